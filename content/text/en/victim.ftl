# The owner's side.

## Act one: the hour that was not used

s-v-barber-title = The barber’s
s-v-barber =
    Friday, early evening, the barber’s by the gate. The boy sits on the plank, sheeted to the toes, and ducks whenever the clippers hum. Your wife is outside with the pram, buying fruit; she’ll be along.

    “How short?” says the barber.
s-v-barber-long = Leave it a bit long
s-v-barber-short = Short. It’s still hot

s-v-gone-title = It’s gone
s-v-gone =
    She has come in with the pram, almost running. She had crouched to choose some peaches, and when she stood up the bag on the pram held nappies and wipes.

    Your own phone is in your pocket. The boy, half shorn, turns round to look at you both.
s-v-gone-ring = Ring it, now
s-v-gone-alert = Open “find my phone” and set an online alert
s-v-gone-report = Call the carrier about reporting the SIM
s-v-gone-search = Run back to the fruit stall with her

s-v-confirm-title = Agent 017
s-v-confirm =
    “Agent 017, good evening.” She sounds young, and new. “Once it’s suspended you get no calls and no texts, and nobody can reach the number. For a new SIM the holder brings her ID card to the shop. Nine tomorrow. Shall I do it now?”

    Your wife has you by the sleeve. “And if somebody wants to give it back? Where do they ring?”
s-v-confirm-yes = Do it
s-v-confirm-alert = Not yet. Set an online alert and think
s-v-confirm-later = Not yet. Look for it first
s-v-confirm-mother = Not yet. Tell her mother first; she’ll be ringing soon

s-v-picked-title = Somebody answers
s-v-picked =
    In those few seconds you heard the second half of a bus stop being announced.

    “At least they answered,” she says. “People who answer give things back.”
s-v-picked-again = Ring again
s-v-picked-alert = Set the online alert first
s-v-picked-reward = Keep ringing; five hundred to whoever found it
s-v-picked-search = Run back to the fruit stall

s-v-off-title = Switched off
s-v-off =
    Just as well, says your wife. Off, it’s no use to anybody. That sounds right.

    The fruit stall has its lamp on. The barber stands in his doorway, clippers in hand.
s-v-off-alert = Set an alert for when it comes on
s-v-off-report = Call the carrier about reporting it
s-v-off-fruit = Ask at the fruit stall
s-v-off-haircut = Home. The other half of his head can wait

s-v-fruit-title = The fruit stall
s-v-fruit =
    The fruit woman tips the peaches back into the crate. “I watch the scales,” she says. “I don’t watch the people.” She lends you a torch for under the stall: one slipper, half a stick of sugar cane.

    There’s a camera, somebody says. The man for the camera is at his supper.
s-v-fruit-ring = Ring it once more from here
s-v-fruit-camera = Wait at the property office for the camera
s-v-fruit-home = Take the peaches and go home
s-v-fruit-group = Ask the residents’ group if anyone has found a phone

s-v-camera-title = The camera
s-v-camera =
    Her back, the hood of the pram, then a bus, which stops for twenty seconds. The bus leaves, and nothing in the picture has changed.

    For any more of it, says the guard, you’d need a policeman.
s-v-camera-ring = Ring once more
s-v-camera-report = Call the carrier about reporting it
s-v-camera-home = Home

s-v-armed-title = The float
s-v-armed =
    It’s set: the moment that phone goes online, yours will buzz. She watches your screen the way people watch a float.

    “Then don’t report it,” she says. “Will it even come on if the SIM’s dead?”
s-v-armed-report = Enough fishing. Call the carrier
s-v-armed-wait = Give it a while
s-v-armed-ring = Ring now and then
s-v-armed-barber = Take the boy home. His hair can wait

s-v-supper-title = Supper
s-v-supper =
    Her mother rings you, because she can’t get through to her. The boy wants to know if the thief is watching his cartoons.

    Report the SIM and the number is dead until there’s a new one, and the carrier’s shop has shut for the day. The chopsticks are out. Nobody has picked any up.
s-v-supper-report = Report it before anyone eats
s-v-supper-ring = Ring it between mouthfuls till nine
s-v-supper-patience = The alert is set. Wait for it
s-v-supper-tomorrow = Leave it. New SIM tomorrow
s-v-supper-mother = Tell her mother the truth, so she’ll stop dialling
s-v-supper-ask = Before anyone eats, ask the carrier about reporting it

