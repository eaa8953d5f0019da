# The checklist: what to do while the phone is in your hand.
#
# Each item: title, -why, -how, -cost; -warning is read before the steps; -how-DEVICE, -how-CARRIER.

## The SIM and the number

advice-sim-pin = Put a PIN on the SIM
advice-sim-pin-why =
    This is where that night began: the SIM came out of a locked phone, went into another one, and started receiving codes. A SIM with a PIN makes the other phone ask for the PIN first. No PIN, no phone number, no codes.

    It stops that move and no other. It does nothing for a phone snatched open, with the factory PIN left on, or against somebody who fetches a new SIM with your papers. Report the theft all the same.
advice-sim-pin-warning =
    Three wrong PINs lock the SIM. Only your carrier can unlock it then, with an eight-digit code called the PUK, and ten wrong PUKs kill the SIM for good. So do not guess, not even once. The phone shows how many tries are left: look before you type.
advice-sim-pin-how =
    First get two things: the present PIN, for that is what the phone asks for, and the PUK. They are on the card the SIM came in, or the carrier will tell you. In China the PIN is usually 1234, sometimes 0000; that is a hint, not a licence to guess. If you are not sure, have a shop set it while you watch.

    Find the switch (each phone’s way there is listed apart). Turn it on, enter the present PIN, then choose Change PIN and set four to eight digits of your own. Leaving the factory PIN is leaving the key in the door.

    Restart the phone and see that it asks. Write the new PIN on paper, beside the PUK. Two SIMs each need their own. An eSIM (a SIM built into the phone) has a PIN too; without its PUK a mistake there can cost you the eSIM.
advice-sim-pin-how-iphone = Settings › Cellular (called Mobile Service or Mobile Data in some countries) › the number, if you have two › SIM PIN.
advice-sim-pin-how-huawei = HarmonyOS 6: look in Settings › Mobile network › SIM management › Advanced for “SIM protection”. Older systems: Settings › Security › More security settings › Encryption and credentials › “Set up SIM lock”. Else search the settings for “SIM” or “PIN”.
advice-sim-pin-how-xiaomi = Look in Settings for “Passwords & security”, then “System security”, then “SIM lock”.
advice-sim-pin-how-samsung = Look in Settings › Security and privacy for “More security settings”, then “Set up SIM card lock”.
advice-sim-pin-how-android =
    Stock Android: Settings › Security & privacy › More security & privacy › SIM lock. Honor: Settings › Security & privacy › More security & privacy › Set up SIM lock.

    On any other, search the settings for “SIM”.
advice-sim-pin-how-mobile = Ask 10086 for the present PIN and the PUK. The service password may be enough to get them, so have one that nobody can work out.
advice-sim-pin-how-unicom = Ask 10010 for the present PIN and the PUK.
advice-sim-pin-how-telecom = Ask 10000 for the present PIN and the PUK.
advice-sim-pin-how-other = The carrier’s help page names the factory PIN (at EE in the UK it is 1111), and where to find the PUK.
advice-sim-pin-cost = Nothing. After every restart there is no signal until you type it.

advice-carrier-lock = Lock the number at the carrier
advice-carrier-lock-why =
    No thief needs your phone if the carrier can be talked into a new SIM; and if it can be talked into lifting your report, a stolen SIM works again. That night a report was lifted by phone, dozens of times.
advice-carrier-lock-warning =
    A lock locks you out as well: before a new phone, an eSIM or a change of carrier you must take it off again. Write down who can do that.
advice-carrier-lock-how =
    Look for a lock against SIM changes and number transfers in the carrier’s app, and switch it on for every line.

    Where there is none, ask two things. “Can a loss report on my number be lifted by phone?” “Can you note that only I may lift it, in the shop, with ID?” Then set an account password that nobody can work out from your data.
advice-carrier-lock-how-mobile = Ask 10086. We found no such lock described; the service password is what guards the number.
advice-carrier-lock-how-unicom = Ask 10010. We found no such lock described; the service password is what guards the number.
advice-carrier-lock-how-telecom = Ask 10000. We found no such lock described; the service password is what guards the number.
advice-carrier-lock-how-other = United States: SIM Protection at T‑Mobile and Verizon, Wireless Account Lock at AT&T; all free. Elsewhere ask for a “SIM swap lock” or a spoken account password.
advice-carrier-lock-cost = Usually free. One more step on the day you change phones.

