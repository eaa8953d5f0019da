# 别的案子里见过的做法：账户、步骤、情形、规矩、案例。只有自查用得着。

account-lender = 贷款账户
account-bank = 银行 App
account-mail = 邮箱
account-wallet2 = 冒名新开的钱包

pot-card-social = 社保卡
pot-carrier-bill = 话费账单
pot-instalments = 冒名的分期

number-line-voice = 打到这个号码的电话

item-card-in-hand = 银行卡本身
item-bank-data = 银行除了卡还要问的东西
item-watch = 同号的手表

fact-phone-lent = 手机亮着屏，递出去了一会儿
fact-code-guessable = 支付密码猜得出来
fact-friends-asked = 有人冒名找亲友借钱
fact-has-phone-wallet-main = 常用卡进了别人手机里的钱包
fact-line-recycled = 号码已经归了别人
fact-line-in-her-name = 有人冒名新办了号码
fact-line-abused = 号码在替骗子转接电话
fact-place-elsewhere = 住在内地以外
fact-device-iphone = 手机是 iPhone
fact-device-android-gms = 手机是带谷歌服务的安卓

op-login-anew = 在另一部手机上登录{ $account }
op-login-by-call = 用语音验证码登录{ $account }
op-forgot-password = 点{ $account }的“忘记密码”
op-guess-code = 猜{ $account }的密码
op-pay-bound-card = 用{ $account }里绑好的卡付款
op-small-payments = 一笔笔小额免密：{ $from }
op-session-pays = 在{ $account }用绑好的卡付款
op-use-chat-app = 在手机上打开聊天 App
op-ask-friends = 冒名找亲友借钱
op-read-card = 抄下卡号
op-bank-app-anew = 在另一部手机上开通银行 App
op-bank-app-pays = 用银行 App 转账
op-wallet-add-card = 把卡加进另一部手机的钱包
op-wallet-pays = 用那个钱包付款
op-quick-list-at = 让{ $account }列出名下的卡
op-loan-to = 借一笔钱到{ $card }
op-pay-by-bill = 记在话费账单上买
op-buy-on-instalments = 冒名分期买东西
op-guess-screen = 猜锁屏密码
op-lent-number = 趁手机递过来，看一眼号码
op-open-vault = 翻存下来的密码
op-use-mail = 在手机上打开邮箱
op-mail-forgot-password = 给邮箱设新密码
op-mail-resets-others = 让别的账户把重设链接发到邮箱
op-swap-with-id-card = 拿身份证补一张卡
op-open-line = 冒名新办一个号码
op-puk-from-account = 在运营商账户里看 PUK 码
op-puk-at-counter = 在柜台问 PUK 码
op-web-login-by-message = 凭短信登录网厅
op-relay-calls = 替骗子转接电话
op-short-code-transfer = 用短代码转账

control-password-reset-needs-face = 重设支付密码要刷脸
control-password-reset-needs-face-text = 忘了支付密码要刷脸，光有一条短信不行。
control-bank-app-needs-face = 新手机开通银行 App 要刷脸
control-bank-app-needs-face-text = 换一部手机，银行 App 要刷脸或者去柜台才开得通。
control-shop-reads-chip = 分期时读身份证芯片
control-shop-reads-chip-text = 赊账买东西，身份证要放上去读芯片。
control-lives-elsewhere = 住在内地以外
control-lives-elsewhere-text = 内地的机构不算在内。
control-lives-in-mainland = 住在内地
control-lives-in-mainland-text = 短代码转账不算在内。
control-sim-is-esim = 用的是 eSIM
control-sim-is-esim-text = 没有卡可以拔下来插到别的手机上。
control-phone-without-apps = 老人机
control-phone-without-apps-text = 上面什么都没登。

provider-mail = 邮箱
provider-mail-case = 一家邮箱服务商
provider-mail-weakness = 读得到号码上的短信，就能设新密码。
provider-mail-defence = 第二道验证别用手机号：换成另一台设备、安全密钥，或者写在纸上的码。
provider-mail-said = 文中没有提到它。
provider-mail-answer = 没有人去问。

theft-papers-lost = 只丢了证件
theft-papers-lost-text = 身份证丢了，也许是几年前的事。手机和卡都好好的。
theft-papers-lost-source = 福建南安，2016 年 7 月 31 日
theft-number-recycled = 不用了的旧号码
theft-number-recycled-text = 号码退了，账户还绑着它，运营商又把它发给了别人。
theft-number-recycled-source = 深圳南山法院，2018 年；洛阳法院，2016 年 8 月

case-guangzhou-2017 = 广州荔湾，2017 年 2 月
case-guangdong-2017 = 广东，2017 年春
case-nanjing = 南京，出租屋
case-hubei = 湖北，钱包里的卡
case-haidian = 北京海淀，假快递
case-nanshan-2018 = 深圳南山法院，2018 年
case-luoyang-2016 = 洛阳法院，2016 年 8 月
case-nanan-2016 = 福建南安，2016 年 7 月
case-huadu-2017 = 广州花都，2017 年 5 月
case-jinyang-2022 = 四川金阳，2022 年 7 月
case-luoyang-2019 = 洛阳，2019 年 11 月
case-yanqing-2017 = 北京延庆法院，2017 年 12 月
case-pudong-2026 = 上海浦东，2026 年 1 月
case-lagos-2023 = 尼日利亚拉各斯，2023 年 3 月
case-osaka-2024 = 日本大阪八尾，2024 年 4 月
case-london-2022 = 伦敦健身房，2022 年夏
case-hongkong-2019 = 香港，2019 年春
case-bars-2023 = 美国酒吧，2023 年
case-esim-2024 = 俄罗斯，2024 年，eSIM 被别人申请走
case-article-others = 文中说到的别人
case-ministry-2020 = 工信部，2020 年 10 月

item-bag = 跟手机放在一起的东西
op-search-bag = 翻跟手机放在一起的东西
control-papers-apart = 证件和银行卡不跟手机放在一起
control-papers-apart-text = 身份证、银行卡不跟手机放在一个包里，也不夹在手机壳里。

fact-voicemail-default-pin = 语音信箱还是出厂的密码
op-dial-forwarding = 拨一串数字，把来电转走
case-israel-2018 = 以色列，2018 年，语音信箱
case-india-2024 = 印度，2024 年 4 月以前
theft-call-forward = 来电被转走
theft-call-forward-text = 有人打来电话，哄你拨了一串数字。从那以后，你的来电和念出来的验证码都到了对方那里。
theft-call-forward-source = 《新印度快报》，2024 年 3 月 30 日：电信部停用 *401# 呼叫转移
theft-voicemail = 语音信箱
theft-voicemail-text = 手机在你手里。验证码打来时你没接，念进了语音信箱；信箱还是出厂的密码，谁都能打进去听。
theft-voicemail-source = Techzine，2018 年：以色列网络安全局的警报；Stay Smart Online，2019 年

fact-lenders-owed = 冒名在别的几家借了钱
op-borrow-elsewhere = 在别的几家冒名借款
case-reader-2020 = 文章的一位读者，2020 年 9 月，68 万网贷
case-shanghai-2019 = 上海，2019 年 9 月
