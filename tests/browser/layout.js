// What does not fit in the page as it stands: what is wider than the screen, what is cut off by its box, and
// what is too small to be hit; then the viewport's width, and what is left of it for the page.
const TARGET = 24;
const root = document.documentElement, width = root.clientWidth;

// What has to be scrolled sideways, or goes over the right edge.
const scrolls = (it) => it && (['auto', 'scroll'].includes(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
const wide = [...document.querySelectorAll('h1, h2, h3, p, li, a, button, td, th, summary, label, time')]
  .filter((it) => it.getBoundingClientRect().right > width + 1 && !scrolls(it))
  .map((it) => `${it.localName}.${it.className} ends at ${it.getBoundingClientRect().right}: ${it.innerText}`);
if (root.scrollWidth > width) wide.unshift(`the page is ${root.scrollWidth} wide`);

// No box hides a part of its text.
const boxes = new Map(), clips = (it) => ['hidden', 'clip'].includes(it);
// What an element and those around it leave to be seen, by each side.
const shown = (it) => {
  if (!it) return [-Infinity, Infinity, -Infinity, Infinity];
  if (boxes.has(it)) return boxes.get(it);
  let [left, right, top, bottom] = shown(it.parentElement);
  const { overflowX, overflowY } = getComputedStyle(it), box = it.getBoundingClientRect();
  // What scrolls can be brought into sight.
  if (['auto', 'scroll'].includes(overflowX)) [left, right] = [-Infinity, Infinity];
  if (['auto', 'scroll'].includes(overflowY)) [top, bottom] = [-Infinity, Infinity];
  if (clips(overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
  if (clips(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  boxes.set(it, [left, right, top, bottom]);
  return boxes.get(it);
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), cut = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const it = node.parentElement;
  if (!node.data.trim() || it.closest('svg, script, style, .unseen, .skip, [aria-hidden=true]') || !it.checkVisibility()) continue;
  // What is there for the ear alone.
  if (getComputedStyle(it).clipPath === 'inset(50%)') continue;
  const range = document.createRange(), [left, right, top, bottom] = shown(it);
  range.selectNodeContents(node);
  const out = [...range.getClientRects()].some((box) =>
    box.width && (box.left < left - 1 || box.right > right + 1 || box.top < top - 2 || box.bottom > bottom + 2));
  if (out && right - left > 2) cut.push(`${it.localName}.${it.className}: ${node.data.slice(0, 60)}`);
}

// What is to be hit is large enough for a finger that is not steady, but for links in a sentence.
const inline = (it) => {
  if (!it.matches('a') || getComputedStyle(it).display !== 'inline') return false;
  // A link beside words is as high as their line.
  return [...it.parentElement.childNodes].some((other) => other !== it && other.nodeType === 3 && other.data.trim());
};
const small = [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
  .map((it) => [it, it.matches('input') && it.closest('label') || it])
  .filter(([it, shown]) => shown.checkVisibility() && !inline(it) && !shown.matches('.skip'))
  .map(([, shown]) => [shown, shown.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.width < TARGET || box.height < TARGET))
  .map(([shown, box]) => `${Math.round(box.width)}×${Math.round(box.height)} ${shown.outerHTML.slice(0, 140)}`);

return [wide, cut, small, innerWidth, width];
