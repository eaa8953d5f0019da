# The crew's campaign.

## Act 1

s-a-friday-title = 喇叭声
s-a-friday =
    营业厅六点关门，明早九点才开。路上在堵，人人手里提着东西，心思在晚饭上。手快的那个到了小区门口；你在城的另一头，守着一张桌子，耳机里是卖水果的喇叭。

    “有个推婴儿车的，”他说，“手机在车后面的袋子里。”
s-a-friday-now = “动手。”
s-a-friday-crouch = “等她蹲下去挑。”
s-a-friday-other = “先看看别人。”

s-a-gate-title = 她蹲下了
s-a-gate = 她蹲下去挑桃子，一只手还搭在车上。袋口敞着，手机露出一个角。车里的孩子醒着，在看手快的那个。
s-a-gate-now = “现在。”
s-a-gate-later = “孩子在看。再等等。”

s-a-weighed-title = 称好了
s-a-weighed = 桃子称好了，老板在撑塑料袋。她还没有往车后面看。“再不动就没了，”耳机里说。
s-a-weighed-now = “动手。”
s-a-weighed-home = “那就没了。回家。”

s-a-surname-title = 一个姓
s-a-surname = 手机到了跑腿的手里，锁着，屏幕还亮着，压着一条取件通知：一个姓，后面是“女士”。你知道的就这么多。手快的在耳机里说，那个袋子其实有拉链。要是拉上了呢？从那儿到这张桌子，周五晚上，要七十多分钟。
s-a-surname-off = “关机，过来。”
s-a-surname-on = “别动它，亮着就亮着，上车。”
s-a-surname-round = “关机，在附近绕一圈，看有没有人跟。”

s-a-nobody-title = 没有人跟
s-a-nobody = 跑腿的绕了一圈。没有人追，没有人喊，卖水果的喇叭还是刚才那一句。街上什么事都没有发生。
s-a-nobody-come = “上车，过来。”
s-a-nobody-drop = “放花坛边上，人走。”

## Act 2

s-a-bench-title = 毛巾上
s-a-bench = 手机搁在一条毛巾上，旁边是回形针和一台旧机子。跑腿的在洗手。他路上走了七十多分钟，要让这张卡变成一片塑料，有一个电话就够。打没打过，插进去才知道。
s-a-bench-move = 取卡，插进旧机子
s-a-bench-text = 取卡，一有信号就给自己发条短信
s-a-bench-look = 先开她的手机看一眼

s-a-lit-title = 还是那个姓
s-a-lit = 她的手机亮着，要密码。取件通知还压在锁屏上，还是那个姓。卡在里面没动。
s-a-lit-move = 取卡，插进旧机子
s-a-lit-text = 取卡，一有信号就给自己发条短信

s-a-prompt-title = 四个格子
s-a-prompt = 旧机子亮了，没有找网，先跳出来四个格子：请输入 SIM 卡密码。错三次就锁死，这个在座的都知道，所以没人伸手。犹豫的那个笑了一声，很短。
s-a-prompt-sit = 放着，坐二十分钟
s-a-prompt-drawer = 收进抽屉，今天到这儿

s-a-boxes-title = 绕回来了
s-a-boxes = 要解锁码，先报号码。号码在卡里，卡在四个格子后面。转了一圈，又回到这条毛巾上。某一天，有人花三分钟设了这四位数。
s-a-boxes-bin = 掰断，扔了
s-a-boxes-drawer = 再看它一会儿，收工

s-a-live-title = 有信号了
s-a-live = 一格，两格，满了。没有人挂失。卡是活的，只是谁也不知道它是多少号。
s-a-live-text = 给自己的一个号发条短信
s-a-live-on = 发短信，拿到号码直接进社保 App
s-a-live-wait = 先看看有没有电话进来

s-a-cold-title = 来晚了
s-a-cold = 旧机子找了很久的网，最后三个字：无服务。那个电话已经有人打了，你们连她的号码都还没看到。
s-a-cold-wait = 再等一个钟头
s-a-cold-pack = 收拾桌子

## Act 3

s-a-number-title = 十一位
s-a-number = 桌上另一台手机震了一下：一条空短信，来自一个十一位的号码。刚才要是跳出来四个格子，这会儿大家在楼下吃面。跑腿的把号码抄在外卖单背面。
s-a-number-ecard = 社保 App，收两次码
s-a-number-both = 一个人弄社保 App，另一个去拿手机厂商的账号
s-a-number-travel = 换一家：看订票网站存没存她的证件
s-a-number-vendor = 先拿手机厂商的账号
s-a-number-other = 另一家订票网站，也存着证件

