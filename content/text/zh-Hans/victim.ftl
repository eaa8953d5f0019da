# 失主这一边。

## 第一幕 没用上的那一小时

s-v-barber-title = 理发店
s-v-barber =
    星期五傍晚，小区旁边的理发店。大娃坐在加高的板子上，围布盖到脚面，推子一响就缩脖子。老婆推着二娃在小区门口买水果，一会儿过来。

    师傅问：留多长？
s-v-barber-long = 留长一点
s-v-barber-short = 推短，天还热着

s-v-gone-title = 手机没了
s-v-gone =
    她推着车，几乎是跑进理发店的。蹲下去挑了几个桃子，起来一摸，婴儿车后面的袋子里只剩纸尿裤和湿巾。

    你自己的手机还在兜里。大娃的头剃了一半，转过脸来看你们。
s-v-gone-ring = 马上打过去
s-v-gone-alert = 登录“查找手机”，设一个上线提醒
s-v-gone-report = 打运营商客服，问问挂失
s-v-gone-search = 陪她跑回水果摊找一圈

s-v-confirm-title = 零一七
s-v-confirm =
    “您好，零一七号为您服务。”声音很年轻，像刚上班。“停了以后电话短信都收不到，别人也打不通。要恢复，得本人带身份证来营业厅补卡，明早九点开门。现在给您停吗？”

    她拽你的袖子：“停了，捡到的人想还，往哪儿打？”
s-v-confirm-yes = 停
s-v-confirm-alert = 先不停。设一个上线提醒再说
s-v-confirm-later = 先不停，再找找
s-v-confirm-mother = 先不停。跟她妈说一声，老人家一会儿要打来的

s-v-picked-title = 有人接
s-v-picked =
    不说话的那几秒里有公交车报站，只听见后半句。

    “接了就好，”她说，“接了说不定肯还。”
s-v-picked-again = 再打一遍
s-v-picked-alert = 先设个上线提醒
s-v-picked-reward = 接着打，谁捡到都给五百块酬谢
s-v-picked-search = 跑回水果摊看看

s-v-off-title = 已关机
s-v-off =
    她说关了也好，关了机谁也用不了。听着有道理。

    水果摊的灯刚亮。理发师傅拿着推子，站在门口等你们。
s-v-off-alert = 设个上线提醒：它一开机你就知道
s-v-off-report = 打客服，问问挂失
s-v-off-fruit = 去水果摊问问
s-v-off-haircut = 先回家，剩下半个头改天再剃

s-v-fruit-title = 水果摊
s-v-fruit =
    卖水果的大姐把秤盘里的桃子倒回筐里。“我光看秤了，没看人。”她拿手电帮你们照摊子底下，照出一只拖鞋，半截甘蔗。

    有人说物业有监控，就是管监控的吃饭去了。
s-v-fruit-ring = 站在摊子边上再打一遍
s-v-fruit-camera = 去物业，等着看监控
s-v-fruit-home = 桃子拎上，先回家
s-v-fruit-group = 在业主群里喊一声：谁捡到手机

s-v-camera-title = 监控
s-v-camera =
    画面里是她的后背，婴儿车的顶棚，然后一辆公交车开过来，停了二十秒。车走了，画面里什么都没变。

    保安说，想往前往后翻，得警察来。
s-v-camera-ring = 再打一遍
s-v-camera-report = 打客服，问问挂失
s-v-camera-home = 回家

s-v-armed-title = 上线提醒
s-v-armed =
    提醒设好了：那部手机一开机联网，你这边就响。她看着你的屏幕，像看一根鱼竿。

    “那先别挂失吧，”她说，“挂了它还上得了线吗？”
s-v-armed-report = 不钓了，打客服
s-v-armed-wait = 等等看
s-v-armed-ring = 隔一会儿打一遍
s-v-armed-barber = 先带大娃回家，头改天再剃

s-v-supper-title = 晚饭
s-v-supper =
    她妈打到你这儿来，问她的手机怎么打不通。大娃问，小偷会不会看他的动画片。

    报了失，号码就停，一直停到补卡，营业厅已经下班了。筷子都摆好了，还没人动。
s-v-supper-report = 吃饭之前先挂失
s-v-supper-ring = 边吃边打，打到九点
s-v-supper-patience = 鱼竿都架好了，等它上线
s-v-supper-tomorrow = 今天不管它了，明天去补卡
s-v-supper-mother = 先跟她妈说实话，让老人家别再拨了
s-v-supper-ask = 吃饭之前，先问问挂失

s-v-reported-title = 停机
s-v-reported =
    “已经为您办理挂失，祝您生活愉快。”她的工号是零一七，这句话说得很真心。

    “那我到明天就没号码了。”你老婆说。银行，幼儿园，她妈，全在那个号码上。
