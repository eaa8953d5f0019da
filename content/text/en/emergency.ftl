# When the phone is gone: read in a hurry, on another phone, perhaps aloud. Steps, contacts and
# sources are in content/emergency/.

emergency-two = Two people: one rings the carrier, one locks the phone. Alone: the carrier first; an open phone, lock first.
emergency-now = Next ten minutes
emergency-then = Later
emergency-print = Print this page
emergency-card = The card for your wallet
emergency-plain-note = This page needs no scripts and no network once it is open. Ticks here are not kept.

stretch-ten = The first ten minutes
stretch-hour = Until the hour is over
stretch-night = The night
stretch-morning = The first morning
stretch-days = The days after
step-minutes = minute { $from } to { $to }

who-owner = you
who-helper = a helper
who-both = whoever is free
place-telephone = by telephone
place-browser = in a browser
place-counter = in person
say-label = Say
tick = Done
ticked-at = done { $at }
ticks-count = { $done } of { $all } done
ticks-kept = Ticks stay on this device.
ticks-clear = Clear the ticks

region-china = In mainland China
region-elsewhere = Elsewhere
elsewhere-carrier = Another carrier: its number is on its website and on every bill. Find it now.
elsewhere-bank = Any other bank: the number on the back of the card. Card gone too? The bank’s website.
elsewhere-payment = Any other app: its website, from another device. Look for “lost device”, “freeze”, “sign out everywhere”.
elsewhere-lock = Another maker: search for its name and “find my phone”. It wants the account’s password.
elsewhere-police = Elsewhere: the police’s own number.
number-unsure = not confirmed: compare it with your card or the app’s website

step-borrow = Borrow a phone, and a second pair of hands
step-borrow-text = Anyone’s phone will do. A second person halves the time.
step-borrow-avoid = Don’t go after the thief, or to where the map shows the phone.

step-lock-first = Open when it went, or the code seen? Lock it first
step-lock-first-text = An open phone asks nobody for a code. Lock it on the maker’s page; then ring the carrier. If it was locked, the carrier comes first.
step-lock-first-avoid = Don’t remove it from your account or from Find My: that would let it be set up anew.

step-report-sim = Ring the carrier: report the SIM lost
step-report-sim-text = They may ask for your ID number, a password, or numbers you called lately. Note the time and the agent’s number.
step-report-sim-say = My phone has been stolen. Block my SIM now, please. Can anybody lift that by phone?
step-report-sim-avoid = Don’t wait first for the phone to come online.

step-lost-mode = A helper, meanwhile: Lost Mode or remote lock
step-lost-mode-text = The same pages as above. On an iPhone, Lost Mode hides alerts, but calls still come through, and codes can be read out in a call. So the SIM has to be reported all the same.
step-lost-mode-avoid = Don’t put a number or a message on its screen. Don’t stay logged in on a borrowed phone.

step-ring-own = Ring your own number
step-ring-own-text = Only this shows that the report holds. If it rings, ring the carrier again.

step-payment-apps = Freeze the payment apps
step-payment-apps-text = Start with the one that holds the most money or the most cards.
step-payment-apps-say = My phone has been stolen. Please freeze my account and all payments from it.

step-banks = Ring the banks, the largest balance first
step-banks-text = Then the empty, the old and the forgotten: toll cards, social-security cards. Ask how long the freeze lasts; one made by phone may run out.
step-banks-say = My phone and the number you have for me are stolen. Please freeze all my cards and mobile banking. Which cards do I have with you?
step-banks-avoid = Don’t read a code out to anyone, whoever they say they are.

step-lenders = Then whoever lends
step-lenders-text = Shopping, food and taxi apps lend too. Ask each, also where you never borrowed.
step-lenders-say = My identity papers may be in a thief’s hands. Please allow no loan in my name.

step-police = Report it to the police
step-police-text = Get a receipt with a number on it; everyone you claim from will want to see it.
step-police-say = My phone was stolen, at this time and in this place. It is being used to take money. I need a receipt for this report.

step-ring-again = Ring your own number every 20 to 30 minutes
step-ring-again-text = A report can be lifted by phone, and nobody may tell you. If it rings, report it again, and write down the minute.

step-lifting = Ask the carrier to hold the line
step-lifting-text = If the report can be lifted by phone, ask for a supervisor. Whatever they answer, note it with the time.
step-lifting-say = Please note that only I may lift this report, in person, with my ID.

step-turns = Take turns: ring, report, write it down
step-turns-text = Every 20 to 30 minutes, until the shop opens. For each call: when, who, what they said. Let one of you sleep.

step-texts-off = If the report is lifted again and again, switch texts off
step-texts-off-text = On the carrier’s website, or by telephone. You get no texts either until the new SIM. It can be switched on again, so keep ringing.
step-texts-off-say = Please switch text messages off for my number until I come in person.

step-mail-first = New passwords for e-mail and the maker’s account
step-mail-first-text = If that works without a text, from a device of your own. Sign out every other device.
step-mail-first-avoid = Don’t type passwords on a phone that is not yours.