s-a-source-title = 还差一个人
s-a-source = 号码有了，码也收得到，可还不知道她是谁。她的身份存在许多地方，就看哪一处肯整个拿出来给人看。
s-a-source-ecard = 社保 App，收两次码
s-a-source-card = 社保 App 里那张电子卡，再收一次码
s-a-source-travel = 订票网站
s-a-source-vendor = 手机厂商的账号
s-a-source-other = 另一家订票网站
s-a-source-hotel = 连锁酒店的 App：她住过店没有
s-a-source-wait = 停十分钟
s-a-source-pack = 不弄了，收拾

s-a-wall-ecard-title = 要一张脸
s-a-wall-ecard = 码都对，电子社保卡还是没开，它要看脸。几个人互相看了看，没有一张是她的。
s-a-wall-ecard-travel = 换订票网站
s-a-wall-ecard-vendor = 去弄手机厂商的账号
s-a-wall-ecard-sit = 坐十分钟
s-a-wall-ecard-pack = 收拾

s-a-wall-travel-title = 星号
s-a-wall-travel = 常用旅客里有一个人，证件号是一排星号。点进编辑页，还是星号。
s-a-wall-travel-ecard = 换社保 App
s-a-wall-travel-vendor = 去弄手机厂商的账号
s-a-wall-travel-sit = 坐十分钟
s-a-wall-travel-pack = 收拾

s-a-face-title = 证件照
s-a-face = 两条码，屏幕上就什么都有了：姓名，身份证号，一张卡号，一张证件照。她比你想的年轻，头发别在耳后，看着镜头旁边一点的地方。App 从头到尾没有问过，拿手机的人是不是她。要是问一句呢？
s-a-face-service = 打给运营商，换服务密码
s-a-face-split = 一个打运营商，一个去拿手机厂商的账号
s-a-face-shelf = 先不惊动谁，用自己的号去开户

s-a-thin-title = 一行数字
s-a-thin = 编辑页里，身份证号一位不少，上面是名字。没有照片，没有卡号。有的网站到这一步给人看星号，这一家没有。
s-a-thin-service = 打给运营商，换服务密码
s-a-thin-ecard = 运营商那边打着，这边再试社保 App
s-a-thin-shelf = 先不惊动谁，用自己的号去开户

s-a-grandmother-title = 不是验证码
s-a-grandmother =
    旧机子响了一声，不是验证码。

    “今天会翻身了没有？拍一段，外婆眼睛花，拍大点。”

    没有名字，只有一个号码。犹豫的那个看完，把机子推到桌子中间。
s-a-grandmother-down = 扣过来，接着做
s-a-grandmother-aloud = 念一遍，没有人接话
s-a-grandmother-stop = “卡拔了。散。”

s-a-keys-title = 她的密码
s-a-keys = 会说话的那个挂了电话，点点头。从现在起，她报自己的服务密码，会听见“不正确”。换密码没有要谁露面；要是非得本人站到柜台前，今晚就卡在这儿了。
s-a-keys-vendor = 去拿手机厂商的账号
s-a-keys-shelf = 两个人去开户，用自己的号
s-a-keys-forward = 先把来电转过来
s-a-keys-carrier-app = 登一下运营商自己的支付 App
s-a-keys-breathe = 喝口水

s-a-device-title = 她的手机
s-a-device = 厂商账号换了主人。她的手机躺在毛巾上，屏幕要密码。按这台机子的脾气，开屏要将近三个钟头，还不一定成：早点开始，要么就别开始。
s-a-device-both = 一个打运营商；另一个开机、摘掉“查找手机”、开屏
s-a-device-both-lit = 一个打运营商；另一个摘掉“查找手机”、开屏
s-a-device-dark = 开机，摘掉“查找手机”，开屏
s-a-device-lit = 摘掉“查找手机”，开屏
s-a-device-shelf = 一个人弄她的手机，开屏；另一个用自己的号去开户
s-a-device-never = 不碰手机，只用卡

