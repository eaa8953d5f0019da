# The large-print edition: one matter a screen, few words, to be read aloud.

large-at = { $at } of { $all }
large-next = Next
large-back = Back
large-read = Read it to me
large-hush = Stop reading
large-step = Step { $at }
large-where = Where to find it
large-way = { $name }: { $text }
large-cost = What it costs: { $text }
large-say = Say: “{ $text }”
large-finish = Have you done it?
large-done = Yes, done
large-undone = Not done yet
large-is-done = { $title } (done)
large-whole = Normal print
large-end = That is the first part
large-end-text = Ring your own number every half hour. If it rings, report it again. Police, new SIM and passwords come on the next pages.

large-loss = Up to { $sum } could go
large-sentence = { $words }.
large-by = Taken at { $from }, the first of it is gone by { $by }.
large-by-remote = The first of it is gone { $by } of somebody’s beginning.
large-sum = The sum is that of the family in the story; yours may be more or less.
large-safe = No way that we know of leads to your money
large-general = Somebody could still get at your money
large-one = One thing to do today
large-one-text = { $name }, { $minutes }.
large-other = Nothing you could set changes that case. This one is for another.
large-none = Nothing you could set would change these cases. Who could: see the normal print.
large-worst = The worst case: { $case }.
