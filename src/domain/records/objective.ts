import { type FieldsOf, order, prose, reference, setOf } from './field';

/** What the trip is to achieve, at one stop or as a whole. */
export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly stop: string | null;
  /** A live meeting on one of them serves it. */
  readonly topics: Readonly<Record<string, true>>;
  readonly order: string;
}

export const objectiveFields = {
  text: { label: 'Objective', seenAs: 'substance', type: prose, empty: '' },
  stop: { label: 'Stop', seenAs: 'substance', type: reference('stops'), empty: null },
  topics: {
    label: 'Served by',
    seenAs: 'substance',
    type: setOf(reference('topics')),
    empty: {},
  },
  order: { label: 'Order', seenAs: 'substance', type: order, empty: 'a0' },
} as const satisfies FieldsOf<Objective>;
