# 应用外面的一层：启动之前、启动不了的时候，每一页说的话。

loading = 正在载入……
fallback-off = 这个浏览器把 WebAssembly（网页里跑程序的一种方式）关掉了，例如 iPhone 开着锁定模式；也可能根本没有。故事靠它跑起来，所以没法玩，也没法打勾。
fallback-old = 这个浏览器太旧，故事跑不起来，没法玩，也没法打勾。要 97 版以上的 Chrome、Edge 或其他 Chromium 内核的浏览器，79 版以上的 Firefox，或者 16 版以上的 Safari。升级一下，或者换个浏览器就行。
fallback-refused = 这个页面不许运行 WebAssembly，故事却要靠它跑起来：可能是浏览器的设置、某个扩展，或者网站的服务器不允许。放行之前，没法玩，也没法打勾。比 Chrome 97、Safari 16 稍旧的浏览器也会这样，升级就行。
fallback-failed = 故事有一部分没有载入。请检查网络，再试一次。
fallback-broken = 故事没能启动。这是程序的毛病，不是你做错了什么。再试一次；还是不行，就换个浏览器。
fallback-script = 没有脚本，故事没法玩，也没法打勾。
fallback-still = 能读的都有文字版，照样可以看。
alone-failed = 文件没能解开。再试一次；还是不行，多半是文件不完整，请重新下载，或者换个浏览器打开。
alone-still = 手机没了怎么办，还有自查清单，都写在下面。
stopped = 故事停住了。这是程序的毛病，不是你做错了什么。
stopped-kept = 你这一夜，到最后一次选择为止，都还留着。
stopped-reload = 重新载入
stopped-save = 把这一夜存成文件
fallback-page = 这一页的文字版

digest-title = 那一夜，三十五行
digest-link = 那一夜发生了什么，长话短说
digest-how = 照机主的讲述，一分一分排下来。玩的时候你会改变它；原本是这样。

update-ready = 新版准备好了。你的进度原样留着。
update-now = 换上
update-later = 以后再说
install = 把《漫漫长夜》装到这台设备上
emergency-keep = 这一页存成一个文件，可以留着，也可以发给别人

describe-home = 一部手机被偷，一个互动故事。一夜之间，只靠带验证码的短信和普通手续，账户被接管，还多了一笔贷款。两边都可以走一遍。
describe-play = 傍晚七点半，婴儿车里少了一部手机。站在机主这边，或者团伙那边，走完这一夜。结局由规则推演，没有写死的。
describe-play-crew = 这一夜的另一边：一张偷来的手机卡，能一扇一扇地打开多少道门。只讲到公开报道讲过的地方。
describe-checkup = 十来个问题，问你自己的手机。答完就能看到：别人拿到它能走多远，一步一步，今天先做哪一件。回答不出这台设备。
describe-result = 自查的结果：手机丢了，别人能走到哪一步，先做哪一件事最管用。全在这台设备上算。
describe-checklist = 手机没丢之前设好什么，丢了马上做什么，之后几天做什么。每一条都有原因、步骤和出处。
describe-emergency = 手机没了：头十分钟、头一小时、头一天各做什么，该打哪些电话。
describe-card = 一张放钱包里的卡：手机没了怎么办，打哪些电话，写在纸上。
describe-nights = 你玩过的每一夜：存档、结局、章节。都只在这台设备上。
describe-case = 2020 年 9 月 4 日那一夜，三十五条：讲了什么，谁讲的，各家公司怎么答复，按规则推演又是什么。
describe-about = 这是什么，从哪儿来，没写什么，在你的设备上存了什么。
describe-sources = 自查清单和“手机没了”那一页上的每个号码、每一步、每项设置：出自哪里，哪个月核对过，哪些还没有得到证实。

sources-title = 每一条出自哪里
sources-intro =
    清单上的每一条、要打的每个号码、手机没了以后的每一步，都列在这里：依据哪些网页，哪个月有人拿它们核对过。菜单会挪地方，电话会换；月份越早，越要自己再看一眼。

    “未证实”是说没有找到这么讲的网页。这些号码没有人打过，这些菜单也没有人在手机上试过。
