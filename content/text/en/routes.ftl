# What other documented cases show: accounts, operations, facts, rules, cases. The self-check alone needs them.

account-lender = lender’s account
account-bank = bank’s app
account-mail = mailbox
account-wallet2 = new wallet in a stolen name

pot-card-social = the social-security card
pot-carrier-bill = the carrier’s bill
pot-instalments = instalments in a stolen name

number-line-voice = a call to the number

item-card-in-hand = a bank card itself
item-bank-data = what the bank asks for beside the card
item-watch = a watch on the same number

fact-phone-lent = the phone is handed over open for a moment
fact-code-guessable = the payment code can be guessed
fact-friends-asked = friends have been asked for money in a stolen name
fact-has-phone-wallet-main = the main card is in a wallet on another phone
fact-line-recycled = the number belongs to somebody else by now
fact-line-in-her-name = a line has been opened in a stolen name
fact-line-abused = the line carries swindlers’ calls
fact-place-elsewhere = a life outside mainland China
fact-device-iphone = the phone is an iPhone
fact-device-android-gms = the phone is an Android phone with Google’s services

op-login-anew = Log in to the { $account } on another phone
op-login-by-call = Log in to the { $account } with a spoken code
op-forgot-password = Use “forgot password” of the { $account }
op-guess-code = Guess the code of the { $account }
op-pay-bound-card = Pay with the cards in the { $account }
op-small-payments = Small payments without a password: { $from }
op-session-pays = Pay in the { $account } with what is bound there
op-use-chat-app = Open the chat app on the phone
op-ask-friends = Ask friends for money
op-read-card = Read the card’s number
op-bank-app-anew = Register the bank’s app on another phone
op-bank-app-pays = Transfer by the bank’s app
op-wallet-add-card = Add the card to a wallet on another phone
op-wallet-pays = Pay with that wallet
op-quick-list-at = Have the cards listed by the { $account }
op-loan-to = Take a loan to the { $card }
op-pay-by-bill = Buy on the carrier’s bill
op-buy-on-instalments = Buy on instalments in a stolen name
op-guess-screen = Guess the screen code
op-lent-number = Look up the number while the phone is lent
op-open-vault = Read the saved passwords
op-use-mail = Open the mailbox on the phone
op-mail-forgot-password = Set a new password for the mailbox
op-mail-resets-others = Have other accounts send their links to the mailbox
op-swap-with-id-card = Fetch a new SIM with the identity card
op-open-line = Open a line in a stolen name
op-puk-from-account = Read the PUK in the carrier’s account
op-puk-at-counter = Ask for the PUK at the counter
op-web-login-by-message = Log in at the web hall by a message
op-relay-calls = Pass on swindlers’ calls
op-short-code-transfer = Transfer by a short code

control-password-reset-needs-face = a face for a new payment password
control-password-reset-needs-face-text = Whoever forgot the payment password shows a face; a message alone does not do.
control-bank-app-needs-face = a face for the bank’s app on a new phone
control-bank-app-needs-face-text = The bank’s app starts on another phone only with a face or at the counter.
control-shop-reads-chip = the chip of the card read where one buys on instalments
control-shop-reads-chip-text = Whoever buys on credit lays down an identity card whose chip is read.
control-lives-elsewhere = a life outside mainland China
control-lives-elsewhere-text = The mainland’s institutions do not count.
control-lives-in-mainland = a life in mainland China
control-lives-in-mainland-text = Banking by short codes does not count.
control-sim-is-esim = an eSIM
control-sim-is-esim-text = There is no card that could be put into another phone.
control-phone-without-apps = a phone without apps
control-phone-without-apps-text = Nothing is logged in on it.

provider-mail = the mailbox
provider-mail-case = a mail service
provider-mail-weakness = A new password for whoever reads a message to the number.
provider-mail-defence = A second factor that is not the number: another device, a key, codes on paper.
provider-mail-said = The article does not mention it.
provider-mail-answer = Nobody asked.

theft-papers-lost = Only the papers gone
theft-papers-lost-text = An identity card was lost or stolen, perhaps years ago. Phone and SIM are where they belong.
theft-papers-lost-source = Nan’an, Fujian, 31 July 2016
theft-number-recycled = An old number
theft-number-recycled-text = You gave a number up, accounts are still bound to it, and the carrier has given it out again.
theft-number-recycled-source = Nanshan court, Shenzhen, 2018; Luoyang court, August 2016

case-guangzhou-2017 = Liwan, Guangzhou, February 2017
case-guangdong-2017 = Guangdong, spring 2017
case-nanjing = Nanjing, a rented room
case-hubei = Hubei, a SIM in a wallet
case-haidian = Haidian, Beijing, a false courier
case-nanshan-2018 = Nanshan court, Shenzhen, 2018
case-luoyang-2016 = Luoyang court, August 2016
case-nanan-2016 = Nan’an, Fujian, July 2016
case-huadu-2017 = Huadu, Guangzhou, May 2017
case-jinyang-2022 = Jinyang, Sichuan, July 2022
case-luoyang-2019 = Luoyang, November 2019
case-yanqing-2017 = Yanqing court, Beijing, December 2017
case-pudong-2026 = Pudong, Shanghai, January 2026
case-lagos-2023 = Lagos, March 2023
case-osaka-2024 = Yao, Osaka, April 2024
case-london-2022 = gyms in London, summer 2022
case-hongkong-2019 = Hong Kong, spring 2019
case-bars-2023 = bars in the United States, 2023
case-esim-2024 = eSIMs ordered by strangers, Russia, 2024
case-article-others = the article on others
case-ministry-2020 = China’s ministry of industry, October 2020

item-bag = what lies beside the phone
op-search-bag = Search what lies beside the phone
control-papers-apart = papers and cards kept apart from the phone
control-papers-apart-text = ID and bank cards stay out of the bag the phone is in, and out of its case.

fact-voicemail-default-pin = the mailbox has the PIN it came with
op-dial-forwarding = Forward the calls by a code of digits
case-israel-2018 = Israel, 2018, mailboxes
case-india-2024 = India, until April 2024
theft-call-forward = Calls forwarded
theft-call-forward-text = Somebody on the telephone has you dial a row of digits. From then on your calls, and codes that are spoken, go to them.
theft-call-forward-source = New Indian Express, 30 March 2024: the authority has forwarding by *401# stopped
theft-voicemail = Voicemail
theft-voicemail-text = Your phone is in your hand. A code is spoken while you do not answer, and heard from the mailbox with the PIN that every mailbox has.
theft-voicemail-source = Techzine, 2018: an alert of Israel’s cyber authority; Stay Smart Online, 2019

fact-lenders-owed = money is owed to other lenders in a stolen name
op-borrow-elsewhere = Borrow from other lenders in a stolen name
case-reader-2020 = a reader of the article, September 2020, ¥680,000 of loans
case-shanghai-2019 = Shanghai, September 2019
