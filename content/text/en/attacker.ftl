# The crew's campaign.

## Act 1

s-a-friday-title = The loudspeaker
s-a-friday =
    The carrier’s shops shut at six and open at nine tomorrow. The roads are full, people’s hands are full, and their minds are on supper. The quick one is at the gate of an estate. You are across town at a table, with a fruit seller’s loudspeaker in your ear.

    “Woman with a pram,” he says. “Phone’s in the bag on the back.”
s-a-friday-now = “Do it.”
s-a-friday-crouch = “Wait till she crouches down to choose.”
s-a-friday-other = “See who else there is first.”

s-a-gate-title = She crouches down
s-a-gate = She is choosing peaches, one hand still on the pram. The bag gapes and a corner of the phone shows. The child in the pram is awake and is looking at the quick one.
s-a-gate-now = “Now.”
s-a-gate-later = “The child’s looking. Wait.”

s-a-weighed-title = Weighed
s-a-weighed = The peaches are on the scales and the seller is shaking a bag open. She hasn’t looked behind the pram yet. “Now or it’s gone,” says the voice in your ear.
s-a-weighed-now = “Do it.”
s-a-weighed-home = “Then it’s gone. Go home.”

s-a-surname-title = A surname
s-a-surname = The runner has the phone. It is locked and still lit, with a notice about a parcel across it: a surname, and “Ms”. That is all you know. The bag had a zip, says the quick one in your ear. What if it had been done up? From there to this table, on a Friday evening, is more than seventy minutes.
s-a-surname-off = “Switch it off and come.”
s-a-surname-on = “Don’t touch it. Let it shine. Come.”
s-a-surname-round = “Off, and once round the block. See if anyone follows.”

s-a-nobody-title = Nobody follows
s-a-nobody = The runner has been round the block. Nobody is running and nobody is shouting. The fruit seller’s loudspeaker is still saying the one thing it says. As far as the street is concerned, nothing has happened.
s-a-nobody-come = “Get in a car and come.”
s-a-nobody-drop = “Leave it by the flower bed and walk away.”

## Act 2

s-a-bench-title = On the towel
s-a-bench = The phone lies on a towel, next to a paper clip and an old handset. The runner is washing his hands. He was more than seventy minutes on the road, and one call in that time would have made this card a piece of plastic. Whether anyone made it, you’ll know when it’s in.
s-a-bench-move = Take the SIM out, put it in the old handset
s-a-bench-text = Take the SIM out, and text yourself at the first bar
s-a-bench-look = Switch her phone on first and look at it

s-a-lit-title = The same surname
s-a-lit = Her phone is lit and wants a code. The parcel is still on the lock screen, and so is the surname. The SIM sits inside, untouched.
s-a-lit-move = Take the SIM out, put it in the old handset
s-a-lit-text = Take the SIM out, and text yourself at the first bar

s-a-prompt-title = Four boxes
s-a-prompt = The handset lights up and doesn’t look for a network. It shows four boxes: enter SIM PIN. Three wrong and it locks; everybody here knows that, so nobody reaches for it. The one with doubts laughs, briefly.
s-a-prompt-sit = Leave it and sit for twenty minutes
s-a-prompt-drawer = Put it in the drawer and call it a day

s-a-boxes-title = Back where it was
s-a-boxes = For the unlocking code you need the number. The number is on the SIM, and the SIM is behind four boxes. It’s a short walk, and it ends at this towel. Somebody, one day, spent three minutes on those four digits.
s-a-boxes-bin = Snap it and throw it away
s-a-boxes-drawer = Look at it a while longer, then stop

s-a-live-title = A signal
s-a-live = One bar, two, all of them. Nobody has reported it. The card is alive, and nobody in the room knows its number.
s-a-live-text = Text one of your own numbers
s-a-live-on = Text, read the number, go straight to the social-security app
s-a-live-wait = See if anyone calls first

s-a-cold-title = Too late
s-a-cold = The handset looks for a network for a long time. Then: no service. Somebody has made that call, and you haven’t even seen her number.
s-a-cold-wait = Give it an hour
s-a-cold-pack = Clear the table

## Act 3

