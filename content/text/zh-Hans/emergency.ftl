# 手机没了的时候：在别人的手机上看，着急，也许要念出来。步骤、号码、出处在 content/emergency/。

emergency-which = 是哪一种？

situation-gone = 手机没了，当时锁着屏
situation-gone-text = 只有一个人，先打运营商；有两个人，另一个同时去锁手机。挂失以后手机可能断网，后发的锁要等它再连上网才到。
situation-open = 没锁屏就丢了，或者密码被人看见了
situation-open-text = 谁拿着都能用，先用别的设备把它锁住。一分钟还登录不上，就先打运营商，再接着试：挂失以后手机可能断网，锁要等它再连上网才到。
situation-no-signal = 手机在，可是没信号
situation-no-signal-text = 看一眼卡槽：里面是自己的卡、别人的卡，还是空的？旁边的手机有信号吗？有，你的号码也许正在别人手机里用着；都没有，也许是网络的事，过一会儿再看。借一部手机打过去问：“我的卡在用吗？有没有补过卡？”
situation-abroad = 人在国外
situation-abroad-text = 这几个号码只有用那家运营商自己的卡打才免费，可丢的正是那张卡：借来的手机打，要付话费。回执找当地警察要。
situation-family = 丢的是孩子的、老人的
situation-family-text = 运营商要机主本人来说：让他在旁边，或者备好他的身份证号和服务密码。远程锁要用那部手机自己的账号和密码。它要是能刷你的卡，你的卡也冻结。电话手表里也有卡。

emergency-then = 后面的
emergency-print = 打印这一页
emergency-card = 钱包里的小卡
emergency-plain-note = 这一页不用脚本，打开以后断了网也能看。这里打的勾不会保存。

stretch-ten = 头十分钟
stretch-hour = 一小时之内
stretch-night = 这一夜
stretch-morning = 第一个早上
stretch-days = 之后几天
step-minutes = 第 { $from } 到 { $to } 分钟

who-owner = 本人
who-helper = 帮手
who-both = 谁有空谁做
place-telephone = 打电话
place-browser = 上网页
place-counter = 去柜台
say-label = 照着念
tick = 做了
ticked-at = { $at } 做了
ticks-count = { $all } 步里做了 { $done } 步
ticks-kept = 勾只存在这台设备上。
ticks-clear = 清掉打的勾

region-china = 中国大陆
region-elsewhere = 其他地方，或没列出的
elsewhere-carrier = 别的运营商：号码在它的网站和账单上，现在就查。
elsewhere-abroad = 别的运营商和银行：官网上有从境外打的号码。
elsewhere-bank = 别的银行：号码印在卡背面。卡也丢了，上银行官网查。
elsewhere-payment = 别的 App：在另一台设备上打开它的官网，找“挂失”“冻结”“退出所有设备”。
elsewhere-lock = 别的牌子：搜品牌名加“查找手机”，要用账号密码登录。
elsewhere-police = 别的国家和地区：打当地的报警电话。
number-unsure = 这个号码未证实，请对照 App 里的客服页或官网。

step-borrow = 借一部手机，再叫一个人
step-borrow-text = 谁的手机都行。多一个人，快一半。
step-borrow-avoid = 别去追，也别照着地图上的定位找过去。

step-lock-first = 没锁屏就丢了，或者密码被人看见了？先锁手机
step-lock-first-text = 没锁的手机，谁拿着都能用；密码被人看见的也一样。到厂商的网页上锁住，再打运营商。锁着、密码也没人看见的，先打运营商。
step-lock-first-avoid = 别把它从账号里移除，也别退出“查找”，那样别人就能重新激活它。

step-report-sim = 打运营商：挂失手机卡
step-report-sim-text = 可能要报身份证号、服务密码，或者近期拨过的几个号码。记下时间和工号。
step-report-sim-say = 我的手机卡不在我手里了，请马上挂失停机。电话里能不能解除挂失？
step-report-sim-avoid = 别等，现在就打。

