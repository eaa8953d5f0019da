# The names of the world: institutions, things, facts, operations, what is noticed, risk control, protections.

# Institutions: in play by what they are, in the case file by the names in the article.

provider-carrier = the carrier
provider-vendor = the phone maker
provider-social = the social-security app
provider-pay-app = the payment app
provider-union = the banks’ payment app
provider-shop = the shop’s wallet
provider-lender = the delivery app’s lender
provider-bank = the bank
provider-travel = the travel app
provider-police = the police
provider-street = the street

# Cards, accounts, numbers; cards and accounts without an article.

card-main = main card
card-etc = motorway toll card
card-old = old card
account-pay-app = payment account
account-pay2 = second payment account
account-shop = new shop wallet
account-union2 = new account at the banks’ app
number-line = her number
number-crew-line = another number

# Where money is.

pot-card-main = the main card
pot-card-etc = the motorway toll card
pot-card-old = the old card
pot-pay-balance = the payment account
pot-safe = the husband’s account
pot-loot = the thieves
pot-loan = the loan in a stolen name
pot-union-fund = the compensation fund

# What is held or known.

item-number = the phone number
item-service-password = the service password
item-recent-calls = three numbers called last month
item-web-login = the web hall’s login
item-puk = the PUK
item-id-card = the identity card itself
item-id-number = the identity number
item-name = the full name
item-id-photo = the identity photo
item-ecard-session = a login to the social-security app
item-vendor-account = the phone maker’s login
item-pay-session = a login to the payment account
item-pay-password = the payment password
item-card-no = the { $card }’s number
item-receipt = the police receipt

# Facts.

fact-phone-with-owner = the phone is still with her
fact-phone-taken = the phone is stolen
fact-phone-on = the phone is switched on
fact-phone-open = the screen lock is open
fact-sim-in-phone = the SIM is still in its own phone
fact-sim-moved = the SIM is in another phone
fact-sim-replaced = the SIM is replaced
fact-bench-reached = the phone has reached the bench across town
fact-line-suspended = the line is reported lost
fact-line-held = the line is held until morning
fact-sms-off = texts are switched off
fact-forwarding-on = calls are forwarded
fact-find-bound = “find my phone” still has the phone
fact-find-alert = the online alert is set
fact-pay-frozen = the payment account is frozen
fact-bound-number = the { $account } is tied to { $number }
fact-account-open = the { $account } is open
fact-has-card = the { $account } has the { $card }
fact-card-frozen = the { $card } is frozen
fact-claim-union = the loss is on file with the banks’ payment app

# What the owner’s side does.

op-ring-phone = Ring her phone
op-report-lost = Report the SIM lost
op-web-report-lost = Report the SIM lost in the web hall
op-ask-status = Ask the hotline how the line stands
op-ask-why = Ask why the report did not hold
op-ask-hold = Ask a supervisor to hold the line till morning
op-sms-off = Switch texts off in the web hall
op-replace-sim = Get a new SIM at the counter
op-check-forwarding = Ask whether calls are forwarded
op-close-forwarding = Cancel the forwarding
op-new-service-password = Set a new service password
op-find-phone = Open “find my phone”
op-set-alert = Set an online alert
op-redeem-main = Redeem the savings and empty the main card
op-list-cards = Ask the bank what cards she has
op-audit-bindings = Check who has bound her cards
op-freeze = Freeze the { $card }
op-unfreeze = Unfreeze the { $card }
op-unbind = Take the { $card } off the { $account }
op-move-pay-balance = Move the payment account’s balance out
op-freeze-pay = Freeze the payment account
op-check-own-number = Log in to the payment app with her own number
op-close-second-account = Close the second payment account
op-union-list = Look up which cards she has bound
op-call-union = Report the loss to the banks’ payment app
op-claim-union = Hand in the claim
op-police-report = Report it to the police

# What the other side does.

