# 清单页：条目之外的字。

moment-today = 今天
moment-week = 这个星期
moment-paper = 写在纸上
moment-incident = 手机没了的时候
moment-after = 之后几天
moment-count = { $all } 条做完 { $done } 条

three-label = 今天先做三件
three-chosen = 照你的回答还没做到。每件几分钟，挡得住的偷法最多。
three-default = 每件几分钟，挡得住的偷法最多。
three-none = 今天该做的都做到了。
three-check = 照我的回答来选
whole-label = 全部
others = 还有 { $count } 条，这部手机或这个地方用不上

device-label = 你的手机
device-all = 全部，或不清楚
device-iphone = iPhone
device-huawei = 华为
device-xiaomi = 小米
device-samsung = 三星
device-android = 其他安卓
carrier-label = 你的运营商
carrier-all = 全部，或不清楚
carrier-mobile = 中国移动
carrier-unicom = 中国联通
carrier-telecom = 中国电信
carrier-other = 其他运营商

first-read = 先读这个
cost-label = 代价：
breaks-label = 能挡住小偷这样做：
checked-on = 最近核对：{ $date }。
no-source = 这一条没有找到厂商或机构的说明。
no-page = 未证实：没有找到厂商讲这个位置的说明页，以手机上看到的为准。

reason-label = 为什么不用做？（可以不写）
mark-planned = 打算做

tools-link = 打印、存成文件、日历提醒，都在清单末尾
tools-label = 带走这份清单
print-page = 打印成一页
save-file = 存成文件
save-markdown = 存成 Markdown
import-file = 从文件读入
import-rule = 存下的文件能把记号带到另一台设备。文件里写了的以文件为准，没写的这里照旧。
import-taken = { $items ->
    [0] 文件里什么也没标，这里一切照旧。
   *[other] 从文件里读入 { $items } 条，其中 { $changed } 条和这里原来的不一样。
}
import-unreadable = 浏览器读不了这个文件。这里什么也没改。
import-too-large = 文件大得不像一份清单。这里什么也没改。
import-foreign = 这不是从这里存下的清单。这里什么也没改。
import-newer = 文件来自更新的版本，重新打开本页再试。这里什么也没改。
import-damaged = 文件缺了一块或者被改过。这里什么也没改。
remind-on = 哪天提醒我
remind = 存成日历提醒
remind-nothing = 先把要做的标成“打算做”，日历里放的就是它们。
reminder-title = 为了手机：{ $count } 件事
reminder-intro = 清单里打算做的：
erase-list = 清掉我的记号
erase-list-what = 这台设备上，本页的记号、原因和选择全都清掉。
erase-list-yes = 全部删掉
erase-list-done = 清单又是空的了。
