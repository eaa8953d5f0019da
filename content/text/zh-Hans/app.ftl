# 故事之外的界面。

app-title = 漫漫长夜
page-title = { $page } · { $name }
lang-zh = 中文
lang-en = English

nav-label = 页面
nav-menu = 目录
nav-home = 首页
nav-checklist = 自查清单
nav-about = 关于
skip-to-content = 跳到正文
switch-language = 语言
switch-theme = 配色：
theme-system = 跟随系统
theme-night = 夜
theme-day = 昼
size-large = 大字
size-normal = 普通字

storage-refused = 这个浏览器不让本页存东西。可以玩，但关了标签页，这一夜就没了。
storage-refused-frame = 本页嵌在别的网站里，浏览器在那里什么也不替它存。照样能玩，只是页面一刷新，这一夜就没了。单独开一个标签页，就存得住。
storage-own-tab = 单独开一个标签页
storage-week = Safari，还有 iPhone、iPad 上的各种浏览器，七天没打开本页，就可能清掉存在这里的东西。想留得更久，就存成文件，或者把本页添加到主屏幕。
storage-full = 这个浏览器没有地方存了，刚才的没能存住。关标签页之前，请先存成文件。想腾出地方，可以到“存档与结局”里删掉几个存档。
storage-full-save = 存成文件
storage-older = 上次这个浏览器没有地方存了。现在这里的，比你那时看到的要早。
tabs-taken-up = 这一夜，你在另一个标签页里接着玩过。这里已经跟上那边的进度。
tabs-apart = 这一夜，你在另一个标签页里也玩过，两边走的不是一条路。两边都留着，另一边在“存档与结局”里，名叫“另一个标签页里的”。
tabs-stay = 接着玩这边的
tabs-switch = 改玩那边的
tabs-name = 另一个标签页里的

handover-file = 如果没有看到文件
handover-file-hint = 这一页嵌在别的网页里，或者是在某个 App 里打开的，那里有时存不了文件，也不提示。下面就是“{ $name }”的内容，可以复制下来，贴进备忘录，或者发给自己。
handover-text = “{ $name }”的内容
handover-copy = 复制内容
handover-copy-refused = 浏览器不让复制。内容已经选中，请用键盘复制，或者长按复制。
handover-print = 如果没有开始打印
handover-print-hint = 这一页嵌在别的网页里，或者是在某个 App 里打开的，那里有时不能打印，也不提示。请用手机或电脑自己的浏览器打开这一页再打印；在 App 里，菜单中一般有“在浏览器打开”。
handover-close = 关闭

save-unreadable = 先前存下的东西，有的没能读全。
save-foreign = 存着的不是本作的进度。
save-other-version = 它来自别的版本。
save-damaged = 内容缺了或者被改过。
save-other-world = 这是另一个故事里的记录，在这里用不上。
save-other-content = 它是另一版故事的进度，同样的选择在这里已经不是同样的意思。
save-no-room = 有一夜放不进存档。
save-no-room-kept = 它是完整的，先以文字留在这里。丢掉之前，请存成文件。
save-export = 存成文件
save-drop = 丢掉

home-tagline = 一部手机被偷了。没有人动用任何黑客手段。
home-intro = 2020 年 9 月 4 日，星期五，傍晚七点半。婴儿车的袋子里少了一部手机。到天亮，机主名下多了一笔贷款，她早忘了的银行卡在替别人付账。

    没听说撬了哪把锁。只有带验证码的短信，客客气气的客服，和少问了一句的手续。这一夜，两边你都可以走一遍。发生什么，每次都由同一套规则推演，没有写死的结局。
role-victim = 机主这边
role-victim-text = 丢的是你老婆的手机。你有自己的一部，有客服热线，要撑到早上九点营业厅开门。
role-attacker = 团伙那边
role-attacker-text = 你手里是一部打不开的手机，里面有一张用得上的手机卡。
begin = 开始
begin-again = 从头再来
resume-at = 接着来：{ $day } { $time }
see-debrief = 看结果
care-label = 先说一声
care-text = 故事里有人偷手机，有人一夜没睡，有人丢了钱；没有人受伤。每一边大约十分钟。随时可以走，回来接着玩。
at-once-label = 马上开始
at-once-play = 玩这一夜
at-once-play-on = 接着玩这一夜
at-once-gone = 手机刚没了
home-checklist = 只想知道自己的手机怎么办？直接看自查清单

status-time = 时间
status-line = 她的号码
status-at-stake = 有风险的钱
status-moved = 已保住
status-taken = 到手
weekday = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[other] 星期日
}
day-date = { $month }{"\u00A0"}月{"\u00A0"}{ $date }{"\u00A0"}日
line-safe = 在她身上
line-loose = 丢了，恐怕还通着
line-reported = 已挂失（就你所知）
line-replaced = 新卡在用
line-none = 还用不上
line-live = 有信号
line-no-service = 无服务
line-dead = 彻底没用了

