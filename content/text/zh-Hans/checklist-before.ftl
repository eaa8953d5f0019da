# 清单：手机还在手里的时候做什么。
#
# 每条：标题、-why、-how、-cost；-warning 放在步骤前面读；-how-机型、-how-运营商。

## SIM 卡和号码

advice-sim-pin = 给 SIM 卡设一个密码
advice-sim-pin-why =
    那一夜从这里开始：卡从锁着的手机里拔出来，插进另一部手机，一开机就能收验证码。卡上要是有密码，另一部手机会先问密码；答不上，号码和验证码都出不来。

    它只管拔卡这一招。手机亮着屏被抢走，密码还是出厂的那个，或者有人拿你的证件去补卡，它都帮不上；丢了以后照样要马上挂失。
advice-sim-pin-warning =
    SIM 卡密码（PIN 码）连错三次，卡就锁住，要向运营商要一个八位的解锁码（PUK 码）；解锁码连错十次，卡就作废。所以一次也别猜。屏幕上会写还剩几次，先看再输。
advice-sim-pin-how =
    先拿到两样：原来的密码（手机先问的就是它）和解锁码。看卡的外包装，或者问运营商客服。原来的密码国内常见的是 1234，也有 0000；这是个提示，不是让你去猜。拿不准就带身份证去营业厅，请人当面设。

    找到开关（各家手机的位置另写），打开，输入原来的密码，再点“更改 PIN 码”，换成自己的四到八位数字。只开不改等于没设：原来的密码人人知道。按键手机，在设置的“安全”里找“PIN 码请求”一类的开关；没有就去营业厅问。

    关机重开，看它问不问密码。新密码写在纸上，跟解锁码放一起。两张卡要各设一遍。eSIM（写在手机里的电子卡）也有密码；没有解锁码在手，输错了可能连这张电子卡都保不住。

    eSIM 拔不走，却转得走：没升到 iOS 26、没开“失窃设备保护”的苹果手机，知道锁屏密码就能转；登得进你运营商账号的人，也许也能转。国内的 eSIM 要到营业厅才办得了（2025 年 10 月的规矩）。
advice-sim-pin-how-iphone = 设置 → 蜂窝网络 →（有两个号码时点要设的那个）→ SIM 卡 PIN 码。
advice-sim-pin-how-huawei = 鸿蒙 6：设置里找“移动网络”，再找“SIM 卡管理”“高级”“SIM 卡保护”。旧系统：设置里找“安全”，再找“更多安全设置”“加密和凭据”“设置卡锁”。都没有，就在设置顶上搜“SIM”或“PIN”。
advice-sim-pin-how-xiaomi = 设置里找“密码与安全”，再找“系统安全”“SIM 卡锁”。
advice-sim-pin-how-samsung = 设置 → 安全和隐私 → 更多安全设置 → 设置 SIM 卡锁定。
advice-sim-pin-how-android =
    原生安卓：设置 → 安全和隐私 → 更多安全和隐私 → SIM 卡锁。荣耀：设置 → 安全和隐私 → 更多安全和隐私 → 设置 SIM 卡锁。

    别的手机，在设置顶上搜“SIM”或“卡锁”。
advice-sim-pin-how-mobile = 打 10086，问原来的密码和解锁码。可能报得出服务密码就给，所以服务密码也别让人猜到。
advice-sim-pin-how-unicom = 打 10010，问原来的密码和解锁码。
advice-sim-pin-how-telecom = 打 10000，问原来的密码和解锁码。
advice-sim-pin-how-other = 运营商的帮助页会写出厂密码（英国 EE 是 1111）和解锁码在哪儿取。
advice-sim-pin-cost = 不花钱。每次重启都要先输它才有信号。

advice-carrier-lock = 跟运营商把号码锁牢
advice-carrier-lock-why =
    能说动客服补一张卡，就用不着偷手机；能说动客服解开挂失，偷来的卡就又通了。那一夜的挂失，被人打电话解开了几十次。
advice-carrier-lock-warning =
    锁也会锁住你自己：换手机、换 eSIM、携号转网之前，都要先把它解开。谁能解、怎么解，写在纸上。