s-v-reported-ring = 打一遍，听听是不是真停了
s-v-reported-alert = 再设个上线提醒，手机归手机
s-v-reported-freeze = 顺手把工资卡冻了，排队加核对一刻钟
s-v-reported-home = 够了，回家

s-v-unreachable-title = 暂停服务
s-v-unreachable =
    她妈打到你这儿：“她那个号怎么说‘暂停服务’？是不是欠费了？”讲了两遍，老人家还是要坐末班车过来看一眼。

    幼儿园的秋游今晚报名，接龙在班级群里，班级群在那部手机里。
s-v-unreachable-walk = 去车站接她妈
s-v-unreachable-phone = 在电话里再讲一遍
s-v-unreachable-group = 挨个找别的家长，替大娃报上名

s-v-hour-title = 还没有消息
s-v-hour =
    她隔一会儿翻一遍婴儿车的袋子，好像手机会自己回来。
s-v-hour-ring = 再打一遍
s-v-hour-alert = 设个上线提醒
s-v-hour-report = 挂失
s-v-hour-wait = 再等等
s-v-hour-ask = 打客服，问问挂失

s-v-quiet-title = 安静
s-v-quiet =
    号码停着，家里一下子静了。没人打来，没有什么要她点“确认”，幼儿园发没发通知也不知道。桌上一袋桃子，谁也没想起来洗。
s-v-quiet-ring = 打过去听一听
s-v-quiet-money = 把她卡里和支付 App 里的钱挪到你这儿
s-v-quiet-freeze = 把工资卡冻了
s-v-quiet-leave = 洗碗，哄睡，不想它了
s-v-quiet-ask = 打客服问一声，挂失还在不在

## 第二幕 它上线了

s-v-nine-title = 九点
s-v-nine =
    二娃睡了，一条腿搭在小床栏杆上。她拿你的手机给老师回消息，打了两行又删掉：班级群在那部手机里。
s-v-nine-ring = 打一遍那部手机
s-v-nine-find = 看一眼“查找手机”
s-v-nine-report = 挂失吧
s-v-nine-bath = 先去洗澡
s-v-nine-address = 把要紧的号码抄一张纸：老师，她妈，快递

s-v-plans-title = 明天
s-v-plans =
    “明天温泉还去吗？”大娃问。房间订好了，不能退。她把泳衣一件一件摊在床上；你在想，营业厅九点开门，出城的路九点开始堵。
s-v-plans-report = 打客服挂失
s-v-plans-pack = 先收拾东西
s-v-plans-shop = 上网给她看部新手机
s-v-plans-ring = 打一遍那部手机

s-v-grandma-title = 丈母娘的电话
s-v-grandma =
    她妈又打到你这儿：“我躺下了睡不着，她那个号码，我再拨拨看？”老人家拨电话有股韧劲，一个号码能拨一晚上。
s-v-grandma-ring = 妈，您拨吧
s-v-grandma-find = 先看一眼“查找手机”
s-v-grandma-report = 别拨了，我现在就挂失
s-v-grandma-sleep = 都睡吧，明天再说

s-v-tone-title = 通了
s-v-tone =
    她一把抓住你的胳膊：“开机了！”大娃从被子里探出头来，问是不是找到了。
s-v-tone-find = 赶紧看“查找手机”
s-v-tone-report = 挂失
s-v-tone-again = 接着打，看接不接
s-v-tone-message = 等一等，说不定会打回来

s-v-there-title = 有人听着它响
s-v-there =
    通了，没人接。嘟，嘟，每一声都响在城的那一头，响在某个人手边。

    他不接，也不按掉。
s-v-there-report = 挂失，让它别响了
s-v-there-both = 她打客服，你登银行转钱
s-v-there-text = 发条短信：手机给你，卡还我们
s-v-there-again = 再打，打到他接

s-v-impossible-title = 对不上
s-v-impossible =
    可是电话打得通。你切过去看一眼，切回来再拨，还是通。

    一部手机不能又开着又关着。除非在响的那一部，不是她的。
s-v-impossible-report = 立刻挂失
s-v-impossible-money = 她打客服挂失，你登银行转钱
s-v-impossible-wait = 再等等，定位总是慢一点

s-v-no-login-title = 登不进去
s-v-no-login =
    密码没输错，是存好的，一点就进。今天一点，不让进。

    这个密码还是上个月你替她设的。
s-v-no-login-report = 打客服挂失
s-v-no-login-both = 她打客服，你登银行转钱
s-v-no-login-retry = 过一会儿再试

