# 玩之前和玩之后：光有一张卡能做什么；还有，可以想想的事。

learning-before = 先答三个问题
learning-before-how = 有人从储物柜里的手机上取走了手机卡，旁边一张银行卡的号也抄了。手机没动，事先什么保护也没设。你觉得呢？答案等玩过一夜再说。
learning-skip = 不答了
learning-noted = 记下了。答案等玩过一夜再说。

quiz-safe = 这里面，哪一样他拿不到？
quiz-safe-identity = 她的身份证号
quiz-safe-service = 运营商的服务密码
quiz-safe-vendor = 手机厂商的账号
quiz-safe-screen = 手机里面的东西

quiz-one = 事先只做一样，哪一样能让他一分钱也拿不走？
quiz-one-screen = 锁屏密码
quiz-one-pins = 每样东西密码都不一样
quiz-one-sim = 给手机卡设密码
quiz-one-list = 家里有张单子，写着有哪些卡

quiz-when = 就算对方手脚快到规则允许的极限，多久之内挂失，才一分钱不丢？
quiz-when-quarter = 一刻钟之内
quiz-when-hour = 一个小时之内
quiz-when-midnight = 半夜以前
quiz-when-morning = 第二天营业厅开门以前
