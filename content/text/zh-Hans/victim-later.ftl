# 失主这一边，第三幕起。

## 第三幕 号码

s-v-money-title = 工资卡
s-v-money =
    她的工资卡里三万一千六，大半是理财，能赎，赎了就能转。转走七八分钟；打银行冻结要一刻钟，冻上以后，谁也转不动，你也转不动。

    她翻出一部旧手机，坐在床沿，管拨号。
s-v-money-redeem = 转走，支付 App 的零钱也转
s-v-money-freeze = 打银行，把卡冻上
s-v-money-later = 他又不知道卡号，先两个人一起守号码

s-v-cards-title = 哪几张卡
s-v-cards =
    厨房灯下，你在缴费单背面写：工资卡，ETC 信用卡。每冻一张，听三分钟音乐，再核对十分钟身份。

    “还有吗？”她捂着话筒问。
s-v-cards-list = 看银行联合的支付 App 里绑了哪些
s-v-cards-main = 先冻工资卡
s-v-cards-bank = 打银行问：她名下到底有几张卡
s-v-cards-none = 卡里没几个钱，守住号码要紧
s-v-cards-credit = 先冻别家银行的信用卡，一家一家打

s-v-list-title = 两行
s-v-list =
    一共两行，一行工资卡，一行 ETC。她没绑过的，它也不认识。
s-v-list-enough = 就这两张，心里有数了
s-v-list-main = 冻工资卡
s-v-list-bank = 还是打银行问一遍
s-v-list-rest = 都歇一会儿，一小时拨一次

s-v-etc-title = 抽屉里那张
s-v-etc =
    ETC 信用卡办下来就躺在抽屉里，卡面的膜都没揭。星期六说好带孩子走高速去泡温泉，过收费站扣的就是它。

    这张卡没刷过一次，卡号连她自己都不知道。
s-v-etc-freeze = 冻了，星期六走人工道
s-v-etc-leave = 没出过抽屉的卡，不管它

s-v-old-title = 三十六块
s-v-old =
    “余额三十六元。”

    她想了半天。第一份工作，公司楼下那个网点，全办公室一起办的。卡早不知道塞哪儿了。
s-v-old-freeze = 三十六块也冻，又是一刻钟
s-v-old-line = 三十六块，算了，守号码

s-v-supervisor-title = 值班经理
s-v-supervisor =
    排队音乐你已经会哼了。你想好了：这回不办业务，只找值班经理，请他把这张卡按到明早九点。

    她在旁边，用家里一部旧手机接着拨。
s-v-supervisor-ask = 等经理
s-v-supervisor-spare = 省下这口气，接着拨

s-v-refused-title = 没有这个流程
s-v-refused =
    “非常理解您的心情。”对方能提供服务密码，按规定就可以解除。

    你说对方是贼。

    “好的先生，这个情况我给您备注上。”
s-v-refused-hold = 接着拨，接着挂
s-v-refused-station = 去派出所，家里留她一个人拨
s-v-refused-pay = 先把支付 App 冻了
s-v-refused-number = 记下她的工号，接着拨

s-v-granted-title = 按住了
s-v-granted =
    你让他再说一遍，他又说了一遍。她在旁边已经躺下了，手机还举在脸前面。
s-v-granted-sleep = 睡觉
s-v-granted-cards = 趁这工夫，问银行她有几张卡
s-v-granted-ring = 不信，再拨一遍

s-v-station-title = 总得有个人管
s-v-station =
    “总得有个人管吧。”她说。派出所走过去十分钟，连笔录一个半钟头。这一个半钟头，家里只有一个人拨电话，还得看两个孩子。
s-v-station-go = 去
s-v-station-stay = 不去，两个人守着

s-v-police-title = 值班民警
s-v-police =
    他问手机里存没存身份证照片，密码写没写在哪儿。没存，没写。“那他怎么……”他没往下说。

    笔录打出来，纸还是热的。回执要等，要拿银行盖了章的流水来换。
s-v-police-explain = 坐下，从头再讲一遍
s-v-police-home = 回家接着拨

s-v-police-dot-title = 一片楼
s-v-police-dot =
    “这一片上百户，”电话那头说，“您让我们敲哪一家？”

    人还是挺好的，给登记了，说有消息就打过来。是你的号码，她的打不通。
s-v-police-dot-home = 谢谢他，挂了
s-v-police-dot-ring = 打一遍那部手机

s-v-web-title = 一条短信
s-v-web =
    问了一晚上还有没有别的办法，都说没有。不知道是谁心软了，还是谁烦了。
s-v-web-web = 上网厅办，不排队了
s-v-web-program = 写个小程序，让电脑替你们挂
s-v-web-both = 她守网厅，你打银行冻 ETC

s-v-program-title = 验证码
s-v-program =
    程序跑到第二步，网厅跳出一张歪歪扭扭的验证码。换一张，再换一张。

    一晚上了，这是头一道肯拦人的门。拦的是你。
s-v-program-hands = 老老实实用手点
s-v-program-phone = 算了，回电话上守

s-v-line-title = 拨，挂，再拨
s-v-line =
    拨过去，停机，放下。拨过去，停机，放下。哪一次通了，就打客服，报身份证号，报三个电话，听人说“已为您办理”。
s-v-line-hold = 接着守
s-v-line-web = 在网厅上守
s-v-line-bank = 她守着，你问银行她有几张卡
s-v-line-sleep = 歇一会儿，一小时拨一次
s-v-line-pay = 她守着，你把支付 App 冻了

s-v-hum-title = 四十秒
s-v-hum =
    排队音乐是一段萨克斯，到第四十秒卡一下，从头再来。她已经能跟着哼，哼到那儿，自己也卡一下。

    你的手机烫得拿不住，包了块湿毛巾。