advice-call-forwarding-checked = See where your calls go
advice-call-forwarding-checked-why =
    Banks ring to check, and some codes are spoken. The crew set call forwarding in the minutes before the password was changed; a man answered the owner’s calls.
advice-call-forwarding-checked-how =
    In the phone app’s settings look for “call forwarding”. Nothing should be set that you did not set, except perhaps your own voicemail.

    To be sure, ask the carrier for every kind: always, when busy, when unanswered, when unreachable. If you never use it, ask whether it can be barred.

    Never dial a string with stars and hashes that a stranger gives you. That is how forwarding is set.
advice-call-forwarding-checked-how-mobile = Ask 10086.
advice-call-forwarding-checked-how-unicom = Ask 10010.
advice-call-forwarding-checked-how-telecom = Ask 10000.
advice-call-forwarding-checked-how-other = The number is on the carrier’s site; the app may show it, too.
advice-call-forwarding-checked-cost = Nothing but the call.

advice-voicemail-pin = Give your voicemail a PIN, or shut it
advice-voicemail-pin-why =
    Some services read a code out when you do not answer. It lands in your voicemail, and a mailbox with the factory PIN can be listened to from any phone.
advice-voicemail-pin-how =
    Ring your mailbox and look for its PIN in the menu, or ask the carrier. Change it from the factory one (often 0000 or 1234) to something of your own.

    If nobody leaves you messages, have the mailbox switched off. If you never had one, there is nothing to do.
advice-voicemail-pin-cost = Nothing. One more number for the paper.

advice-numbers-inventory = Find out what hangs on your number
advice-numbers-inventory-why =
    Days later the owner found accounts on their own number that somebody else had opened. You can only miss what you know is yours, so count before.
advice-numbers-inventory-how =
    In mainland China the ministry offers a query (“yizheng tongcha”), in WeChat or Alipay: how many accounts at some large platforms hang on your number. The answer comes by text from 10699000 within 48 hours. It gives counts, no details, and not every firm takes part. It also lists how many SIM cards each carrier has on your ID; a carrier’s shop can look that up, too.

    Elsewhere, search your mail and your password manager for accounts that know the number.

    List them on paper. Delete those you do not use. An old number that was yours: take it off every account before you give it up; in China it may be sold again after 90 days.
advice-numbers-inventory-cost = Nothing. A little patience: two days until the answer.

## The phone

advice-screen-lock = Lock the screen, and keep the system new
advice-screen-lock-why =
    If the phone is locked, whoever holds it has to take the SIM out, and that is where the SIM PIN waits. That night the phone was opened in the end. Nobody ever proved how; the owner’s guess is an old system that let the maker’s account set a new screen code.
advice-screen-lock-how =
    Set a passcode, with finger or face on top. Then look for system updates and install them; a phone that gets none any more should not be the one you pay with.

    A locked screen does not stop calls. Anyone can answer them, and hear a code read out. A stolen phone still has to be reported.
advice-screen-lock-cost = Nothing. An update takes half an hour of not using the phone.

advice-no-previews = Hide messages on the lock screen
advice-no-previews-why =
    A code shown on the lock screen is a code for whoever holds the phone. The SIM can stay where it is then, and its PIN is worth nothing.
advice-no-previews-how =
    Switch off previews on the lock screen (each phone’s way there is listed apart), for texts first of all.

    Then test it. Lock the phone, have someone text you, and see whether you can read a word.
advice-no-previews-how-iphone = Settings › Notifications › Show Previews › When Unlocked.
advice-no-previews-how-huawei = Look in Settings for “Notifications & status bar”, then lock screen notifications, then hide content.
advice-no-previews-how-xiaomi = Look for “App lock”, and its option to hide notification content.
advice-no-previews-how-samsung = Look in Settings for “Lock screen”, then “Notifications”, then “Hide content”.
advice-no-previews-how-android = Settings › Notifications, and switch off sensitive notifications on the lock screen. Android 16 hides codes by itself, but only when the phone is off Wi-Fi and was not unlocked lately.
advice-no-previews-cost = Nothing. You unlock to read.

advice-strong-passcode = A passcode that nobody sees
advice-strong-passcode-why =
    Whoever saw you type it and then takes the phone is you, to the phone and to most of what is in it. Fingers and faces cannot be watched.
advice-strong-passcode-how =
    Six digits or more, or a word with letters. No birthday, no pattern, no PIN that you pay with.

    In a crowd, unlock by finger or face. If you must type, cover it, as at a cash machine.

    Nobody else’s finger belongs in the phone. Look at the list of stored fingers and faces, and delete what is not yours.
