import { expect, it } from 'vitest';
import { recognize } from '../../src/recognition/index.ts';
import { meaning } from '../recognition/read.ts';
import { withFile } from './copy.ts';

const TEXT = 'Bolaget betalade omkring 3,5 miljarder svenska kronor, mellan två och fem procent mer än i år.';

it('a language is added by one file', async () => {
  const hints = { language: 'sv' };
  expect(recognize(TEXT, hints)).toEqual([]);

  const copy = withFile('tests/adding/sv.ts', 'src/recognition/lexicon/sv.ts');
  const added = (await import(`${copy}/src/recognition/index.ts`)) as { recognize: typeof recognize };

  const found = added.recognize(TEXT, hints);
  expect(found.map((mention) => meaning(TEXT, mention))).toEqual([
    '3,5 miljarder svenska kronor = 3500000000 SEK',
    'två och fem procent = 2–5 %',
  ]);
  expect(found[0]).toMatchObject({ bound: 'about' });
});