s-a-number-title = Eleven digits
s-a-number = The other handset on the table buzzes: an empty text from a number of eleven digits. If four boxes had come up just now, you’d all be downstairs eating noodles. The runner copies the number onto the back of a takeaway slip.
s-a-number-ecard = The social-security app: two codes
s-a-number-both = One on the social-security app, one on the phone maker’s account
s-a-number-travel = Somewhere else: see if a travel site has her papers
s-a-number-vendor = The phone maker’s account first
s-a-number-other = Another travel site. They keep papers, too

s-a-source-title = A number, nobody yet
s-a-source = You have the number and you get the codes, and still don’t know who she is. Who she is lies in many places. The question is which of them will show all of it.
s-a-source-ecard = The social-security app: two codes
s-a-source-card = The electronic card inside it: one more code
s-a-source-travel = The travel site
s-a-source-vendor = The phone maker’s account
s-a-source-other = The other travel site
s-a-source-hotel = A hotel chain’s app, if she ever stayed with one
s-a-source-wait = Ten minutes off
s-a-source-pack = Give it up and pack

s-a-wall-ecard-title = A face
s-a-wall-ecard = Both codes were right and the card stays shut. It wants to see a face. You look at one another, and none of you is her.
s-a-wall-ecard-travel = Try the travel site
s-a-wall-ecard-vendor = Try the phone maker’s account
s-a-wall-ecard-sit = Sit for ten minutes
s-a-wall-ecard-pack = Pack

s-a-wall-travel-title = Asterisks
s-a-wall-travel = There is one frequent traveller, and her ID number is a row of asterisks. On the edit page it is a row of asterisks too.
s-a-wall-travel-ecard = Try the social-security app
s-a-wall-travel-vendor = Try the phone maker’s account
s-a-wall-travel-sit = Sit for ten minutes
s-a-wall-travel-pack = Pack

s-a-face-title = An ID photo
s-a-face = Two codes, and it is all on the screen: name, ID number, a card number, a photo. She is younger than you thought, hair behind her ears, looking slightly past the camera. The app never asked whether the person holding the phone was her. What if it had?
s-a-face-service = Ring the carrier: a new service password
s-a-face-split = One rings the carrier, one takes the phone maker’s account
s-a-face-shelf = Disturb nobody yet: open accounts on your own numbers

s-a-thin-title = A line of digits
s-a-thin = On the edit page the ID number is complete, under her name. No photo, no card. Some sites put asterisks here. This one didn’t.
s-a-thin-service = Ring the carrier: a new service password
s-a-thin-ecard = While that call runs, try the social-security app as well
s-a-thin-shelf = Disturb nobody yet: open accounts on your own numbers

s-a-grandmother-title = Not a code
s-a-grandmother =
    The handset chimes, and it isn’t a code.

    “Has she rolled over yet today? Send me a video, and hold it close, Granny’s eyes are bad.”

    No name, just a number. The one with doubts reads it and pushes the handset to the middle of the table.
s-a-grandmother-down = Turn it face down and go on
s-a-grandmother-aloud = Read it out. Nobody says anything
s-a-grandmother-stop = “Take the SIM out. We’re finished.”

s-a-keys-title = Her password
s-a-keys = The one with the voice hangs up and nods. From now on, when she gives the carrier her password, it will be the wrong one. Nobody had to show a face for that. If it took a person at a counter, tonight would end here.
s-a-keys-vendor = Take the phone maker’s account
s-a-keys-shelf = Two of you open accounts, on your own numbers
s-a-keys-forward = Forward her calls now, while you’re at it
s-a-keys-carrier-app = Log in to the carrier’s own payment app
s-a-keys-breathe = Drink some water

s-a-device-title = Her phone
s-a-device = The maker’s account has changed hands. Her phone lies on the towel and wants its code. With this model, opening the screen takes most of three hours and may not work at all. Start early or don’t start.
s-a-device-both = One rings the carrier; one switches it on, takes it off “find my phone” and starts on the screen
s-a-device-both-lit = One rings the carrier; one takes it off “find my phone” and starts on the screen
s-a-device-dark = Switch it on, take it off “find my phone”, start on the screen
s-a-device-lit = Take it off “find my phone”, start on the screen
s-a-device-shelf = One works on her phone and its screen; another opens accounts on your own numbers
s-a-device-never = Leave the phone alone and use only the SIM

