import { expect, it } from 'vitest';
import * as Recognition from '../../src/recognition/index.ts';
import { meaning } from '../recognition/read.ts';
import { withFile } from './copy.ts';

const TEXT = 'Bolaget betalade omkring 3,5 miljarder svenska kronor, mellan två och fem procent mer än i år.';

it('a language is added by one file', async () => {
  const hints = { language: 'sv' };
  expect(Recognition.recognize(TEXT, hints)).toEqual([]);

  const copy = withFile('tests/adding/sv.ts', 'src/recognition/lexicon/sv.ts');
  const { recognize: read, relate } = (await import(`${copy}/src/recognition/index.ts`)) as typeof Recognition;

  const found = read(TEXT, hints);
  expect(found.map((mention) => meaning(TEXT, mention))).toEqual([
    '3,5 miljarder svenska kronor = 3500000000 SEK',
    'två och fem procent = 2–5 %',
  ]);
  expect(found[0]).toMatchObject({ bound: 'about' });

  const pair = 'Det kostar 10 miljarder svenska kronor, motsvarande 900 miljoner euro.';
  expect(relate(pair, read(pair, hints))).toMatchObject([{ type: 'conversion', of: 0, as: 1 }]);
});
