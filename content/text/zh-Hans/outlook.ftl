# 自查的两页，还有通到那儿的路。

check-intro = 不知道就答“不知道”。不问姓名、号码和账号，什么都不出这台设备。
check-time = { $questions } 题，{ $words } 个字，慢慢看大约 { $minutes } 分钟。
check-carried = 题目换过了。你以前的回答意思一样的都搬了过来；对不上的，请再答一次。
check-look = 怎么看
check-personas = 别人的手机
check-persona-use = 看看
check-questions = 你的手机
check-progress = { $all } 题答了 { $done } 题
check-dont-know = 不知道
check-thefts = 你担心哪几种？
check-thefts-text = 勾上的才算。有几种，街上伸只手就够了；有几种，得是熟人，或者手里有你的资料。
check-source = 出处：{ $names }
check-part = { $all } 题答了 { $done } 题
check-next = 下一题
check-show = 看结果
check-show-open = 还有 { $count } 题没答，都按“不知道”算。
check-afresh = 清掉我的回答

check-own = 你的手机
check-to-own = 回到我自己的手机
check-change = 改改回答
check-nothing = 先答题，再看结果
check-begin = 去答题
check-none-ticked = 至少勾一种你担心的情形。
check-working = 正在推演……
check-within = { $hours ->
    [0] { $minutes } 分钟内
   *[other] { $hours } 小时 { $minutes } 分钟内
}
check-minute = 第 { $count } 分钟
check-minutes = { $count } 分
check-next-day = 第二天 { $time }
check-sentence = 手机 { $from } 被拿走，{ $by } 就动到 { $first }，最多丢 { $all }。
check-sentence-remote = 别人一动手，{ $by }就动到 { $first }，最多丢 { $all }。
check-story-money = 按故事里那家人的钱算
check-sentence-safe = 你勾的这几种情形，已知的路子都拿不走钱。
check-sentence-general = 照现在这样，还是有人拿得走你的钱。
check-general = 不住在内地：只说个大概，不算内地机构的做法、金额和钟点。
check-grade-documented = 已知的路子就走得通
check-grade-unless = 已知的路子就走得通，除非有没公布的规矩拦着
check-grade-undecided = 成不成，要看外人不知道的规矩
check-grade-closed = 已知的路子都走不通
check-sums = 金额是故事里的：里面的卡、App 和额度有多少就算多少。钟点按规则允许的最快来算，柜台也当它开着；真的小偷没这么快。手机没离开你的那几种，从对方动手那一刻数起。
check-timing = 要看快慢：推演时当你马上发现、样样做对，对方就没得手。
check-witness = 推演时当你马上发现、样样做对，钱还是没了。
check-also = 没算进来的里面，这些也会丢钱：{ $cases }。
check-numbers = 在你那儿打给谁

check-table = 一种一种看
check-col-case = 情形
check-col-loss = 最多丢多少
check-col-first = 最快什么时候丢钱
check-col-report = 挂失来得及吗
check-col-close = 怎么堵上
check-loss-none = 拿不走钱
check-loss-change = { $before } → { $after }
check-report-always = 照样要挂失
check-report-until = { $time } 之前
check-report-at-once = 除非当场就挂失
check-report-never = 来不及
check-close-done = 已知的都堵上了
check-close-own = 自己怎么设都不行
check-plus = { $one }＋{ $two }
check-chain-show = 看步骤

check-chain = 会怎么走
check-chain-text = { $case }。每步前面是开始的时间，全部做完：{ $by }。
check-chain-rest = 这是能拿走的 { $all } 里的 { $first }。其余的要走别的步骤，没有画出来：{ $rest }。
check-step = 第 { $number } 步，{ $from } 到 { $until }：{ $what }。
check-step-gives = 得到：{ $what }。
check-step-needs = 要先走第 { $numbers } 步。
check-gain-money = { $pot }（最多 { $amount }）
check-gain-moved = 从{ $pot }转出的钱
check-chain-none = 没有路可画了。

