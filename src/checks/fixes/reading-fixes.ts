import type { TripDraft } from '../../domain/edits/edit';
import type { ClockTime } from '../../domain/time/clock-time';
import { formatClock } from '../../domain/time/clock-time';
import { formatOffset } from '../../domain/time/format-offset';
import type { LocalDate } from '../../domain/time/local-date';
import { type Fold, foldOffsets, instantOf, wallClockAt } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import type { Reading } from '../subjects/reading';

/** The time to which the clocks are put forward: what the instant was taken to be anyway. */
export const fixesOfSkipped = (reading: Reading): readonly Candidate[] => {
  const { zone, date, clock, name } = reading;
  const next = wallClockAt(zone, instantOf(zone, date, clock, null));
  return [
    candidate(`Take ${formatClock(next.clock, '24')} for ${name}`, (draft) =>
      setReading(draft, reading, { ...next, fold: null }),
    ),
  ];
};

/** Which of the two, by its offset. */
export const fixesOfAmbiguous = (reading: Reading): readonly Candidate[] => {
  const { zone, date, clock, name } = reading;
  const offsets = foldOffsets(zone, date, clock);
  if (!offsets) return [];
  const folds = ['earlier', 'later'] as const;
  return folds.map((fold) => {
    const time = `${formatClock(clock, '24')} ${formatOffset(offsets[fold])}`;
    return candidate(`Take ${time}, the ${fold} one, for ${name}`, (draft) =>
      setReading(draft, reading, { date, clock, fold }),
    );
  });
};

interface Chosen {
  readonly date: LocalDate;
  readonly clock: ClockTime;
  readonly fold: Fold | null;
}

const setReading = (draft: TripDraft, { of, field }: Reading, chosen: Chosen): void => {
  const holder = field === 'slot' ? draft.meetings[of.id]?.slot : draft.stops[of.id]?.[field];
  if (!holder) return;
  holder.date = chosen.date;
  holder.fold = chosen.fold;
  if ('at' in holder.time) holder.time.at = chosen.clock;
};
