# The owner’s side, from act three on.

## Act three: the line

s-v-money-title = The main card
s-v-money =
    There are 31,600 yuan on her main card, most of it in a fund you can cash in. Moving it takes seven or eight minutes. Having the bank freeze the card takes fifteen, and after that nobody can move it, you included.

    She has dug out an old phone and sits on the edge of the bed. She does the dialling.
s-v-money-redeem = Move it, and what’s in the payment app
s-v-money-freeze = Have the bank freeze the card
s-v-money-later = They haven’t got the card number. Both on the line

s-v-cards-title = Which cards
s-v-cards =
    Kitchen light, the back of a gas bill: main card, toll card. Each freeze is three minutes of music and ten of who you are.

    “Any more?” she asks, her hand over the mouthpiece.
s-v-cards-list = See which are in the banks’ payment app
s-v-cards-main = Start with the main card
s-v-cards-bank = Ask the bank how many cards she has
s-v-cards-none = There’s hardly anything on them. Stay on the line
s-v-cards-credit = Her other banks’ credit cards first, one after the other

s-v-list-title = Two rows
s-v-list =
    Two rows: the main card and the toll card. What she never put there, it has never heard of.
s-v-list-enough = Two, then. Good
s-v-list-main = Freeze the main card
s-v-list-bank = Ask the bank all the same
s-v-list-rest = Rest, both; a call every hour

s-v-etc-title = The one in the drawer
s-v-etc =
    The toll card came in the post and went in the drawer with the film still on it. On Saturday you’re driving the children to the hot springs, and it’s what opens the barrier.

    It has never been out. She couldn’t tell you its number herself.
s-v-etc-freeze = Freeze it and pay cash on Saturday
s-v-etc-leave = It’s never left the drawer. Leave it

s-v-old-title = Thirty-six yuan
s-v-old =
    “Balance, thirty-six yuan.”

    It takes her a while. Her first job, the branch downstairs, the whole office signed up. God knows where the card is.
s-v-old-freeze = Freeze thirty-six yuan. Another fifteen minutes
s-v-old-line = Forget thirty-six yuan. Back to the line

s-v-supervisor-title = The supervisor
s-v-supervisor =
    You can hum the queue music by now. This time you won’t ask for a service. You’ll ask for the supervisor, and for the line to be held dead till nine.

    Beside you she goes on dialling, on an old phone from a drawer.
s-v-supervisor-ask = Wait for the supervisor
s-v-supervisor-spare = Save your breath and dial

s-v-refused-title = No such procedure
s-v-refused =
    “I do understand how you feel, sir.” But if a caller has the service password, the report can be lifted.

    You say that the caller is a thief.

    “Thank you, sir. I’ll add a note.”
s-v-refused-hold = Back to dialling
s-v-refused-station = Go to the police; she dials alone
s-v-refused-pay = Freeze the payment app, for a start
s-v-refused-number = Take down her staff number, and dial

s-v-granted-title = Held
s-v-granted =
    You ask him to say it again, and he says it again. Beside you she has lain down, the phone still above her face.
s-v-granted-sleep = Sleep
s-v-granted-cards = Use the time: ask the bank how many cards
s-v-granted-ring = Ring it. You don’t believe him

s-v-station-title = Somebody’s job
s-v-station =
    “It must be somebody’s job,” she says. The station is ten minutes’ walk; with the statement, an hour and a half. For that hour and a half there’d be one person dialling here, with two children.
s-v-station-go = Go
s-v-station-stay = Stay. It takes two

s-v-police-title = The duty officer
s-v-police =
    Was there a photo of the ID card in it? Were the passwords written down anywhere? There wasn’t; they weren’t. “Then how,” he says, and leaves it at that.

    He prints your statement. It’s still warm. The receipt will take longer: for that he needs papers from the bank, with a stamp.
s-v-police-explain = Sit down and tell it once more from the start
s-v-police-home = Home, and dial

s-v-police-dot-title = Some old blocks
s-v-police-dot =
    “There are a couple of hundred flats there,” says the voice at the station. “Which door would you like us to knock on?”

    He’s decent about it. He writes it down, and says they’ll ring. They’ll ring you. Hers doesn’t ring.
s-v-police-dot-home = Thank him and hang up
s-v-police-dot-ring = Ring the phone

s-v-web-title = A message
s-v-web =
    You have asked all night if there was another way, and all night there wasn’t. Either somebody took pity or somebody has had enough of you.
s-v-web-web = Do it in the web hall. No more queue
s-v-web-program = Write a script and let the computer do it
s-v-web-both = She takes the web hall; you freeze the toll card

s-v-program-title = Prove you’re human
s-v-program =
    At step two the web hall wants some crooked letters typed in. You try the next set, and the next.

    It’s the first door tonight that has stopped anyone. It has stopped you.
s-v-program-hands = By hand, then
s-v-program-phone = Back to the telephone

s-v-line-title = Dial, hang up, dial
s-v-line =
    Dial: suspended. Dial: suspended. And the time it rings, you call the hotline: ID number, three numbers, “your line has been suspended”.
s-v-line-hold = Keep at it
s-v-line-web = Keep at it in the web hall
s-v-line-bank = She dials; you ask the bank how many cards
s-v-line-sleep = Rest; dial once an hour
s-v-line-pay = She dials; you freeze the payment app

s-v-hum-title = Forty seconds
s-v-hum =
    The queue music is a saxophone. At forty seconds it catches, and starts again. She hums along by now, and catches where it does.

    Your phone is too hot to hold. You’ve wrapped a wet flannel round it.
