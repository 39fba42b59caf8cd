import { describe, expect, it } from 'vitest';
import type { AlternativeText } from '../../src/article/searchable.ts';
import { directiveMaker, encodeDirective, linkWith } from '../../src/citation/fragment.ts';

/** The directive for the part of the page between ⟦ and ⟧. */
function directiveFor(marked: string, alternatives: readonly AlternativeText[] = []): string | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const directive = directiveMaker({ text: marked.replaceAll(/[⟦⟧]/g, ''), alternatives }).directive(start, end);
  return directive && encodeDirective(directive);
}

describe('a text directive', () => {
  it.each([
    ['is the words alone where they stand once', 'Costa ⟦7,4 dollari⟧ oggi.', '7%2C4%20dollari'],
    ['encodes what is syntax in it', 'The ⟦pre-market R&D, 5%⟧ rise.', 'pre%2Dmarket%20R%26D%2C%205%25'],
    ['takes words before where those tell', 'Fiat 3% Alfa ⟦3%⟧', 'Alfa-,3%25'],
    ['takes words after where those tell', '⟦3%⟧ Fiat\n3% Alfa', '3%25,-Fiat'],
    ['completes a figure that is part of a word', 'Since 2⟦031⟧ and 031 more', '2-,031'],
    ['tells a figure from one in a longer number', 'up 130 points to ⟦30⟧ points', 'to-,30'],
    ['goes over the border of a block for its context', 'Fiat\n⟦3%⟧\nAlfa\n3%', 'Fiat-,3%25'],
    ['minds no case, no accent and no kind of blank', 'KÖLN 3\u00a0% köln ⟦3 %⟧ und', 'k%C3%B6ln-,3%20%25,-und'],
    ['does not offer what also leads elsewhere', '3%\n3%\n⟦3%⟧\n3%\n3%', undefined],
    ['quotes no blanks around the words', 'Costa⟦ 7 euro ⟧oggi', '7%20euro'],
    ['does not offer nothing', 'Costa⟦ ⟧oggi', undefined],
    ['names a quotation over blocks by its first and last words', '⟦3 Mio.\n4 Mio.⟧ Euro', '3%20Mio.,4%20Mio.'],
  ])('%s', (_, marked, expected) => {
    expect(directiveFor(marked)).toBe(expected);
  });
});

describe('an image that did not load', () => {
  const headline = 'Vendite giù del 5% a maggio';

  it.each([
    ['has the words found elsewhere', 'ieri del 3%', '3%\nGiù del ⟦5%⟧', '5%25'],
    ['gives a longer way round its words', 'Fiat del 5%', '3%\nGiù del ⟦5%⟧', 'Gi%C3%B9%20del-,5%25'],
    [
      'that says the whole headline has it told by the block before',
      headline,
      `12:30\nVendite giù del ⟦5%⟧ a maggio`,
      '12%3A30,5%25',
    ],
  ])('%s', (_, text, marked, expected) => {
    expect(directiveFor(marked, [{ at: 0, text }])).toBe(expected);
  });

  it('does not count when it stands behind', () => {
    expect(directiveFor('Giù del ⟦5%⟧\n3%', [{ at: 9, text: 'Giù del 5%' }])).toBe('5%25');
  });
});

describe('a link', () => {
  it.each([
    ['https://a.example/b', 'x', 'https://a.example/b#:~:text=x'],
    ['https://a.example/b#due', 'x', 'https://a.example/b#due:~:text=x'],
    ['https://a.example/b#due:~:text=y', 'x', 'https://a.example/b#due:~:text=x'],
    ['https://a.example/b#:~:text=y', undefined, 'https://a.example/b'],
  ])('to %s with %s is %s', (url, directive, link) => {
    expect(linkWith(url, directive)).toBe(link);
  });
});
