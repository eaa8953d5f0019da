// The life of the module that thinks long, behind the script with its imports (`wasm_bindgen`), in a
// web worker or in the page. The site builder makes one script of both.
//
// It is given its code, the rules and the story in one pack; then it takes one message after the other, and thinks
// for `stretch` milliseconds at a time, so that what comes in between is heard.
const live = async ([code, whole], stretch, hear, fail, over) => {
  await wasm_bindgen({ module_or_path: code });
  wasm_bindgen.begin(whole);
  let waits = false;
  const later = () => {
    if (waits) return;
    waits = true;
    setTimeout(turn);
  };
  const turn = () => {
    waits = false;
    if (over()) return;
    try {
      const end = Date.now() + stretch;
      while (wasm_bindgen.is_busy()) {
        const report = wasm_bindgen.step();
        if (report) hear(report);
        if (Date.now() >= end) break;
      }
      if (wasm_bindgen.is_busy()) later();
    } catch (error) {
      fail(error);
    }
  };
  return (message) => {
    try {
      wasm_bindgen.ask(message);
      later();
    } catch (error) {
      fail(error);
    }
  };
};
if (self.document) {
  self.longNightBackground(live);
} else {
  let ask;
  const fail = (error) => {
    console.warn(error);
    postMessage(null);
  };
  self.onmessage = async ({ data }) => {
    if (ask) return ask(data);
    try {
      ask = await live(data, 50, (report) => postMessage(report), fail, () => false);
      postMessage("ready");
    } catch (error) {
      fail(error);
    }
  };
}
