import type { Meeting } from '../domain/records/meeting';
import type { TypedLine } from './typed-line';

/** What a typed line says of its meeting, on the day of the line or on the other that it may mean. */
export const typedValues = (
  { meeting, otherDate }: TypedLine,
  onOtherDate: boolean,
): Partial<Meeting> =>
  onOtherDate && otherDate !== null && meeting.slot
    ? { ...meeting, slot: { ...meeting.slot, date: otherDate } }
    : meeting;
