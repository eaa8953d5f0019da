# 不能运行 WebAssembly 时的页面。

loading = 正在载入……
fallback-title = 故事放不了，清单在这里
fallback-reason = 这个浏览器不能运行 WebAssembly（网页里跑程序的一种方式），或者把它关掉了，例如 iPhone 的锁定模式。所以故事没法玩；但该做的事都在下面，一条不少。
fallback-failed = 没有载入成功。请检查网络，再试一次。清单不靠它，先看下面的也行。
fallback-retry = 重试
