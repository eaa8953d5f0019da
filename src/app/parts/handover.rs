//! The dialogue after saving or printing where a browser may refuse it without a word: the file's text to copy.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state};

use crate::context::{AppContext, use_app_context};
use crate::store::{Handover, Msg};
use content::text;

/// The id of the dialogue.
const DIALOG: &str = "handover";

/// The id of the field with the file's text.
const FIELD: &str = "handover-text";

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What may not have come.
    pub handover: Handover,
}

/// The dialogue; it gives the focus back to the button that brought it.
#[component]
pub fn HandoverDialog(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    let copied = use_state(|| None);
    let platform = ui.platform.clone();
    use_effect_with((), move |()| platform.open_dialog(DIALOG));
    let copy = {
        let (platform, copied) = (ui.platform.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| copied.set(Some(platform.copy_field(FIELD))))
    };
    let said = copied.map(|copied| if copied { text::transcript_copied(c) } else { text::handover_copy_refused(c) });
    let (title, hint, file) = match &props.handover {
        Handover::File(name, text) => {
            (text::handover_file(c), text::handover_file_hint(c, *name), Some((text::handover_text(c, *name), text)))
        }
        Handover::Print => (text::handover_print(c), text::handover_print_hint(c), None),
    };
    html! {
        <dialog id={DIALOG} class="ask" aria-labelledby="handover-title" aria-describedby="handover-hint" onclose={ui.on(Msg::CloseHandover)}>
            <h2 id="handover-title">{ title }</h2>
            <p id="handover-hint">{ hint }</p>
            if let Some((label, text)) = &file {
                <textarea id={FIELD} class="to-copy" readonly={true} rows="8" aria-label={label.clone()} value={text.to_string()} />
                <p role="status">{ said }</p>
            }
            <p class="row">
                if file.is_some() {
                    <button class="stay" onclick={copy}>{ text::handover_copy(c) }</button>
                }
                <button class="leave" onclick={close(ui)}>{ text::handover_close(c) }</button>
            </p>
        </dialog>
    }
}

/// Closes the dialogue, then says so to the store.
fn close(ui: &AppContext) -> Callback<MouseEvent> {
    let (send, platform) = (ui.sender(), ui.platform.clone());
    Callback::from(move |_| {
        platform.close_dialog(DIALOG);
        send.emit(Msg::CloseHandover);
    })
}
