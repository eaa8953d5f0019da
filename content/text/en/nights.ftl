# What is kept of all nights: saves, endings, chapters, the map, the sums.

nights-intro = What you played and what you kept. All of it is on this device and nowhere else.

saves-label = Kept nights
saves-none = Nothing kept yet. While you play, “Keep this moment” puts it here.
save-load = Play on
save-load-part = Play on from where it still fits
save-read = Read what is left of it
save-rename = Rename
save-name = New name
save-name-set = Save
save-delete = Delete
save-aside = Left unfinished
save-of = { $role }; kept on { $date }
save-other-edition = Kept with another edition of the story.
saves-export = Save all to a file
saves-import = Read from a file
saves-import-rule = A file brings nights from another device. It adds to what is here and replaces nothing.
saves-told-taken = { $count ->
    [0] Everything in the file was here already.
    [one] One night read from the file.
   *[other] { $count } nights read from the file.
}
saves-told-full = There is no room for all the nights in the file. Nothing was changed.
saves-told-unreadable = The browser could not read the file. Nothing was changed.
saves-told-too-large = The file is far too large for kept nights. Nothing was changed.
saves-told-foreign = This is no file with nights kept here. Nothing was changed.
saves-told-newer = The file comes from a newer version of this page. Load the page anew and try again. Nothing was changed.
saves-told-damaged = Part of the file is missing or altered. Nothing was changed.
saves-told-deleted = Deleted.
saves-told-forgotten = Forgotten. Kept nights are still here.
saves-told-unplayable = This night cannot be taken up any more. It stays in the list, and in the file.

endings-label = Endings
endings-none = You have not come to any of the { $count } yet.
endings-times = { $count ->
    [one] once
   *[other] { $count } times
}
endings-see = See this end again
endings-left = { $count ->
    [0] You have been at every end.
    [one] One more that you have not come to.
   *[other] { $count } more that you have not come to.
}

chapters-label = Begin in the middle
chapters-how = The night as you first came there, up to the chapter’s first decision.
chapter-number = Chapter { $number }
chapter-from = From here
chapter-closed = not reached

map-label = What you have seen
map-how = Scenes you have been through, and what you chose there. What you have not seen is counted, not named.
map-scenes = { $seen } of { $all } scenes
map-ways = { $taken } of { $all } ways tried
map-left = { $count ->
    [one] one scene not seen
   *[other] { $count } scenes not seen
}

sums-label = In figures
sums-finished = Nights played to an end
sums-decisions = Decisions, including those taken back
sums-scenes = Scenes read
sums-ways = Choices tried
sums-endings = Endings reached
sums-least = Least lost in a night
sums-most = Most lost in a night
sums-of = { $some } of { $all }
sums-forget = Forget what was seen
sums-forget-what = Endings, chapters, the map and the figures go, on this device. Kept nights stay.
sums-forget-yes = Forget it
