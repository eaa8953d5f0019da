// Starts the application; until it has, shows how far it is, and says so where it cannot.
// `longnight finish` puts this into the head of every page, with what it has to know: `site`.
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
  if (page && !root.dataset.route) root.dataset.elsewhere = "";

  // The colours as they were chosen, and whether anything else was kept.
  let kept = false;
  try {
    const theme = localStorage.getItem("long-night/theme");
    if (theme) root.dataset.theme = theme;
    kept = Object.keys(localStorage).some((key) => /^long-night\/(?!theme$)/.test(key));
  } catch {
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
    if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return drawn();
    const paint = new Promise((done) => new PerformanceObserver(done).observe({ type: "paint", buffered: true }));
    // A slow machine takes its time; a window at the back never paints.
    return Promise.race([paint, wait(document.hidden ? 0 : 2000)]);
  };
  const seen = parsed.then(painted);

  // How far it is, in bytes as they are once unpacked.
  // The start page and the owner's night need the first words alone, unless something was kept.
  const role = query.get("role") || route.get("role") || "victim";
  const at = page || route.get("page") || "home";
  const early = !kept && (at === "home" || (at === "play" && role === "victim"));
  const needed = early ? site.first[lang] : [...site.first[lang], ...site.then[lang]];
  const first = [site.app, ...needed];
  // The night begins as the page of it does, where there is nothing to go on with.
  if (early) root.dataset.fresh = "";
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

  // What the one file holds, in volumes: one file after the other, each read when it is wanted. Work is
  // done at short stretches, so that the page can be drawn and pressed in between.
  const tick = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const volume = (names, index) => {
    const size = (name) => site.files[name][1];
    const got = new Map();
    let [opened, end, line] = [undefined, 0, parsed];
    // What could not be read is read from the beginning once more.
    const fail = (error) => {
      got.clear();
      [opened, end, line] = [undefined, 0, parsed];
      throw error;
    };
    const read = async (name) => {
      const opener = await remember(longNightOpener, longNightOpener);
      opened ??= await longNightOpen(opener, document.getElementById(`volume:${index}`).textContent);
      opened.begin(name.endsWith(".wasm"));
      const from = end;
      end += size(name);
      for (let at = from, begun = performance.now(); at < end; ) {
        at = Math.min(at + 512, end);
        opened.read(at);
        if (at < end && performance.now() - begun < 12) continue;
        count(name, at - from);
        await tick();
        begun = performance.now();
      }
      const bytes = opened.slice(from, end);
      if (names.at(-1) === name) opened = undefined;
      return bytes;
    };
    return (wanted) => {
      for (const name of names.slice(0, names.indexOf(wanted) + 1)) {
        if (!got.has(name)) got.set(name, (line = line.then(() => read(name))));
      }
      return got.get(wanted).catch(fail);
    };
  };
  const volumes = site.volumes?.map((names, index) => [names, volume(names, index)]);
  const text = async (name) => new TextDecoder().decode(await bytes(name));

  const dress = async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await text(site.style));
    document.adoptedStyleSheets = [sheet];
    root.dataset.styled = "";
  };
  // The policy lets no other script run but this, by its hash.
  const run = (text) => new Promise((done, fail) => {
    const types = globalThis.trustedTypes?.createPolicy("long-night", { createScript: (script) => script });
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = types ? types.createScript(text) : text;
    script.addEventListener("error", fail);
    globalThis.longNightGlue = done;
    document.head.append(script);
  });

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
    if (response?.ok) {
      if (response.body) follow(name, response.clone()).catch(() => {});
      return response;
    }
    if (!pauses.length || (response && response.status < 500)) throw new Error(`${file}: ${response?.status}`);
    await wait(pauses[0]);
    return answer(name, pauses.slice(1));
  };
  const bytes = async (name) => {
    if (!Object.hasOwn(site.files, name)) throw new Error(`no file ${name}`);
    const inside = volumes?.find(([names]) => names.includes(name));
    if (inside) return inside[1](name);
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
  globalThis.longNight = {
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
  };

  const compile = async () => {
    if (volumes) return WebAssembly.compile(await bytes(site.app));
    const response = await answer(site.app);
    const streams = response.headers.get("content-type")?.startsWith("application/wasm");
    if (streams && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  };
  let tries = 0;
  const glue = async () => {
    if (volumes) return { default: await remember(run, async () => run(await text(site.glue))) };
    // A browser remembers that a script failed, by its address.
    return import(new URL(tries ? `${site.glue}?again=${tries}` : site.glue, document.baseURI).href);
  };

  const start = async () => {
    show("loading");
    if (volumes) remember(dress, dress).catch(() => {});
    try {
      // What is there to be read does not share the line with what makes it move.
      if (!volumes && root.dataset.elsewhere === undefined) await seen;
      const coming = [glue(), remember(compile, compile), ...needed.map(longNight.fetch)];
      const [{ default: init }, module] = await Promise.all(coming);
      await seen;
      await init({ module_or_path: module });
      // What there is to be read stays until the application has drawn the same.
      await drawn();
      show("started");
      tell();
    } catch (error) {
      tries += 1;
      console.warn(error);
      await parsed;
      show("failed");
    }
  };

  // Another edition is there; it comes when the reader says so.
  const offer = (take) => {
    for (const old of all(".offer")) old.remove();
    const [ready, now, later] = site.words[root.lang] || site.words[lang];
    const make = (name, text, inside = []) => {
      const it = document.createElement(name);
      it.append(text, ...inside);
      return it;
    };
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
    const ours = "./sw.js";
    const check = (address) => {
      if (address === ours) return address;
      throw new TypeError(address);
    };
    const types = globalThis.trustedTypes?.createPolicy("long-night", { createScriptURL: check });
    let controlled = Boolean(workers.controller);
    let wanted = false;
    const reload = () => location.reload();
    workers.addEventListener("controllerchange", () => {
      if (wanted) reload();
      else if (controlled) offer(reload);
      controlled = true;
    });
    const registration = await workers.register(types ? types.createScriptURL(ours) : ours);
    const take = () => {
      wanted = true;
      registration.waiting?.postMessage("take over");
    };
    const look = () => {
      if (registration.waiting && registration.active) offer(take);
    };
    const watch = (worker) => worker?.addEventListener("statechange", look);
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
    const registration = await navigator.serviceWorker.getRegistration();
    const scope = registration ? new URL(registration.scope).pathname : "";
    await registration?.unregister();
    const ours = (await caches.keys()).filter((name) => name.startsWith(`long-night ${scope} `));
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
    const button = event.target.closest?.("[data-shell]");
    const act = button?.dataset.shell;
    if (act === "retry") start();
    if (act === "forget") {
      // Its own row goes with the files.
      if (button.closest(".kept-site")) document.getElementById("kept")?.focus();
      forget().catch(() => {});
    }
    if (act === "install" && install) {
      delete root.dataset.install;
      install.prompt();
    }
  });

  // The same page as text, for those whom an address has led to the start page.
  const same = page === "result" ? "checkup" : page;
  if (site.pages.includes(same) && !root.dataset.route) {
    parsed.then(() => {
      for (const link of all('[data-shell="page"]')) {
        link.href = `${same}.${link.closest("[lang]").lang}.html`;
        link.hidden = false;
      }
    });
  }

  let settled;
  if (typeof WebAssembly !== "object") show("no-wasm");
  else settled = start();

  try {
    if (site.keeps && /^https?:$/.test(location.protocol) && navigator.serviceWorker) {
      // Where the browser refuses, nothing is kept, and nothing else changes.
      const loaded = new Promise((done) => addEventListener("load", done));
      Promise.all([loaded, settled]).then(keep).catch(() => {});
    }
  } catch {
    // A frame without an origin may not even ask.
  }
})();