s-v-hum-hold = 接着拨，通一次挂失一次
s-v-hum-bank = 她拨，你问银行她有几张卡
s-v-hum-sleep = 歇一会儿，一小时拨一次

s-v-slip-title = 二三一
s-v-slip =
    这回是二三一号，男的，把三个号码一个字一个字地核，核完吸一口气：“先生，您今天已经报过很多遍了。”

    “麻烦您再听一遍。”你说。
s-v-slip-hold = 接着拨，通一次挂失一次
s-v-slip-pay = 她拨，你把支付 App 冻了
s-v-slip-sleep = 歇一会儿，一小时拨一次

s-v-bed-title = 睡不睡
s-v-bed =
    两个孩子都睡了。号码停着，至少上一次听的时候是停着的。明早九点补卡，一晚上而已。
s-v-bed-ring = 再听一次
s-v-bed-doze = 一小时一个闹钟，响了就拨一遍
s-v-bed-sleep = 睡，一觉到天亮

s-v-lull-title = 夜里
s-v-lull =
    屋里只有冰箱的声音。号码上一次听是停着的。
s-v-lull-ring = 再拨一遍
s-v-lull-doze = 一小时拨一次，睡到早上

s-v-late-title = 关了灯
s-v-late =
    床头灯关了又开。“要不还是挂失吧，”她说，“手机反正是找不回来了。”
s-v-late-report = 现在就打
s-v-late-ring = 先拨一遍听听
s-v-late-sleep = 明早一块儿办

## 第四幕 被挤下线

s-v-out-title = 其他设备
s-v-out =
    屏幕暗了一下，她的头像变成灰的。设备型号那一行，你们俩各看了两遍。

    那部手机是有锁屏密码的。
s-v-out-freeze = 打支付 App 的客服，冻结账户
s-v-out-both = 你冻支付，她挂失
s-v-out-balance = 抢着登回去，把两千多块转走
s-v-out-cut = 先断号码，挂失
s-v-out-hold = 支付先放着，守号码
s-v-out-stare = 先弄明白他是怎么进去的

s-v-chat-out-title = 她的头像
s-v-chat-out =
    班级群里，她的头像还在，点一下赞也是她，问谁借钱也是她。三十几位家长，哪个分得出来？

    那部手机是有锁屏密码的。
s-v-chat-out-freeze = 冻结聊天账户
s-v-chat-out-warn = 用你的号在群里喊一声：现在的她不是她
s-v-chat-out-cut = 先断号码，挂失
s-v-chat-out-pay = 支付 App 还在，抢先冻上

s-v-corridor-title = 走廊
s-v-corridor =
    派出所走廊一排蓝椅子，笔录做到“当时是几点”。她在家里，一只手抱孩子，一只手拨。
s-v-corridor-freeze = 就在走廊里，打电话冻支付 App
s-v-corridor-dial = 她接着拨，你把笔录做完
s-v-corridor-quiet = 叫她歇会儿，孩子要紧

s-v-locked-out-title = 登不回去
s-v-locked-out =
    “登录已失效，请输入短信验证码。”验证码发到她的号码上，她的号码不在她手里。
s-v-locked-out-freeze = 那就冻上，谁也别想进
s-v-locked-out-both = 你冻支付，她挂失
s-v-locked-out-hold = 守号码

s-v-frozen-title = 冻上了
s-v-frozen =
    “账户已为您冻结，解冻需要本人核验。”现在他们进不去，你们也进不去。

    灯都忘了开，两个人坐在黑的里头。
s-v-frozen-hold = 接着守号码
s-v-frozen-etc = 把 ETC 也冻了
s-v-frozen-breathe = 歇一会儿
s-v-frozen-chat = 聊天 App 也被挤了，一并冻上
s-v-frozen-shops = 趁密码还记得，把几家商城换成你的手机号

s-v-why-sim-title = 他要它干什么
s-v-why-sim =
    躺着，手机举在脸上方，拨。深更半夜，有人一趟一趟地把这个号码抢回去。这么想要，一定有用。

    她翻过身来：“我是不是还有别的卡？”
s-v-why-sim-remember = 打银行问，名下有几张
s-v-why-sim-etc = 把 ETC 那张冻了
s-v-why-sim-never = 他想要的，就不给。接着拨
s-v-why-sim-enough = 想不动了，睡到五点，一小时拨一次

s-v-private-title = 公共资源
s-v-private =
    二三一号接的。“先生，这个号码今晚办理很多次了。如果是你们自己的私事，请不要占用公共资源。”

    自己的私事。你很想知道，对面那个人是怎么跟他们讲的。
s-v-private-polite = 说声谢谢，再挂失一次
s-v-private-web = 不求人了，网厅上接着点
s-v-private-turns = 轮流睡，一小时拨一次

s-v-shift-title = 交班
s-v-shift =
    “先生，又是您。”是零一七，嗓子哑了，快下班了。“您的情况，我在交接本上写了满满一行。”

    你问那一行有没有用。“他们会看到的，”她说，“看到了，也得按流程办。”
s-v-shift-thank = 谢谢她，再挂失一次
s-v-shift-ask = 求她再问一回值班经理
s-v-shift-web = 跟她道个别，去网厅上点

s-v-desk-title = 凌晨的总机
s-v-desk =
    电话本翻到底，剩一个没打过：银行联合的支付 App。这个钟点，多半是录音。
s-v-desk-call = 打一个试试
s-v-desk-not-now = 不打了，守号码

s-v-kind-title = 有人
s-v-kind =
    响一声就接了，声音像大白天。她把你说的一样一样念回来，最后说：卡都想一遍，没钱的、不用的，也算。

    挂了电话，你们俩半天没说话。一晚上头一个问你们还好吗的人。
