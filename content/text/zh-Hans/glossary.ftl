# 在用到的那一幕旁边解释的词。-words 是正文里的写法，用斜线隔开。

terms-label = 名词：{ $words }
rests-label = 依据
rests-how = 这一夜里会这样，是因为这些机构的规则允许。规则从哪里来、那一夜真正发生了什么，案卷里有：
rests-row = 第 { $row } 条

term-service-password = 服务密码
term-service-password-text = 打运营商热线时用来证明“我是机主”的密码。谁报得出来，就当谁是机主。
term-service-password-words = 服务密码

term-report-lost = 挂失
term-report-lost-text = 机主说手机丢了，运营商就把号码停掉：打不了电话，收不了短信，上不了网，直到解除。
term-report-lost-words = 挂失

term-lift-report = 解挂
term-lift-report-text = 把挂失的号码重新开通。故事里的热线，报得出服务密码就给办。
term-lift-report-words = 解挂 / 解除挂失 / 解除了

term-code = 验证码
term-code-text = 发到一个号码上、只能用一次的几位数。它只证明有人看得到这个号码的短信，不证明那人是谁。
term-code-words = 验证码

term-sim-pin = SIM 卡密码
term-sim-pin-text = 手机卡自己的密码，插进哪部手机都要先输。连错三次就锁住。
term-sim-pin-words = SIM 卡密码 / 卡密码

term-puk = 解锁码
term-puk-text = 也叫 PUK 码。SIM 卡密码错了三次以后，要运营商给的这个码才能解开。
term-puk-words = 解锁码 / PUK

term-forwarding = 呼叫转移
term-forwarding-text = 打给一个号码的电话，由运营商转到另一个号码上，卡插在哪部手机里都一样。
term-forwarding-words = 呼叫转移 / 转接

term-replacement = 补卡
term-replacement-text = 在运营商那里换一张新卡，号码不变。旧卡从此没用。
term-replacement-words = 补卡 / 新卡 / 补办

term-identity-number = 身份证号
term-identity-number-text = 身份证上的十八位数。很多地方问它，好像别人不会知道似的。
term-identity-number-words = 身份证号

term-quick-pay = 快捷支付
term-quick-pay-text = 银行卡通过别家的应用付钱。可以让银行关掉；关了，光凭卡号和短信就绑不上这张卡。
term-quick-pay-words = 快捷支付 / 快捷

term-bind = 绑卡
term-bind-text = 把银行卡挂到一个账户上，以后这个账户就能用它付钱。
term-bind-words = 绑卡 / 绑定 / 绑上 / 解绑

term-freeze = 冻结
term-freeze-text = 银行或公司不再让一张卡、一个账户往外付钱，但没有销掉。
term-freeze-words = 冻结 / 解冻

term-face-check = 刷脸
term-face-check-text = 应用拿镜头前的脸和存着的那张比。
term-face-check-words = 刷脸 / 人脸

term-claim = 理赔
term-claim-text = 请公司或者它的保险把被拿走的钱赔回来。
term-claim-words = 理赔 / 索赔
