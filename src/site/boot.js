// Starts the application; until it has, shows how far it is, and says so where it cannot.
// The site builder puts this into the head of every page, with what it has to know: `site`.
//
// Invariant: every browser since 2018 can read this script, so that even one that is too old for the
// application is told so. It is ECMAScript 2018, without `import()`; a test looks.
(() => {
  const site = /* site */ {};
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const route = new URLSearchParams(root.dataset.route || "");

  // The language: as the address says, as the page is, as the browser wants.
  const tags = [query.get("lang"), route.get("lang"), ...(navigator.languages || [])];
  const tag = tags.find((tag) => /^(zh|en)([-_.@]|$)/i.test(tag || "")) || "en";
  const lang = /^zh/i.test(tag) ? "zh-Hans" : "en";
  if (!root.dataset.route) root.lang = lang;
  const page = query.get("page") || "";
  const role = query.get("role") || route.get("role") || "victim";

  // Each page is a file, and the file's name is its address. On a disk, in the one file and in a frame
  // without an origin no path can be written: there the page stands after `?`.
  const files = !site.held && /^https?:$/.test(location.protocol) && window.origin !== "null";
  if (files) {
    root.dataset.files = "";
    // An address of the other form, or with another language or role than the file's, leads to the file.
    const wanted = page || route.get("page") || "home";
    const name = wanted === "play" && role === "attacker" ? "play-attacker" : wanted;
    const here = route.get("role") === "attacker" ? "play-attacker" : route.get("page") || "home";
    const leads = root.dataset.route ? name !== here || lang !== route.get("lang") : page;
    if (leads && site.pages.includes(name)) {
      const pairs = location.search.slice(1).split("&");
      const others = pairs.filter((pair) => pair && !/^(lang|page|role)(=|$)/.test(pair)).join("&");
      location.replace(`${name}.${lang}.html${others && `?${others}`}${location.hash}`);
      return;
    }
  } else if (page && !root.dataset.route) root.dataset.elsewhere = "";

  // The colours as they were chosen, and whether anything else was kept.
  let kept = false;
  try {
    const theme = localStorage.getItem("long-night/theme");
    if (theme) root.dataset.theme = theme;
    const size = query.get("size") || localStorage.getItem("long-night/size");
    if (size === "large") root.dataset.size = size;
    kept = Object.keys(localStorage).some((key) => /^long-night\/(?!(theme|size)$)/.test(key));
  } catch (_) {
    // Storage is refused here: the colours follow the system.
  }

  const all = (css) => document.querySelectorAll(css);
  const show = (state) => {
    root.dataset.boot = state;
  };
  const parsed = new Promise((done) => {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", done);
    else done();
  });
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  // What has changed is to be seen before anything else is worked out: it is put together in the frame
  // that begins next, and on the screen when another one does. Where nothing is drawn, as in a window
  // at the back, nobody waits for it.
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const drawn = () => Promise.race([frame().then(frame), wait(250)]);
  // The first text is, once the browser says so; its word comes after what is only on its way there.
  const painted = () => {
    const types = window.PerformanceObserver && PerformanceObserver.supportedEntryTypes;
    if (!types || !types.includes("paint")) return drawn();
    const paint = new Promise((done) => new PerformanceObserver(done).observe({ type: "paint", buffered: true }));
    // A slow machine takes its time; a window at the back never paints.
    return Promise.race([paint, wait(document.hidden ? 0 : 2000)]);
  };
  const seen = parsed.then(painted);

  // How far it is, in bytes as they are once unpacked.
  // The start page and the owner's night need the first words alone, unless something was kept.
  const at = page || route.get("page") || "home";
  const early = !kept && (at === "home" || (at === "play" && role === "victim"));
  const needed = early ? site.first[lang] : [...site.first[lang], ...site.then[lang]];
  const first = [site.app, ...needed];
  // A page is drawn for a reader who comes for the first time: whoever kept a night goes on with that.
  if (!kept) root.dataset.fresh = "";
  const whole = first.reduce((sum, name) => sum + site.files[name][1], 0);
  const loaded = new Map();
  const count = (name, bytes) => {
    loaded.set(name, bytes);
    let sum = 0;
    for (const name of first) sum += loaded.get(name) || 0;
    const kb = (bytes) => Math.round(bytes / 1024);
    for (const it of all(".boot progress")) it.value = sum / whole;
    for (const it of all(".boot .sum")) it.textContent = `${kb(sum)} / ${kb(whole)} KB`;
  };
  const follow = async (name, response) => {
    const reader = response.body.getReader();
    for (let sum = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      count(name, (sum += value.length));
    }
  };

  // What scripts may be made of: the service worker, the worker and the script with the application's
  // imports, by their addresses; in the one file those scripts as they stand there, which the policy
  // knows by their hashes.
  let made;
  const ours = (address) => {
    if (["./sw.js", site.glue, site.worker].includes(address.split("?")[0]) || address === made) return address;
    throw new TypeError(address);
  };
  const types = window.trustedTypes
    ? trustedTypes.createPolicy("long-night", { createScript: (script) => script, createScriptURL: ours })
    : { createScript: (script) => script, createScriptURL: ours };

  // An answer with the file in it. What the network drops is asked for again, what the server
  // refuses is not.
  const answer = async (name, pauses = [500, 1500]) => {
    const [file] = site.files[name];
    let response;
    try {
      response = await fetch(file);
    } catch (error) {
      if (!pauses.length) throw error;
    }
    if (response && response.ok) {
      if (response.body) follow(name, response.clone()).catch(() => {});
      return response;
    }
    if (!pauses.length || (response && response.status < 500)) {
      throw new Error(`${file}: ${response ? response.status : "no answer"}`);
    }
    await wait(pauses[0]);
    return answer(name, pauses.slice(1));
  };
  // A file that the one file holds: as gzip in Base64, in an element of its own.
  const unpack = async (name) => {
    await parsed;
    const letters = atob(document.getElementById(`held:${name}`).textContent);
    const packed = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) packed[at] = letters.charCodeAt(at);
    const [, size] = site.files[name];
    // The length stands at the end; without it the file was cut short.
    const tail = new DataView(packed.buffer, packed.length - 4);
    if (tail.getUint32(0, true) !== size) throw new Error(`${name} is not whole`);
    let bytes;
    if (window.DecompressionStream) {
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
      bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    } else {
      // Firefox before 113 and Safari before 16.4: behind a header of ten bytes.
      bytes = longNightInflate(packed.subarray(10), new Uint8Array(size));
    }
    count(name, size);
    return bytes;
  };
  const bytes = async (name) => {
    if (!Object.prototype.hasOwnProperty.call(site.files, name)) throw new Error(`no file ${name}`);
    if (site.held) return unpack(name);
    return new Uint8Array(await (await answer(name)).arrayBuffer());
  };

  // The application asks for its files here, by their plain names; each is fetched once.
  const memory = new Map();
  const remember = (key, get) => {
    if (!memory.has(key)) {
      const got = get();
      memory.set(key, got);
      got.catch(() => memory.delete(key));
    }
    return memory.get(key);
  };
  const have = Object.create(null);
  const take = async (name) => {
    const got = await bytes(name);
    have[name] = got;
    return got;
  };
  // Says that all words of the language are there, once the application runs.
  const tell = () => {
    if (root.dataset.boot === "started" && site.then[lang].every((name) => have[name])) root.dataset.late = "ready";
  };
  window.longNight = {
    have,
    drawn,
    fetch: (name) => remember(name, () => take(name)),
    bring: async (names) => {
      try {
        await Promise.all(names.map(longNight.fetch));
        tell();
        return true;
      } catch (error) {
        console.warn(error);
        return false;
      }
    },
    background: (inPage, hear) => background(inPage, hear),
  };

  const compile = async () => {
    if (site.held) return WebAssembly.compile(await bytes(site.app));
    const response = await answer(site.app);
    const streams = (response.headers.get("content-type") || "").startsWith("application/wasm");
    if (streams && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  };
  // A script of ours in the page, which hands something over by calling the function of this name.
  const script = async (name, calls, again) => {
    const text = site.held && new TextDecoder().decode(await bytes(name));
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      script.type = "module";
      if (site.held) script.textContent = types.createScript(text);
      // A browser remembers a script, and that one failed, by its address.
      else script.src = types.createScriptURL(again ? `${name}?again=${again}` : name);
      script.addEventListener("error", () => fail(new Error(`${name} did not come`)));
      window[calls] = done;
      document.head.append(script);
    });
  };
  let tries = 0;
  // The script with the application's imports hands over what starts the application.
  const glue = () => script(site.glue, "longNightGlue", tries);

  // What thinks long is a module of its own, and is told and heard in bytes. In a worker it thinks beside
  // the page; where none starts, in the page, a few milliseconds at a time. `hear` is given each of its
  // messages, and nothing once it has failed.
  const inWorker = async (supplies, hear, fail, atEnd) => {
    let address = site.worker;
    if (site.held) {
      made = URL.createObjectURL(new Blob([await bytes(site.worker)], { type: "text/javascript" }));
      address = made;
    }
    const worker = new Worker(types.createScriptURL(address));
    atEnd(() => worker.terminate());
    return new Promise((done) => {
      const silent = setTimeout(() => fail(new Error("the worker says nothing")), 20000);
      worker.addEventListener("error", (event) => {
        clearTimeout(silent);
        fail(event.error || new Error(event.message || "the worker did not come"));
      });
      worker.addEventListener("message", ({ data }) => {
        clearTimeout(silent);
        if (data === "ready") done((message) => worker.postMessage(message));
        else if (data) hear(data);
        else fail(new Error("the worker has stopped"));
      });
      worker.postMessage(supplies);
    });
  };
  let inside = 0;
  const inPage = async (supplies, hear, fail, atEnd) => {
    let over = false;
    atEnd(() => {
      over = true;
    });
    const live = await script(site.worker, "longNightBackground", inside);
    inside += 1;
    return live(supplies, 5, hear, fail, () => over);
  };
  const background = (here, hear) => {
    let [over, end] = [false, () => {}];
    const stop = () => {
      over = true;
      end();
    };
    const fail = (error) => {
      if (over) return;
      console.warn(error);
      stop();
      hear();
    };
    const tell = (message) => {
      if (!over) hear(message);
    };
    const begin = async () => {
      const supplies = await Promise.all(site.background.map(longNight.fetch));
      return (here ? inPage : inWorker)(supplies, tell, fail, (then) => {
        end = then;
        if (over) end();
      });
    };
    const running = begin();
    running.catch(fail);
    const ask = (message) => {
      running.then((ask) => {
        if (!over) ask(message);
      }, () => {});
    };
    return { ask, stop };
  };

  const make = (name, text, inside = []) => {
    const it = document.createElement(name);
    it.append(text, ...inside);
    return it;
  };
  const words = () => site.words[root.lang] || site.words[lang];

  // A mistake in the application stops it: its wasm traps, or a script that it called throws. Until it
  // was drawn, the page as it was written comes back and says so.
  let [running, stopped, written] = [false, false, undefined];
  const restore = () => {
    const app = document.getElementById("app");
    if (app && written) app.replaceWith(written);
    show("broken");
  };
  // After that, what was kept is still there: to go on from, or to be saved as a file.
  const tellStopped = () => {
    const [what, still, again, save] = words().stopped;
    let runs = [];
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith("long-night/run-"));
      runs = keys.map((key) => localStorage.getItem(key));
    } catch (_) {
      // Storage is refused here: the night was in memory alone.
    }
    const reload = make("button", again);
    reload.className = "first";
    reload.addEventListener("click", () => location.reload());
    const row = make("p", "", [reload]);
    row.className = "row";
    if (runs.length) {
      const file = make("a", save);
      file.className = "button";
      file.download = "long-night-save.txt";
      file.href = URL.createObjectURL(new Blob([runs.join("\n")], { type: "text/plain" }));
      row.append(" ", file);
    }
    for (const [href, name] of words().ways) {
      const way = make("a", name);
      way.className = "button";
      way.href = href;
      row.append(" ", way);
    }
    const box = make("section", "", [make("p", runs.length ? `${what} ${still}` : what), row]);
    box.className = "notice offer stopped";
    box.setAttribute("role", "alert");
    if (runs.length && window.top !== window) {
      // A frame may keep the file from being saved, and say nothing: its text can be copied.
      const text = make("textarea", runs.join("\n"));
      text.className = "to-copy";
      text.readOnly = true;
      text.rows = 3;
      text.setAttribute("aria-label", "long-night-save.txt");
      box.append(text);
    }
    document.body.append(box);
    reload.focus();
  };
  const notice = (error) => {
    if (!running || stopped) return;
    const its = error instanceof WebAssembly.RuntimeError || /wasm/i.test((error && error.stack) || "");
    if (!its) return;
    stopped = true;
    if (root.dataset.boot === "started") tellStopped();
    else restore();
  };
  addEventListener("error", (event) => notice(event.error));
  addEventListener("unhandledrejection", (event) => notice(event.reason));

  // Why this browser cannot run the application, by what it has; nothing, where it can.
  const lacks = () => {
    if (typeof WebAssembly !== "object") return "no-wasm";
    // A function that takes a reference: Chromium 96, Firefox 79, Safari 15, and all else that is needed.
    const asked = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0]);
    if (!WebAssembly.validate(asked)) return "old";
    try {
      // A policy that allows no wasm refuses it here, as a browser does that does not know the word for it.
      new WebAssembly.Module(asked);
    } catch (_) {
      return "refused";
    }
  };

  const start = async () => {
    show("loading");
    try {
      // What is there to be read does not share the line with what makes it move.
      if (!site.held && root.dataset.elsewhere === undefined) await seen;
      const coming = [remember(glue, glue), remember(compile, compile), ...needed.map(longNight.fetch)];
      const [init, module] = await Promise.all(coming);
      await seen;
      const app = document.getElementById("app");
      written = app && app.cloneNode(true);
      running = true;
      const whole = new Promise((done) => (longNight.whole = done));
      await init({ module_or_path: module });
      // What there is to be read stays until the application has drawn the same.
      await whole;
      await drawn();
      if (stopped) return;
      written = undefined;
      for (const it of all(".shell")) it.remove();
      show("started");
      tell();
    } catch (error) {
      tries += 1;
      console.warn(error);
      await parsed;
      if (!running) return show("failed");
      stopped = true;
      restore();
    }
  };

  // Another edition is there; it comes when the reader says so.
  const offer = (take) => {
    for (const old of all(".offer")) old.remove();
    const [ready, now, later] = words().offer;
    const buttons = [make("button", now), make("button", later)];
    buttons[0].className = "first";
    buttons[0].addEventListener("click", take);
    const box = make("section", "", [make("p", ready), make("p", "", buttons)]);
    box.lastChild.className = "row";
    box.className = "notice offer";
    box.setAttribute("role", "status");
    buttons[1].addEventListener("click", () => box.remove());
    document.body.append(box);
  };

  // Keeps the whole site on the device, in one edition at a time.
  const keep = async () => {
    const workers = navigator.serviceWorker;
    // The worker of a site in a folder above has the page until this site's own is there.
    const own = new URL("sw.js", location.href).href;
    let controlled = Boolean(workers.controller) && workers.controller.scriptURL === own;
    let wanted = false;
    const reload = () => location.reload();
    workers.addEventListener("controllerchange", () => {
      if (wanted) reload();
      else if (controlled) offer(reload);
      controlled = true;
    });
    const registration = await workers.register(types.createScriptURL("./sw.js"));
    const take = () => {
      wanted = true;
      if (registration.waiting) registration.waiting.postMessage("take over");
    };
    const look = () => {
      if (registration.waiting && registration.active) offer(take);
    };
    const watch = (worker) => {
      if (worker) worker.addEventListener("statechange", look);
    };
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    look();
    const { active } = await workers.ready;
    const done = () => {
      if (active.state === "activated") root.dataset.offline = "ready";
    };
    active.addEventListener("statechange", done);
    done();
  };

  // Forgets the site's files, which come again with the next visit.
  const forget = async () => {
    const scope = new URL("./", location.href);
    const registration = await navigator.serviceWorker.getRegistration();
    // What has the page may be the worker of a site in a folder above, which is none of ours.
    if (registration && registration.scope === scope.href) await registration.unregister();
    const ours = (await caches.keys()).filter((name) => name.startsWith(`long-night ${scope.pathname} `));
    await Promise.all(ours.map((name) => caches.delete(name)));
    delete root.dataset.offline;
  };

  // A browser that would keep the site as an app waits until the reader asks for it.
  let install;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install = event;
    root.dataset.install = "ready";
  });
  addEventListener("appinstalled", () => delete root.dataset.install);
  addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("[data-shell]");
    const act = button && button.dataset.shell;
    // What has begun to run cannot be begun anew in the same page.
    if (act === "retry" && running) location.reload();
    else if (act === "retry") start();
    if (act === "forget") {
      // Its own row goes with the files.
      const kept = button.closest(".kept-site") && document.getElementById("kept");
      if (kept) kept.focus();
      forget().catch(() => {});
    }
    if (act === "install" && install) {
      delete root.dataset.install;
      install.prompt();
    }
  });

  // The same page as text, for those whom an address has led to the start page.
  if (site.pages.includes(page) && !root.dataset.route) {
    parsed.then(() => {
      for (const link of all('[data-shell="page"]')) {
        link.href = `${page}.${link.closest("[lang]").lang}.html`;
        link.hidden = false;
      }
    });
  }

  const lack = lacks();
  if (lack) show(lack);
  const settled = lack ? undefined : start();

  try {
    if (site.keeps && /^https?:$/.test(location.protocol) && navigator.serviceWorker) {
      // Where the browser refuses, nothing is kept, and nothing else changes.
      const loaded = new Promise((done) => addEventListener("load", done));
      Promise.all([loaded, settled]).then(keep).catch(() => {});
    }
  } catch (_) {
    // A frame without an origin may not even ask.
  }
})();