s-a-quick-title = Three hundred
s-a-quick =
    The quick one rings, out of breath. “The phone’s mine, that was the deal. Three hundred. You can play with the card. Who wants a card?”

    He’s still walking round down there. It’s a good night, he says; lots of people.
s-a-quick-keep = “We need it. You’ll have it tomorrow.”
s-a-quick-give = Have the runner take him the phone
s-a-quick-ask = Ask him if the child in the pram cried

s-a-wall-vendor-title = One more thing
s-a-wall-vendor = The code came, and the maker wants a second thing as well. That thing is not on this table.
s-a-wall-vendor-on = Not that way, then
s-a-wall-vendor-shelf = Open accounts on your own numbers
s-a-wall-vendor-pack = Pack

s-a-wall-service-title = At the counter, please
s-a-wall-service = The agent says that for this the holder comes to the shop, with her papers. The one with the voice listens to the end and says thank you. Without that password, a dead line stays dead.
s-a-wall-service-hurry = Then use it while it lives
s-a-wall-service-shelf = Open accounts on your own numbers
s-a-wall-service-pack = Pack

## Act 4

s-a-dead-first-title = No service
s-a-dead-first = The bars go out one by one, and then it says so: no service. Somebody over there has made a call. The one with the voice has already picked up the other phone and is looking at you.
s-a-dead-first-ring = Ring and have the report taken back
s-a-dead-first-ring-shelf = Ring; the other two open accounts on your own numbers
s-a-dead-first-quiet = Don’t ring yet. Let them think it worked
s-a-dead-first-leave = “They know. Pack it in.”

s-a-dead-none-title = The bars are gone
s-a-dead-none = No service. You haven’t got the service password yet, so there is nothing to ring the hotline with. It’s suddenly clear again whose line this is.
s-a-dead-none-shelf = Do what needs no line: open accounts
s-a-dead-none-wait = Wait an hour and a half, in case it comes back
s-a-dead-none-pack = Pack

s-a-dead-second-title = Gone again
s-a-dead-second = No service, again. Nobody over there is asleep. The one with the voice says the hotline’s greeting along with the recording, word for word. If taking back a report meant a walk to a counter, there’d be nothing to dial.
s-a-dead-second-ring = Take it back again
s-a-dead-second-ring-shelf = Take it back; the other two open accounts
s-a-dead-second-cool = Leave it twenty minutes
s-a-dead-second-screen = Stop ringing and wait for the screen

s-a-strokes-title = Strokes
s-a-strokes = The one with doubts has been keeping a tally on the back of the slip, a stroke each time it dies. He has stopped counting. The hotline still asks what else it can do for you today.
s-a-strokes-ring = Take it back, and again each time it dies
s-a-strokes-screen = Leave it dead until the screen opens
s-a-strokes-cool = Leave it dead for twenty-five minutes

s-a-balcony-title = The one with the voice
s-a-balcony = After a call he doesn’t come back to the table. He goes and stands on the balcony. You haven’t asked what he says to them and he hasn’t told you. Now and then you hear the agent’s side. It is kind. It really wants to help.
s-a-balcony-hold = Keep him on the hotline: whenever it dies, he rings
s-a-balcony-codes = Into the payment app, while it’s live
s-a-balcony-shelf = The other two open accounts
s-a-balcony-tea = Bring him a glass of water

s-a-noodles-title = Four bowls
s-a-noodles =
    The runner brings up four bowls of noodles, one without spring onions, for the one with doubts.

    He never asks how far you’ve got. He asks who’ll take the bowls down again. There’s a deposit of five yuan on each.
s-a-noodles-eat = Eat, and take turns on the hotline
s-a-noodles-later = “Put them there.”
s-a-noodles-stairs = Send him to look at the stairs

s-a-voice-title = The announcer
s-a-voice =
    “I was going to be on the radio,” says the one with the voice, into his glass. “Ten years I practised. The throat was mine. The words were always somebody else’s.”

    He clears it. Tonight the name on the script is somebody else’s too.
s-a-voice-on = “You’re on the air.”
s-a-voice-rest = Half an hour off for him. If it dies, it dies
s-a-voice-listen = Hear him out

s-a-empty-title = Empty accounts
s-a-empty =
    Two accounts are open in her name, with nothing in them. What could have gone in went off with her phone, for three hundred.

    Nobody says whose idea that was.
