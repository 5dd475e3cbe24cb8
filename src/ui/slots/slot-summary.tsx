import { countText } from '../../domain/describe/count-text';
import { dayText } from '../../domain/describe/day-text';
import type { Trip } from '../../domain/records/tables';
import { formatClock } from '../../domain/time/clock-time';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import type { FoundSlot } from '../../slots/found-slot';
import styles from './slots.module.css';
import type { SlotForm } from './use-slot-form';
import type { Search } from './use-slots';

interface SlotSummaryProps {
  readonly form: SlotForm;
  readonly search: Search;
  readonly best: FoundSlot | null;
}

/** '9 slots on 4 days. The best: Tue 11 Jan, Beijing, 1400.' */
export const SlotSummary = (props: SlotSummaryProps) => (
  <p role="status" className={styles.summary}>
    {summaryOf(props)}
  </p>
);

const summaryOf = ({
  form: { trip, request, standsAt },
  search,
  best,
}: SlotSummaryProps): string => {
  if (!request) return 'Say how many minutes it takes.';
  const { days, isDone } = search;
  if (best === null)
    return isDone ? noneText(days.some(({ slots }) => slots.length > 0)) : 'Looking…';
  const found = days.map(({ slots }) => slots.filter((slot) => !standsAt(slot)).length);
  const count = found.reduce((sum, slots) => sum + slots, 0);
  const on = countText(found.filter((slots) => slots > 0).length, 'day');
  const { stop, date } = best.slot;
  const where = `${dayText(trip, { stop, date })}, ${clockText(trip, best)}`;
  return isDone
    ? `${countText(count, 'slot')} on ${on}. The best: ${where}.`
    : `Looking… The best so far: ${where}.`;
};

const noneText = (hasOwn: boolean): string =>
  hasOwn ? 'No other slot on these days.' : 'No slot on these days.';

/** '1400': when a slot starts, by the clock of its stop. */
const clockText = (trip: Trip, { slot, start }: FoundSlot): string => {
  const zone = find(trip.stops, slot.stop)?.zone ?? 'Etc/UTC';
  return formatClock(wallClockAt(zone, start).clock, '24');
};
