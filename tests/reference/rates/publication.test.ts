import { afterEach, describe, expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDate, toIsoDate } from '../../../src/calendar.ts';
import { countWorkingDays, lastPublication, lastWorkingDay } from '../../../src/reference/rates/publication.ts';

describe('the days with reference rates', () => {
  it.each([
    ['2024-08-24', '2024-08-23', 'a Saturday'],
    ['2024-08-25', '2024-08-23', 'a Sunday'],
    ['2024-08-26', '2024-08-26', 'a Monday'],
    ['2024-03-29', '2024-03-28', 'Good Friday'],
    ['2024-04-01', '2024-03-28', 'Easter Monday'],
    ['2019-04-22', '2019-04-18', 'Easter Monday of 2019'],
    ['2000-04-21', '2000-04-20', 'Good Friday of 2000'],
    ['1999-04-02', '1999-04-02', 'Good Friday of 1999, when TARGET was open'],
    ['2024-05-01', '2024-04-30', 'Labour Day'],
    ['2024-12-26', '2024-12-24', 'the second day of Christmas'],
    ['2025-01-01', '2024-12-31', 'New Year'],
    ['1999-12-31', '1999-12-30', 'the turn of the millennium'],
    ['2001-12-31', '2001-12-28', 'the eve of the euro’s coins'],
    ['2002-12-31', '2002-12-31', 'an ordinary New Year’s Eve'],
    ['2024-08-15', '2024-08-15', 'Assumption, which TARGET ignores'],
  ] as const)('%s leads to %s: %s', (date, day, why) => {
    expect(lastWorkingDay(date), why).toBe(day);
  });

  it('are counted with both ends', () => {
    expect(countWorkingDays('2024-08-19', '2024-08-26')).toBe(6);
    expect(countWorkingDays('2024-01-01', '2024-12-31')).toBe(256);
  });
});

describe('the last publication', () => {
  it.each([
    ['N5 before a quarter past four in winter', '2024-01-10', '2024-01-10T15:14:59Z', '2024-01-09'],
    ['after it in winter', '2024-01-10', '2024-01-10T15:15:00Z', '2024-01-10'],
    ['N5 before a quarter past four in summer', '2024-08-26', '2024-08-26T14:14:59Z', '2024-08-23'],
    ['after it in summer', '2024-08-26', '2024-08-26T14:15:00Z', '2024-08-26'],
    ['of a day long past', '2019-06-16', '2024-08-26T03:00:00Z', '2019-06-14'],
    ['of a day to come', '2031-01-01', '2024-08-26T15:00:00Z', '2024-08-26'],
    ['just after midnight in Frankfurt, the day before in London', '2024-08-27', '2024-08-26T22:30:00Z', '2024-08-26'],
  ] as const)('%s', (_, date, now, day) => {
    expect(lastPublication(date, new Date(now))).toBe(day);
  });
});

describe('H47 calendar days', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    'Pacific/Kiritimati',
    'Etc/GMT+12',
    'Europe/Rome',
    'Australia/Sydney',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
  ])('do not shift in %s, nor where clocks change', (name) => {
    process.env['TZ'] = name;
    for (const [date, next] of [
      ['2024-03-30', '2024-03-31'],
      ['2024-03-31', '2024-04-01'],
      ['2024-10-26', '2024-10-27'],
      ['2024-10-27', '2024-10-28'],
      ['2024-04-06', '2024-04-07'],
      ['2018-11-03', '2018-11-04'],
      ['2024-02-28', '2024-02-29'],
      ['2023-12-31', '2024-01-01'],
    ] as const) {
      expect(addDays(date, 1)).toBe(next);
      expect(addDays(next, -1)).toBe(date);
      expect(daysBetween(date, next)).toBe(1);
      expect(isIsoDate(date)).toBe(true);
    }
    expect(toIsoDate(new Date('2024-08-26T00:00:00Z'))).toBe('2024-08-26');
    expect(toIsoDate(new Date('2024-08-26T23:59:59Z'))).toBe('2024-08-26');
    expect(lastPublication('2024-08-25', new Date('2024-08-26T12:00:00Z'))).toBe('2024-08-23');
    expect(lastPublication('2024-08-26', new Date('2024-08-26T14:15:00Z'))).toBe('2024-08-26');
  });
});
