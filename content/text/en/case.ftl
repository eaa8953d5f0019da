# The case file: each institution’s weakness and defence, who said what, and what it answered.

provider-bank-weakness = Identity data, a card number and a text bind her card elsewhere; a card nobody remembers is not frozen.
provider-bank-defence = List the forgotten cards and freeze them too; keep another number at the bank; look in net banking who has bound a card.
provider-bank-said = The owner: the toll card never left its drawer, and was bound and charged all the same.
provider-bank-answer = No answer by CCB is known.

provider-other-banks-weakness = A call with an identity number freezes a card, but every bank is its own call.
provider-other-banks-defence = Keep cards and hotline numbers on one sheet of paper.
provider-other-banks-said = The owner: that evening they called several banks to freeze credit cards.
provider-other-banks-answer = The banks are not named, and no answer is known.

provider-icbc-weakness = A debit card nobody thought of stayed open.
provider-icbc-defence = List the cards of every bank and freeze the empty ones too.
provider-icbc-said = The owner: the next day it held 280 yuan more, from Qiandaibao.
provider-icbc-answer = No answer by ICBC is known.

provider-bocd-weakness = The social-security card is a bank card too, and its number stands in the app.
provider-bocd-defence = Freeze its bank account like any other.
provider-bocd-said = The owner: fighting for the SIM, they missed it.
provider-bocd-answer = No answer by the Bank of Chengdu is known.

provider-carrier-weakness = Whoever knows the service password has a report lifted by telephone, without limit; at night nobody can hold the line.
provider-carrier-defence = Lift once a day or at the hall, hold on request; the owner reports first, and switches texts off when the line cannot be kept.
provider-carrier-said = The owner: of all of them it bears the most blame.
provider-carrier-answer = It apologised, and said the callers had told its agents of a lovers’ quarrel. On 10{"\u00A0"}October it said that a report can now be lifted remotely only once in 24 hours.

provider-social-weakness = Log-in and password reset take a text each; inside, identity number, photo and card number stand in clear.
provider-social-defence = Ask for a face before showing them, or mask them.
provider-social-said = The owner: two texts gave away what mattered, and other provinces are no different.
provider-social-answer = No answer by the authority is known.

provider-vendor-weakness = A number and a text reset the password, and then the phone can be removed.
provider-vendor-defence = A second factor on the account; a reset that waits and tells the other devices.
provider-vendor-said = The owner: another maker would have done no better; recovery is too easy.
provider-vendor-answer = No answer by Huawei is known; whether an old system lets it replace the screen code, nobody verified.

provider-pay-app-weakness = On the usual phone a second account needs no face; quick bind lists every card of a bank.
provider-pay-app-defence = A face for a second account, one account per identity, no card numbers in quick bind.
provider-pay-app-said = The owner first said the face check was beaten, and took that back on 11{"\u00A0"}September.
provider-pay-app-answer = Alipay: no face check was beaten, risk control stopped the change of the payment password, and the card numbers came from elsewhere.

provider-chat-weakness = Binding takes a text; a person to talk to is hard to find.
provider-chat-defence = Risk control that takes payments back; another number at the bank, so that no code arrives.
provider-chat-said = The owner: hard to reach, yet over days it clawed several payments back.
provider-chat-answer = No answer by Tenpay is known; nobody could be reached.

provider-union-weakness = Binding is as loose as elsewhere.
provider-union-defence = Trust in devices at log-in; staff through the night, who found losses that had not been reported.
provider-union-said = The owner: at three or four in the morning somebody patient answered, and followed up the next day.
provider-union-answer = UnionPay: tokens instead of card numbers, risk control in real time, full compensation for users not at fault.

provider-shop-weakness = An account opened at night binds a card and buys vouchers at once.
provider-shop-defence = No vouchers at night, a wait for new accounts; afterwards log in with your own number and save what is unspent.
provider-shop-said = The owner’s side: at first he was to bear it himself; of all of them the worst.
provider-shop-answer = After publication it paid, 300 too much, which is being returned.

provider-lender-weakness = Identity data was enough for a loan before dawn.
provider-lender-defence = A face check before a loan, and no loans at night.
provider-lender-said = The owner: an identity number alone, and the money was paid out.
provider-lender-answer = Meituan: a face was always required, and it is looking into the case; the record was erased later.

provider-jd-weakness = Once her number is free there, a new account opens in her name; binding takes a text.
provider-jd-defence = After moving your number, try to log in with it again; one account per identity.
provider-jd-said = The owner: told to bear it; luckily only 100 yuan.
provider-jd-answer = JD: the trade is done, the user bears it.

provider-gome-weakness = One text logs in.
provider-gome-defence = Move the account to another phone’s number.
provider-gome-said = The owner: they changed its number that night.
provider-gome-answer = No loss, and no answer.

provider-baidu-weakness = Binding takes a text.
provider-baidu-defence = With texts off, a card already bound pays nothing.
provider-baidu-said = The owner: just bound when the texts stopped; nothing to argue about.
provider-baidu-answer = Not asked, no answer.

provider-qiandaibao-weakness = Some firms do not even check the number reserved at the bank; that this is one of them is inferred.
provider-qiandaibao-defence = Check the reserved number at every binding.
provider-qiandaibao-said = The owner’s side: 280 yuan came from here, and its app would not let him in.
provider-qiandaibao-answer = No answer is known.

