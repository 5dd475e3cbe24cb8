import type { LocalDate } from '../../time/local-date';

/** A city of the conference week, and the days on which there are meetings. */
export interface City {
  readonly stop: string;
  readonly city: string;
  readonly country: string;
  readonly zone: string;
  readonly dates: readonly LocalDate[];
}

export const cities = [
  {
    stop: 'geneva',
    city: 'Geneva',
    country: 'CH',
    zone: 'Europe/Zurich',
    dates: ['2026-09-20', '2026-09-21', '2026-09-22'],
  },
  {
    stop: 'london',
    city: 'London',
    country: 'GB',
    zone: 'Europe/London',
    dates: ['2026-09-23', '2026-09-24'],
  },
  {
    stop: 'vienna',
    city: 'Vienna',
    country: 'AT',
    zone: 'Europe/Vienna',
    dates: ['2026-09-25', '2026-09-26'],
  },
] as const satisfies readonly City[];

const ROUNDS = 10;
const FIRST_START = 8 * 60 + 30;
const ROUND_MINUTES = 60;
/** After the fifth round, so that those who change the place can drive. */
const LUNCH_MINUTES = 60;

/** How the meetings of a day are laid out: rounds of meetings that begin together, one in each lane. */
export interface Grid {
  readonly lanes: number;
  readonly rounds: number;
}

export const gridOf = (meetingsADay: number): Grid => {
  const lanes = Math.max(2, Math.ceil(meetingsADay / ROUNDS));
  return { lanes, rounds: Math.ceil(meetingsADay / lanes) };
};

/** Where a meeting of the day stands; `isAfternoon` is after the lunch. */
export const cellOf = ({ lanes, rounds }: Grid, index: number) => {
  const lane = index % lanes;
  // A short day is spread over the hours of a long one.
  const round = Math.floor((Math.floor(index / lanes) * ROUNDS) / rounds);
  const isAfternoon = round >= ROUNDS / 2;
  const minute = FIRST_START + round * ROUND_MINUTES + (isAfternoon ? LUNCH_MINUTES : 0);
  return { lane, round, isAfternoon, minute };
};
