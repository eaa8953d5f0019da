# 玩之前和玩之后：光有一张卡能做什么；还有，可以想想的事。

learning-title = 光有一张卡，能做什么？
learning-before = 先答三个问题
learning-before-how = 有人从储物柜里的手机上取走了手机卡，旁边一张银行卡的号也抄了。手机没动，事先什么保护也没设。你觉得呢？答案等玩过一夜再说。
learning-skip = 不答了
learning-noted = 记下了。答案等玩过一夜再说。
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

quiz-safe = 这里面，哪一样他拿不到？
quiz-safe-why = 另外三样，凭发到号码上的验证码就能拿到，号码已经跟着卡走了。哪一样都用不着手机。
quiz-safe-identity = 她的身份证号
quiz-safe-service = 运营商的服务密码
quiz-safe-vendor = 手机厂商的账号
quiz-safe-screen = 手机里面的东西

quiz-one = 事先只做一样，哪一样能让他一分钱也拿不走？
quiz-one-why = 卡换到别的手机上，先要输卡密码。别的几样管的是别的事：手机本身、被人看见的密码、事后想不想得起来。
quiz-one-screen = 锁屏密码
quiz-one-pins = 每样东西密码都不一样
quiz-one-sim = 给手机卡设密码
quiz-one-list = 家里有张单子，写着有哪些卡

quiz-when = 就算对方手脚快到规则允许的极限，多久之内挂失，才一分钱不丢？
quiz-when-why = 真的小偷没这么快，过了一小时再挂失也很值。可最值的是头几分钟，而且挂失还会被人解开。
quiz-when-quarter = 一刻钟之内
quiz-when-hour = 一个小时之内
quiz-when-midnight = 半夜以前
quiz-when-morning = 第二天营业厅开门以前

prompts-title = 可以想想
prompts-how = 几个人聊，或者自己想想。不用写，也不会记下来。

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
