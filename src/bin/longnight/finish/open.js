// Opens what was pressed (src/press): `longnight finish` puts the module that does it here, as Base64.
const longNightOpener = async () => {
  const letters = atob("/* module */");
  return WebAssembly.compile(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
};
// Opens files that were pressed together: `begin` says what comes, `read` reads on to a place.
const longNightOpen = async (opener, text) => {
  const imports = {};
  // It is never begun as a program, so that it asks for nothing.
  for (const { module, name } of WebAssembly.Module.imports(opener)) (imports[module] ??= {})[name] = () => {};
  const { memory, room, opened, start, begin, read } = (await WebAssembly.instantiate(opener, imports)).exports;
  const all = (at) => new Uint8Array(memory.buffer, at);
  new TextEncoder().encodeInto(text, all(room()));
  start(text.length);
  return { begin, read, slice: (from, to) => all(opened()).slice(from, to) };
};