s-v-hum-hold = Go on: each time it rings, report it
s-v-hum-bank = She dials; you ask the bank how many cards
s-v-hum-sleep = Rest; dial once an hour

s-v-slip-title = Agent 231
s-v-slip =
    It’s 231 this time, a man. He checks the three numbers digit by digit, and breathes in. “Sir, you have given me these before.”

    “I’d like you to hear them again,” you say.
s-v-slip-hold = Go on: each time it rings, report it
s-v-slip-pay = She dials; you freeze the payment app
s-v-slip-sleep = Rest; dial once an hour

s-v-bed-title = To bed?
s-v-bed =
    Both children are asleep. The number is dead, or was when you last listened. New SIM at nine. It’s one night.
s-v-bed-ring = Listen once more
s-v-bed-doze = An alarm every hour, and a call each time
s-v-bed-sleep = Sleep till morning

s-v-lull-title = Night
s-v-lull =
    Only the fridge. The last time you listened, the number was dead.
s-v-lull-ring = Listen again
s-v-lull-doze = Once an hour till morning

s-v-late-title = Lights out
s-v-late =
    The bedside lamp goes off, and on again. “Let’s report it,” she says. “We’re not getting that phone back.”
s-v-late-report = Do it now
s-v-late-ring = Ring it first
s-v-late-sleep = In the morning, all at once

## Act four: thrown out

s-v-out-title = Another device
s-v-out =
    Your screen dims and her picture turns grey. You both read the line with the model on it, twice.

    That phone was locked.
s-v-out-freeze = Call the payment app and freeze the account
s-v-out-both = You freeze it; she reports the SIM
s-v-out-balance = Get back in and rescue what’s there
s-v-out-cut = Cut the line first: report the SIM
s-v-out-hold = Never mind the app. Hold the line
s-v-out-stare = First work out how they got in

s-v-chat-out-title = Her picture
s-v-chat-out =
    In the parents’ group her picture is where it always was. Whoever says good night there says it as her, and whoever asks for a loan asks as her. Thirty-odd parents: which of them could tell?

    That phone was locked.
s-v-chat-out-freeze = Freeze the chat account
s-v-chat-out-warn = Tell the group, from your phone, that she isn’t she
s-v-chat-out-cut = Cut the line first: report the SIM
s-v-chat-out-pay = The payment app is still yours. Freeze it first

s-v-corridor-title = The corridor
s-v-corridor =
    A row of blue chairs; your statement has got as far as “at what time?” She’s at home, the baby on one arm, dialling with the other.
s-v-corridor-freeze = Freeze the payment app from the corridor
s-v-corridor-dial = She dials; you finish the statement
s-v-corridor-quiet = Tell her to stop and see to the children

s-v-locked-out-title = Not you
s-v-locked-out =
    “Your session has ended. Enter the code we sent you.” They sent it to her number. She hasn’t got her number.
s-v-locked-out-freeze = Freeze it, then. Nobody gets in
s-v-locked-out-both = You freeze it; she reports the SIM
s-v-locked-out-hold = Hold the line

s-v-frozen-title = Frozen
s-v-frozen =
    “The account is frozen. The holder must prove who she is to open it.” Now they can’t get in, and neither can you.

    Nobody has thought of the light. You sit there in the dark, the two of you.
s-v-frozen-hold = Back to the line
s-v-frozen-etc = Freeze the toll card as well
s-v-frozen-breathe = Rest for a while
s-v-frozen-chat = Freeze the chat app too; they’ve been in there as well
s-v-frozen-shops = Put the shopping apps on your number while the passwords work

s-v-why-sim-title = What do they want it for?
s-v-why-sim =
    Flat on your back, phone above your face, dial. It’s the middle of the night and somebody keeps coming back for this number. Nobody wants a thing that badly for nothing.

    She turns over. “Have I got any other cards?”
s-v-why-sim-remember = Ask the bank how many
s-v-why-sim-etc = Freeze the toll card
s-v-why-sim-never = If they want it, they can’t have it. Dial
s-v-why-sim-enough = Can’t think. Sleep till five, a call every hour

s-v-private-title = A public resource
s-v-private =
    Agent 231. “Sir, this number has been through a great many times tonight. If it’s a private matter between you, please don’t occupy a public resource.”

    Between you. You’d give something to hear what the other caller tells them.
s-v-private-polite = Thank her and report it again
s-v-private-web = Ask nobody. Back to the web hall
s-v-private-turns = Sleep in turns, a call every hour

s-v-shift-title = End of shift
s-v-shift =
    “Sir. You again.” It’s 017, and she’s hoarse. She goes off soon. “I’ve written you up in the handover book. You have a whole line.”

    Will the line help? “They’ll see it,” she says. “And then they’ll have to do what the procedure says.”
s-v-shift-thank = Thank her, and report it once more
s-v-shift-ask = Beg her to try the supervisor once more
s-v-shift-web = Say goodbye, and go on in the web hall

s-v-desk-title = One more number
s-v-desk =
    There’s one number left in the address book you haven’t tried, the banks’ payment app. At this hour it’ll be a recording.
s-v-desk-call = Try it
s-v-desk-not-now = Don’t. Hold the line

s-v-kind-title = A person
s-v-kind =
    She picked up on the first ring and sounds like daytime. She reads everything back to you. Then she says: go through every card, the empty ones, the ones you never use.

    When she’s gone neither of you speaks for a bit. She had asked how you were.
s-v-kind-all = Do as she says: ask the bank how many
s-v-kind-etc = Do as she says: the one in the drawer
s-v-kind-tea = Put the kettle on and hold the line
s-v-kind-rest = Lie down, both; a call every hour

