# The checklist: seventeen items. Three texts each: title, why, how.

## Before

advice-sim-pin = Put a PIN on the SIM
advice-sim-pin-why =
    This is where that night began: the SIM came out of a locked phone, went into another one, and started receiving codes. A SIM with a PIN makes the other phone ask for four digits first. No digits, no phone number, no codes.

    It stops that move and no other. It does nothing for a phone snatched open, or with the factory PIN left on. Report the theft all the same.
advice-sim-pin-how =
    Read this paragraph before you touch anything. Three wrong PINs lock the SIM, and only your carrier can unlock it, with an eight-digit code called the PUK. Ten wrong PUKs kill the SIM for good. So try twice at most. Never guess a third time.

    Find out the present PIN first: it is on the card the SIM came in, or the carrier will tell you. In China it is usually 1234, sometimes 0000; at EE in the UK, 1111. If you are not sure, have a carrier’s shop set it while you watch.

    iPhone: Settings › Cellular (called Mobile Service or Mobile Data in some countries) › the number, if you have two › SIM PIN.

    Huawei: look in Settings › Security › More security settings › Encryption and credentials for “Set up SIM lock”. Newer systems may name it otherwise.

    Xiaomi: look in Settings for “Passwords & security”, then “System security”, then “SIM lock”.

    Honor: Settings › Security & privacy › More security & privacy › Set up SIM lock.

    Samsung: look in Settings › Security and privacy for “More security settings”, then “Set up SIM card lock”.

    Other Android phones: Settings › Security & privacy › More security & privacy › SIM lock. On any phone you can search the settings for “SIM”.

    Switch it on, enter the present PIN, then choose Change PIN and set four to eight digits of your own. Leaving the factory PIN is leaving the key in the door.

    Restart the phone and see that it asks. Write the new PIN on paper and keep it at home, not in the phone; ask the carrier how you would get the PUK. Two SIMs, or an eSIM (a SIM built into the phone), each need their own.

    The price: after every restart there is no signal until you type it.

    (Paths checked 2026-11. For Huawei, Xiaomi and Samsung we found no current page by the maker; trust what your phone shows.)

advice-screen-lock = Lock the screen and hide messages on it
advice-screen-lock-why =
    If the phone is locked and texts stay off the lock screen, whoever holds it cannot read your codes. He has to take the SIM out, and that is where the SIM PIN waits for him. That night the phone was opened in the end. Nobody ever proved how; the owner’s guess is an old system that let the maker’s account set a new screen code.
advice-screen-lock-how =
    Use six digits or more, or a word; not a birthday, not a PIN you pay with. In a crowd unlock by finger or face, so that nobody watches you type. Let the screen lock itself after 30 seconds, and install system updates.

    iPhone: Settings › Notifications › Show Previews › When Unlocked.

    Android: Settings › Notifications, and switch off sensitive notifications on the lock screen.

    Xiaomi: look for “App lock”, and its option to hide notification content.

    Huawei: look in Settings for “Notifications & status bar”, then lock screen notifications, then hide content.

    Samsung: look in Settings for “Lock screen”, then “Notifications”, then “Hide content”.

    Then test it. Lock the phone, have someone text you, and see whether you can read a word.

    A locked screen does not stop calls. Anyone can answer them, and hear a code read out. A stolen phone still has to be reported.

    (Paths checked 2026-11. For Huawei and Samsung we found no current page by the maker.)

advice-change-reserved-number = Give the bank another number
advice-change-reserved-number-why =
    Chinese banks keep one phone number per account, and codes go there. That night, attaching a card to a stranger’s payment account took the card number and one code sent to that number, which was in the thieves’ hands. If the bank’s number lives in some other phone, the code goes there instead.