step-lost-mode = 同时，帮手打开丢失模式，或者远程锁定
step-lost-mode-text = 到厂商的网页上。苹果到 icloud.com/find，账号加密码就能进，不要验证码；华为到 cloud.huawei.com；别的牌子搜“查找手机”。丢失模式不再显示通知，没设锁屏密码的会当场设上；开了“失窃设备保护”的也要打开它，那个只管一段时间。电话照样打得进来，语音验证码也听得到，所以卡还是要挂失。
step-lost-mode-avoid = 屏幕上别留电话和留言。借来的手机用完要退出登录。

step-ring-own = 拨自己的号码
step-ring-own-text = 听到“已暂停服务”或“已停机”，挂失才算成了；听到“已关机”不算。还打得通，就再打运营商。

step-payment-apps = 冻结支付 App
step-payment-apps-text = 从钱最多、绑卡最多的那个开始。
step-payment-apps-say = 我的号码可能在别人手里，请冻结我的账户，停掉所有付款。

step-banks = 打银行，余额大的先打
step-banks-text = 空卡、旧卡、快忘了的卡也要打电话冻结：ETC 卡、社保卡都算。社保卡要挂两处：12333 挂卡，卡上印的银行挂账户。问清冻结管多久，电话里的临时挂失可能过几天就失效。
step-banks-say = 我预留的手机号可能在别人手里，请冻结我名下所有的卡，停掉手机银行。我在你们这里一共有几张卡？
step-banks-avoid = 验证码不念给任何人，自称是谁都不行。

step-lenders = 再打能借钱的平台
step-lenders-text = 购物、外卖、打车 App 也放贷。一家一家说，没借过的也说。
step-lenders-say = 我的身份信息可能到了小偷手里，请不要用我的名义放款。

step-police = 报警
step-police-text = 要一张带编号的回执，之后找谁赔都要看它。在英国：有危险打 999，不然打 101 报失窃。
step-police-say = 我的手机在这个时间、这个地点被偷了，有人在用它转钱。请给我报案回执。

step-ring-again = 每{"\u00A0"}20{"\u00A0"}到{"\u00A0"}30{"\u00A0"}分钟，拨一次自己的号码
step-ring-again-text = 别人打个电话也许就能解除挂失，没有人通知你。一打通就再挂失，记下是几点几分。

step-lifting = 要求挂失不能打电话解除
step-lifting-text = 如果电话里能解除，就找值班经理。不管怎么答复，连时间一起记下来。
step-lifting-say = 请备注：这个挂失只能由我本人带身份证到营业厅解除。

step-turns = 轮流来：拨号、挂失、记下来
step-turns-text = 每 20 到 30 分钟一次，一直到营业厅开门。每通电话记三样：几点打的，谁接的，怎么说的。让一个人先睡。

step-texts-off = 挂失一再被解除，就关掉短信
step-texts-off-text = 到网上营业厅去关，或者打客服。换新卡以前，你自己也收不到短信。别人也可能再打开，所以号码还要接着拨。
step-texts-off-say = 请关掉我这个号码的短信功能，等我本人来再开。

step-mail-first = 改邮箱和手机厂商账号的密码
step-mail-first-text = 用自己的设备，不靠短信就能改的现在就改。其他设备全部退出登录。
step-mail-first-avoid = 别在借来的手机上改密码。

step-new-sim = 营业厅一开门就到，带身份证补卡
step-new-sim-text = 新卡一开，旧卡就彻底作废。当场改服务密码，再给新卡设 SIM 卡密码。人在外地，去之前先打客服问三句：挂失的号码在这里补得了吗？要带什么证件，临时身份证行不行？要不要报近期拨过的号码？
step-new-sim-say = 我要补卡，改服务密码。出事以后，我这个号码办过哪些业务？
step-new-sim-avoid = SIM 卡密码别猜，连错三次卡就锁了；屏幕上会写还剩几次。