advice-carrier-lock-how =
    在运营商的 App 里找有没有“禁止补换卡”“禁止携转”一类的锁，有就给每个号码打开。

    没有就问客服两句：“挂失以后，电话里能不能解除？”“能不能备注只许本人带证件到营业厅解除？”再设一个别人从你的资料里推不出来的服务密码：可能报得出它就能在电话里问到解锁码，SIM 卡密码也就白设了。
advice-carrier-lock-how-mobile = 问 10086。没有查到这样的锁，守着号码的是服务密码（办电信业务用的密码）。
advice-carrier-lock-how-unicom = 问 10010。没有查到这样的锁，守着号码的是服务密码（办电信业务用的密码）。
advice-carrier-lock-how-telecom = 问 10000。没有查到这样的锁，守着号码的是服务密码（办电信业务用的密码）。
advice-carrier-lock-how-other = 美国：T-Mobile 和 Verizon 的 SIM Protection、AT&T 的 Wireless Account Lock，都免费。别处问客服有没有“防换卡锁”，或者能不能设一个口头密码。
advice-carrier-lock-cost = 一般不花钱。换手机那天多一步。

advice-call-forwarding-checked = 看看你的来电转去了哪儿
advice-call-forwarding-checked-why =
    银行会打电话核实，有的验证码是念出来的。那天早上，对方赶在失主改回服务密码之前设了呼叫转移，打给失主的电话由一个陌生男人接。
advice-call-forwarding-checked-how =
    在电话的设置里找“呼叫转移”。除了你自己设的，不该有别的号码。

    保险起见再问一遍客服：无条件、遇忙、无应答、关机，四种都问。从来不用的，问能不能干脆关掉这项业务。

    陌生人让你拨一串带星号、井号的代码，不拨：转移就是这么设上的。
advice-call-forwarding-checked-how-mobile = 问 10086。
advice-call-forwarding-checked-how-unicom = 问 10010。
advice-call-forwarding-checked-how-telecom = 问 10000。
advice-call-forwarding-checked-how-other = 客服号码在运营商网站上，App 里也可能看得到。
advice-call-forwarding-checked-cost = 一通电话。

advice-voicemail-pin = 语音信箱换密码，或者关掉
advice-voicemail-pin-why =
    有的平台打电话念验证码，你没接，它就留在语音信箱里。信箱还是出厂密码的，谁都能拨进去听。
advice-voicemail-pin-how =
    拨进自己的信箱，在菜单里找改密码；找不到就问客服。出厂密码往往是 0000 或 1234，换成自己的。

    没人给你留言的，请客服把信箱关掉。国内多数人没开过，没开过就不用管。
advice-voicemail-pin-cost = 不花钱。纸上多记一个数。

advice-numbers-inventory = 查清号码下面挂着哪些账号
advice-numbers-inventory-why =
    过了几天，失主才发现自己的号码下有别人新开的账户。先知道哪些是自己的，多出来的才看得出来。
advice-numbers-inventory-how =
    微信里关注“工信微报”，或在支付宝里搜“一证通查”，能查这个号码在几家大平台上有几个账号；结果 48 小时内由 10699000 发短信来。它给的是数量，不给明细，也不是每家都有。自己名下在各家运营商有几张卡，也在那里查（网页找 getsimnum.caict.ac.cn）；带身份证去营业厅也行。不是你办的卡，让那家关掉。

    再翻一遍邮箱和密码本，把认这个号码的账号列在纸上。不用的注销。

    不再用的旧号码，销号之前先从每个账号里换下来：满 90 天，号码就可能卖给别人。
advice-numbers-inventory-cost = 不花钱，结果要等一两天。

## 手机

advice-screen-lock = 锁好屏幕，系统常更新
advice-screen-lock-why =
    手机锁着，拿到的人只好去拔卡，那时 SIM 卡密码才有机会挡他。那一夜的手机后来还是被打开了，怎么开的没有人证实过；失主猜是旧系统能用厂商账号重设锁屏密码。
advice-screen-lock-how =
    设好锁屏密码，再加指纹或面容。然后去设置里找系统更新，有就装；已经收不到更新的手机，别再拿来付款。

    锁屏拦不住电话：锁着的手机也能接听，念验证码的语音电话照样能听到。丢了还是要挂失。
