# The debrief: what happened in a few sentences, where the money went.

debrief-span = { $hours ->
    [0] { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }
   *[other] { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
}

debrief-gone = { $payments ->
    [one] { $first }: { $amount } went, in one payment.
   *[other] { $first } to { $last }: { $amount } went, in { $payments } payments.
}
debrief-gone-back = { $payments ->
    [one] One payment went out at { $first }. Risk control took it back.
   *[other] { $payments } payments went out from { $first } on. Risk control took all of it back.
}
debrief-kept = The crew tried for { $amount }, the last time at { $at }. Risk control let none of it go.
debrief-known = { $facts ->
    [one] The crew learned one thing about her, at { $first }, and made no money of it.
   *[other] The crew learned { $facts } things about her, the first at { $first }, and made no money of them.
}
debrief-known-lost = The crew learned things about her, the first at { $first }. None of it is of use to them now.
debrief-shut = At { $at } the crew ran into { $control }. That was all.
debrief-nothing = The crew had her phone. Nothing came of it.
debrief-untouched = Nobody took her phone.
debrief-back-all = All of it came back later.
debrief-back-none = None of it has come back.
debrief-back-some = { $back } came back, { $net } did not.
debrief-owed = { $amount } is owed on a loan in her name; that is counted already.
debrief-line-fought = The SIM was in the crew’s phone at { $live }. It was reported lost { $reports ->
    [one] once
    [2] twice
   *[other] { $reports } times
} and the report was lifted { $lifted ->
    [one] once
    [2] twice
   *[other] { $lifted } times
}; for { $span } in all, the crew could read her texts.
debrief-line-late = The SIM was in the crew’s phone at { $live } and reported lost { $after } later. The report held.
debrief-line-first = The SIM was reported lost before the crew had it running, and the report held.
debrief-line-never = Nobody reported the SIM lost. For { $span } the crew could read her texts.
debrief-moved = By { $at }, { $amount } had been moved out of reach.
debrief-stopped = { $times ->
    [one] “{ $by }” foiled the crew once, at { $at }: “{ $op }”.
   *[other] “{ $by }” foiled the crew { $times } times, first at { $at }: “{ $op }”.
}

# The money.

debrief-money-text = From what was taken or tried for, step by step, to what is missing.
debrief-recovered = Found unspent, and taken back
debrief-forgiven = Loan written off
debrief-owed-label = On a loan in her name (counted above)
debrief-known-label = What the crew know about her
debrief-open-label = Still open in her name
debrief-open-text = Accounts and cards that outlive the night. Whoever holds them can come back.

# The chain.

debrief-chain = Which door opened which
debrief-chain-money = What the crew did on the way to the money and to what is still open, each thing beside what it gave them. Follow a line down: where it ends in an arrow, that was needed.
debrief-chain-open = The crew came to no money, but what they opened on the way still stands. Each thing they did is beside what it gave them. Follow a line down: where it ends in an arrow, that was needed.
debrief-chain-identity = The crew came to no money. This is how they learned what they know about her. Follow a line down: where it ends in an arrow, that was needed.
chain-keys = Tab leads to the drawing, the arrow keys from step to step.
chain-taps = Tap a step: what it needed and what it gave lights up.
chain-list = The same as a list
chain-before = Needed for it
chain-after = Needs it
debrief-more = { $more ->
    [one] { $first }, and another like it
   *[other] { $first }, and { $more } more like it
}
debrief-no-more = { $id ->
    [phone-on] the phone is off
    [line-suspended] the line works again
    [sms-off] texts come in again
    [bound-pay-app-line] the payment account no longer has her number
   *[other] not so any more: { $fact }
}
debrief-pot-filled = money in { $pot }
debrief-step-what = { $at } { $what }
debrief-step-money = { $amount } of hers
debrief-step-loan = { $amount } lent in her name
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
debrief-turns-text = Every other choice of yours was tried against this opponent, and the night played on from there in several ways. Before each decision below, less could still have been lost than after it. There may be better ways that were not found.
debrief-turns-text-crew = Every other choice of yours was tried against this opponent, and the night played on from there in several ways. Before each decision below, the crew could still have ended up with more than after it. There may be ways that were not found.
debrief-turns-busy = Working it out…
background-failed = This could not be worked out. Everything else on this page holds. Look whether you are online, then try again.
debrief-turns-none = No other choice that was tried against this opponent would have lost less.
debrief-turns-whole = Nothing is missing in the end. As to the money, no other choice would have been better.
debrief-turns-none-crew = No other choice that was tried against this opponent would have brought the crew more.
debrief-kept-text = Look at it the other way round: at these decisions another choice would have cost most, the rest of the night played as you played it, as far as that was still possible.
debrief-kept-text-crew = Look at it the other way round: at these decisions another choice would have left the crew with least, the rest of the night played as you played it, as far as that was still possible.
debrief-kept-loss = { $best } missing in the end.
debrief-kept-loot = { $instead } in the crew’s hands in the end, not { $taken }.
debrief-turn-chosen = You chose
debrief-turn-better = Instead
debrief-turn-best = Comes to
debrief-turn-loss = { $best } missing in the end, in the best night found that way. After your choice: { $after } at best.
debrief-turn-loot = { $best } in the crew’s hands in the end, at the most found that way. After your choice: { $after } at the most.
debrief-turn-loss-none = Nothing missing in the end, in the best night found that way. After your choice: { $after } at best.
debrief-turn-loot-none = { $best } in the crew’s hands in the end, at the most found that way. After your choice: nothing.
debrief-turn-real = The real night
debrief-turn-real-text = { $when }: { $text }
debrief-turn-replay = Replay from here

# What one thing would have changed.

debrief-to-item = In the checklist: { $item }

## What is learnt

quiz-safe-why = The other three come with codes that are sent to the number, and the number went with the SIM. None of them needed the phone.
quiz-one-why = Put into another phone, the SIM asks for its PIN first. The others protect other things: the phone, what somebody has seen, what one remembers afterwards.
quiz-when-why = A real thief is slower, and a report after an hour is worth a great deal. But the first minutes are worth the most, and a report can be lifted again.
prompt-nothing = It went lightly this time. Which minute of it was luck, and which was you?
prompt-undone = You did something, and somebody undid it behind your back. How would you notice that with your own number?
prompt-forgotten = What was used was something you no longer thought of. What of that kind is in your drawer?
prompt-who-pays = Somebody paid, or nobody did. What would you have to show to whom, and do you have it?
prompt-own-phone = If your phone were gone at half past seven tonight: who would you ring first, from which phone, and do you know the number?
prompt-polite = Everybody you spoke to was polite and kept to the rules. Which of those rules would you change?
prompt-stopped = It ended at one small thing. Did it cost her much to set up? Do you have it?
prompt-left = Somebody got up and went. What would it have taken earlier?
prompt-her = When was she a person to you that night, and when a number?
prompt-ordinary = Which step felt like ordinary paperwork? Whose job would it be to stop there?
prompt-desk = Put yourself at one of the desks you rang. What did you know there, and what could you have asked?
learning-after-how = Somebody takes the SIM out of a phone in a locker, and reads the number of a bank card that lies beside it. The phone stays where it was, and no protection was set up. What do you think now?
learning-show = Show the answers
learning-open = Questions without an answer count as “don’t know”.
learning-from = Worked out from the same rules as the night. Your own answers stay in this browser.
learning-right = The answer: { $answer }
learning-said-before = Before: { $answer }
learning-said-after = Now: { $answer }
learning-nothing-said = don’t know
learning-correct = right
learning-wrong = wrong
learning-again = Ask me again
learning-title = What is a SIM alone good for?
prompts-title = To think about
prompts-how = For a table, or for yourself. There is nothing to write down, and nothing is kept.
