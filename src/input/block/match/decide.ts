import { titleText } from '../../../domain/describe/line-text';
import { addMeeting } from '../../../domain/edits/add-meeting';
import type { Edit, TripDraft } from '../../../domain/edits/edit';
import { logged } from '../../../domain/edits/log';
import { removeNamed, together } from '../../../domain/edits/record-edits';
import { withToldTimes } from '../../../domain/edits/told-times';
import type { Trip } from '../../../domain/records/tables';
import type { Suggestion } from './suggestions';
import { meetingWords, suggestedWords } from './words';

export type Decision = 'taken' | 'refused';

export interface Decided {
  readonly decision: Decision;
  /** What was decided before, if it is decided anew. */
  readonly was: Decision | undefined;
  /** Whose programme it is. */
  readonly who: string;
  readonly notedBy: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly logId: string;
  /** What a new line is called, each time the same. */
  readonly meetingId: string;
}

/** Where a programme does not say whose it is. */
const THE_HOST = 'The host';

/** What the step of all decisions is called. */
export const decisionLabel = (days: string): string => `decide on the programme of ${days}`;

/** Takes or refuses one suggestion and logs it; what was decided of it before is taken back first. */
export const decide = (before: Trip, now: Trip, suggestion: Suggestion, decided: Decided): Edit => {
  const { decision, was, who, notedBy, at, logId, meetingId } = decided;
  const isTaken = decision === 'taken';
  const isNew = suggestion.kind === 'new';
  const subject = isNew ? suggestion.theirs.meeting.title : titleText(before, suggestion.ours);
  const entry = logged(before, logId, {
    at,
    notedBy,
    who: who || THE_HOST,
    channel: 'programme',
    meeting: isNew ? (isTaken ? meetingId : null) : suggestion.ours.id,
    stop: isNew ? suggestion.theirs.meeting.slot.stop : suggestion.ours.slot.stop,
    subject,
    said: isTaken ? 'Taken over from the programme.' : 'Refused: ours stays.',
    from: isNew ? '' : meetingWords(before, suggestion.ours),
    to: suggestedWords(before, suggestion),
  });
  const changes = [
    ...(was === 'taken' ? [withToldTimes(now, takeBack(now, suggestion, meetingId))] : []),
    ...(isTaken ? [withToldTimes(before, take(before, suggestion, decided))] : []),
  ];
  return together('decide on a programme', [...changes, entry]);
};

/** Keeps the whole text as it was received, so that none of its words is lost. */
export const logReceived = (
  trip: Trip,
  id: string,
  told: Pick<Decided, 'who' | 'notedBy' | 'at'> & { readonly stop: string; readonly text: string },
): Edit =>
  logged(trip, id, {
    at: told.at,
    notedBy: told.notedBy,
    who: told.who || THE_HOST,
    channel: 'programme',
    stop: told.stop,
    said: told.text,
  });

const take = (trip: Trip, suggestion: Suggestion, { meetingId, who }: Decided): Edit => {
  if (suggestion.kind === 'new') {
    const { meeting } = suggestion.theirs;
    const status = meeting.status === 'idea' ? 'proposed' : meeting.status;
    return addMeeting(trip, meetingId, {
      ...meeting,
      status: status ?? 'proposed',
      source: 'host',
    });
  }
  const { ours } = suggestion;
  if (suggestion.kind === 'gone')
    return changing(ours.id, {
      // What stood is cancelled, what was only asked for is declined; the line stays, struck through.
      status: ours.status === 'confirmed' ? 'cancelled' : 'declined',
      reason: `Not in the programme of ${who || 'the host'}`,
    });
  const { notes } = suggestion.theirs.meeting;
  return changing(ours.id, {
    ...suggestion.fields,
    ...(notes === '' ? {} : { notes: [ours.notes, notes].filter(Boolean).join('\n') }),
    ...(suggestion.fields.slot ? { source: 'host' } : {}),
  });
};

const takeBack = (now: Trip, suggestion: Suggestion, meetingId: string): Edit => {
  if (suggestion.kind === 'new') return removeNamed(now, 'meetings', meetingId);
  const { ours } = suggestion;
  const { status, reason, notes, source } = ours;
  if (suggestion.kind === 'gone') return changing(ours.id, { status, reason });
  const names = Object.keys(suggestion.fields);
  const old = Object.fromEntries(Object.entries(ours).filter(([name]) => names.includes(name)));
  return changing(ours.id, { ...old, notes, source });
};

const changing = (id: string, values: Readonly<Record<string, unknown>>): Edit => ({
  label: 'change a meeting',
  change: (draft: TripDraft) => {
    const meeting = draft.meetings[id];
    if (meeting) Object.assign(meeting, structuredClone(values));
  },
});
