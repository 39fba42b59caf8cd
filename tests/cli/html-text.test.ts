import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/cli/html-text.ts';

describe('a saved page read as text', () => {
  it.each([
    ['joins inline elements', '<p><strong>Nvidia</strong> (NASDAQ:<a href="#">NVDA</a>)</p>', 'Nvidia (NASDAQ:NVDA)'],
    ['parts blocks by a blank line', '<h1>Conti</h1><p>7 miliardi</p>', 'Conti\n\n7 miliardi'],
    [
      'makes every cell a block',
      '<table><tr><td>7</td><td>miliardi di euro</td></tr></table>',
      '7\n\nmiliardi di euro',
    ],
    ['leaves scripts, code and menus alone', '<script>5 $</script><pre>6 $</pre><nav>7 $</nav><p>8 $</p>', '8 $'],
    ['decodes entities', '<p>&euro;&nbsp;5 &amp; pi&ugrave;</p>', '€\u00a05 & più'],
    ['reads broken markup', '<p>7 dollari<div><b>8 euro', '7 dollari\n\n8 euro'],
  ])('%s', (_, html, text) => {
    expect(pageText(html).text).toBe(text);
  });

  it('says the language of the page, when the page does', () => {
    expect(pageText('<html lang="it-IT"><p>x')).toEqual({ text: 'x', language: 'it-IT' });
    expect(pageText('<p>x')).toEqual({ text: 'x' });
  });
});
