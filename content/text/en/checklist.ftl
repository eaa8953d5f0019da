# The checklist: what to do when the phone is gone, and in the days after.

## During

advice-report-first = First of all, report the SIM
advice-report-first-why =
    The phone was taken at 19:30 and the SIM woke in another one at 20:51. In those eighty-one minutes one call would have left it without a single code to receive. The family waited for the phone to come online.

    Later the report was lifted, by phone, by somebody else. Nobody told the owner. Only ringing the number again did.
advice-report-first-how =
    Borrow a phone and call the carrier. Say: my phone is stolen, block the SIM. They may ask for your ID number, an account password, or numbers you called lately.

    Then ask two things. “Can this be lifted by phone?” “Can you note that only I may lift it, in the shop, with ID?” We found no published rules for today, so go by the answer. Write down the time and the agent’s number.

    Hang up and ring your own number. It worked if you hear that the number is suspended or out of service. Ring again every 20 minutes at least, more often if you can take turns. If it rings, report again.

    With two people, split up: one reports, the other locks the phone from afar. Do not remove the stolen phone from your account.

    If it was snatched open, or somebody saw your screen code, lock it first and report second.
advice-report-first-how-iphone = The lock from afar: Lost Mode, at icloud.com/find. It hides messages; calls can still be answered.
advice-report-first-how-huawei = The lock from afar: cloud.huawei.com, Find Device.
advice-report-first-how-xiaomi = The lock from afar: look for “Find device” in the Xiaomi account, on the web.
advice-report-first-how-samsung = The lock from afar: look for Samsung’s “Find” on the web, or android.com/lock.
advice-report-first-how-android = The lock from afar: android.com/lock, with the number, while the phone is online. It needs Google services.
advice-report-first-how-mobile = China Mobile: 10086.
advice-report-first-how-unicom = China Unicom: 10010.
advice-report-first-how-telecom = China Telecom: 10000.
advice-report-first-how-other = The number is on the carrier’s website, and should be on your paper.
advice-report-first-cost = Your own number is dead until you have a new SIM. That is the point.

advice-freeze-apps = Freeze the payment apps
advice-freeze-apps-why =
    At 00:23 the owner was thrown out of the payment apps by a phone of the same model as the stolen one. By the time a freeze was asked for, the number on one account had been changed. After the SIM, this is the remedy that can least wait.
advice-freeze-apps-how =
    Do it right after reporting, starting where the most money or the most cards are. Use somebody else’s phone or a web page; you need not log in first.

    WeChat Pay: 95017, then follow the voice menu to freeze (it was 9 when we looked). WeChat itself: weixin110.qq.com; or a friend freezes it from their WeChat, under Settings › Account.

    Alipay: 95188, or 110.alipay.com. JD: 95118. Any other app: its website, from another device; look for “lost device” or “sign out everywhere”.

    Next, everything that lends: shopping, food and taxi apps. Ask each to shut its loans, even where you never had one. The five thousand of that night was lent after four in the morning.

    Where you can still log in, move the balance to a relative if that takes minutes. If it does not, freeze; money in a frozen account stays put.
advice-freeze-apps-cost = You cannot pay with them either until you unfreeze them, and that takes proof of who you are.

advice-freeze-all-cards = Freeze every card you own
advice-freeze-all-cards-why =
    The cards they missed were the ones that did not matter: a savings card more than ten years old received a five-thousand loan in the owner’s name, and a motorway toll card lying in a drawer was charged several thousand. An empty card loses nothing of yours. It collects for others.
advice-freeze-all-cards-how =
    Go down the list of your cards. Without one, go by drawers, payslips, and what the family remembers. The largest balances and credit limits first, then the empty, the old, the nearly forgotten. Accounts on social-security cards and toll cards count.

    ICBC 95588, CCB 95533, ABC 95599, Bank of China 95566, China Merchants 95555. For any other bank, the number on the back of the card. Say: my phone is stolen, freeze this card and the banking app. Then ask: do I have other cards with you?

    Ask how long the freeze lasts. One made by phone may run out and need renewing.
