import { encodeDirective } from '../../citation/fragment.ts';
import type { TextQuote } from '../../context/figure.ts';

interface Quoted {
  quote: TextQuote;
  /** Within one block of the page: context is taken from here alone, because a directive cannot cross blocks. */
  sentence: string;
}

/** Words of context on either side; enough to tell two mentions of one amount apart in nearly every article. */
const WORDS = 3;

/** The article's address with a text directive that scrolls to a quotation, made without the page at hand. */
export function quoteLink(url: string, { quote, sentence }: Quoted): string {
  const at = placeIn(sentence, quote);
  const before = at < 0 ? '' : lastWords(sentence.slice(0, at));
  const after = at < 0 ? '' : firstWords(sentence.slice(at + quote.exact.length));
  const directive = encodeDirective({
    textStart: quote.exact,
    ...(before ? { prefix: before } : {}),
    ...(after ? { suffix: after } : {}),
  });
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Where the quotation stands in its sentence: the place whose surroundings agree best with the recorded ones. */
function placeIn(sentence: string, { exact, prefix }: TextQuote): number {
  let best = -1;
  let agreed = -1;
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) {
    let same = 0;
    while (same < prefix.length && sentence[at - 1 - same] === prefix.at(-1 - same)) same += 1;
    if (same > agreed) [best, agreed] = [at, same];
  }
  return best;
}

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);
const lastWords = (text: string) => words(text).slice(-WORDS).join(' ');
const firstWords = (text: string) => words(text).slice(0, WORDS).join(' ');
