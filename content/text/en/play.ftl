# What the simulation says, in words.

list-and = { ", " }

reason-not-yours = That is not yours to do.
reason-over = It is over.
reason-no-hand = Nobody has a hand free.
reason-running = That is being done already.
reason-missing = Missing: { $what }.
reason-already = As it stands: { $what }.
reason-blocked = Stopped by: { $control }.
reason-no-procedure = There is no such procedure. It would take: { $control }.
reason-closed = Closed. Opens at { $time }.
reason-limit = Not again: { $count ->
    [one] once is the limit
   *[other] { $count } times is the limit
}.
reason-limit-control = Not again today. The rule: { $control } ({ $count }).
reason-no-money = Nothing there to take: { $pot }.
reason-no-code = The code never arrives on { $number }.
reason-denied = Risk control: “{ $guard }”

seen-done = { $op }: done.
seen-failed = { $op }: no. { $why }
seen-code = A code on { $number }, for: { $op }.
seen-code-unasked = A code from { $provider } on { $number }. Nobody here asked for it.
seen-paid = { $amount }: from { $from } to { $to }.
seen-delayed = { $op }: held back. { $guard }
seen-clawed-back = { $amount } taken back from { $pot }.