advice-freeze-all-cards-cost = An hour on hotlines, and no card works until you lift it.

advice-sms-off = If the line will not hold, switch texts off
advice-sms-off-why =
    Reported, lifted, reported again, dozens of times that night. At five in the morning the owner found a switch on the carrier’s website and turned the text service off. No further code arrived. A card that had just been attached was never charged.
advice-sms-off-how =
    If your reports keep being lifted, log in to the carrier’s website or app, look for the text-message service, and turn it off.

    If the login wants a code sent by text, call instead and ask them to stop texts on this number. We found no common description of where carriers keep this switch, or whether they still do; look for yours on a quiet day.

    You will get no texts either, until the new SIM. And it can be switched on again, so keep ringing your number and keep reporting.
advice-sms-off-cost = No texts for you either, until the new SIM.

advice-never-pass-codes = Never pass on a code
advice-never-pass-codes-why =
    Codes opened every door that night. With the new SIM in the owner’s own phone, payment codes went on arriving: someone else’s account held the owner’s card and lacked only those digits.
advice-never-pass-codes-how =
    Do not read one out, forward it or send a picture of it, whoever asks: bank, support, police. Hang up and call the official number yourself.

    If a code comes that you did not ask for, keep it. Note the sender and the minute. Somebody is at work at that firm now; call it and have it freeze the account.

    Do not dial a string of stars and hashes because a caller says so. It may send your calls to somebody else.
advice-never-pass-codes-cost = Nothing.

## After

advice-replace-soon = Replace SIM and cards soon
advice-replace-soon-why =
    A new SIM kills the old one for good, which no report can do. The struggle over the number ended at 09:08 in the morning, when the new SIM was ready.
advice-replace-soon-how =
    Find the nearest shop and its opening hour. Be there when it opens, with your ID. If the ID went with the phone, ask beforehand what else they take. Away from home, ask whether a suspended number can get its new SIM there. An eSIM needs the shop as well, in mainland China.

    At the counter, with the new SIM: change the account password, check call forwarding, set a SIM PIN.

    Then new passwords, in this order: email, the phone maker’s account, payment apps, banks. Each time, sign out all other devices.

    Your card numbers have been seen. Ask the banks for new cards with new numbers, and move your standing payments over.
advice-replace-soon-cost = A morning at the counter; some banks charge for a new card.

advice-check-forwarding = Check forwarding, change the password
advice-check-forwarding-why =
    That morning, with the new SIM just issued, family rang and a strange man answered. In the minutes before the account password was changed, the crew had set call forwarding: calls to the owner went to them. So would the bank’s call to check.
advice-check-forwarding-how =
    Ring your number from another phone. Is it the one in your hand that rings?

    Call the carrier and ask: is anything forwarded, and to which number? Note it for the police and have it removed. Ask about every kind: when busy, when unanswered, when switched off.

    Change the account password in the same call, and ask what else has been done on the account these days.
advice-check-forwarding-how-mobile = Call 10086.
advice-check-forwarding-how-unicom = Call 10010.
advice-check-forwarding-how-telecom = Call 10000.
advice-check-forwarding-how-other = The number is on the carrier’s website.
advice-check-forwarding-cost = One call.

advice-audit-bindings = See who has your cards attached
advice-audit-bindings-why =
    Your own payment apps may look clean. The crew opened others in the owner’s name and attached the same cards there. Only the bank sees all of it.
advice-audit-bindings-how =
    Log in to each bank and look for “quick payment” or “payment agreements”. Quick payment is what lets an attached card be charged on a code alone.

    Go card by card: which firm, which day, which phone number. Take a screenshot of what you do not know, then cancel it. No such menu? Have the hotline read the list to you.

    We know of no one place that lists this across all banks, so do each. For cards you never use online, ask whether quick payment can be shut off altogether.
advice-audit-bindings-cost = An evening; a bank without a menu costs a call.

