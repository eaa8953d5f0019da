// While one works on the content: its mistakes over the page, as the build lists them.
// `cargo xtask serve` adds this to the pages it passes on; no build has it.
(() => {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>
    section { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; box-sizing: border-box;
      padding: clamp(1rem, 5vw, 4rem); background: #14171d; color: #eceff4; font: 16px/1.5 system-ui, sans-serif; }
    h1 { margin: 0 0 .25rem; font-size: 1.4rem; } p { margin: 0 0 1rem; color: #b9c0cc; }
    ol { margin: 0; padding: 0; list-style: none; border-top: 1px solid #3a4150; }
    li { padding: .6rem 0; border-bottom: 1px solid #3a4150; overflow-wrap: anywhere; }
    code { display: block; color: #ffb4a2; font: 14px/1.5 ui-monospace, monospace; }
    button { margin-top: 1.25rem; padding: .5rem 1rem; font: inherit; color: inherit; background: none;
      border: 1px solid #8b94a5; border-radius: 6px; cursor: pointer; }
    button:focus-visible { outline: 3px solid #8fb3e8; outline-offset: 2px; }
  </style><section role="alertdialog" aria-labelledby="title" aria-describedby="how"><h1 id="title"></h1>
  <p id="how">Once they are mended, the page comes back by itself. · 改好了，页面会自己回来。</p>
  <ol></ol><button type="button">Look at the page below · 先看页面</button></section>`;
  const [section, title, list, button] = ["section", "h1", "ol", "button"].map((it) => root.querySelector(it));
  const waiting = document.documentElement.dataset.waiting !== undefined;
  let shown = "";
  const hide = () => host.remove();
  button.addEventListener("click", hide);
  section.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  const show = (text) => {
    const lines = text.split("\n").filter(Boolean);
    title.textContent = `${lines.length} ${lines.length === 1 ? "mistake" : "mistakes"} in the content · 内容有 ${lines.length} 处错误`;
    list.replaceChildren(...lines.map((line) => {
      const [, place, what] = line.match(/^(\S+?:\d+): (.*)$/) || [null, "content", line];
      const item = document.createElement("li");
      const where = document.createElement("code");
      where.textContent = place;
      item.append(where, what);
      return item;
    }));
    button.hidden = waiting;
    document.body.append(host);
    (waiting ? title : button).focus();
  };
  const look = async () => {
    try {
      const answer = await fetch("/.long-night/problems", { cache: "no-store" });
      const text = answer.ok ? await answer.text() : "";
      if (text !== shown) {
        shown = text;
        if (text) show(text); else hide();
      }
      // Nothing was built yet when this page came: the real one takes its place once it is there.
      if (waiting && !text && !(await fetch(location.href, { cache: "no-store" })).headers.has("x-long-night-waiting")) {
        location.reload();
      }
    } catch {
      // The server was stopped: what is shown stays.
    }
    setTimeout(look, 1000);
  };
  look();
})();
