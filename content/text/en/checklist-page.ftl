# The checklist’s page: what is around the items.

moment-today = Today
moment-week = This week
moment-paper = On paper
moment-incident = When the phone is gone
moment-after = The days after
moment-count = { $done } of { $all } done

three-label = Three for today
three-chosen = By your answers, not yet done; they stop the most kinds of theft.
three-default = They stop the most kinds of theft.
three-none = Nothing is left for today.
three-check = Choose by my answers
whole-label = All of it
others = { $count ->
    [one] One item is not for this phone or place
   *[other] { $count } items are not for this phone or place
}

device-label = Your phone
device-all = All, or I don’t know
device-iphone = iPhone
device-huawei = Huawei
device-xiaomi = Xiaomi
device-samsung = Samsung
device-android = Other Android
carrier-label = Your carrier
carrier-all = All, or I don’t know
carrier-mobile = China Mobile
carrier-unicom = China Unicom
carrier-telecom = China Telecom
carrier-other = Another carrier

first-read = Read this first
cost-label = What it costs:
breaks-label = It stops a thief who wants to:
checked-on = Last checked { $date }.
no-source = No page by a maker or an institution was found for this one.
no-page = Not confirmed: no page by the maker on this menu was found. Go by what your phone shows.

reason-label = Why not? (optional)
mark-planned = Planned

tools-link = Print it, save it, be reminded: at the end of the list
tools-label = Take it with you
print-page = Print on one page
save-file = Save to a file
save-markdown = Save as Markdown
import-file = Read from a file
import-rule = A saved file carries your marks to another device. What the file says counts; what it does not mention stays as it is here.
import-taken = { $items ->
    [0] Nothing in the file was marked. All is as it was.
    [one] One item taken from the file; { $changed } different here before.
   *[other] { $items } items taken from the file; { $changed } different here before.
}
import-unreadable = The browser could not read the file. Nothing was changed.
import-too-large = The file is far too large for a checklist. Nothing was changed.
import-foreign = This file is not a checklist saved here. Nothing was changed.
import-newer = The file comes from a newer version of this page. Reload the page and try again. Nothing was changed.
import-damaged = Part of the file is missing or altered. Nothing was changed.
remind-on = Remind me on
remind = Save for the calendar
remind-nothing = Mark something as planned first; that goes into the calendar.
reminder-title = { $count ->
    [one] For your phone: one thing
   *[other] For your phone: { $count } things
}
reminder-intro = Planned in the checklist:
erase-list = Clear my marks
erase-list-what = Every mark, reason and choice on this page goes, on this device.
erase-list-yes = Delete it all
erase-list-done = The list is empty again.