phone-owner = 你的手机
phone-crew = 桌上那部手机
phone-quiet = 还没有动静。
card-alert = 通知
card-sms = 短信
card-call = 电话
code-message = 【{ $provider }】验证码 { $digits }，请勿告诉他人。

known-label = 你现在知道
known-nothing = 还没有新的。
known-lost = 已经没了

passed = { $hours ->
    [0] 过了 { $minutes } 分钟
   *[other] { $minutes ->
        [0] 过了 { $hours } 小时
       *[other] 过了 { $hours } 小时 { $minutes } 分
    }
}
log-label = 这段时间里
choices-label = 怎么办
choice-colour = 只影响心情，不影响结果
undo = 收回上一个决定
back-to-here = 回到这里
transcript-label = 到现在为止：{ $count } 个决定
playing-with = 这一次事先有：{ $controls }。
playing-from = 到{ $day } { $time } 为止，一切照那一夜原样。往后由你来。
no-scene = 这一夜到此为止。

line-times = 到 { $time }，共 { $count } 次
party-owner = 机主自己就能开
party-carrier = 要运营商提供
party-vendor = 要手机厂商提供
party-government = 要主管部门定
party-platform = 要支付公司定
party-lender = 要放贷的定
party-bank = 要银行定
print = 打印

minutes = 约 { $count } 分钟
how = 怎么做

erase = 把这台设备上的全部忘掉

coming = 这一页马上就来
coming-failed = 这一页没能加载
coming-failed-text = 原来的都还在，什么也没丢。看看是不是断网了，再试一次。
fallback-retry = 重试

# Named on the first pages, told on later ones.
check-title = 我的手机会怎样？
emergency-home = 手机刚没了？按时间一步步做
home-checkup = 十来个问题，几分钟。然后看看别人拿你的手机能走到哪一步，以及今天先做哪一件事。
home-to-checkup = 查查我的手机
nav-checkup = 我的手机
nav-emergency = 手机没了
nights-aside = 有一夜是另一版故事的，接不到原来的地方。替你留着，可以看。
nights-choice-gone = （这一项已经没有了）
nights-link = 存档、结局、章节
nights-moved = 这一夜是用另一版故事开的头。每个选择都找回来了，结果可能和当时不一样。
nights-noted = 知道了
nights-title = 存档与结局
reading-folded = 看过的段落折起来
reading-label = 阅读方式
reading-paced = 一段一段出来（按任意键或点一下，全部显示）
recap-crew = 到手：{ $taken }。
recap-label = 上次到这里
recap-last = 上一步：在“{ $title }”选了“{ $choice }”
recap-line = 她的号码：{ $line }。
recap-owner = 有风险的钱：{ $stake }。已保住：{ $moved }。
recap-when = { $day } { $time }，做了 { $count } 个决定。
save-here = 存个档
save-here-done = 存好了，在“存档与结局”里。
save-here-full = 存满了。先去“存档与结局”删掉一个。
told-before = 这一段你看过
transcript-copied = 复制好了。
transcript-copy = 复制全文
transcript-copy-refused = 浏览器不让复制。可以存成文件。
transcript-file = 存成 Markdown
transcript-read = 在这里读全文
nav-case = 案卷
home-case = 那一夜到底是怎么过来的：看案卷
card-title = 钱包里的小卡
emergency-title = 手机没了，现在就做
nights-elsewhere = { $after ->
    [0] 这一夜现在换了个开头。
   *[other] { $after } 个决定之后，这一夜现在走上了另一条路。
}
nights-no-choice = { $after ->
    [0] 头一个选的那一项，现在没有了。
   *[other] { $after } 个决定之后选的那一项，现在没有了。
}
nights-no-control = 当时事先有的一样防护，现在这里没有了。
nights-no-opponent = 当时另一边的对手，现在这里没有了。
nights-no-storylet = { $after ->
    [0] 第一个决定，故事里已经没有了。
   *[other] { $after } 个决定之后的那一幕，故事里已经没有了。
}
nights-scene-gone = （故事里已经没有这一幕）
nights-when = { $day } { $time }

# 结束正在玩的一夜之前问一声。
ask-title = 从头再来？
ask-running = 有一夜正玩到一半：{ $day } { $time }。
ask-aside = 它会留在“存档与结局”里，以后可以从那里接着玩。
ask-in-place = 它会留在“存档与结局”里，顶掉那里没玩完的那一夜，以后可以从那里接着玩。
ask-saved = 它已经照现在的样子留在“存档与结局”里了，以后可以从那里接着玩。
ask-lost = “存档与结局”里放不下了，这一夜就没有了。
ask-stay = 接着玩这一夜
ask-leave = 从头再来
