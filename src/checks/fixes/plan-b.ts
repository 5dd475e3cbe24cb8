import { newMeeting, newOption } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { addDays } from '../../domain/time/local-date';
import type { Moment } from '../../domain/time/wall-time';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import type { OutdoorPlan } from '../subjects/outdoor-plans';
import { meetingName } from '../wording';

/** On the evening before, when the weather of the day is known. */
const DECIDED_AT = '18:00';

/** Another choice for the same time, without a place yet, or a time to decide. */
export const fixesByPlanB = (
  { meetings, lacks }: OutdoorPlan,
  trip: Trip,
): readonly Candidate[] => {
  const [subject, ...others] = meetings;
  if (!subject || others.some(({ option }) => option !== subject.option)) return [];
  return lacks === 'decision time'
    ? decisionTime(subject)
    : subject.option === null
      ? otherChoice(subject, others, trip)
      : [];
};

const decideBy = ({ meeting }: MeetingAtStop): Moment | null => {
  const { date } = meeting.slot;
  return date === null ? null : { date: addDays(date, -1), time: { at: DECIDED_AT }, fold: null };
};

const decisionTime = (subject: MeetingAtStop): readonly Candidate[] => {
  const { option } = subject;
  const by = decideBy(subject);
  if (!option || !by) return [];
  return [
    candidate('Decide by 1800 the day before', (draft) => {
      const changed = draft.options[option.id];
      if (changed) changed.decideBy = by;
    }),
  ];
};

const otherChoice = (
  subject: MeetingAtStop,
  others: readonly MeetingAtStop[],
  trip: Trip,
): readonly Candidate[] => {
  const { meeting, stop } = subject;
  const id = `weather-${meeting.id}`.slice(0, 80);
  if (Object.hasOwn(trip.options, id) || Object.hasOwn(trip.meetings, id)) return [];
  const title = `${meetingName(meeting)}, or indoors`;
  const option = newOption(id, {
    title,
    stop: stop.id,
    trigger: 'The weather',
    decideBy: decideBy(subject),
  });
  const indoors = newMeeting(id, {
    ...meeting,
    title: `${meetingName(meeting)}, indoors`,
    publicTitle: '',
    status: 'idea',
    confirmed: null,
    source: 'estimate',
    anchor: false,
    venue: null,
    room: '',
    option: { group: id, choice: 'B' },
  });
  return [
    candidate(`Add an option B indoors for ${meetingName(meeting)}`, (draft) => {
      draft.options[id] = option;
      draft.meetings[id] = indoors;
      for (const one of [subject, ...others]) {
        const changed = draft.meetings[one.meeting.id];
        if (changed) changed.option = { group: id, choice: 'A' };
      }
    }),
  ];
};