s-v-switch-title = The menu on the left
s-v-switch =
    You can do the report page with your eyes shut. Down its left side runs a long menu you haven’t looked at all night. Ringback tunes. Data packs. Missed-call alerts. Text messages: on, can be switched off.

    Off, she gets no texts. She gets none now. If they notice, they only have to ask for it back.
s-v-switch-off = Off
s-v-switch-leave = Leave it alone and hold the line

s-v-silent-title = It can only ring
s-v-silent =
    Now, even live, all it can do is ring. No code will reach it.

    You can’t tell if they’ve noticed. Next door the baby turns over and the cot creaks.
s-v-silent-hold = Hold the line anyway, till it’s time to go
s-v-silent-sleep = Sleep, with a call every hour
s-v-silent-old = Freeze the old card too
s-v-silent-bank = Ask the bank how many cards

s-v-small-title = The small hours
s-v-small =
    The baby wants his bottle. She makes it with one hand, dialling with the other, and finds she has left out the milk powder. It’s hours till the shop opens. One of you has to lie down.
s-v-small-you = She sleeps; you dial
s-v-small-her = Both lie down, an alarm every hour
s-v-small-web = She sleeps; you click

s-v-asleep-title = Awake for a moment
s-v-asleep =
    You wake and look at your phone. Nothing. She’s fast asleep, one hand where hers would be.
s-v-asleep-report = Get up and report the SIM
s-v-asleep-sleep = Back to sleep
s-v-asleep-sit = Sit up for a while

s-v-dawn-title = Grey
s-v-dawn =
    Down in the street somebody is sweeping, one stroke at a time. You’ve both stopped finishing sentences. There’s no need.
s-v-dawn-hold = Dial until it’s time to go
s-v-dawn-web = Click until it’s time to go
s-v-dawn-porridge = She makes porridge; you doze, a call every hour

## Act five: morning

s-v-counter-title = The counter
s-v-counter =
    Two old men got to the carrier’s shop before you, one about his broadband and one to complain. Then it’s your turn. The clerk wants the ID card, wants her to look at the camera, and wonders about a better tariff, half price for the first month.
s-v-counter-replace = The SIM. No tariff
s-v-counter-report = Kill the old one first, then the SIM
s-v-counter-later = Too many people. Come back later

s-v-swimsuits-title = Swimming trunks
s-v-swimsuits =
    The boy has put his trunks on over his trousers and is standing at the door. The room at the springs is paid for. The carrier’s shop opens at nine, in the other direction.

    “You can sit in hot water without a phone,” says your wife.
s-v-swimsuits-hall = The shop first. They can wait
s-v-swimsuits-springs = The springs first, the SIM on the way back
s-v-swimsuits-noon = Everybody back to bed. Noon will do

s-v-turn-title = A ticket
s-v-turn =
    Eleven people before you. The boy sits swinging his legs in his trunks, and an old man asks him where his rubber ring is.

    Then it’s your turn. The clerk wants the ID card, wants her to look at the camera, and wonders about a better tariff, half price for the first month.
s-v-turn-replace = The SIM. No tariff
s-v-turn-later = The boy’s had enough. Come back at noon

s-v-no-sim-title = No SIM yet
s-v-no-sim =
    She doesn’t know what to do with her hands. The card is still out there somewhere. The shop is open from nine to six.
s-v-no-sim-replace = Go and get the new SIM
s-v-no-sim-report = Report it lost
s-v-no-sim-wait = Get on with the day

s-v-no-sim-yet-title = Another day
s-v-no-sim-yet =
    Still no SIM. Her mother rings you, and still begins with: what’s the matter with her phone?
s-v-no-sim-yet-wait = When there’s a moment
s-v-no-sim-yet-replace = Go and get the new SIM
s-v-no-sim-yet-ring = Ring the number

s-v-new-sim-title = Three bars
s-v-new-sim =
    It’s in an old handset. One bar, two, three. She watches it like a pan of milk.

    “I’m back,” she says.
s-v-new-sim-password = Change the service password on the doorstep, then let her mother ring
s-v-new-sim-forwarding = Ask the hotline about call forwarding
s-v-new-sim-car = Sit in the car and breathe

s-v-mother-title = Her mother
s-v-mother =
    Her mother wants to ring her up and hear her. Until then it doesn’t count.
s-v-mother-ring = Let her ring
s-v-mother-later = Later. Close your eyes for a bit
s-v-mother-forwarding = Ask the hotline about forwarding first

s-v-stranger-title = A man
s-v-stranger =
    The new SIM is in the phone in her hand. It hasn’t made a sound. You look at each other.
s-v-stranger-ask = Ask the hotline about call forwarding
s-v-stranger-clerk = Some clerk in the shop, probably
s-v-stranger-again = Ring again

s-v-clerk-title = Two streets on
s-v-clerk =
    Two streets on she says, “Why would a clerk answer my phone?”
s-v-clerk-ask = Pull over and ask about forwarding
s-v-clerk-drop = Later, at home

s-v-own-title = It rings
s-v-own =
    She jumps. She looks at the word Mum on the screen for a moment before she picks it up.
s-v-own-password = Change the service password
s-v-own-forwarding = Ask about call forwarding
s-v-own-bread = Buy two steamed buns
s-v-own-accounts = Try her number in the payment app

s-v-forward-title = Somewhere else
s-v-forward =
    The agent hesitates, then reads you the number. You write it on the back of the parking ticket, all eleven digits, slowly.
s-v-forward-close = Close it
s-v-forward-both = Close it, then change the service password
s-v-forward-listen = Ring once first, to hear who it is

s-v-close-title = Still somewhere else
s-v-close =
    It’s still on. Another hello, a youngish voice. He sounds as if he’d just woken up.
