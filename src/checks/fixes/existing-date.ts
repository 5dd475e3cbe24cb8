import { addDays, formatShortDate, type LocalDate } from '../../domain/time/local-date';
import { type Candidate, candidate } from '../rule';
import type { VisitDay } from '../subjects/day';

/** The day before or the day after, for all that stands on the date that never was. */
export const fixesOfSkippedDate = ({
  stop: { id },
  date,
  meetings,
}: VisitDay): readonly Candidate[] =>
  [addDays(date, -1), addDays(date, 1)].map((other) =>
    candidate(`Take ${formatShortDate(other)} instead`, (draft) => {
      const stop = draft.stops[id];
      for (const moment of [stop?.wheelsDown, stop?.wheelsUp]) redate(moment, date, other);
      for (const { meeting } of meetings) redate(draft.meetings[meeting.id]?.slot, date, other);
    }),
  );

const redate = (
  holder: { date: LocalDate | null } | null | undefined,
  from: LocalDate,
  to: LocalDate,
): void => {
  if (holder?.date === from) holder.date = to;
};
