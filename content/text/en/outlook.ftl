# The self-check’s two pages, and the way to them.

check-intro = “I don’t know” is an answer. No names, numbers or accounts; nothing leaves this device.
check-time = { $questions } questions, { $words } words: about { $minutes } minutes, read slowly.
check-carried = The questions have changed. Answers that still fit were kept; please answer the rest again.
check-look = How do I look that up?
check-personas = Someone else’s phone
check-persona-use = Look
check-questions = Your phone
check-progress = { $done } of { $all } done
check-dont-know = I don’t know
check-thefts = What are you worried about?
check-thefts-text = Tick what should count. Some of these need only a hand in the street; others need somebody who knows you, or who has your data.
check-source = Source: { $names }
check-part = { $done } of { $all }
check-next = Next
check-show = See result
check-show-open = { $count ->
    [one] One question is open; it counts as “I don’t know”.
   *[other] { $count } questions are open; they count as “I don’t know”.
}
check-afresh = Clear all my answers

check-own = Your phone
check-to-own = Back to my own phone
check-change = Change the answers
check-nothing = First the questions, then the result
check-begin = To the questions
check-none-ticked = Tick at least one case that worries you.
check-working = Working it out …
check-within = { $hours ->
    [0] within { $minutes } min
   *[other] within { $hours } h { $minutes } min
}
check-minute = minute { $count }
check-minutes = { $count } min
check-next-day = { $time } the next day
check-sentence = Phone taken at { $from }: { $first } gone by { $by }, up to { $all } in all.
check-sentence-remote = { $first } gone { $by } of somebody’s beginning, up to { $all } in all.
check-story-money = counted with the story’s money
check-sentence-safe = No way that we know of leads to money in the cases you ticked.
check-sentence-general = As it is, somebody could still get at your money.
check-general = Outside mainland China: in general terms, without Chinese institutions, sums and hours.
check-grade-documented = known ways lead there
check-grade-unless = known ways lead there, unless an unknown rule stops them
check-grade-undecided = whether it works depends on rules that nobody outside knows
check-grade-closed = no way that we know of is left
check-sums = The sums are those of the story: what the cards, the apps and the credit held in it. The clock is as fast as the rules allow, with every counter open; a real thief is slower. Where the phone stays with you, minutes count from the moment somebody begins.
check-timing = It depends on timing: played through as if you noticed at once and did everything right, it came to nothing.
check-witness = Played through as if you noticed at once and did everything right, the money was gone all the same.
check-also = Money can be lost in cases not counted here, too: { $cases }.
check-numbers = Whom to ring where you live

check-table = Case by case
check-col-case = Case
check-col-loss = Could be lost
check-col-first = First money gone
check-col-report = Still in time to report the SIM?
check-col-close = What closes it
check-loss-none = no money
check-loss-change = { $before } → { $after }
check-report-always = report it anyway
check-report-until = before { $time }
check-report-at-once = only in that very minute
check-report-never = no
check-close-done = closed, as far as we know
check-close-own = nothing you can set
check-plus = { $one } + { $two }
check-chain-show = Show the steps

check-chain = How it would go
check-chain-text = { $case }. The time of a step is when it begins; all done: { $by }.
check-chain-rest = That is { $first } of the { $all } that could be lost. The rest takes other steps, not drawn here: { $rest }.
check-step = Step { $number }, { $from } to { $until }: { $what }.
check-step-gives = It gives: { $what }.
check-step-needs = After step { $numbers }.
check-gain-money = up to { $amount } from { $pot }
check-gain-moved = money moved out of { $pot }
check-chain-none = There is no way left to draw.

