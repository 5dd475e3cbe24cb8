import type { ClockTime } from '../time/clock-time';
import {
  type Coverage,
  coverages,
  type InterpretationMode,
  interpretationModes,
  type MeetingKind,
  meetingKinds,
  type ParticipantRole,
  type Provider,
  participantRoles,
  providers,
  type Source,
  type Speaker,
  type Status,
  sources,
  speakers,
  statuses,
  type Track,
  tracks,
} from './choices';
import {
  choice,
  clock,
  type FieldsOf,
  flag,
  id,
  instant,
  line,
  mapOf,
  optionalChoice,
  order,
  prose,
  reference,
  setOf,
  whole,
} from './field';
import {
  type Confirmation,
  confirmation,
  type Gift,
  gift,
  LONGEST_MEETING_MINUTES,
  type MeetingTopic,
  meetingTopic,
  type OptionOfMeeting,
  optionOfMeeting,
  type SequenceStep,
  sequenceStep,
} from './meeting-parts';
import { type Slot, slot, tbd } from './moment';

/** Any line of a stop's schedule that is not a movement. */
export interface Meeting {
  readonly id: string;
  readonly slot: Slot;
  readonly minutes: number | null;
  /** In the air: on the way to (`inbound`) or away from (`outbound`) its stop, on that stop's clock. */
  readonly aboard: 'inbound' | 'outbound' | null;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly publicTitle: string;
  readonly status: Status;
  readonly reason: string;
  readonly confirmed: Confirmation | null;
  readonly source: Source;
  /** The meeting itself, not only its time, is invented for illustration. */
  readonly illustrative: boolean;
  /** Its time does not move in a slip. */
  readonly anchor: boolean;
  /** The meeting that it moves along with: another track's part of the same event. */
  readonly follows: string | null;
  /** When it really began and ended, as it was ticked; ISO 8601, UTC. */
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  readonly venue: string | null;
  readonly room: string;
  readonly tracks: Readonly<Partial<Record<Track, true>>>;
  /** `track`: everybody of its tracks attends; `listed`: of our side only those named. */
  readonly ours: 'track' | 'listed';
  readonly participants: Readonly<Record<string, Readonly<Partial<Record<ParticipantRole, true>>>>>;
  readonly plusOurs: number | null;
  readonly plusHost: number | null;
  readonly interpretation: InterpretationMode | null;
  readonly interpretationBy: Provider | null;
  readonly coverage: Coverage | null;
  /** When the cameras are to be set up, and when the pool is to stand in the room; by the stop's clock. */
  readonly preset: ClockTime | null;
  readonly poolInPlace: ClockTime | null;
  readonly pressNotes: string;
  /** How many of the pool are in the room. */
  readonly poolSize: number | null;
  /** What of the host's own press is in the room. */
  readonly hostCoverage: Coverage | null;
  readonly moderator: string;
  readonly questionsEachSide: number | null;
  readonly speaksFirst: Speaker | null;
  readonly topics: Readonly<Record<string, MeetingTopic>>;
  readonly sequence: Readonly<Record<string, SequenceStep>>;
  /** Null: it stands whatever is chosen. */
  readonly option: OptionOfMeeting | null;
  readonly giftExchange: boolean;
  readonly gifts: Readonly<Record<string, Gift>>;
  /** What guests may not eat has been told to the host. */
  readonly dietSent: boolean;
  readonly deliverables: string;
  readonly dress: string;
  readonly seating: string;
  readonly details: string;
  readonly notes: string;
  readonly order: string;
}

/** A meeting's place in time before anybody has chosen one. */
const nowhere: Slot = { stop: '', date: null, time: tbd, fold: null };