op-steal = Take the phone
op-switch-off = Switch the phone off
op-travel = Carry the phone across town
op-move-sim = Put the SIM into another phone
op-power-on = Switch the stolen phone on
op-unlock-phone = Open the screen lock
op-text-self = Send one text, read the number
op-ecard-login = Log in to the social-security app
op-ecard-open = Open the electronic social-security card
op-travel-look = Read the identity data in the travel app
op-take-service-password = Change the service password
op-unreport = Have the loss report lifted
op-get-puk = Ask for the PUK
op-ask-messages = Ask why no texts arrive
op-sms-on = Have texts switched on again
op-set-forwarding = Set up call forwarding
op-take-vendor-account = Change the phone maker’s password
op-unbind-phone = Remove the phone from the maker’s account
op-pay-login = Log in to the payment account
op-pay-reset-password = Reset the payment password
op-drain-pay-balance = Drain the payment account
op-pay-change-number = Change the payment account’s number
op-open-second-account = Open a second payment account in a stolen name
op-quick-list = List the bank cards
op-open = Open a { $account } in a stolen name
op-bind = Bind the { $card } to the { $account }
op-spend = Spend from the { $card } through the { $account }
op-take-loan = Borrow in a stolen name

# Noticed: in the street and at the station.

obs-phone-gone = She says: “The phone was in the pram bag. It’s gone.”
obs-police-wonder = The officer puts the pen down: “Start again. From the beginning.”

# Noticed: ringing the stolen number.

obs-ring-answered = Somebody picks up, says nothing, hangs up.
obs-ring-off = “The phone you are calling is switched off.”
obs-ring-tone = It rings. And rings. Nobody answers.
obs-ring-dead = “The number you have dialled is not in service.”

# Noticed: the carrier.

obs-status-normal = The agent: “I have that number here. Its status is normal.”
obs-status-suspended = The agent: “I have that number here. It is suspended, reported lost.”
obs-unreport-exists = The agent: “Your earlier report did go through. Then a caller gave the correct service password, and it was lifted.”
obs-hold-granted = The supervisor: “The line stays suspended. Please see the counter in the morning.”
obs-web-hall-hint = [Carrier] Dear customer, you can also report a lost SIM yourself in our web hall.
obs-ring-in = The handset rings until it stops. Nobody picks it up.
obs-no-service = SIM slot: no service.

# Noticed: the phone maker.

obs-find-offline = Find my phone: device offline.
obs-find-online = Find my phone: device online.
obs-online-alert = Find my phone: your device is online, Chenghua district.
obs-device-removed = Find my phone: this device has been removed from your account.

# Noticed: payment and banks.

obs-logged-out = Payment app: you were logged out by a login on another device. Same model as the lost phone.
obs-old-card-found = The bank: “There is one more card in your name, opened ten years ago and never closed.”
obs-union-cards = My cards: the cards you have bound here yourself.
obs-union-kind = The agent: “Take a breath. Everything you’ve told me is on file now.”

# Risk control, in the words its target reads.

guard-pay-password-risk = This looks risky. The payment password cannot be changed for now.
guard-top-up-risk = This top-up looks risky. It has been reversed and the money returned.
guard-night-shopping = No orders for gift cards or top-ups between 23:00 and 07:00.
guard-night-loan = No loan applications between 22:00 and 07:00.

# Protections: the owner’s own.

control-sim-pin = a SIM PIN
control-screen-lock = a screen lock
control-vendor-second-factor = a second factor at the phone maker
control-bank-number-apart = another number at the bank
control-quick-pay-off = quick pay switched off
control-cards-inventory = a list of every card

# Protections: the carrier’s.

control-unreport-once-per-day = one remote lift a day
control-unreport-in-person = lifting only at the counter
control-service-password-in-person = service password only at the counter
control-hold-on-request = a hold on request

# Protections: the state’s, the platforms’, the lender’s.

control-ecard-needs-face = a face for the electronic card
control-id-data-masked = masked identity numbers
control-second-account-needs-face = a face for a second account
control-number-change-needs-face = a face for a change of number
control-one-identity-one-account = one identity, one account
control-card-number-masked = card numbers masked in quick bind
control-binding-needs-cvv = the card itself for a binding
control-night-goods-held = no gift cards at night
control-loan-needs-face = a face for a loan
control-no-night-loans = no loans at night

fact-line-lifted = the report has been lifted once
obs-report-stands = Carrier: your report stands. It has not been lifted.

op-mother-texts = Her mother texts her
obs-text-for-her = A message on her number, from someone who means her.
