# 整夜的其余机构：名称、事实、操作、看到听到的、风控、防护、争议。

# 机构。

provider-other-banks = 另外几家银行
provider-icbc = 另一家大银行
provider-bocd = 发社保卡的银行
provider-chat = 聊天 App 的钱包
provider-jd = 网上商城
provider-gome = 电器商城
provider-baidu = 搜索公司的钱包
provider-qiandaibao = 小支付公司
provider-bestpay = 运营商的支付 App
provider-hotel = 酒店 App
provider-ctrip = 另一个旅行 App
provider-phishing = 陌生短信
provider-press = 文章和报社
provider-leaked = 泄露数据的买卖
provider-gsm = 旧制式的信号
provider-face = 骗过刷脸

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
op-test-face = 在常用的手机上再试一次：另开账户要不要刷脸
op-test-gsm = 在详单里找号码是怎么漏出去的
op-test-leaked = 拿自己的号码，试两条短信能看到什么
op-call-tenpay = 打聊天钱包的人工客服
op-ask-jd = 向网上商城报损失
op-hear-union = 接银行联合的支付 App 的电话
op-ask-card-number = 打银行问卡号
op-hear-firms = 接各家打来的电话
op-read-speech = 看央行 9 月 8 日的讲话
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

# 风控。

guard-web-hall-limits = 操作过于频繁，请输入图形验证码。

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

control-lender-always-face = 借款一直要刷脸（公司的说法）
control-lock-opened-otherwise = 锁屏另有办法打开
control-etc-unbound-by-owner = ETC 信用卡是自己解绑的
control-bound-by-number = 凭卡号绑卡（公司的说法）
control-leaked-data = 能买到泄露的资料（假设）
control-gsm-interception = 信号被监听（假设）
control-face-beaten = 刷脸被骗过（假设）
