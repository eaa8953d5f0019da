# The shell around the application: what every page says before it starts, or where it cannot.

loading = Loading…
fallback-off = This browser has WebAssembly switched off, as Lockdown Mode does on an iPhone, or does not have it. The story runs on it, so nothing here can be played or ticked off.
fallback-old = This browser is too old for the story, so nothing here can be played or ticked off. It takes Chrome, Edge or another Chromium browser from version 97, Firefox from 79, or Safari from 16. An update will do, or another browser.
fallback-refused = This page is not allowed to run WebAssembly, which the story runs on: the browser’s settings, an extension or the server forbid it. Until it is allowed, nothing here can be played or ticked off. Browsers a little older than Chrome 97 and Safari 16 say the same; an update will do.
fallback-failed = Part of the story did not arrive. Check the connection and try again.
fallback-broken = The story could not start. That is a mistake in it, not anything you did. Try again, and if that does not help, try another browser.
fallback-script = Without scripts nothing here can be played or ticked off.
fallback-still = Everything there is to read is still here, as plain pages.
alone-failed = The file could not be unpacked. Try again. If it fails again, the file is not whole: get it once more, or open it in another browser.
alone-still = What to do when a phone is gone, and the checklist, stand below as text.
stopped = The story has stopped. That is a mistake in it, not anything you did.
stopped-kept = Your night is kept up to the last decision.
stopped-reload = Load it again
stopped-save = Save the night as a file
fallback-page = This page as text

digest-title = The night in thirty-five lines
digest-link = What happened that night, in short
digest-how = As the owner told it, minute by minute. Playing, you change it; this is how it went.

update-ready = A new edition is ready. Your nights stay as they are.
update-now = Load it
update-later = Later
install = Install Long Night on this device
emergency-keep = This page as one file, to save or send

describe-home = An interactive story about one stolen phone: in one night, texts with codes and ordinary procedures were enough to take over accounts and borrow money. Play either side.
describe-play = Half past seven, a phone is gone from a pram. Play the night as the owner or as the crew; every outcome is worked out from rules, none is written down.
describe-play-crew = The other side of the night: which doors one stolen SIM opens, one after the other, told no further than it was published.
describe-checkup = A dozen questions or so about your own phone. Then you see how far somebody would get with it, step by step, and what to do today. Nothing leaves the device.
describe-result = What your answers come to: how far a thief would get with your phone, and the one thing to do first. Worked out on this device.
describe-checklist = What to set on your phone before it is stolen, what to do when it is gone and in the days after: every item with its reason, its steps and its source.
describe-emergency = Your phone is gone: what to do in the next ten minutes, the first hour, the first day, with the numbers to ring.
describe-card = A card for the wallet: what to do when the phone is gone, and the numbers to ring, on paper.
describe-nights = The nights you played: saves, endings, chapters. All of it stays on this device.
describe-case = The night of 4 September 2020 in thirty-five rows: what is told, by whom, what the firms answered, and what the rules make of it.
describe-about = What this is, where it comes from, what it leaves out, and what it keeps on your device.
describe-sources = Every number, step and setting on the checklist and the emergency page: where it is from, when that was last read, and what nobody has confirmed.

sources-title = Where each of these is from
sources-intro =
    Every item of the checklist, every number to ring and every step of the emergency, with the pages it rests on and the month in which somebody last compared it with them. Menus move and lines change: the older the month, the more it pays to look for yourself.

    “Not confirmed” means that no page was found that says so. Nobody rang these numbers or tried these menus on a phone.
sources-contacts = Numbers and pages
sources-none = Not confirmed: no page that says so was found.
sources-unsure = The way there is not confirmed for { $names }.
sources-and = {", "}
sources-link = Where each of these is from, and when that was read

share-alt = Night. A dark row of flats, and a phone alight in the bag of a pram.

played-from = Up to { $time } ({ $day }) this was the night as it was; only what came after was yours.
debrief-label = What it came to
ledger-label = The money
sum-attempted = Taken, or tried
sum-blocked = Stopped by risk control
sum-clawed-back = Taken back
sum-compensated = Paid back on a claim
sum-net = Missing in the end
sum-loans = Of that, owed on a loan in her name
sum-exposed = Things about her that they know
sum-hidden = Accounts and cards still bound in her name
losses-label = Where it went
lanes-label = Both sides, by the clock
lanes-none = Nobody did anything.
side-crew = The crew
side-crew-you = The crew (you)
side-owner = The owner’s side
side-owner-you = The owner’s side (you)
line-paid = { $op }: { $amount }
line-clawed-back = { $op }: { $amount } taken back
what-if-label = What one thing would have changed
what-if-how = Each of these was tried: the same night and decisions, with this one thing in place beforehand. A crew that looked for another way might have found one.
what-if-nothing = The crew got nothing and learned nothing; there was nothing to stop.
what-if-none = No single protection in this world would have changed the outcome.
what-if-ends = Nothing would have been lost.
what-if-less = { $with } lost instead of { $without }.
what-if-unknown = The crew would have learned less about her.
what-if-stopped = It stops the crew at: { $op }.
play-with = Play it with this
next-label = From here
to-checklist = Your own phone: the checklist
play-again = Play again
play-other = Play the other side: { $role }
checklist-intro =
    What those who had the night behind them would do, and what phones and carriers offer today.

    Your marks stay in this browser and go nowhere.
checklist-count = { $done } of the { $all } for you done
mark-open = Not yet
mark-done = Done
mark-not-mine = Not for me
about-what = What this is
about-what-text = An interactive story over a simulation. Institutions are sets of rules: what they ask for, how long they take, when they are closed. Your choices are operations in that world. The other side follows its own script with only what it can see. No screen states anything that did not happen in the simulation.
about-source = Where it comes from
about-source-text = In September 2020 a man who tests software security for a living wrote down, for his neighbours, what had happened to his wife’s phone. It was read by half the country. Some of the firms he named answered, a few of them in print in October; where they contradict him, the rule here is marked as disputed.

    Times told are kept, times inferred are ours. Amounts that were told as “several thousand” have been given a figure so that a ledger can be kept.
about-fairness = What it leaves out
about-fairness-text = In the story the firms go by what they do, not by name; the case file names them, each with its answer. The crew’s side shows what was chained and why it worked, at the level of what has long been published. It does not show how to talk anybody into anything.
about-privacy = What it keeps
about-privacy-text = Everything you do here stays in this browser: your nights, what you have read and answered, what you ticked off, the telephone numbers you noted, how the story is told to you, and the colours you chose. The browser also keeps the site’s own files, so that it works without a network. There are no cookies, nothing is counted, and nobody else is asked for anything.
kept-label = Kept in this browser now
kept-none = nothing
kept-size = { $count ->
    [one] one character
   *[other] { $count } characters
}
kept-erase = Erase
kept-run-owner = Your night as the owner
kept-run-crew = Your night as the crew
kept-damaged = A save that could not be read
kept-checklist = Your marks on the checklist
kept-checkup = Your answers about your own phone
kept-theme = The colours you chose
kept-letters = The size of the letters you chose
kept-emergency = The steps you ticked off when a phone was gone
kept-numbers = The telephone numbers you noted
kept-saves = The nights you kept
kept-record = What you have seen of the story
kept-reading = How the story is told to you
kept-learning = What you answered before and after a night
kept-site = The site’s own files, so that it works without a network. They come again with your next visit.