s-v-kind-all = 听她的，问银行到底几张卡
s-v-kind-etc = 听她的，抽屉里那张也冻
s-v-kind-tea = 烧壶水，接着守
s-v-kind-rest = 都躺一会儿，一小时拨一次

s-v-switch-title = 左边的菜单
s-v-switch =
    挂失这一页，你闭着眼都点得对。左边还有一长条菜单，一晚上没看过：彩铃，流量包，来电提醒，短信功能。已开通，可关闭。

    关了，她收不到短信。可她现在本来也收不到。他们要是看出来，无非再打个电话开回去。
s-v-switch-off = 关
s-v-switch-leave = 别乱动，接着守

s-v-silent-title = 只会响的号码
s-v-silent =
    现在它就算通，也只能响。谁的验证码都到不了。

    不知道他们看没看出来。二娃在隔壁翻了个身，小床吱了一声。
s-v-silent-hold = 号码照守，守到出门
s-v-silent-sleep = 睡，一小时拨一次
s-v-silent-old = 把旧卡也冻了
s-v-silent-bank = 问银行，她名下有几张卡

s-v-small-title = 后半夜
s-v-small =
    二娃醒了要奶。她一只手冲奶粉，一只手拨号，冲完发现一勺没放。离开门还有好几个钟头，总得有一个人睡一会儿。
s-v-small-you = 她睡，你来拨
s-v-small-her = 都躺下，一小时一个闹钟
s-v-small-web = 她睡，你在网厅上点

s-v-asleep-title = 醒了一下
s-v-asleep =
    你醒了，看一眼自己的手机，没有消息。她睡得很沉，手搭在平时放手机的地方。
s-v-asleep-report = 起来打客服，挂失
s-v-asleep-sleep = 接着睡
s-v-asleep-sit = 坐一会儿

s-v-dawn-title = 天发灰
s-v-dawn =
    楼下扫街的过去了，一下一下的。你们说话都只说半句，另外半句对方知道。
s-v-dawn-hold = 守到出门
s-v-dawn-web = 网厅上守到出门
s-v-dawn-porridge = 她去熬锅粥，你眯一会儿，一小时拨一次

## 第五幕 早上

s-v-counter-title = 柜台
s-v-counter =
    营业厅门口先到了两位老人，一位办宽带，一位来吵架。轮到你们，柜员要身份证，让她看镜头，问要不要换个套餐，头一个月打五折。
s-v-counter-replace = 补卡，什么套餐都不要
s-v-counter-report = 先把旧号码停了，再补
s-v-counter-later = 人太多，晚点再来

s-v-swimsuits-title = 泳衣
s-v-swimsuits =
    大娃把泳衣套在衣服外面，站在门口等。温泉的房订好了，不能退；营业厅九点开门，在反方向。

    “没手机也能泡温泉。”老婆说。
s-v-swimsuits-hall = 先去营业厅，孩子等一等
s-v-swimsuits-springs = 先去温泉，回来再补卡
s-v-swimsuits-noon = 都再睡会儿，中午再说

s-v-turn-title = 取号
s-v-turn =
    前面十一个号。大娃穿着泳衣坐在等候椅上晃腿，旁边的大爷问他，救生圈呢。

    轮到你们，柜员要身份证，让她看镜头，问要不要换个套餐，头一个月打五折。
s-v-turn-replace = 补卡，什么套餐都不要
s-v-turn-later = 孩子坐不住了，中午再来

s-v-no-sim-title = 还没有卡
s-v-no-sim =
    她出门不知道手该往哪儿放。那张卡还在外头，营业厅早九点到晚六点。
s-v-no-sim-replace = 去补卡
s-v-no-sim-report = 打客服挂失
s-v-no-sim-wait = 今天先过日子

s-v-no-sim-yet-title = 又一天
s-v-no-sim-yet =
    卡还没补。她妈打到你这儿，第一句还是：她电话怎么回事？
s-v-no-sim-yet-wait = 忙过这一阵再说
s-v-no-sim-yet-replace = 去补卡
s-v-no-sim-yet-ring = 打一遍那个号码

s-v-new-sim-title = 三格信号
s-v-new-sim =
    新卡插在一部旧手机里。一格，两格，三格。她盯着，像盯一锅快开的水。

    “回来了。”她说。
s-v-new-sim-password = 站在门口改服务密码，改完让她妈打一个试试
s-v-new-sim-forwarding = 打客服问：有没有开呼叫转移
s-v-new-sim-car = 先上车，歇口气

s-v-mother-title = 报平安
s-v-mother =
    她妈说要亲自拨一个过来，听见声音才算数。
s-v-mother-ring = 让她拨
s-v-mother-later = 晚点，先在车上眯一会儿
s-v-mother-forwarding = 先问客服有没有呼叫转移

s-v-stranger-title = 一个男的
s-v-stranger =
    那张新卡就在她手里，一声没响。你们对看了一眼。
s-v-stranger-ask = 打客服：是不是开了呼叫转移
s-v-stranger-clerk = 大概是营业厅的人接的
s-v-stranger-again = 再打一遍

s-v-clerk-title = 两条街以后
s-v-clerk =
    开出去两条街，她说：“营业员干吗接我的电话？”
s-v-clerk-ask = 靠边，打客服问呼叫转移
s-v-clerk-drop = 回去再说

s-v-own-title = 响了
s-v-own =
    震得她一抖。她看着屏幕上“妈”那个字，看了一会儿才接。
s-v-own-password = 把服务密码改了
s-v-own-forwarding = 问一声有没有呼叫转移
s-v-own-bread = 路边买两个包子
s-v-own-accounts = 用她的号码登支付 App 看看