s-v-close-close = Close it
s-v-close-both = Close it, then change the service password
s-v-close-keep = Leave it on, for the police to hear

s-v-no-forward-title = Not forwarded
s-v-no-forward =
    It’s the first thing anyone has told you since last night that you wanted to hear.
s-v-no-forward-password = Change the service password
s-v-no-forward-accounts = Try her number in the payment app
s-v-no-forward-home = Home

s-v-bench-title = Taking stock
s-v-bench =
    In the shade, the laptop against the steering wheel, you get back into things one by one. What you can get into is yours. What isn’t, you’d have to see from somewhere else.
s-v-bench-audit = Online bank: who has bound her cards?
s-v-bench-accounts = Try her number in the payment app
s-v-bench-bath = You promised them hot springs
s-v-bench-recover = First get back the payment app, and the list of her cards

s-v-280-title = Two hundred and eighty
s-v-280 =
    Money gets stolen outwards. Here’s a card that she herself had forgotten, and somebody has put 280 yuan on it.

    It’s worse than if it were gone. “Who are you?” she says to the screen.
s-v-280-freeze = Ring that bank and freeze this one too
s-v-280-look = Get that firm’s app and look inside
s-v-280-leave = Whoever is short of 280 yuan will ask for it

s-v-social-title = The blue one
s-v-social =
    There’s one more in the list. She has seen doctors with it, and paid for pills: the social-security card. Nobody had it down as a bank card.

    It has a number and a balance. Nobody rang anyone about it last night.
s-v-social-freeze = Ring the bank and freeze it too
s-v-social-both = She freezes this one, you freeze that debit card
s-v-social-leave = It’s for the doctor. Leave it

s-v-changed-title = The last four digits
s-v-changed =
    The number it’s bound to ends in four digits she doesn’t know. Stealing money you can understand. What’s the use of swapping a number?

    Unless hers was wanted free, for something else.
s-v-changed-why = Then log in with her number and see
s-v-changed-back = Take a screenshot and leave it

s-v-audit-title = Quick-pay management
s-v-audit =
    You’ve never opened this page of the online bank: everyone who may take money from her cards. You read it out row by row. At some of the rows she shakes her head.
s-v-audit-freeze-etc = Freeze the toll card
s-v-audit-freeze-old = Freeze the old card
s-v-audit-freeze-main = Freeze the main card
s-v-audit-copy = Screenshots first, and copy out every row
s-v-audit-start = Start taking them off, now

s-v-unbind-title = Row by row
s-v-unbind =
    The bank asks twice for each of them. She reads, you click.
s-v-unbind-all = The toll card first: four firms, one after the other
s-v-unbind-shop-etc = Unbind: shop’s wallet, toll card
s-v-unbind-shop-main = Unbind: shop’s wallet, main card
s-v-unbind-union-main = Unbind: banks’ payment app, main card
s-v-unbind-union-old = Unbind: banks’ payment app, old card
s-v-unbind-baidu = Unbind: search firm’s wallet, toll card
s-v-unbind-freeze = First freeze the toll card and the old one
s-v-unbind-done = That’ll do

s-v-audit-clean-title = A clean page
s-v-audit-clean =
    Only the firms she put there herself, years ago. You reload the page. Still only those.
s-v-audit-clean-number = Try her number in the payment app too
s-v-audit-clean-sleep = Sleep
s-v-audit-clean-neighbour = Pay the fruit woman for the peaches

s-v-second-title = Another of her
s-v-second =
    She had typed in her phone number, out of habit; the password was wrong, she reset it, and here she is. A grey head for a picture, and her name.

    Her own account never went by the phone number.
s-v-second-close = Call and have it closed
s-v-second-audit = Have it closed, then see who has her cards
s-v-second-evidence = Don’t touch it. It’s evidence

s-v-no-second-title = Only one of her
s-v-no-second =
    She lets out a breath, and then wonders if it’s too soon.
s-v-no-second-audit = Online bank: who has bound her cards?
s-v-no-second-nap = An hour’s sleep
s-v-no-second-mother = Ring her mother back

## Act six: after

s-v-toll-frozen-title = The cash lane
s-v-toll-frozen =
    At the toll gate the other barriers go up one after another. Your card is frozen, so you’re in the cash lane behind a lorry of chickens.
s-v-toll-frozen-cash = Pay, and follow the chickens
s-v-toll-frozen-unfreeze = Ring the bank and unfreeze the toll card
s-v-toll-frozen-home = Turn back and go over it all again

s-v-toll-title = The barrier
s-v-toll =
    Beep, and the barrier goes up as if nothing had happened. Beside you she’s asleep already.
s-v-toll-drive = On to the springs. Let her sleep
s-v-toll-freeze = Pull over and have this card frozen
s-v-toll-home = Next exit, and home

s-v-habit-title = Habit
s-v-habit =
    In the evening she wants to see what’s left in the payment app, and stops over the login box. “What do I log in with?”
s-v-habit-look = Try the phone number
s-v-habit-statement = She can’t remember. Read the bank statement first
s-v-habit-later = She can’t remember. Bath time

s-v-evening-title = From the beginning
s-v-evening =
    After supper: two chairs, one laptop, starting from the peaches. What did they have at this point, and what at that one? Through the door the boy asks if they’ve caught him.
s-v-evening-audit = See who has bound her cards
s-v-evening-close = Have the false account closed
s-v-evening-sleep = Enough. Sleep
s-v-evening-statement = Read the bank statement
s-v-evening-records = Fetch the log of that night’s calls and texts

s-v-wrong-way-title = Received
s-v-wrong-way =
    She points at the row as if you couldn’t see it. “The delivery app has paid me? If anything I owe them.”

    Then neither of you is smiling.
