# Before and after a night: what a SIM alone is good for; and what to think about.

learning-title = What is a SIM alone good for?
learning-before = Three questions first
learning-before-how = Somebody takes the SIM out of a phone in a locker, and reads the number of a bank card that lies beside it. The phone stays where it was, and no protection was set up. Say what you think; the answers come after a night.
learning-skip = Leave the questions out
learning-noted = Noted. The answers come after a night.
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

quiz-safe = Which of these does he not get?
quiz-safe-why = The other three come with codes that are sent to the number, and the number went with the SIM. None of them needed the phone.
quiz-safe-identity = Her ID number
quiz-safe-service = The carrier’s service password
quiz-safe-vendor = The account of the phone’s maker
quiz-safe-screen = What is on the phone itself

quiz-one = Which one of these, done beforehand, leaves him without a yuan?
quiz-one-why = Put into another phone, the SIM asks for its PIN first. The others protect other things: the phone, what somebody has seen, what one remembers afterwards.
quiz-one-screen = A lock on the screen
quiz-one-pins = A different PIN for everything
quiz-one-sim = A PIN on the SIM
quiz-one-list = A list of her cards at home

quiz-when = How soon must the SIM be reported, so that nothing is lost even to somebody as fast as the rules allow?
quiz-when-why = A real thief is slower, and a report after an hour is worth a great deal. But the first minutes are worth the most, and a report can be lifted again.
quiz-when-quarter = Within a quarter of an hour
quiz-when-hour = Within the hour
quiz-when-midnight = Before midnight
quiz-when-morning = In the morning, when the hall opens

prompts-title = To think about
prompts-how = For a table, or for yourself. There is nothing to write down, and nothing is kept.

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
