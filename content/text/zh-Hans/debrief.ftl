# 结果页：几句话说完这一夜，钱去了哪儿。

debrief-span = { $hours ->
    [0] { $minutes } 分钟
   *[other] { $hours }{"\u00A0"}小时 { $minutes }{"\u00A0"}分
}

debrief-gone = { $payments ->
    [1] { $first }，出去一笔，{ $amount }。
   *[other] { $first } 到 { $last }，{ $payments } 笔，出去 { $amount }。
}
debrief-gone-back = { $payments ->
    [1] { $first } 出去过一笔，风控追回来了。
   *[other] { $first } 起出去过 { $payments } 笔，风控全追回来了。
}
debrief-kept = 团伙想拿 { $amount }，最后一次在 { $at }，风控一笔没放。
debrief-known = 从 { $first } 起，团伙打听到她 { $facts } 样底细，没换成一分钱。
debrief-known-lost = 从 { $first } 起，团伙打听过她的底细，如今都用不上了。
debrief-shut = { $at }，团伙碰上“{ $control }”，就到此为止。
debrief-nothing = 手机在团伙手里，他们什么也没弄成。
debrief-untouched = 手机没人动过。
debrief-back-all = 后来全回来了。
debrief-back-none = 到这会儿一分也没回来。
debrief-back-some = 回来 { $back }，{ $net } 没回来。
debrief-owed = 其中算着她名下一笔 { $amount } 的贷款，还欠着。
debrief-line-fought = { $live }，手机卡在团伙手机里通了。之后挂失 { $reports } 次，被解开 { $lifted } 次，加起来有 { $span }，她的短信归团伙收。
debrief-line-late = { $live }，手机卡在团伙手机里通了，过了 { $after }才挂失。这次没被解开。
debrief-line-first = 手机卡还没在团伙手机里通，就已经挂失，也没被解开。
debrief-line-never = 没有人挂失。有 { $span }，她的短信归团伙收。
debrief-moved = 到 { $at }，已有 { $amount } 挪到团伙够不着的地方。
debrief-stopped = { $times ->
    [1] “{ $by }”让团伙白忙一次：{ $at } 的“{ $op }”。
   *[other] “{ $by }”让团伙白忙了 { $times } 次，头一次是 { $at } 的“{ $op }”。
}

# 钱。

debrief-money-text = 从被拿走的、想拿的，一步步算到最后少了多少。
debrief-recovered = 没花掉，找了回来
debrief-forgiven = 贷款勾销
debrief-owed-label = 她名下欠的贷款（已算在内）
debrief-known-label = 团伙知道她哪些底细
debrief-open-label = 还挂在她名下的
debrief-open-text = 这些账户和绑卡过了这一夜还在，谁拿着谁就能再来。

# 一环扣一环。

debrief-chain = 哪扇门开了哪扇门
debrief-chain-money = 团伙一步步怎么走到钱跟前，又留下了什么。每一步得到什么，写在它下面；顺着线往下，箭头指到哪儿，哪儿就用上了它。
debrief-chain-open = 钱，团伙没拿到；路上开出来的还留着。每一步得到什么，写在它下面；顺着线往下，箭头指到哪儿，哪儿就用上了它。
debrief-chain-identity = 钱，团伙没碰着。这是他们打听到她底细的路：每一步得到什么，写在它下面；顺着线往下，箭头指到哪儿，哪儿就用上了它。
chain-keys = 用 Tab 键走到图上，再用方向键一步步看。
chain-taps = 点一下某一步，它靠了什么、又给了什么，就会亮起来。
chain-list = 写成文字
chain-before = 先要有它
chain-after = 用上了它
debrief-more = { $first }，类似的还有 { $more } 项
debrief-no-more = { $id ->
    [phone-on] 手机已关机
    [line-suspended] 号码又通了
    [sms-off] 短信又收得到了
    [bound-pay-app-line] 支付账户不再绑她的手机号
   *[other] 已经不再：{ $fact }
}
debrief-pot-filled = { $pot }里有了钱
debrief-step-what = { $at } { $what }
debrief-step-money = 她的 { $amount }
debrief-step-loan = 以她的名义借 { $amount }
debrief-step-open = 在她名下留着 { $count } 个
debrief-step = 第 { $number } 步，{ $at }：{ $what }。
debrief-step-needs = 靠的是：{ $what }。
debrief-step-need = { $what }（第 { $step } 步）
debrief-step-gives = 得到：{ $what }。
debrief-step-each = 逐项：{ $what }。

