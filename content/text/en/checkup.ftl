# The self-check: questions, contradictions, personas.

questions-start = Where, and what phone

q-place = Where do you live?
q-place-why = Institutions, emergency numbers and settings differ.
q-place-mainland = In mainland China
q-place-elsewhere = Elsewhere
q-place-both = Both: accounts or numbers here and there

q-device = What phone is it?
q-device-why = Not every protection exists on every phone.
q-device-iphone = An iPhone
q-device-huawei = A Huawei
q-device-android-cn = Another Android phone sold in mainland China
q-device-android-gms = An Android phone with Google’s services
q-device-feature = A phone with keys, without apps
q-device-other = Something else

questions-screen = The screen

q-screen = How does the screen lock?
q-screen-why = It is what stands between the thief and everything that is logged in.
q-screen-strong = Six digits or more, finger or face, and the phone still gets updates
q-screen-weak = A short code or a pattern, or the phone is too old for updates
q-screen-none = Not at all

q-self-lock = Does it lock by itself?
q-self-lock-why = Most phones that are snatched are open at that moment.
q-self-lock-snatch = Yes: at once when it is torn away, and within 30 seconds when it is left alone
q-self-lock-soon = Yes, within 30 seconds when it is left alone
q-self-lock-later = Later, or never

q-previews = Do texts show on the locked screen?
q-previews-why = A code that lights up there is read without opening the phone.
q-previews-hidden = No; it says only that there is a message
q-previews-shown = Yes, one can read them

q-code-seen = Somebody watches you type the screen code, then takes the phone. What then?
q-code-seen-why = With the code a thief is you; some phones ask for more before the account is changed.
q-code-seen-both = Outside I use finger or face, and protection for stolen devices is on
q-code-seen-biometric = Outside I use finger or face; nobody sees the code
q-code-seen-protected = They may see it, but protection for stolen devices is on
q-code-seen-neither = Neither

questions-money = Paying, and the bank

q-codes-apart = Is your payment code different from the screen’s and the bank’s?
q-codes-apart-why = One code for everything opens everything.
q-codes-apart-apart = Yes, all different, and none is a birthday or a pattern
q-codes-apart-same = No, partly the same, or easy to guess

q-pay-app = When does your payment app ask for finger, face or password?
q-pay-app-why = On an open phone the app is logged in; small sums and credit often go without a question.
q-pay-app-both = When it is opened and at every sum, and credit is off; or there is no such app on this phone
q-pay-app-sums = At every sum, and credit is off
q-pay-app-opening = When it is opened
q-pay-app-neither = Only for larger sums

q-bank-number = To which SIM do your banks send their codes?
q-bank-number-why = Codes for binding a card go there.
q-bank-number-elsewhere = To one in another phone, which stays at home
q-bank-number-second-sim = To a second SIM in this phone
q-bank-number-this = To this phone’s SIM

q-quick-pay = Can an app bind your bank cards with a card number and a text?
q-quick-pay-why = Cards that one no longer thinks of are bound too.
q-quick-pay-both = No, the banks have it switched off; and I have a list of all my cards
q-quick-pay-off = No, the banks have it switched off
q-quick-pay-list = Yes, but I have a list of all my cards, and can freeze each
q-quick-pay-neither = Yes

questions-number = The SIM and the number

q-sim-pin = Does the SIM ask for a PIN when the phone is switched on?
q-sim-pin-why = It is what a SIM in another phone runs into.
q-sim-pin-own = Yes, and I have chosen it myself
q-sim-pin-default = Yes, the one it came with
q-sim-pin-esim = It is an eSIM: there is no card to take out
q-sim-pin-none = No

q-mirrors = Do your texts also show on a tablet, a computer or in the cloud?
q-mirrors-why = Then whoever is logged in there reads the codes, with the phone in your hand.
q-mirrors-no = No, on this phone only
q-mirrors-yes = Yes

q-carrier-lock = Is your number locked against a swap at the carrier?
q-carrier-lock-why = A new SIM in your name makes every other setting of the phone useless.
q-carrier-lock-yes = Yes
q-carrier-lock-no = No, or my carrier does not offer it

questions-papers = What helps a thief afterwards

q-vendor = You have forgotten the password of the account that finds and locks your phone. What resets it?
q-vendor-why = Whoever resets it takes the phone out of your reach.
q-vendor-device = Another device of mine, which stays at home
q-vendor-paper = A code on paper, or a key, at home
q-vendor-phone = More than a text; but all of it is on this phone
q-vendor-text = A text to this number is enough

q-album = Are there photos of identity papers in the album?
q-album-why = With them a thief passes for you at counters and hotlines.
q-album-no = No
q-album-yes = Yes, or in the chats

q-bag = Where are your identity card and bank cards when you are out?
q-bag-why = Taken along with the phone, the card answers what hotlines and counters ask, and a bank card pays; you need both yourself that night.
q-bag-apart = All of them somewhere else than the phone
q-bag-same = One of them in the same bag, or in the phone’s case

contradiction-no-lock-locks = A screen without a lock has nothing to lock by itself.
contradiction-no-lock-hides = A screen without a lock hides nothing: whoever touches it reads the texts.
contradiction-no-lock-biometric = A screen without a lock asks for no finger and no face.
contradiction-no-lock-protected = Protection for stolen devices works only on a phone that has a lock.

persona-grandmother = A grandmother’s phone
persona-grandmother-text = It was set up for her to be easy: no lock, everything in one bag, the same code for all. She pays with it every day.
persona-student = A student’s phone
persona-student-text = Finger and six digits, everything else as it came. It pays on its own, and a tablet shows the texts.
persona-colleague = A careful colleague’s phone
persona-colleague-text = She has been through the settings, all but one or two. Her bank’s number is a second SIM, in the same phone.