advice-strong-passcode-cost = Nothing. Two more digits to remember; write them on paper at home.

advice-auto-lock = Let the screen lock itself soon
advice-auto-lock-why =
    A phone that you lay down open is open to whoever picks it up: at a table, at home, while you sleep. A thief who tears it from your hand keeps it awake; this does not stop him.
advice-auto-lock-how =
    Set the shortest time you can live with; 30 seconds is good. And press the side button when you put it down.
advice-auto-lock-how-iphone = Look in Settings › Display & Brightness for “Auto-Lock”.
advice-auto-lock-how-huawei = Look in Settings › Display & brightness for “Sleep”.
advice-auto-lock-how-xiaomi = Look in Settings › Always-on display & Lock screen for “Sleep”.
advice-auto-lock-how-samsung = Look in Settings › Display for “Screen timeout”, and under Lock screen for “Lock automatically”.
advice-auto-lock-how-android = Look in Settings › Display for “Screen timeout”, and in the screen lock’s own settings for “Lock after screen timeout”.
advice-auto-lock-cost = Nothing. You unlock more often.

advice-stolen-device-protection = Switch on Stolen Device Protection
advice-stolen-device-protection-why =
    With the passcode alone a thief could change the account’s password and throw you out. This asks for your face or finger, and for the account’s password waits an hour and asks again.
advice-stolen-device-protection-warning =
    It needs a working Face ID or Touch ID. Before you sell or send in the phone, switch it off, and allow an hour for that. On a stolen phone its help lasts a limited time: mark the phone as lost all the same.
advice-stolen-device-protection-how =
    It exists from iOS 17.3 on; newer systems have it on, or offer it.
advice-stolen-device-protection-how-iphone = Look in Settings › Face ID & Passcode for “Stolen Device Protection”. Under “Require Security Delay” choose “Always”; else it relaxes at places that the phone thinks familiar.
advice-stolen-device-protection-cost = Nothing. An hour’s wait on the rare day you change the password.

advice-theft-detection-lock = Switch on theft detection
advice-theft-detection-lock-why =
    The phone notices a snatch, or a stretch without a network, and locks itself. A thief with an open phone has that much less time.
advice-theft-detection-lock-how =
    Google’s theft protection: Theft Detection Lock, Offline Device Lock, and Remote Lock by number at android.com/lock. Turn all three on. Phones sold in mainland China mostly lack them; if the menu is not there, it is not there.
advice-theft-detection-lock-how-xiaomi = Look in Settings › Google › All services for “Theft protection”.
advice-theft-detection-lock-how-samsung = Look in Settings › Google › All services for “Theft protection”.
advice-theft-detection-lock-how-android = Settings › Google › All services › Theft protection. Where there is an “Identity Check”, switch that on as well.
advice-theft-detection-lock-cost = Nothing. It may lock once when you run for a bus.

advice-find-my-on = Be ready to lock it from afar
advice-find-my-on-why =
    If the phone was open, or somebody saw your passcode, the lock from afar comes before everything else. It works only if it was set up, and if someone at home knows how.
advice-find-my-on-how =
    Switch it on (each phone’s way there is listed apart). Then try it: from another device, log in and see whether your phone is on the map.

    Does the login want a code by text? That code would go to the thief. Add a trusted device or a person. Apple’s icloud.com/find wants none: account and password are enough.

    Locking leaves calls answerable. It does not replace reporting the SIM.
advice-find-my-on-how-iphone = Look in Settings › your name for “Find My”; try it at icloud.com/find. The lock is called Lost Mode.
advice-find-my-on-how-huawei = Look in Settings › your account for “Find Device”; try it at cloud.huawei.com.
advice-find-my-on-how-xiaomi = Look in Settings › Xiaomi Account for “Find device”.
advice-find-my-on-how-samsung = Look in Settings › Security and privacy for “Find My Mobile” or “Lost device protection”.
advice-find-my-on-how-android = Look in Settings › Google › All services for “Find Hub” or “Find My Device”. Remote Lock is at android.com/lock; the phone must be online.
advice-find-my-on-cost = Nothing. The maker knows where the phone is.

advice-power-off-code = Let switching off ask for the passcode
advice-power-off-code-why =
    The owner rang; they answered, and switched it off. A phone that is off cannot be rung, found or locked.
advice-power-off-code-how =
    It buys minutes, not safety: a restart or a forced shutdown still works on the systems we know of, and the SIM can be taken out.
