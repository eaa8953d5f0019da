//! Where the page runs: a browser's own window, a frame, or another app's built-in browser.
//!
//! Frames without the permissions `allow-downloads` and `allow-modals`, and the browsers that apps build
//! in, drop files and printing without a word to the page. From inside, a frame of another origin cannot
//! be asked for its permissions; so the answer is "may", and the reader is given the text as well.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Window, window};

use super::Refusals;

/// What the user agent of an app's built-in browser contains, and which app.
///
/// The international ones are those of the npm package `inapp-spy` (5.0.10), the general ones those of
/// `is-ua-webview` (1.1.2), too; the Chinese ones stand in the user agents of the tests below. Browsers
/// that pass for Chrome, such as Via, cannot be told from it.
const APPS: [(&str, &str); 27] = [
    // Any of Android's, and Edge's on Windows.
    ("; wv)", "Android WebView"),
    ("WebView", "a browser that says so"),
    // Tencent's engine, in apps of many makers.
    (" TBS/", "Tencent X5"),
    ("MicroMessenger/", "WeChat, WeCom"),
    (" QQ/", "QQ"),
    ("Qzone/", "Qzone"),
    ("__weibo__", "Weibo"),
    ("AlipayClient/", "Alipay"),
    ("AliApp(", "Taobao, Tmall, DingTalk"),
    ("DingTalk", "DingTalk"),
    ("Lark/", "Feishu"),
    ("baiduboxapp/", "Baidu"),
    ("aweme", "Douyin"),
    ("Bytedance", "Douyin, Toutiao, TikTok"),
    ("musical_ly", "TikTok"),
    ("ZhihuHybrid", "Zhihu"),
    ("BiliApp/", "Bilibili"),
    ("FBAN/", "Facebook, Messenger"),
    ("FBAV/", "Facebook, Messenger"),
    ("Instagram ", "Instagram"),
    ("Barcelona ", "Threads"),
    (" Line/", "Line"),
    ("KAKAOTALK", "KakaoTalk"),
    ("Snapchat/", "Snapchat"),
    ("Twitter for", "X"),
    ("LinkedInApp", "LinkedIn"),
    ("WAiOS/", "WhatsApp"),
];

/// What may fail here without a word.
pub fn refusals() -> Refusals {
    let Some(window) = window() else { return Refusals::default() };
    let hosted = is_in_frame(&window) || is_in_app(&window.navigator().user_agent().unwrap_or_default());
    Refusals { files: hosted || !saves_files(&window), print: hosted || !prints(&window) }
}

/// Whether a user agent is that of an app's built-in browser. On an iPhone or iPad all of them leave out
/// the `Safari/` that each browser has.
fn is_in_app(user_agent: &str) -> bool {
    let apple = ["iPhone", "iPad", "iPod"].iter().any(|device| user_agent.contains(device));
    apple && !user_agent.contains("Safari/") || APPS.iter().any(|(part, _)| user_agent.contains(part))
}

/// Whether the page is in a frame.
#[must_use]
pub fn is_framed() -> bool {
    window().is_some_and(|window| is_in_frame(&window))
}

/// Whether the browser may erase what is kept once the page was not opened for seven days. WebKit does
/// (its tracking prevention, since 2020), but for pages on the home screen.
#[must_use]
pub fn erases_unvisited() -> bool {
    let Some(window) = window() else { return false };
    let installed = window.match_media("(display-mode: standalone)").ok().flatten().is_some_and(|it| it.matches());
    !installed && is_webkit(&window.navigator().user_agent().unwrap_or_default())
}

/// Whether a user agent is that of a browser on WebKit: Safari, and any on an iPhone or iPad.
fn is_webkit(user_agent: &str) -> bool {
    user_agent.contains("AppleWebKit/") && !["Chrome/", "Chromium/", "Android"].iter().any(|it| user_agent.contains(it))
}

fn is_in_frame(window: &Window) -> bool {
    window.top().ok().flatten().is_none_or(|top| JsValue::from(top) != JsValue::from(window.clone()))
}

/// Whether the browser knows files that a page makes, and links that save them.
fn saves_files(window: &Window) -> bool {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &JsValue::from_str(name)).unwrap_or_default();
    let makes = get(&get(window, "URL"), "createObjectURL");
    let link = window.document().and_then(|document| document.create_element("a").ok());
    let saves = link.is_some_and(|link| Reflect::has(&link, &JsValue::from_str("download")).unwrap_or(false));
    saves && makes.is_instance_of::<Function>()
}

/// Whether the browser has something that prints.
fn prints(window: &Window) -> bool {
    Reflect::get(window, &JsValue::from_str("print")).is_ok_and(|print| print.is_instance_of::<Function>())
}

#[cfg(test)]
mod tests {
    use super::{is_in_app, is_webkit};

