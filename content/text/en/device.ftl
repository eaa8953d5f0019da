# The phone itself, the ways it gets lost, and today’s protections.

provider-device = the phone itself

item-passcode = the screen code
item-forged-id = a forged identity card
item-second-device = a second device that is logged in
item-paper-codes = recovery codes on paper
fact-sim-default-pin = the SIM’s PIN is the one it came with
fact-screen-none = the screen has no lock
fact-phone-snatched = the phone was open when it was snatched
fact-phone-unattended = the phone lies about at home
fact-album-id-photos = photos of the identity card are in the album
fact-cloud-mirrors = texts show on other devices too
fact-wallet-small-payments = small sums are paid without a password
fact-wallet-credit = the payment app lends on the spot
pot-wallet-credit = the payment app’s credit

op-open-unlocked = Open a phone that has no lock
op-keep-open = Keep the snatched phone awake
op-use-unattended = Pick up the phone that lies about
op-enter-passcode = Enter the code that was watched
op-read-number = Look up the phone’s own number
op-look-album = Look through the album for identity cards
op-use-pay-app = Open the payment app on the phone
op-try-passcode = Try the screen code as the payment password
op-passcode-for-vendor = Change the maker’s password with the screen code
op-pay-small = Pay small sums without a password
op-draw-credit = Draw on the payment app’s credit
op-swap-sim = Get a new SIM at the counter in a stolen name
op-order-esim = Move the number to an eSIM

control-sim-pin-not-default = a SIM PIN of one’s own
control-auto-lock = a lock after thirty seconds
control-theft-detection-lock = a lock at the snatch
control-biometric-in-public = finger or face outside
control-stolen-device-protection = protection for stolen devices
control-cloud-sms-off = texts on one device only
control-no-id-photos = no identity photos in the album
control-app-lock = a lock on the payment app
control-small-payments-need-pin = a password for small sums too
control-in-app-credit-off = no credit in the payment app
control-paper-kit = the paper kit
control-second-device = a second device, logged in
control-carrier-lock = a lock on the number
control-swap-needs-face = a face for a new SIM
control-puk-in-person = the unlocking key only at the counter
control-esim-in-person = an eSIM only in person

