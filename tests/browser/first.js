// What stands in an element, a line for each element in it: its name, its attributes in the order of
// their names, its text. `end` is what ids end with where two languages stand in one document; what their
// drawings share stands apart there.
window.lines = (element, end) => {
  // Fields have what was typed as properties; the application sets those, a file has attributes. What
  // changes with the clock, which choice of a list is taken, and styles, which the policy refuses as
  // attributes, come after the first drawing.
  const later = (it) => (it.type === "date" ? ["value", "min"] : []);
  const passed = ["style", "checked", "selected", "value"];
  const naming = ["id", "for", "aria-labelledby", "aria-describedby"];
  const ids = ({ name, value }) => {
    const names = naming.includes(name) || (name === "href" && value.startsWith("#"));
    const bare = (id) => (id.endsWith(end) ? id.slice(0, id.length - end.length) : `without its end: ${id}`);
    return names && end ? value.split(" ").map(bare).join(" ") : value;
  };
  const of = (it) => {
    const attributes = [...it.attributes]
      .filter(({ name }) => ![...passed, ...later(it)].includes(name))
      .map((attribute) => `${attribute.name}=${JSON.stringify(ids(attribute))}`);
    if (it.checked === true) attributes.push("checked");
    if (["input", "textarea", "progress"].includes(it.localName) && !later(it).includes("value")) attributes.push(`value=${it.value}`);
    return `<${it.localName} ${attributes.sort().join(" ")}>`;
  };
  const all = [];
  const walk = (it) => {
    for (const child of it.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (typeof all.at(-1) === "object") all.at(-1).text += child.data;
        else all.push({ text: child.data });
      } else if (child.nodeType === Node.ELEMENT_NODE && !(end !== undefined && child.localName === "defs")) {
        all.push(of(child));
        walk(child);
        all.push(`</${child.localName}>`);
      }
    }
  };
  walk(element);
  return all.map((it) => it.text ?? it).filter((line) => line !== "");
};

// What the application drew first: it takes the place of the page that was written, all at once.
new MutationObserver((changes, observer) => {
  const app = document.getElementById("app");
  const gone = changes.some((it) => [...it.removedNodes].some((node) => node.id === "app"));
  if (!app || !gone || document.documentElement.dataset.boot !== "loading") return;
  observer.disconnect();
  window.drawnFirst = lines(app);
}).observe(document, { childList: true, subtree: true });

// How far things have moved that nobody touched.
window.moved = 0;
window.movers = [];
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) {
    window.moved += shift.value;
    const name = ({ node, previousRect: was, currentRect: is }) =>
      `${node?.outerHTML?.slice(0, 80) ?? node?.textContent}: ${was.x},${was.y} ${was.width}×${was.height} → ${is.x},${is.y} ${is.width}×${is.height}`;
    window.movers.push(`${shift.value.toFixed(3)} at ${Math.round(shift.startTime)} ms: ${shift.sources.map(name).join("; ")}`);
  }
}).observe({ type: "layout-shift", buffered: true });
