# 自查：问题、怎么看、矛盾的回答、现成的例子。

questions-start = 在哪里，什么手机

q-place = 你住在哪里？
q-place-why = 银行、运营商、报警电话，各地不一样。
q-place-look = 看你的手机号和银行卡是哪里开的。
q-place-mainland = 中国内地
q-place-elsewhere = 别的地方
q-place-both = 两边都有账户或者号码

q-device = 是什么手机？
q-device-why = 不是每种保护每部手机都有。
q-device-look = 看手机背面的牌子，或者“设置”里的“关于手机”。应用商店叫 Google Play 的，就是带谷歌服务的。
q-device-iphone = iPhone
q-device-huawei = 华为
q-device-android-cn = 在内地买的其他安卓手机
q-device-android-gms = 带谷歌服务的安卓手机
q-device-feature = 按键的老人机，没有 App
q-device-other = 别的

q-sim-pin = 手机关了再开，SIM{ "\u00A0" }卡要你输一个 PIN{ "\u00A0" }码吗？
q-sim-pin-why = 小偷把卡插到别的手机上，先撞上的就是它。它不是锁屏密码。
q-sim-pin-look = 关机再开一次：要输两个密码的，其中一个就是它，别乱猜。只输过一个，多半没开。两张卡的，看收银行短信的那张。
q-sim-pin-own = 要，是我自己改过的
q-sim-pin-default = 要，是卡原来带的那个（常见 1234）
q-sim-pin-esim = 没有卡可拔：这个号是 eSIM
q-sim-pin-none = 不要

questions-screen = 屏幕

q-screen = 锁屏密码有几位？
q-screen-why = 平常用指纹、人脸也一样：后面总有一个密码，小偷试的是它。
q-screen-look = 重启手机，第一次解锁要输的就是它。
q-screen-strong = 六位数字以上，或者带字母
q-screen-weak = 不到六位，或者画图案；手机好几年没更新的，也选这个
q-screen-none = 没有锁屏

q-self-lock = 放着不动，多久自己锁上？
q-self-lock-why = 被抢的手机，多半正亮着。
q-self-lock-look = 解开锁，放在桌上数到三十，再碰一下：要密码，就是锁上了。
q-self-lock-snatch = 半分钟以内；被人一把夺走也会马上锁（安卓的“失窃检测锁定”）
q-self-lock-soon = 半分钟以内
q-self-lock-later = 要好久，或者从来不锁

q-previews = 锁着屏，能看到短信里写了什么吗？
q-previews-why = 验证码亮在锁屏上，不用解锁就读走了。
q-previews-look = 锁上屏，请家里人发一条短信来，也请他看读不读得到字：你自己看，手机认出脸就显示了。
q-previews-hidden = 看不到，只提示有消息
q-previews-shown = 看得到

q-protection = “失窃设备保护”开着吗？
q-protection-why = 它让知道锁屏密码的人也改不了账号：不在家的时候，要人脸或指纹，iPhone 还要等一小时。
q-protection-look = iPhone 在“面容 ID 与密码”（或“触控 ID 与密码”）里；安卓在“Google”“防盗保护”里，叫“身份检查”。找不到，就是没有。
q-protection-on = 开着
q-protection-off = 没开，或者没有

questions-money = 付钱和银行

q-codes-apart = 支付、锁屏、银行卡，三个密码都不一样吗？
q-codes-apart-why = 一个密码走天下，丢一个就全丢。
q-codes-apart-look = 心里对一遍就行，别写下来。生日、手机尾号、连号都算好猜。
q-codes-apart-apart = 都不一样，也不好猜
q-codes-apart-same = 有一样的，或者好猜

q-pay-asks = 支付 App{ "\u00A0" }什么时候要指纹、人脸或密码？
q-pay-asks-why = 手机没锁，App 就是登着的；小额付款往往问都不问。
q-pay-asks-look = 下回买瓶水时看：扫了码直接扣钱，就是小额不问。
q-pay-asks-both = 打开时要，每一笔也要；或者手机上没有支付 App
q-pay-asks-sums = 每一笔都要，再小也要
q-pay-asks-opening = 只在打开时要
q-pay-asks-large = 钱多了才要

