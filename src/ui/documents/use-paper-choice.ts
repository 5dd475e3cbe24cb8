import { useMemo, useState } from 'react';
import { type DateSpan, datesWithLines } from '../../documents/itinerary';
import { type PageSize, usualPageSize } from '../../documents/page-size';
import type { Trip } from '../../domain/records/tables';
import type { LocalDate } from '../../domain/time/local-date';
import { journeyOf } from '../../domain/trip';

export interface PaperChoice {
  readonly size: PageSize;
  readonly allDates: readonly LocalDate[];
  /** Null from the first day on. */
  readonly first: LocalDate | null;
  /** Null up to the last day. */
  readonly last: LocalDate | null;
  /** Null for the whole trip. */
  readonly dates: DateSpan | null;
  readonly chooseSize: (size: PageSize) => void;
  readonly chooseFirst: (date: LocalDate | null) => void;
  readonly chooseLast: (date: LocalDate | null) => void;
}

/** What the planner chose for the paper in view; a day that the trip no longer has is let go. */
export const usePaperChoice = (trip: Trip): PaperChoice => {
  const [size, chooseSize] = useState<PageSize | null>(null);
  const [chosenFirst, setFirst] = useState<LocalDate | null>(null);
  const [chosenLast, setLast] = useState<LocalDate | null>(null);
  const allDates = useMemo(() => datesWithLines(trip), [trip]);
  const known = (date: LocalDate | null): LocalDate | null =>
    date !== null && allDates.includes(date) ? date : null;
  const first = known(chosenFirst);
  const last = known(chosenLast);
  const dates = useMemo(() => spanOf(allDates, first, last), [allDates, first, last]);
  return {
    size: size ?? usualPageSize(journeyOf(trip).homeCountry),
    allDates,
    first,
    last,
    dates,
    chooseSize,
    chooseFirst: (date) => {
      setFirst(date);
      if (date !== null && last !== null && last < date) setLast(date);
    },
    chooseLast: (date) => {
      setLast(date);
      if (date !== null && first !== null && first > date) setFirst(date);
    },
  };
};

const spanOf = (
  all: readonly LocalDate[],
  first: LocalDate | null,
  last: LocalDate | null,
): DateSpan | null => {
  const start = first ?? all[0];
  const end = last ?? all.at(-1);
  if ((first === null && last === null) || start === undefined || end === undefined) return null;
  return { first: start, last: end };
};