s-a-quick-title = 三百
s-a-quick =
    手快的在电话里还喘着：“机子归我，讲好的，三百。卡你们自己玩，那东西谁要。”

    他还在那一带转，说今天人多。
s-a-quick-keep = “机子还有用，明天给你。”
s-a-quick-give = 叫跑腿的把手机给他送去
s-a-quick-ask = 问他：车里那个孩子，后来哭没哭

s-a-wall-vendor-title = 还要一样
s-a-wall-vendor = 码收到了，厂商还要第二样东西。那样东西不在这张桌子上。
s-a-wall-vendor-on = 那就不走这条路
s-a-wall-vendor-shelf = 用自己的号去开户
s-a-wall-vendor-pack = 收拾

s-a-wall-service-title = 请到柜台
s-a-wall-service = 话务员说，这项业务请机主本人带证件到营业厅。会说话的那个听完，说了声谢谢。没有服务密码，线一断就回不来了。
s-a-wall-service-hurry = 那就趁线还活着
s-a-wall-service-shelf = 用自己的号去开户
s-a-wall-service-pack = 收拾

## Act 4

s-a-dead-first-title = 无服务
s-a-dead-first = 信号一格一格往下掉，最后三个字：无服务。那头有人打了电话。会说话的那个已经拿起另一台手机，看着你。
s-a-dead-first-ring = 打回去，解挂
s-a-dead-first-ring-shelf = 打回去；另外两个人用自己的号开户
s-a-dead-first-quiet = 先不打，让他们以为成了
s-a-dead-first-leave = “他们知道了。散。”

s-a-dead-none-title = 信号没了
s-a-dead-none = 无服务。服务密码还没换到手，打热线也没有东西可报。这条线是谁的，一下子又清楚了。
s-a-dead-none-shelf = 先做不用这条线的事：开户
s-a-dead-none-wait = 等一个半钟头，看它会不会回来
s-a-dead-none-pack = 收拾

s-a-dead-second-title = 又没了
s-a-dead-second = 又是无服务。那头没有睡。会说话的那个跟着热线念开场白，一个字不差。解挂要是得本人跑一趟柜台，这会儿桌上没有电话可打。
s-a-dead-second-ring = 再解挂
s-a-dead-second-ring-shelf = 再解挂；另外两个人用自己的号开户
s-a-dead-second-cool = 晾二十分钟
s-a-dead-second-screen = 不打了，等屏幕开

s-a-strokes-title = 画道道
s-a-strokes = 犹豫的那个在外卖单背面画道道，断一次画一道，画到后来不画了。电话那头每一回都说：请问还有什么可以帮您？
s-a-strokes-ring = 解挂，断了再解
s-a-strokes-screen = 让它断着，等屏幕开
s-a-strokes-cool = 让它断着，二十五分钟

s-a-balcony-title = 会说话的那个
s-a-balcony = 他打完电话不回桌边，到阳台上站一会儿。你没问他讲了什么，他也没讲。话务员的声音漏出来过一点，客客气气，是真想帮上忙的那种客气。
s-a-balcony-hold = 让他守着热线，断了就打
s-a-balcony-codes = 趁线通着，登支付 App
s-a-balcony-shelf = 另外两个人去开户
s-a-balcony-tea = 给他倒杯水

s-a-noodles-title = 四碗面
s-a-noodles =
    跑腿的拎上来四碗面，一碗没放葱，是给犹豫的那个的。

    他从来不问做到哪一步了，只问等会儿谁下去还碗，一只押了五块。
s-a-noodles-eat = 吃。热线那边轮着守
s-a-noodles-later = “放那儿。”
s-a-noodles-stairs = 叫他去楼道里看看

s-a-voice-title = 播音员
s-a-voice =
    “我小时候想当播音员。”会说话的那个冲着杯子说，“练了十来年，嗓子是自己的，稿子都是别人的。”

    他清了清喉咙。今晚的稿子，姓名那一栏也是别人的。
s-a-voice-on = “接着播。”
s-a-voice-rest = 让他歇半个钟头，线断就断着
s-a-voice-listen = 听他讲完

s-a-empty-title = 空户头
s-a-empty =
    两个户头都开好了，名字是她的，里面空着。能往里放的东西，都跟着她的手机走了，换了三百块。

    谁也没说这是谁的主意。
s-a-empty-sit = 坐四十分钟
s-a-empty-forward = 把来电转过来，别的以后再说
s-a-empty-pack = 收拾走人

