import type { Movement } from '../derive/movements';
import type { Move } from '../records/move';
import { newMove } from '../records/new-record';
import type { Edit } from './edit';

/** What a planner says of a movement; the first word makes it a record, which then follows its destination. */
export const setMovement = (
  { move, leadsTo, travel }: Movement,
  newId: string,
  values: Partial<Pick<Move, 'minutes' | 'departs' | 'mode' | 'source' | 'notes'>>,
): Edit => ({
  label: 'change the movement',
  change: (draft) => {
    const known = move && draft.moves[move.id];
    if (known) Object.assign(known, values);
    else draft.moves[newId] = newMove(newId, { leadsTo, mode: travel.mode, ...values });
  },
});
