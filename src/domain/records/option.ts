import type { Moment } from '../time/wall-time';
import { type FieldsOf, line, order, reference } from './field';
import { moment } from './moment';

/** An open question with its choices, A or B, to each of which meetings belong. */
export interface Option {
  readonly id: string;
  readonly title: string;
  /** Its clock is that of the decision. */
  readonly stop: string | null;
  /** What decides: the weather at 0600. */
  readonly trigger: string;
  readonly decideBy: Moment | null;
  /** The choice that was made; empty while it is open. */
  readonly chosen: string;
  readonly order: string;
}

export const optionFields = {
  title: { label: 'Question', seenAs: 'internal', type: line, empty: '' },
  stop: { label: 'Stop', seenAs: 'internal', type: reference('stops'), empty: null },
  trigger: { label: 'What decides', seenAs: 'internal', type: line, empty: '' },
  decideBy: { label: 'Decide by', seenAs: 'internal', type: moment, empty: null },
  chosen: { label: 'Chosen', seenAs: 'internal', type: line, empty: '' },
  order: { label: 'Order', seenAs: 'internal', type: order, empty: 'a0' },
} as const satisfies FieldsOf<Option>;