s-v-forward-title = 转到别处
s-v-forward =
    话务员停了一下，把那个号码念给你。你记在停车票背面，十一位，写得很慢。
s-v-forward-close = 关掉
s-v-forward-both = 关掉，马上改服务密码
s-v-forward-listen = 先打一遍，听听那边是谁

s-v-close-title = 还转着
s-v-close =
    转移还开着。那边又“喂”了一声，声音挺年轻，听着像刚睡醒。
s-v-close-close = 关掉
s-v-close-both = 关掉，马上改服务密码
s-v-close-keep = 留着，报案的时候给警察听

s-v-no-forward-title = 没有转移
s-v-no-forward =
    从昨晚到现在，头一句你爱听的话。
s-v-no-forward-password = 把服务密码改了
s-v-no-forward-accounts = 用她的号码登支付 App 看看
s-v-no-forward-home = 回家

s-v-bench-title = 清点
s-v-bench =
    车停在树荫里，电脑架在方向盘上，能登的一个一个登回来。登得上的都是你们自己的。登不上的，得换个地方看。
s-v-bench-audit = 上网银，看谁绑过她的卡
s-v-bench-accounts = 用她的号码去登支付 App
s-v-bench-bath = 说好的温泉，照去
s-v-bench-recover = 先把支付 App 和她的卡列表找回来

s-v-280-title = 二百八十块
s-v-280 =
    钱一般是往外丢的。这张卡她自己都忘了，里头平白多出二百八十块。

    比少了还叫人发毛。“谁啊？”她对着屏幕问。
s-v-280-freeze = 打银行，这张也冻上
s-v-280-look = 下那家的 App，登进去看看
s-v-280-leave = 谁少了二百八，谁会来找

s-v-social-title = 蓝色的那张
s-v-social =
    列表里还有一张，她拿它挂过号，配过药。社保卡。谁也没把它当银行卡。

    它有卡号，有余额，夜里没有人给它打过电话。
s-v-social-freeze = 打银行，把社保卡也冻了
s-v-social-both = 她冻社保卡，你冻那张借记卡
s-v-social-leave = 看病要用，先不动

s-v-changed-title = 尾号
s-v-changed =
    绑着的手机号，尾号她不认识。偷钱好懂，偷偷换个号码，图什么？

    除非是要把她的号码腾出来，派别的用场。
s-v-changed-why = 那就拿她的号码去登一登
s-v-changed-back = 截图，先放着

s-v-audit-title = 快捷支付管理
s-v-audit =
    网银里这一页你从没点开过，列着谁能从她的卡上扣钱。你一行一行念，念到有几行，她摇头。
s-v-audit-freeze-etc = 冻 ETC
s-v-audit-freeze-old = 冻旧卡
s-v-audit-freeze-main = 冻工资卡
s-v-audit-copy = 先截图，一行一行抄下来
s-v-audit-start = 现在就一行一行解

s-v-unbind-title = 一行一行解
s-v-unbind =
    每解一行，网银都要你确认两遍。她念，你点。
s-v-unbind-all = ETC 卡先下来：四家，一家一家解
s-v-unbind-shop-etc = 解：购物平台的钱包，ETC 卡
s-v-unbind-shop-main = 解：购物平台的钱包，工资卡
s-v-unbind-union-main = 解：银行联合的支付 App，工资卡
s-v-unbind-union-old = 解：银行联合的支付 App，旧卡
s-v-unbind-baidu = 解：搜索公司的钱包，ETC 卡
s-v-unbind-freeze = 先把 ETC 和旧卡冻上
s-v-unbind-done = 就到这儿

s-v-audit-clean-title = 干净的一页
s-v-audit-clean =
    只有她自己绑过的那几家，都是老早的事了。你又刷新了一遍。
s-v-audit-clean-number = 再用她的号码登一遍支付 App
s-v-audit-clean-sleep = 睡一觉
s-v-audit-clean-neighbour = 跟卖水果的大姐说一声，桃子钱还没给

s-v-second-title = 另一个她
s-v-second =
    她顺手输了手机号，密码不对，找回，就进来了。头像是灰的，名字是她的。

    她自己的账号，从来不是手机号。
s-v-second-close = 打客服，注销它
s-v-second-audit = 注销它，再查谁绑了她的卡
s-v-second-evidence = 先别动，留着当证据

s-v-no-second-title = 没有别人
s-v-no-second =
    她松了一口气，松完又觉得早了。
s-v-no-second-audit = 再去网银看谁绑过卡
s-v-no-second-nap = 睡一个钟头
s-v-no-second-mother = 给她妈回个电话

## 第六幕 后来

s-v-toll-frozen-title = 人工道
s-v-toll-frozen =
    出城的收费站，旁边的道一路抬杆。你们的卡冻着，排人工道，前头一辆拉鸡的车。
s-v-toll-frozen-cash = 付现金，跟着鸡走
s-v-toll-frozen-unfreeze = 打银行，把 ETC 解冻
s-v-toll-frozen-home = 掉头，回家把账再查一遍

s-v-toll-title = 抬杆
s-v-toll =
    收费站，嘀，抬杆，像什么事都没有。她在副驾驶上已经睡着了。
s-v-toll-drive = 去温泉，让她睡
s-v-toll-freeze = 靠边，打银行把这张卡冻了
s-v-toll-home = 下一个口掉头回家

s-v-habit-title = 手机号
s-v-habit =
    晚上，她想看看支付 App 里还剩多少，手指停在登录框上：“我是用什么登的来着？”
s-v-habit-look = 就用手机号试
s-v-habit-statement = 想不起来。先上网银看流水
s-v-habit-later = 想不起来，先哄孩子

