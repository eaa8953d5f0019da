# The rest of the night: names, facts, operations, what is noticed, risk control, protections, disputes.

# Institutions.

provider-other-banks = the other banks
provider-icbc = another big bank
provider-bocd = the social-security card’s bank
provider-chat = the chat app’s wallet
provider-jd = the online store
provider-gome = the appliance store
provider-baidu = the search firm’s wallet
provider-qiandaibao = the small payment firm
provider-bestpay = the carrier’s payment app
provider-hotel = the hotel app
provider-ctrip = the other travel app
provider-phishing = strangers’ texts
provider-press = the article and the press
provider-leaked = the trade in leaked data
provider-gsm = the old radio network
provider-face = beating a face check

# Cards, accounts, numbers.

card-other = other bank’s debit card
card-icbc = big bank’s debit card
card-social = social-security card
account-union = account at the banks’ app
account-chat = chat account
account-tenpay2 = new chat wallet
account-jd-app = store account
account-jd = new store account
account-shop-app = shop account
account-shop-own = shop wallet on her number
account-gome-app = appliance-store account
account-baidu = new search-firm wallet
account-qiandaibao = new small payment account
account-bestpay = carrier’s payment account
number-husband = the husband’s number

# Where money is.

pot-chat-balance = the chat wallet
pot-icbc-in = unexplained money on a card
pot-qiandaibao-float = the small payment firm
pot-gift-card = an unspent gift card
pot-shop-fund = the shop’s compensation
pot-shop-excess = paid too much, to be returned
pot-lender-fund = the lender’s books

# What is held or known.

item-card-in-mind = the { $card }, remembered
item-session = a login to the { $account }
item-chat-password = the chat password
item-shop-passwords = the shops’ passwords
item-forward-number = the number calls are forwarded to
item-records = the log of calls and texts
item-statement = a stamped bank statement
item-face-photo = photos of the face
item-forged-face = a forged face

# Facts.

fact-previews-on = texts show on the lock screen
fact-credit-bound = the credit cards are bound to her accounts
fact-credit-frozen = the credit cards are frozen
fact-chat-frozen = the chat account is frozen
fact-union-own-etc = her card list shows the motorway toll card
fact-icbc-paid-in = money has come in on a card
fact-lender-owed = a loan stands in her name
fact-lender-erased = the loan is off the books
fact-union-paid = the banks’ app has paid
fact-spent = money was spent from the { $card }
fact-phish-sent = the stranger’s text has been sent
fact-case-filed = the police have a statement
fact-claim-shop = the shop has taken up the claim
fact-article-out = the article is out
fact-gsm-listening = the network is listened to

# What the owner’s side does.

op-freeze-credit = Call the banks to freeze the credit cards
op-unbind-credit = Unbind the credit cards
op-move-chat-balance = Move the chat wallet’s balance out
op-freeze-chat = Freeze the chat account
op-recover-chat = Recover the chat account
op-change-number = Move the { $account } to the husband’s number
op-own-drop-etc = Take the toll card off the list oneself
op-lock-phone = Lock the phone from afar
op-automate-web = Report by program in the web hall
op-recover-pay = Recover the payment account
op-recover-union = Recover the account at the banks’ app
op-qiandaibao-look = Look into the small payment firm’s app
op-read-statement = Read the statement in net banking
op-read-records = Read the log of calls and texts
op-read-call-log = Read the log of calls
op-ask-sender = Ask whose number a text came from
op-ask-social-card = Ask about the social-security card’s account
op-freeze-all = Freeze every card with one call
op-ask-lender = Ask the lender why it paid out
op-ask-shop = Report the loss to the shop
op-work-it-out = Go through the log and work it out
op-print-statement = Have a statement printed at the bank
op-fetch-receipt = Fetch the police receipt
op-try-own-number = Try her own number in one app after the other
op-take-gift-card = Save the unspent gift card
op-publish = Write it up and publish
op-lender-erases = Take the lender’s call: the loan is erased
op-shop-pays = Take the shop’s call: it pays
op-shop-pays-excess = Add up: it paid too much
op-return-excess = Return what was too much
op-call-off-union = Call off the claim
op-hear-carrier = Take the carrier’s call
op-open-link = Tap the link in the text
op-fill-form = Fill in what the page asks for
op-ask-bank = Ask the bank, on the number printed on the card
op-ask-rule = The press asks how a report is lifted now
op-test-face = Open an account on the usual phone, to see if it asks for a face
op-test-gsm = Look in the log for how the number got out
op-test-leaked = Try with her own number what two messages show
op-call-tenpay = Ring the chat wallet and ask for a person
op-ask-jd = Report the loss to the online store
op-hear-union = Take the call from the banks’ payment app
op-ask-card-number = Ask the bank for a card’s number
op-hear-firms = Take the firms’ calls
op-read-speech = Read the central bank’s speech of 8 September

# What the other side does.

op-login = Log in to the { $account }
op-union-login = Log in to the account at the banks’ app
op-union-drop-etc = Take the toll card off her list
op-chat-login = Log in to the chat account
op-chat-reset-password = Change the chat password
op-drain-chat-balance = Drain the chat wallet
op-bestpay-login = Log in to the carrier’s payment app
op-unlock-otherwise = Open the screen lock some other way
op-cloud-photos = Look through the photos in the cloud
op-numbers-elsewhere = Get the card numbers from elsewhere
op-see-card-number = Show the numbers of the bound cards
op-transfer-main = Transfer from the main card by mobile banking
op-pay-in-icbc = Pay 280 yuan in on the debit card
op-buy-gift-card = Buy a gift card
op-use-gift-card = Use the gift card up
op-tenpay-probe = Try another payment
op-phish = Send a phishing text
op-hotel-look = Read the identity data in the hotel app
op-ctrip-look = Read the identity data in the other travel app
op-leaked-look = Buy her data
op-gsm-listen = Listen to the network
op-forge-face = Make a face of the photos

# Noticed.

obs-chat-logged-out = Chat app: your account is in use on another device. Same model as the lost phone.

# Risk control.

guard-web-hall-limits = Too many requests. Please type the characters in the picture.

# Protections.

control-no-previews = no previews on the lock screen
control-distinct-pins = different PINs for paying and for the bank
control-unreport-new-factors = lifting by web login or three facts
control-service-password-cools = a fresh service password has to cool
control-replacement-resets-password = a new SIM resets the service password
control-sms-on-in-person = texts back on only at the counter
control-vendor-reset-waits = a password reset that waits a day
control-reserved-number-asked = the reserved number checked at every binding
control-device-trust = a new device needs the old one’s nod
control-freeze-all-in-one-call = one call to freeze every card

# Disputed points and hypotheses.

control-lender-always-face = a face always required for the loan (the firm’s telling)
control-lock-opened-otherwise = the screen opened some other way
control-etc-unbound-by-owner = the toll card unbound by the owner
control-bound-by-number = bound by card number (the firm’s telling)
control-leaked-data = leaked data for sale (hypothesis)
control-gsm-interception = the network listened to (hypothesis)
control-face-beaten = a face check beaten (hypothesis)
