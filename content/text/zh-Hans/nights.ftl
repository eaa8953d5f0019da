# 玩过的每一夜：存档、结局、章节、走过的路、数字。

nights-intro = 玩过的，存下的，都在这里。只在这台设备上，别处没有。

saves-label = 存档
saves-none = 还没有存过。玩的时候点“存个档”，就会出现在这儿。
save-load = 接着玩
save-load-part = 从还对得上的地方接着玩
save-read = 看看还剩下的
save-rename = 改名
save-name = 新名字
save-name-set = 保存
save-delete = 删掉
save-aside = 没玩完放下的
save-of = { $role }，{ $date } 存的
save-other-edition = 这是用另一版故事存的。
saves-export = 全部存成文件
saves-import = 从文件读入
saves-import-rule = 文件能把别的设备上的存档带过来。只添，不顶掉这里的。
saves-told-taken = { $count ->
    [0] 文件里的这里都已经有了。
   *[other] 从文件里读入 { $count } 夜。
}
saves-told-full = 文件里的存档放不下。这里什么也没改。
saves-told-unreadable = 浏览器读不了这个文件。这里什么也没改。
saves-told-too-large = 文件大得不像存档。这里什么也没改。
saves-told-foreign = 这不是从这里存下的文件。这里什么也没改。
saves-told-newer = 文件来自更新的版本，重新打开本页再试。这里什么也没改。
saves-told-damaged = 文件缺了一块或者被改过。这里什么也没改。
saves-told-deleted = 删掉了。
saves-told-forgotten = 忘掉了。存档还在。
saves-told-unplayable = 这一夜接不下去了。它还留在这里，也在文件里。

endings-label = 结局
endings-none = 还没有到过哪个结局，一共 { $count } 个。
endings-times = { $count } 次
endings-see = 再看这个结局
endings-left = { $count ->
    [0] 所有的结局你都到过了。
   *[other] 还有 { $count } 个没到过。
}

chapters-label = 从中间开始
chapters-how = 照你第一次走到那里的样子，停在那一章的第一个决定前。
chapter-number = 第 { $number } 章
chapter-from = 从这里开始
chapter-closed = 还没到过

map-label = 看过的
map-how = 走过的场面，和你在那里的选择。没看过的只数个数，不说是什么。
map-scenes = { $all } 幕看过 { $seen } 幕
map-ways = { $all } 种选法试过 { $taken } 种
map-left = { $count } 幕没看过

sums-label = 数字
sums-finished = 玩完的夜
sums-decisions = 做过的决定（收回的也算）
sums-scenes = 看过的场面
sums-ways = 试过的选项
sums-endings = 到过的结局
sums-least = 丢得最少的一夜
sums-most = 丢得最多的一夜
sums-of = { $some } / { $all }
sums-forget = 忘掉看过的
sums-forget-what = 这台设备上的结局、章节、看过的和数字都会没有。存档还在。
sums-forget-yes = 忘掉
