import { UTCDate } from '@date-fns/utc';
import { getDay } from 'date-fns';
import { addDays, type IsoDate } from '../../calendar.ts';

/** The euro's first trading day: no reference rate is older. */
export const FIRST_PUBLICATION: IsoDate = '1999-01-04';

/** A rate older than this is not "the last one": its series has ended or days are missing. */
export const STALE_AFTER_DAYS = 7;

/** The day whose rates were the last ones published on or before `date`, as known at the instant `now`. */
export function lastPublication(date: IsoDate, now: Date): IsoDate {
  const { day, minutes } = inFrankfurt(now);
  const published = minutes >= PUBLISHED_AT ? day : addDays(day, -1);
  return lastWorkingDay(date < published ? date : published);
}

/** The last day on or before `date` on which the ECB sets reference rates: no weekend and no closing day of TARGET. */
export function lastWorkingDay(date: IsoDate): IsoDate {
  let day = date;
  while (isClosed(day)) day = addDays(day, -1);
  return day;
}

/** How many days with reference rates there are, both ends included. */
export function countWorkingDays(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (!isClosed(day)) count += 1;
  return count;
}

/** Rates are set at 14:15 and published at about 16:00 Frankfurt time; a quarter of an hour is left for the servers. */
const PUBLISHED_AT = 16 * 60 + 15;

const FRANKFURT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inFrankfurt(now: Date): { day: IsoDate; minutes: number } {
  const parts = new Map(FRANKFURT.formatToParts(now).map(({ type, value }) => [type, value]));
  const [year, month, day] = (['year', 'month', 'day'] as const).map((type) => parts.get(type) ?? '');
  return {
    day: `${year}-${month}-${day}` as IsoDate,
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}

function isClosed(date: IsoDate): boolean {
  const weekday = getDay(new UTCDate(date));
  if (weekday === 0 || weekday === 6) return true;
  if (YEAR_END_CLOSINGS.has(date) || FIXED_CLOSINGS.has(date.slice(5))) return true;
  const year = Number(date.slice(0, 4));
  if (year < EASTER_CLOSED_SINCE) return false;
  const easter = easterSunday(year);
  return date === addDays(easter, -2) || date === addDays(easter, 1);
}

/** The closing days of TARGET: its long-term calendar of 2002 and what differed in the years before. */
const FIXED_CLOSINGS: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);
const YEAR_END_CLOSINGS: ReadonlySet<string> = new Set(['1999-12-31', '2001-12-31']);
const EASTER_CLOSED_SINCE = 2000;

/** The anonymous Gregorian computus (Nature, 20 April 1876). */
function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const d =
    (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const e = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - d - (inCentury % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(f / 31)).padStart(2, '0');
  const day = String((f % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}` as IsoDate;
}
