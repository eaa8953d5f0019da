# The application around the story.

app-title = Long Night
page-title = { $page } · { $name }
lang-zh = 中文
lang-en = English

nav-label = Pages
nav-menu = Menu
nav-home = Home
nav-checklist = Checklist
nav-about = About
skip-to-content = Skip to the text
switch-language = Language
switch-theme = Colours:
theme-system = As the device
theme-night = Night
theme-day = Day
size-large = Large print
size-normal = Normal print

storage-refused = This browser keeps nothing for this page. You can play, but closing the tab ends the night.
storage-refused-frame = This page stands in a frame of another site, and the browser keeps nothing for it there. You can play, but loading the page anew ends the night. In a tab of its own it is kept.
storage-own-tab = Open it in a tab of its own
storage-week = Safari, and every browser on an iPhone or iPad, may erase what a page has kept once it was not opened for seven days. To have it for longer, save it as a file, or add this page to the home screen.
storage-full = This browser has no room left, and what you did last could not be kept. Save it as a file before you close this tab. To make room, delete saves under “Your nights”.
storage-full-save = Save it as a file
storage-older = This browser had no room left last time. What it kept is older than what you saw then.
tabs-taken-up = You went on with this night in another tab. Here it is as you left it there.
tabs-apart = You played this night in another tab as well, and the two went different ways. Both are kept; the other one is under “Your nights”, named “From another tab”.
tabs-stay = Go on with this one
tabs-switch = Go on with the other one
tabs-name = From another tab

handover-file = If no file has appeared
handover-file-hint = This page is in a frame or inside another app, and that may keep files from being saved and say nothing. This is the text of “{ $name }”: copy it, and put it into a note or send it to yourself.
handover-text = The text of “{ $name }”
handover-copy = Copy the text
handover-copy-refused = The browser did not let it be copied, but it is selected: copy it by the keyboard or by holding your finger on it.
handover-print = If nothing is printed
handover-print-hint = This page is in a frame or inside another app, and that may keep it from printing and say nothing. Open the page in a browser of its own and print it there; an app’s menu mostly has “Open in browser”.
handover-close = Close

save-unreadable = Something that was kept here could not be opened in full.
save-foreign = What was stored is not one of ours.
save-other-version = It comes from a newer or older Long Night.
save-damaged = Part of it is missing or changed.
save-other-world = It belongs to another story, not to this one.
save-other-content = It was made with another edition of the story, where the same choices mean other things.
save-no-room = A night found no room among your saved nights.
save-no-room-kept = It is whole, and kept here as text. Save it as a file before you discard it.
save-export = Save it as a file
save-drop = Discard it

home-tagline = One stolen phone. Nobody hacked anything.
home-intro = Friday, 4 September 2020, half past seven in the evening. A phone goes missing from the bag of a pram. By morning there is a loan in its owner’s name, and cards she had forgotten are paying for things.

    As far as anybody knows, no lock was forced. There were text messages with codes in them, helpful people on hotlines, and forms that asked for one thing too few. Play the night from either side. What happens is worked out by the same set of rules each time; nothing is decided for you.
role-victim = The owner’s side
role-victim-text = It is your wife’s phone. You have your own, a hotline, and until nine in the morning.
role-attacker = The crew
role-attacker-text = You have a phone you cannot open, and a small card inside it that you can use.
begin = Begin
begin-again = Start over
resume-at = Go on: { $day }, { $time }
see-debrief = How it ended
care-label = Good to know
care-text = There is a theft, a sleepless night and lost money; nobody is hurt. About ten minutes a side. You can leave whenever you like, and it will be here when you come back.
at-once-label = At once
at-once-play = Play the night
at-once-play-on = Go on with the night
at-once-gone = My phone is gone
home-checklist = Just here for your own phone? Go to the checklist

