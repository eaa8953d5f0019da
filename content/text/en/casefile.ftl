# The case file page: the night as the replay shows it.

# Times.

case-date-september = { $day } September
case-date-october = { $day } October
case-clock = { $time }, { $day }
case-clocks = { $from }–{ $to }, { $day }
case-span = { $from } to { $to }

# How sure, and who says so.

case-reported = reported
case-claimed = claimed
case-disputed = disputed
case-inferred = inferred
case-changed-later = changed later
case-source-owner = the owner’s account
case-source-analysis = the owner’s account, put together afterwards
case-source-firm = the firm
case-source-press = the press

# Minute by minute.

case-line-off = in the stolen phone, switched off
case-line-stolen = live, in the stolen phone
case-line-moved = live, in the crew’s phone
case-line-suspended = reported lost: no calls, no texts
case-line-held = held until morning
case-line-loose = gone, and live for all they know
case-line-reported = reported lost, as far as they know
case-sms-off = texts switched off
case-forwarded = calls forwarded
# What happened, to whom.

case-code-crew = A code on { $number }, for: { $op }. The crew read it.
case-code-owner = A code on { $number }, for: { $op }. The owner’s side reads it.
case-code-nobody = A code on { $number }, for: { $op }. Nobody reads it.
case-stopped = { $amount } stay where they are. { $guard }
case-now-so = Now so: { $fact }.
case-no-longer-so = Not so: { $fact }.
case-crew-has = In the crew’s hands: { $fact }.
case-crew-lost = Not in the crew’s hands: { $fact }.
case-owner-has = In the owner’s hands: { $fact }.
case-owner-lost = Not in the owner’s hands: { $fact }.
case-done-times = { $op }: done at least { $count } times.
case-not-done = { $op }: not done.
case-in-vain = { $op }: tried in vain.
case-any-code-crew = A code for: { $op }. The crew read it.
case-any-code-owner = A code for: { $op }. The owner’s side reads it.
case-any-code-nobody = A code for: { $op }. Nobody reads it.
case-crew-believes = The crew take it to be so: { $fact }.
case-crew-unaware = The crew do not know: { $fact }.
case-owner-believes = The owner’s side takes it to be so: { $fact }.
case-owner-unaware = The owner’s side does not take it to be so: { $fact }.
case-paid-between = { $op }: between { $from } and { $to }.
case-came-back = { $op }: money comes back.
