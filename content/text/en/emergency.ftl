# When the phone is gone: read in a hurry, on another phone, perhaps aloud. Steps, contacts and
# sources are in content/emergency/.

emergency-which = Which is it?

situation-gone = Gone, and it was locked
situation-gone-text = Alone, ring the carrier first. With two people, the other locks the phone meanwhile. A suspended SIM can take the phone offline; a lock sent after that waits until it is online again.
situation-open = Open, or somebody saw the code
situation-open-text = Whoever has it can use it, so lock it first, on any other device. If you are not logged in within a minute, ring the carrier and go on trying: a suspended SIM can take the phone offline, and then the lock has to wait.
situation-no-signal = Here, but without a signal
situation-no-signal-text = Look into the SIM tray. Is your card there, or another one, or none? Do other phones have signal here? If so, your number may be working in somebody else’s phone; if not, it may be the network: look again in a while. Ring from another phone: “Is my SIM in use? Has a new one been issued?”
situation-abroad = Abroad
situation-abroad-text = These lines are free only from the carrier’s own SIM, and that is the one you lost: from a borrowed phone you pay. The police there give you the receipt.
situation-family = A child’s or a parent’s
situation-family-text = The carrier wants to speak with whoever the number is registered to: have that person beside you, or their ID number and service password. Locking takes the account of that phone and its password. Freeze your own cards as well, if that phone can pay with them. A watch has a SIM, too.

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
region-elsewhere = Anywhere else, or not listed
elsewhere-carrier = Another carrier: its number is on its website and on every bill. Look it up now.
elsewhere-abroad = Another carrier or bank: its website names a line for calls from abroad.
elsewhere-bank = Any other bank: its number is on the back of the card. If the card is gone too, look on the bank’s website.
elsewhere-payment = Any other app: open its website on another device. Look for “lost device”, “freeze”, “sign out everywhere”.
elsewhere-lock = Another maker: search for its name and “find my phone”. You will need the account’s password.
elsewhere-police = Another country: ring the police’s own number there.
number-unsure = This number is not confirmed: compare it with the app’s help page or website.

step-borrow = Borrow a phone, and a second pair of hands
step-borrow-text = Anyone’s phone will do. With a second person it takes half the time.
step-borrow-avoid = Don’t go after the thief, or to where the map shows the phone.

step-lock-first = Was it unlocked, or did somebody see your code? Lock it first
step-lock-first-text = Anybody can use an unlocked phone, or one whose code they saw. Lock it on the maker’s website, then ring the carrier. If it was locked and nobody saw the code, ring the carrier first.
step-lock-first-avoid = Don’t remove it from your account or from Find My: somebody else could then set it up as their own.

step-report-sim = Ring the carrier: report the SIM lost
step-report-sim-text = They may ask for your ID number, a password, or numbers you called lately. Note the time and the agent’s number.
step-report-sim-say = My SIM is no longer in my hands. Block it now, please. Can anybody lift that by phone?
step-report-sim-avoid = Don’t wait. Ring now.

step-lost-mode = Meanwhile, a helper turns on Lost Mode or locks it from afar
step-lost-mode-text = On the maker’s website. At icloud.com/find an Apple account and its password are enough, no code; Huawei’s is cloud.huawei.com; for others search the brand and “find my phone”. Lost Mode hides alerts and sets a passcode on an iPhone that had none. Turn it on even where Stolen Device Protection is on: that lasts a limited time. Calls still come through, and a code can be read out in a call: report the SIM all the same.
step-lost-mode-avoid = Don’t put a number or a message on its screen. Don’t stay logged in on a borrowed phone.

step-ring-own = Ring your own number
step-ring-own-text = The report holds if you hear that the number is suspended or out of service. “Switched off” proves nothing. If it still rings, ring the carrier again.

step-payment-apps = Freeze the payment apps
step-payment-apps-text = Start with the one that holds the most money or the most cards.
step-payment-apps-say = Somebody else may have my number. Please freeze my account and all payments from it.

step-banks = Ring the banks, the largest balance first
step-banks-text = Ring about the empty, the old and the forgotten cards as well: toll cards, social-security cards. A social-security card is two: 12333 for the card, its bank for the account. Ask how long each freeze lasts; one made by phone may run out within days.
step-banks-say = Somebody else may have the number you have for me. Please freeze all my cards and mobile banking. Which cards do I have with you?
step-banks-avoid = Don’t read a code out to anyone, whoever they say they are.

step-lenders = Then ring whoever lends money
step-lenders-text = Shopping, food and taxi apps lend too. Ask each of them, even where you never borrowed.
step-lenders-say = My identity papers may be in a thief’s hands. Please allow no loan in my name.

