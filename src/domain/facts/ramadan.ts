import { addDays, type LocalDate } from '../time/local-date';
import { type Facts, holidayOn } from './facts';

/** The month has 29 days at least; a thirtieth hangs on the moon. */
const DAYS_OF_RAMADAN = 29;

/**
 * Whether a country fasts on that date: it lies in the month before the end of Ramadan, which the
 * country keeps for two days at least. Where it keeps one, most of those whom one meets do not fast.
 */
export const isInRamadan = (facts: Facts, country: string, date: LocalDate): boolean => {
  const isEid = (day: LocalDate): boolean => EID.test(holidayOn(facts, country, day) ?? '');
  if (facts.holidays[country] === undefined || isEid(date)) return false;
  for (let days = 1; days <= DAYS_OF_RAMADAN; days += 1)
    if (isEid(addDays(date, days))) return isEid(addDays(date, days + 1));
  return false;
};

const EID = /Eid al-Fitr\)?(?! *\(in lieu)/;
