// What begins a line in Chinese that must not, and words that go over two lines: by the box of each character.
const CLOSING = '。，、；：？！）》」』】〉”’％·,.;:?!)]}%';
const SLASH = '／/';
const wrong = [];
const blockOf = (it) => { while (it && /^(inline|contents|ruby)/.test(getComputedStyle(it).display) && !/^inline-(block|flex|grid)/.test(getComputedStyle(it).display)) it = it.parentElement; return it; };
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
let block = null, last = null, lastChar = '';
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const it = node.parentElement;
  if (!node.data.trim() || it.closest('svg, script, style, .unseen, .skip, [aria-hidden=true], dialog:not([open])') || !it.checkVisibility()) continue;
  if (getComputedStyle(it).clipPath === 'inset(50%)' || it.closest('[lang=en]:not(html)')) continue;
  let here = blockOf(it);
  // An inline box of its own lies in the line of the block around it.
  let outer = here; while (outer && /^inline/.test(getComputedStyle(outer).display)) outer = blockOf(outer.parentElement);
  here = outer;
  if (here !== block) { block = here; last = null; lastChar = ''; }
  range.selectNodeContents(node);
  const pre = /^pre/.test(getComputedStyle(it).whiteSpace);
  for (let at = 0; at < node.data.length; at++) {
    const char = node.data[at];
    if (/\s/.test(char)) { if (last) lastChar = ' '; continue; }
    range.setStart(node, at); range.setEnd(node, at + 1);
    const box = range.getClientRects()[0];
    if (!box || !box.width) continue;
    if (last && box.top >= last.bottom - 2 && box.left <= last.left) {
      const text = node.data.slice(Math.max(0, at - 10), at) + '|' + node.data.slice(at, at + 8);
      if (CLOSING.includes(char) && lastChar !== ' ') wrong.push('begins: ' + here.localName + '.' + here.className + ': ' + text);
      else if ((/[A-Za-z0-9]/.test(char) && /[A-Za-z0-9]/.test(lastChar)) || SLASH.includes(char) || SLASH.includes(lastChar)) wrong.push('split: ' + here.localName + '.' + here.className + ': ' + lastChar + text);
    }
    last = box; lastChar = char;
  }
}
return wrong;
