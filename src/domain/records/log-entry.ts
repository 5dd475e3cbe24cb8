import { type FieldsOf, instant, line, prose, reference } from './field';

/** What the host or a post said, as it was said; it is added to and never rewritten. */
export interface LogEntry {
  readonly id: string;
  /** When it was said or heard; ISO 8601, UTC. */
  readonly at: string | null;
  readonly who: string;
  readonly channel: string;
  /** About a meeting, else about a stop, else about the trip. */
  readonly meeting: string | null;
  readonly stop: string | null;
  /** What it was about, as that was called then: it outlives the meeting. */
  readonly subject: string;
  readonly said: string;
  readonly from: string;
  readonly to: string;
  /** The planner who put it into the log; who said it is `who`. */
  readonly notedBy: string;
}

export const logFields = {
  at: { label: 'At', seenAs: 'internal', type: instant, empty: null },
  who: { label: 'Who', seenAs: 'internal', type: line, empty: '' },
  channel: { label: 'By', seenAs: 'internal', type: line, empty: '' },
  meeting: { label: 'Meeting', seenAs: 'internal', type: reference('meetings'), empty: null },
  stop: { label: 'Stop', seenAs: 'internal', type: reference('stops'), empty: null },
  subject: { label: 'About', seenAs: 'internal', type: line, empty: '' },
  said: { label: 'Said', seenAs: 'internal', type: prose, empty: '' },
  from: { label: 'From', seenAs: 'internal', type: line, empty: '' },
  to: { label: 'To', seenAs: 'internal', type: line, empty: '' },
  notedBy: { label: 'Noted by', seenAs: 'internal', type: line, empty: '' },
} as const satisfies FieldsOf<LogEntry>;
