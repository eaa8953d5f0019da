# 自查。

q-sim-pin = 手机开机时，SIM 卡要输 PIN 吗？
q-sim-pin-why = 卡插到别的手机上，先撞上的就是它。
q-sim-pin-own = 要，是我自己设的
q-sim-pin-default = 要，还是原来的那个
q-sim-pin-none = 不要
