# 清单页：条目之外的字。

area-number = 今天：SIM 卡和号码
area-phone = 今天：手机本身
area-accounts = 今天：手机背后的账号
area-money = 这个星期：钱
area-paper = 这个星期：写在纸上

device-iphone = iPhone
device-huawei = 华为
device-xiaomi = 小米
device-samsung = 三星
device-android = 其他安卓
carrier-mobile = 中国移动
carrier-unicom = 中国联通
carrier-telecom = 中国电信
carrier-other = 其他运营商

first-read = 先读这个
cost-label = 代价：
checked-on = 最近核对：{ $date }。
no-source = 没有找到厂商或机构的说明，以你看到的为准。
no-page = （没有找到厂商的说明页，以手机上看到的为准。）

mark-planned = 打算做
reminder-title = 为了手机：{ $count } 件事
reminder-intro = 清单里打算做的：
