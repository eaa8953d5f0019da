# The self-check: questions, how to look them up, contradictions, personas.

questions-start = Where, and what phone

q-place = Where do you live?
q-place-why = Banks, emergency numbers and settings differ.
q-place-look = See where your number and your bank cards come from.
q-place-mainland = In mainland China
q-place-elsewhere = Elsewhere
q-place-both = Both: I have accounts or numbers in each

q-device = What phone is it?
q-device-why = Not every protection exists on every phone.
q-device-look = The name on its back, or “About phone” in the settings. A phone whose shop is called Google Play has Google’s services.
q-device-iphone = An iPhone
q-device-huawei = A Huawei
q-device-android-cn = Another Android phone sold in mainland China
q-device-android-gms = An Android phone with Google’s services
q-device-feature = A basic phone with buttons, no apps
q-device-other = Something else

q-sim-pin = When you restart the phone, does the SIM ask for a PIN?
q-sim-pin-why = A thief who puts your SIM into another phone meets it first. It is not your passcode.
q-sim-pin-look = Switch the phone off and on. If it asks for two codes, one is the SIM’s; do not guess it. If you have only ever typed one, it is most likely off. With two SIMs, take the one that gets your bank’s texts.
q-sim-pin-own = Yes, and I changed it to one of my own
q-sim-pin-default = Yes, the one the card came with (in China often 1234, at EE 1111)
q-sim-pin-esim = There is no card to take out: this number is an eSIM
q-sim-pin-none = No

questions-screen = The screen

q-screen = How long is your passcode, the code that unlocks the screen?
q-screen-why = With finger or face, too, there is a passcode behind them, and a thief tries that.
q-screen-look = It is what the phone asks for first after a restart.
q-screen-strong = Six digits or more, or letters
q-screen-weak = Shorter, or a pattern; or any code, if the phone has had no updates for years
q-screen-none = It does not lock

q-self-lock = Left alone, how soon does it lock?
q-self-lock-why = Most phones that are snatched are unlocked at that moment.
q-self-lock-look = Open it, lay it down, count to thirty and touch it. If it wants the code, it has locked.
q-self-lock-snatch = Within 30 seconds, and at once when snatched (Android’s Theft Detection Lock)
q-self-lock-soon = Within 30 seconds
q-self-lock-later = Later, or never

q-previews = On the locked screen, can you read what a text says?
q-previews-why = A code that lights up there is read without opening the phone.
q-previews-look = Lock it, have somebody text you, and let them look: if you look, the phone may know your face and show it.
q-previews-hidden = No; it says only that there is a message
q-previews-shown = Yes

q-protection = Is protection for stolen devices on?
q-protection-why = With it, somebody who knows your passcode still cannot change the account: away from home it wants your face or finger, and an iPhone also waits an hour.
q-protection-look = On an iPhone under Face ID (or Touch ID) & Passcode; on Android under Google, Theft protection, as Identity Check. If you find none, there is none.
q-protection-on = Yes
q-protection-off = No, or there is none

questions-money = Paying, and the bank

q-codes-apart = Do paying, the screen and the bank each have a code of their own?
q-codes-apart-why = One code for everything opens everything.
q-codes-apart-look = Compare them in your head; write nothing down. Birthdays, phone numbers and 123456 are easy to guess.
q-codes-apart-apart = Yes, all different, and none is easy to guess
q-codes-apart-same = No, partly the same, or easy to guess

q-pay-asks = When does your payment app ask for finger, face or code?
q-pay-asks-why = On an unlocked phone the app is logged in; small sums often go through unasked.
q-pay-asks-look = Watch it when you next buy a bottle of water: if it just pays, small sums go unasked.
q-pay-asks-both = When it opens and for every payment; or I have no such app on this phone
q-pay-asks-sums = For every payment, however small
q-pay-asks-opening = Only when it opens
q-pay-asks-large = Only for larger sums

q-credit = Can you borrow in any of your apps: pay later, a credit line, a loan offer?
q-credit-why = Whoever gets into your account can borrow in your name.
q-credit-look = Search your payment and shopping apps for “pay later”, “credit”, “loan” or “limit” (in China Huabei, Baitiao, Jiebei, Weilidai).
q-credit-off = No, all off or never opened
q-credit-on = Yes, one at least

q-bank-number = Which SIM gets your banks’ codes?
q-bank-number-why = Whoever holds that SIM gets the codes.
q-bank-number-look = See where your bank’s last text arrived.
q-bank-number-elsewhere = One in another phone, which stays at home
q-bank-number-second-sim = A spare SIM or eSIM in this phone
q-bank-number-this = The number I use every day, in this phone

q-quick-pay = Can an app add your bank card with just its number and a text?
q-quick-pay-why = Usually it can, even a card you have forgotten about.
q-quick-pay-look = If you never asked the bank to stop it, it can.
q-quick-pay-off = No, I had the bank switch it off
q-quick-pay-neither = Yes, or I never switched it off

questions-papers = What helps a thief afterwards

q-mirrors = Do your texts also show on a tablet, a computer or in the cloud?
q-mirrors-why = If so, whoever is logged in there reads the codes, even with the phone in your hand.
q-mirrors-look = When a text comes, look at the tablet and the computer. On an iPhone also under Messages, Text Message Forwarding.
q-mirrors-no = No, on this phone only
q-mirrors-yes = Yes

q-vendor = If you forget the password of your phone’s account, what resets it?
q-vendor-why = That is your Apple, Google or Huawei account, which finds and locks the phone. If a thief resets it, you no longer can.
q-vendor-look = On another device open the log-in page, press “Forgot password”, see what it asks for, and close it. Ignore any prompt on your phone.
q-vendor-device = Another device of mine, which stays at home
q-vendor-paper = A code on paper, or a security key, at home
q-vendor-phone = A text and something more, but all of it on this phone
q-vendor-text = A text to this number is enough

q-album = Are there photos of your passport or other ID on the phone?
q-album-why = With them a thief can pass for you at counters and on the phone.
q-album-look = Search the album for “ID” or “passport”; look in “Recently deleted” and in your chats too.
q-album-no = No
q-album-yes = Yes, or in the chats

q-bag = Where are your ID and bank cards when you are out?
q-bag-why = If they go with the phone, a thief can answer what hotlines ask and pay with the cards; and you need them yourself that night.
q-bag-look = Think of the last time you went out.
q-bag-apart = All kept apart from the phone
q-bag-same = At least one in the same bag, or in the phone’s case

contradiction-no-lock-locks = A screen without a lock has nothing to lock by itself.
contradiction-no-lock-hides = A screen without a lock hides nothing: whoever touches it reads the texts.
contradiction-no-lock-protected = Protection for stolen devices works only on a phone that has a lock.

persona-grandmother = A grandmother’s phone
persona-grandmother-text = It was set up for her to be easy: no lock, everything in one bag, the same code for all. She pays with it every day.
persona-student = A student’s phone
persona-student-text = Six digits and a fingerprint, the rest as it came. Small sums go unasked, and a tablet shows the texts.
persona-colleague = A careful colleague’s phone
persona-colleague-text = She has been through the settings, all but one or two. Her bank’s number is a second SIM, in the same phone.