advice-try-own-number = Try your number in every app
advice-try-own-number-why =
    Days later the owner logged in to a shopping site with their own number and landed in an account that somebody else had opened. In it lay a gift card, not yet spent. Without trying they would not have known it was there.
advice-try-own-number-how =
    Wait until you have the new SIM and a new account password. Then log in with your number to the usual payment, shopping, food, travel and lending apps, also to those you never joined.

    Once in, stay a moment. Whose name is it in, which cards are attached, are there orders or vouchers? Screenshots first. Have anything unspent frozen, then change the password and detach your cards.

    In mainland China ask the ministry’s query as well (see “Find out what hangs on your number”): it gives counts, not details, and shows how many SIM cards are on your ID.

    Accounts opened on other numbers do not show up this way. For those you need the bank’s list.
advice-try-own-number-cost = Half an hour, and a pile of codes on your phone.

advice-stay-frozen = Do not unfreeze early
advice-stay-frozen-why =
    Accounts you do not know of still hold your cards. They are harmless while the cards are frozen. A new SIM and new passwords change nothing about that.
advice-stay-frozen-how =
    Before a card is unfrozen, three things: the bank has another number, you have seen the bank’s list of attached firms, and the strangers on it are cancelled.

    Then one card only, the one you cannot do without, with little money on it. Watch some days for codes and charges. Then the next.

    Cards you do not use need not thaw at all. Close them, with ID, at the counter.
advice-stay-frozen-cost = Weeks with one card and some cash.

advice-keep-evidence = Keep every record
advice-keep-evidence-why =
    Two plain codes in the list of texts showed the owner how their identity had leaked. And everyone who was asked to pay wanted the same papers: police receipt, statements, lists of calls and texts.
advice-keep-evidence-how =
    Keep a log from the first minute: when, whom you called, the agent’s number, what they said. The minutes of reporting and freezing matter most.

    Report to the police and get a receipt: in mainland China 110 or the station; in the UK 101 for the theft, and for the money Report Fraud, 0300 123 2040 (in Scotland 101 again). They may never have heard of such a thing. A log makes it short.

    Get the list of calls and texts from the carrier and statements from the banks. Counters may close at weekends, and lists reach back only so far. Download early.

    Before you change, detach or delete anything, take a screenshot: account name, number, cards, orders. Hand out copies, keep originals.
advice-keep-evidence-cost = A visit to the police, and one to each counter.

advice-expect-phishing = Expect fraudsters to call
advice-expect-phishing-why =
    They have your name, your ID number and some card numbers. All they lack is the next code. The odd texts began within days of the new SIM.
advice-expect-phishing-how =
    For some months treat whoever contacts you first as a stranger, whether the phone has been found, a refund is waiting, an account is in trouble, or your money can be got back.

    Follow no links from texts, install nothing you are sent, share no screen. To check, hang up and call the number on the card or the official site.

    Tell family and the people you write to: if someone in your name wants money or a code, call first.

    If in doubt, in mainland China: 96110, the anti-fraud line, or 110 if it has happened. In the UK: Report Fraud, 0300 123 2040.
advice-expect-phishing-cost = Some real callers have to wait until you have rung back.

advice-no-counting-on-payback = Do not count on getting it back
advice-no-counting-on-payback-why =
    Afterwards one firm offered to pay, one refused until the story was all over the news, and one left the owner with a loss of a hundred yuan. Nobody could have said beforehand which would be which.
advice-no-counting-on-payback-how =
    So do not stop freezing because somebody will surely pay.

    Claim all the same, from each firm, in writing: every charge with its time and amount, when you reported and froze, the police receipt. Get a case number, and ask again when the date has passed.

    Look at your credit report for loans that are not yours; in mainland China look for it in your bank’s app, or in UnionPay’s. If there are any, dispute them in writing, with the lender or the credit reference office, and have the record corrected.

    If one pays too much, send the rest back, and note which payment was for what.
advice-no-counting-on-payback-cost = Letters, and patience.
