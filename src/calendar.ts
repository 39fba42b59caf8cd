import { UTCDate } from '@date-fns/utc';
import { addDays as addUtcDays, differenceInCalendarDays, formatISO, isValid } from 'date-fns';

/** A calendar date, `YYYY-MM-DD`, without a time or a zone: it never shifts. */
export type IsoDate = `${number}-${number}-${number}`;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

export function isIsoDate(value: unknown): value is IsoDate {
  return (
    typeof value === 'string' &&
    SHAPE.test(value) &&
    isValid(new UTCDate(value)) &&
    toIsoDate(new UTCDate(value)) === value
  );
}

/** The calendar date of an instant in UTC. */
export function toIsoDate(instant: Date): IsoDate {
  return formatISO(new UTCDate(instant), { representation: 'date' }) as IsoDate;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(addUtcDays(new UTCDate(date), days));
}

/** Whole days from `earlier` to `later`; negative when they are in the other order. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return differenceInCalendarDays(new UTCDate(later), new UTCDate(earlier));
}
