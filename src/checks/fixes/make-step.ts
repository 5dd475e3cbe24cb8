import { orderAfter } from '../../domain/edits/order-after';
import { removeRecord } from '../../domain/edits/remove-record';
import type { Meeting } from '../../domain/records/meeting';
import type { SequenceStep } from '../../domain/records/meeting-parts';
import { minutesBetween } from '../../domain/time/instant';
import { type Candidate, candidate } from '../rule';
import type { Pair } from '../subjects/pair';
import { meetingName } from '../wording';
import { freeId } from './free-id';

/** What lies wholly within another at its place, with its people and topics; an anchor stays its own. */
export const makeStep = ({ first, second }: Pair): readonly Candidate[] => {
  const [whole, part] = [first.meeting, second.meeting];
  const isWithin = first.end !== null && second.end !== null && second.end <= first.end;
  const isThere = part.venue === null || part.venue === whole.venue;
  if (!isWithin || !isThere || part.anchor || part.option !== null) return [];
  const steps = stepsFor(whole, part, minutesBetween(first.start, second.start));
  return [
    candidate(`Make ${meetingName(part)} a step of ${meetingName(whole)}`, (draft) => {
      const changed = draft.meetings[whole.id];
      if (!changed) return;
      for (const [id, step] of steps) changed.sequence[id] = { ...step };
      changed.participants = { ...part.participants, ...changed.participants };
      changed.topics = { ...part.topics, ...changed.topics };
      removeRecord(draft, 'meetings', part.id);
    }),
  ];
};

type NamedStep = readonly [id: string, step: SequenceStep];

/** Where there are none yet, the time until it is one too: it keeps its hour. */
const stepsFor = (whole: Meeting, part: Meeting, until: number): readonly NamedStep[] => {
  const steps = Object.values(whole.sequence);
  const isFirst = steps.length === 0 && until > 0;
  const before = isFirst ? [{ text: meetingName(whole), minutes: until, of: whole }] : [];
  const added: NamedStep[] = [];
  for (const { text, minutes, of } of [
    ...before,
    { text: meetingName(part), minutes: part.minutes, of: part },
  ]) {
    const order = orderAfter([...steps, ...added.map(([, step]) => step)]);
    added.push([freeId(whole.sequence, `step-${of.id}`), { order, minutes, actor: '', text }]);
  }
  return added;
};