advice-change-reserved-number-how =
    In quiet times: pick a number you seldom carry, with its SIM in an old phone at home. The second SIM of the same phone does not count; it is stolen with the first.

    Change it once at each bank. At the counter, with ID and card, is surest; banking apps usually offer it too. Ask whether they accept a relative’s number.

    Codes for transfers will now arrive on that phone, so keep it charged and paid for.

    After a theft: change the number at every bank, and unfreeze no card before that is done.

    It is not perfect. Some payment firms at the time did not even check that number.

advice-distinct-pins = Keep bank PIN and payment PIN apart
advice-distinct-pins-why =
    One PIN for the bank card, the payment app and the screen is easy to remember, and the owner found that night that two of theirs had been the same for years. This crew did not need it: they opened accounts of their own. A thief who has watched you type it needs nothing else.
advice-distinct-pins-how =
    Have at least three: the screen, paying in the app, and the bank card. Change the app’s first; that needs no counter.

    No birthdays, no end of a phone or ID number. Whoever has your ID number and your phone number has those digits too.

    If you must write them down, use paper, at home. Not the notes app and not a photo. While you are there, delete pictures of ID cards and bank cards from the phone and the cloud.

## During

advice-report-first = First of all, report the SIM
advice-report-first-why =
    The phone was taken at 19:30 and the SIM woke in another one at 20:51. In those eighty-one minutes one call would have left it without a single code to receive. They went on waiting for the phone to come online.

    Later the report was lifted, by phone, by somebody else. Nobody told the owner. Only ringing the number again did.
advice-report-first-how =
    Borrow a phone and call the carrier. In mainland China: China Mobile 10086, China Unicom 10010, China Telecom 10000. Elsewhere the number is on the carrier’s website. Say: my phone is stolen, block the SIM. They may ask for your ID number, an account password, or numbers you called lately.

    Then ask two things. “Can this be lifted by phone?” “Can you note that only I may lift it, in the shop, with ID?” We found no published rules for today, so go by the answer. Write down the time and the agent’s number.

    Hang up and ring your own number. It worked if nothing rings. Ring again every 20 minutes at least, more often if you can take turns. If it rings, report again.

    With two people, split up: one reports, the other locks the phone from afar. iPhone: Lost Mode in Find My. Huawei: cloud.huawei.com. Android with Google services: android.com/lock, while the phone is online. Do not remove the stolen phone from your account.

    If it was snatched open, or somebody saw your screen code, lock it first and report second.

    (Numbers and addresses checked 2026-11.)

advice-freeze-apps = Freeze the payment apps
advice-freeze-apps-why =
    At 00:23 the owner was thrown out of the payment apps by a phone of the same model as the stolen one. By the time a freeze was asked for, the number on one account had been changed. Of all the remedies this one keeps least well.
advice-freeze-apps-how =
    Do it right after reporting, starting where the most money or the most cards are. Use somebody else’s phone or a web page; you need not log in first.

    WeChat Pay: 95017, then follow the voice menu to freeze (it was 9 when we looked). WeChat itself: weixin110.qq.com, or 0755-83765566, then 9.

    Alipay: 95188, or 110.alipay.com. JD: 95118. Any other app: its website, from another device; look for “lost device” or “sign out everywhere”.

    Next, everything that lends: shopping, food and taxi apps. Ask each to shut its loans, even where you never had one. The five thousand of that night was lent after four in the morning.

    Where you can still log in, move the balance to a relative if that takes minutes. If it does not, freeze; money in a frozen account stays put.

    (Numbers and addresses checked 2026-11. Voice menus change.)

advice-freeze-all-cards = Freeze every card you own
advice-freeze-all-cards-why =
    The cards they missed were the ones that did not matter: a savings card more than ten years old received a five-thousand loan in her name, and a motorway toll card lying in a drawer was charged several thousand. An empty card loses nothing of yours. It collects for others.