s-a-empty-sit = Sit for forty minutes
s-a-empty-forward = Forward her calls and think about it later
s-a-empty-pack = Pack and go

s-a-table-title = The line is up
s-a-table = The line is up. Nobody talks; each waits for a code. How long it stays up isn’t yours to say.
s-a-table-service = Ring the carrier: a new service password
s-a-table-vendor = Take the phone maker’s account
s-a-table-unlock = Start on the screen (most of three hours)
s-a-table-login = Into the payment app
s-a-table-number = Change the payment app’s number
s-a-table-second = Open a second account in her name, then look for cards
s-a-table-list = Look for the cards in her name
s-a-table-shelf = Open accounts at two firms, on your own numbers
s-a-table-hold = Wait for the screen, and ring the hotline each time the line dies
s-a-table-forward = While the screen takes its time, forward her calls
s-a-table-ask = Ring and ask whether messages are still on
s-a-table-sms = Have messages switched back on
s-a-table-wait = Wait twenty minutes
s-a-table-nine = Enough. Sit it out until nine
s-a-table-pack = Pack and go

s-a-dark-title = The line is down
s-a-dark = No service. One call from here and it is back for a while; one call from there and it is gone. A while is a code or two.
s-a-dark-ring = Take the report back, then see
s-a-dark-login = Take it back, into the payment app
s-a-dark-number = Take it back, change the payment app’s number
s-a-dark-second = Take it back, open the second account, look for cards
s-a-dark-list = Take it back, look for the cards in her name
s-a-dark-shelf = Without the line: accounts at two firms, on your own numbers
s-a-dark-unlock = Without the line: start on the screen (most of three hours)
s-a-dark-screen = Leave it dead until the screen opens
s-a-dark-cool = Leave it dead for twenty minutes
s-a-dark-nine = Leave it dead and sit it out until nine
s-a-dark-pack = Pack and go

s-a-shut-title = It won’t come back
s-a-shut = The line is dead and nothing you have will raise it. What’s left on the table is what can be done without.
s-a-shut-shelf = Open accounts at two firms, on your own numbers
s-a-shut-wait = Wait an hour
s-a-shut-night = Wait for the morning
s-a-shut-pack = Pack and go

s-a-wall-unreport-title = In person
s-a-wall-unreport = The agent looks it up. To take back a report, the holder comes to the shop with her ID. It is said as kindly as everything else. The one with the voice puts the phone down and, for the first time tonight, has nothing to do.
s-a-wall-unreport-shelf = Open accounts on your own numbers
s-a-wall-unreport-wait = Sit for half an hour
s-a-wall-unreport-pack = Pack and go

s-a-wall-once-title = Once a day
s-a-wall-once = The one with the voice puts the phone down. “Once a day, and we’ve had today’s.” The line is dead and stays dead until this time tomorrow.
s-a-wall-once-shelf = Open accounts on your own numbers
s-a-wall-once-wait = Sit for an hour
s-a-wall-once-pack = Pack and go

s-a-wall-held-title = Held
s-a-wall-held = It isn’t a report this time. At the holder’s request, says the agent, nobody can lift it before morning. The one with the voice asks again, and then once more.
s-a-wall-held-wait = Sit for an hour
s-a-wall-held-pack = Pack and go

## Act 5

s-a-screen-title = The screen opens
s-a-screen = Her phone lights up and asks for nothing. On the wallpaper are two children, the big one holding the small one. The one with doubts turns it face down on the towel. A moment later he turns it back.
s-a-screen-login = Into the payment app
s-a-screen-ring = Get the line back, then into the payment app
s-a-screen-cover = Leave it face down for five minutes
s-a-screen-leave = “I’m not looking at this. Pack it in.”

s-a-wall-screen-title = Most of three hours
s-a-wall-screen = Most of three hours, and the screen still wants her code. The maker’s account rules over a great deal. Not over this.
s-a-wall-screen-shelf = Open accounts on your own numbers
s-a-wall-screen-sit = Sit for twenty minutes
s-a-wall-screen-pack = Pack and go

s-a-inside-title = Inside
s-a-inside = One code and you’re in: the payment app knows this phone. About now she’ll be finding herself logged out. From here on it’s who taps first.
s-a-inside-number = Change the number, which frees it for another account
s-a-inside-reset = Change the payment password
s-a-inside-split = One hand on the number and the account, one on the payment password
s-a-inside-ring-number = Get the line back, then change the number
s-a-inside-wait = Wait ten minutes and see if they move

