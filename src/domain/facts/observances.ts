import { lazily } from '../lazily';
import type { ClockTime } from '../time/clock-time';
import type { LocalDate } from '../time/local-date';
import { weekdayOf } from '../time/weekday';
import { type Facts, holidayOn } from './facts';

/** Hours that a country keeps for its religion, by its own clock. */
export interface Observance {
  readonly name: string;
  readonly from: ClockTime;
  readonly until: ClockTime;
  /** When one can sit down with people there again that day, and why then; null where not before the night. */
  readonly after: { readonly clock: ClockTime; readonly why: string } | null;
  /** Offices pause for it too; else it is only that nobody eats. */
  readonly stopsWork: boolean;
}

/** States most of whose people, and of whose officials, keep the fast and the prayers of Friday. */
const MUSLIM: ReadonlySet<string> = new Set(
  (
    'AE AF BD BH BN DJ DZ EG EH GM GN ID IQ IR JO KM KW LB LY MA ML MR MV MY NE OM PK PS QA SA SD ' +
    'SN SO SY TD TN TR YE'
  ).split(' '),
);

const JEWISH: ReadonlySet<string> = new Set(['IL']);

const FRIDAY = 5;
const SATURDAY = 6;

/** Sunset moves with the place and the season; these hours keep clear of it all year in those countries. */
const fast: Observance = {
  name: 'Ramadan',
  from: '04:00',
  until: '18:00',
  after: { clock: '18:30', why: 'after sunset' },
  stopsWork: false,
};

const fridayPrayers: Observance = {
  name: 'Friday prayers',
  from: '12:00',
  until: '13:30',
  after: { clock: '13:30', why: 'after the prayers' },
  stopsWork: true,
};

const sabbathBegins: Observance = {
  name: 'Sabbath',
  from: '16:00',
  until: '23:59',
  after: null,
  stopsWork: true,
};

const sabbath: Observance = {
  name: 'Sabbath',
  from: '00:00',
  until: '19:30',
  after: { clock: '20:00', why: 'after the Sabbath' },
  stopsWork: true,
};

/** What a country (two ISO letters) keeps on that date, by the day of the week and the moon. */
export const observancesOn = (
  facts: Facts,
  country: string,
  date: LocalDate,
): readonly Observance[] => {
  const weekday = weekdayOf(date);
  if (MUSLIM.has(country))
    return [
      ...(isInRamadan(facts, country, date) ? [fast] : []),
      ...(weekday === FRIDAY ? [fridayPrayers] : []),
    ];
  if (!JEWISH.has(country)) return none;
  if (weekday === FRIDAY) return [sabbathBegins];
  return weekday === SATURDAY ? [sabbath] : none;
};

const none: readonly Observance[] = [];

/** By the calendar of Umm al-Qura, a day more or less than who watches the moon; a known feast ends it. */
const isInRamadan = (facts: Facts, country: string, date: LocalDate): boolean =>
  monthOfMoon().format(Date.parse(date)) === RAMADAN &&
  !EID.test(holidayOn(facts, country, date) ?? '');

const RAMADAN = '9';
const EID = /Eid al-Fitr/;

const monthOfMoon = lazily(
  () =>
    new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      month: 'numeric',
      timeZone: 'UTC',
    }),
);
