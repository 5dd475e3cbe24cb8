import { type Posture, postures } from './choices';
import { choice, type FieldsOf, line, oneOfOurs, order, prose } from './field';

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly posture: Posture;
  readonly owner: string | null;
  readonly points: string;
  readonly order: string;
}

export const topicFields = {
  title: { label: 'Topic', seenAs: 'substance', type: line, empty: '' },
  posture: { label: 'Posture', seenAs: 'substance', type: choice(postures), empty: 'raise' },
  owner: { label: 'Owner', seenAs: 'internal', type: oneOfOurs, empty: null },
  points: { label: 'Points', seenAs: 'substance', type: prose, empty: '' },
  order: { label: 'Order', seenAs: 'substance', type: order, empty: 'a0' },
} as const satisfies FieldsOf<Topic>;