s-a-denied-title = It didn’t take
s-a-denied = The payment password didn’t take. A machine or a person over there, you couldn’t say. Not asleep, anyway.
s-a-denied-number = Change the number instead
s-a-denied-shelf = Go where nobody knows her: accounts on your own numbers
s-a-denied-sit = Ten minutes off

s-a-frozen-title = Frozen
s-a-frozen = The payment app is back at its login page: account frozen. They got there first. It’s the one you’d have frozen too.
s-a-frozen-shelf = Go where nobody knows her: accounts on your own numbers
s-a-frozen-sit = Sit for half an hour
s-a-frozen-pack = Pack and go

s-a-wall-change-title = A face for the number
s-a-wall-change = To change the number it wants a face. It knows this phone. It doesn’t know anyone at this table.
s-a-wall-change-shelf = Somewhere else: accounts on your own numbers
s-a-wall-change-sit = Sit for twenty minutes

s-a-wall-second-title = A face for the account
s-a-wall-second = Halfway through the second account it wants a face. The ID photo is lying right there. A photo is not what it asked for.
s-a-wall-second-shelf = Somewhere else: accounts on your own numbers
s-a-wall-second-sit = Sit for twenty minutes
s-a-wall-second-pack = Pack and go

s-a-wall-one-title = One person, one account
s-a-wall-one = The shop answers that this identity has an account already; please log in to it. That one is hers.
s-a-wall-one-sit = Sit for a quarter of an hour
s-a-wall-one-long = Wait an hour
s-a-wall-one-pack = Pack and go

s-a-wall-own-title = One already
s-a-wall-own = The payment app answers that there is an account in this name; please log in to that one. There is only to be one of her.
s-a-wall-own-shelf = Somewhere else: accounts on your own numbers
s-a-wall-own-sit = Sit for twenty minutes
s-a-wall-own-pack = Pack and go

s-a-wall-list-title = The last four
s-a-wall-list = The cards come up, each as its last four digits. Nobody here can say the rest.
s-a-wall-list-sit = Sit for twenty minutes
s-a-wall-list-forward = Forward her calls and think about it later
s-a-wall-list-pack = Pack and go

s-a-second-title = Another one of her
s-a-second = Her name, her phone, your password. The new account is open and nobody asked for a face. It could have asked one thing: haven’t you got one already?
s-a-second-list = Look for the cards in her name
s-a-second-list-shelf = Look for cards; another opens accounts on your own numbers
s-a-second-ring = Get the line back, look for cards
s-a-second-ring-shelf = Get the line back, look for cards; another opens accounts
s-a-second-sit = Wait a quarter of an hour

s-a-cards-title = Three cards
s-a-cards = Pick a bank, tap once, and her cards line up by themselves: the main one, the motorway toll card, and a savings card some ten years old. Nobody asked you for a number. It told you.
s-a-cards-etc = The shop’s wallet: bind the toll card, buy top-up codes
s-a-cards-two = Two hands: a round at the shop, a round on the new account
s-a-cards-own = The new account: bind the toll card and top up; bind the old card too
s-a-cards-ring = Get the line back, then buy at the shop
s-a-cards-ring-own = Get the line back, then top up on the new account
s-a-cards-shelf = Open accounts at two firms first
s-a-cards-doors = Spend nothing tonight. Leave the account where it is and go

s-a-salary-title = The main card
s-a-salary = Top of the list is the card her wages go to. Whoever finds a phone tries that one first. Whoever loses one thinks of it first.
s-a-salary-try = The banks’ payment app: bind it, transfer
s-a-salary-both = That, and a round at the shop with the toll card
s-a-salary-skip = Skip it. She won’t have forgotten this one

s-a-remembered-title = The one she remembered
s-a-remembered = The main card is frozen. It came to her mind first, as it did to yours. That leaves two: one for motorway tolls, and one opened some ten years ago.
s-a-remembered-etc = The shop’s wallet: bind the toll card, buy top-up codes
s-a-remembered-old = The banks’ payment app: bind the old card
s-a-remembered-ring-etc = Get the line back; the shop’s wallet: bind the toll card, buy codes
s-a-remembered-ring-old = Get the line back; the banks’ payment app: bind the old card
s-a-remembered-cool = Twenty minutes off


