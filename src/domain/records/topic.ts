import type { LocalDate } from '../time/local-date';
import {
  type PaperStatus,
  type Posture,
  paperStatuses,
  postures,
  type Sensitivity,
  sensitivities,
} from './choices';
import {
  choice,
  date,
  type FieldsOf,
  line,
  oneOfOurs,
  optionalChoice,
  order,
  prose,
} from './field';

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly posture: Posture;
  readonly owner: string | null;
  readonly points: string;
  readonly sensitivity: Sensitivity;
  readonly paperStatus: PaperStatus | null;
  readonly paperDue: LocalDate | null;
  readonly order: string;
}

export const topicFields = {
  title: { label: 'Topic', seenAs: 'substance', type: line, empty: '' },
  posture: { label: 'Posture', seenAs: 'substance', type: choice(postures), empty: 'raise' },
  owner: { label: 'Owner', seenAs: 'internal', type: oneOfOurs, empty: null },
  points: { label: 'Points', seenAs: 'substance', type: prose, empty: '' },
  sensitivity: {
    label: 'Sensitivity',
    seenAs: 'substance',
    type: choice(sensitivities),
    empty: 'usual',
  },
  paperStatus: {
    label: 'Paper',
    seenAs: 'internal',
    type: optionalChoice(paperStatuses),
    empty: null,
  },
  paperDue: { label: 'Paper due', seenAs: 'internal', type: date, empty: null },
  order: { label: 'Order', seenAs: 'substance', type: order, empty: 'a0' },
} as const satisfies FieldsOf<Topic>;