advice-screen-lock-cost = 不花钱。更新那半小时用不了手机。

advice-no-previews = 锁屏上不显示短信内容
advice-no-previews-why =
    验证码要是显示在锁屏上，谁拿着手机谁就看得到。卡都不用拔，SIM 卡密码也就白设了。
advice-no-previews-how =
    关掉锁屏上的消息内容（各家手机的位置另写），先关短信的。

    然后验一遍：锁上屏幕，让家人发一条短信来，看锁屏上读不读得到字。
advice-no-previews-how-iphone = 设置 → 通知 → 显示预览 → 解锁时。
advice-no-previews-how-huawei = 设置里找“通知和状态栏”，再找“锁屏通知”“隐藏内容”。
advice-no-previews-how-xiaomi = 设置里找“通知与控制中心”，再找“锁屏通知”，选“隐藏内容”。只想藏某几个 App 的，到“应用锁”里找。
advice-no-previews-how-samsung = 设置里找“锁屏”“通知”“隐藏内容”。
advice-no-previews-how-android = 设置 → 通知，关掉锁屏上的“敏感通知”。安卓 16 会自己遮住验证码，但只在没连 Wi-Fi、刚才又没解过锁的时候。
advice-no-previews-cost = 不花钱。看消息要先解锁。

advice-strong-passcode = 锁屏密码要长，别让人看见
advice-strong-passcode-why =
    看见你输密码、再拿走手机的人，对手机来说就是你。指纹和脸，别人看不走。
advice-strong-passcode-how =
    六位以上的数字，或者带字母。不用生日，不用图案，不和付款密码相同。

    人多的地方用指纹或面容解锁。非输不可就挡着，像在取款机前一样。

    翻一遍手机里存的指纹和面容，不是你的删掉。
advice-strong-passcode-cost = 不花钱。多记两位数，写在纸上放家里。

advice-auto-lock = 让屏幕早点自己锁上
advice-auto-lock-why =
    随手放下的手机要是还亮着，谁拿起来谁就能用：饭桌上、家里、你睡着的时候。被人一把抢走的，对方会让它一直亮着，这一条管不了。
advice-auto-lock-how =
    选一个你受得了的最短时间，30 秒就好。放下手机时顺手按一下侧边键。
advice-auto-lock-how-iphone = 设置里找“显示与亮度”，再找“自动锁定”。
advice-auto-lock-how-huawei = 设置里找“显示和亮度”，再找“休眠”。
advice-auto-lock-how-xiaomi = 设置里找“锁屏”，再找“自动锁屏”。
advice-auto-lock-how-samsung = 设置里找“显示”“自动息屏”，再到锁屏设置里找“自动锁定”。
advice-auto-lock-how-android = 设置里找“显示”“自动息屏”或“屏幕超时”，再到锁屏设置里找息屏后多久上锁。
advice-auto-lock-cost = 不花钱。一天多解几次锁。

advice-stolen-device-protection = 打开“失窃设备保护”
advice-stolen-device-protection-why =
    光有锁屏密码的贼，本来可以改掉账号密码，把你赶出去。开了它，改账号密码要先刷脸或按指纹，等一小时还要再来一次。
advice-stolen-device-protection-warning =
    面容或指纹要能用才行。卖手机、送修之前先关掉它，关也可能要等一小时。手机被偷以后它只管一段时间，还是要标记为丢失。
advice-stolen-device-protection-how =
    iOS 17.3 起才有；新系统要么已经开着，要么会问你开不开。
advice-stolen-device-protection-how-iphone = 设置里找“面容 ID 与密码”，再找“失窃设备保护”。“要求安全延迟”选“始终”，不然在它觉得熟悉的地方会放松。
advice-stolen-device-protection-cost = 不花钱。难得改一次密码时等一小时。

advice-theft-detection-lock = 打开“失窃检测锁定”
advice-theft-detection-lock-why =
    手机察觉被人一把抢走，或者断网一阵子，就自己锁上。抢到一部亮着屏的手机，也来不及翻。
