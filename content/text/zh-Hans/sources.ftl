# 清单里的说法从哪儿来：谁的页面，什么时候的。

source-account = 失主自述，2020 年 9 月（转载）
source-android-previews = 关于安卓 16 锁屏遮住验证码的报道，2025 年 5 月（英文）
source-android-sim-pin = Digital Citizen：安卓怎么设 SIM 卡密码（英文）
source-apple-forwarding = 苹果平台安全：短信转发（英文）
source-apple-recovery = 苹果支持：恢复联系人（英文）
source-apple-sdp = 苹果支持：失窃设备保护（英文）
source-apple-sim-pin = 苹果支持：SIM 卡密码（英文）
source-apple-stolen = GSM Specs 转述苹果的失窃指引（英文）
source-att = MacRumors：AT&T 账户锁，2025 年 7 月 1 日（英文）
source-card-query = 昆明信息港：一键查卡，2022 年 3 月 28 日
source-cloud-sms = 网易：云短信失窃案，2016 年
source-fcc = 美国 FCC 23-95 号令：防换卡规则（英文）
source-google-second = 谷歌账号帮助：两步验证（英文）
source-google-theft = 安卓：失窃保护（英文）
source-google-theft-2026 = Business Standard：安卓失窃保护，2026 年 1 月（英文）
source-hanggin = 杭锦后旗一案，2019 年 11 月
source-harmony = 关于鸿蒙 6 关机验密码的报道，2025 年 11 月
source-honor = 荣耀 Magic V5 说明书第 197 页（英文）
source-hotlines = 太原理工大学保卫处：各银行客服电话
source-miit = 工信部通报此事，2020 年 10 月 20 日
source-mpr = MPR 新闻：明尼阿波利斯的团伙，2022 年 9 月 21 日（英文）
source-nbd-sim-pin = 每日经济新闻：怎么设 SIM 卡密码，2020 年 10 月 21 日
source-nist = 美国 NIST SP 800-63B-4：电话网上的验证码，2025 年 7 月（英文）
source-sim-query = 海口市政府网：查自己名下的电话卡，2021 年 9 月
source-no-pin = 央视关于小额免密的报道，2025 年 11 月 12 日（转载）
source-numbers = 新华社（中国政府网）：一证通查 2.0，2022 年 7 月 21 日
source-numbers-how = 江苏本地新闻：一证通查怎么查，2022 年 7 月 22 日
source-people = 人民网：手机丢了先办什么，2020 年 11 月 26 日（转载）
source-tmobile = T-Mobile：SIM 卡保护（英文）
source-voicemail = SecurityBrief 转述澳大利亚的警告，2019 年 2 月 18 日（英文）
source-xiaomi-puk = 小米支持：PIN 码和 PUK 码（印尼文）

# 自查里每种情形是谁讲的。
theft-locked-bag-source = 失主写的文章，2020 年 9 月 9 日
theft-unlocked-snatch-source = LBC 电台，2026 年 2 月 17 日：2025 年伦敦有 71,391 部手机失窃；MPR 电台，2022 年 9 月 21 日：明尼阿波利斯的团伙，四十多人受害
theft-no-lock-source = 2019 年杭锦后旗的一起案子；国际在线，2017 年 12 月 25 日：西安的一起
theft-passcode-seen-source = MacRumors，2023 年 4 月 19 日，转述《华尔街日报》的报道；英国广播公司，2025 年 7 月 24 日：有人被转走 22,000 多英镑，总共多少起，没有数字
theft-sim-only-source = FTAdviser，2022 年 9 月 6 日：健身房储物柜里的手机
theft-remote-swap-source = 英国的 Cifas，2025 年 5 月：2024 年约 3,000 起；美国司法部，2025 年 5 月 16 日：证交会的账号就是这样被拿走的
theft-esim-takeover-source = FACCT 公司，2024 年 3 月：单在一家银行就试了一百多次
theft-locked-preview-source = 英国西麦西亚警方的提醒，2024 年 7 月 30 日；有多少起，没有数字
theft-cloud-sms-source = 网易，2016 年：短信在云端被看走，损失约 10 万元；苹果《平台安全》：短信转发
theft-insider-source = 无锡检察院，2019 年 4 月 2 日；奥地利《标准报》：2020 年南宁的一起