s-a-table-title = 线通着
s-a-table = 线是通的。桌上没人说话，各等各的那条码。能通多久，不由你们定。
s-a-table-service = 打给运营商，换服务密码
s-a-table-vendor = 拿手机厂商的账号
s-a-table-unlock = 开屏（将近三个钟头）
s-a-table-login = 登支付 App
s-a-table-number = 换支付 App 的绑定号码
s-a-table-second = 用她的名字开第二个账户，查卡
s-a-table-list = 查她名下的卡
s-a-table-shelf = 用自己的号，去两家开户
s-a-table-hold = 等屏幕开；线一断，就打热线要回来
s-a-table-forward = 等屏幕的工夫，先把来电转过来
s-a-table-ask = 打热线，问短信还开不开着
s-a-table-sms = 请话务员把短信开回来
s-a-table-wait = 等二十分钟
s-a-table-nine = 不弄了，等到九点
s-a-table-pack = 收拾走人

s-a-dark-title = 线断着
s-a-dark = 无服务。这边打一个电话，它回来一阵；那边打一个，它又没了。一阵，够收一两条码。
s-a-dark-ring = 解挂，别的再说
s-a-dark-login = 解挂，登支付 App
s-a-dark-number = 解挂，换支付 App 的绑定号码
s-a-dark-second = 解挂，开第二个账户，查卡
s-a-dark-list = 解挂，查她名下的卡
s-a-dark-shelf = 不用这条线：用自己的号，去两家开户
s-a-dark-unlock = 不用这条线：开屏（将近三个钟头）
s-a-dark-screen = 让它断着，等屏幕开
s-a-dark-cool = 让它断着，二十分钟
s-a-dark-nine = 让它断着，等到九点
s-a-dark-pack = 收拾走人

s-a-shut-title = 回不来的线
s-a-shut = 线断了，你们没有办法让它回来。桌上剩下的，是不用它也能做的事。
s-a-shut-shelf = 用自己的号，去两家开户
s-a-shut-wait = 等一个钟头
s-a-shut-night = 等到早上
s-a-shut-pack = 收拾走人

s-a-wall-unreport-title = 请本人前来
s-a-wall-unreport = 话务员查了查：挂失以后要解，得机主本人带身份证到营业厅。客气还是一样客气。会说话的那个放下手机，今晚头一回没有事做。
s-a-wall-unreport-shelf = 用自己的号去开户
s-a-wall-unreport-wait = 坐半个钟头
s-a-wall-unreport-pack = 收拾走人

s-a-wall-once-title = 一天一次
s-a-wall-once = 会说话的那个把手机放下了。“解挂一天一回，今天的用掉了。”线断着，到明天这个时候都断着。
s-a-wall-once-shelf = 用自己的号去开户
s-a-wall-once-wait = 坐一个钟头
s-a-wall-once-pack = 收拾走人

s-a-wall-held-title = 押到早上
s-a-wall-held = 这回不是挂失。话务员说，应机主要求，这个号码天亮以前谁也解不开。会说话的那个问了一遍，又问了一遍。
s-a-wall-held-wait = 坐一个钟头
s-a-wall-held-pack = 收拾走人

## Act 5

s-a-screen-title = 屏幕开了
s-a-screen = 她的手机亮了，没有再要密码。壁纸是两个孩子，大的搂着小的。犹豫的那个把机子扣到毛巾上，过一会儿又翻回来。
s-a-screen-login = 登支付 App
s-a-screen-ring = 先解挂，再登支付 App
s-a-screen-cover = 扣着，缓五分钟
s-a-screen-leave = “我不看了。散。”

s-a-wall-screen-title = 白等
s-a-wall-screen = 等了将近三个钟头，屏幕还是要她的密码。厂商账号管得了别的，管不了这个。
s-a-wall-screen-shelf = 用自己的号去开户
s-a-wall-screen-sit = 坐二十分钟
s-a-wall-screen-pack = 收拾走人

s-a-inside-title = 里面
s-a-inside = 一条码就进来了，支付 App 认得这台机子。她自己那边，这会儿该是被挤了出去。从现在起，看谁先点下去。
s-a-inside-number = 换绑定号码，腾出来再开一个户
s-a-inside-reset = 改支付密码
s-a-inside-split = 一只手换号码、开户，一只手改支付密码
s-a-inside-ring-number = 先解挂，再换绑定号码
s-a-inside-wait = 等十分钟，看那头动不动