advice-freeze-all-cards-how =
    Half of it you can do today. List every card on paper, with the bank, the last four digits and the hotline, and leave it at home. Go through drawers, old payslips, social-security cards. In China the UnionPay app may list them for you, as “yijian chaka”, one-touch card lookup; not every bank is in it, and the answer takes up to a day.

    When it happens, go down that list. The largest balances and credit limits first, then the empty, the old, the nearly forgotten. Accounts on social-security cards and toll cards count.

    ICBC 95588, CCB 95533, ABC 95599, Bank of China 95566, China Merchants 95555. For any other bank, the number on the back of the card. Say: my phone is stolen, freeze this card and the banking app. Then ask: do I have other cards with you?

    Ask how long the freeze lasts. One made by phone may run out and need renewing.

    (Numbers checked 2026-11. The latest notice we found on the card list is from 2022.)

advice-sms-off = If the line will not hold, switch texts off
advice-sms-off-why =
    Reported, lifted, reported again, dozens of times that night. At five in the morning the owner found a switch on the carrier’s website and turned the text service off. No further code arrived. A card that had just been attached was never charged.
advice-sms-off-how =
    If your reports keep being lifted, log in to the carrier’s website or app, look for the text-message service, and turn it off.

    If the login wants a code sent by text, call instead and ask them to stop texts on this number. We found no common description of where carriers keep this switch, or whether they still do; look for yours on a quiet day.

    You will get no texts either, until the new SIM. And it can be switched on again, so keep ringing your number and keep reporting.

advice-never-pass-codes = Never pass on a code
advice-never-pass-codes-why =
    Codes opened every door that night. With the new SIM in the owner’s own phone, payment codes went on arriving: someone else’s account held her card and lacked only those digits.
advice-never-pass-codes-how =
    Do not read one out, forward it or send a picture of it, whoever asks: bank, support, police. Hang up and call the official number yourself.

    If a code comes that you did not ask for, keep it. Note the sender and the minute. Somebody is at work at that firm now; call it and have it freeze the account.

    Do not dial a string of stars and hashes because a caller says so. It may send your calls to somebody else.

## After

advice-replace-soon = Replace SIM and cards soon
advice-replace-soon-why =
    A new SIM kills the old one for good, which no report can do. The struggle over the number ended at 9:08 in the morning, when the new SIM was ready.
advice-replace-soon-how =
    Find the nearest shop and its opening hour. Be there when it opens, with your ID. If the ID went with the phone, ask beforehand what else they take.

    At the counter, with the new SIM: change the account password, check call forwarding, set a SIM PIN.

    In the United States, switch on the carrier’s own lock as well: SIM Protection at T-Mobile and Verizon, Wireless Account Lock at AT&T.

    Then new passwords, in this order: e-mail, the phone maker’s account, payment apps, banks. Each time, sign out all other devices.

    Your card numbers have been seen. Ask the banks for new cards with new numbers, and move your standing payments over.

    (The carriers’ locks checked 2026-11.)

advice-check-forwarding = Check forwarding, change the password
advice-check-forwarding-why =
    That morning, with the new SIM just issued, family rang and a strange man answered. In the minutes before the account password was changed, the crew had set call forwarding: calls to the owner went to them. So would the bank’s call to check.
advice-check-forwarding-how =
    Ring your number from another phone. Is it the one in your hand that rings?

    Call the carrier (in mainland China 10086, 10010 or 10000) and ask: is anything forwarded, and to which number? Note it for the police and have it removed. Ask about every kind: when busy, when unanswered, when switched off.

    Change the account password in the same call, and ask what else has been done on the account these days.

    (Numbers checked 2026-11.)

advice-audit-bindings = See who has your cards attached
advice-audit-bindings-why =
    Your own payment apps may look clean. The crew opened others in the owner’s name and attached the same cards there. Only the bank sees all of it.
advice-audit-bindings-how =
    Log in to each bank and look for “quick payment” or “payment agreements”. Quick payment is what lets an attached card be charged on a code alone.

    Go card by card: which firm, which day, which phone number. Take a screenshot of what you do not know, then cancel it. No such menu? Have the hotline read the list to you.

    We know of no one place that lists this across all banks, so do each. For cards you never use online, ask whether quick payment can be shut off altogether.

