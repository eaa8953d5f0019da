# 手机本身、它是怎么丢的、今天有的防护。

provider-device = 手机本身

item-passcode = 锁屏密码
item-forged-id = 假身份证
item-second-device = 登着账号的另一台设备
item-paper-codes = 写在纸上的恢复码
fact-sim-default-pin = SIM 卡的 PIN 还是出厂的那个
fact-screen-none = 手机没有锁屏
fact-phone-snatched = 被抢时屏幕开着
fact-phone-unattended = 手机随手放在家里
fact-album-id-photos = 相册里有身份证照片
fact-cloud-mirrors = 短信在别的设备上也看得到
fact-wallet-small-payments = 小额支付不用密码
fact-wallet-credit = 支付 App 里开着随借的额度
pot-wallet-credit = 支付 App 的额度

op-open-unlocked = 打开没有锁的手机
op-keep-open = 让抢来的手机一直亮着
op-use-unattended = 拿起放在家里的手机
op-enter-passcode = 输入偷看来的密码
op-read-number = 查看本机号码
op-look-album = 在相册里找证件照
op-use-pay-app = 在手机上打开支付 App
op-try-passcode = 拿锁屏密码当支付密码试
op-passcode-for-vendor = 用锁屏密码改厂商账号的密码
op-pay-small = 小额免密支付
op-draw-credit = 用掉支付 App 的额度
op-swap-sim = 冒名到柜台补卡
op-order-esim = 把号码换成 eSIM

control-sim-pin-not-default = 自己改过的 SIM 卡 PIN
control-auto-lock = 三十秒自动锁屏
control-theft-detection-lock = 被抢就锁
control-biometric-in-public = 在外面用指纹或人脸
control-stolen-device-protection = 失窃设备保护
control-cloud-sms-off = 短信只留在这部手机上
control-no-id-photos = 相册里不放证件照
control-app-lock = 支付 App 上锁
control-small-payments-need-pin = 小额也要密码
control-in-app-credit-off = 关掉支付 App 的额度
control-paper-kit = 纸上的备份
control-second-device = 另一台登着账号的设备
control-carrier-lock = 号码锁
control-swap-needs-face = 补卡要刷脸
control-puk-in-person = PUK 只在柜台给
control-esim-in-person = eSIM 只能当面开

