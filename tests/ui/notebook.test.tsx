// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type SavedFigure } from '../../src/notebook.ts';
import { createNotebookPage } from '../../src/ui/notebook/notebook-page.ts';
import { NotebookView } from '../../src/ui/notebook/notebook-view.tsx';
import { refind } from '../../src/ui/notebook/refind.ts';
import { articlesOf, readTags, tagsOf } from '../../src/ui/notebook/saved.ts';
import { figuresOf, savedFigures } from './fixture.ts';
import { fakeNotebookPort, fakePort } from './ports.ts';

const saved = savedFigures('it');
const [yuan, dollars, growth] = saved as [SavedFigure, SavedFigure, SavedFigure, ...SavedFigure[]];

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

async function open(kept: readonly SavedFigure[] | undefined = saved, page?: ReturnType<typeof fakePort> | null) {
  const port = fakeNotebookPort('it', kept, page);
  const notebook = createNotebookPage(port);
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<NotebookView notebook={notebook} />, root!));
  await act(() => notebook.start());
  await act(() => {
    notebook.view.value = 'saved';
  });
  return { port, notebook, root };
}

const named = (name: string) =>
  [...root!.querySelectorAll<HTMLElement>('button, input, select, textarea')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(name),
  )!;
const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await settled();
  });
const enter = (element: HTMLElement, value: string) =>
  act(async () => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  });

describe('kept figures', () => {
  it('stand under their article, the last kept first', () => {
    const wanted = { query: '', tag: '', sort: 'saved' } as const;
    expect(articlesOf(saved, wanted).map(({ article, figures }) => [article.site, figures.length])).toEqual([
      ['Benzinga Italia', 3],
      ['Il Quotidiano', 2],
    ]);
    expect(articlesOf(saved, { ...wanted, sort: 'published' })[0]!.article.site).toBe('Il Quotidiano');
  });

  it.each([
    ['yuan', 1],
    ['capex', 1],
    ['#cina', 3],
    ['redazione record', 2],
    ['BILANCIO', 1],
    ['perché no', 0],
  ])('"%s" finds %d', (query, count) => {
    const found = articlesOf(saved, { query, tag: '', sort: 'saved' }).flatMap(({ figures }) => figures);
    expect(found).toHaveLength(count);
  });

  it('are found by tag, and the tag most used comes first', () => {
    expect(tagsOf(saved)).toEqual(['cina', 'capex']);
    const found = articlesOf(saved, { query: '', tag: 'capex', sort: 'saved' });
    expect(found.flatMap(({ figures }) => figures)).toEqual([yuan]);
  });

  it.each([
    ['#capex #cina', ['capex', 'cina']],
    ['capex, cina;capex', ['capex', 'cina']],
    ['  ', []],
    ['#', []],
  ])('"%s" is read as tags', (text, tags) => {
    expect(readTags(text)).toEqual(tags);
  });
});

describe('finding a kept figure in its page again', () => {
  const now = figuresOf('it');

  it('every one of the page, each at its place or at that of its pair', () => {
    for (const [place, figure] of now.entries()) {
      const found = refind(figure, now);
      expect(found.state).toBe('found');
      expect(now[(found as { place: number }).place]!.quote).toEqual(now[place]!.quote);
    }
  });

  it('tells that its number is another now', () => {
    const was = { ...dollars, quote: { ...dollars.quote, exact: 'da 11.000 a 12.000 dollari' } };
    expect(refind(was, now)).toMatchObject({ state: 'changed', now: dollars.quote.exact });
  });

  it('does not take the same number elsewhere for it', () => {
    const elsewhere = {
      ...dollars.quote,
      prefix: 'in un altro capoverso si legge ',
      suffix: ' e poi ancora altro testo',
    };
    const changed = now.map((figure) =>
      figure.quote.exact === dollars.quote.exact
        ? { ...figure, quote: { ...figure.quote, exact: 'da 14.000 a 15.000 dollari' } }
        : figure,
    );
    const other = { ...now[0]!, kind: 'money' as const, quote: elsewhere };
    expect(refind(dollars, [...changed, other])).toMatchObject({ state: 'changed', now: 'da 14.000 a 15.000 dollari' });
  });

  it('tells that it is gone', () => {
    const was = { ...growth, quote: { exact: '9 miliardi', prefix: 'altrove ', suffix: ' altro' } };
    expect(refind(was, now)).toEqual({ state: 'gone' });
    expect(refind(growth, [])).toEqual({ state: 'gone' });
  });

  it('does not mind another kind of space or apostrophe', () => {
    const spaced = { ...yuan, quote: { ...yuan.quote, exact: yuan.quote.exact.replaceAll(' ', '\u00a0') } };
    expect(refind(spaced, now).state).toBe('found');
  });
});