s-v-wrong-way-lender = Ring the delivery app: how was this lent?
s-v-wrong-way-freeze = Freeze the old card first
s-v-wrong-way-copy = Screenshots of every page

s-v-payees-title = To the minute
s-v-payees =
    The payees all sound like proper firms. She copies out the times next to them, and stops. She knows what she was doing at each of those minutes.
s-v-payees-shop = Ring the shop and report the loss
s-v-payees-etc = Freeze the toll card first
s-v-payees-police = Keep it for the police

s-v-shrug-title = Round the clock
s-v-shrug =
    He has it by heart; he must have said it a good many times today. Somebody was buying things on her card at night, you say. Was nobody awake at your end?

    “We are at your service round the clock, sir.”
s-v-shrug-ask = Ask for that in writing
s-v-shrug-union = Try another firm: the banks’ payment app
s-v-shrug-hang-up = Hang up
s-v-shrug-jd = Ask one more: the online store

s-v-log-title = The log
s-v-log =
    It doesn’t say what was in the texts, only the sender and the minute. She reads out a row, you find out whose number it is and draw a circle. For now you leave space between them.
s-v-log-all-night = Draw till it’s done, if it takes till morning
s-v-log-sender = One sender nobody can place: ask the carrier
s-v-log-sleep = Sleep
s-v-log-guesses = Look at the three question marks first

s-v-guesses-title = Three question marks
s-v-guesses =
    Three places on the sheet are empty. How did they know the number? How the identity number, how the cards?

    At first you had put: listened in; bought it; somebody at the bank talked. You don’t quite believe it now. Each of them can be tried.
s-v-guesses-air = The number: look in the log for how it got out
s-v-guesses-bought = The identity number: see what her own number shows for a text
s-v-guesses-bank = The cards: ring the bank and see if they’ll say
s-v-guesses-sleep = Leave them empty for now

s-v-union-rings-title = A caller
s-v-union-rings =
    Another number neither of you knows. It rings three times. There have been a good many of those.

    She says first who she is: the banks’ payment app. Your case is hers now.
s-v-union-rings-listen = Hear what she has to say
s-v-union-rings-later = Not now. Ask her to ring later

s-v-more-title = Too little
s-v-more =
    For two days it’s been you who rang, and they who wrote down what you said. Now somebody has rung you to say it was too little.

    She goes through the papers she’ll need, one at a time, and waits while you write.
s-v-more-statement = Straight to the bank statement, row by row
s-v-more-audit = Online bank: who has bound her cards?
s-v-more-note = Write down what papers

s-v-unasked-title = Nobody’s code
s-v-unasked =
    The boy is brushing his teeth, the baby’s asleep, her phone is on the table and lights up by itself. Neither of you is paying for anything.

    The SIM is here, the number is here, and the code has come here. So where’s the one who’s paying?
s-v-unasked-audit = Online bank: who has bound her cards?
s-v-unasked-freeze = Freeze the toll card
s-v-unasked-answer = Ask the chat app’s support
s-v-unasked-down = Without the code they can’t pay. Put it down

s-v-sunday-title = Sunday
s-v-sunday =
    To report it she has to come in person, and wait, and bring statements, and the bank is shut. The boy would like to go to the park.
s-v-sunday-go = The police
s-v-sunday-park = The park
s-v-sunday-numbers = First try her number, in one app after the other
s-v-sunday-statement = First read the bank statement from the top

s-v-sunday-plain-title = Breakfast
s-v-sunday-plain =
    Soy milk and fried dough; the baby has sugar up to the elbows. Should one go to the police about a lost phone? You each say half a sentence about it, and that’s as far as it gets.
s-v-sunday-plain-park = The park
s-v-sunday-plain-phone = Go and choose her a new phone
s-v-sunday-plain-look = Try her number in the payment app, for peace of mind

s-v-gift-title = Not opened by her
s-v-gift =
    Her number, her name, and a password that was never hers; you’ve only just reset it. What they bought in here, and what they didn’t get round to, is somewhere in these pages.
s-v-gift-take = Go through it, and use up whatever is left
s-v-gift-leave = Screenshots. Leave it as it is
s-v-gift-police = Straight to the police with it
s-v-gift-jd = First ring the online store about the account there

s-v-receipt-title = Not possible
s-v-receipt =
    The sergeant says it’s not possible. Then he says there must have been a photo of her ID card on it. There wasn’t, she says. An hour and a half later he says he’s never seen one like it.

    The receipt is to be had for a stamped bank statement. He writes it on a slip.
s-v-receipt-desk = Call the banks’ payment app
s-v-receipt-home = Home. The boy still has half a haircut
s-v-receipt-again = Sit down and tell it once more
s-v-receipt-papers = Straight to the bank for the stamp, and back for the receipt

s-v-kind-day-title = That switchboard
s-v-kind-day =
    She picks up on the first ring, and reads everything back to you. At the end she doesn’t ask for your understanding. She says: send the papers when you have them, and go and sleep.
s-v-kind-day-papers = Note what papers
s-v-kind-day-audit = The way she said it: look through the cards once more

s-v-monday-title = A working day
s-v-monday =
    The bank, the police and every hotline told you to come back on a working day. It’s Monday. You’ve taken the day off and she the morning.

    Twenty-one people ahead of you at the bank. An old man wants the last two yuan out of his passbook. The clerk would leave them in. He wouldn’t.
s-v-monday-papers = Wait for the stamp, then fetch the police receipt
s-v-monday-police = The police first, then back here for the stamp
s-v-monday-work = Don’t wait. Go to work