advice-theft-detection-lock-how =
    这是谷歌的失窃保护：失窃检测锁定、离线锁定、多次解锁失败后锁定，还有在 android.com/lock 用号码远程锁定，有的都打开。远程锁定一天可能只管两次，别拿来试着玩。国内卖的手机大多没有，找不到菜单就是没有。
advice-theft-detection-lock-how-xiaomi = 设置里找“Google”“所有服务”“失窃保护”。
advice-theft-detection-lock-how-samsung = 设置里找“Google”“所有服务”“失窃保护”。One UI 7 自己也有一套：在它不熟的地方，改安全设置要先验指纹或面容，再等一小时。
advice-theft-detection-lock-how-android = 设置 → Google → 所有服务 → 失窃保护。有“身份检查”的也打开。
advice-theft-detection-lock-cost = 不花钱。追公交时可能白锁一次。

advice-find-my-on = 备好远程锁手机这一手
advice-find-my-on-why =
    手机亮着屏被抢，或者密码被人看见，要先远程锁，再挂失。平时没开过、家里没人会，到时候就锁不了。
advice-find-my-on-how =
    打开它（各家手机的位置另写），然后试一遍：用别的设备登录，看地图上有没有你的手机。

    登录时要短信验证码？那条短信会发到贼手里。加一台信任的设备，或者一个信得过的人。苹果的 icloud.com/find 不要验证码，账号加密码就能进。

    锁了的手机照样能接电话，所以它代替不了挂失。
advice-find-my-on-how-iphone = 设置里点自己的名字，找“查找”；到 icloud.com/find 试。锁叫“丢失模式”。
advice-find-my-on-how-huawei = 设置里点自己的账号，找“查找设备”；到 cloud.huawei.com 试。
advice-find-my-on-how-xiaomi = 设置里点小米账号，找“查找设备”。
advice-find-my-on-how-samsung = 设置里找“安全和隐私”，再找“查找我的手机”或“丢失设备保护”。
advice-find-my-on-how-android = 带谷歌服务的，设置里找“Google”“所有服务”“查找我的设备”；远程锁定在 android.com/lock，手机要在线。别的品牌找自家的“查找手机”。
advice-find-my-on-cost = 不花钱。厂商会知道手机在哪儿。

advice-power-off-code = 关机也要输密码
advice-power-off-code-why =
    失主一拨过去，对方接通，然后关了机。关了的手机拨不通、找不到、也锁不了。
advice-power-off-code-how =
    它争取的是几分钟：据我们所知，重启和强制关机还是拦不住，卡也还拔得出来。
advice-power-off-code-how-huawei = 鸿蒙 6：设置里找“账号中心”，再找“查找设备”，打开“关机验证密码”。旧系统到设置里的“安全”找一找。
advice-power-off-code-how-xiaomi = 在设置里搜“关机验证密码”，或到“安全”“查找设备”里找。
advice-power-off-code-how-samsung = 设置里找“锁屏”，再找“锁定网络和安全”或关机验密码。
advice-power-off-code-cost = 不花钱。自己关机时多一步。

advice-app-lock = 给能付钱的 App 再加一道锁
advice-app-lock-why =
    美国明尼阿波利斯有个团伙，先让人把手机解了锁再拿走，然后在 App 里付款：四十多人受害，损失三十多万美元。锁屏这一关已经过了，钱前面还要有第二扇门。
advice-app-lock-how =
    支付、银行、邮箱、相册都锁上，密码和锁屏的不同。

    支付和银行 App 自己往往也有锁：在它的安全设置里找“指纹”“手势”。
advice-app-lock-how-iphone = 长按 App 图标，找“需要面容 ID”。
advice-app-lock-how-huawei = 鸿蒙 6：设置里找“隐私和安全”，再找“应用锁”。旧系统在安全或隐私下面找。
advice-app-lock-how-xiaomi = 设置里找“应用设置”“应用锁”。
advice-app-lock-how-samsung = 设置里找“安全和隐私”“安全文件夹”，把 App 放进去。
advice-app-lock-how-android = 荣耀：设置 → 安全和隐私 → 设备和数据保护 → 应用锁。别的手机找“应用锁”或“私密空间”。
advice-app-lock-cost = 不花钱。每次付款多按一下。