s-a-denied-title = 没改成
s-a-denied = 支付密码没改成。那边是一台机器还是一个人，你说不上来，反正不像睡着的。
s-a-denied-number = 那就换绑定号码
s-a-denied-shelf = 换不认得她的店：用自己的号开户
s-a-denied-sit = 停十分钟

s-a-frozen-title = 冻住了
s-a-frozen = 支付 App 退回到登录页：账户已冻结。那头抢在了前面。换了你，也会先冻这一个。
s-a-frozen-shelf = 换不认得她的店：用自己的号开户
s-a-frozen-sit = 坐半个钟头
s-a-frozen-pack = 收拾走人

s-a-wall-change-title = 换号要人脸
s-a-wall-change = 换绑定号码要刷脸。这台机子它认得，桌上的脸它不认得。
s-a-wall-change-shelf = 换别家：用自己的号开户
s-a-wall-change-sit = 坐二十分钟

s-a-wall-second-title = 新户要人脸
s-a-wall-second = 第二个账户开到一半，要人脸。证件照就摊在旁边，可它要的不是照片。
s-a-wall-second-shelf = 换别家：用自己的号开户
s-a-wall-second-sit = 坐二十分钟
s-a-wall-second-pack = 收拾走人

s-a-wall-one-title = 一个人一个户
s-a-wall-one = 店里回话：这个身份已经有账户了，请登录原来的账户。那一个，是她自己的。
s-a-wall-one-sit = 坐一刻钟
s-a-wall-one-long = 等一个钟头
s-a-wall-one-pack = 收拾走人

s-a-wall-own-title = 已经有一个了
s-a-wall-own = 支付 App 回话：您名下已有账户，请登录原账户。她只能是一个人，不能再多一个。
s-a-wall-own-shelf = 换别家：用自己的号开户
s-a-wall-own-sit = 坐二十分钟
s-a-wall-own-pack = 收拾走人

s-a-wall-list-title = 后四位
s-a-wall-list = 卡是列出来了，每张只有后四位。前面那些数字，桌上没有人说得出。
s-a-wall-list-sit = 坐二十分钟
s-a-wall-list-forward = 把来电转过来，别的以后再说
s-a-wall-list-pack = 收拾走人

s-a-second-title = 另一个她
s-a-second = 名字是她的，机子是她的，密码是你们设的。新账户开好了，没有要人脸。它要是多问一句呢：您不是已经有一个了吗？
s-a-second-list = 查她名下的卡
s-a-second-list-shelf = 查卡；另一个人用自己的号开户
s-a-second-ring = 解挂，查卡
s-a-second-ring-shelf = 解挂，查卡；另一个人用自己的号开户
s-a-second-sit = 等一刻钟

s-a-cards-title = 三张卡
s-a-cards = 选一家银行，点一下，她名下的卡自己排了出来：工资卡，ETC 信用卡，一张开了十来年的储蓄卡。没有人问你们卡号，是它把卡号告诉了你们。
s-a-cards-etc = 购物平台的钱包：绑 ETC 信用卡，买充值卡
s-a-cards-two = 两只手：钱包买一轮，新账户充一轮
s-a-cards-own = 新账户：绑 ETC 信用卡，充值；旧储蓄卡也绑上
s-a-cards-ring = 解挂，用购物平台的钱包买
s-a-cards-ring-own = 解挂，用新账户充值
s-a-cards-shelf = 先用自己的号，去两家开户
s-a-cards-doors = 今晚不花。户头留着，人散

s-a-salary-title = 工资卡
s-a-salary = 排在第一的是工资卡。拿到手机的人先试工资卡，丢了手机的人也先想起工资卡。
s-a-salary-try = 银行联合的支付 App：绑上，转
s-a-salary-both = 这边试工资卡，那边钱包买一轮
s-a-salary-skip = 跳过，她不会忘了这张

s-a-remembered-title = 她记得的那张
s-a-remembered = 工资卡冻了。她先想起来的是它，跟你们一样。还有两张：一张是过高速用的，一张是十来年前开的。
s-a-remembered-etc = 购物平台的钱包：绑 ETC 信用卡，买充值卡
s-a-remembered-old = 银行联合的支付 App：绑那张旧储蓄卡
s-a-remembered-ring-etc = 解挂，购物平台的钱包：绑 ETC 信用卡，买充值卡
s-a-remembered-ring-old = 解挂，银行联合的支付 App：绑那张旧储蓄卡
s-a-remembered-cool = 停二十分钟


