// Remembers what goes wrong in a page, for engines that keep no log for the driver.
window.witnessed = [];
{
  const note = (what) => window.witnessed.push(what);
  const said = (it) => (it instanceof Error ? String(it) : typeof it === "object" ? JSON.stringify(it) : String(it));
  const { error } = console;
  console.error = (...all) => {
    note(`console: ${all.map(said).join(" ")}`);
    error.apply(console, all);
  };
  addEventListener("error", (event) => {
    const { target } = event;
    if (target instanceof Element) note(`did not load: ${target.src || target.href || target.localName}`);
    else note(`thrown: ${event.message}`);
  }, true);
  addEventListener("unhandledrejection", (event) => note(`rejected: ${said(event.reason)}`));
  addEventListener("securitypolicyviolation", (event) => note(`not allowed: ${event.violatedDirective} ${event.blockedURI}`));
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { origin, protocol } = new URL(name, location.href);
      const own = new URL(location.href).origin;
      if (origin !== own && !["data:", "blob:"].includes(protocol)) note(`left its origin: ${name}`);
    }
  }).observe({ type: "resource", buffered: true });
}