s-v-evening-title = 从头捋
s-v-evening =
    晚饭后，两把椅子，一台电脑，从桃子开始往后捋：这一步他凭什么，那一步他凭什么。大娃隔着门问，小偷抓到没有。
s-v-evening-audit = 查谁绑过她的卡
s-v-evening-close = 把那个假账户注销了
s-v-evening-sleep = 捋不动了，睡觉
s-v-evening-statement = 看网银流水
s-v-evening-records = 查那天夜里的通话和短信详单

s-v-wrong-way-title = 进账
s-v-wrong-way =
    她把那一行指给你看，怕你看不见似的。“外卖 App 给我钱？我欠它的还差不多。”

    说完，两个人都不笑了。
s-v-wrong-way-lender = 打外卖 App，问这钱是怎么放出来的
s-v-wrong-way-freeze = 先把旧卡冻上
s-v-wrong-way-copy = 截图，一页一页存好

s-v-payees-title = 几点几分
s-v-payees =
    收款方都像正经公司。她把时间抄在旁边，抄着抄着停了：那几个钟头她自己在干什么，她都记得。
s-v-payees-shop = 打购物平台，报损失
s-v-payees-etc = 先把 ETC 冻了
s-v-payees-police = 存好，留着报案

s-v-shrug-title = 二十四小时
s-v-shrug =
    那句话念得很顺，看样子今天念了不少回。你问，夜里有人拿她的卡买东西，你们那边就没有一个醒着的？

    “先生，我们是二十四小时服务的。”
s-v-shrug-ask = 要一个书面的答复
s-v-shrug-union = 换一家：打银行联合的支付 App
s-v-shrug-hang-up = 挂了
s-v-shrug-jd = 再问一家：打网上商城

s-v-log-title = 详单
s-v-log =
    短信的内容，详单上没有，只有号码和时间。她念一行，你去查那是谁家的号，在纸上画一个圈。圈和圈之间先空着。
s-v-log-all-night = 画到天亮也画完
s-v-log-sender = 有一个号码查不出是谁家的，问运营商
s-v-log-sleep = 睡觉
s-v-log-guesses = 先看纸上的三个问号

s-v-guesses-title = 三个问号
s-v-guesses =
    纸上空着三处。号码，他怎么知道的？身份证号呢？卡号呢？

    你先写的是：监听，买来的资料，银行的人说漏了嘴。写完自己也不大信。哪一条都可以试一试。
s-v-guesses-air = 号码：翻详单，看它是怎么出去的
s-v-guesses-bought = 身份证号：拿她的号码试试，短信能看到什么
s-v-guesses-bank = 卡号：打银行，看他们肯不肯说
s-v-guesses-sleep = 先空着

s-v-union-rings-title = 专员
s-v-union-rings =
    又是一个不认识的号码。铃响到第三声，你们谁也没接。这两天不认识的号码太多了。

    对方先报了单位：银行联合的支付 App，说有专人跟您这个案子。
s-v-union-rings-listen = 听她说
s-v-union-rings-later = 这会儿不行，请她晚点打

s-v-more-title = 少报了
s-v-more =
    这两天都是你们打给别人，报一样，别人记一样。头一回有一家打过来，说你们报少了。

    她把要的材料一样一样念，念得很慢，等你记。
s-v-more-statement = 挂了就上网银，一行一行对
s-v-more-audit = 上网银，看谁绑过她的卡
s-v-more-note = 记下要哪些材料

s-v-unasked-title = 没人要的验证码
s-v-unasked =
    大娃在刷牙，二娃睡了，她的手机搁在桌上，自己亮了。你们谁也没在付钱。

    新卡在这儿，号码在这儿，验证码也到了这儿。那付钱的在哪儿？
s-v-unasked-audit = 上网银，看谁绑着她的卡
s-v-unasked-freeze = 把 ETC 冻了
s-v-unasked-answer = 找聊天 App 的客服问
s-v-unasked-down = 没有码他付不成。放下

s-v-sunday-title = 星期天
s-v-sunday =
    报案要本人到，要等，要流水，银行今天又不开门。大娃想去公园。
s-v-sunday-go = 去派出所
s-v-sunday-park = 去公园
s-v-sunday-numbers = 先拿她的号码，一个 App 一个 App 地试
s-v-sunday-statement = 先把网银流水从头看一遍

s-v-sunday-plain-title = 豆浆油条
s-v-sunday-plain =
    二娃抓了一手糖。丢一部手机，要不要去趟派出所，两个人商量了一句，没有下文。
s-v-sunday-plain-park = 去公园
s-v-sunday-plain-phone = 去给她挑部新手机
s-v-sunday-plain-look = 用她的号码登一遍支付 App，图个安心

s-v-gift-title = 不是她开的户
s-v-gift =
    她的号码，她的名字，密码不是她的，是刚刚找回来的。里头买过什么、没买什么，得一页一页翻。
s-v-gift-take = 翻，没花掉的先用掉
s-v-gift-leave = 截图，原样留着
s-v-gift-police = 现在就去派出所
s-v-gift-jd = 先打网上商城，问那边的账户

s-v-receipt-title = 这不可能
s-v-receipt =
    民警大叔说这不可能，又说肯定是手机里存了身份证照片。她说没有。一个半钟头的笔录做完，他说，干了这么多年头一回见。

    回执要拿盖了章的银行流水来换，他写在一张便签上。
s-v-receipt-desk = 给银行联合的支付 App 打个电话
s-v-receipt-home = 回家，给大娃补剃那半个头
s-v-receipt-again = 坐下，从头再讲一遍
s-v-receipt-papers = 现在就去银行盖章，回来换回执

