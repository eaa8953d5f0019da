# The debrief: what happened in a few sentences, where the money went.

debrief-span = { $hours ->
    [0] { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }
   *[other] { $hours } h { $minutes } min
}

debrief-gone = { $payments ->
    [one] { $first }: { $amount } went, in one payment.
   *[other] { $first } to { $last }: { $amount } went, in { $payments } payments.
}
debrief-gone-back = { $payments ->
    [one] One payment went out at { $first }. Risk control took it back.
   *[other] { $payments } payments went out from { $first } on. Risk control took all of it back.
}
debrief-kept = They tried for { $amount }, the last time at { $at }. Risk control let none of it go.
debrief-known = { $facts ->
    [one] They learned one thing about her, at { $first }, and made no money of it.
   *[other] They learned { $facts } things about her, the first at { $first }, and made no money of them.
}
debrief-known-lost = They learned things about her, the first at { $first }. None of it is of use to them now.
debrief-shut = At { $at } they ran into { $control }. That was all.
debrief-nothing = They had her phone. Nothing came of it.
debrief-untouched = Nobody took her phone.
debrief-back-all = All of it came back later.
debrief-back-none = None of it has come back.
debrief-back-some = { $back } came back, { $net } did not.
debrief-owed = { $amount } is owed on a loan in her name.
debrief-line-fought = The SIM was in their phone at { $live }. It was reported lost { $reports ->
    [one] once
    [2] twice
   *[other] { $reports } times
} and opened again { $lifted ->
    [one] once
    [2] twice
   *[other] { $lifted } times
}; for { $span } in all, her texts were theirs to read.
debrief-line-late = The SIM was in their phone at { $live } and reported lost { $after } later. The report held.
debrief-line-first = The SIM was reported lost before they had it running, and the report held.
debrief-line-never = Nobody reported the SIM lost. For { $span } her texts were theirs to read.
debrief-moved = By { $at }, { $amount } had been moved out of reach.
debrief-stopped = { $times ->
    [one] “{ $by }” brought one try of theirs to nothing, at { $at }: “{ $op }”.
   *[other] “{ $by }” brought { $times } tries of theirs to nothing, the first at { $at }: “{ $op }”.
}

# The money.

debrief-money-text = From what they took or tried for, step by step, to what is missing.
debrief-recovered = Found unspent, and taken back
debrief-forgiven = Loan written off
debrief-owed-label = Owed on a loan in her name
debrief-known-label = What they know about her
debrief-open-label = Still open in her name
debrief-open-text = Accounts and cards that outlive the night. Whoever holds them can come back.

# The chain.

debrief-chain = Which door opened which
debrief-chain-money = What the crew did on the way to the money and to what is still open, each thing beside what it gave them. Follow a line down: where it ends in an arrow, that was needed.
debrief-chain-open = They came to no money, but what they opened on the way still stands. Each thing they did is beside what it gave them. Follow a line down: where it ends in an arrow, that was needed.
debrief-chain-identity = They came to no money. This is how they learned what they know about her. Follow a line down: where it ends in an arrow, that was needed.
debrief-chain-none = They came to nothing; there is no chain to draw.
debrief-chain-keys = The drawing is one stop for the tab key; the arrow keys go from step to step.
debrief-chain-list = The same as a list
debrief-more = { $first }, and { $more } more of the kind
debrief-no-more = no longer: { $fact }
debrief-pot-filled = money there: { $pot }
debrief-step-what = { $at } { $what }
debrief-step-money = { $amount } of hers
debrief-step-open = { $count ->
    [one] stays open in her name
   *[other] { $count } stay open in her name
}
debrief-step = Step { $number }, { $at }: { $what }.
debrief-step-needs = Needed: { $what }.
debrief-step-need = { $what } (step { $step })
debrief-step-gives = Gave: { $what }.
debrief-step-each = One by one: { $what }.

# Turning points.

debrief-turns = Turning points
debrief-turns-text = Every other choice of yours was tried against this opponent, and the night played on from there in several ways. Before each of these decisions less could still have been lost than after it. There may be better ways that were not found.
debrief-turns-text-crew = Every other choice of yours was tried against this opponent, and the night played on from there in several ways. Before each of these decisions the crew could still have come away with more than after it. There may be ways that were not found.
debrief-turns-busy = Working it out…
debrief-turns-none = No other choice that was tried against this opponent would have lost less.
debrief-turns-none-crew = No other choice that was tried against this opponent would have brought the crew more.
debrief-kept-text = Look at it the other way round: at these decisions another choice would have cost most, the rest of the night played as you played it, as far as that was still possible.
debrief-kept-text-crew = Look at it the other way round: at these decisions another choice would have left the crew with least, the rest of the night played as you played it, as far as that was still possible.
debrief-kept-loss = { $best } lost.
debrief-kept-loot = { $instead } taken, not { $taken }.
debrief-turn-chosen = You chose
debrief-turn-better = Instead
debrief-turn-best = Comes to
debrief-turn-loss = { $best } lost, in the best night found that way. After your choice: { $after } at best.
debrief-turn-loot = { $best } taken, at the most found that way. After your choice: { $after } at the most.
debrief-turn-loss-none = Nothing lost, in the best night found that way. After your choice: { $after } at best.
debrief-turn-loot-none = { $best } taken, at the most found that way. After your choice: nothing.
debrief-turn-real = The real night
debrief-turn-real-text = { $when }: { $text }
debrief-turn-replay = Replay from here

# What one thing would have changed.

debrief-to-item = In the checklist: { $item }