check-today = 今天先做这一件
check-today-saves = 碰上“{ $case }”，光做这一件就能少丢 { $saved }。
check-today-saves-here = 光做这一件就能少丢 { $saved }。
check-today-helps-here = 光做这一件就能少丢钱。
check-today-part-here = 光做这一件还不够；要堵上，先做它。
check-today-helps = 碰上“{ $case }”，光做这一件就能少丢钱。
check-today-part = 碰上“{ $case }”，光做这一件还不够；要堵上，先做它。
check-today-next = 上面说的那种，自己怎么设都改变不了，谁改变得了写在下面。这一件管的是后面那种。
check-today-tick = 做完了，算上它
check-safe-doubt = 堵上的是我们知道的路子，不是所有的路子。手机或卡丢了，照样先挂失。
check-open = { $count } 题没答或不知道，往坏里算。
check-today-none = 这几种情形，自己怎么设都改变不了；谁改变得了，写在下面。
check-today-done = 你勾的这几种情形，没有别的要做了。看看没勾的，还有要备好的东西。
check-todo = 还要做什么
check-todo-text = 用最少的几样，把能堵的都堵上；管的情形多的在前。勾一样，就当已经做好，马上重算。
check-besides = 别的也有用的
check-serves = 管 { $count } 种情形
check-changed = 算上做好的：最糟 { $after }，原来是 { $before }；还敞着 { $open } 种情形，原来是 { $was } 种。
check-changed-part = { $count ->
    [0] 算上了。光靠这些，能丢的钱还没变少，接着做下一件。
   *[other] 算上了：{ $count } 种情形丢得少了。现在最糟的是“{ $case }”，它还没变。
}
check-changed-general = 算上做好的：还会丢钱的有 { $open } 种情形，原来是 { $was } 种。
check-before = 现在
check-after = 勾上以后
check-open-cases = { $count ->
    [0] 全堵上了
   *[other] 还有 { $count } 种没堵上
}
check-pin = 只设 SIM 卡密码不够：遇上“{ $cases }”，钱该丢还是会丢。
check-marked = 清单里你标了“做完了”的：{ $names }。
check-count = 这 { $count } 样在这儿也算上
check-untick = 全都不勾

check-lockout = 先备好什么
check-lockout-text = 手机一丢，下面这些事自己就办不了；备好加粗的那样，就还办得成。
check-lockout-by = 因为{ $by }，办不了
check-lockout-lost = 怎么都办不了
check-lockout-more = 另外 { $count } 样
check-residual = 怎么设都去不掉的
check-residual-loss = { $case }：无论怎么设，故事里的钱还可能丢 { $loss }。
check-residual-money = { $case }：无论怎么设，还是可能丢钱。
check-residual-known = { $case }：他们还是能知道{ $facts }。
check-residual-who = 谁改变得了：{ $who }。
check-residual-none = 你勾的这几种情形，靠自己都能堵上。
check-who = { $control }（{ $party }）
check-assumed = 哪些是假定的
check-policy = 各家机构只算公布了的规则：{ $rules }。别的（解除挂失、改密码、PUK、贷款、刷脸）没找到官方页面，就照 2020 年 9 月的规则，也就是往坏里算。
check-unknown = “{ $question }”你不知道，按“{ $answer }”算。
check-unanswered = “{ $question }”你没答，按“{ $answer }”算。
check-contradicted = “{ $question }”跟别的回答对不上，按“{ $answer }”算。
check-contradictions = 有两个回答不能都对
check-in-place = 已经做到的：{ $items }。
check-certain = “拿不走钱”是说，已知的路子都走不通；有多确定，看“有多确定”。金额是最多会丢多少：柜台都当它开着，运气也都算对方的。
check-first-at = 最快丢钱：{ $time }
none = 无
check-two-sentences = { $one }{ $two }
list-or = ，或者
list-last = 、
list-quoted = ”“
list-quoted-last = ”和“
list-cases = ；
list-dot = {"\u00A0"}·{" "}
check-to-list = 各种手机、各家运营商的步骤，看清单里的“{ $item }”

check-sure = 有多确定
check-sure-documented = { $case }：这样的步骤，真有人用过（{ $cases }）。
check-sure-night = { $case }：用的步骤，那一晚或者资料里都有。
check-sure-undecided = { $case }：这些步骤，已知的案子里不全有。堵没堵上，要看外人不知道的规矩（{ $rules }）。问问运营商和银行。
check-sure-closed = { $case }：堵上它的是{ $set }。已知的路子都走不通了。
check-sure-nothing = { $case }：已知的路子没有一条从这儿开始。
check-sure-range = 在 { $best } 和 { $worst } 之间，看外人不知道的规矩，比如{ $rules }。
check-sure-harms = 钱以外：{ $harms }。
check-sure-lowered = 也许有用，但没指望它：{ $set }。
check-outside-title = 哪些没算进去
check-outside = 有人逼你，手机里装了东西，机构里有内鬼，锁着屏也能接的电话，还有从没见过的办法，都没算进去。所以卡丢了，什么情形都先挂失。

harm-money = 钱被拿走
harm-debts = 冒你的名欠债
harm-identity = 你的身份被人摸清
harm-accounts = 冒你的名开账户
harm-lockout = 自己的账户进不去
harm-line = 号码被别人拿去用
harm-friends = 亲友被冒你的名骗
