import { useMemo, useState } from 'react';
import type { DayKey } from '../../domain/derive/days';
import { scheduleOf } from '../../domain/derive/schedule';
import { dayText } from '../../domain/describe/day-text';
import type { Trip } from '../../domain/records/tables';

interface Ends {
  readonly from: string;
  readonly until: string;
}

/** From which day of the schedule to which one is looked; at first those of a stop, or of all visits. */
export const useDaySpan = (trip: Trip, stop: string | null) => {
  const days = useMemo(() => scheduleOf(trip).filter(({ date }) => date !== null), [trip]);
  const [ends, setEnds] = useState((): Ends => {
    const ofStop = days.filter((day) => day.stop.id === stop);
    const visits = days.filter((day) => day.stop.role === 'visit');
    const chosen = [ofStop, visits, days].find(({ length }) => length > 0) ?? [];
    return { from: chosen[0]?.id ?? '', until: chosen.at(-1)?.id ?? '' };
  });
  const { from, until } = ends;
  const numberOf = (id: string): number => days.findIndex((day) => day.id === id);
  const within = useMemo((): readonly DayKey[] => {
    const ids = days.map(({ id }) => id);
    return days
      .slice(Math.max(0, ids.indexOf(from)), ids.indexOf(until) + 1)
      .map(({ stop: at, date }) => ({ stop: at.id, date }));
  }, [days, from, until]);
  return {
    from,
    until,
    within,
    choices: Object.fromEntries(
      days.map(({ id, stop: at, date }) => [id, dayText(trip, { stop: at.id, date })]),
    ),
    // The other end gives way: days run forward.
    chooseFrom: (id: string) =>
      setEnds({ from: id, until: numberOf(id) > numberOf(until) ? id : until }),
    chooseUntil: (id: string) =>
      setEnds({ from: numberOf(id) < numberOf(from) ? id : from, until: id }),
  };
};
