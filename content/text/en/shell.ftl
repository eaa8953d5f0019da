# The shell around the application: what every page says before it starts, or where it cannot.

loading = Loading…
fallback-reason = This browser cannot run WebAssembly, which is how the story runs in a web page, or has it switched off, as Lockdown Mode does on an iPhone. So nothing here can be played or ticked off. What there is to read is all there.
fallback-failed = Loading failed. Check the connection and try again. What there is to read is there without it.
fallback-script = Without scripts nothing here can be played or ticked off. What there is to read is all there.
alone-reason = This browser cannot run WebAssembly, which is how the story runs, or has it switched off, as Lockdown Mode does on an iPhone. Of this file only this page can be read. Open it in another browser, or read the plain pages on the website.
alone-failed = The file could not be unpacked. Try again, or open it in another browser.
alone-script = Without scripts, only this page of the file can be read. Allow them for it, or read the plain pages on the website.
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
describe-checkup = Fourteen questions about your own phone. Then you see how far somebody would get with it, step by step, and what to do today. Nothing leaves the device.
describe-checklist = What to set on your phone before it is stolen, what to do when it is gone and in the days after: every item with its reason, its steps and its source.
describe-emergency = Your phone is gone: what to do in the next ten minutes, the first hour, the first day, with the numbers to ring.
describe-card = A card for the wallet: what to do when the phone is gone, and the numbers to ring, on paper.
describe-nights = The nights you played: saves, endings, chapters. All of it stays on this device.
describe-case = The night of 4 September 2020 in thirty-five rows: what is told, by whom, what the firms answered, and what the rules make of it.
describe-about = What this is, where it comes from, what it leaves out, and what it keeps on your device.

share-alt = Night. A dark row of flats, and a phone alight in the bag of a pram.
