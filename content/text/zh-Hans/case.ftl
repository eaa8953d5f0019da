# 案卷：每个机构的漏洞、防法、谁说了什么、机构怎么答。

provider-bank-weakness = 凭身份资料、卡号和短信就能在别处绑她的卡；想不起来的卡没有人冻结。
provider-bank-defence = 忘掉的卡也列进清单一起冻结；另留一个号码；在网银里看谁绑了卡。
provider-bank-said = 失主说：ETC 卡一直放在抽屉里，照样被绑上刷走了。
provider-bank-answer = 文中没有建设银行的答复。

provider-other-banks-weakness = 电话里核对身份就能冻结，但要一家一家打。
provider-other-banks-defence = 平时就把各家客服电话和卡记在一张纸上。
provider-other-banks-said = 失主说：当晚联系了多家银行冻结信用卡。
provider-other-banks-answer = 文中没有点名，也没有答复。

provider-icbc-weakness = 一张没人想起的借记卡，没有冻结。
provider-icbc-defence = 把每家银行的卡都列出来，空的也冻结。
provider-icbc-said = 失主说：第二天卡上多出 280{"\u00A0"}元，从钱袋宝转来。
provider-icbc-answer = 文中没有工商银行的答复。

provider-bocd-weakness = 社保卡也是银行卡，卡号在社保 App 里看得到。
provider-bocd-defence = 社保卡的银行账户同样要冻结。
provider-bocd-said = 失主说：忙着抢手机卡，社保卡被漏掉了。
provider-bocd-answer = 文中没有成都银行的答复。

provider-carrier-weakness = 报出服务密码就能电话解挂，不限次数；夜里没有人能停机。
provider-carrier-defence = 解挂一天一次或到营业厅；机主可以要求停机；失主先挂失，守不住就关短信。
provider-carrier-said = 失主说：整件事里它的责任最大。
provider-carrier-answer = 运营商道歉，说来电人自称情侣吵架；10{"\u00A0"}月{"\u00A0"}10{"\u00A0"}日称远程解挂 24 小时内只办一次。

provider-social-weakness = 登录和重置密码都只要短信，进去就是证件号、照片和卡号的明文。
provider-social-defence = 看证件之前要刷脸，或者把证件号和卡号遮住。
provider-social-said = 失主说：两条短信就泄露了关键资料；别省的也一样。
provider-social-answer = 文中没有社保部门的答复。

provider-vendor-weakness = 号码加短信就能改账号密码；改完就能把手机移出账号。
provider-vendor-defence = 给账号加第二重验证；厂商让重置等一等，并通知其他设备。
provider-vendor-said = 失主说：换一家厂商结果也一样，找回密码太容易。
provider-vendor-answer = 文中没有华为的答复；老系统能否远程换锁屏密码，没有人验证。

provider-pay-app-weakness = 常用设备上再开一个账户不用刷脸；快捷绑卡列出一家银行的全部卡。
provider-pay-app-defence = 再开账户要刷脸，一个身份一个账户；快捷绑卡不露卡号。
provider-pay-app-said = 失主先说人脸被绕过，9{"\u00A0"}月{"\u00A0"}11{"\u00A0"}日收回了这个说法。
provider-pay-app-answer = 支付宝称人脸没有被突破，改支付密码被风控拦下，绑卡用的是别处得来的卡号。

provider-chat-weakness = 绑卡靠短信；人工客服很难找到。
provider-chat-defence = 风控事后追回；银行另留号码，收不到码就付不了。
provider-chat-said = 失主说：客服难找，不过几天里陆续追回几笔。
provider-chat-answer = 文中没有财付通的答复，电话没有打通。

provider-union-weakness = 绑卡和别家一样松。
provider-union-defence = 登录要认设备；客服通宵有人，查出漏报的损失。
provider-union-said = 失主说：凌晨三四点还有人耐心接电话，第二天有专人跟进。
provider-union-answer = 云闪付称用代替卡号的标记、实时风控，无过错全额赔付。

provider-shop-weakness = 半夜新开的账户马上就能绑卡买卡券。
provider-shop-defence = 夜里不卖卡券，新账户先等一等；发现后用自己的号码登录，抢回没花掉的。
provider-shop-said = 失主说：起初让失主自己承担，是态度最差的一家。
provider-shop-answer = 文章发出后赔付，还多付了 300 元，正在退。

provider-lender-weakness = 凭身份资料凌晨放款。
provider-lender-defence = 放款要刷脸，夜里不放款。
provider-lender-said = 失主说：只验证了身份证就放款。
provider-lender-answer = 美团称一直要刷脸，正在了解；借款记录后来消除。

provider-jd-weakness = 号码空出来就能用她的身份再开一个账户；绑卡靠短信。
provider-jd-defence = 换号之后再用自己的号码试登一次；一个身份一个账户。
provider-jd-said = 失主说：答复是损失自己承担，好在只有 100 元。
provider-jd-answer = 京东称交易已经发生，由用户承担。

provider-gome-weakness = 登录靠一条短信。
provider-gome-defence = 把绑定的号码换到另一部手机上。
provider-gome-said = 失主说：当晚把关联的号码换了。
provider-gome-answer = 没有损失，也没有答复。

provider-baidu-weakness = 绑卡靠短信。
provider-baidu-defence = 短信一断，绑好的卡也花不出去。
provider-baidu-said = 失主说：刚绑上，短信就关了，不用再理论。
provider-baidu-answer = 没有问，也没有答复。

