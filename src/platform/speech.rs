//! Reading aloud by the voices of the device.
//!
//! Invariant: no text leaves the device. A browser may offer voices that are a server's; those are never used.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, window};

use super::Voice;

/// How fast it is read, to the voice's own pace: somebody listens who has to do what is read.
const PACE: f32 = 0.9;

thread_local! {
    /// What is to be called when something has changed.
    static THEN: RefCell<Option<Rc<dyn Fn()>>> = const { RefCell::new(None) };
    /// What listens for the end of what is being read.
    static END: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// The state of reading aloud in the document's language.
pub fn voice() -> Voice {
    match speech().filter(|speech| own_voice(speech).is_some()) {
        None => Voice::None,
        Some(speech) if speech.speaking() || speech.pending() => Voice::Reading,
        Some(_) => Voice::Silent,
    }
}

/// Calls back when other voices are there, and when something was read to its end.
pub fn on_voice(then: Rc<dyn Fn()>) -> Option<EventListener> {
    let speech = speech()?;
    THEN.set(Some(then.clone()));
    Some(EventListener::new(&speech, "voiceschanged", move |_| then()))
}

/// Reads a text aloud, in place of what is being read.
pub fn read_aloud(text: &str) {
    let Some(speech) = speech() else { return };
    let (Some(voice), Ok(words)) = (own_voice(&speech), SpeechSynthesisUtterance::new_with_text(text)) else { return };
    words.set_lang(&voice.lang());
    words.set_voice(Some(&voice));
    words.set_rate(PACE);
    let end = EventListener::new(&words, "end", |_| {
        if let Some(then) = THEN.with_borrow(Clone::clone) {
            then();
        }
    });
    END.set(Some(end));
    speech.cancel();
    speech.speak(&words);
}

/// Ends what is being read.
pub fn hush() {
    if END.take().is_some()
        && let Some(speech) = speech()
    {
        speech.cancel();
    }
}

/// What reads aloud; some browsers, and some apps' own, have nothing.
fn speech() -> Option<SpeechSynthesis> {
    let window = window()?;
    let found = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

/// A voice of the device's own for the document's language. Cantonese voices say they are Chinese, too.
fn own_voice(speech: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let tag = window()?.document()?.document_element()?.get_attribute("lang")?;
    let language = tag.split('-').next()?;
    let speaks = |voice: &SpeechSynthesisVoice| {
        let tag = voice.lang().to_ascii_lowercase();
        let is_it = tag.starts_with(language) || (language == "zh" && tag.starts_with("cmn"));
        voice.local_service() && is_it && !tag.ends_with("hk")
    };
    speech.get_voices().iter().map(JsCast::unchecked_into).find(speaks)
}
