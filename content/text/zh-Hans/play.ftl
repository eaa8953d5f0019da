# 把模拟器发生的事说成话。

list-and = 、

reason-not-yours = 这不是你能办的事。
reason-over = 已经结束了。
reason-no-hand = 手都占着，腾不出人。
reason-running = 正在办。
reason-missing = 缺少：{ $what }。
reason-already = 眼下是这样：{ $what }。
reason-blocked = 被挡住了：{ $control }。
reason-no-procedure = 没有这项业务。要有“{ $control }”才行。
reason-closed = 关门了，{ $time } 开门。
reason-limit = 不能再办：最多 { $count } 次。
reason-limit-control = 今天不能再办。规定：{ $control }（{ $count } 次）。
reason-no-money = 里面没钱了：{ $pot }。
reason-no-code = { $number }一直收不到验证码。
reason-denied = 风控：“{ $guard }”

seen-done = { $op }：办成了。
seen-failed = { $op }：没办成。{ $why }
seen-code = { $number }收到验证码，用于：{ $op }。
seen-code-unasked = { $number }收到验证码，来自：{ $provider }。这边没有人要过。
seen-paid = { $amount }，从{ $from }到{ $to }。
seen-delayed = { $op }：先压着。{ $guard }
seen-clawed-back = { $amount } 从{ $pot }被追回。
