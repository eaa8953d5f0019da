# 对手：另一边由谁来演。

opponent-crew-that-night = 那一晚的人
opponent-crew-that-night-text = 那天晚上怎么干的，就怎么干：三双手，一个人专盯热线，干到早上。
opponent-lone-thief = 单干的小偷
opponent-lone-thief-text = 就一个人，两只手。慢，没人替他打热线，后半夜一点收摊。
opponent-practised-crew = 老手
opponent-practised-crew-text = 三个人，干过很多回，有一套老路子。路走得通就快，走不通也不大会拐弯。
opponent-adaptive-crew = 会拐弯的人
opponent-adaptive-crew-text = 三个人，碰壁就重新打算：这家不行换那家，线一断先去接线，天亮了才散。
opponent-owner-that-night = 那一晚的机主
opponent-owner-that-night-text = 那天晚上怎么做的，就怎么做：头一个多小时没挂失，后来打了一整夜热线。
opponent-unprepared-owner = 没想过这事的机主
opponent-unprepared-owner-text = 打几个电话，叹口气，睡了。第二天上午去补卡。
opponent-prepared-owner = 有准备的机主
opponent-prepared-owner-text = 手边有一张卡的单子，屏幕上了锁。九点前就挂失，隔几分钟打一遍，挨个冻结。

## 选择

against-choose = 换一个对手
playing-against = 对手：{ $who }