describe('the notebook', () => {
  it('shows what still stands in the page beside it, and says nothing of other pages', async () => {
    const { root } = await open();
    const standing = [...root.querySelectorAll('.saved')].map((row) => row.querySelector('.standing')?.textContent);
    expect(standing).toEqual([...Array<string>(3).fill('ancora nella pagina'), undefined, undefined]);
  });

  it('says nothing of a kind that is switched off in the page', async () => {
    const port = fakePort('it');
    port.stored = { ...port.stored, annotate: { ...port.stored.annotate, money: false } };
    const { notebook } = await open(saved, port);
    expect(notebook.standing(yuan)).toBeUndefined();
  });

  it('keeps a note and tags as they are written', async () => {
    const { notebook } = await open();
    const at = notebook.articles.value[0]!.figures[1]!;
    await enter(root!.querySelectorAll<HTMLElement>('.note')[1]!, 'prezzo di listino');
    await enter(root!.querySelectorAll<HTMLElement>('.tags')[1]!, '#gpu, Cina');
    const kept = (await notebook.port.notebook.all())!.find(({ id }) => id === at.id);
    expect(kept).toMatchObject({ note: 'prezzo di listino', tags: ['gpu', 'Cina'] });
  });

  it('deletes the chosen ones and takes it back within ten seconds', async () => {
    const { port, notebook, root } = await open();
    await click(named('Scegli tutte quelle di «Chip'));
    expect(root.querySelector('.bar')!.textContent).toContain('3 scelte');
    await click(root.querySelector<HTMLElement>('.bar .danger')!);
    expect(notebook.saved.value).toHaveLength(2);
    expect(root.querySelector('.undo')!.textContent).toContain('3 cifre eliminate');
    await click(named('Annulla'));
    expect(notebook.saved.value).toHaveLength(5);
    await click(named(`Elimina: ${yuan.quote.exact}`));
    await act(() => port.waiting.forEach((work) => work()));
    expect(root.querySelector('.undo')).toBeNull();
    expect(notebook.saved.value).toHaveLength(4);
  });

  it('goes to the text: in the page beside it, else by a link that scrolls there', async () => {
    const { port, notebook } = await open();
    await act(() => notebook.show(yuan));
    expect(port.asked.at(-1)).toEqual(['page/show', { index: 4 }]);
    await act(() => notebook.show(saved[4]!));
    expect(port.asked.at(-1)).toEqual([
      'openUrl',
      { url: expect.stringMatching(/^https:\/\/www\.example\.org\/economia\/utili-record#:~:text=/) },
    ]);
  });

  it('exports what is chosen, and reads its own JSON back', async () => {
    const { port, notebook } = await open();
    notebook.exportAs([yuan.id, growth.id], 'json');
    const [type, file] = port.asked.at(-1) as [string, { name: string; content: string }];
    expect([type, file.name]).toEqual(['download', 'chiosa-2026-04-14.json']);
    expect(readBackup(file.content)).toMatchObject({ refused: 0, saved: [{ id: yuan.id }, { id: growth.id }] });
    await act(() => notebook.remove([yuan.id]));
    await act(() => notebook.importFrom(file.content));
    expect(notebook.saved.value).toHaveLength(5);
    expect(notebook.said.value).toBe('1 cifra importata. 1 c’era già.');
  });

  it.each([
    ['not JSON', 'Il file non è un JSON leggibile.'],
    ['{}', 'Il file non è un taccuino di Chiosa.'],
    [writeBackup([]).replace('"version": 1', '"version": 7'), 'Il file viene da una versione più recente di Chiosa.'],
  ])('says why %j is not imported', async (text, words) => {
    const { notebook } = await open();
    await act(() => notebook.importFrom(text));
    expect(notebook.said.value).toBe(words);
  });

  it('is told to be empty, or not to open', async () => {
    expect((await open([])).root.textContent).toContain('Il taccuino è vuoto');
    render(null, root!);
    const port = fakeNotebookPort('it', undefined);
    port.notebook.all = async () => undefined;
    const notebook = createNotebookPage(port);
    await act(() => render(<NotebookView notebook={notebook} />, root!));
    await act(() => notebook.start());
    await act(() => {
      notebook.view.value = 'saved';
    });
    expect(root!.textContent).toContain('Il taccuino non si apre');
  });

  it('in a tab of its own has no page beside it', async () => {
    const { notebook, root } = await open(saved, null);
    await act(() => {
      notebook.view.value = 'page';
    });
    expect(root.textContent).toContain('Accanto non c’è una pagina');
  });
});
