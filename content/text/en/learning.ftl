# Before and after a night: what a SIM alone is good for; and what to think about.

learning-before = Three questions first
learning-before-how = Somebody takes the SIM out of a phone in a locker, and reads the number of a bank card that lies beside it. The phone stays where it was, and no protection was set up. Say what you think; the answers come after a night.
learning-skip = Leave the questions out
learning-noted = Noted. The answers come after a night.

quiz-safe = Which of these does he not get?
quiz-safe-identity = Her ID number
quiz-safe-service = The carrier’s service password
quiz-safe-vendor = The account of the phone’s maker
quiz-safe-screen = What is on the phone itself

quiz-one = Which one of these, done beforehand, leaves him without a yuan?
quiz-one-screen = A lock on the screen
quiz-one-pins = A different PIN for everything
quiz-one-sim = A PIN on the SIM
quiz-one-list = A list of her cards at home

quiz-when = How soon must the SIM be reported, so that nothing is lost even to somebody as fast as the rules allow?
quiz-when-quarter = Within a quarter of an hour
quiz-when-hour = Within the hour
quiz-when-midnight = Before midnight
quiz-when-morning = In the morning, when the hall opens