check-today = One thing for today
check-today-saves = { $case }: { $saved } less to lose.
check-today-saves-here = This alone takes { $saved } off.
check-today-helps-here = This alone means less to lose.
check-today-part-here = Not enough alone, but the first step to closing it.
check-today-helps = { $case }: less to lose.
check-today-part = { $case }: the first step, not enough alone.
check-today-next = Nothing you could set changes the case above; who could stands below. This one is for the next.
check-today-tick = Done: count it
check-safe-doubt = The ways we know are closed; there may be others. If the phone or the SIM is gone, report it all the same.
check-open = { $count ->
    [one] One not answered or not known: the worse is counted.
   *[other] { $count } not answered or not known: the worse is counted.
}
check-today-none = Nothing you could set would change these cases; who could stands below.
check-today-done = Nothing more to do about the cases you ticked. Look at the others, and at what to keep ready.
check-todo = What else to do
check-todo-text = The least that closes every case you can close, beginning with what helps in most of them. Tick one: everything is worked out again as if it were done.
check-besides = Other things that help
check-serves = { $count ->
    [one] helps in one case
   *[other] helps in { $count } cases
}
check-changed = Counting what is done: { $after } at worst instead of { $before }, { $open ->
    [0] no case
    [one] one case
   *[other] { $open } cases
} open instead of { $was }.
check-changed-part = { $count ->
    [0] Counted. These alone make no sum smaller yet: go on with the next.
    [one] Counted: one case loses less. The worst now, unchanged: { $case }.
   *[other] Counted: { $count } cases lose less. The worst now, unchanged: { $case }.
}
check-changed-general = Counting what is done: { $open ->
    [0] no case
    [one] one case
   *[other] { $open } cases
} open to a loss of money instead of { $was }.
check-before = Now
check-after = With the ticks
check-open-cases = { $count ->
    [0] no case open
    [one] one case open
   *[other] { $count } cases open
}
check-pin = A SIM PIN alone is not enough: it saves no money in “{ $cases }”.
check-marked = Marked as done in your checklist: { $names }.
check-count = { $count ->
    [one] Count it here
   *[other] Count them here
}
check-untick = Clear all ticks

check-lockout = What to keep ready
check-lockout-text = What you could no longer do with the phone gone. In bold: what to keep ready so that you still can.
check-lockout-by = Not possible because of { $by }
check-lockout-lost = Not possible at all
check-lockout-more = { $count } more
check-residual = What no setting removes
check-residual-loss = { $case }: whatever you set, { $loss } of the story’s money could go.
check-residual-money = { $case }: whatever you set, money could go.
check-residual-known = { $case }: they could still learn { $facts }.
check-residual-who = Who could change that: { $who }.
check-residual-none = In the cases you ticked, you can close everything yourself.
check-who = { $control } ({ $party })
check-assumed = What was assumed
check-policy = Of today’s rules only published ones count: { $rules }. No official page was found for the rest (unblocking a SIM, passwords, PUK codes, loans, face checks), so the rules of September 2020 stand in for it: the worse case.
check-unknown = “{ $question }” You don’t know; it counts as “{ $answer }”.
check-unanswered = “{ $question }” Not answered; it counts as “{ $answer }”.
check-contradicted = “{ $question }” Your answer does not fit the others; it counts as “{ $answer }”.
check-contradictions = Two answers cannot both be true
check-in-place = In place already: { $items }.
check-certain = “No money” means that no way we know of is left; “How sure that is” says more. The sum is the most that could be lost, with every counter open and luck on the other side.
check-first-at = first money: { $time }
none = none
check-two-sentences = { $one } { $two }
list-or = , or{ " " }
list-last = { " " }and{ " " }
list-quoted = ”, “
list-quoted-last = ” and “
list-cases = {"; "}
list-dot = {"\u00A0"}·{" "}
check-to-list = For your own phone and carrier: “{ $item }” in the checklist

check-sure = How sure that is
check-sure-documented = { $case }: thieves have used steps like these ({ $cases }).
check-sure-night = { $case }: by steps that the incident or its sources tell of.
check-sure-undecided = { $case }: no known case shows all of its steps. Whether it is shut is decided by rules that nobody outside knows ({ $rules }). Ask your carrier and your bank.
check-sure-closed = { $case }: closed by { $set }. None of the ways we know of is left.
check-sure-nothing = { $case }: none of the ways we know of begins here.
check-sure-range = Between { $best } and { $worst }, depending on rules that nobody outside knows, such as { $rules }.
check-sure-harms = Besides money: { $harms }.
check-sure-lowered = May help, and is not counted on: { $set }.
check-outside-title = What is left out
check-outside = Somebody who forces you, a program on the phone, somebody inside a firm, calls answered on a locked phone, and whatever no known case shows: none of that is counted. So report a lost SIM in every case.

harm-money = money taken
harm-debts = debts in your name
harm-identity = strangers who know who you are
harm-accounts = accounts in your name
harm-lockout = being locked out of what is yours
harm-line = your line used by others
harm-friends = friends deceived in your name
