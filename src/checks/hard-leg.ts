import type { Leg } from '../domain/derive/route';
import { wallClockAt } from '../domain/time/zones';

/** A night on the way, or so many hours on the clock: whoever comes off it needs rest. */
export const isHardLeg = ({ from, to, departs, arrives, clockChange }: Leg, hours: number) => {
  if (departs === null || arrives === null || arrives <= departs) return false;
  const isOvernight = wallClockAt(from.zone, departs).date !== wallClockAt(to.zone, arrives).date;
  return isOvernight || Math.abs(clockChange ?? 0) >= hours * 60;
};