status-time = Time
status-line = Her number
status-at-stake = In reach
status-moved = Moved away
status-taken = In hand
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
day-date = { $date }{"\u00A0"}{ $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
line-safe = with her
line-loose = gone, and live for all you know
line-reported = reported lost, as far as you know
line-replaced = on the new SIM
line-none = not usable yet
line-live = live
line-no-service = no service
line-dead = dead for good

phone-owner = Your phone
phone-crew = The phone on the bench
phone-quiet = Nothing yet.
card-alert = Alert
card-sms = Message
card-call = Call
code-message = [{ $provider }] Code { $digits }. Do not pass it on.

known-label = What you know
known-nothing = Nothing you did not know before.
known-lost = No longer yours

passed = { $hours ->
    [0] { $minutes ->
        [one] A minute later
       *[other] { $minutes } minutes later
    }
    [one] { $minutes ->
        [0] An hour later
       *[other] An hour and { $minutes } minutes later
    }
   *[other] { $minutes ->
        [0] { $hours } hours later
       *[other] { $hours } hours and { $minutes } minutes later
    }
}
log-label = Since then
choices-label = What now
choice-colour = changes nothing but the mood
undo = Take back the last decision
back-to-here = Back to here
transcript-label = { $count ->
    [one] The night so far: one decision
   *[other] The night so far: { $count } decisions
}
playing-with = This time with: { $controls }.
playing-from = Up to { $time } ({ $day }) the night went as it really did. From here on it is yours.
no-scene = The night ends here.

line-times = { $count } times until { $time }
party-owner = hers to switch on
party-carrier = the carrier’s to offer
party-vendor = the maker’s to offer
party-government = the authority’s to decide
party-platform = the payment firms’ to decide
party-lender = the lender’s to decide
party-bank = the bank’s to decide
print = Print

minutes = about { $count } min
how = How

erase = Forget everything on this device

coming = This page is on its way
coming-failed = This page did not come
coming-failed-text = What you had is still here, and nothing is lost. Look whether you are online, then try again.
fallback-retry = Try again

# Named on the first pages, told on later ones.
check-title = What about my phone?
emergency-home = Is your phone gone now? What to do, by the minute
home-checkup = A dozen questions or so, a few minutes. Then you see how far somebody would get with your phone, step by step, and the one thing to do about it today.
home-to-checkup = Check my phone
nav-checkup = My phone
nav-emergency = Phone gone
nights-aside = A night from another edition of the story cannot be played on to where it was. It is kept for you to read.
nights-choice-gone = (a choice that is no longer there)
nights-link = Your nights: saves, endings, chapters
nights-moved = This night was begun with another edition of the story. Every choice was found again; what came of them may have changed.
nights-noted = All right
nights-title = Your nights
reading-folded = Fold away what I have read before
reading-label = How to read
reading-paced = Paragraph by paragraph (any key or click shows the rest)
recap-crew = In hand: { $taken }.
recap-label = Where you were
recap-last = Last, at “{ $title }”, you chose “{ $choice }”
recap-line = Her number: { $line }.
recap-owner = In reach: { $stake }. Moved away: { $moved }.
recap-when = { $day }, { $time }, after { $count ->
    [one] one decision
   *[other] { $count } decisions
}.
save-here = Keep this moment
save-here-done = Kept. You find it under “Your nights”.
save-here-full = No room: delete one under “Your nights” first.
told-before = You have read this before
transcript-copied = Copied.
transcript-copy = Copy the full text
transcript-copy-refused = The browser did not let it be copied. Save it as a file instead.
transcript-file = Save it as Markdown
transcript-read = Read the full text here
nav-case = Case file
home-case = What really happened that night: the case file
card-title = A card for your wallet
emergency-title = My phone is gone, now
nights-elsewhere = { $after ->
    [0] The night begins differently now.
    [one] After one decision the night now goes another way.
   *[other] After { $after } decisions the night now goes another way.
}
nights-no-choice = { $after ->
    [0] What was chosen first is no longer among the choices.
    [one] After one decision, what was chosen next is no longer among the choices.
   *[other] After { $after } decisions, what was chosen next is no longer among the choices.
}
nights-no-control = A protection that was in place beforehand is no longer part of this world.
nights-no-opponent = Whoever played the other side is no longer there.
nights-no-storylet = { $after ->
    [0] The first decision is no longer part of the story.
    [one] After one decision comes one that is no longer part of the story.
   *[other] After { $after } decisions comes one that is no longer part of the story.
}
nights-scene-gone = (no longer part of the story)
nights-when = { $day }, { $time }

# Asked before a running night is ended.
ask-title = Start over?
ask-running = You are in the middle of a night: { $day }, { $time }.
ask-aside = It is kept under “Your nights”, and you can go on with it from there.
ask-in-place = It is kept under “Your nights” in place of the unfinished one there, and you can go on with it from there.
ask-saved = It is kept under “Your nights” already, just as it stands, and you can go on with it from there.
ask-lost = There is no room for it under “Your nights”: it will be gone.
ask-stay = Go on with this night
ask-leave = Start over