provider-qiandaibao-weakness = 有的支付公司绑卡连银行预留的号码都不核对；这一家是否如此，是推断。
provider-qiandaibao-defence = 绑卡一律核对银行预留的号码。
provider-qiandaibao-said = 失主说：280 元从这里转进来，它的 App 登录不上。
provider-qiandaibao-answer = 文中没有答复。

provider-bestpay-weakness = 登录靠一条短信。
provider-bestpay-defence = 换手机登录时再核对一次。
provider-bestpay-said = 失主说：短信详单里有它。
provider-bestpay-answer = 文中没有答复。

provider-travel-weakness = 旅客列表遮着证件号，点进编辑页就是明文。
provider-travel-defence = 编辑页也打码。
provider-travel-said = 失主说：一条短信登录，就能看全。
provider-travel-answer = 文中没有去哪儿的答复。

provider-hotel-weakness = 短信登录，就能看到入住人的证件号。
provider-hotel-defence = 证件号打码，看全要再验证。
provider-hotel-said = 失主说：这是拿身份证号的备用路子。
provider-hotel-answer = 文中没有华住和锦江的答复。

provider-ctrip-weakness = 登录同样只要一条短信。
provider-ctrip-defence = 证件号处处打码，进去了也抄不走。
provider-ctrip-said = 失主说：这才是该有的做法。
provider-ctrip-answer = 没有需要答复的。

provider-police-weakness = 没见过这样的案子，先疑心是失主自己泄露。
provider-police-defence = 流水、记录、回执留好，理赔要用。
provider-police-said = 失主说：民警很惊讶，回执要等第二天。
provider-police-answer = 文中没有警方的答复。

provider-phishing-weakness = 对方手里还有她的资料，会再来骗。
provider-phishing-defence = 陌生短信和电话一律不理，验证码不给人。
provider-phishing-said = 失主说：这几天开始收到可疑短信。
provider-phishing-answer = 发信人是谁，不知道。

provider-press-weakness = 推断会错：文章里关于人脸的说法后来收回。
provider-press-defence = 把话问到机构那里，各家说法并列。
provider-press-said = 失主 9{"\u00A0"}月{"\u00A0"}9{"\u00A0"}日发文；报社 10{"\u00A0"}月{"\u00A0"}10{"\u00A0"}日发问。
provider-press-answer = 各机构的答复记在各自名下。

provider-street-weakness = 装在推车外袋里的手机，一蹲下就没了；卡没有密码。
provider-street-defence = 卡设密码，屏幕设锁，消息预览关掉。
provider-street-said = 失主说：从偷到开机一个多小时，算好了营业厅下班。
provider-street-answer = 没有可问的一方。

provider-leaked-weakness = 假设：花钱就能按号码查到身份证号。
provider-leaked-defence = 实名信息少留一处是一处；核验不要只靠身份证号。
provider-leaked-said = 失主起初怀疑它，后来认为用不着。
provider-leaked-answer = 没有证据，默认关闭。

provider-gsm-weakness = 假设：旧制式的信号可以被监听，连号码带短信。
provider-gsm-defence = 码不走短信，或走别的号码。
provider-gsm-said = 失主说：还剩这点风险，普通人遇不到。
provider-gsm-answer = 没有证据，默认关闭。

provider-face-weakness = 假设：用照片做出能过活体检测的脸。
provider-face-defence = 刷脸之外再要一样对方没有的东西。
provider-face-said = 失主说过，9{"\u00A0"}月{"\u00A0"}11{"\u00A0"}日收回。
provider-face-answer = 支付宝否认。

# 原文里的名称，有争议的地方。

provider-carrier-case = 中国电信四川公司（10000号）
provider-vendor-case = 华为
provider-social-case = 四川人社 App
provider-pay-app-case = 支付宝
provider-union-case = 云闪付
provider-shop-case = 苏宁金融
provider-lender-case = 美团
provider-bank-case = 建设银行
provider-travel-case = 去哪儿
provider-police-case = 成都的派出所
provider-street-case = 成都，高新区到成华区
provider-other-banks-case = 文中没有点名的几家银行
provider-icbc-case = 工商银行
provider-bocd-case = 成都银行
provider-chat-case = 微信支付（财付通）
provider-jd-case = 京东
provider-gome-case = 国美
provider-baidu-case = 百度
provider-qiandaibao-case = 钱袋宝
provider-bestpay-case = 翼支付
provider-hotel-case = 华住、锦江
provider-ctrip-case = 携程
provider-phishing-case = 可疑短信，发信人不明
provider-press-case = 信息安全老骆驼；21{"\u00A0"}世纪经济报道
provider-leaked-case = 社工库（假设）
provider-gsm-case = GSM 中间人（假设）
provider-face-case = 绕过人脸识别（假设，已收回）
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
provider-device-case = 今天的任何一部手机
provider-device-weakness = 手机开着，App 都登着，短信就在屏幕上，相册点一下就开。
provider-device-defence = 让它自己锁上；支付用另一个密码；相册里不放证件照。
provider-device-said = 好几个国家的警方和消费者报道都讲过，出处列在每一种丢法下面。
provider-device-answer = 厂商从 2023 年起加了防盗检测和延时，但不是每部手机都有。