s-a-shelf-title = 货架
s-a-shelf = 进门的规矩都差不多：卡号，一条码。有的店值夜，有的店睡着。
s-a-shelf-shop = 购物平台的钱包：绑 ETC 信用卡，买充值卡
s-a-shelf-shop-pay = 购物平台的钱包：买充值卡
s-a-shelf-own = 新账户：绑 ETC 信用卡，充值
s-a-shelf-own-pay = 新账户：充值
s-a-shelf-salary-pay = 从工资卡转
s-a-shelf-loan = 外卖 App 里借钱（一刻钟）
s-a-shelf-old = 绑那张旧储蓄卡，转走
s-a-shelf-old-pay = 从旧储蓄卡转走
s-a-shelf-two = 一只手转旧储蓄卡，一只手买充值卡
s-a-shelf-open = 用自己的号，去两家开户
s-a-shelf-ask = 打热线，问短信还开不开着
s-a-shelf-sms = 请话务员把短信开回来
s-a-shelf-wait = 守着热线，等一个钟头
s-a-shelf-nine = 够了，等到九点
s-a-shelf-pack = 收拾走人

s-a-shelf-dark-title = 够不着的货架
s-a-shelf-dark = 卡号都抄在外卖单上，线断着。每一张都只差一条码。
s-a-shelf-dark-shop = 解挂，购物平台的钱包：绑 ETC 信用卡，买充值卡
s-a-shelf-dark-shop-pay = 解挂，购物平台的钱包：买充值卡
s-a-shelf-dark-own = 解挂，新账户：绑 ETC 信用卡，充值
s-a-shelf-dark-own-pay = 解挂，新账户：充值
s-a-shelf-dark-loan = 解挂，外卖 App 里借钱
s-a-shelf-dark-old = 解挂，绑那张旧储蓄卡，转走
s-a-shelf-dark-old-pay = 解挂，从旧储蓄卡转走
s-a-shelf-dark-open = 解挂；另外两个人去开户
s-a-shelf-dark-ring = 解挂，断了再解，守四十分钟
s-a-shelf-dark-cool = 让它断着，四十分钟
s-a-shelf-dark-nine = 让它断着，等到九点
s-a-shelf-dark-pack = 收拾走人

s-a-wall-apart-title = 码去了别处
s-a-wall-apart = 卡号对，名字对，银行存的不是这个号码。码发去了你们看不见的地方。
s-a-wall-apart-sit = 坐二十分钟
s-a-wall-apart-loan = 试外卖 App 里的借款
s-a-wall-apart-pack = 收拾走人

s-a-wall-off-title = 没开这一项
s-a-wall-off = 银行回话：这张卡没有开快捷支付。不是拒绝，就是没有开。桌上没有人能替她开。
s-a-wall-off-sit = 坐二十分钟
s-a-wall-off-pack = 收拾走人

s-a-wall-cvv-title = 卡背面
s-a-wall-cvv = 要卡背面的三个数。桌上只有正面那一串，卡不在这儿。
s-a-wall-cvv-sit = 坐二十分钟
s-a-wall-cvv-pack = 收拾走人

s-a-wall-goods-title = 早上再来
s-a-wall-goods = 钱包回话：这类商品夜里不发，早上七点以后再下单。原来有一家店，晚上是锁门的。
s-a-wall-goods-morning = 等到七点
s-a-wall-goods-own = 换新账户：绑 ETC 信用卡，充值

s-a-goods-title = 没有分量的货
s-a-goods = 买的都是没有分量的东西：充值卡，点卡，一串一串的码。一个今晚才开的户头，只买这些，柜台后面没有人抬头。要是抬一下呢？
s-a-goods-own = 新账户也充一轮
s-a-goods-ring-own = 解挂，新账户也充一轮
s-a-goods-ring = 解挂，接着来
s-a-goods-sit = 停一刻钟
s-a-goods-enough = 够了。收

s-a-count-title = 除不尽
s-a-count =
    会说话的那个在外卖单上分账，除来除去除不尽。跑腿的说零头归他，他天天跑。

    手快的不在，没人替他说话。账单寄给谁，也没人提。
