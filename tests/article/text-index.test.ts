// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  BlockMemory,
  offsetOf,
  positionsOf,
  readBlocks,
  stillReads,
  type Block,
} from '../../src/article/text-index.ts';

const read = (html: string): Block[] => {
  document.body.innerHTML = html;
  return [...readBlocks(document.body)];
};
const texts = (html: string) => read(html).map((block) => block.text.trim());

describe('the blocks of a page', () => {
  it.each([
    ['a paragraph each', '<p>uno</p><p>due</p>', ['uno', 'due']],
    [
      'inline elements carry the line on',
      '<p><strong>Nvidia</strong> (NASDAQ:<a>NVDA</a>)</p>',
      ['Nvidia (NASDAQ:NVDA)'],
    ],
    ['white space is collapsed over nodes', '<p>50\n     miliardi <b> di</b>\tyuan</p>', ['50 miliardi di yuan']],
    ['a line break ends a line', '<p>uno<br>due</p>', ['uno', 'due']],
    ['text around a block', 'prima<div>dentro</div>dopo', ['prima', 'dentro', 'dopo']],
    ['a cell each', '<table><tr><td>7</td><td>€</td></tr></table>', ['7', '€']],
    ['custom elements are inline', '<p>5 <x-price>7</x-price> $</p>', ['5 7 $']],
    [
      'H24 code, maths and scripts are left alone',
      '<p>a<code>5 $</code></p><pre>6 $</pre><script>7</script><p>b</p>',
      ['a', 'b'],
    ],
    [
      'H23 editors and fields are left alone',
      '<div contenteditable>5 $</div><div role="textbox">6 $</div><input value="7 $"><p>c</p>',
      ['c'],
    ],
    [
      'H37 copies hidden from one audience count once',
      '<p><span aria-hidden="true">5 $</span><span>5 dollari</span></p>',
      ['5 dollari'],
    ],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('H33 reads open shadow roots and what is slotted into them', () => {
    document.body.innerHTML = '<div id="host"><p>luce</p></div>';
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>ombra</p><slot></slot>';
    expect([...readBlocks(document.body)].map((block) => block.text)).toEqual(['ombra', 'luce']);
  });

  it('H17 gets through forms that answer for their own properties', () => {
    expect(
      texts(
        '<form id="f"><input name="firstChild"><input name="nextSibling"><input name="parentNode"></form><p>dopo 7 dollari</p>',
      ),
    ).toEqual(['dopo 7 dollari']);
  });

  it('reads through deep nesting', () => {
    document.body.innerHTML = '';
    let element: HTMLElement = document.body;
    for (let depth = 0; depth < 500; depth += 1) element = element.appendChild(document.createElement('span'));
    element.textContent = '7 dollari';
    expect([...readBlocks(document.body)].map((block) => block.text)).toEqual(['7 dollari']);
  });
});

describe('places', () => {
  const html = '<p>Il titolo\n   <b>NV</b>DA sale</p>';
  let block: Block;
  beforeEach(() => {
    block = read(html)[0]!;
  });

  it('every stretch of a block is found in the page and back', () => {
    for (let start = 0; start < block.text.length; start += 1) {
      for (let end = start + 1; end <= block.text.length; end += 1) {
        const positions = positionsOf(block, start, end)!;
        const range = document.createRange();
        range.setStart(positions.start.node, positions.start.offset);
        range.setEnd(positions.end.node, positions.end.offset);
        const covered = range.toString().replaceAll(/\s+/g, ' ');
        expect([block.text.slice(start, end), block.text.slice(start, end).trimEnd()]).toContain(covered);
        expect(offsetOf(block, positions.start)).toBe(start);
      }
    }
  });

  it('H26 notices an edit under a figure, and only there', () => {
    const [start, end] = [block.text.indexOf('NVDA'), block.text.indexOf('NVDA') + 4];
    expect(stillReads(block, start, end)).toBe(true);
    const bold = document.querySelector('b')!.firstChild as Text;
    bold.insertData(0, 'X');
    expect(stillReads(block, start, end)).toBe(false);
    expect(stillReads(block, 0, 5)).toBe(true);
    bold.deleteData(0, 1);
    expect(stillReads(block, start, end)).toBe(true);
    bold.remove();
    expect(stillReads(block, start, end)).toBe(false);
  });
});

describe('reading again', () => {
  it('answers the same block while neither its text nor its nodes changed', () => {
    const memory = new BlockMemory();
    const first = read('<p>uno</p><p>due</p>');
    first.forEach((block) => memory.keep(block));
    document.querySelector('p')!.firstChild!.nodeValue = 'tre';
    const second = [...readBlocks(document.body, memory)];
    expect(second.map((block) => block.text)).toEqual(['tre', 'due']);
    expect(second[1]).toBe(first[1]);
    expect(second[0]).not.toBe(first[0]);
  });
});