    const MAC: &str = "(Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const IPHONE: &str = "(iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const IPAD: &str = "(iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const ANDROID: &str = "(Linux; Android 13; V2218A) AppleWebKit/537.36 (KHTML, like Gecko)";
    const WEBVIEW: &str = "(Linux; Android 13; V2218A Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko)";
    const WINDOWS: &str = "(Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";

    #[test]
    fn an_apps_built_in_browser_is_known_by_its_user_agent() {
        for (device, rest) in [
            (WEBVIEW, "Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36"),
            (
                WEBVIEW,
                "Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F35) NetType/WIFI Language/zh_CN ABI/arm64",
            ),
            (IPHONE, "Mobile/15E148 MicroMessenger/8.0.48(0x18003030) NetType/WIFI Language/zh_CN"),
            (
                WINDOWS,
                "Chrome/107.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090719) XWEB/8555 Flue",
            ),
            (
                ANDROID,
                "Version/4.0 Chrome/89.0.4389.72 MQQBrowser/6.2 TBS/046141 Mobile Safari/537.36 V1_AND_SQ_8.9.50_3898_YYB_D QQ/8.9.50.10650 NetType/WIFI",
            ),
            (IPHONE, "Mobile/15E148 QQ/8.9.75.610 V1_IPH_SQ_8.9.75_1_APP_A Pixel/1170 MiniAppEnable"),
            (
                ANDROID,
                "Version/4.0 Chrome/100.0.4896.58 Mobile Safari/537.36 Weibo (vivo-V2218A__weibo__13.9.2__android__android13)",
            ),
            (IPHONE, "Mobile/15E148 Weibo (iPhone15,2__weibo__13.9.2__iphone__os17.4)"),
            (
                ANDROID,
                "Version/4.0 Chrome/69.0.3497.100 UWS/3.22.2.9999 UCBS/3.22.2.9999 Mobile Safari/537.36 NebulaSDK/1.8.100112 AlipayDefined(nt:WIFI,ws:360|0|3.0) AliApp(AP/10.5.26) AlipayClient/10.5.26 Language/zh-Hans",
            ),
            (IPHONE, "Mobile/15E148 AliApp(DingTalk/7.0.45) com.laiwang.DingTalk/29412056"),
            (WINDOWS, "Chrome/91.0.4472.124 Safari/537.36 dingtalk-win/1.0.0 nw(0.14.7) DingTalk(7.5.0-Release.1)"),
            (MAC, "Chrome/108.0.5359.215 Safari/537.36 Lark/7.5.8 LarkLocale/zh_CN"),
            (IPHONE, "Mobile/15E148 baiduboxapp/13.48.5.10 (Baidu; P2 17.4)"),
            (
                ANDROID,
                "Version/4.0 Chrome/75.0.3770.156 Mobile Safari/537.36 aweme_260100 JsSdk/1.0 NetType/WIFI ByteLocale/zh-CN BytedanceWebview/d8a21c6",
            ),
            (ANDROID, "Chrome/116.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/430.0.0.23.113;]"),
            (IPHONE, "Mobile/15E148 [FBAN/FBIOS;FBAV/430.0.0.23.113;FBDV/iPhone15,2]"),
            (IPHONE, "Mobile/15E148 Instagram 300.0.0.0.0 (iPhone15,2; iOS 17_4; zh_CN)"),
            (IPHONE, "Version/17.4 Mobile/15E148 Safari/604.1 Line/14.5.0"),
            (IPAD, "Mobile/15E148"),
        ] {
            let user_agent = format!("Mozilla/5.0 {device} {rest}");
            assert!(is_in_app(&user_agent), "{user_agent}");
        }
    }

    #[test]
    fn a_browser_of_its_own_is_none() {
        for (device, rest) in [
            (MAC, "Version/17.4 Safari/605.1.15"),
            (IPHONE, "Version/17.4 Mobile/15E148 Safari/604.1"),
            (IPHONE, "CriOS/122.0.6261.89 Mobile/15E148 Safari/604.1"),
            (IPAD, "FxiOS/123.0 Mobile/15E148 Safari/605.1.15"),
            (ANDROID, "Chrome/122.0.0.0 Mobile Safari/537.36"),
            (ANDROID, "SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36"),
            (ANDROID, "Version/4.0 Chrome/100.0.4896.127 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.3.1"),
            (ANDROID, "Version/4.0 Chrome/109.0.5414.86 MQQBrowser/14.9 Mobile Safari/537.36"),
            (ANDROID, "HuaweiBrowser/14.0.5.302 Chrome/99.0.4844.88 Mobile Safari/537.36"),
            (WINDOWS, "Chrome/122.0.0.0 Safari/537.36 Edg/122.0.0.0"),
            (WINDOWS, "Chrome/94.0.4606.71 Safari/537.36 Core/1.94.238.400 QQBrowser/12.4.5623.400"),
            ("(X11; Linux x86_64; rv:128.0)", "Gecko/20100101 Firefox/128.0"),
        ] {
            let user_agent = format!("Mozilla/5.0 {device} {rest}");
            assert!(!is_in_app(&user_agent), "{user_agent}");
        }
        assert!(!is_in_app(""));
    }

    #[test]
    fn webkit_is_known_by_its_user_agent() {
        for (device, rest, webkit) in [
            (MAC, "Version/17.4 Safari/605.1.15", true),
            (IPHONE, "CriOS/122.0.6261.89 Mobile/15E148 Safari/604.1", true),
            (IPHONE, "Mobile/15E148 MicroMessenger/8.0.48(0x18003030) NetType/WIFI Language/zh_CN", true),
            (ANDROID, "Chrome/122.0.0.0 Mobile Safari/537.36", false),
            (WINDOWS, "Chrome/122.0.0.0 Safari/537.36 Edg/122.0.0.0", false),
            ("(X11; Linux x86_64; rv:128.0)", "Gecko/20100101 Firefox/128.0", false),
        ] {
            let user_agent = format!("Mozilla/5.0 {device} {rest}");
            assert_eq!(is_webkit(&user_agent), webkit, "{user_agent}");
        }
    }
}