s-a-count-share = 让他们慢慢算
s-a-count-on = “还没完呢，算什么。”
s-a-count-pack = 够了。收

s-a-lender-title = 借钱的入口
s-a-lender = 外卖 App 里有个借钱的入口：五千块，放到她那张旧储蓄卡上。借的人写她，还的人也是她。犹豫的那个说：“这个不一样。这是让她欠人家的。”
s-a-lender-take = 借（一刻钟）
s-a-lender-take-shop = 借；另一只手去钱包买一轮
s-a-lender-ring = 解挂，借
s-a-lender-never = 这个不碰
s-a-lender-later = 先放一放

s-a-wall-loan-title = 对着镜头
s-a-wall-loan = 放款以前，要她本人对着镜头。犹豫的那个松了口气，以为没有人看见。
s-a-wall-loan-on = 划掉，看别的
s-a-wall-loan-pack = 收拾走人

s-a-money-in-title = 往里走的钱
s-a-money-in = 她那张旧储蓄卡上多了一笔钱。今晚头一回，钱是往里走的。看着像好事，所以谁也没出声。
s-a-money-in-old = 银行联合的支付 App：绑上，转走
s-a-money-in-ring = 解挂，绑上，转走
s-a-money-in-open = 先去银行联合的支付 App 开户
s-a-money-in-lie = 让它躺一刻钟
s-a-money-in-pack = 不转了。收

s-a-bare-title = 空了
s-a-bare = 外卖单上的三张卡都划掉了。会说话的那个趴在桌上，手里还捏着手机，嘴里念着热线的开场白，已经没有声音了。
s-a-bare-pack = 收拾走人
s-a-bare-forward = 转来电，再等到九点
s-a-bare-nine = 等到九点
s-a-bare-doors = 户头留着，人散

## Act 6

s-a-shoes-title = 想走的人
s-a-shoes = 犹豫的那个站在门口，鞋已经穿上了。他不要钱，也不问做到了哪一步。“那条短信你们也看见了，”他说，“我就是想回去。”
s-a-shoes-let = 让他走
s-a-shoes-sit = “坐下，天亮再说。”
s-a-shoes-with = 穿鞋，跟他一起走

s-a-five-title = 五点
s-a-five = 五点，窗户发灰。桌上没人说得准，下一条码还来不来。会说话的那个提了一句：可以打过去问问。
s-a-five-ask = 打热线，问这个号还开着哪些功能
s-a-five-ring-ask = 解挂，顺便问
s-a-five-on = 不问，接着做
s-a-five-pack = 天要亮了，收

s-a-silence-title = 没有短信
s-a-silence = 话务员查得很仔细：短信功能是关着的，别的都开着。那头有人想明白了，你们一整晚靠的就是这个。要是昨晚八点就想明白呢？
s-a-silence-on = 请话务员开回来
s-a-silence-on-loan = 开回来，马上去借
s-a-silence-on-shop = 开回来，马上去买
s-a-silence-pack = 到此为止

s-a-dawn-title = 天亮了
s-a-dawn = 楼下卖早点的支起了锅。再过两个多钟头营业厅开门，她多半第一个到。
s-a-dawn-forward = 趁服务密码还管用，先把来电转过来
s-a-dawn-nine = 等到九点以后
s-a-dawn-work = 还有两个钟头，接着做
s-a-dawn-pack = 现在收

s-a-curtain-title = 拉着窗帘
s-a-curtain = 窗帘拉着，屋里还是夜里。外卖单背面写满了，没有空的地方。
s-a-curtain-ring = 再解挂一次
s-a-curtain-nine = 等到九点以后
s-a-curtain-pack = 收

s-a-counter-title = 新卡
s-a-counter = 又是无服务，这回热线也救不了：营业厅里有一张新卡，在她手里。你们这张成了一片塑料。这件事昨晚没有一个地方能办。要是有呢？
s-a-counter-forward = 服务密码还是你们的：转来电
s-a-counter-look = 看看还剩什么
s-a-counter-pack = 收

s-a-forwarded-title = 转接
s-a-forwarded = 打给她的电话，从现在起响在这张桌子上。她那边该是一切正常，只是没有人找她。
s-a-forwarded-stay = 守着桌子，再坐一刻钟
s-a-forwarded-go = 就这么转着，人走

