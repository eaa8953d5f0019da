# 整夜的其余机构：名称、事实、操作、看到听到的、风控、防护、争议。

# 机构。

provider-other-banks = 另外几家银行
provider-other-banks-case = 文中没有点名的几家银行
provider-icbc = 另一家大银行
provider-icbc-case = 工商银行
provider-bocd = 发社保卡的银行
provider-bocd-case = 成都银行
provider-chat = 聊天 App 的钱包
provider-chat-case = 微信支付（财付通）
provider-jd = 网上商城
provider-jd-case = 京东
provider-gome = 电器商城
provider-gome-case = 国美
provider-baidu = 搜索公司的钱包
provider-baidu-case = 百度
provider-qiandaibao = 小支付公司
provider-qiandaibao-case = 钱袋宝
provider-bestpay = 运营商的支付 App
provider-bestpay-case = 翼支付
provider-hotel = 酒店 App
provider-hotel-case = 华住、锦江
provider-ctrip = 另一个旅行 App
provider-ctrip-case = 携程
provider-phishing = 陌生短信
provider-phishing-case = 可疑短信，发信人不明
provider-press = 文章和报社
provider-press-case = 信息安全老骆驼；21{"\u00A0"}世纪经济报道
provider-leaked = 泄露数据的买卖
provider-leaked-case = 社工库（假设）
provider-gsm = 旧制式的信号
provider-gsm-case = GSM 中间人（假设）
provider-face = 骗过刷脸
provider-face-case = 绕过人脸识别（假设，已收回）

# 卡、账户、号码。

card-other = 另一家银行的储蓄卡
card-icbc = 大银行的借记卡
card-social = 社保卡
account-union = 银行联合支付账户
account-chat = 聊天账户
account-tenpay2 = 新的聊天钱包
account-jd-app = 商城账户
account-jd = 新的商城账户
account-shop-app = 购物平台账户
account-shop-own = 她号码上的购物钱包
account-gome-app = 电器商城账户
account-baidu = 新的搜索公司钱包
account-qiandaibao = 新的小支付账户
account-bestpay = 运营商的支付账户
number-husband = 丈夫的手机号

# 钱在哪里。

pot-chat-balance = 聊天钱包
pot-icbc-in = 卡上来路不明的钱
pot-qiandaibao-float = 小支付公司
pot-gift-card = 没花掉的购物卡
pot-shop-fund = 购物平台的赔付
pot-shop-excess = 多赔的、要退的
pot-lender-fund = 借款公司的账

# 手里有的、心里知道的。

item-card-in-mind = 记得还有张{ $card }
item-session = 登录着的{ $account }
item-chat-password = 聊天账户的密码
item-shop-passwords = 几家商城的密码
item-forward-number = 来电转去的号码
item-records = 通话和短信详单
item-statement = 盖章的银行流水
item-face-photo = 自拍照
item-forged-face = 能过刷脸的假脸

# 事实。

fact-previews-on = 锁屏上看得到短信内容
fact-credit-bound = 信用卡还绑在她的账户上
fact-credit-frozen = 信用卡已冻结
fact-chat-frozen = 聊天账户已冻结
fact-union-own-etc = 她的卡列表里有高速 ETC 信用卡
fact-icbc-paid-in = 卡上多了一笔钱
fact-lender-owed = 她名下有一笔借款
fact-lender-erased = 贷款已经销掉
fact-union-paid = 联合支付 App 已经赔了
fact-spent = { $card }上有钱被花掉
fact-phish-sent = 陌生短信已发出
fact-case-filed = 已做笔录
fact-claim-shop = 购物平台受理了损失
fact-article-out = 文章已发出
fact-gsm-listening = 信号被监听

# 失主一方做的。

op-freeze-credit = 联系各家银行冻结信用卡
op-unbind-credit = 删掉账户里绑的信用卡
op-move-chat-balance = 转走聊天钱包的余额
op-freeze-chat = 冻结聊天账户
op-recover-chat = 找回聊天账户
op-change-number = 把{ $account }换绑到丈夫的号码
op-own-drop-etc = 自己从列表里解绑 ETC 信用卡
op-lock-phone = 远程锁定手机
op-automate-web = 写程序在网厅自动挂失
op-recover-pay = 找回支付账户
op-recover-union = 找回银行联合的支付账户
op-qiandaibao-look = 到小支付公司的 App 里看看
op-read-statement = 登录网银看流水
op-read-records = 查通话和短信详单
op-read-call-log = 翻通话记录
op-ask-sender = 问客服一条短信是谁发的
op-ask-social-card = 问社保卡的银行账户
op-freeze-all = 一个电话冻结名下所有的卡
op-ask-lender = 问借款公司凭什么放款
op-ask-shop = 向购物平台报损失
op-work-it-out = 对着详单把整件事想一遍
op-print-statement = 到银行柜台打印流水
op-fetch-receipt = 去取报案回执
op-try-own-number = 用自己的号码挨个 App 试登
op-take-gift-card = 把没花掉的购物卡用掉
op-publish = 写文章发出来
op-lender-erases = 接借款公司的电话，消除借款
op-shop-pays = 接购物平台的电话，收下赔付
op-shop-pays-excess = 对账，发现多赔了
op-return-excess = 退还多赔的
op-call-off-union = 取消理赔
op-hear-carrier = 接运营商的电话
op-ask-rule = 报社问现在怎么解挂
op-open-link = 点开短信里的链接
op-fill-form = 照着页面填完
op-ask-bank = 打卡背面的电话问银行

