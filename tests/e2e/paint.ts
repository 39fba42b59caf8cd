import { until, type Tab } from './driver.ts';

/** The words under every highlight of the page, as they read now, in the order of the text. */
export const paintedWords = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as StaticRange[];
    const ranges = all.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    return ranges
      .filter(({ startContainer }) => startContainer.isConnected)
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replaceAll(/\s+/g, ' ').trim());
  });

/** Waits until exactly these words are painted; answers what was painted last. */
export async function whenPainted(tab: Tab, words: readonly string[], limit = 5000): Promise<string[]> {
  let seen: string[] = [];
  await until(
    words.join(', '),
    async () => {
      seen = await paintedWords(tab);
      return seen.join('|') === words.join('|');
    },
    limit,
  ).catch(() => {});
  return seen;
}

/** Lets as much time pass in the page, in milliseconds: to see that nothing happens in it. */
export const pause = (tab: Tab, time: number): Promise<void> =>
  tab.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), time);

/** An article of these paragraphs, dated in 2024. */
export const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Prova</title>${head}
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Prova","datePublished":"2024-08-26T10:00:00+02:00"}</script>
  </head><body><article>${body}</article></body></html>`;