advice-power-off-code-how-huawei = HarmonyOS 6: Settings › Account centre › Find Device, and switch on the passcode for powering off. On older systems look in Settings › Security.
advice-power-off-code-how-xiaomi = Look in the settings of “Find device” for a password before switching off.
advice-power-off-code-how-samsung = Look in Settings › Lock screen for “Lock network and security”, or for a password before power off.
advice-power-off-code-cost = Nothing. One more step when you switch it off yourself.

advice-app-lock = Put a lock on the apps that pay
advice-app-lock-why =
    In Minneapolis a gang got people to unlock their phones, then took the phones and paid from the apps: more than forty victims, over 300,000 dollars. The screen lock had been passed already. A second door stands in front of the money.
advice-app-lock-how =
    Lock the payment apps, the banks, the mail and the gallery. Use a code that is not the screen’s.

    Banks and payment apps often have a lock of their own: look in their security settings, and for “fingerprint” or “gesture”.
advice-app-lock-how-iphone = Hold the app’s icon and look for “Require Face ID”.
advice-app-lock-how-huawei = Look in Settings for “App Lock”, under security or privacy.
advice-app-lock-how-xiaomi = Look in Settings › Apps for “App lock”.
advice-app-lock-how-samsung = Look in Settings › Security and privacy for “Secure Folder”, and put the apps in.
advice-app-lock-how-android = Honor: Settings › Security & privacy › Device & data protection › App Lock. On others look for “App lock” or “Private space”.
advice-app-lock-cost = Nothing. One touch more each time you pay.

advice-no-id-photos = No pictures of your ID in the phone
advice-no-id-photos-why =
    In a case of 2019 a phone without a lock had a picture of its owner’s identity card in the album. That was all it took for more than 6,000 yuan.
advice-no-id-photos-how =
    Search the album for “card”, “ID”, “passport”. Delete pictures of identity cards, bank cards, driving licences, filled-in forms. Empty “recently deleted” as well.

    Then the cloud album, the chats where you sent them, the notes and the mail.

    If you need one often, keep it in an encrypted place with a password of its own.
advice-no-id-photos-cost = Nothing. Now and then you have to fetch the card itself.

## The accounts

advice-vendor-second-factor = A phone account that no text can open
advice-vendor-second-factor-why =
    Around 21:26 the crew reset the password of the maker’s account with a number and a text. Soon the phone was off the owner’s list and could not be found any more.
advice-vendor-second-factor-warning =
    Do not take the number off before something else works: a second device, a recovery contact, codes on paper. Else you lock yourself out on the day the phone is gone.
advice-vendor-second-factor-how =
    Log out on a spare device, choose “forgot password”, and see what it asks for. If a text is enough, add what a thief does not have, and remove the text as the only way.

    Add a second trusted device, and one person you trust as recovery contact. Write recovery codes on paper.

    Do the same for your mail: whoever has it has the rest.
advice-vendor-second-factor-how-iphone = Settings › your name › Sign-In & Security: recovery contacts, trusted numbers, trusted devices. Add a number that is not in this phone.
advice-vendor-second-factor-how-huawei = Look in Settings › your account › Account centre › security for “emergency contact”, trusted devices and account protection.
advice-vendor-second-factor-how-xiaomi = Look in Settings › Xiaomi Account › security for an email for recovery, and verification in two steps.
advice-vendor-second-factor-how-samsung = Look in Settings › Samsung account › Security for two-step verification; then do the Google account, too.
advice-vendor-second-factor-how-android = In the Google account under Security: two-step verification, then backup codes. Add a passkey if it is offered.
advice-vendor-second-factor-cost = Nothing. Somebody has to agree to be your contact.

advice-second-device = Keep a second device logged in
advice-second-device-why =
    A second factor that lives in the stolen phone is stolen with it. With another device at home you get back into the accounts, and the thief does not.
advice-second-device-how =
    An old phone or a tablet will do. Log in to the maker’s account, the mail and the password manager, and let it confirm a login once, as a test.

    Put a lock on its screen, with another code. Keep it charged, and keep it at home.
advice-second-device-cost = An old device, and a look at its battery once a month. It can be stolen, too.

advice-cloud-sms-off = Keep texts out of the cloud
advice-cloud-sms-off-why =
    In a case of 2016 the texts lay in the phone maker’s cloud, for whoever had the account. No SIM was stolen for it, and about 100,000 yuan went.