s-a-shelf-title = The shop window
s-a-shelf = They all have much the same rule at the door: a card number and a code. Some keep a watchman. Some are asleep.
s-a-shelf-shop = The shop’s wallet: bind the toll card, buy top-up codes
s-a-shelf-shop-pay = The shop’s wallet: buy top-up codes
s-a-shelf-own = The new account: bind the toll card, top up
s-a-shelf-own-pay = The new account: top up
s-a-shelf-salary-pay = Transfer from the main card
s-a-shelf-loan = Borrow in the delivery app (a quarter of an hour)
s-a-shelf-old = Bind the old card and move the money
s-a-shelf-old-pay = Move the money off the old card
s-a-shelf-two = One hand on the old card, one buying top-up codes
s-a-shelf-open = Open accounts at two firms, on your own numbers
s-a-shelf-ask = Ring and ask whether messages are still on
s-a-shelf-sms = Have messages switched back on
s-a-shelf-wait = Keep the hotline warm and wait an hour
s-a-shelf-nine = That will do. Sit it out until nine
s-a-shelf-pack = Pack and go

s-a-shelf-dark-title = Out of reach
s-a-shelf-dark = The card numbers are all on the slip and the line is dead. Each of them is one code away.
s-a-shelf-dark-shop = Get the line back; the shop’s wallet: bind the toll card, buy codes
s-a-shelf-dark-shop-pay = Get the line back; the shop’s wallet: buy codes
s-a-shelf-dark-own = Get the line back; the new account: bind the toll card, top up
s-a-shelf-dark-own-pay = Get the line back; the new account: top up
s-a-shelf-dark-loan = Get the line back; borrow in the delivery app
s-a-shelf-dark-old = Get the line back; bind the old card, move the money
s-a-shelf-dark-old-pay = Get the line back; move the money off the old card
s-a-shelf-dark-open = Get the line back; the other two open accounts
s-a-shelf-dark-ring = Get the line back, and again each time it dies, for forty minutes
s-a-shelf-dark-cool = Leave it dead for forty minutes
s-a-shelf-dark-nine = Leave it dead and sit it out until nine
s-a-shelf-dark-pack = Pack and go

s-a-wall-apart-title = Sent elsewhere
s-a-wall-apart = The card number is right and so is the name. The bank has a different phone number. The code has gone somewhere you can’t see.
s-a-wall-apart-sit = Sit for twenty minutes
s-a-wall-apart-loan = Try the loan in the delivery app
s-a-wall-apart-pack = Pack and go

s-a-wall-off-title = Not switched on
s-a-wall-off = The bank says this card has no quick-pay. It isn’t a refusal. It was never switched on, and nobody at this table can switch it on for her.
s-a-wall-off-sit = Sit for twenty minutes
s-a-wall-off-pack = Pack and go

s-a-wall-cvv-title = The back of the card
s-a-wall-cvv = It wants the three digits on the back. All you have is the front, as a row of numbers. The card itself isn’t here.
s-a-wall-cvv-sit = Sit for twenty minutes
s-a-wall-cvv-pack = Pack and go

s-a-wall-goods-title = Come back in the morning
s-a-wall-goods = The wallet answers that goods of this kind aren’t sent at night; please order after seven. So there is a shop that locks its door.
s-a-wall-goods-morning = Wait until seven
s-a-wall-goods-own = The new account instead: bind the toll card, top up

s-a-goods-title = Goods without weight
s-a-goods = What you’ve bought weighs nothing: top-up codes, game codes, strings of digits. An account opened tonight buys only these, and nobody behind the counter looks up. What if somebody had?
s-a-goods-own = A round on the new account too
s-a-goods-ring-own = Get the line back, and a round on the new account
s-a-goods-ring = Get the line back and go on
s-a-goods-sit = A quarter of an hour off
s-a-goods-enough = Enough. Pack

s-a-count-title = It won’t divide
s-a-count =
    The one with the voice is doing shares on the slip, and it won’t come out even. The runner says he’ll have what’s over; he does all the running.

    The quick one isn’t here, and nobody speaks up for him. Nobody mentions who gets the bill.
