import { daysBetween, isLocalDate, type LocalDate } from '../../domain/time/local-date';

/** Dates as somebody told them; one date is its own last. */
export interface ToldDates {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '([a-z]{3,9})\\.?';
const DATES = new RegExp(
  `^(\\d{1,2})(?: ${MONTH})?(?: ?[–-] ?(\\d{1,2}))? ${MONTH}(?: (\\d{4}))?$`,
  'i',
);

/**
 * '10 Jan', '10–14 January', '30 Jan – 2 Feb 2011', '2011-01-10', in the year that is next to `near`
 * where none is told; null for anything that is not read with certainty.
 */
export const readToldDates = (text: string, near: LocalDate): ToldDates | null => {
  const told = text.trim();
  if (isLocalDate(told)) return { first: told, last: told };
  const [, day, month, lastDay, lastMonth, year] = DATES.exec(told) ?? [];
  if (
    day === undefined ||
    lastMonth === undefined ||
    (month !== undefined && lastDay === undefined)
  )
    return null;
  const last = dateOf(lastDay ?? day, lastMonth, year, near);
  const first = last && dateOf(day, month ?? lastMonth, year, last);
  return first && first <= last ? { first, last } : null;
};

const dateOf = (
  day: string,
  month: string,
  year: string | undefined,
  near: LocalDate,
): LocalDate | null => {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const end = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const nearYear = Number(near.slice(0, 4));
  const years = year === undefined ? [nearYear - 1, nearYear, nearYear + 1] : [Number(year)];
  const dates = years.map((each) => `${each}-${end}`).filter(isLocalDate);
  const [closest] = dates.toSorted(
    (one, other) => Math.abs(daysBetween(near, one)) - Math.abs(daysBetween(near, other)),
  );
  return closest ?? null;
};