s-v-stamp-title = Do mine too
s-v-stamp =
    The sergeant hands you the receipt, and then takes out his own phone, which has a crack across it.

    “That SIM PIN of yours,” he says, and looks left and right. “Do mine.”
s-v-stamp-claim = Send off the claim first
s-v-stamp-call = Ring the banks’ payment app, and send them the papers
s-v-stamp-teach = Sit down and take him through it

s-v-claim-title = The claim
s-v-claim =
    A statement, a receipt, a form. The banks’ payment app has put your name down: whenever the papers are complete, they said.
s-v-claim-send = Fill in the form and send it
s-v-claim-leave = Later

s-v-paid-title = Paid back
s-v-paid =
    “It’s back on your card. Are the children all right?” It’s the voice that took down the case.

    Your wife has the phone on her shoulder and is nodding at you, several times.
s-v-paid-thank = Ask for her staff number, to thank her
s-v-paid-next = While you’re at it: who has bound her cards?
s-v-paid-rest = Phones off. Sleep

s-v-not-theirs-title = Not through us
s-v-not-theirs =
    She has read it all, and you can hear her sit back. “You needn’t worry. Not one yuan went through us.”

    Then she asks what the others have said.
s-v-not-theirs-thank = Thank her
s-v-not-theirs-shop = Nothing yet. Ring the shop

s-v-thaw-title = Unfreeze it?
s-v-thaw =
    The main card is still frozen and the mortgage goes out the day after tomorrow. Ten minutes, says the bank, whenever you like.
s-v-thaw-main = Unfreeze it
s-v-thaw-audit = First see who is bound to it
s-v-thaw-leave = Leave it frozen

s-v-link-title = Dear customer
s-v-link =
    It knows her name. It says there’s something irregular about her card, and to tap and confirm, and all will be lifted.

    It’s the very thing you’ve been doing for days. It even hopes that she’ll have a pleasant evening.
s-v-link-tap = Look at it. Only look
s-v-link-bank = Ring the number on the card and ask
s-v-link-delete = Delete it
s-v-link-keep = Screenshot, into the residents’ group

s-v-page-title = The first box
s-v-page =
    The badge is right and the colours are right, and in small type it says the page is encrypted. “Last week I’d have filled that in,” she says.

    In the first box the cursor blinks.
s-v-page-fill = Fill it in and be done
s-v-page-bank = Ring the number on the card first
s-v-page-close = Close it

s-v-typed-title = Paid out
s-v-typed =
    The bank’s text is there before the page has finished. She pushes the phone to the far side of the table. Then she fetches it back and counts the noughts.
s-v-typed-freeze = Ring the bank and freeze the main card
s-v-typed-bank = Ring the bank about that text
s-v-typed-sit = Sit there. Nobody says anything

s-v-spun-title = Try another card
s-v-spun =
    It turns and turns, and is back at the first box. Please try another card.

    That wakes you both. Nobody goes to fetch another.
s-v-spun-bank = Ring the number on the card and tell them
s-v-spun-delete = Close it, delete the text

s-v-group-title = The neighbours
s-v-group =
    You write down all five days, starting from the peaches, and post it in the residents’ group. Three minutes of silence, then forty messages. Somebody asks where you set a SIM PIN.
s-v-group-write = Answer them one by one
s-v-group-pin = Take them through it, slowly. Nobody guesses three times
s-v-group-second = Stop halfway: you never tried her number in the payment app
s-v-group-close = Then have the false account closed

## Act seven: told

s-v-spread-title = Passed on
s-v-spread =
    Somebody in the group has sent your five days to an uncle. By evening a stranger writes: couldn’t you put down all of it, where people can find it?

    She reads it over your shoulder. “Do,” she says. “Without our names.”
s-v-spread-write = Write it. Tomorrow, when they’re in bed
s-v-spread-group = Leave it in the group. That’s the end of it

s-v-draft-title = The cursor
s-v-draft =
    It starts with the peaches and goes by the minute. What you know you write as it is. What you don’t, you begin with “I think”, and stop each time.

    At the bottom is a button. It can’t be pressed back.
s-v-draft-publish = Press it
s-v-draft-drawer = Save it. Don’t publish

s-v-letters-title = Letters
s-v-letters =
    By Friday there’s no end to them. A few say it went exactly so. The worst off has 680,000 yuan of online loans that he never took, and is still asking.

    A search finds Shanghai’s police, a year ago, on what one SIM logs into. You hadn’t read it.
s-v-letters-answer = Answer them one by one
s-v-letters-face = Some say you’re wrong about the face. Have colleagues try it again
s-v-letters-speech = One sends a speech of the central bank’s. Read it

s-v-erased-title = Erased
s-v-erased =
    Friday afternoon, the delivery app. A loan was made in her name that night, they say. It can be taken off.

    She puts the phone in the middle of the table, on speaker.
s-v-erased-erase = Good. Off it goes
s-v-erased-how = First, how it was lent. Then off
s-v-erased-refuse = Not on the telephone

s-v-shop-rings-title = A manager
s-v-shop-rings =
    From the shop it’s a manager. He has looked up which of the payments were made with them. You needn’t read them out.

    They’ll pay, he says. She makes him say it again.
s-v-shop-rings-take = Report it, and let them pay
s-v-shop-rings-leave = Ask him to put it in writing first

s-v-sum-title = The back of the gas bill
s-v-sum =
    One has struck it off, one has paid. On the left what went, on the right what came back. The figures are hers and the arrows yours.

    “What if it’s too much?” asks the boy. They’re doing subtraction at school.
s-v-sum-add = Add it up, and send back what’s too much
s-v-sum-keep = Add it up, and leave what’s too much where it is
s-v-sum-leave = Turn it over

