// Keeps one whole edition of the site on the device and serves from that one alone, so that it
// works without a network and never mixes two editions. The site builder fills in the list.
const VERSION = "/* version */";
// Every file's SHA-256, by its name: what a server gives out of another edition is not taken.
const FILES = /* files */ {};

const SCOPE = new URL("./", location.href);
// Several sites of one origin do not meddle with each other's.
const OURS = `long-night ${SCOPE.pathname} `;
const CACHE = OURS + VERSION;
const address = (name) => new URL(name, SCOPE).href;
const lasts = (name) => /-[0-9a-f]{16}\.\w+$/.test(name);

const hash = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest));
};

// A file of this edition, from an earlier one where it has not changed since.
const get = async (name) => {
  const earlier = lasts(name) ? await caches.match(address(name)) : undefined;
  const answer = earlier ?? (await fetch(address(name), { cache: lasts(name) ? "default" : "no-cache" }));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if ((await hash(bytes)) !== FILES[name]) throw new Error(`${name} is of another edition`);
  // A new answer: one that was led elsewhere would not do for a page.
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return [name, new Response(bytes, { headers })];
};

// The files of this edition that are not kept: none, unless the browser has made room for others.
const lost = async () => {
  const kept = new Set((await (await caches.open(CACHE)).keys()).map((request) => request.url));
  return Object.keys(FILES).filter((name) => !kept.has(address(name)));
};

// All of them, or none.
const keep = async (names) => {
  const answers = await Promise.all(names.map(get));
  const cache = await caches.open(CACHE);
  await Promise.all(answers.map(([name, answer]) => cache.put(address(name), answer)));
};

addEventListener("install", (event) => {
  event.waitUntil(
    keep(Object.keys(FILES)).catch(async (error) => {
      await caches.delete(CACHE);
      throw error;
    }),
  );
});

addEventListener("activate", (event) => {
  const take = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((it) => it.startsWith(OURS) && it !== CACHE).map((it) => caches.delete(it)));
    await clients.claim();
  };
  event.waitUntil(take());
});

// The reader has said so.
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
});

// The name of a file of this edition, if that is what is asked for.
const asked = (request) => {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin) return;
  if (!url.pathname.startsWith(SCOPE.pathname)) return;
  const path = url.pathname.slice(SCOPE.pathname.length) || "index.html";
  return [path, `${path}.html`].find((name) => Object.hasOwn(FILES, name));
};
addEventListener("fetch", (event) => {
  const name = asked(event.request);
  if (!name) return;
  const kept = async () => (await caches.open(CACHE)).match(address(name), { ignoreVary: true });
  const page = async () => {
    const missing = await lost();
    if (!missing.length) return kept();
    // A page whose files have left the server as well would not run: the server's own page comes first.
    event.waitUntil(keep(missing).catch(() => {}));
    const fresh = await fetch(event.request).catch(() => undefined);
    return fresh && fresh.ok ? fresh : ((await kept()) ?? fresh ?? Response.error());
  };
  const file = async () => (await kept()) ?? fetch(event.request);
  event.respondWith(event.request.mode === "navigate" ? page() : file());
});
