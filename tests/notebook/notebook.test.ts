import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkSaved,
  createNotebook,
  readBackup,
  writeBackup,
  type Notebook,
  type SavedFigure,
} from '../../src/notebook.ts';
import { createStorage, openDatabase } from '../../src/reference/database.ts';
import { ARTICLE, figuresOf } from '../ui/fixture.ts';

const figures = figuresOf('it').map(({ quote, sentence, mention, explanation }) => ({
  article: ARTICLE,
  quote,
  sentence,
  mention,
  explanation,
  note: '',
  tags: [] as string[],
}));

/** A channel within one page. */
function localChannel() {
  const channel = new EventTarget();
  return Object.assign(channel, { postMessage: () => void channel.dispatchEvent(new Event('message')) });
}

let notebook: Notebook;
let clock: number;
beforeEach(async () => {
  await (await openDatabase()).clear('notebook');
  clock = Date.parse('2026-04-14T08:00:00Z');
  let ids = 0;
  notebook = createNotebook({
    storage: createStorage(openDatabase),
    now: () => new Date((clock += 1000)),
    newId: () => `figure ${(ids += 1)}`,
    channel: localChannel(),
  });
});

describe('the notebook', () => {
  it('keeps every kind of figure whole, the last first', async () => {
    for (const figure of figures) expect(await notebook.save(figure)).toMatchObject(figure);
    const all = (await notebook.all())!;
    expect(all.map(({ quote }) => quote)).toEqual(figures.map(({ quote }) => quote).toReversed());
    const { id, savedAt, ...kept } = all.at(-1)!;
    expect(kept).toEqual(figures[0]);
    expect([id, savedAt]).toEqual(['figure 1', '2026-04-14T08:00:01.000Z']);
  });

  it('changes, removes and puts back', async () => {
    const saved = (await notebook.save(figures[4]!))!;
    await notebook.put([{ ...saved, note: 'capex', tags: ['cina'] }]);
    expect((await notebook.all())![0]).toMatchObject({ note: 'capex', tags: ['cina'] });
    expect(await notebook.remove([saved.id])).toBe(1);
    expect(await notebook.all()).toEqual([]);
    await notebook.put([saved]);
    expect(await notebook.all()).toEqual([saved]);
  });

  it('tells every page of a change', async () => {
    const changed = vi.fn<() => void>();
    const away = new AbortController();
    notebook.watch(changed, away.signal);
    const saved = (await notebook.save(figures[0]!))!;
    await notebook.remove([saved.id]);
    expect(changed).toHaveBeenCalledTimes(2);
    away.abort();
    await notebook.save(figures[0]!);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('H7 answers that it cannot, where there is no database', async () => {
    const broken = createNotebook({
      storage: createStorage(() => Promise.reject(new Error('not in private windows'))),
      now: () => new Date(),
      newId: () => 'x',
      channel: localChannel(),
    });
    expect(await broken.all()).toBeUndefined();
    expect(await broken.save(figures[0]!)).toBeUndefined();
    expect(await broken.remove(['x'])).toBeUndefined();
  });

  it('passes over a damaged record', async () => {
    await notebook.save(figures[0]!);
    await (await openDatabase()).put('notebook', { id: 'damaged', savedAt: '2026-01-01' } as SavedFigure);
    expect(await notebook.all()).toHaveLength(1);
  });
});

describe('what may be kept', () => {
  const saved = { ...figures[4]!, id: '1', savedAt: '2026-04-14T08:00:00.000Z' };

  it.each([
    ['an address that would run', { article: { ...ARTICLE, url: 'javascript:alert(1)' } }],
    ['an address that is none', { article: { ...ARTICLE, url: 'https://' } }],
    ['a link that would run', { explanation: { ...saved.explanation, link: { label: 'x', url: 'data:text/html,x' } } }],
    ['no quotation', { quote: { exact: '', prefix: '', suffix: '' } }],
    ['a number that is none', { mention: { ...saved.mention, low: Number.NaN } }],
    ['a novel as a note', { note: 'x'.repeat(20_001) }],
    ['a mention of another kind', { mention: { ...saved.mention, kind: 'recipe' } }],
    ['a day that is none', { article: { ...ARTICLE, published: '2024-02-30' } }],
  ])('not %s', (_, change) => {
    expect(checkSaved({ ...saved, ...change })).toBeUndefined();
  });

  it('nothing that we did not put there', () => {
    expect(checkSaved({ ...saved, evil: 'x', quote: { ...saved.quote, evil: 'x' } })).toEqual(saved);
  });

  it('no junk, without ever throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(checkSaved(junk)).toBeUndefined();
      }),
    );
  });
});

describe('a backup', () => {
  const saved: SavedFigure[] = figures.map((figure, index) => ({
    ...figure,
    id: String(index),
    savedAt: '2026-04-14T08:00:00.000Z',
    note: 'a "note"\nwith lines',
    tags: ['capex', 'città'],
  }));

  it('comes back as it was', () => {
    expect(readBackup(writeBackup(saved))).toEqual({ saved, refused: 0 });
  });

  it('loses only what is damaged, and counts it', () => {
    const damaged = JSON.parse(writeBackup(saved)) as { saved: unknown[] };
    damaged.saved[2] = { ...saved[2]!, quote: null };
    damaged.saved.push('x');
    expect(readBackup(JSON.stringify(damaged))).toMatchObject({ refused: 2, saved: { length: saved.length - 1 } });
  });

  it.each([
    ['', 'notJson'],
    ['null', 'notABackup'],
    ['[]', 'notABackup'],
    ['{"format":"chiosa-notebook"}', 'notABackup'],
    ['{"format":"chiosa-notebook","version":2,"saved":[]}', 'laterVersion'],
  ])('%j is refused: %s', (text, failure) => {
    expect(readBackup(text)).toEqual({ failure });
  });
});
