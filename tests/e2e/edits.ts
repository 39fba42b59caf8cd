/**
 * Makes random edits below `<article>`, in the page itself: text cut, joined, moved, replaced, blocks added, wrapped and
 * thrown away. The same seed makes the same edits in the same tree.
 */
export function editPage([seed, count]: readonly [number, number]): void {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const root = document.querySelector('article');
  // A page that has just been left, or that is still coming.
  if (!root) return;
  const TAGS = 'p div span b em a section li td form details svg code x-price font'.split(' ');
  const WORDS = [
    'Hanno speso ',
    '106 ',
    'miliardi ',
    'di dollari',
    ' e 7,4%',
    ' poi 50 € ',
    '(NASDAQ:NVDA) ',
    'niente. ',
    '1',
    '-',
  ];
  const nodesOf = (show: number) => {
    const found: Node[] = [];
    for (let walker = document.createTreeWalker(root, show), node = walker.nextNode(); node; node = walker.nextNode())
      found.push(node);
    return found;
  };
  const anyOf = <Kind>(list: readonly Kind[]) => list[below(list.length)];
  for (let edit = 0; edit < count; edit += 1) {
    const texts = nodesOf(NodeFilter.SHOW_TEXT) as Text[];
    const elements = nodesOf(NodeFilter.SHOW_ELEMENT) as Element[];
    const text = anyOf(texts);
    const element = anyOf(elements) ?? root;
    const kind = below(11);
    if (kind === 0 && text) text.splitText(below(text.length + 1));
    else if (kind === 1 && text) text.insertData(below(text.length + 1), WORDS[below(WORDS.length)]!);
    else if (kind === 2 && text) text.deleteData(below(text.length + 1), below(6));
    else if (kind === 3 && text) text.data = WORDS.filter(() => below(2) === 0).join('');
    else if (kind === 4) root.normalize();
    else if (kind === 5 && elements.length > 4) element.remove();
    else if (kind === 6) {
      const target = anyOf(elements) ?? root;
      if (!element.contains(target)) target.append(element);
    } else if (kind === 7 && text) {
      const wrap = document.createElement(TAGS[below(TAGS.length)]!);
      text.replaceWith(wrap);
      wrap.append(text);
    } else if (kind === 8) {
      const made = document.createElement(TAGS[below(TAGS.length)]!);
      for (let i = 0; i < 4; i += 1) made.append(WORDS[below(WORDS.length)]!);
      element.append(made);
    } else if (kind === 9) element.toggleAttribute('hidden', below(4) === 0);
    else root.append(`${WORDS[below(WORDS.length)]!}${WORDS[below(WORDS.length)]!}`);
    if (nodesOf(NodeFilter.SHOW_ALL).length > 800) root.replaceChildren('Ne restano 5 miliardi di dollari.');
  }
}