s-v-reported-title = Suspended
s-v-reported =
    “Your line has been suspended. Have a pleasant evening.” She’s agent 017, and she means it.

    “So I haven’t got a number till tomorrow,” says your wife. The bank, the nursery, her mother: they all live on that number.
s-v-reported-ring = Ring it, to hear that it’s dead
s-v-reported-alert = Set the online alert as well, for the phone itself
s-v-reported-freeze = Freeze the main card too, a quarter of an hour
s-v-reported-home = That’ll do. Home

s-v-unreachable-title = Out of service
s-v-unreachable =
    Her mother, on your phone. “It says her number’s out of service. Hasn’t she paid the bill?” You explain it twice. She’s coming anyway, on the last bus.

    The nursery wants names tonight for the autumn outing. You put them down in the parents’ group, and the group is on the other phone.
s-v-unreachable-walk = Walk to the bus stop and meet her
s-v-unreachable-phone = Explain it a third time
s-v-unreachable-group = Find another parent, and get the boy’s name down

s-v-hour-title = No news
s-v-hour =
    Every few minutes she goes through the pram bag again, in case the phone has come home by itself.
s-v-hour-ring = Ring again
s-v-hour-alert = Set an online alert
s-v-hour-report = Report it
s-v-hour-wait = Wait a bit longer
s-v-hour-ask = Call the carrier about reporting it

s-v-quiet-title = Quiet
s-v-quiet =
    With the number dead the flat goes quiet. Nobody rings, nothing wants her to press OK, and if the nursery has sent a message she won’t know. The peaches are on the table in their bag. Nobody has thought of washing them.
s-v-quiet-ring = Ring it and listen
s-v-quiet-money = Move her money across to you
s-v-quiet-freeze = Freeze the main card
s-v-quiet-leave = Dishes, bedtime, think about something else
s-v-quiet-ask = Ring the hotline: does the report still stand?

## Act two: it comes online

s-v-nine-title = Nine o’clock
s-v-nine =
    The baby is asleep with one leg through the bars. She starts a message to the teacher on your phone, two lines, and deletes it. The parents’ group is on the other one.
s-v-nine-ring = Ring the other one
s-v-nine-find = Look at “find my phone”
s-v-nine-report = Report it after all
s-v-nine-bath = Have your shower first
s-v-nine-address = Write the numbers that matter on paper: teacher, mother, courier

s-v-plans-title = Tomorrow
s-v-plans =
    “Are we still going to the hot springs?” says the boy. The room is booked and can’t be cancelled. She lays swimming things out on the bed, one by one. You’re thinking that the carrier’s shop opens at nine, and that by nine the road out is solid.
s-v-plans-report = Report the SIM lost
s-v-plans-pack = Pack first
s-v-plans-shop = Look at new phones for her
s-v-plans-ring = Ring the old one

s-v-grandma-title = Her mother again
s-v-grandma =
    Her mother, on your phone. “I’m in bed and I can’t sleep. Shall I try her number again?” She is a woman who can dial one number all evening.
s-v-grandma-ring = Go on, try it
s-v-grandma-find = Look at “find my phone” first
s-v-grandma-report = Don’t. I’m reporting it now
s-v-grandma-sleep = Everyone to bed. Tomorrow

s-v-tone-title = A ringing tone
s-v-tone =
    She grabs your arm. “It’s on!” The boy’s head comes out from under his blanket. Have you found it?
s-v-tone-find = Quick: “find my phone”
s-v-tone-report = Report it
s-v-tone-again = Keep ringing till they answer
s-v-tone-message = Wait; they may call back

s-v-there-title = Within earshot
s-v-there =
    It rings, and nobody picks it up. Each ring is going off at the other end of the city, next to somebody’s hand.

    He doesn’t answer it. He doesn’t decline it either.
s-v-there-report = Report it, and stop it ringing
s-v-there-both = She reports; you log in to the bank
s-v-there-text = Text it: keep the phone, give us the SIM
s-v-there-again = Ring until he answers

s-v-impossible-title = Two answers
s-v-impossible =
    But you can ring it. You look at the map, dial again, look again. Same.

    A phone can’t be on and off. Unless what’s ringing isn’t hers.
s-v-impossible-report = Report it, this minute
s-v-impossible-money = She reports; you log in to the bank
s-v-impossible-wait = Wait; these maps are always slow

s-v-no-login-title = Locked out
s-v-no-login =
    You can’t have mistyped it; it fills itself in. Tonight it won’t do.

    You set that password for her yourself, last month.
s-v-no-login-report = Report the SIM lost
s-v-no-login-both = She reports it; you move the money
s-v-no-login-retry = Try again in a while