s-v-call-off-title = Is it still wanted?
s-v-call-off =
    At the banks’ payment app the claim is still down in your name. She asks what the others have said, and whether it’s still wanted.
s-v-call-off-off = Thank you. Call it off
s-v-call-off-leave = A bit longer

s-v-sorry-title = Not 017
s-v-sorry =
    The carrier rings her phone, and asks for her. It isn’t 017. This one gives no number.

    She listens, looks at you, and puts it on speaker.
s-v-sorry-listen = Hear it to the end
s-v-sorry-hang-up = “I see.” Hang up

s-v-month-title = And then?
s-v-month =
    In the evening she takes the scissors and cuts the bag off the back of the pram. She doesn’t like to look at it.

    A report could be lifted by a telephone call. Nobody has told you if it still can.
s-v-month-october = Get on with things. Look again in a month
s-v-month-enough = No more looking

s-v-october-title = The tenth of October
s-v-october =
    A newspaper has asked every firm in the story. You go to the one column first: does a call still lift a report?
s-v-october-ask = See what they answered
s-v-october-pin = Fold it up, and put four digits on her new SIM

## Endings

s-v-end-nothing-title = No more to it
s-v-end-nothing =
    The phone is gone and the number is hers. That card never showed anybody a message worth having.

    The boy’s hair got finished on Sunday, shorter on the left. Somebody in the group asks what happened then. You think about it. Nothing happened then.

s-v-end-debt-title = All of it, and a debt
s-v-end-debt =
    Nearly everything that could be spent was spent, and the main card with it. The delivery app says that she borrowed five thousand besides, and that the first instalment is next month.

    She takes the toll card out of its drawer. The film is still on.

s-v-end-lent-title = The wrong way
s-v-end-lent =
    Not a yuan is missing, and there are five thousand too many on the old card. The delivery app says she borrowed them. Repayment starts next month.

    To give them back she must first prove they aren’t hers. She hadn’t known, she says, that there’s money you can’t lose.

s-v-end-typed-title = Have a pleasant evening
s-v-end-typed =
    Of what that night had left them, two thousand went on Tuesday. She typed the card number in herself, digit by digit, with care.

    She has kept the text. The next person to tell her to be careful will be shown it.

s-v-end-wages-title = The obvious one
s-v-end-wages =
    It was the main card, the one that anybody thinks of first. There was a great deal to do that evening, and it was always next.

    The bank is opening a case. The mortgage is still due the day after tomorrow.

s-v-end-change-title = Small change
s-v-end-change =
    The cards haven’t lost a yuan. What’s gone is what was lying in the wallet: some hundreds, a thousand or two, the sort that goes on vegetables and birthdays.

    Never mind, she says. A while later she says that she does mind. You write the figure on the back of the gas bill, at the bottom.

s-v-end-wave-title = Another of her
s-v-end-wave =
    Not a yuan is missing. In the payment app there’s an account with her name on it and somebody else’s password. It isn’t doing anything. It’s waiting.

    Either you don’t know about it, or you know and haven’t got round to it.

s-v-end-paid-title = A refund
s-v-end-paid =
    What went has come back; on the statement the two rows differ by one minus sign. She left a word of thanks. The answer was: not at all.

    The film is still on the toll card.

s-v-end-held-title = Till morning
s-v-end-held =
    The money is there. Somebody has read her ID number. The line went back and forth, and when it stopped it was hers.

    She went to work. You slept all day and dreamt of dialling.

s-v-end-evening-title = A bad evening
s-v-end-evening =
    No money is gone. Somebody has been through her phone and her number, and you more or less know how far they got.

    She has a new phone and the old number. The peaches have gone soft. The boy likes them soft.

s-v-end-old-card-title = Thirty-six yuan
s-v-end-old-card =
    The main card is all right. The one in the drawer is all right. It was the one the whole office signed up for, ten years ago: five thousand came in that night, lent to her, it says, and five thousand went out.

    The card turned up in the end, in a photo album. It looks new.

s-v-end-open-title = A door left open
s-v-end-open =
    Some money is gone, and you more or less know where. In the payment app the account with her name on it is still open, and somebody else can walk in.

    Sooner or later the cards will have to be unfrozen.

s-v-end-drawer-title = The one in the drawer
s-v-end-drawer =
    The main card hasn’t lost a yuan. The toll card has, one payment after another, all of them while it lay in its drawer.

    You take it out and look at it. The film is still on.

s-v-end-shrug-title = Firm by firm
s-v-end-shrug =
    The banks’ payment app has paid back what went through it. The five thousand from the delivery app are still in her name. The others are looking into it.

    She has saved all their numbers. The one that paid she saved under the agent’s name.

s-v-end-night-title = That night
s-v-end-night =
    On the toll card, a row of things she never bought. On the old one, a loan she never asked for. You held the main card, and in the end you held the line. By then it was late.

    If we’d made that one call first, she says. You say, yes.

s-v-end-some-title = Less than before
s-v-end-some =
    Some days later some of the money isn’t there, and the names on the statement mean nothing to either of you. Everyone you ring is looking into it.

    The boy’s hair is finished. The peaches are still in the pram bag. They’ve gone soft.

s-v-end-adrift-title = Still no SIM
s-v-end-adrift =
    Four days and no new SIM. Whether the number is dead you’d have to ring to find out. Whether anything is missing you’ll find out when she can log in.

    The boy’s haircut, at least, is finished.

s-v-end-told-owed-title = In her name
s-v-end-told-owed =
    Everybody has read it, and the loan is still in her name. The first instalment is due next month. The text about it is very polite.

    What happened then, they ask under the article. Put that we’re waiting, she says.