s-v-kind-day-title = 那个总机
s-v-kind-day =
    响一声就接了。她把你说的一样一样念回来，念完没有说“请您谅解”，说的是：材料齐了随时来，先去睡一觉。
s-v-kind-day-papers = 记下要哪些材料
s-v-kind-day-audit = 听她的口气，卡还得再查一遍

s-v-monday-title = 工作日
s-v-monday =
    银行，派出所，各家客服，都说“工作日再来”。星期一，你请了一天假，她请了半天。

    银行大厅前面二十一个号。一位大爷要把存折里的两块钱取干净，柜员劝他留着，他不留。
s-v-monday-papers = 等。盖了章，去派出所换回执
s-v-monday-police = 等不了，先去派出所报案，再回来盖章
s-v-monday-work = 不等了，都上班去

s-v-stamp-title = 给我也设一个
s-v-stamp =
    民警大叔把回执递过来，又掏出自己的手机，屏幕裂着一道。

    “你说的那个 SIM 卡密码，”他往两边看看，“给我也设一个。”
s-v-stamp-claim = 先把理赔交了
s-v-stamp-call = 打银行联合的支付 App，报损失，交材料
s-v-stamp-teach = 坐下，一步一步教他

s-v-claim-title = 理赔
s-v-claim =
    流水、回执，再把表填上。那边早登记好了：材料齐了，随时来。
s-v-claim-send = 填表，交上去
s-v-claim-leave = 晚点再弄

s-v-paid-title = 退回来了
s-v-paid =
    “款退给您了，您查收。孩子都好吧？”是登记的时候那个声音。

    她把电话夹在肩膀上，冲你点头，点了好几下。
s-v-paid-thank = 问清她的工号，谢谢她
s-v-paid-next = 趁热，再查一遍谁绑过她的卡
s-v-paid-rest = 关机，睡一觉

s-v-not-theirs-title = 不在我们这儿
s-v-not-theirs =
    材料看完，她的声音松下来：“您放心，从我们这儿没有走出去一分钱。”

    然后她问，别的那几家，答复您了吗。
s-v-not-theirs-thank = 谢谢她
s-v-not-theirs-shop = 没有。打一遍购物平台

s-v-thaw-title = 解冻吗
s-v-thaw =
    工资卡还冻着，后天要还房贷。银行说解冻就是十分钟的事，随时可以。
s-v-thaw-main = 解冻
s-v-thaw-audit = 解之前，先看谁绑着它
s-v-thaw-leave = 先冻着

s-v-link-title = 尊敬的客户
s-v-link =
    叫得出她的名字，说她的卡有异常，点进去核实就能解除。

    正是你们这几天天天在办的事，口气也像，连那句“祝您生活愉快”都像。
s-v-link-tap = 点开看看，不填
s-v-link-bank = 打卡背面的电话，问银行
s-v-link-delete = 删掉
s-v-link-keep = 截图，发到业主群里

s-v-page-title = 第一格
s-v-page =
    标志是对的，颜色是对的，底下还有一行小字：本页面已加密。“上个礼拜看见这个，我就填了。”她说。

    光标在第一格里一闪一闪。
s-v-page-fill = 填。早填完早了事
s-v-page-bank = 先打卡背面的电话
s-v-page-close = 关掉

s-v-typed-title = 支出
s-v-typed =
    银行的短信来得比页面转完还快。她把手机推到桌子那头，又拿回来，数那几个零。
s-v-typed-freeze = 打银行，冻工资卡
s-v-typed-bank = 打银行，问那条短信
s-v-typed-sit = 坐着，谁也不说话

s-v-spun-title = 请换一张卡
s-v-spun =
    圈转了很久，跳回第一格：请换一张卡重试。

    这句话把你们俩叫醒了。谁也没去拿第二张。
s-v-spun-bank = 打卡背面的电话，告诉银行
s-v-spun-delete = 关掉，把短信删了

s-v-group-title = 业主群
s-v-group =
    你把这五天写了一遍，从桃子写起，发到业主群。三分钟没人说话，然后一下四十多条。有人问：SIM 卡密码在哪儿设？
s-v-group-write = 一条一条回
s-v-group-pin = 教大家一步一步设，先别急着输三次
s-v-group-second = 回到一半停下来：她的号码还没去登过支付 App
s-v-group-close = 发完，把那个假账户注销了

## 第七幕 讲出去

s-v-spread-title = 转出去了
s-v-spread =
    业主群里那几段话，有人转给了亲戚。傍晚一个不认识的人来加你：能不能写全了，发到网上？

    她在旁边看完，说：“写吧。名字别写。”
s-v-spread-write = 写。明天晚上孩子睡了就动笔
s-v-spread-group = 就留在群里，这件事到此为止

s-v-draft-title = 光标
s-v-draft =
    从桃子写起，写到第几分钟谁做了什么。知道的写“是”，猜的写“我猜”。写到“我猜”你会停一停。

    最下面有个按钮，按下去就收不回来了。
s-v-draft-publish = 发
s-v-draft-drawer = 存着，不发

s-v-letters-title = 留言
s-v-letters =
    到星期五，留言已经翻不到底。有几位说，经过一模一样。最重的一位，六十八万，全是网上借的，还在索赔。

    搜一搜，去年九月上海警方就讲过：一张 SIM 卡，能登录各种软件。那条新闻你没看过。
s-v-letters-answer = 一条一条回
s-v-letters-face = 有人说刷脸那段写得不对，请同事再试一遍
s-v-letters-speech = 有人转来央行的讲话，看看

s-v-erased-title = 消了
s-v-erased =
    星期五下午，外卖 App 的电话。说她名下那天夜里的一笔借款，可以给您消掉。

    她把手机按成免提，放在桌子中间。
