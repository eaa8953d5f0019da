// What a reader has before their eyes.
const shown = (it) => it?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.closest('.unseen');
const boxes = (it) => {
  const range = document.createRange();
  range.selectNodeContents(it);
  return [...range.getClientRects()].filter((box) => box.width && box.height);
};
// The text below these elements that begins above `until`, counted from the top of the page.
const text = (css, until = Infinity) => {
  const said = [];
  for (const root of document.querySelectorAll(css)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || !shown(node.parentElement)) continue;
      const [first] = boxes(node);
      if (first && first.top + scrollY < until) said.push(node.data);
    }
  }
  return said.join(' ');
};
// What is left of the window above a bar that stays.
const free = () => {
  const bars = [...document.querySelectorAll('.ready, .turn')].map((it) => it.getBoundingClientRect());
  return Math.min(innerHeight, ...bars.filter((box) => box.height).map((box) => box.top));
};
// How many of its lines are on the screen and nothing over them, and how many there are; of the first ones.
const lines = (it, first = Infinity) => {
  const all = it && shown(it) ? boxes(it).slice(0, first) : [];
  const seen = all.filter((box) => {
    const top = document.elementFromPoint(box.left + Math.min(box.width, 8) / 2, box.top + box.height / 2);
    return box.top >= 0 && box.bottom <= innerHeight && it.contains(top);
  });
  return [seen.length, all.length];
};
// Whether all of it is on the screen, or its first lines are.
const on_screen = (it, first) => {
  const [seen, all] = lines(it, first);
  return all > 0 && seen === all;
};
// Pushes the page up until the end of this is to be seen; says how many screens that is.
const push = (it) => {
  const over = it.getBoundingClientRect().bottom - free(), screens = Math.max(0, Math.ceil(over / free()));
  if (over > 0) scrollBy({ top: over + 8, behavior: 'instant' });
  return screens;
};
// What comes first of how it is done.
const step = () => [...document.querySelectorAll('.today .prose p')].find((it) => !it.closest('.warning'));
// The one thing to do, as it is called: on its card, or on the one that asks whether it is done.
const thing = () => {
  const last = [...document.querySelectorAll('.deck .leaf')].at(-1);
  if (last) return last.querySelector('.row .first') && last.querySelector('p').textContent;
  return document.querySelector('.today .it')?.firstChild.textContent.trim() ?? null;
};
// Which card of large print is on the screen, from 0 on.
const card = () => [...document.querySelectorAll('.deck .leaf')].findIndex((it) => it.matches('.here'));
// The last that is to be read of it.
const end_of_card = () => [...document.querySelectorAll('.deck .here > :is(h1, p:not(.row))')].at(-1);