step-forwarding = 离开柜台以前，查呼叫转移
step-forwarding-text = 遇忙、无应答、关机时的转移都要查。叫人打你的号码：响的是不是手里这部？
step-forwarding-say = 我的来电和短信有没有转到别的号码？转到哪个？请现在就取消。

step-passwords = 改密码，按这个顺序
step-passwords-text = 先改邮箱，再改手机厂商账号、支付 App、银行。每改一处，其他设备全部退出登录。

step-bindings = 查谁能从你的卡上扣钱
step-bindings-text = 一家一家问银行：哪张卡签约给了哪家，从哪天起。不认识的先截图，再解约。

step-own-number = 找不是你开的账户
step-own-number-text = 用自己的号码去登录没注册过的支付、购物、借款 App。再用“一证通查”查这个号码在几家大平台有几个账号、自己名下在各家运营商有几张卡（查卡也可以带身份证去营业厅）；不是你办的卡，让那家关掉。结果 48 小时内由 10699000 发短信来，所以补好卡再查。

step-credit = 查一次个人信用报告
step-credit-text = 在手机银行、云闪付里找“信用报告”，或上 pbccrc.org.cn；据说一年有两次免费。有不是你借的款，就向放款的那家书面提出异议，也可以找征信中心：400-810-8866。

step-evidence = 趁还拿得到，把材料收齐
step-evidence-text = 向运营商要通话和短信详单（刚补卡要是查不了，问清哪天能查），向银行要流水；报案回执、自己记的时间表都留好。改动或删除任何东西以前先截图。

step-claims = 向每一家书面报损失
step-claims-text = 写清每一笔的时间和金额，几点挂失、几点冻结，附上报案回执。要一个受理编号。

step-stay-frozen = 冻着的先别动
step-stay-frozen-text = 等银行的验证码只有你收得到、陌生人没法再从这张卡扣钱了，再一张一张解。
step-stay-frozen-avoid = 别急着解冻：你不知道的账户里可能还绑着你的卡。

step-phishing = 骗子还会找上门来
step-phishing-text = 他们会说“手机找到了”“退款到账了”。往后几个月，主动找来的都当陌生人。挂掉，自己打卡背面的号码。
step-phishing-avoid = 验证码不给任何人。谁叫你把手机移出“查找”都别移。

contact-icloud = 苹果
contact-android = 安卓
contact-android-press = 只限带谷歌服务的手机：凭手机号就能锁，但要事先设好，手机也要在线。
contact-huawei = 华为
contact-china-mobile = 中国移动
contact-china-unicom = 中国联通
contact-china-telecom = 中国电信
contact-china-broadnet = 中国广电
contact-mobile-abroad = 中国移动
contact-mobile-abroad-reach = 24 小时。只有用中国移动自己的卡打才免费。
contact-unicom-abroad = 中国联通
contact-telecom-abroad = 中国电信
contact-unicom-home = 中国联通
contact-unicom-home-reach = 24 小时，话费自付。出自它的旧网页。
contact-bocom-abroad = 交通银行信用卡
contact-ccb-abroad = 建设银行信用卡
contact-att = 美国 AT&T
contact-wechat-pay = 微信支付
contact-wechat-pay-press = 接通后按 9（菜单可能有变）
contact-wechat = 微信账号
contact-wechat-press = 也可以请好友在他的微信里办：我 → 设置 → 账号，找“帮好友冻结微信”。
contact-alipay = 支付宝
contact-jd = 京东
contact-unionpay = 银联
contact-unionpay-reach = 24 小时。
contact-icbc = 工商银行
contact-ccb = 建设银行
contact-abc = 农业银行
contact-boc = 中国银行
contact-cmb = 招商银行
contact-bocom = 交通银行
contact-psbc = 邮储银行
contact-social-card = 社保卡
contact-uk-bank = 英国：转接到多数大银行
contact-germany-block = 德国：挂失银行卡和手机卡
contact-germany-block-reach = 24 小时，德国境内免费；从国外打 +49 30 4050 4050。
contact-singapore-scam = 新加坡：转接到七家银行
contact-singapore-scam-reach = 24 小时。不受理报案。
contact-police-china = 报警
contact-anti-fraud = 反诈专线
contact-uk-police = 英国：报手机失窃（苏格兰连被骗的钱也报这里）
contact-report-fraud = 英格兰、威尔士、北爱尔兰：报被转走的钱
contact-hong-kong-scam = 香港：防骗咨询
contact-hong-kong-scam-reach = 24 小时。有危险打 999。
contact-us-identity = 美国：身份被人冒用