s-v-erased-erase = 好，消掉
s-v-erased-how = 先问清楚当初是怎么放的，再消
s-v-erased-refuse = 不在电话里办

s-v-shop-rings-title = 主管
s-v-shop-rings =
    购物平台打来的是一位主管。卡上哪几笔是在他们那儿花掉的，他都查好了，不用你报。

    然后他说了一个字：赔。她要他再说一遍。
s-v-shop-rings-take = 报损失，收下赔付
s-v-shop-rings-leave = 请他先把话写下来

s-v-sum-title = 缴费单背面
s-v-sum =
    两家的钱，一家消了，一家赔了。缴费单背面，左边是拿走的，右边是还来的。数字是她写的，箭头是你画的。

    “要是多了呢？”大娃问。他最近在学减法。
s-v-sum-add = 加一遍，多了就退回去
s-v-sum-keep = 加一遍，多了先放着
s-v-sum-leave = 不加了，翻过去

s-v-call-off-title = 还办吗
s-v-call-off =
    银行联合的支付 App 那头，理赔一直登记着。她问得很客气：别家有答复了吗，这边还办吗？
s-v-call-off-off = 谢谢，取消吧
s-v-call-off-leave = 再等等

s-v-sorry-title = 不是零一七
s-v-sorry =
    运营商的电话打在她手机上，打给她本人。不是零一七，这一位没有报工号。

    她听着，看你一眼，按了免提。
s-v-sorry-listen = 听完
s-v-sorry-hang-up = “知道了。”挂掉

s-v-month-title = 还有以后吗
s-v-month =
    晚上她拿了把剪刀，把婴儿车后面那个袋子剪掉了，说看着难受。

    打个电话就能解除挂失，这条规矩还在不在，没有人告诉你们。
s-v-month-october = 过日子。过一个月再看
s-v-month-enough = 不看了

s-v-october-title = 十月十日
s-v-october =
    一家报社把文章里的机构挨个问了一遍。你看报纸先看这一格：现在解挂，还是打个电话就行吗？
s-v-october-ask = 看他们怎么答的
s-v-october-pin = 合上，先给她的新卡设四位数

## 结局

s-v-end-nothing-title = 没有后来
s-v-end-nothing =
    手机没了，号码还是她的。靠那张卡，没人看到过一条有用的短信。

    大娃的头星期天才补完，左边比右边短。群里有人问后来呢，你想了想，没有后来。

s-v-end-debt-title = 全没了，还欠着
s-v-end-debt =
    能刷的差不多都刷了，工资卡也没剩住。外卖 App 说，她那天夜里还借了五千，下个月开始还。

    她把抽屉里那张 ETC 拿出来看，膜还在上面。

s-v-end-lent-title = 往里走的钱
s-v-end-lent =
    一分钱没少，旧卡上倒多了五千。外卖 App 说是她借的，下个月开始还。

    要退回去，先得证明它不是她的。她说，头一回知道，有的钱是丢不掉的。

s-v-end-typed-title = 祝您生活愉快
s-v-end-typed =
    那一夜剩下的，星期二又少了两千。卡号是她自己打进去的，一个数一个数，很仔细。

    那条短信她没删。下回再有人教她小心，她就拿出来给人看。

s-v-end-wages-title = 最先想起来的那张
s-v-end-wages =
    出事的是工资卡，谁都最先想起来的那张。那天晚上要办的事太多，它一直排在下一个。

    银行说可以立案。房贷还是后天。

s-v-end-change-title = 零钱
s-v-end-change =
    卡上一分没少。少的是钱包里的零钱，几百上千，平时发红包、买菜的那种。

    她说算了，过一会儿又说不能算。你把数字记在缴费单背面，最后一行。

s-v-end-wave-title = 还有一个她
s-v-end-wave =
    一分钱没少。支付 App 里有一个账户，姓名是她的，密码不是。它没动静，等着。

    你们还不知道有它。或者知道，还没来得及注销。

s-v-end-paid-title = 退回来的钱
s-v-end-paid =
    走掉的钱又回来了，退款那一行跟扣款那一行只差一个符号。她给那边的客服留了一句谢谢，对方回：应该的。

    ETC 的膜还是没揭。

s-v-end-held-title = 守到天亮
s-v-end-held =
    钱还在。身份证号有人看过。那个号码来来回回，最后停在她手里。

    她去上班以后，你睡了一整天，梦里还在拨。

s-v-end-evening-title = 糟糕的一晚
s-v-end-evening =
    钱没少。她的手机和号码，有人翻过，翻到哪一步，你们只知道个大概。

    手机换了一部，号码没换。桃子放软了，大娃说软的好吃。

s-v-end-old-card-title = 三十六块的那张
s-v-end-old-card =
    工资卡没事，抽屉里那张没事。出事的是十年前全办公室一起办的那张：夜里进来五千，说是她借的，又原样出去了。

    卡后来找到了，夹在一本旧相册里，四个角都是新的。

s-v-end-open-title = 没关上的门
s-v-end-open =
    钱少了一些，少在哪儿大概也知道。支付 App 里那个用她名字开的账户还开着，别人进得去。

    卡总有一天要解冻。

s-v-end-drawer-title = 抽屉里那张
s-v-end-drawer =
    工资卡一分没少。少的是 ETC，一笔一笔，都是它躺在抽屉里的时候。

    你把它拿出来看，膜还在上面。

s-v-end-shrug-title = 各家
s-v-end-shrug =
    银行联合的支付 App 把从他们那儿走掉的钱赔回来了。外卖 App 上那笔五千的借款还在她名下，别的几家都在核实。

    几家的客服电话她都存了。赔钱的那一家，她存的是人名。