advice-cloud-sms-off-how =
    Switch off syncing of messages in the maker’s cloud. Then log in to the cloud’s web page and see that no texts are left there; delete them.

    An iPhone keeps this in its forwarding: see the next item.
advice-cloud-sms-off-how-huawei = Look in Settings › your account › Cloud for “Messages”.
advice-cloud-sms-off-how-xiaomi = Look in Settings › Xiaomi Account › Xiaomi Cloud for “Messages”.
advice-cloud-sms-off-how-samsung = Look in Settings › Accounts and backup for what is synced, and for messages among it.
advice-cloud-sms-off-how-android = Look in Settings › Google › Backup for “SMS & MMS messages”; other makers have a cloud of their own.
advice-cloud-sms-off-cost = Old texts no longer move to a new phone by themselves.

advice-sms-forwarding-reviewed = See which devices get your texts
advice-sms-forwarding-reviewed-why =
    A tablet in a drawer or an old laptop that shows your texts shows your codes, too, to whoever opens it.
advice-sms-forwarding-reviewed-how =
    List the devices and browsers that can read your messages. Remove those you gave away, and those you do not know.
advice-sms-forwarding-reviewed-how-iphone = Look in Settings › Apps › Messages for “Text Message Forwarding”. Only devices in your account can be there: look through that list as well.
advice-sms-forwarding-reviewed-how-huawei = Look in Settings for “Calls & messages on other devices”, or super device.
advice-sms-forwarding-reviewed-how-samsung = Look in Settings › Connected devices for “Call & text on other devices”.
advice-sms-forwarding-reviewed-how-android = Look in the Messages app for “Device pairing”, and unpair what you do not use.
advice-sms-forwarding-reviewed-cost = Nothing. You type a code yourself instead of seeing it appear.

## The money

advice-quick-pay-off = Have quick payment shut where you do not use it
advice-quick-pay-off-why =
    Cards the owner had not used for years were attached to strangers’ accounts that night, with a card number and one text. Where quick payment is shut off at the bank, those two are not enough.
advice-quick-pay-off-how =
    In each banking app look for “quick payment”, “online payment” or “payment agreements”. Shut it for every card that you do not pay with online.

    If there is no switch, ask the hotline or the counter. Some banks shut it per card, some per firm.

    Leave it on one card only, the one with little on it.
advice-quick-pay-off-cost = Nothing. Paying online with such a card needs a trip into the banking app first.

advice-change-reserved-number = Give the bank another number
advice-change-reserved-number-why =
    Chinese banks keep one phone number per account, and codes go there. That night, attaching a card to a stranger’s payment account took the card number and one code sent to that number, which was in the thieves’ hands. If the bank’s number lives in some other phone, the code goes there instead.
advice-change-reserved-number-how =
    In quiet times: pick a number you seldom carry, with its SIM in an old phone at home. The second SIM of the same phone does not count; it is stolen with the first.

    Change it once at each bank. At the counter, with ID and card, is surest; banking apps usually offer it too. Ask whether they accept a relative’s number.

    After a theft: change the number at every bank, and unfreeze no card before that is done.

    It is not perfect. Some payment firms at the time did not even check that number.
advice-change-reserved-number-cost = A cheap second number each month, an old phone to keep charged, and one visit to each bank. Codes for transfers arrive at home.

advice-distinct-pins = Keep bank PIN and payment PIN apart
advice-distinct-pins-why =
    One PIN for the bank card, the payment app and the screen is easy to remember, and the owner found that night that two of theirs had been the same for years. This crew did not need it: they opened accounts of their own. A thief who has watched you type it needs nothing else.
advice-distinct-pins-how =
    Have at least three: the screen, paying in the app, and the bank card. Change the app’s first; that needs no counter.

    No birthdays, no end of a phone or ID number. Whoever has your ID number and your phone number has those digits too.

    If you must write them down, use paper, at home. Not the notes app and not a photo.
advice-distinct-pins-cost = Nothing. Three numbers to remember instead of one.

advice-small-payments-need-pin = Let small payments ask for the PIN
advice-small-payments-need-pin-why =
    Payments without a PIN are small, and there can be many of them. On an open phone they are the first thing that works.
advice-small-payments-need-pin-how =
    In each payment app look for “payment without password”, “small payments without PIN” or “automatic debits”. Switch it off, and look through the list of firms that may debit you.

    In November 2025 China’s association of payment firms appealed to its members not to switch it on by themselves, and to let older people cancel everything with one button. Look for the button; without it, expect five or six screens.

    Bank cards that pay by touch have a limit of their own: ask the bank to lower it, or to shut it.