own-label = 要打的号码
own-none = 还没有记下要打的电话。运营商和各家银行的，趁现在记下来。
own-intro = 记下运营商、每家银行、出事时会找的人。号码只存在这个浏览器里，所以小卡也要打印：丢的可能正是这部手机。
own-warning = 只记电话号码。卡号、密码、验证码都不要写。
own-name = 谁的电话
own-number = 号码
own-add = 记下
own-remove = 删掉
own-full = 已经记满了。
own-refused = 这不是电话号码。

card-intro = 打印，剪下，从中间对折，就是银行卡大小。空行用笔填。自己留一张，再给会帮你的人一张。
card-print = 打印小卡
card-front = 我的手机丢了
card-line-1 = 借一部手机。没锁屏就丢了的、密码被人看见的，先锁手机。
card-line-2 = 打运营商挂失，问“电话里能不能解除？”
card-line-3 = 每 20 到 30 分钟拨一次我的号码，还打得通就再挂失。
card-line-4 = 打电话冻结支付 App 和银行卡，余额大的先打。
card-line-5 = 报警要回执。早上带身份证补卡。
card-line-6 = 验证码不给任何人。别把手机移出“查找”。
card-back = 打这些号码
card-mine = 我的号码：

cited-label = 这些内容的出处
cited-note = 先后顺序是我们排的。运营商现在的规矩没有找到官方说法，以客服答复为准。
cited-checked = { $month } 核对
cited-account = 失主自述，2020 年 9 月
cited-people = 人民网通信频道：手机被偷的应对顺序，2020 年（转载）
cited-hotlines = 太原理工大学保卫处：各家客服电话
cited-apple-lost = Apple：在 iCloud.com 上使用丢失模式（英文）
cited-apple-stolen = GSM Specs：Apple 给失窃者的建议（英文）
cited-google-lock = FindArticles：安卓的远程锁定（英文）
cited-harmony = HarmonyOS 6 与查找设备，2025 年 11 月
cited-ee-pin = 英国 EE：SIM 卡密码是什么（英文）
cited-police-numbers = 关于 110 与 96110 的提醒，2021 年 3 月
cited-ofcom = 英国通信管理局：手机丢失或被偷（英文）
cited-uk-159 = smile 银行：159 是什么（英文）
cited-query = 中国政府网：一证通查，2022 年 7 月
cited-report-fraud = Report Fraud 启用，2025 年 12 月（英文）
cited-uk-101 = 苏格兰公民咨询处：手机丢失或被偷（英文）
cited-numbers = vCards：有人维护的客服号码表
cited-mobile-abroad = 中国移动：在国外的客服电话
cited-sim-only = 只偷手机卡的案子，2026 年 1 月
cited-germany-block = Sperr-Notruf：在德国挂失银行卡和手机卡（德文）
cited-singapore-scam = ScamShield：1799 热线（英文）
cited-suspended = AT&T：停机之前先定位（英文）
cited-social-card = 西南交通大学：社保卡挂失，2019 年
cited-sim-query = 海口市政府网：查自己名下的电话卡，2021 年 9 月
cited-unicom-abroad = 中国联通：国际漫游的客服电话，旧网页（英文）
cited-hong-kong-scam = 香港警务处：防骗易热线（英文）
cited-us-identity = 美国联邦贸易委员会的身份盗用手册（转载，英文）
cited-credit-how = 一个网站讲怎么查信用报告（不是官方）
