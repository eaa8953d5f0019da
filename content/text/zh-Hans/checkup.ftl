# 自查：问题、矛盾的回答、现成的例子。

questions-start = 在哪里，什么手机

q-place = 你住在哪里？
q-place-why = 机构、电话、设置都不一样。
q-place-mainland = 内地
q-place-elsewhere = 别的地方
q-place-both = 两边都有账户或者号码

q-device = 是什么手机？
q-device-why = 不是每种保护每部手机都有。
q-device-iphone = iPhone
q-device-huawei = 华为
q-device-android-cn = 在内地买的其他安卓手机
q-device-android-gms = 带谷歌服务的安卓手机
q-device-feature = 按键的老人机，没有 App
q-device-other = 别的

questions-screen = 屏幕

q-screen = 手机怎么锁屏？
q-screen-why = 里面登着的一切，就靠它挡着。
q-screen-strong = 六位以上密码、指纹或人脸，系统还在更新
q-screen-weak = 短密码或图案，或者手机旧得不再更新
q-screen-none = 不锁

q-self-lock = 它会自己锁上吗？
q-self-lock-why = 被抢的手机，多半正亮着。
q-self-lock-snatch = 会：被夺走马上锁，放着不动半分钟也锁
q-self-lock-soon = 会，放着不动半分钟就锁
q-self-lock-later = 要好久，或者从来不锁

q-previews = 锁着屏，能看到短信内容吗？
q-previews-why = 验证码亮在锁屏上，不用解锁就读走了。
q-previews-hidden = 看不到，只提示有消息
q-previews-shown = 看得到

q-code-seen = 有人看着你输锁屏密码，再把手机拿走，会怎样？
q-code-seen-why = 知道密码的人就成了你；有的手机改账号之前还要多问一道。
q-code-seen-both = 在外面用指纹或人脸，失窃设备保护也开着
q-code-seen-biometric = 在外面用指纹或人脸，没人看得到密码
q-code-seen-protected = 看到就看到，失窃设备保护开着
q-code-seen-neither = 两样都没有

questions-money = 付钱和银行

q-codes-apart = 支付密码跟锁屏密码、银行卡密码不一样吗？
q-codes-apart-why = 一个密码走天下，丢一个就全丢。
q-codes-apart-apart = 都不一样，也不是生日、连号
q-codes-apart-same = 有一样的，或者好猜

q-pay-app = 支付 App{ "\u00A0" }什么时候验指纹、人脸或密码？
q-pay-app-why = 手机开着，App 就登着；小额和随借的额度往往问都不问。
q-pay-app-both = 打开时验，每一笔也验，额度关了；或者这部手机上没有支付 App
q-pay-app-sums = 每一笔都验，额度也关了
q-pay-app-opening = 打开时验
q-pay-app-neither = 钱多了才验

q-bank-number = 银行的验证码发到哪张手机卡上？
q-bank-number-why = 绑银行卡的验证码就往那儿发。
q-bank-number-elsewhere = 另一部手机上的卡，放在家里
q-bank-number-second-sim = 这部手机里的第二张卡
q-bank-number-this = 就是这部手机的卡

q-quick-pay = 凭卡号和短信，App{ "\u00A0" }能绑上你的银行卡吗？
q-quick-pay-why = 自己都忘了的卡，照样绑得上。
q-quick-pay-both = 不能，在银行关掉了；名下的卡我也有一张清单
q-quick-pay-off = 不能，在银行关掉了
q-quick-pay-list = 能，不过名下的卡我有清单，一张张都冻结得了
q-quick-pay-neither = 能

questions-number = SIM 卡和号码

q-sim-pin = 手机开机时，SIM{ "\u00A0" }卡要输 PIN{ "\u00A0" }吗？
q-sim-pin-why = 卡插到别的手机上，先撞上的就是它。
q-sim-pin-own = 要，是我自己设的
q-sim-pin-default = 要，还是原来的那个
q-sim-pin-esim = 是 eSIM，没有卡可拔
q-sim-pin-none = 不要

q-mirrors = 短信在平板、电脑或者云端也看得到吗？
q-mirrors-why = 看得到的话，谁登着那边，谁就读得到验证码，哪怕手机在你手里。
q-mirrors-no = 看不到，只在这部手机上
q-mirrors-yes = 看得到

q-carrier-lock = 你的号码在运营商那里上了锁，不许别人换卡吗？
q-carrier-lock-why = 有人冒名补了卡，手机上设什么都白设。
q-carrier-lock-yes = 上了
q-carrier-lock-no = 没有，或者运营商没这项业务

questions-papers = 还有什么会帮小偷的忙

q-vendor = 查找、锁定手机用的那个账号，忘了密码，靠什么重设？
q-vendor-why = 谁重设了它，谁就让你再也管不到这部手机。
q-vendor-device = 家里另一台登着的设备
q-vendor-paper = 放在家里的纸上的码，或者安全密钥
q-vendor-phone = 光有短信不行，可别的也都在这部手机上
q-vendor-text = 一条发到这个号码的短信就行

q-album = 相册里有证件照片吗？
q-album-why = 有了它，柜台和客服那里，别人就能当你。
q-album-no = 没有
q-album-yes = 有，或者聊天记录里有

q-bag = 出门时，身份证和银行卡放在哪儿？
q-bag-why = 跟手机一起丢了，客服问什么别人都答得上，卡也能拿去绑；你自己补卡也要用身份证。
q-bag-apart = 都不跟手机放在一起
q-bag-same = 有的在同一个包里，或者夹在手机壳里

contradiction-no-lock-locks = 屏幕不锁，也就谈不上自己锁上。
contradiction-no-lock-hides = 屏幕不锁，什么也藏不住：谁碰一下都能看短信。
contradiction-no-lock-biometric = 屏幕不锁，就不会要指纹和人脸。
contradiction-no-lock-protected = 失窃设备保护，要设了锁屏才起作用。

persona-grandmother = 外婆的手机
persona-grandmother-text = 家里人替她弄得越省事越好：不锁屏，证件手机放一个包，密码都一样。她天天用它付钱。
persona-student = 学生的手机
persona-student-text = 六位密码加指纹，别的都是买来的样子。付钱不用多按，平板上也看得到短信。
persona-colleague = 细心同事的手机
persona-colleague-text = 设置她都过了一遍，只差一两样。银行留的是第二个号，可卡就插在这部手机里。
