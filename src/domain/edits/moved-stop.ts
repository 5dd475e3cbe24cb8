import { eveningsAt, NIGHT_ENDS } from '../derive/days';
import type { Stop } from '../records/stop';
import { addDays, type LocalDate } from '../time/local-date';
import type { Shift } from '../time/shift';
import { isExact, type Moment } from '../time/wall-time';

/** A stop and its new stay. */
export interface MovedStop {
  readonly stop: Stop;
  readonly wheelsDown: Moment | null;
  readonly wheelsUp: Moment | null;
  /** How far wheels down moves, and the meetings that move with it. */
  readonly arrival: Shift;
  /** How far wheels up moves, and the later stops that move along. */
  readonly departure: Shift;
}

/** The stops that move, by id. */
export type Stays = ReadonlyMap<string, MovedStop>;

/** How many days the nights of the stay move: those by which both its ends do. */
export const nightDays = ({ arrival, departure }: MovedStop): number =>
  arrival.days === departure.days ? arrival.days : 0;

/** The hotels by night. One of the old stay that is no night of the new one is given up. */
export const nightsAfter = (moved: MovedStop): Stop['ron'] => {
  const { stop } = moved;
  const days = nightDays(moved);
  const before = new Set(stayNights(stop));
  const after = new Set(stayNights({ ...stop, ...endsOf(moved) }));
  const isKnown = moved.wheelsDown !== null && moved.wheelsUp !== null;
  return Object.fromEntries(
    Object.entries(stop.ron).flatMap(([date, hotel]) => {
      const night = addDays(date, days);
      return isKnown && before.has(date) && !after.has(night) ? [] : [[night, hotel] as const];
    }),
  );
};

const endsOf = ({ wheelsDown, wheelsUp }: MovedStop) => ({ wheelsDown, wheelsUp });

/** With the night in which the party arrives before it ends. */
const stayNights = (stop: Stop): readonly LocalDate[] => {
  const evenings = eveningsAt({ ...stop, ron: {} });
  const { wheelsDown } = stop;
  const isInNight = wheelsDown && isExact(wheelsDown.time) && wheelsDown.time.at < NIGHT_ENDS;
  return isInNight ? [addDays(wheelsDown.date, -1), ...evenings] : evenings;
};