s-a-count-share = Let them work it out
s-a-count-on = “We’re not done. Put that away.”
s-a-count-pack = Enough. Pack

s-a-lender-title = A way to borrow
s-a-lender = The delivery app has a corner where it lends money: five thousand, paid onto her old card. She’ll be the one who borrowed it and the one who pays it back. “That’s different,” says the one with doubts. “That’s making her owe.”
s-a-lender-take = Borrow it (a quarter of an hour)
s-a-lender-take-shop = Borrow it; the other hand goes shopping
s-a-lender-ring = Get the line back and borrow it
s-a-lender-never = Not this one
s-a-lender-later = Later, perhaps

s-a-wall-loan-title = To the camera
s-a-wall-loan = Before it lends, it wants her in front of the camera. The one with doubts breathes out and thinks nobody saw.
s-a-wall-loan-on = Cross it out and look further
s-a-wall-loan-pack = Pack and go

s-a-money-in-title = Money coming in
s-a-money-in = There is money on her old card that wasn’t there before. It’s the first tonight to go in that direction. It looks like good news, which may be why nobody speaks.
s-a-money-in-old = The banks’ payment app: bind the card, move it on
s-a-money-in-ring = Get the line back, bind the card, move it on
s-a-money-in-open = Open an account at the banks’ payment app first
s-a-money-in-lie = Let it lie for a quarter of an hour
s-a-money-in-pack = Leave it there. Pack

s-a-bare-title = Nothing left
s-a-bare = All three cards on the slip are crossed out. The one with the voice has his head on the table and the phone in his hand. His lips are still doing the hotline’s greeting. Nothing comes out.
s-a-bare-pack = Pack and go
s-a-bare-forward = Forward her calls, then sit it out until nine
s-a-bare-nine = Sit it out until nine
s-a-bare-doors = Leave the account where it is and go

## Act 6

s-a-shoes-title = The one who wants out
s-a-shoes = The one with doubts is at the door with his shoes on. He doesn’t want money, and he doesn’t ask how far you’ve got. “You all saw that message,” he says. “I just want to go home.”
s-a-shoes-let = Let him go
s-a-shoes-sit = “Sit down. In the morning.”
s-a-shoes-with = Put your shoes on and go with him

s-a-five-title = Five o’clock
s-a-five = Five, and the window is turning grey. Nobody would swear that the next code will come. The one with the voice says one could always ring and ask.
s-a-five-ask = Ring and ask what is still switched on for this number
s-a-five-ring-ask = Get the line back, and ask while you’re at it
s-a-five-on = Don’t ask. Go on
s-a-five-pack = It’s getting light. Pack

s-a-silence-title = No messages
s-a-silence = The agent goes through it with care. Text messages are switched off; everything else is on. Somebody over there has worked out what you have been living on all night. What if they’d worked it out at eight?
s-a-silence-on = Ask to have them switched on
s-a-silence-on-loan = Have them switched on, and borrow at once
s-a-silence-on-shop = Have them switched on, and shop at once
s-a-silence-pack = That’s that

s-a-dawn-title = Daylight
s-a-dawn = Downstairs the breakfast stall is heating its oil. The carrier’s shops open in a little over two hours. She’ll be first in the queue.
s-a-dawn-forward = Forward her calls while the password still works
s-a-dawn-nine = Sit it out until after nine
s-a-dawn-work = Two more hours. Go on
s-a-dawn-pack = Pack now

s-a-curtain-title = Curtains
s-a-curtain = The curtains are drawn, and in here it is still night. The back of the slip is full.
s-a-curtain-ring = Get the line back once more
s-a-curtain-nine = Sit it out until after nine
s-a-curtain-pack = Pack

s-a-counter-title = A new card
s-a-counter = No service, and this time the hotline can’t help. There’s a new card, at a counter, in her hand. Yours is a piece of plastic. Last night there was nowhere to get that done. What if there had been?
s-a-counter-forward = The service password is still yours: forward her calls
s-a-counter-look = See what’s left
s-a-counter-pack = Pack

s-a-forwarded-title = Forwarded
s-a-forwarded = Calls to her now ring on this table. At her end everything ought to look fine. It’s just that nobody calls.
s-a-forwarded-stay = Stay at the table for a quarter of an hour
s-a-forwarded-go = Leave it forwarded and go