# 另一方做的。

op-login = 登录{ $account }
op-union-login = 登录银行联合支付账户
op-union-drop-etc = 从她的列表里解绑 ETC 信用卡
op-chat-login = 登录聊天账户
op-chat-reset-password = 改掉聊天账户的密码
op-drain-chat-balance = 盗走聊天钱包的余额
op-bestpay-login = 登录运营商的支付 App
op-unlock-otherwise = 用别的办法打开锁屏
op-cloud-photos = 翻看云相册
op-numbers-elsewhere = 从别处得到卡号
op-see-card-number = 查看账户里的卡号
op-transfer-main = 从手机银行转走工资卡的钱
op-pay-in-icbc = 往那张借记卡里转进 280 元
op-buy-gift-card = 买一张购物卡
op-use-gift-card = 把购物卡花掉
op-tenpay-probe = 再试一笔付款
op-phish = 发钓鱼短信
op-hotel-look = 在酒店 App 看证件信息
op-ctrip-look = 在另一个旅行 App 看证件信息
op-leaked-look = 买她的资料
op-gsm-listen = 监听信号
op-forge-face = 把照片做成假脸

# 看到的、听到的。

obs-chat-logged-out = 聊天 App：您的账号在另一台设备登录，型号与丢失的手机相同。
obs-tenpay-code = 【聊天钱包】您正在付款，验证码请勿告诉他人。
obs-phishing-text = 一条陌生短信，带着链接，叫得出她的名字。
obs-phishing-page = 网页：银行的标志，“账户异常，请尽快核实”，要卡号、密码、短信验证码。
obs-phishing-paid = 银行短信：工资卡支出一笔，收款方是一串英文字母。
obs-phishing-denied = 银行客服：“我们没有发过这条短信，也不会让您点链接。”
obs-union-list-read = 我的银行卡：她绑过的卡都列在这里。
obs-pay-number-changed = 支付 App：账户冻结中，绑定的手机号不是她的。
obs-pay-in-found = 我的银行卡：一张借记卡多了 280 元，来自一家没听过的支付公司。
obs-loan-found = 网银：那天夜里进账 5000 元，付款方是外卖 App。
obs-spent-found = 网银：那天夜里有支出，收款方她一个也不认识。
obs-statement-plain = 网银：没有对不上的进账和支出。
obs-records-read = 详单一条条列着：那天夜里谁给她发过短信，几点几分。
obs-sender-not-told = 话务员：“这个号码属于哪家公司，不方便透露。”
obs-social-card-found = 银行客服：“您的社保卡带着一个银行账户。”
obs-picture-clear = 他在纸上画完最后一个箭头，全连上了。
obs-own-accounts-found = 用她的号码登进去：购物钱包和商城账户都在，都不是她开的。
obs-own-accounts-none = 用她的号码挨个试，没有陌生的账户。
obs-lender-vague = 客服：“这种贷款产品，很多公司都有的。”
obs-carrier-sorry = 运营商来电道歉：那晚来电的人说，是情侣闹矛盾。
obs-rule-changed = 客服：“远程解挂 24 小时内只能办一次，再办请带证件到营业厅。”
obs-id-masked = 旅客信息：证件号只露头尾几位，点进编辑页也一样。

# 风控。

guard-web-hall-limits = 操作过于频繁，请输入图形验证码。
guard-tenpay-risk = 这笔交易经核查存在异常，款项已追回。
guard-app-broken = 系统异常，请稍后再试。
guard-counters-shut = 柜台已下班。
guard-shop-refuses = 客服：“警方需要的话我们配合，损失请您自行承担。”

# 防护。

control-no-previews = 锁屏不显示短信内容
control-distinct-pins = 支付密码和取款密码不同
control-unreport-new-factors = 解挂改用网厅密码或三项资料
control-service-password-cools = 新改的服务密码先冷却
control-replacement-resets-password = 补卡时重设服务密码
control-sms-on-in-person = 恢复短信须到营业厅
control-vendor-reset-waits = 重置密码先等一天
control-reserved-number-asked = 绑卡一律核对预留号码
control-device-trust = 陌生设备登录要原设备点头
control-freeze-all-in-one-call = 一个电话冻结所有的卡

# 争议和假设。

variant-lender-face = 借款要不要刷脸
variant-lender-face-id-only = 失主：只要身份资料
variant-lender-face-always-face = 公司：一直要刷脸
variant-screen-opened = 锁屏怎么打开的
variant-screen-opened-remote-lock = 失主的猜测：远程锁机换了密码
variant-screen-opened-otherwise = 别的办法，没有人知道
variant-etc-unbound = 谁解绑了 ETC 信用卡
variant-etc-unbound-crew = 对方登录她的账户解绑的
variant-etc-unbound-owner = 失主自己当晚解绑的
variant-bind-route = 卡是怎么绑上的
variant-bind-route-quick-bind = 失主：快捷绑卡列出了全部卡
variant-bind-route-card-number = 公司：输入了别处得来的卡号
control-lender-always-face = 借款一直要刷脸（公司的说法）
control-lock-opened-otherwise = 锁屏另有办法打开
control-etc-unbound-by-owner = ETC 信用卡是自己解绑的
control-bound-by-number = 凭卡号绑卡（公司的说法）
control-leaked-data = 能买到泄露的资料（假设）
control-gsm-interception = 信号被监听（假设）
control-face-beaten = 刷脸被骗过（假设）