s-v-end-night-title = 那一夜
s-v-end-night =
    ETC 卡上是一笔笔她没刷过的账，旧卡上进来一笔她没借过的钱。工资卡守住了，号码也守住了，守住的时候已经晚了。

    她说，那天要是先打那个电话。你说，嗯。

s-v-end-some-title = 少了一些
s-v-end-some =
    几天过去，有些钱不在了，流水上的名字你们一个也不认识。各家的客服都说正在核实。

    大娃的头补剃完了。桃子忘在婴儿车的袋子里，软了。

s-v-end-adrift-title = 还没有卡
s-v-end-adrift =
    四天了，新卡没补。那个号码停没停，要打过去才知道；少没少钱，要等她登得进去才知道。

    大娃的头倒是补完了。

s-v-end-told-owed-title = 名下
s-v-end-told-owed =
    谁都读过了，那笔借款还在她名下。下个月开始还，短信上写得很客气。

    有人在文章底下问后来呢。她说，你就写，还在等。

s-v-end-told-paid-title = 缴费单背面
s-v-end-told-paid =
    购物平台赔了。缴费单背面添上一行，右边的，她把它夹进了相册。

    常有人在文章底下问，怎么设 SIM 卡密码。她回得比你快。

s-v-end-told-withdrawn-title = 划掉一段
s-v-end-told-withdrawn =
    文章改过一处。刷脸被绕过的那一段划掉了，旁边写着：错怪他们了。划掉的字还看得见。

    有人问，认错不丢人吗？她替你回：猜错了，改过来就是。

s-v-end-told-title = 讲完了
s-v-end-told =
    文章还在网上，隔几天有一条新留言。有人说设好了，有人说锁住了，问 PUK 码是什么。

    手机没有找回来。大娃说，可是大家都知道了呀。

s-v-again-title = 又通了
s-v-again =
    挂失，停机。过一阵，又通了。再挂失，再停机，再通。

    要么是系统坏了，要么是有人在那头，跟你们做着一样的事。
s-v-again-ask = 她接着拨，你问客服这是怎么回事
s-v-again-hold = 不管为什么，通一次挂一次
s-v-again-sleep = 太累了，一小时拨一次

obs-police-noted = 民警记了一笔：婴儿车里的手机，被偷。

## 看到的、听到的，和碰上的风控：第五幕起

obs-second-account-found = 登进去的是另一个账户：实名是她，不是她开的。
obs-second-account-none = 用这个号码，没有找到别的支付账户。
obs-audit-found = 快捷支付管理：列表里有她没绑过的支付账户。
obs-audit-clean = 快捷支付管理：没有陌生的绑定。
obs-union-paid = 客服：“您的理赔审核完了，符合条件的款项已经赔付。”
obs-forwarding-found = 话务员：“这个号码开通了呼叫转移，来电都转到另一个手机号上了。”
obs-forwarding-none = 话务员：“这个号码没有开通呼叫转移。”
obs-new-sim-live = 新卡有信号了。
obs-ring-own = 她手里的电话响了。
obs-ring-stranger = 接了，是个男人：“喂，哪位？”
obs-call-for-her = 转来一个电话，是打给她的。
obs-sim-dead = 卡位显示：SIM 卡已失效。
obs-sms-is-off = 话务员：“这个号码的短信功能目前是关闭的。”
obs-tenpay-code = 【聊天钱包】您正在付款，验证码请勿告诉他人。
obs-phishing-text = 一条陌生短信，带着链接，叫得出她的名字。
obs-phishing-page = 网页：银行的标志，“账户异常，请尽快核实”，要卡号、密码、短信验证码。
obs-phishing-paid = 银行短信：工资卡支出一笔，收款方是一串英文字母。
obs-phishing-denied = 银行客服：“我们没有发过这条短信，也不会让您点链接。”
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
guard-app-broken = 系统异常，请稍后再试。
guard-counters-shut = 柜台已下班。
guard-shop-refuses = 客服：“警方需要的话我们配合，损失请您自行承担。”
guard-tenpay-risk = 这笔交易经核查存在异常，款项已追回。
obs-face-not-needed = 同事在常用的手机上又开了一个账户，一路开到底，没有刷脸。
obs-own-text-found = 详单上有一条是这张卡自己发出去的，收信的号码谁也不认识。
obs-two-codes = 两条验证码，两次都过了：身份证号、证件照、社保卡的卡号，全在一页上。
obs-chat-password-changed = 聊天 App：密码已经被人改过。找回来，又改了一次。
obs-tenpay-nobody = 语音菜单走到底，又回到开头。人工客服没有找到。
obs-union-more = 专员：“您报的损失少了。我们这边查到，还有别的交易。”
obs-union-no-more = 专员：“我们查过了，没有别的交易。材料齐了您随时交。”
obs-number-not-told = 银行客服：“完整的卡号，电话里不能告诉您。”
obs-speech-read = 央行 9 月 8 日的讲话：有的机构简化了业务流程，削弱了风控强度。
guard-log-silent = 详单上找不到这样一条。
guard-jd-refuses = 客服：“交易已经发生，损失由您自己承担。”
fact-face-withdrawn = “刷脸被绕过”的说法已经收回
fact-gsm-needless = 号码不用监听就能知道
fact-leaked-needless = 身份证号不用买就能看到
fact-log-own-text = 详单上有一条这张卡发出的短信
obs-jd-nothing = 客服：“查过了，没有成交的订单。”
obs-guess-doubted = 有读者指出：有一处推论只是猜的。
obs-lender-rings = 外卖 App 来电，找她本人。
obs-shop-rings = 购物平台来电，找她本人。
fact-shop-took = 购物平台上花掉过她卡里的钱