advice-no-id-photos = 手机里不留证件照片
advice-no-id-photos-why =
    2019 年有一案：手机没设锁，相册里有机主的身份证照片。就凭这两样，六千多元没了。
advice-no-id-photos-how =
    在相册里搜“身份证”“银行卡”“证件”，拍过的都删掉，填好的表格也算。“最近删除”一并清空。

    再去云相册、发过照片的聊天、备忘录、邮箱里找一遍。

    常要用的，放进一个单独有密码的加密文件里。
advice-no-id-photos-cost = 不花钱。偶尔要回家翻一次原件。

## 账号

advice-vendor-second-factor = 手机账号不能光凭短信打开
advice-vendor-second-factor-why =
    大约 21:26，对方用号码加一条短信重设了手机厂商账号的密码。随后手机就从失主的设备里消失，再也查不到位置。
advice-vendor-second-factor-warning =
    别的办法没设好、没试过之前，先别删手机号：另一台设备、恢复联系人、写在纸上的恢复码，总要有一样。不然手机一丢，先锁在外面的是你。
advice-vendor-second-factor-how =
    找一台别的设备，退出账号，点“忘记密码”，看它要什么。要是一条短信就够，就加上贼没有的东西，再取消光凭短信这条路。

    加一台信任的设备，再请一个信得过的人做恢复联系人。恢复码写在纸上。

    邮箱照样办一遍：谁拿到邮箱，谁就拿到其余的。
advice-vendor-second-factor-how-iphone = 设置 → 自己的名字 → 登录与安全性：恢复联系人、受信任的号码、受信任的设备。加一个不在这部手机里的号码。
advice-vendor-second-factor-how-huawei = 设置里点自己的账号，找“账号中心”“安全中心”，里面找“紧急联系人”“信任设备”“账号保护”。
advice-vendor-second-factor-how-xiaomi = 设置里点小米账号，找“账号与安全”，里面找安全邮箱和两步验证。
advice-vendor-second-factor-how-samsung = 设置里点三星账户，找“安全”里的两步验证；谷歌账号也办一遍。
advice-vendor-second-factor-how-android = 谷歌账号：“安全”里打开两步验证，再取备用码；能加通行密钥就加。别的品牌在自家账号的安全设置里找。
advice-vendor-second-factor-cost = 不花钱。要有一个人答应做你的联系人。

advice-second-device = 另备一台登着账号的设备
advice-second-device-why =
    第二道验证要是就在被偷的手机里，也就一起丢了。家里另有一台，进得去账号的是你，不是贼。
advice-second-device-how =
    旧手机、平板都行。登录厂商账号、邮箱和密码本，再试一次：让它来确认一回登录。

    它也要设锁屏，密码不同。充好电，放在家里。
advice-second-device-cost = 一台旧设备，每月看一眼电量。它也会被偷。

advice-cloud-sms-off = 短信不进云端
advice-cloud-sms-off-why =
    2016 年有一案：短信同步在手机厂商的云端，谁进得了账号谁就看得到。卡没丢，钱没了十万元上下。
advice-cloud-sms-off-how =
    在厂商的云服务里关掉“信息”“短信”同步，再用网页登录云端，看还有没有旧短信，有就删掉。

    苹果手机没有这一项，看下一条的短信转发。
advice-cloud-sms-off-how-huawei = 设置里点自己的账号，找“云空间”，再找“信息”。
advice-cloud-sms-off-how-xiaomi = 设置里点小米账号，找“云服务”，再找“短信”。
advice-cloud-sms-off-how-samsung = 设置里找“账户和备份”，看同步了什么，里面有没有信息。
advice-cloud-sms-off-how-android = 设置里找“Google”“备份”，看“短信”开没开；别的品牌找自家的云服务。
advice-cloud-sms-off-cost = 换新手机时，旧短信不会自己过去。

advice-sms-forwarding-reviewed = 看看哪些设备收得到你的短信
advice-sms-forwarding-reviewed-why =
    抽屉里的平板、旧电脑要是显示你的短信，也就显示验证码。谁打开它谁看得到。