export const meetingFields = {
  slot: { label: 'Date and time', seenAs: 'schedule', type: slot, empty: nowhere },
  minutes: {
    label: 'Length',
    seenAs: 'schedule',
    type: whole(0, LONGEST_MEETING_MINUTES, 'min'),
    empty: null,
  },
  aboard: {
    label: 'Aboard',
    seenAs: 'schedule',
    type: optionalChoice({ inbound: 'On the inbound leg', outbound: 'On the outbound leg' }),
    empty: null,
  },
  kind: { label: 'Kind', seenAs: 'schedule', type: choice(meetingKinds), empty: 'other' },
  title: { label: 'Title', seenAs: 'schedule', type: line, empty: '' },
  publicTitle: { label: 'Public title', seenAs: 'schedule', type: line, empty: '' },
  status: { label: 'Status', seenAs: 'schedule', type: choice(statuses), empty: 'idea' },
  reason: { label: 'Reason', seenAs: 'internal', type: line, empty: '' },
  confirmed: { label: 'Confirmed by', seenAs: 'internal', type: confirmation, empty: null },
  source: {
    label: 'Source of the time',
    seenAs: 'schedule',
    type: choice(sources),
    empty: 'estimate',
  },
  illustrative: { label: 'Illustrative meeting', seenAs: 'schedule', type: flag, empty: false },
  anchor: { label: 'Anchor', seenAs: 'internal', type: flag, empty: false },
  follows: {
    label: 'Moves along with',
    seenAs: 'internal',
    type: reference('meetings'),
    empty: null,
  },
  beganAt: { label: 'Began', seenAs: 'internal', type: instant, empty: null },
  endedAt: { label: 'Ended', seenAs: 'internal', type: instant, empty: null },
  venue: { label: 'Venue', seenAs: 'schedule', type: reference('venues'), empty: null },
  room: { label: 'Room', seenAs: 'schedule', type: line, empty: '' },
  tracks: {
    label: 'Tracks',
    seenAs: 'schedule',
    type: setOf(choice(tracks)),
    empty: { principal: true },
  },
  ours: {
    label: 'Our side',
    seenAs: 'attendance',
    type: choice({ track: 'Everybody of the track', listed: 'Only those listed' }),
    empty: 'track',
  },
  participants: {
    label: 'In the room',
    seenAs: 'attendance',
    type: mapOf(reference('people'), setOf(choice(participantRoles))),
    empty: {},
  },
  plusOurs: {
    label: 'Ours: plus',
    seenAs: 'attendance',
    type: whole(0, 999, 'people'),
    empty: null,
  },
  plusHost: {
    label: 'Host: plus',
    seenAs: 'attendance',
    type: whole(0, 999, 'people'),
    empty: null,
  },
  interpretation: {
    label: 'Interpretation',
    seenAs: 'attendance',
    type: optionalChoice(interpretationModes),
    empty: null,
  },
  interpretationBy: {
    label: 'Interpreter',
    seenAs: 'attendance',
    type: optionalChoice(providers),
    empty: null,
  },
  coverage: { label: 'Press', seenAs: 'press', type: optionalChoice(coverages), empty: null },
  preset: { label: 'Camera preset', seenAs: 'press', type: clock, empty: null },
  poolInPlace: { label: 'Pool in place', seenAs: 'press', type: clock, empty: null },
  pressNotes: { label: 'Press notes', seenAs: 'press', type: line, empty: '' },
  poolSize: { label: 'Pool', seenAs: 'press', type: whole(0, 999, 'people'), empty: null },
  hostCoverage: {
    label: 'The host’s press',
    seenAs: 'press',
    type: optionalChoice(coverages),
    empty: null,
  },
  moderator: { label: 'Moderator', seenAs: 'press', type: line, empty: '' },
  questionsEachSide: {
    label: 'Questions a side',
    seenAs: 'press',
    type: whole(0, 20, ''),
    empty: null,
  },
  speaksFirst: {
    label: 'Speaks first',
    seenAs: 'attendance',
    type: optionalChoice(speakers),
    empty: null,
  },
  topics: {
    label: 'Topics',
    seenAs: 'substance',
    type: mapOf(reference('topics'), meetingTopic),
    empty: {},
  },
  sequence: {
    label: 'Sequence',
    seenAs: 'attendance',
    type: mapOf(id, sequenceStep),
    empty: {},
  },
  option: { label: 'Option', seenAs: 'internal', type: optionOfMeeting, empty: null },
  giftExchange: { label: 'Gifts are exchanged', seenAs: 'internal', type: flag, empty: false },
  gifts: { label: 'Gifts', seenAs: 'internal', type: mapOf(id, gift), empty: {} },
  dietSent: { label: 'Diets told to the host', seenAs: 'diet', type: flag, empty: false },
  deliverables: { label: 'Deliverables', seenAs: 'substance', type: prose, empty: '' },
  dress: { label: 'Dress', seenAs: 'schedule', type: line, empty: '' },
  seating: { label: 'Seating', seenAs: 'attendance', type: prose, empty: '' },
  details: { label: 'Printed details', seenAs: 'schedule', type: prose, empty: '' },
  notes: { label: 'Internal notes', seenAs: 'internal', type: prose, empty: '' },
  order: { label: 'Order', seenAs: 'schedule', type: order, empty: 'a0' },
} as const satisfies FieldsOf<Meeting>;