s-v-offline-title = 离线
s-v-offline =
    地图上的灰点停在小区门口，水果摊边上，一步都没挪。
s-v-offline-alert = 设个上线提醒
s-v-offline-ring = 打一遍
s-v-offline-report = 挂失
s-v-offline-leave = 放下手机，等

s-v-online-title = 上线了
s-v-online =
    地图一格一格铺开，蓝点在城的那一头，一片你们从没去过的地方。她把脸凑过来，两个人盯着一块屏幕。
s-v-online-open = 点开，看准在哪儿
s-v-online-report = 不看了，挂失
s-v-online-ring = 打过去
s-v-online-money = 不看了，先转钱
s-v-online-stare = 盯着，看它动不动

s-v-online-dead-title = 上线了
s-v-online-dead =
    在城的那一头。卡是停着的，机器倒开了，大概连着谁家的无线网。
s-v-online-dead-look = 点开看看
s-v-online-dead-ring = 打一遍，看号码还停着没有
s-v-online-dead-leave = 号码停着，随它去

s-v-dot-title = 蓝点
s-v-dot =
    蓝点稳稳停着，误差三十米，一片老居民楼。看得见，够不着。

    大娃凑过来：“它在别人家里。”
s-v-dot-station = 打派出所，报这个位置
s-v-dot-ring = 打一遍
s-v-dot-leave = 截个图，睡觉去

s-v-removed-title = 设备已移除
s-v-removed =
    你往下拉，刷新。地图没了，设备列表是空的。

    一般的小偷不会先干这个。
s-v-removed-report = 打客服，挂失
s-v-removed-both = 她打客服，你登银行转钱
s-v-removed-money = 先转钱，一分钟也不等
s-v-removed-listen = 先打一遍，听听它通不通
s-v-removed-stare = 先弄明白是怎么回事

s-v-badpass-title = 密码不正确
s-v-badpass =
    “您的服务密码不正确。”她又报了一遍，还是不正确。这个密码她用了六年。

    话务员说没关系，核对身份证号，再报三个上个月打过的电话就行。她翻着眼睛想：上个月我给谁打过电话？
s-v-badpass-numbers = 她妈，快递，幼儿园。报
s-v-badpass-both = 她报号码，你去转钱
s-v-badpass-money = 先转钱，转完再报
s-v-badpass-listen = 挂了，先打一遍那部手机

s-v-suspended-title = 办好了
s-v-suspended =
    “零一七号为您办好了，祝您生活愉快。”她把你的手机放回桌上，放得很轻，像刚把孩子哄着。
s-v-suspended-money = 把她的钱转到你名下，再拨一遍听听
s-v-suspended-pay = 把支付 App 的零钱转走，再拨一遍听听
s-v-suspended-freeze = 打银行，冻工资卡
s-v-suspended-rest = 行了，先哄孩子睡觉

s-v-listen-title = 再听一遍？
s-v-listen =
    挂失办过了。按说那个号码现在谁打都是停机，也没有再打的必要。手机就在枕头边上。
s-v-listen-ring = 打一遍试试
s-v-listen-bed = 定个闹钟，一小时拨一次

s-v-still-title = 它还在响
s-v-still =
    挂失了的号码，在响。

    你看看她，她看看你。谁也没去过营业厅。
s-v-still-status = 问客服：这张卡现在什么状态
s-v-still-report = 别问了，再挂失一次
s-v-still-why = 问清楚：上一次挂失怎么没用

s-v-normal-title = 正常状态
s-v-normal =
    “我们刚挂失过。”

    “是的先生，目前是正常状态。”又是零一七，还是一点不耐烦都没有。
s-v-normal-report = 那就再挂失
s-v-normal-why = 那一次挂失去哪儿了，查
s-v-normal-both = 你追问，她用另一部电话再挂失
s-v-normal-hold = 不问了，守着：一通就再挂

s-v-why-title = 后来解除了
s-v-why =
    你一直以为，挂失了再要解，得带身份证去营业厅。原来打个电话就行。

    那边也有人在打这个电话，也被客客气气地问：还有什么可以帮您？
s-v-why-hold = 跟他耗：不停地拨，一通就再挂失
s-v-why-supervisor = 找值班经理，请他们把卡按住
s-v-why-cards = 她守着号码，你看有哪些卡要冻

s-v-unaware-title = 晚上
s-v-unaware =
    大娃睡前又问了一遍手机。她在翻通讯录本子，那种纸的，上一次用是怀大娃的时候。
s-v-unaware-report = 打客服挂失
s-v-unaware-ring = 打一遍
s-v-unaware-money = 把她的钱先转到你名下
s-v-unaware-leave = 先忙别的
s-v-unaware-bed = 早点睡