s-a-caller-title = Somebody for her
s-a-caller = The phone on the table rings, and it’s for her. The runner is nearest and picks it up before anyone thinks. “Hello? Who’s this?” There is a pause at the other end. Nobody had planned what to say after that.
s-a-caller-table = Hang up, put it back on the table
s-a-caller-go = Leave it forwarded and go
s-a-caller-pack = Enough. Pack

s-a-doors-title = Doors
s-a-doors = The SIM is gone and the account isn’t: her name, your password. The day she unfreezes her cards, the door opens again. Unless it occurs to somebody to try logging in with her own number.
s-a-doors-keep = Keep it, and come back in a while
s-a-doors-forget = Let it go, all of it

s-a-paper-title = The takeaway slip
s-a-paper = What is left is on the back of the slip: a number and some lines, crossed out or not. There are people who’ll take even that, to ring her up with, or write to her.
s-a-paper-list = Copy it into the list
s-a-paper-ashes = Burn it
s-a-paper-sit = Sit for now

s-a-late-title = Past ten
s-a-late = The runner is back for his towel and asks if the table is still needed today.
s-a-late-bin = Snap the SIM and drop it in a tea cup
s-a-late-drawer = Put it in the drawer

s-a-idle-title = Nothing to do
s-a-idle = What can be done has been done, and the rest can’t be. Down in the yard a lorry is telling everyone that it is reversing.
s-a-idle-wait = Another half-hour
s-a-idle-pack = Clear the table

## Endings

s-a-end-home-title = It didn’t begin
s-a-end-home = On Friday evening, at the gate of an estate, a woman with a pram bought fruit and went home. The phone was in the bag the whole time.

s-a-end-wall-title = By the flower bed
s-a-end-wall = The phone was left by a flower bed and the runner didn’t look back. Who found it, and whether they returned it, you didn’t ask. The SIM was never in another phone.

s-a-end-walked-title = Walked away
s-a-end-walked = The table is cleared and the window shut. She has lost a phone and not one yuan. On the stairs nobody said anything to anybody.

s-a-end-walked-late-title = Walked away late
s-a-end-walked-late = You went. What was done before you went stayed. In daylight she will find it on a statement, line by line.

s-a-end-prompt-title = As far as four boxes
s-a-end-prompt = The phone will do for parts. Nobody wants the SIM. The number is in there, and so, in a way, is the name, and nobody has seen either.

s-a-end-no-line-title = No line
s-a-end-no-line = You have the card and not the line. That call was made early enough; you never so much as learned her name.

s-a-end-nobody-title = No name
s-a-end-nobody = The table is cleared and you still don’t know who she is. There was a surname on a lock screen, and it’s still only that.

s-a-end-shelf-title = The whole shelf
s-a-end-shelf = There’s a wide gap on the shelf. It went as codes and transfers, nothing you could pick up. The accounts are in her name. So will the bills be.

s-a-end-doors-title = Doors left open
s-a-end-doors = Everyone has gone and the door isn’t shut. The account in her name is still there, and the password is yours. To know of it, she’d first have to think of looking.

s-a-end-forwarded-title = Still forwarded
s-a-end-forwarded = Everyone has gone and the calls are still forwarded. Whoever rings her rings another phone, until somebody asks the carrier where her calls are going.

s-a-end-few-title = A few thousand
s-a-end-few = A few thousand, for a night, among several. Shared out, it pleased nobody. The bill will reach her on the usual date.

s-a-end-lent-title = Five thousand, lying there
s-a-end-lent = There’s money on her old card and a debt somewhere else, and they are the same size. The money is still lying there, untouched. So is the debt.

s-a-end-awake-title = The firm that didn’t sleep
s-a-end-awake = You were inside, and that’s about all. The money stayed where it was, or went back. What was awake over there may only have been a machine.

s-a-end-identity-title = An identity
s-a-end-identity = A name, a number, an ID number: on paper that is a person, and it’s all on the back of the slip. No shop would let it spend one yuan. Not tonight.

obs-id-masked = Travellers: the first and last digits of the identity number, on the edit page too.
obs-union-list-read = My cards: the cards she has bound are all here.
obs-inside-pay = Payment app: logged in. Settings show the number the account is tied to.
account-ctrip = account at the other travel site
