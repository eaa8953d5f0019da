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
describe-checkup = Fourteen questions about your own phone. Then you see how far somebody would get with it, step by step, and what to do today. Nothing leaves the device.
describe-result = What your answers come to: how far a thief would get with your phone, and the one thing to do first. Worked out on this device.
describe-checklist = What to set on your phone before it is stolen, what to do when it is gone and in the days after: every item with its reason, its steps and its source.
describe-emergency = Your phone is gone: what to do in the next ten minutes, the first hour, the first day, with the numbers to ring.
describe-card = A card for the wallet: what to do when the phone is gone, and the numbers to ring, on paper.
describe-nights = The nights you played: saves, endings, chapters. All of it stays on this device.
describe-case = The night of 4 September 2020 in thirty-five rows: what is told, by whom, what the firms answered, and what the rules make of it.
describe-about = What this is, where it comes from, what it leaves out, and what it keeps on your device.

share-alt = Night. A dark row of flats, and a phone alight in the bag of a pram.