step-new-sim = Be at the carrier’s when it opens, with your ID
step-new-sim-text = A new SIM ends the old one for good. Have a new account password set at once, then set a SIM PIN.
step-new-sim-say = I need a new SIM for this number and a new password. What has been done on my line since it was stolen?
step-new-sim-avoid = Don’t guess a SIM PIN a third time: three wrong ones lock the SIM.

step-forwarding = Have forwarding checked, before you leave the counter
step-forwarding-text = When busy, unanswered, switched off. Have somebody ring you: does it ring in your hand?
step-forwarding-say = Are my calls or texts forwarded to another number? To which? Please end that now.

step-passwords = New passwords, in this order
step-passwords-text = E-mail, the maker’s account, payment apps, banks. Each time, sign out every other device.

step-bindings = See who has your cards attached
step-bindings-text = Ask each bank which firms may charge which card, and since when. Screenshot what is not yours; then cancel it.

step-own-number = Look for accounts that are not yours
step-own-number-text = Log in with your number where you never joined: payment, shopping, lending apps. In mainland China the ministry’s query “yizheng tongcha” counts the accounts on a number at large platforms; the answer comes by text from 10699000 within 48 hours.

step-credit = Ask for your credit report
step-credit-text = A loan you did not take: dispute it in writing with whoever lent it.

step-evidence = Gather the papers while they exist
step-evidence-text = Lists of calls and texts from the carrier, statements from the banks, the police receipt, your own notes. Screenshots before you change or delete anything.

step-claims = Claim from each firm, in writing
step-claims-text = Each charge with time and amount, when you reported and froze, the police receipt. Ask for a case number.

step-stay-frozen = Leave frozen what is frozen
step-stay-frozen-text = One card at a time, once the bank has your new number and nobody strange is attached to it.
step-stay-frozen-avoid = Don’t unfreeze early: accounts you do not know of may still hold your cards.

step-phishing = Expect messages that want one thing more
step-phishing-text = “We found your phone”, “your refund is ready”. For some months, whoever contacts you first is a stranger. Hang up and ring the number on the card.
step-phishing-avoid = No code to anyone. Don’t take the phone out of Find My, whoever asks.

contact-icloud = iPhone
contact-android = Android
contact-android-press = with Google services: by its number, if that was set up; the phone has to be online
contact-huawei = Huawei
contact-china-mobile = China Mobile
contact-china-unicom = China Unicom
contact-china-telecom = China Telecom
contact-wechat-pay = WeChat Pay
contact-wechat-pay-press = then 9 (menus change)
contact-wechat = WeChat itself
contact-wechat-press = then 9 (menus change)
contact-alipay = Alipay
contact-jd = JD
contact-unionpay = UnionPay
contact-icbc = ICBC
contact-ccb = CCB
contact-abc = Agricultural Bank
contact-boc = Bank of China
contact-cmb = China Merchants
contact-uk-bank = UK: through to your bank
contact-police-china = Police
contact-anti-fraud = Anti-fraud line
contact-report-fraud = UK: Report Fraud

own-label = Your own numbers
own-none = None noted yet. Note your carrier’s and your banks’ before you need them.
own-intro = The carrier, each bank, the people you would ring. They stay in this browser, so print the card as well: this phone may be the one that goes.
own-warning = Numbers to ring only. No card numbers, no PINs, no passwords.
own-name = Whose number
own-number = Number
own-add = Note it
own-remove = Remove
own-full = The list is full.
own-refused = That is no telephone number.

card-intro = Print it, cut it out, fold it along the middle: the size of a bank card. Fill in the empty lines by pen. One for you, one for whoever would help you.
card-print = Print the card
card-front = If my phone is gone
card-line-1 = Borrow a phone. Open, or code seen: lock it first.
card-line-2 = Carrier: report the SIM lost. “Can that be lifted by phone?”
card-line-3 = Ring my number: it must not ring. Again every 20 minutes.
card-line-4 = Payment apps, then all banks, the largest first.
card-line-5 = Police: get a receipt. Morning: new SIM, with ID.
card-line-6 = No code to anyone. Don’t remove it from Find My.
card-back = Numbers
card-mine = My number:

cited-label = Where this is from
cited-note = The order of the steps is ours. No official page on today’s rules of the Chinese carriers was found: go by what yours tells you.
cited-checked = Checked { $month }
cited-account = The owner’s account of that night, September 2020 (Chinese)
cited-people = People’s Daily Online: a stolen phone, in what order, 2020 (Chinese, a copy)
cited-hotlines = Taiyuan University of Technology: hotlines (Chinese)
cited-apple-lost = Apple: Lost Mode on iCloud.com
cited-apple-stolen = GSM Specs on Apple’s advice for a stolen iPhone
cited-google-lock = FindArticles on Android’s Remote Lock
cited-harmony = On HarmonyOS 6 and finding a device, November 2025 (Chinese)
cited-xiaomi-puk = Xiaomi: PIN and PUK
cited-police-numbers = A public notice on 110 and 96110, March 2021 (Chinese)
cited-ofcom = Ofcom: a lost or stolen phone
cited-uk-159 = smile: what 159 is
cited-query = gov.cn: which accounts hang on a number, July 2022 (Chinese)
cited-report-fraud = Report Fraud goes live, December 2025
