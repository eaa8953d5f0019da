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
describe-checkup = 十四个问题，问你自己的手机。答完就能看到：别人拿到它能走多远，一步一步，今天先做哪一件。回答不出这台设备。
describe-result = 自查的结果：手机丢了，别人能走到哪一步，先做哪一件事最管用。全在这台设备上算。
describe-checklist = 手机没丢之前设好什么，丢了马上做什么，之后几天做什么。每一条都有原因、步骤和出处。
describe-emergency = 手机没了：头十分钟、头一小时、头一天各做什么，该打哪些电话。
describe-card = 一张放钱包里的卡：手机没了怎么办，打哪些电话，写在纸上。
describe-nights = 你玩过的每一夜：存档、结局、章节。都只在这台设备上。
describe-case = 2020 年 9 月 4 日那一夜，三十五条：讲了什么，谁讲的，各家公司怎么答复，按规则推演又是什么。
describe-about = 这是什么，从哪儿来，没写什么，在你的设备上存了什么。

share-alt = 夜里。一排黑着的楼，婴儿车的袋子里，一部手机亮着。