s-a-caller-title = 找她的
s-a-caller = 桌上的手机响了，是打给她的。跑腿的离得近，顺手就接了：“喂，哪位？”那边停了一下。谁也没有想好，接起来以后要说什么。
s-a-caller-table = 挂了，放回桌上
s-a-caller-go = 就这么转着，人走
s-a-caller-pack = 够了。收

s-a-doors-title = 门
s-a-doors = 卡没了，户头还在：名字是她的，密码是你们的。哪天她把卡解冻，门就又开了。除非有人想到，拿自己的号码去登一登。
s-a-doors-keep = 留着，过一阵再来
s-a-doors-forget = 不要了，都不要了

s-a-paper-title = 外卖单
s-a-paper = 剩下的都在外卖单背面：一个号码，几行字，划掉的和没划掉的。这张纸也有人要，拿去给她打电话、发短信。
s-a-paper-list = 抄进表里
s-a-paper-ashes = 烧了
s-a-paper-sit = 先坐着

s-a-late-title = 十点多
s-a-late = 跑腿的回来拿毛巾，问这张桌子今天还用不用。
s-a-late-bin = 卡掰了，扔进奶茶杯
s-a-late-drawer = 收进抽屉

s-a-idle-title = 没有事做
s-a-idle = 能做的做过了，没做的做不了。楼下有辆车在倒，喇叭说：倒车，请注意。
s-a-idle-wait = 再等半个钟头
s-a-idle-pack = 收拾桌子

## Endings

s-a-end-home-title = 没有开始
s-a-end-home = 周五晚上，小区门口，一个推婴儿车的人买了水果，回家了。手机一直在车后面的袋子里。

s-a-end-wall-title = 花坛边上
s-a-end-wall = 手机放在花坛边上，跑腿的没有回头。后来谁捡到、还没还，你们没有问。那张卡没有进过别的机子。

s-a-end-walked-title = 散了
s-a-end-walked = 桌子收了，窗关了。她丢了一部手机，钱一分没有动。楼道里谁也没跟谁说话，各走各的。

s-a-end-walked-late-title = 走晚了
s-a-end-walked-late = 你走了，走之前做的那些没有跟着走。天亮以后，她会在账单上一行一行地看见。

s-a-end-prompt-title = 到四个格子为止
s-a-end-prompt = 手机还能拆零件，卡没有人要。号码还在里面，名字也在里面，谁也没看见。

s-a-end-no-line-title = 没有线
s-a-end-no-line = 卡在，线不在。那个电话打得够早，你们连她叫什么都没来得及知道。

s-a-end-nobody-title = 不知道名字
s-a-end-nobody = 桌子收了，你们始终不知道她叫什么。锁屏上有一个姓，也就一个姓。

s-a-end-shelf-title = 整个货架
s-a-end-shelf = 货架空了一大截。全是码和转账，没有一样拿得起来。户头写的是她的名字，账单也会写她的名字。

s-a-end-doors-title = 门没关
s-a-end-doors = 人散了，门没关。写着她名字的户头还在，密码是你们的。她得先想到去找，才会知道有。

s-a-end-forwarded-title = 转接中
s-a-end-forwarded = 人散了，来电还转着。找她的人打过来，响的是另一台手机，直到有人去问一句：我的电话转到哪儿去了？

s-a-end-few-title = 几千块
s-a-end-few = 几千块，几个人，一个通宵。分完没有人高兴。账单会按时寄给她。

s-a-end-lent-title = 躺着的五千
s-a-end-lent = 她那张旧储蓄卡上多了一笔钱，别处多了一笔债，两边一样大。钱还躺在那儿，没有人动过。债也是。

s-a-end-awake-title = 没睡的那家
s-a-end-awake = 你们进去过，也就是进去过。钱要么没动，要么又回去了。那边醒着的，也许只是一台机器。

s-a-end-identity-title = 一个身份
s-a-end-identity = 姓名，号码，身份证号，一个人在纸上就是这些，都在外卖单背面。没有一家店肯让它花出一分钱，至少今晚没有。

obs-id-masked = 旅客信息：证件号只露头尾几位，点进编辑页也一样。
obs-union-list-read = 我的银行卡：她绑过的卡都列在这里。
obs-inside-pay = 支付 App：登录成功。设置页里看得到绑定的手机号。
account-ctrip = 另一个旅行账户
