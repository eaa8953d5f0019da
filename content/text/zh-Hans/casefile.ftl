# 案卷页：推演出来的那一夜。

# 时间。

case-date-september = 9 月 { $day } 日
case-date-october = 10 月 { $day } 日
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

case-line-off = 在被偷的手机里，关着机
case-line-stolen = 在被偷的手机里，通着
case-line-moved = 在团伙的手机里，通着
case-line-suspended = 已挂失，不通电话也不收短信
case-line-held = 停机到早上
case-line-loose = 丢了，恐怕还通着
case-line-reported = 以为已经挂失
case-sms-off = 短信已关
case-forwarded = 电话被转走
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
case-any-code-crew = 验证码，用于：{ $op }。被团伙看到。
case-any-code-owner = 验证码，用于：{ $op }。机主这边看到。
case-any-code-nobody = 验证码，用于：{ $op }。没有人收到。
case-crew-believes = 团伙以为：{ $fact }。
case-crew-unaware = 团伙不知道：{ $fact }。
case-owner-believes = 机主这边以为：{ $fact }。
case-owner-unaware = 机主这边并不以为：{ $fact }。
case-paid-between = { $op }：{ $from } 到 { $to } 之间。
case-came-back = { $op }：钱退了回来。
