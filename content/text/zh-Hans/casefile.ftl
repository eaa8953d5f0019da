# 案卷页：推演出来的那一夜。

case-title = 那一夜是怎么过来的
case-intro = 这一夜留下三十五条记录，大致按时间排，前后有重叠。2020 年 9 月 4 日两边试过什么、什么时候试的，照原文；原文只说了一段时间的，在里面挑了一个对得上的。结果是推演出来的：这些动作放进你玩的时候用的同一套规则里跑一遍。原文写明的数，照填。哪里凑过、哪个数是填的，写在每一条下面。每一条还放进只差一样的世界里试过，在那里它必须不成立。

    故事里不提机构的真名，这里写真名。每一条都写明谁说的、有多确定、机构怎么答。
case-held = { $of } 条里，推演出了 { $held } 条。

# 时间。

case-clock = { $day } { $time }
case-clocks = { $day } { $from }–{ $to }
case-span = { $from } 到 { $to }

# 有多确定，谁说的。

case-reported = 亲历
case-claimed = 一方的说法
case-disputed = 有争议
case-inferred = 推断
case-changed-later = 后来改了
case-source-owner = 失主自述
case-source-analysis = 失主事后整理
case-source-firm = 机构
case-source-press = 报社

# 一分钟一分钟地看。

case-minutes-label = 一分钟一分钟地看
case-step-label = 这一夜的哪一刻
case-before = 上一刻
case-after = 下一刻
case-at = { $clock }
case-stays = 一直这样，到{ $clock }。
case-stays-end = 后面没有记录了。
case-minute-none = 没有动静。
case-minute-rows = 讲到这一刻的记录：
case-row = 第 { $number } 条
case-line-label = 她的号码
case-line-truth = 实际上
case-line-crew = 团伙以为
case-line-owner = 机主这边以为
case-mistaken = 想错了
case-line-off = 在被偷的手机里，关着机
case-line-stolen = 在被偷的手机里，通着
case-line-moved = 在团伙的手机里，通着
case-line-suspended = 已挂失，不通电话也不收短信
case-line-held = 停机到早上
case-line-loose = 丢了，恐怕还通着
case-line-reported = 以为已经挂失
case-sms-off = 短信已关
case-forwarded = 电话被转走
case-holds = 到了手里
case-lost = 没了，自己知道
case-knows = 知道 { $count } 件事
case-unaware = 不知道
case-wrong = 以为如此，其实不是
case-nothing-known = 还没有新的。
case-money-label = 到这时候的钱
case-gone-by-now = 已经少了
case-crew-money = 到了团伙手里
case-play-label = 从这里接着玩
case-play-note = { $clock }以前，照上面推演的来；往后由你决定。
case-play-owner = 替机主接着玩
case-play-crew = 替团伙接着玩

# 出了什么事，落到谁头上。

case-code-crew = { $number }收到验证码，用于：{ $op }。被团伙看到。
case-code-owner = { $number }收到验证码，用于：{ $op }。机主这边看到。
case-code-nobody = { $number }的验证码没有人收到，用于：{ $op }。
case-stopped = { $amount } 没有动成。{ $guard }
case-now-so = 这时：{ $fact }。
case-no-longer-so = 这时并非：{ $fact }。
case-crew-has = 在团伙手里：{ $fact }。
case-crew-lost = 不在团伙手里：{ $fact }。
case-owner-has = 在机主手里：{ $fact }。
case-owner-lost = 不在机主手里：{ $fact }。
case-done-times = { $op }：至少办成 { $count } 次。
case-not-done = { $op }：没有办。
case-in-vain = { $op }：试过，没办成。
case-earlier = { $op }：办成，早于{ $what }。
case-any-code-crew = 验证码，用于：{ $op }。被团伙看到。
case-any-code-owner = 验证码，用于：{ $op }。机主这边看到。
case-any-code-nobody = 验证码，用于：{ $op }。没有人收到。
case-crew-believes = 团伙以为：{ $fact }。
case-crew-unaware = 团伙不知道：{ $fact }。
case-owner-believes = 机主这边以为：{ $fact }。
case-owner-unaware = 机主这边并不以为：{ $fact }。
case-paid-between = { $op }：{ $from } 到 { $to } 之间。
case-came-back = { $op }：钱退了回来。

# 一条记录。

case-rows-label = 三十五条
case-rows-how = 团伙一路，机主这边一路。点开一条，能看到出处、机构的说法，和推演里显出它的那些事。
case-both = 两边都有份
case-fitted = 在原文的范围里挑的时长或数目，好让前后对得上：{ $ops }。
case-put-in = 照原文填的数：{ $amounts }。
case-not-held = 照这样的规则，推演不出来
case-missing = 缺的是：{ $check }
case-quote = 原文
case-events = 推演里看到的
case-besides = 到最后
case-look = 看这一刻
case-firms = 涉及的机构
case-said = 说法
case-answer = 答复
case-disputes = 说法不一：{ $what }
case-no-events = 没有。
case-whose = { $side }：{ $what }

# 规则和说法。

case-rules-label = 换一样，会怎样
case-rules-how = 换一种说法，或者加一条当时没有的规矩，两边做过的事马上重新跑一遍。他们照那一夜的打算去试，不会另想办法；结果由规则决定。
case-policy-label = 机构的规定
case-policy = { $date } 的
case-policy-today = 今天的
case-policy-adds = { $policy }：{ $controls }
case-protection-label = 多一样保护
case-protection-none = 不加
case-hypotheses-label = 假设
case-hypotheses-note = 想到过，后来认为用不着，或者已经收回。不选就不算进去。
case-under = 这里跑的不是那一夜的规则，多了：{ $controls }。
case-reset = 回到原来的那一夜
case-same = 每一条都还推演得出来。
case-gone = 有 { $count } 条推演不出来了：
case-as-it-was = 原来
case-as-chosen = 照这样的规则

# 机构。

case-institutions-label = 机构
case-institutions-how = 这一夜的每家机构：这里能做什么，漏洞在哪儿，用什么防，哪几条讲到它。
case-institution = 机构
case-operations = 能做什么
case-operations-count = { $count } 件事
case-weakness = 漏洞
case-defence = 防法
case-rows = 记录
case-no-rows = 没有
