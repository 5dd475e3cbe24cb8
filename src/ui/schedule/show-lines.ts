import type { Actions } from '../../store/store';
import { focusLine } from '../kit/line-id';

/** Selects lines and goes to the first of them. */
export const showLines = ({ mark, show, standAt }: Actions, ids: readonly string[]): void => {
  const [first] = ids;
  if (first === undefined) return;
  show('schedule');
  standAt({ kind: 'meeting', id: first });
  mark(ids);
  focusLine(first);
};