q-credit = 花呗、白条、微粒贷这类先用后还的额度，开着吗？
q-credit-why = 别人进了你的账户，就能用你的名义借钱花。
q-credit-look = 支付 App 里找花呗、白条、借呗、微粒贷、分付，有“额度”两个字的就是开着。境外的 App 看“先买后付”。
q-credit-off = 都关了，或者从来没开过
q-credit-on = 开着一样以上

q-bank-number = 银行的验证码发到哪张手机卡上？
q-bank-number-why = 谁拿着这张卡，谁就收得到银行的验证码。
q-bank-number-look = 翻翻短信：银行的扣款通知是哪张卡收的。
q-bank-number-elsewhere = 另一部手机上的卡，放在家里
q-bank-number-second-sim = 这部手机里另一张卡，平常不用的号
q-bank-number-this = 这部手机里平常打电话的那张卡

q-quick-pay = 凭卡号和一条短信，App{ "\u00A0" }能绑上你的银行卡吗？
q-quick-pay-why = 一般都能，连自己忘了的卡也绑得上。
q-quick-pay-look = 没有特意去银行关过，就是能。
q-quick-pay-off = 不能，我在银行关掉了
q-quick-pay-neither = 能，或者没关过

questions-papers = 还有什么会帮小偷的忙

q-mirrors = 短信在平板、电脑或者云端也看得到吗？
q-mirrors-why = 看得到的话，谁登着那边，谁就读得到验证码，哪怕手机在你手里。
q-mirrors-look = 收到一条短信时，看平板和电脑上有没有。iPhone 再看“设置”“信息”里的“短信转发”。
q-mirrors-no = 看不到，只在这部手机上
q-mirrors-yes = 看得到

q-vendor = 忘了手机账号的密码，靠什么重设？
q-vendor-why = 苹果账户、华为账号这些，查找、锁定手机全靠它。别人重设了它，你就管不到这部手机了。
q-vendor-look = 拿别的设备打开登录页，点“忘记密码”，看它问什么，看完就关掉。手机上弹出提示，不用理。
q-vendor-device = 家里另一台登着的设备
q-vendor-paper = 放在家里的纸上的码，或者安全密钥
q-vendor-phone = 除了短信还要别的，可都在这部手机上
q-vendor-text = 一条发到这个号码的短信就行

q-album = 相册里有身份证照片吗？
q-album-why = 有了它，别人在柜台、客服那里就能冒充你。
q-album-look = 在相册里搜“身份证”，“最近删除”和聊天记录也看一眼。
q-album-no = 没有
q-album-yes = 有，或者聊天记录里有

q-bag = 出门时，身份证和银行卡放在哪儿？
q-bag-why = 跟手机一起丢了，客服问什么别人都答得上，卡也能拿去绑；你自己补卡也要用身份证。
q-bag-look = 想想上一次出门。
q-bag-apart = 都不跟手机放在一起
q-bag-same = 有的在同一个包里，或者夹在手机壳里

contradiction-no-lock-locks = 屏幕不锁，也就谈不上自己锁上。
contradiction-no-lock-hides = 屏幕不锁，什么也藏不住：谁碰一下都能看短信。
contradiction-no-lock-protected = 失窃设备保护，要设了锁屏才起作用。

persona-grandmother = 外婆的手机
persona-grandmother-text = 家里人替她弄得越省事越好：不锁屏，证件手机放一个包，密码都一样。她天天用它付钱。
persona-student = 学生的手机
persona-student-text = 六位密码加指纹，别的都是买来的样子。小额付款不问密码，平板上也看得到短信。
persona-colleague = 细心同事的手机
persona-colleague-text = 设置她都过了一遍，只差一两样。银行留的是第二个号，可卡就插在这部手机里。