advice-small-payments-need-pin-cost = Nothing. A PIN at the kiosk and on the bus.

advice-in-app-credit-off = Switch off credit you never asked for
advice-in-app-credit-off-why =
    After four in the morning an app for ordering food lent 5,000 yuan in the owner’s name. By day nobody had thought of it as a lender.
advice-in-app-credit-off-how =
    Go through the apps for shopping, food, taxis and payment. Where there is a tab “loans”, “pay later” or “monthly bill”, look in its settings for closing it. If there is none, ask support to close it, or at least to set the limit to zero.

    Switch off the credit overdraft on cards that you do not need.

    Where your country has a credit freeze or a loan block, use it. For mainland China we found none.
advice-in-app-credit-off-cost = Nothing. To borrow again you have to apply again, and some discounts go.

advice-low-limits = Low limits for paying and transferring
advice-low-limits-why =
    What that night could take from a card was what the card let through. A limit works at three in the morning, when nobody is awake.
advice-low-limits-how =
    In each banking app look for limits per payment and per day: for online payments, for transfers, for new payees. Set them to an ordinary week’s spending.

    Look for “night lock”, “large amounts only after a wait”, “overseas off”. Switch on what you can live with.

    In the payment apps look for the daily limit on the balance.
advice-low-limits-cost = Nothing. Before a large purchase you raise the limit, and lower it afterwards.

advice-money-apart = Keep savings away from the card you pay with
advice-money-apart-why =
    While the report was still being lifted and made again, the owner was moving money out of one account after the other. What lies apart need not be moved.
advice-money-apart-how =
    One card for daily life, with a month’s money on it, attached to the apps. Savings in another bank, with no quick payment, and best with no banking app on this phone.

    Keep little in the payment apps; move the balance to the bank once a week.

    Fixed deposits are slower to get at, for you and for others.
advice-money-apart-cost = Perhaps one more account. Some interest from the payment app’s fund.

advice-cards-inventory = List every card you have
advice-cards-inventory-why =
    The cards they missed were the ones that did not matter: a savings card more than ten years old, a motorway toll card in a drawer. Nobody freezes what nobody remembers.
advice-cards-inventory-how =
    On paper: the bank, the last four digits, the hotline. Go through drawers, old payslips, social-security cards. Leave it at home.

    In China the UnionPay app may list them for you, as “yijian chaka”, one-touch card lookup. Not every bank is in it, and the answer takes up to a day. The latest notice we found is from 2022.

    Close what you do not need, at the counter, with ID. A closed card collects nothing for anybody.
advice-cards-inventory-cost = An evening, and perhaps a morning at the counter.

## On paper

advice-paper-kit = Have the paper ready
advice-paper-kit-why =
    Everything the owner needed that night was in the phone that was gone: numbers, hotlines, passwords.
advice-paper-kit-how =
    One sheet, at home and with someone you trust: the carrier’s number and your own; hotlines of your banks and payment apps; the list of cards; the SIM’s PUK, or how to get it; recovery codes of the maker’s account and the mail; the phone’s IMEI (dial *#06#).

    The SIM PIN and the passcode go on another sheet, in another place.

    A small card for the purse: carrier, bank, one person to ring. No passwords on that one.
advice-paper-kit-cost = Nothing. Whoever finds the sheet has it, so choose the drawer well.

advice-drill = Rehearse it once
advice-drill-why =
    Eighty-one minutes lay between the theft and the SIM waking in another phone, and they went by in waiting. It is easier to do what you have done once.
advice-drill-how =
    Put your phone in another room. With a borrowed one: find the carrier’s number, find the lock from afar, find the first three hotlines. Stop before you report anything.

    What did you need that was in the phone? Put it on the paper.

    Agree with someone at home who rings and who locks.
advice-drill-cost = A quarter of an hour, and once a year again.

advice-papers-apart = Keep papers and cards away from the phone
advice-papers-apart-why =
    With the identity card a stranger can ask for a new SIM at a counter, and the PIN on the old one no longer matters. With a bank card and one message a card is in somebody else’s wallet.
advice-papers-apart-how =
    Neither goes into the phone’s case. Out for a walk, take one card at most, in another pocket than the phone. What you need only now and then stays at home.
advice-papers-apart-cost = Two things to think of instead of one.
