# The case file page: the night as the replay shows it.

case-title = How it really went
case-intro = Thirty-five things are told of this night. What both sides tried on 4{"\u00A0"}September 2020, and when, is taken from the telling. Where only a span is told, a time within it was chosen so that the rest fits. What came of it is worked out: their moves run through the same rules that you play by. A sum that the article names is put in as it is. Each row says what was fitted or put in, and each was tried in worlds that differ in one thing, where it has to fail.

    The rows go by time as far as it is known; their spans overlap. The story leaves the institutions unnamed; here they have their names. Each claim has its source, how sure it is, and what the institution answered.
case-held = { $held } of { $of } rows come out of the replay.

# Times.

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

case-minutes-label = Minute by minute
case-step-label = Moment of the night
case-before = Earlier
case-after = Later
case-at = At { $clock }
case-stays = It stays like this until { $clock }.
case-stays-end = Nothing more is told.
case-minute-none = Nothing.
case-minute-rows = Rows that tell of it:
case-row = Row { $number }
case-line-label = Her number
case-line-truth = In truth
case-line-crew = The crew think
case-line-owner = The owner’s side thinks
case-mistaken = mistaken
case-line-off = in the stolen phone, switched off
case-line-stolen = live, in the stolen phone
case-line-moved = live, in the crew’s phone
case-line-suspended = reported lost: no calls, no texts
case-line-held = blocked until morning
case-line-loose = gone, and live for all they know
case-line-reported = reported lost, as far as they know
case-sms-off = texts switched off
case-forwarded = calls forwarded
case-holds = Now in their hands
case-lost = Gone, and they know it
case-knows = { $count ->
    [one] One thing they know
   *[other] { $count } things they know
}
case-unaware = What they do not know
case-wrong = What they wrongly count on
case-nothing-known = Nothing new yet.
case-money-label = The money so far
case-gone-by-now = Missing by now
case-crew-money = In the crew’s hands
case-play-label = Play on from here
case-play-note = Until { $clock }, all goes as above. After that you decide.
case-play-owner = As the owner
case-play-crew = As the crew

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
case-earlier = { $op }: done before { $what }.
case-any-code-crew = A code for: { $op }. The crew read it.
case-any-code-owner = A code for: { $op }. The owner’s side reads it.
case-any-code-nobody = A code for: { $op }. Nobody reads it.
case-crew-believes = The crew take it to be so: { $fact }.
case-crew-unaware = The crew do not know: { $fact }.
case-owner-believes = The owner’s side takes it to be so: { $fact }.
case-owner-unaware = The owner’s side does not take it to be so: { $fact }.
case-paid-between = { $op }: between { $from } and { $to }.
case-came-back = { $op }: money comes back.

# A row.

case-rows-label = The thirty-five rows
case-rows-how = In two lanes, the crew’s and the owner’s. Open a row for its source, what the institutions said, and the events that show it.
case-both = Both sides
case-fitted = Chosen within what is told, so that the times or sums fit: { $ops }.
case-put-in = Put in as the article tells it: { $amounts }.
case-not-held = does not come out under these rules
case-missing = Missing: { $check }
case-quote = The article (in Chinese)
case-events = What the replay shows
case-besides = And, when it is over
case-look = See this minute
case-firms = The institutions
case-said = Said
case-answer = Answered
case-disputes = Told differently: { $what }
case-no-events = Nothing.
case-whose = { $side }: { $what }

# Rules and tellings.

case-rules-label = What if
case-rules-how = Choose another telling, or a rule that was not there, and both sides’ moves run again at once. They try what they tried that night and have no new ideas; what comes of it is the rules’ doing.
case-policy-label = The institutions’ rules
case-policy = as of { $date }
case-policy-today = as of today
case-policy-adds = { $policy }: { $controls }
case-protection-label = One more protection
case-protection-none = none
case-hypotheses-label = Hypotheses
case-hypotheses-note = Each was considered and not needed, or was withdrawn. They are off unless you switch them on.
case-under = Run under other rules than those of the night: { $controls }.
case-reset = Back to the night as it was
case-same = Every row still comes out.
case-gone = { $count ->
    [one] One row no longer comes out:
   *[other] { $count } rows no longer come out:
}
case-as-it-was = As it was
case-as-chosen = Under these rules

# The institutions.

case-institutions-label = The institutions
case-institutions-how = Every institution of the night: what it offers here, where it was weak, what stands against that, and which rows tell of it.
case-institution = Institution
case-operations = Offers
case-operations-count = { $count ->
    [one] one operation
   *[other] { $count } operations
}
case-weakness = Weakness
case-defence = Defence
case-rows = Rows
case-no-rows = none
