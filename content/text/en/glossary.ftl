# Words explained beside the scene in which they occur. What follows -words is how texts write them, with strokes between.

terms-label = Terms: { $words }
rests-label = What this rests on
rests-how = It happened in this night because the rules of these institutions allow it. The case file says where the rules come from, and what really happened:
rests-row = Row { $row }

term-service-password = service password
term-service-password-text = A password that stands for the holder on the carrier’s hotline. Whoever gives it is taken for the holder.
term-service-password-words = service password / service passwords

term-report-lost = to report lost
term-report-lost-text = The carrier shuts a number off because its holder says the phone is gone: no calls, no texts, no data, until the report is lifted.
term-report-lost-words = report lost / report it lost / reported lost / loss report / report the loss

term-lift-report = to lift a report
term-lift-report-text = To switch a number that was reported lost back on. The hotline of this story does it for whoever gives the service password.
term-lift-report-words = lift the report / lift a report / be lifted / was lifted / can lift it / lifted

term-code = code
term-code-text = Digits that are good once, sent by text to a number. They prove that somebody reads that number’s messages; not who it is.
term-code-words = code / codes

term-sim-pin = SIM PIN
term-sim-pin-text = Digits that the SIM card itself asks for, in whatever phone it is put. Three wrong tries lock it.
term-sim-pin-words = SIM PIN

term-puk = unlock code
term-puk-text = Also called PUK: the code with which a carrier unlocks a SIM card after three wrong PINs.
term-puk-words = unlock code / unlocking code / PUK

term-forwarding = call forwarding
term-forwarding-text = The carrier passes calls for one number on to another, whichever phone the SIM card is in.
term-forwarding-words = call forwarding / forwarding / forward her calls / forwarded

term-replacement = new SIM
term-replacement-text = Another SIM card for the same number, from the carrier. The old card is of no use from then on.
term-replacement-words = new SIM / replacement

term-identity-number = ID number
term-identity-number-text = The eighteen digits of a Chinese identity card. Many firms ask for it as if nobody else could know it.
term-identity-number-words = identity number / ID number / ID numbers

term-quick-pay = quick pay
term-quick-pay-text = A bank card pays through another firm’s app. A bank can switch it off; then a card number and a text no longer bind the card.
term-quick-pay-words = quick pay / quick-pay / quick bind

term-bind = to bind
term-bind-text = To attach a bank card or a number to an account, so that the account can pay with it.
term-bind-words = bind / binds / binding / bound / unbind

term-freeze = to freeze
term-freeze-text = The bank or the firm lets nothing out of a card or an account any more, without closing it.
term-freeze-words = freeze / freezes / freezing / frozen / unfreeze / unfreezes / unfrozen

term-face-check = face check
term-face-check-text = The app compares the face before the camera with one on file.
term-face-check-words = wants a face / asked for a face / see a face / show a face / face check

term-claim = claim
term-claim-text = Asking a firm or its insurer to pay back what was taken.
term-claim-words = claim / claims