step-police = Report it to the police
step-police-text = Get a receipt with a number on it. Everyone you claim from will want to see it. In the UK: 999 if you are in danger, else 101 for the theft.
step-police-say = My phone was stolen, at this time and in this place. It is being used to take money. I need a receipt for this report.

step-ring-again = Ring your own number every 20 to 30 minutes
step-ring-again-text = Somebody may have the report lifted by phone, and you may not be told. If your number rings, report the SIM again, and write down the minute.

step-lifting = Ask that nobody can lift the report by phone
step-lifting-text = If it can be lifted by phone, ask for a supervisor. Whatever they answer, note it with the time.
step-lifting-say = Please note that only I may lift this report, in person, with my ID.

step-turns = Take turns: ring, report, write it down
step-turns-text = Do this every 20 to 30 minutes until the carrier’s shop opens. For each call note when it was, who answered and what they said. Let one of you sleep.

step-texts-off = If the report is lifted again and again, switch texts off
step-texts-off-text = Do it on the carrier’s website or by telephone. You get no texts either until you have the new SIM. Somebody may switch them on again, so keep ringing your number.
step-texts-off-say = Please switch text messages off for my number until I come in person.

step-mail-first = Change the passwords of your email and the maker’s account
step-mail-first-text = Do it now if that works without a text, and on a device of your own. Sign out every other device.
step-mail-first-avoid = Don’t change passwords on a borrowed phone.

step-new-sim = Be at the carrier’s when it opens, with your ID
step-new-sim-text = A new SIM ends the old one for good. Have them set a new account password at once, then set a SIM PIN. Away from home, ring first and ask: can a suspended number get its new SIM here? Which papers do you take? Must I name numbers I rang lately?
step-new-sim-say = I need a new SIM for this number and a new password. What has been done on my line since then?
step-new-sim-avoid = Don’t guess a SIM PIN: three wrong ones lock the SIM. The phone shows how many tries are left.

step-forwarding = Have call forwarding checked before you leave the counter
step-forwarding-text = Ask about forwarding when busy, when unanswered and when switched off. Then have somebody ring you. Does it ring in your hand?
step-forwarding-say = Are my calls or texts forwarded to another number? To which? Please end that now.

step-passwords = Change your passwords, in this order
step-passwords-text = First email, then the maker’s account, the payment apps and the banks. Each time, sign out every other device.

step-bindings = Find out who may charge your cards
step-bindings-text = Ask each bank which firms may charge which card, and since when. Take a screenshot of what is not yours, then cancel it.

step-own-number = Look for accounts that are not yours
step-own-number-text = Try to log in with your number to payment, shopping and lending apps that you never joined. In mainland China the ministry’s query “yizheng tongcha” counts the accounts on a number at large platforms, and the SIM cards on an ID, carrier by carrier; a carrier’s shop will look up the cards, too. Have one that is not yours closed. The answer comes by text from 10699000 within 48 hours, so ask once you have the new SIM.

step-credit = Ask for your credit report
step-credit-text = In mainland China look for it in your bank’s app, in UnionPay’s, or at pbccrc.org.cn; two a year are said to be free. If it shows a loan you did not take, dispute it in writing with whoever lent it, or with the credit reference office: 400-810-8866. In the United States: IdentityTheft.gov.

step-evidence = Gather the papers while they exist
step-evidence-text = Ask the carrier for lists of calls and texts; if it gives none so soon after a new SIM, ask from which day it will. Ask the banks for statements. Keep the police receipt and your own notes. Take screenshots before you change or delete anything.

step-claims = Claim from each firm, in writing
step-claims-text = List each charge with its time and amount. Say when you reported the SIM and when you froze each card, and add the police receipt. Ask for a case number.

step-stay-frozen = Leave frozen what is frozen
step-stay-frozen-text = Unfreeze one card at a time, once the bank’s codes reach only you and no stranger can charge the card.
step-stay-frozen-avoid = Don’t unfreeze early: accounts you do not know of may still hold your cards.

step-phishing = Swindlers will still write and ring
step-phishing-text = They say “We found your phone” or “Your refund is ready”. For some months, treat whoever contacts you first as a stranger. Hang up and ring the number on the back of your card.
step-phishing-avoid = No code to anyone. Don’t take the phone out of Find My, whoever asks.