advice-try-own-number = Try your number in every app
advice-try-own-number-why =
    Days later the owner logged in to a shopping site with their own number and landed in an account that somebody else had opened. In it lay a gift card, not yet spent. Without trying they would not have known it was there.
advice-try-own-number-how =
    Wait until you have the new SIM and a new account password. Then log in with your number to the usual payment, shopping, food, travel and lending apps, also to those you never joined.

    Once in, stay a moment. Whose name is it in, which cards are attached, are there orders or vouchers? Screenshots first. Have anything unspent frozen, then change the password and detach your cards.

    In mainland China the ministry offers a query, in Alipay or in WeChat, that tells how many accounts at some large platforms hang on your number. The answer comes by text from 10699000 within 48 hours. It gives counts, not details, and not every firm takes part.

    Accounts opened on other numbers do not show up this way. For those you need the bank’s list.

    (The query checked 2026-11; the official notice is from 2022.)

advice-stay-frozen = Do not unfreeze early
advice-stay-frozen-why =
    Accounts you do not know of still hold your cards. They are harmless while the cards are frozen. A new SIM and new passwords change nothing about that.
advice-stay-frozen-how =
    Before a card is unfrozen, three things: the bank has another number, you have seen the bank’s list of attached firms, and the strangers on it are cancelled.

    Then one card only, the one you cannot do without, with little money on it. Watch some days for codes and charges. Then the next.

    Cards you do not use need not thaw at all. Close them, with ID, at the counter.

advice-keep-evidence = Keep every record
advice-keep-evidence-why =
    Two plain codes in the list of texts showed the owner how their identity had leaked. And everyone who was asked to pay wanted the same papers: police receipt, statements, lists of calls and texts.
advice-keep-evidence-how =
    Keep a log from the first minute: when, whom you called, the agent’s number, what they said. The minutes of reporting and freezing matter most.

    Report to the police and get a receipt: in mainland China 110 or the station; for fraud in the UK, Report Fraud, 0300 123 2040. They may never have heard of such a thing. A log makes it short.

    Get the list of calls and texts from the carrier and statements from the banks. Counters may close at weekends, and lists reach back only so far. Download early.

    Before you change, detach or delete anything, take a screenshot: account name, number, cards, orders. Hand out copies, keep originals.

    (Numbers checked 2026-11.)

advice-expect-phishing = Expect fraudsters to call
advice-expect-phishing-why =
    They have your name, your ID number and some card numbers. All they lack is the next code. The odd texts began within days of the new SIM.
advice-expect-phishing-how =
    For some months treat whoever contacts you first as a stranger, whether the phone has been found, a refund is waiting, an account is in trouble, or your money can be got back.

    Follow no links from texts, install nothing you are sent, share no screen. To check, hang up and call the number on the card or the official site.

    Tell family and the people you write to: if someone in your name wants money or a code, call first.

    If in doubt, in mainland China: 96110, the anti-fraud line, or 110 if it has happened. In the UK: Report Fraud, 0300 123 2040.

    (Numbers checked 2026-11.)

advice-no-counting-on-payback = Do not count on getting it back
advice-no-counting-on-payback-why =
    Afterwards one firm offered to pay, one refused until the story was all over the news, and one left the owner with a loss of a hundred yuan. Nobody could have said beforehand which would be which.
advice-no-counting-on-payback-how =
    So do not stop freezing because somebody will surely pay. In quiet times keep savings apart from the card you pay with, and set low limits for paying online.

    Claim all the same, from each firm, in writing: every charge with its time and amount, when you reported and froze, the police receipt. Get a case number, and ask again when the date has passed.

    Look at your credit report for loans that are not yours. If there are any, dispute them with the lender in writing and have the record corrected.

    If one pays too much, send the rest back, and note which payment was for what.
