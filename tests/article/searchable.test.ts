// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSearchable } from '../../src/article/searchable.ts';

function read(html: string) {
  document.body.innerHTML = html;
  return readSearchable(document.body);
}

describe('the text that browsers search', () => {
  it.each([
    ['holds what is no prose too', '<code>5%</code><nav>3%</nav>', '5%\n3%'],
    ['leaves out what a style hides', '<p style="display:none">1%</p><p style="visibility:hidden">2%</p>3%', '3%'],
    ['goes through phrases and stops at blocks and lines', '<p>a<b>b</b>c<br>d</p>', 'abc\nd'],
    ['does without what browsers draw themselves', '<input value="1%">a<select><option>2%</select>b', 'a\nb'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('knows where a place of the page stands in it', () => {
    const { text, offsetOf } = read('<p>Fiat</p><p>sale   del <b>5%</b></p>');
    const node = document.querySelector('b')!.firstChild as Text;
    expect(text.slice(offsetOf({ node, offset: 0 }), offsetOf({ node, offset: 2 }))).toBe('5%');
    expect(offsetOf({ node: document.createTextNode('x'), offset: 0 })).toBeUndefined();
  });

  it('keeps apart what images would say if they did not load', () => {
    const { text, alternatives } = read('<p>Fiat</p><picture><img alt="Borsa +5%"></picture><img alt=""><p>3%</p>');
    expect(text).toBe('Fiat\n3%');
    expect(alternatives).toEqual([{ at: 5, text: 'Borsa +5%' }]);
  });
});
