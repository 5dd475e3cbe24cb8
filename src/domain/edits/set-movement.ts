import type { Movement } from '../derive/movements';
import type { Move } from '../records/move';
import { newMove } from '../records/new-record';
import type { Edit } from './edit';
import { withSource } from './set-drive';

type MoveValues = Partial<Omit<Move, 'id' | 'leadsTo'>>;

/** What a planner says of a movement; the first word makes it a record, which then follows its destination. */
export const setMovement = (movement: Movement, newId: string, values: MoveValues): Edit => ({
  label: 'change the movement',
  change: (draft) => {
    const { move, leadsTo, travel, track } = movement;
    const known = move && draft.moves[move.id];
    const told = withMinutes(movement, values);
    if (known) Object.assign(known, told);
    else {
      const made = { leadsTo, mode: travel.mode, tracks: { [track]: true as const }, ...told };
      draft.moves[newId] = newMove(newId, made);
    }
  },
});

/** A source or a mode is said of minutes: those of the drive become the movement's own with it. */
const withMinutes = ({ move, travel }: Movement, values: MoveValues): MoveValues => {
  if (values.minutes !== undefined) return withSource(values);
  const saysMore = values.source !== undefined || values.mode !== undefined;
  if (!saysMore || (move?.minutes ?? null) !== null) return values;
  return { minutes: travel.minutes, source: travel.source, ...values };
};