# 要紧的几步。

debrief-turns = 要紧的几步
debrief-turns-text = 对着这同一个对手，你每一步没选的那些路都试过了，每条都往下走了几种走法。下面写出来的，走之前还能少丢些，走之后就不能了。也许还有更好的走法没找到。
debrief-turns-text-crew = 对着这同一个对手，你每一步没选的那些路都试过了，每条都往下走了几种走法。下面写出来的，走之前，团伙最后到手的还能更多，走之后就不能了。也许还有别的走法没找到。
debrief-turns-busy = 正在推算……
background-failed = 这里没能推算出来，这一页上其他内容不受影响。看看是不是断网了，再试一次。
debrief-turns-none = 对着这个对手，试过的别的选择没有一个能少丢。
debrief-turns-whole = 最后一分没少。单论钱，换什么选择都不会更好。
debrief-turns-none-crew = 对着这个对手，试过的别的选择没有一个能多拿。
debrief-kept-text = 反过来看：下面写出来的要是选了别的，往后照你原来的走（走得通的话），丢得最多。
debrief-kept-text-crew = 反过来看：下面写出来的要是选了别的，往后照你原来的走（走得通的话），团伙最后到手的最少。
debrief-kept-loss = 最后少 { $best }。
debrief-kept-loot = 最后到手 { $instead }，不是 { $taken }。
debrief-turn-chosen = 你选的
debrief-turn-better = 换一个
debrief-turn-best = 会怎样
debrief-turn-loss = 找到的最好走法里，最后少 { $best }。照你选的走，最好也要少 { $after }。
debrief-turn-loot = 找到的走法里，团伙最后最多到手 { $best }。照你选的走，最多 { $after }。
debrief-turn-loss-none = 找到的最好走法里，最后一分不少。照你选的走，最好也要少 { $after }。
debrief-turn-loot-none = 找到的走法里，团伙最后最多到手 { $best }。照你选的走，一分没有。
debrief-turn-real = 那一夜
debrief-turn-real-text = { $when }：{ $text }
debrief-turn-replay = 从这里重来

# 只改一样。

debrief-to-item = 自查清单里的这一条：{ $item }

## What is learnt

quiz-safe-why = 另外三样，凭发到号码上的验证码就能拿到，号码已经跟着卡走了。哪一样都用不着手机。
quiz-one-why = 卡换到别的手机上，先要输卡密码。别的几样管的是别的事：手机本身、被人看见的密码、事后想不想得起来。
quiz-when-why = 真的小偷没这么快，过了一小时再挂失也很值。可最值的是头几分钟，而且挂失还会被人解开。
prompt-nothing = 这回没出大事。哪一分钟是运气，哪一分钟是你自己挣来的？
prompt-undone = 你做了一件事，有人在背后把它撤了。换成你自己的号码，你怎么会知道？
prompt-forgotten = 他们用上的，是你早就不去想的东西。你家抽屉里还有什么？
prompt-who-pays = 有人赔了，或者没人赔。要拿什么给谁看？这些东西你手上有吗？
prompt-own-phone = 要是今晚七点半你的手机没了：先打给谁？用谁的手机打？号码背得出来吗？
prompt-polite = 你碰到的人都很客气，也都照规矩来。哪一条规矩你想改？
prompt-stopped = 最后卡在一件小事上。她当初设它费事吗？你设了没有？
prompt-left = 有人站起来走了。要怎样，他才会走得更早？
prompt-her = 这一夜里，什么时候她是个人，什么时候只是个号码？
prompt-ordinary = 哪一步最像平常办手续？在那里该由谁来拦？
prompt-desk = 换你坐在接电话的那一头。你那时知道什么，又能多问一句什么？
learning-after-how = 有人从储物柜里的手机上取走了手机卡，旁边一张银行卡的号也抄了。手机没动，事先什么保护也没设。现在你怎么想？
learning-show = 看答案
learning-open = 没答的算“不知道”。
learning-from = 和这一夜用的是同一套规则，推算出来的。你答了什么，只留在这个浏览器里。
learning-right = 答案：{ $answer }
learning-said-before = 玩之前：{ $answer }
learning-said-after = 现在：{ $answer }
learning-nothing-said = 不知道
learning-correct = 对
learning-wrong = 不对
learning-again = 再问一遍
learning-title = 光有一张卡，能做什么？
prompts-title = 可以想想
prompts-how = 几个人聊，或者自己想想。不用写，也不会记下来。
