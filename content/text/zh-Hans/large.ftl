# 大字版：一屏一件事，字少，能念出来。

large-at = 第 { $at } 页，共 { $all } 页
large-next = 下一页
large-back = 上一页
large-read = 念给我听
large-hush = 别念了
large-step = 第 { $at } 步
large-where = 在哪儿找
large-way = { $name }：{ $text }
large-cost = 代价：{ $text }
large-say = 照着念：“{ $text }”
large-finish = 做完了吗？
large-done = 做好了
large-undone = 还没做好
large-is-done = { $title }（做好了）
large-whole = 普通字，看全部
large-end = 先做到这儿
large-end-text = 每半小时拨一次自己的号码。打得通，就再挂失一次。报警、补卡、改密码，在后面几页。

large-loss = 最多丢 { $sum }
large-sentence = { $words }。
large-by = 手机 { $from } 被拿走，{ $by } 就动到钱。
large-by-remote = 别人一动手，{ $by }就动到钱。
large-sum = 钱数是故事里那家人的，你的也许多，也许少。
large-safe = 已知的路子都拿不走钱
large-general = 还是有人拿得走你的钱
large-one = 今天做这一件
large-one-text = { $name }，{ $minutes }。
large-other = 前面说的那种，自己怎么设都改变不了。这一件管的是别的。
large-none = 这几种情形，自己怎么设都改变不了。谁改变得了，换成普通字就看得到。
large-worst = 最糟的情形：{ $case }。
