import { addDays, isIsoDate, toIsoDate, type IsoDate } from '../calendar.ts';
import { attribute, closest, elementOf, select, stands, wholeText } from './dom.ts';
import { headingElement } from './headline.ts';
import { writtenDate, writtenDates } from './written-date.ts';

/** The euro's rates begin here; earlier days are mistakes of a content system. */
const EARLIEST = '1999-01-01';

/** The calendar day of a stated date, in the zone it was stated in: the text is cut, never shifted. */
export function dayOf(value: string | null | undefined): IsoDate | undefined {
  const text = (value ?? '').trim();
  if (text === '' || text.length > 60) return undefined;
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/.exec(text);
  if (parts) {
    const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
    return isIsoDate(day) ? day : undefined;
  }
  // Seconds or milliseconds since 1970, which have no zone.
  if (/^\d{10}(?:\d{3})?$/.test(text)) return toIsoDate(new Date(Number(text.padEnd(13, '0'))));
  // "Tue Nov 19 21:57:01 UTC 2019"
  const unix = /^\p{L}{3} (\p{L}{3}) +(\d{1,2}) [\d:]{5,8} \w{3,5} (\d{4})$/u.exec(text);
  return writtenDate(unix ? `${unix[2]} ${unix[1]} ${unix[3]}` : text);
}

/** Neither before the euro nor later than tomorrow, which somewhere has begun. */
export function plausible(day: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  return day && day >= EARLIEST && day <= addDays(today, 1) ? day : undefined;
}

const MODIFIED = /updat|modif|aggiorn|aktualis|mise.?.?jour|actuali/i;
const ELSEWHERE = 'aside, nav, footer, [class*=related i], [class*=comment i], [class*=teaser i]';
/** This many different days beside the articles of a page make it a list, which has no day of its own. */
const LIST = 3;

/** The machine-readable time that stands nearest to the title: the first after it, else the last before it. */
export function timeNearTitle(document: Document): IsoDate | undefined {
  const title = headingElement(document);
  const times = select(document, 'time[datetime], time[pubdate]')
    .slice(0, 200)
    .filter((time) => !closest(time, ELSEWHERE) && !MODIFIED.test(markOf(time)))
    .flatMap((time) => {
      const day = dayOf(attribute(time, 'datetime')) ?? dayOf(attribute(time, 'pubdate')) ?? dayOf(wholeText(time));
      return day ? [{ time, day }] : [];
    });
  if (new Set(times.map(({ day }) => day)).size >= LIST && !(title && closest(title, 'article'))) return undefined;
  const own = times.find(({ time }) => attribute(time, 'pubdate') !== null);
  const after = title && times.find(({ time }) => stands(title, 'before', time));
  return (own ?? after ?? times.at(-1))?.day;
}

const markOf = (element: Element) => `${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "/2024/08/26/", "/2024/aug/26/", "-20240826." in an address. */
export function dateInAddress(url: string): IsoDate | undefined {
  const { pathname } = new URL(url);
  const match =
    /\/(20\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/.exec(pathname) ??
    /[/_-](20\d{2})(\d{2})(\d{2})(?:[/._-]|$)/.exec(pathname);
  if (!match) return undefined;
  const month = MONTHS.includes(match[2]!) ? String(MONTHS.indexOf(match[2]!) + 1) : match[2]!;
  const day = `${match[1]}-${month.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isIsoDate(day) ? day : undefined;
}

const DATELINES =
  '[class*=byline i], [class*=dateline i], [class*=date i], [class*=publi i], [class*=data i], [class*=datum i], [class*=fecha i], [class*=time i], article header, main header';

/** How much is read of what stands around a title, in UTF-16 code units. */
const AROUND = 600;

/** A date written out where bylines stand; not one that says when the article was changed, and none of a list's. */
export function visibleDate(document: Document, language: string | undefined): IsoDate | undefined {
  const found = select(document, DATELINES)
    .slice(0, 300)
    .filter((element) => !closest(element, ELSEWHERE) && !MODIFIED.test(markOf(element)))
    .flatMap((element) => {
      const text = wholeText(element) ?? '';
      return text.length > 0 && text.length <= AROUND ? [{ element, date: published(text, language) }] : [];
    })
    .filter(({ date }) => date !== undefined);
  if (new Set(found.map(({ date }) => date)).size >= LIST) return undefined;
  if (found.length > 0) return found[0]!.date;
  const around = aroundTitle(document);
  return around === undefined ? undefined : published(around, language);
}

/** The text of the smallest element around the title that says more than it, if that is still short. */
function aroundTitle(document: Document): string | undefined {
  const title = headingElement(document);
  if (!title) return undefined;
  const own = wholeText(title)?.trim() ?? '';
  for (let element = elementOf(title); element; element = elementOf(element)) {
    const text = wholeText(element)?.trim() ?? '';
    if (text.length > AROUND) return undefined;
    if (text.length > own.length + 8) return text;
  }
  return undefined;
}

function published(text: string, language: string | undefined): IsoDate | undefined {
  const flat = text.replaceAll(/\s/g, ' ').replaceAll(/ {2,}/g, ' ');
  const stated = writtenDates(flat, language);
  const first = stated.find(({ at }) => !MODIFIED.test(flat.slice(Math.max(0, at - 30), at)));
  return first?.date;
}
