# 世界里的名称：机构、东西、事实、操作、看到听到的、风控、防护。

# 机构：玩的时候用泛称，案卷里用原文的名称。

provider-carrier = 运营商
provider-vendor = 手机厂商
provider-social = 社保 App
provider-pay-app = 支付 App
provider-union = 银行联合的支付 App
provider-shop = 购物平台的钱包
provider-lender = 外卖 App 的借款
provider-bank = 银行
provider-travel = 旅行 App
provider-police = 派出所
provider-street = 街头

# 卡、账户、号码。

card-main = 工资卡
card-etc = 高速 ETC 信用卡
card-old = 旧储蓄卡
account-pay-app = 支付账户
account-pay2 = 第二个支付账户
account-shop = 新的购物钱包
account-union2 = 新的银行联合支付账户
number-line = 她的手机号
number-crew-line = 另一个手机号

# 钱在哪里。

pot-card-main = 工资卡
pot-card-etc = 高速 ETC 信用卡
pot-card-old = 旧储蓄卡
pot-pay-balance = 支付账户
pot-safe = 丈夫的账户
pot-loot = 贼手里
pot-loan = 冒名的借款
pot-union-fund = 赔付资金

# 手里有的、心里知道的。

item-number = 手机号
item-service-password = 服务密码
item-recent-calls = 上月打过的三个号码
item-web-login = 网厅的登录密码
item-puk = PUK 码
item-id-card = 身份证原件
item-id-number = 身份证号
item-name = 真实姓名
item-id-photo = 证件照
item-ecard-session = 登录着的社保 App
item-vendor-account = 手机厂商的账号密码
item-pay-session = 登录着的支付账户
item-pay-password = 支付密码
item-card-no = { $card }的卡号
item-receipt = 报案回执

# 事实。

fact-phone-with-owner = 手机还在她身上
fact-phone-taken = 手机已被偷走
fact-phone-on = 手机开着机
fact-phone-open = 锁屏已经打开
fact-sim-in-phone = 卡还插在原来的手机里
fact-sim-moved = 卡已换进另一台手机
fact-sim-replaced = 新卡已经补好
fact-bench-reached = 手机已带到城另一头的落脚处
fact-line-suspended = 号码已挂失
fact-line-held = 号码保持停机到早上
fact-sms-off = 短信功能已关闭
fact-forwarding-on = 呼叫转移已开通
fact-find-bound = “查找手机”还绑着这台手机
fact-find-alert = 上线提醒已设好
fact-pay-frozen = 支付账户已冻结
fact-bound-number = { $account }绑着{ $number }
fact-account-open = { $account }已开通
fact-has-card = { $account }已绑上{ $card }
fact-card-frozen = { $card }已冻结
fact-claim-union = 损失已报给银行联合的支付 App

# 失主一方做的。

op-ring-phone = 拨打她的手机
op-report-lost = 挂失手机卡
op-web-report-lost = 在网厅挂失手机卡
op-ask-status = 问客服号码的状态
op-ask-why = 问客服挂失为什么没管用
op-ask-hold = 请值班经理停机到早上
op-sms-off = 在网厅关闭短信功能
op-replace-sim = 到营业厅补卡
op-check-forwarding = 查有没有呼叫转移
op-close-forwarding = 取消呼叫转移
op-new-service-password = 重新设置服务密码
op-find-phone = 打开“查找手机”
op-set-alert = 设置上线提醒
op-redeem-main = 赎回理财，转空工资卡
op-list-cards = 问银行名下有几张卡
op-audit-bindings = 查银行卡的快捷支付绑定
op-freeze = 冻结{ $card }
op-unfreeze = 解冻{ $card }
op-unbind = 从{ $account }解绑{ $card }
op-move-pay-balance = 转走支付账户的余额
op-freeze-pay = 冻结支付账户
op-check-own-number = 用自己的号码登录支付 App
op-close-second-account = 注销第二个支付账户
op-union-list = 看自己绑过哪些卡
op-call-union = 打给银行联合的支付 App 报损失
op-claim-union = 提交理赔材料
op-police-report = 到派出所报案

# 另一方做的。

