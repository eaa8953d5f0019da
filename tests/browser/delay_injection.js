// Has all that a page waits for come late, so that a test falls over that does not wait for it, too.
{
  const { setTimeout: timer, requestAnimationFrame: frame, fetch: get } = window;
  const LATE = 400;
  const wait = () => new Promise((done) => timer(done, LATE));
  const late = (of, name) => {
    const original = of?.[name];
    if (original) {
      of[name] = async function (...all) {
        await wait();
        return original.apply(this, all);
      };
    }
  };
  // What is done piece by piece is late once, not with every piece.
  let busy = 0;
  window.setTimeout = (then, time = 0, ...rest) => {
    const more = time || performance.now() > busy ? LATE : 0;
    const run = (...all) => {
      busy = performance.now() + 300;
      then(...all);
    };
    return timer(run, time + more, ...rest);
  };
  // The framework draws for 16 ms at a stretch, and lets the page go on in between: here after each step.
  const now = Date.now.bind(Date);
  let skew = 0;
  Date.now = () => now() + (skew += 20);
  window.requestAnimationFrame = (then) => frame(() => timer(() => then(performance.now()), LATE));
  window.fetch = async (...all) => {
    await wait();
    return get(...all);
  };
  late(window.WebAssembly, "instantiate");
  late(window.ServiceWorkerContainer?.prototype, "register");
  const read = FileReader.prototype.readAsText;
  FileReader.prototype.readAsText = function (...all) {
    timer(() => read.apply(this, all), LATE);
  };
}
