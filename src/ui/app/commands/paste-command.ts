import type { DayKey } from '../../../domain/derive/days';
import { scheduleOf } from '../../../domain/derive/schedule';
import { find } from '../../../domain/trip';
import type { State } from '../../../store/state';
import type { Command } from './command';

/** The day of what is selected, or the first of the trip; null for a trip without stops. */
const dayOfSelection = ({ open, selection }: State): DayKey | null => {
  if (!open) return null;
  const id = 'id' in selection ? selection.id : null;
  const days = scheduleOf(open.trip);
  const slot = find(open.trip.meetings, id)?.slot;
  if (slot) return { stop: slot.stop, date: slot.date };
  const day = days.find(
    ({ stop, lines }) => stop.id === id || lines.some((line) => line.id === id),
  );
  const chosen = day ?? days.find(({ date }) => date !== null) ?? days[0];
  return chosen ? { stop: chosen.stop.id, date: chosen.date } : null;
};

export const pasteCommand: Command = {
  id: 'paste',
  title: 'Paste a block…',
  group: 'edit',
  keys: 'V',
  isPossible: (state) => dayOfSelection(state) !== null,
  run: ({ openDialog }, state) => {
    const day = dayOfSelection(state);
    if (day) openDialog({ kind: 'paste', day });
  },
};
