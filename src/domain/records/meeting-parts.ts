import { type Posture, postures } from './choices';
import { choice, type FieldType, line, order, reference, whole } from './field';

/** How long a meeting may be, in minutes: two days. */
export const LONGEST_MEETING_MINUTES = 2880;

export interface MeetingTopic {
  readonly posture: Posture;
  readonly order: string;
}

/** Who said that a meeting stands, when, and by what channel. */
export interface Confirmation {
  readonly who: string;
  readonly when: string;
  readonly channel: string;
}

/** One step of what happens at a meeting: who does what, for how long. */
export interface SequenceStep {
  readonly order: string;
  readonly minutes: number | null;
  readonly actor: string;
  readonly text: string;
}

/** One of the choices of an open question: A or B. */
export interface OptionOfMeeting {
  readonly group: string;
  readonly choice: string;
}

/** A gift, and to whom it goes. */
export interface Gift {
  readonly order: string;
  readonly text: string;
  readonly to: string | null;
}

export const meetingTopic = {
  kind: 'whole-object',
  parts: { posture: choice(postures), order },
  nullable: false,
} as const;

export const sequenceStep = {
  kind: 'whole-object',
  parts: {
    order,
    minutes: whole(0, LONGEST_MEETING_MINUTES, 'min'),
    actor: line,
    text: line,
  },
  nullable: false,
} as const;

export const confirmation = {
  kind: 'whole-object',
  parts: { who: line, when: line, channel: line },
  nullable: true,
} as const;

export const optionOfMeeting = {
  kind: 'whole-object',
  parts: { group: { kind: 'reference', to: 'options', nullable: false }, choice: line },
  nullable: true,
} as const satisfies FieldType;

export const gift = {
  kind: 'whole-object',
  parts: { order, text: line, to: reference('people') },
  nullable: false,
  words: { entry: 'gift', parts: { text: 'Gift', to: 'For' } },
} as const satisfies FieldType;