s-v-offline-title = Offline
s-v-offline =
    On the map there’s a grey dot by the gate, next to the fruit stall. It hasn’t moved a step.
s-v-offline-alert = Set an online alert
s-v-offline-ring = Ring it
s-v-offline-report = Report it
s-v-offline-leave = Put the phone down and wait

s-v-online-title = Online
s-v-online =
    The map fills in square by square. The dot is at the other end of the city, in a part of it neither of you has ever been to. She leans in until your heads touch.
s-v-online-open = Open it and see exactly where
s-v-online-report = Never mind the map. Report the SIM
s-v-online-ring = Ring it
s-v-online-money = Never mind the map. The money first
s-v-online-stare = Watch whether it moves

s-v-online-dead-title = Online
s-v-online-dead =
    At the other end of the city. The line is dead but the phone is on, sitting on somebody’s wireless.
s-v-online-dead-look = Have a look
s-v-online-dead-ring = Ring it, in case
s-v-online-dead-leave = The number’s dead. Leave it

s-v-dot-title = The dot
s-v-dot =
    It sits quite still, give or take thirty metres, in some old blocks of flats. You can see it. That’s all you can do with it.

    The boy leans over. “It’s at somebody’s house,” he says.
s-v-dot-station = Ring the police station and give them the dot
s-v-dot-ring = Ring it
s-v-dot-leave = Screenshot, bed

s-v-removed-title = Removed
s-v-removed =
    You pull down to refresh. No map, and no devices in the list.

    That isn’t the first thing a thief does.
s-v-removed-report = Call the carrier and report the SIM
s-v-removed-both = She reports; you move the money
s-v-removed-money = The money first, not a minute later
s-v-removed-listen = Ring it first. Is it live?
s-v-removed-stare = First work out what this means

s-v-badpass-title = Not the password
s-v-badpass =
    “I’m afraid that’s not the service password.” She gives it again. It still isn’t, and she has had it for six years.

    Not to worry, says the agent: the ID number, and any three numbers you called last month. Your wife looks at the ceiling. Who does anybody call?
s-v-badpass-numbers = Her mother, the courier, the nursery
s-v-badpass-both = She finds the numbers; you move the money
s-v-badpass-money = Money first, numbers after
s-v-badpass-listen = Hang up, and ring the phone first

s-v-suspended-title = Done
s-v-suspended =
    “Agent 017: your line has been suspended. Have a pleasant evening.” She puts your phone back on the table very gently, the way you put down a sleeping child.
s-v-suspended-money = Move her money to you, then ring it once
s-v-suspended-pay = Clear out the payment app, then ring it once
s-v-suspended-freeze = Ring the bank and freeze the main card
s-v-suspended-rest = That’s that. Children to bed

s-v-listen-title = Once more?
s-v-listen =
    It’s been reported. Whoever dials that number now should hear that it’s suspended, so there’s no reason to dial it. Your phone is on the pillow.
s-v-listen-ring = Dial it anyway
s-v-listen-bed = Bed, with an alarm every hour to ring it

s-v-still-title = It rings
s-v-still =
    The number you had suspended is ringing.

    You look at her and she looks at you. Neither of you has been near a shop.
s-v-still-status = Ask the hotline what state it’s in
s-v-still-report = Don’t ask. Report it again
s-v-still-why = Ask what became of the first report

s-v-normal-title = Normal
s-v-normal =
    “We reported it.”

    “Yes, sir. Its status is normal.” It’s 017 again, and there’s still nothing impatient in her voice.
s-v-normal-report = Then report it again
s-v-normal-why = Find out where the report went
s-v-normal-both = You ask; she reports on another phone
s-v-normal-hold = Stop asking. Ring, and when it rings, report

s-v-why-title = Lifted
s-v-why =
    You had always supposed you’d have to stand at a counter with an ID card. It takes a phone call.

    So somebody else is talking to them tonight, and is being asked if there is anything more they can do.
s-v-why-hold = Outlast them: ring, and when it rings, report
s-v-why-supervisor = Ask a supervisor to hold the line dead
s-v-why-cards = She keeps the line; you look at the cards

s-v-unaware-title = The evening
s-v-unaware =
    The boy asks about the phone once more before he sleeps. She has found the address book, the paper kind. She last used it when she was expecting him.
s-v-unaware-report = Report the SIM lost
s-v-unaware-ring = Ring it
s-v-unaware-money = Move her money across to you
s-v-unaware-leave = Get on with other things
s-v-unaware-bed = An early night