provider-bestpay-weakness = One text logs in.
provider-bestpay-defence = A second check on a new phone.
provider-bestpay-said = The owner: it stands in the log of messages.
provider-bestpay-answer = No answer is known.

provider-travel-weakness = Masked in the list, the identity number stands in clear on the edit page.
provider-travel-defence = Mask it there too.
provider-travel-said = The owner: one text logs in, and all of it shows.
provider-travel-answer = No answer by Qunar is known.

provider-hotel-weakness = A text logs in, and the guests’ identity numbers show.
provider-hotel-defence = Mask them, and check again before showing them.
provider-hotel-said = The owner: a spare way to the identity number.
provider-hotel-answer = No answer by Huazhu or Jinjiang is known.

provider-ctrip-weakness = Log-in takes no more than a text here either.
provider-ctrip-defence = The number is masked everywhere: nothing to carry away.
provider-ctrip-said = The owner: this is how it should be done.
provider-ctrip-answer = Nothing to answer for.

provider-police-weakness = They had never seen such a case and first suspected the owner’s own leak.
provider-police-defence = Keep statements, logs and the receipt: claims need them.
provider-police-said = The owner: the officers were astonished; the receipt took another day.
provider-police-answer = No answer by the police is known.

provider-phishing-weakness = They still hold her data and will try again.
provider-phishing-defence = Ignore strangers’ texts and calls; pass no code on.
provider-phishing-said = The owner: suspicious texts started these days.
provider-phishing-answer = Who sends them is not known.

provider-press-weakness = Inference errs: the article’s claim about faces was taken back.
provider-press-defence = Ask the firms, and set their words beside the article’s.
provider-press-said = The owner published on 9{"\u00A0"}September; the paper asked on 10{"\u00A0"}October.
provider-press-answer = The firms’ answers stand under each of them.

provider-street-weakness = A phone in the outer bag of a pram is gone in one crouch; its SIM has no PIN.
provider-street-defence = A PIN on the SIM, a lock on the screen, no previews.
provider-street-said = The owner: an hour and a bit from theft to switching on, timed for when the halls are shut.
provider-street-answer = There is nobody to ask.

provider-leaked-weakness = A hypothesis: the identity number was bought, with the phone number alone.
provider-leaked-defence = Leave your data in fewer places; let no check rest on an identity number alone.
provider-leaked-said = The owner suspected it at first, and then thought it was not needed.
provider-leaked-answer = No evidence; off by default.

provider-gsm-weakness = A hypothesis: an old network can be listened to, number and texts alike.
provider-gsm-defence = Codes that do not travel as texts, or go to another number.
provider-gsm-said = The owner: the risk that is left; most people never meet it.
provider-gsm-answer = No evidence; off by default.

provider-face-weakness = A hypothesis: a photo worked up into a face that passes.
provider-face-defence = Ask for something else besides the face.
provider-face-said = The owner said so, and took it back on 11{"\u00A0"}September.
provider-face-answer = Alipay denies it.

# Names in the article, and what is disputed.

provider-carrier-case = Sichuan Telecom (10000)
provider-vendor-case = Huawei
provider-social-case = Sichuan’s social-security app
provider-pay-app-case = Alipay
provider-union-case = the UnionPay app
provider-shop-case = Suning Finance
provider-lender-case = Meituan
provider-bank-case = CCB
provider-travel-case = Qunar
provider-police-case = a police station in Chengdu
provider-street-case = Chengdu, Gaoxin to Chenghua
provider-other-banks-case = banks that the article does not name
provider-icbc-case = ICBC
provider-bocd-case = Bank of Chengdu
provider-chat-case = WeChat Pay (Tenpay)
provider-jd-case = JD
provider-gome-case = Gome
provider-baidu-case = Baidu
provider-qiandaibao-case = Qiandaibao
provider-bestpay-case = Bestpay
provider-hotel-case = Huazhu, Jinjiang
provider-ctrip-case = Ctrip
provider-phishing-case = suspicious texts, sender unknown
provider-press-case = the owner’s blog; 21st Century Business Herald
provider-leaked-case = leaked-data look-up (hypothesis)
provider-gsm-case = GSM man in the middle (hypothesis)
provider-face-case = beating a face check (hypothesis, withdrawn)
variant-lender-face = whether the lender asked for a face
variant-lender-face-id-only = the owner: identity data was enough
variant-lender-face-always-face = the firm: a face was always required
variant-screen-opened = how the screen lock was opened
variant-screen-opened-remote-lock = the owner’s guess: a remote lock set a new code
variant-screen-opened-otherwise = some other way, which nobody knows
variant-etc-unbound = who unbound the toll card
variant-etc-unbound-crew = the crew, from inside her account
variant-etc-unbound-owner = the owner, that very evening
variant-bind-route = how the cards were bound
variant-bind-route-quick-bind = the owner: quick bind listed every card
variant-bind-route-card-number = the firm: card numbers got elsewhere were typed in
provider-device-case = any phone, today
provider-device-weakness = An open phone has the apps logged in, the texts on its screen and the album behind a tap.
provider-device-defence = A lock that closes by itself, another code for paying, no identity photos in the album.
provider-device-said = Police and consumer reports from several countries tell of each; the sources stand with each kind of theft.
provider-device-answer = The makers have added theft detection and delays since 2023; not every phone has them.