advice-sms-forwarding-reviewed-how =
    列出能读你短信的设备和浏览器，送人的、不认识的都移除。
advice-sms-forwarding-reviewed-how-iphone = 设置里找“App”“信息”“短信转发”。能出现在那里的只有你账号里的设备，所以设备列表也看一遍。
advice-sms-forwarding-reviewed-how-huawei = 设置里找“超级终端”或“多设备协同”，看有没有短信一项。
advice-sms-forwarding-reviewed-how-samsung = 设置里找“已连接的设备”“在其他设备上通话和发短信”。
advice-sms-forwarding-reviewed-how-android = 在信息 App 里找“设备配对”，不用的解除。
advice-sms-forwarding-reviewed-cost = 不花钱。验证码要自己看一眼再输。

## 钱

advice-quick-pay-off = 不用的卡，关掉快捷支付
advice-quick-pay-off-why =
    那一夜，她多年没用的卡凭卡号和一条短信，就绑进了别人开的账户。银行那头关了快捷支付，这两样就不顶用了。
advice-quick-pay-off-how =
    在每家手机银行里找“快捷支付”“线上支付”“支付协议管理”，不在网上付款的卡，一张一张关掉。

    没有开关的，问客服或柜台；有的银行按卡关，有的按商户关。

    只留一张开着，就是里面钱最少的那张。
advice-quick-pay-off-cost = 不花钱。哪天要用这张卡网上付款，得先去手机银行打开。

advice-change-reserved-number = 换掉银行的预留手机号
advice-change-reserved-number-why =
    预留手机号是你登记在银行、收验证码的号码。那一夜，别家平台绑卡只要卡号加一条发到这个号码的验证码，而号码正在对方手里。预留的是另一个不在这部手机里的号码，这条路就断了。
advice-change-reserved-number-how =
    平时：选一个不常带出门的号码，卡插在家里的旧手机上。双卡手机的第二张卡不算，手机丢了它们一起丢。

    每家银行改一次。带身份证和银行卡去柜台最稳；手机银行里一般叫“修改预留手机号”。问清楚家人名下的号码收不收。

    丢过一次手机以后：把所有银行的预留号码全换掉，换好之前不解冻任何一张卡。

    也不是万能：当年有的平台绑卡连预留号码都不核对。
advice-change-reserved-number-cost = 第二个号码的月租，一部要记得充电的旧手机，每家银行跑一趟。转账、绑卡的验证码以后到家里那部上。

advice-distinct-pins = 取款密码和支付密码分开
advice-distinct-pins-why =
    很多人图省事，银行卡密码、支付密码、锁屏密码都是同一串。失主那晚也发现自己的两个密码一直一样。那伙人用的是自己新开的账户，没走这扇门；换一个偷看过你输密码的贼，一串数字就打开了所有的门。
advice-distinct-pins-how =
    至少要有三串不同的数字：锁屏、支付 App 付款、银行卡取款。先改支付 App 的付款密码，不用等柜台。

    不用生日、手机尾号、身份证尾号。对方拿到你的身份证号和号码，也就有了这些数字。

    记不住就写在纸上放家里，不写手机备忘录，也不放相册。
advice-distinct-pins-cost = 不花钱。要记三串数，不是一串。

advice-small-payments-need-pin = 小额也要输密码
advice-small-payments-need-pin-why =
    免密的每一笔都不大，可以有很多笔。拿到一部亮着屏的手机，最先能用的就是它。
advice-small-payments-need-pin-how =
    在每个支付 App 里找“免密支付”“小额免密”“自动扣款”，关掉，再把能自动扣你钱的商户看一遍。

    2025 年 11 月，支付清算协会向各家发出倡议：不默认开通；给老年人一个“一键取消”。找一找这个开关；没有的话，可能要点五六页才关得掉。

    银行卡挥一下就付的“闪付免密”也有额度，让银行调低或关掉。
advice-small-payments-need-pin-cost = 不花钱。买瓶水、坐公交也要输密码。

advice-in-app-credit-off = 关掉没申请过的借款功能
advice-in-app-credit-off-why =
    凌晨四点多，一个外卖 App 以她的名义放了五千元。白天谁也没想起它还能借钱。