op-steal = 偷走手机
op-switch-off = 把手机关机
op-travel = 带着手机穿城
op-move-sim = 把卡换进另一台手机
op-power-on = 把偷来的手机开机
op-unlock-phone = 打开锁屏
op-text-self = 发条短信，认出号码
op-ecard-login = 登录社保 App
op-ecard-open = 打开电子社保卡
op-travel-look = 在旅行 App 看证件信息
op-take-service-password = 改掉服务密码
op-unreport = 解除挂失
op-get-puk = 要 PUK 码
op-ask-messages = 问客服为什么没有短信
op-sms-on = 恢复短信功能
op-set-forwarding = 设置呼叫转移
op-take-vendor-account = 改掉厂商账号的密码
op-unbind-phone = 把手机从厂商账号移除
op-pay-login = 登录支付账户
op-pay-reset-password = 重置支付密码
op-drain-pay-balance = 盗走支付账户的余额
op-pay-change-number = 换掉支付账户的手机号
op-open-second-account = 冒名再开一个支付账户
op-quick-list = 列出名下的银行卡
op-open = 冒名开通{ $account }
op-bind = 把{ $card }绑到{ $account }
op-spend = 通过{ $account }盗刷{ $card }
op-take-loan = 冒名借款

# 看到的、听到的：街上和派出所。

obs-phone-gone = 她说：“婴儿车袋子里的手机不见了。”
obs-police-wonder = 民警听完，停了笔：“你从头再讲一遍。”

# 看到的、听到的：打被偷的那个号码。

obs-ring-answered = 接了。那头不说话，过几秒挂断。
obs-ring-off = “您好，您拨打的电话已关机。”
obs-ring-tone = 通了。嘟——嘟——没人接。
obs-ring-dead = “您好，您拨打的号码已暂停服务。”

# 看到的、听到的：运营商。

obs-status-normal = 话务员：“您好，帮您查到这个号码目前是正常状态。”
obs-status-suspended = 话务员：“您好，帮您查到这个号码目前是挂失停机状态。”
obs-unreport-exists = 话务员：“您先前的挂失是办理成功的，后来有来电提供了服务密码，验证通过，就给解除了。”
obs-hold-granted = 值班经理：“这个号码给您保持停机，明早到营业厅再办。”
obs-web-hall-hint = 【运营商】尊敬的客户，挂失业务您也可以登录网上营业厅自助办理。
obs-ring-in = 旧机子响了，响到自己断，没有人接。
obs-no-service = 卡位显示：无服务。

# 看到的、听到的：手机厂商。

obs-find-offline = 查找手机：设备离线。
obs-find-online = 查找手机：设备在线。
obs-online-alert = 查找手机：您的设备已上线，成华区。
obs-device-removed = 查找手机：该设备已从您的账号移除。

# 看到的、听到的：支付和银行。

obs-logged-out = 支付 App：您的账户已在另一台设备登录，您已下线。设备型号与丢失的手机相同。
obs-old-card-found = 银行客服：“您名下还有一张储蓄卡，十年前开的，没有注销。”
obs-union-cards = 我的银行卡：列出的都是您本人在此绑定的卡。
obs-union-kind = 客服：“您先别急，把心放宽。您报的情况我都登记上了。”

# 风控：碰上它的人读到的话。

guard-pay-password-risk = 当前操作存在风险，支付密码暂时无法修改。
guard-top-up-risk = 这笔充值存在风险，交易已撤销，款项原路退回。
guard-night-shopping = 23:00 至次日 7:00 不受理卡券和充值订单。
guard-night-loan = 22:00 至次日 7:00 不受理借款申请。

# 防护：失主自己的。

control-sim-pin = SIM 卡密码
control-screen-lock = 锁屏密码
control-vendor-second-factor = 厂商账号的第二重验证
control-bank-number-apart = 银行另留号码
control-quick-pay-off = 关掉快捷支付
control-cards-inventory = 一张银行卡清单

# 防护：运营商的。

control-unreport-once-per-day = 远程解挂一天一次
control-unreport-in-person = 解挂须到营业厅
control-service-password-in-person = 服务密码当面改
control-hold-on-request = 机主可以要求停机

# 防护：政务、平台和借款公司的。

control-ecard-needs-face = 电子社保卡要刷脸
control-id-data-masked = 证件号打码
control-second-account-needs-face = 再开账户要刷脸
control-number-change-needs-face = 换绑手机号要刷脸
control-one-identity-one-account = 一个身份一个账户
control-card-number-masked = 快捷绑卡不显示卡号
control-binding-needs-cvv = 绑卡要核对卡片本身
control-night-goods-held = 夜里不卖卡券
control-loan-needs-face = 借款要刷脸
control-no-night-loans = 夜里不放款

fact-line-lifted = 挂失被解除过
obs-report-stands = 客服：您的挂失一直有效，没有解除过。

op-mother-texts = 她妈给她发短信
obs-text-for-her = 她的号码来了条短信，是发给她本人的。