s-v-end-told-paid-title = The right-hand column
s-v-end-told-paid =
    The shop has paid. On the back of the gas bill there’s one more figure on the right. She puts it into the photo album.

    Under the article somebody asks every other day where you set a SIM PIN. She answers faster than you do.

s-v-end-told-withdrawn-title = Struck out
s-v-end-told-withdrawn =
    One passage is struck out, the one about faces. Beside it you wrote that you were wrong. You can still read what it said.

    Wasn’t that embarrassing, somebody asks. She answers for you: he guessed, it was wrong, he put it right.

s-v-end-told-title = Told
s-v-end-told =
    It’s still up. Every few days somebody writes: done. Somebody else writes that his is locked now, and what is a PUK?

    The phone was never found. But everybody knows now, says the boy.

s-v-again-title = Again
s-v-again =
    Reported: dead. A while later it rings. Reported again, dead again, ringing again.

    Either something is broken, or there’s somebody at the other end doing just what you’re doing.
s-v-again-ask = She dials; you ask the hotline why
s-v-again-hold = Never mind why. Each time it rings, report it
s-v-again-sleep = Too tired. Once an hour

obs-police-noted = The officer writes it down: one phone, taken out of a pram.

## Noticed, and risk control met: from act five on

obs-second-account-found = The login opens another account: her name, not her doing.
obs-second-account-none = No other payment account turns up under this number.
obs-audit-found = Quick pay: the list shows bindings she never made.
obs-audit-clean = Quick pay: no bindings she does not know.
obs-union-paid = The agent: “Your claim is settled. Whatever qualified has been paid.”
obs-forwarding-found = The agent: “Forwarding is active. Calls to this number go to another mobile.”
obs-forwarding-none = The agent: “There is no forwarding on this number.”
obs-new-sim-live = The new SIM has a signal.
obs-ring-own = The phone in her hand rings.
obs-ring-stranger = A man answers: “Hello? Who’s this?”
obs-call-for-her = A call comes through. It is for her.
obs-sim-dead = SIM slot: SIM no longer valid.
obs-sms-is-off = The agent: “Text messages are switched off for this number.”
obs-tenpay-code = [Chat wallet] You are making a payment. Do not share this code.
obs-phishing-text = A text from a stranger, with a link. It knows her name.
obs-phishing-page = A page with the bank’s badge. “Irregular activity. Please confirm at once”: card number, password, the code from a text.
obs-phishing-paid = The bank, by text: a payment from the main card, to a row of capital letters.
obs-phishing-denied = The bank: “We sent no such message, and we never ask you to tap a link.”
obs-pay-number-changed = Payment app: the account is frozen, and tied to a number that is not hers.
obs-pay-in-found = My cards: 280 yuan came in on a debit card, from a payment firm they have never heard of.
obs-loan-found = Net banking: 5,000 yuan came in that night, from the delivery app.
obs-spent-found = Net banking: money went out that night, to payees she has never heard of.
obs-statement-plain = Net banking: nothing came in or went out that they cannot explain.
obs-records-read = The log, line by line: who sent her a text that night, and at what minute.
obs-sender-not-told = The agent: “I can’t tell you which company that number belongs to.”
obs-social-card-found = The bank: “Your social-security card comes with a bank account.”
obs-picture-clear = He draws the last arrow on the sheet. It all connects.
obs-own-accounts-found = Her number logs in: a shop wallet, a store account, neither opened by her.
obs-own-accounts-none = Her number, app by app: no strange accounts.
obs-lender-vague = The agent: “Plenty of companies offer a loan like this.”
obs-carrier-sorry = The carrier apologises: the callers that night spoke of a lovers’ quarrel.
obs-rule-changed = The agent: “Remotely, once in 24 hours. After that, the hall, with your identity card.”
guard-app-broken = Something went wrong. Please try again later.
guard-counters-shut = The counter is shut.
guard-shop-refuses = The agent: “We will assist the police if asked. The loss is yours to bear.”
guard-tenpay-risk = On review this payment was irregular. The money has been recovered.
obs-face-not-needed = His colleagues open one more account on the phone they always use. Nothing asks for a face.
obs-own-text-found = One row of the log is a text that the card itself has sent, to a number they do not know.
obs-two-codes = Two codes, and both go through: identity number, photograph and the number of the social-security card, on one page.
obs-chat-password-changed = Chat app: somebody has changed the password. It is hers again, and changed again.
obs-tenpay-nobody = The voice menu comes to its end and starts over. There is no person in it.
obs-union-more = A woman from the banks’ payment app: “You’ve reported too little. We have found other payments.”
obs-union-no-more = A woman from the banks’ payment app: “We have looked. There are no other payments. Send the papers when you have them.”
obs-number-not-told = The bank: “I can’t give out a whole card number on the telephone.”
obs-speech-read = The central bank on 8 September: some firms have made procedures simpler, and their risk control weaker.
guard-log-silent = There is no such row in the log.
guard-jd-refuses = The agent: “The purchase has been made. The loss is yours to bear.”
fact-face-withdrawn = the claim about beaten faces is taken back
fact-gsm-needless = the number can be had without listening in
fact-leaked-needless = the identity number can be had without buying it
fact-log-own-text = the log has a text that the card itself sent
obs-jd-nothing = The agent: “I’ve looked. Nothing was bought.”
obs-guess-doubted = Readers point out that one step in it is only a guess.
obs-lender-rings = The delivery app is on the telephone, for her.
obs-shop-rings = The shop is on the telephone, for her.
fact-shop-took = money from a card of hers was spent at the shop