advice-in-app-credit-off-how =
    购物、外卖、打车、支付，一个个 App 看过去。有“借款”“先用后付”“月付”的，进它的设置找关闭或注销；没有就请客服关，至少把额度降到零。

    信用卡上用不着的透支额度也降下来。

    有的国家能冻结信用、禁止放贷，有就用上。国内没有查到这样的办法。
advice-in-app-credit-off-cost = 不花钱。再想借要重新申请，有些优惠会没有。

advice-low-limits = 付款和转账的限额调低
advice-low-limits-why =
    那一夜一张卡能出去多少，看这张卡放行多少。凌晨三点没人醒着，限额醒着。
advice-low-limits-how =
    每家手机银行里找单笔和每日限额：线上支付、转账、给新收款人转账，分别调到平常一星期用的数。

    再找“夜间锁”“大额延迟到账”“境外关闭”，受得了的都打开。

    支付 App 里找余额付款的每日限额。
advice-low-limits-cost = 不花钱。买大件之前调高，买完调回来。

advice-money-apart = 存大钱的卡和天天付款的卡分开
advice-money-apart-why =
    挂失被解、再挂失的时候，失主还在把钱一个账户一个账户地往外转。本来就分开放着的，用不着转。
advice-money-apart-how =
    日常用一张卡，里面放一个月的花销，支付 App 只绑它。存款放另一家银行，不开快捷支付，最好这部手机上也不装它的 App。

    支付 App 里少留余额，一星期转一次回银行。

    定期存款取起来慢，对你慢，对别人也慢。
advice-money-apart-cost = 也许要多开一个账户，少一点余额理财的收益。

advice-cards-inventory = 把名下的卡列成一张单子
advice-cards-inventory-why =
    那一夜漏掉的正是没当回事的几张：十多年前办的储蓄卡，抽屉里的 ETC 信用卡。想不起来的卡，没有人去冻结。
advice-cards-inventory-how =
    写在纸上：银行、尾号、客服电话。翻抽屉、旧工资单、社保卡。纸放家里。

    想不起来的，看看云闪付里有没有“一键查卡”。不是每家银行都查得到，结果要等到 24 小时内；我们查到的最近说明是 2022 年的。

    用不着的带身份证去柜台销掉。销了的卡，谁也没法拿它收钱。
advice-cards-inventory-cost = 一个晚上，也许再加柜台的半个上午。

## 纸上

advice-paper-kit = 在纸上备一份
advice-paper-kit-why =
    失主那晚要用的都在丢了的手机里：号码、客服电话、密码。
advice-paper-kit-how =
    一张纸，家里一份，信得过的人那里一份：运营商客服和自己的号码；银行和支付 App 的客服；银行卡清单；SIM 卡的解锁码或者怎么取；厂商账号和邮箱的恢复码；手机的串号（拨 *#06# 看）。

    SIM 卡密码和锁屏密码写在另一张上，放另一个地方。

    钱包里放一张小的：运营商、银行、一个能打给他的人。这张上不写密码。
advice-paper-kit-cost = 不花钱。谁翻到这张纸谁就有了它，挑好抽屉。

advice-drill = 演练一遍
advice-drill-why =
    从手机被偷到卡在另一部手机里醒来，隔了八十一分钟，都花在等上。做过一遍的事，慌起来也做得出来。
advice-drill-how =
    把手机放到另一个房间，借一部来试：找到运营商客服，找到远程锁，找到头三家的客服电话。到真要挂失那一步就停。

    有什么是只在手机里才有的？抄到纸上。

    跟家里人说好：谁打电话，谁去锁手机。
advice-drill-cost = 一刻钟，以后每年一次。

advice-papers-apart = 证件和银行卡别跟手机放一起
advice-papers-apart-why =
    拿着身份证，别人去柜台就可能补出一张新卡，旧卡上的 PIN 也就没用了。有了银行卡，再加一条短信，卡就进了别人的钱包。
advice-papers-apart-how =
    手机壳里什么都别夹。出门散步，最多带一张卡，跟手机分开放。不常用的留在家里。
advice-papers-apart-cost = 出门要多想着一样东西。