contact-icloud = iPhone
contact-android = Android
contact-android-press = For phones with Google services: it locks by telephone number, if that was set up beforehand and the phone is online.
contact-huawei = Huawei
contact-china-mobile = China Mobile
contact-china-unicom = China Unicom
contact-china-telecom = China Telecom
contact-china-broadnet = China Broadnet
contact-mobile-abroad = China Mobile
contact-mobile-abroad-reach = 24 hours. Free only from China Mobile’s own SIM.
contact-unicom-abroad = China Unicom
contact-telecom-abroad = China Telecom
contact-unicom-home = China Unicom
contact-unicom-home-reach = 24 hours; you pay for the call. An old page of its own says so.
contact-bocom-abroad = Bank of Communications, credit cards
contact-ccb-abroad = CCB, credit cards
contact-att = AT&T (United States)
contact-wechat-pay = WeChat Pay
contact-wechat-pay-press = then press 9 (the menu may have changed)
contact-wechat = WeChat account
contact-wechat-press = Or a friend does it in WeChat: Me › Settings › Account, look for freezing a friend’s account.
contact-alipay = Alipay
contact-jd = JD
contact-unionpay = UnionPay
contact-unionpay-reach = 24 hours.
contact-icbc = ICBC
contact-ccb = CCB
contact-abc = Agricultural Bank
contact-boc = Bank of China
contact-cmb = China Merchants
contact-bocom = Bank of Communications
contact-psbc = Postal Savings Bank
contact-social-card = Social-security card
contact-uk-bank = UK: through to most large banks
contact-germany-block = Germany: cards and SIM
contact-germany-block-reach = 24 hours, free within Germany; from abroad +49 30 4050 4050.
contact-singapore-scam = Singapore: through to seven banks
contact-singapore-scam-reach = 24 hours. It takes no report for the police.
contact-police-china = Police
contact-anti-fraud = Anti-fraud line
contact-uk-police = UK: the theft (in Scotland the money, too)
contact-report-fraud = England, Wales, Northern Ireland: the money
contact-hong-kong-scam = Hong Kong: advice on fraud
contact-hong-kong-scam-reach = 24 hours. In danger ring 999.
contact-us-identity = United States: somebody uses your name

own-label = Your own numbers
own-none = You have not noted any numbers yet. Note your carrier’s and your banks’ before you need them.
own-intro = Note the carrier, each bank, the people you would ring. The numbers stay in this browser, so print the card as well: this phone may be the one that goes.
own-warning = Numbers to ring only. No card numbers, no PINs, no passwords.
own-name = Whose number
own-number = Number
own-add = Note it
own-remove = Remove
own-full = The list is full.
own-refused = That is no telephone number.

card-intro = Print it, cut it out, fold it along the middle: it is then the size of a bank card. Fill in the empty lines by pen. Keep one, and give one to whoever would help you.
card-print = Print the card
card-front = If my phone is gone
card-line-1 = Borrow a phone. If mine was unlocked, or my code was seen, lock it first.
card-line-2 = Ring the carrier: report the SIM lost. Ask: “Can that be lifted by phone?”
card-line-3 = Ring my number every 20 to 30 minutes. If it rings, report the SIM lost again.
card-line-4 = Freeze the payment apps, then all bank cards, the largest balance first.
card-line-5 = Police: get a receipt. Morning: new SIM, with ID.
card-line-6 = Give no code away. Keep the phone in Find My.
card-back = Numbers to ring
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
cited-ee-pin = EE: what is a SIM PIN?
cited-police-numbers = A public notice on 110 and 96110, March 2021 (Chinese)
cited-ofcom = Ofcom: a lost or stolen phone
cited-uk-159 = smile: what 159 is
cited-query = gov.cn: which accounts hang on a number, July 2022 (Chinese)
cited-report-fraud = Report Fraud goes live, December 2025
cited-uk-101 = Citizens Advice Scotland: a lost or stolen phone
cited-numbers = vCards: a maintained list of Chinese hotlines (Chinese)
cited-mobile-abroad = China Mobile: service from abroad (Chinese)
cited-sim-only = On SIM cards stolen out of phones, January 2026 (Chinese)
cited-germany-block = Sperr-Notruf: blocking cards and SIM in Germany (German)
cited-singapore-scam = ScamShield: the helpline 1799
cited-suspended = AT&T: find it before service is suspended
cited-social-card = Southwest Jiaotong University: a lost social-security card, 2019 (Chinese)
cited-sim-query = Haikou government: the SIM cards on one’s ID, September 2021 (Chinese)
cited-unicom-abroad = China Unicom: service from abroad, an old page
cited-hong-kong-scam = Hong Kong Police: the Anti-Scam Helpline
cited-us-identity = A copy of the Federal Trade Commission’s booklet on identity theft
cited-credit-how = A website on finding one’s credit report (Chinese, nothing official)