sources-contacts = 号码和网址
sources-none = 未证实：没有找到这么讲的网页。
sources-unsure = 这几样手机或运营商的做法未证实：{ $names }。
sources-and = 、
sources-link = 每一条出自哪里，哪个月核对过

share-alt = 夜里。一排黑着的楼，婴儿车的袋子里，一部手机亮着。

played-from = { $day } { $time } 以前，是那一夜原来的样子；以后才是你的。
debrief-label = 结果
ledger-label = 钱
sum-attempted = 被拿走的和想拿的
sum-blocked = 被风控拦下
sum-clawed-back = 被追回
sum-compensated = 理赔回来
sum-net = 最后少了
sum-loans = 其中以她名义欠下的贷款
sum-exposed = 被对方知道的个人信息（项）
sum-hidden = 还挂在她名下的账户和绑卡（个）
losses-label = 钱去了哪儿
lanes-label = 两边，按钟点
lanes-none = 两边都没有动静。
side-crew = 团伙
side-crew-you = 团伙（你）
side-owner = 机主这边
side-owner-you = 机主这边（你）
line-paid = { $op }：{ $amount }
line-clawed-back = { $op }：{ $amount } 被追回
what-if-label = 只改一样，会怎样
what-if-how = 下面每一样都重新推演过：同一夜，同样的决定，只是事先多了这一样。肯另想办法的团伙，也许能绕过去。
what-if-nothing = 团伙什么也没拿到，什么也没打听到，用不着挡。
what-if-none = 在这里，光靠哪一样都改变不了结果。
what-if-ends = 一分钱都不会丢。
what-if-less = 只丢 { $with }，不是 { $without }。
what-if-unknown = 团伙知道的会少一些。
what-if-stopped = 团伙会卡在：{ $op }。
play-with = 带上它再玩一次
next-label = 接下来
to-checklist = 你自己的手机：自查清单
play-again = 再玩一次
play-other = 换一边：{ $role }
checklist-intro =
    熬过那一夜的人会做的事，加上今天的手机和运营商给的办法。

    做的记号只留在这个浏览器里。
checklist-count = 要做的 { $all } 条里做完了 { $done } 条
mark-open = 还没做
mark-done = 做完了
mark-not-mine = 不用做
about-what = 这是什么
about-what-text = 一个建在模拟之上的互动故事。每家机构是一组规则：要什么、办多久、几点关门。你的选择就是在这个世界里办事。另一边照自己的剧本走，只凭它看得见的东西。屏幕上说的每件事，都在模拟里发生过。
about-source = 从哪儿来
about-source-text = 2020 年 9 月，一位做信息安全的先生把妻子手机被偷后的经过写给小区邻居看，后来传遍全网。文中点名的公司，有些作了答复，几家在当年 10 月见了报；说法不一的地方，这里的规则标为“有争议”。

    原文说了的时间照用，没说的是我们推的。原文只说“几千”的，为了记账给了一个数。
about-fairness = 没写什么
about-fairness-text = 故事里的公司只按它做什么来称呼；案卷里用真名，并写上它的答复。团伙那边只写到早已公开的程度：串起了哪些环节、为什么走得通。不写怎么哄人，也不写怎么过检查。
about-privacy = 存了什么
about-privacy-text = 你在这里做的，都只留在这个浏览器里：玩过的夜，读过什么、答过什么，打过的勾，记下的电话号码，故事怎么讲，用什么配色。浏览器还存了本站自己的文件，断网时也能用。没有 cookie，不做统计，不向任何别处发请求。
kept-label = 这个浏览器里现在存着
kept-none = 没有
kept-size = { $count } 个字符
kept-erase = 清掉
kept-run-owner = 机主那一边的进度
kept-run-crew = 团伙那一边的进度
kept-damaged = 打不开的进度
kept-checklist = 自查清单上的记号
kept-checkup = 关于你手机的回答
kept-theme = 你选的配色
kept-letters = 你选的字号
kept-emergency = 手机没了时打过勾的步骤
kept-numbers = 你记下的电话号码
kept-saves = 你存下的夜
kept-record = 故事看过哪些
kept-reading = 故事怎么讲给你
kept-learning = 玩之前、玩之后答的题
kept-site = 本站自己的文件，断网时也能用。清掉以后，下次打开会再存。
