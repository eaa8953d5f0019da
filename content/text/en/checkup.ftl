# The self-check: questions, how to look them up, contradictions, personas.

questions-start = Where, and what phone

q-place = Where do you live?
q-place-why = Institutions, emergency numbers and settings differ.
q-place-look = Where your number and your bank cards come from.
q-place-mainland = In mainland China
q-place-elsewhere = Elsewhere
q-place-both = Both: accounts or numbers here and there

q-device = What phone is it?
q-device-why = Not every protection exists on every phone.
q-device-look = The name on its back, or “About phone” in the settings. A phone whose shop is called Google Play has Google’s services.
q-device-iphone = An iPhone
q-device-huawei = A Huawei
q-device-android-cn = Another Android phone sold in mainland China
q-device-android-gms = An Android phone with Google’s services
q-device-feature = A phone with keys, without apps
q-device-other = Something else

q-sim-pin = Switched off and on again, does the SIM ask for a PIN?
q-sim-pin-why = It is what a thief runs into who puts the SIM into another phone. It is not the code of the screen.
q-sim-pin-look = Switch it off and on: if it asks for two codes, one is the SIM’s. Do not try any, and do not guess. If you have only ever typed one, it is most likely off.
q-sim-pin-own = Yes, and I changed it to one of my own
q-sim-pin-default = Yes, the one the card came with (often 1234)
q-sim-pin-esim = There is no card: it is an eSIM
q-sim-pin-none = No

questions-screen = The screen

q-screen = How long is the code of the screen?
q-screen-why = The same if you use a finger or your face: behind them there is a code, and that is what a thief tries.
q-screen-look = It is what the phone asks for first after a restart.
q-screen-strong = Six digits or more, or letters
q-screen-weak = Four digits, or a pattern; or the phone has had no updates for years
q-screen-none = It does not lock

q-self-lock = Left alone, how soon does it lock?
q-self-lock-why = Most phones that are snatched are open at that moment.
q-self-lock-look = Open it, lay it down, count to thirty and touch it. If it wants the code, it has locked.
q-self-lock-snatch = Within 30 seconds; and at once when it is torn away (Android’s Theft Detection Lock)
q-self-lock-soon = Within 30 seconds
q-self-lock-later = Later, or never

q-previews = On the locked screen, can one read what a text says?
q-previews-why = A code that lights up there is read without opening the phone.
q-previews-look = Lock it, have somebody text you, and see whether you can read it.
q-previews-hidden = No; it says only that there is a message
q-previews-shown = Yes

q-protection = Is protection for stolen devices on?
q-protection-why = With it, somebody who knows the code still cannot change the account: away from home it wants your face, and an hour.
q-protection-look = On an iPhone under Face ID & Passcode; on Android under Google, Theft protection, as Identity Check. If you find none, there is none.
q-protection-on = Yes
q-protection-off = No, or there is none

questions-money = Paying, and the bank

q-codes-apart = Is your payment code different from the screen’s and the bank’s?
q-codes-apart-why = One code for everything opens everything.
q-codes-apart-look = Compare them in your head; write nothing down. Birthdays, phone numbers and 123456 are easy to guess.
q-codes-apart-apart = Yes, all different, and none is easy to guess
q-codes-apart-same = No, partly the same, or easy to guess

q-pay-asks = When does your payment app ask for finger, face or code?
q-pay-asks-why = On an open phone the app is logged in; small sums often go without a question.
q-pay-asks-look = Watch it when you next buy a bottle of water: if it just pays, small sums go unasked.
q-pay-asks-both = When it is opened and at every sum; or there is no such app on this phone
q-pay-asks-sums = At every sum, however small
q-pay-asks-opening = Only when it is opened
q-pay-asks-large = Only for larger sums

q-credit = Is any credit switched on in your apps: pay later, a credit line, a loan offer?
q-credit-why = Whoever has your account can spend money that you have not borrowed yet.
q-credit-look = Look through the payment and shopping apps for “pay later”, “credit”, “loan” or “limit”; in China for Huabei, Baitiao, Jiebei, Weilidai.
q-credit-off = No, all off or never opened
q-credit-on = Yes, one at least

q-bank-number = To which SIM do your banks send their codes?
q-bank-number-why = Codes for binding a card go there.
q-bank-number-look = See where your bank’s last text arrived.
q-bank-number-elsewhere = To one in another phone, which stays at home
q-bank-number-second-sim = To a second SIM in this phone
q-bank-number-this = To this phone’s SIM

q-quick-pay = Can an app bind your bank cards with a card number and a text?
q-quick-pay-why = As a rule it can. Cards that one no longer thinks of are bound too.
q-quick-pay-look = If you never asked the bank to switch it off, it can.
q-quick-pay-off = No, I had the bank switch it off
q-quick-pay-neither = Yes, or I never switched it off

questions-papers = What helps a thief afterwards

q-mirrors = Do your texts also show on a tablet, a computer or in the cloud?
q-mirrors-why = Then whoever is logged in there reads the codes, with the phone in your hand.
q-mirrors-look = When a text comes, look at the tablet and the computer. On an iPhone also under Messages, Text Message Forwarding.
q-mirrors-no = No, on this phone only
q-mirrors-yes = Yes

q-vendor = You forget the password of the phone’s account. What resets it?
q-vendor-why = That is your Apple, Google or Huawei account, which finds and locks the phone. Whoever resets it takes the phone out of your reach.
q-vendor-look = On another device open the log-in page, press “Forgot password”, see what it asks for, and close it.
q-vendor-device = Another device of mine, which stays at home
q-vendor-paper = A code on paper, or a key, at home
q-vendor-phone = More than a text; but all of it is on this phone
q-vendor-text = A text to this number is enough

q-album = Are there photos of identity papers in the album?
q-album-why = With them a thief passes for you at counters and hotlines.
q-album-look = Search the album for “ID” or “passport”; look in “Recently deleted” and in your chats too.
q-album-no = No
q-album-yes = Yes, or in the chats

q-bag = Where are your identity card and bank cards when you are out?
q-bag-why = Taken along with the phone, the card answers what hotlines and counters ask, and a bank card pays; you need both yourself that night.
q-bag-look = Think of the last time you went out.
q-bag-apart = All of them somewhere else than the phone
q-bag-same = One of them in the same bag, or in the phone’s case

contradiction-no-lock-locks = A screen without a lock has nothing to lock by itself.
contradiction-no-lock-hides = A screen without a lock hides nothing: whoever touches it reads the texts.
contradiction-no-lock-protected = Protection for stolen devices works only on a phone that has a lock.

persona-grandmother = A grandmother’s phone
persona-grandmother-text = It was set up for her to be easy: no lock, everything in one bag, the same code for all. She pays with it every day.
persona-student = A student’s phone
persona-student-text = Finger and six digits, everything else as it came. It pays on its own, and a tablet shows the texts.
persona-colleague = A careful colleague’s phone
persona-colleague-text = She has been through the settings, all but one or two. Her bank’s number is a second SIM, in the same phone.
