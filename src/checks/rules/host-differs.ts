import { capitalized } from '../../domain/describe/capitalized';
import { cityText } from '../../domain/describe/travel-text';
import { addTask } from '../fixes/add-tasks';
import { setMeeting } from '../fixes/set-meeting';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Candidate, Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { HostWord } from '../subjects/host-word';
import { meetingName } from '../wording';

/** Of a task by which somebody is on it. */
const ANSWER = /\banswer/i;

const fields = {
  time: 'slot',
  date: 'slot',
  stay: 'wheelsDown',
  place: 'venue',
  room: 'room',
} as const;

export const hostDiffers: Rule<'host-word'> = {
  id: 'host-differs',
  group: 'protocol',
  looksAt: 'host-word',
  severity: 'warning',
  description:
    'What the host or a post said last of a time, a date or a place is what we have. Only what the log says without any doubt is held against ours.',
  silences: [],
  check: (word) => {
    const { stop, meeting, claim, tasks } = word;
    const about = meeting ? { meeting: meeting.id } : { stop: stop.id };
    if (!claim.differs || isInHand(tasksAbout(tasks, about), ANSWER)) return null;
    const { kind, theirs, ours } = claim;
    return {
      severity: meeting ? atMostWarning(ownSeverity(meeting.status)) : 'warning',
      about: [meeting ? { kind: 'meeting', id: meeting.id } : { kind: 'stop', id: stop.id }],
      part: kind,
      message: `${capitalized(whoOf(word))} says ${theirs} for ${nameOf(word)}, ours is ${ours}.`,
      field: fields[kind],
      data: { theirs, ours },
    };
  },
  fixes: (word, trip) => {
    const { stop, meeting, claim } = word;
    const about = meeting ? { meeting: meeting.id } : { stop: stop.id };
    const key = `answer-${meeting?.id ?? stop.id}`;
    const text = `Answer ${whoOf(word)} on ${nameOf(word)}: ${claim.theirs} or ${claim.ours}`;
    return [
      ...taken(word),
      addTask(trip.tasks, key, { text, owner: stop.controlOfficer, ...about }),
    ];
  },
};

const whoOf = ({ entry }: HostWord): string => entry.who || 'the host';

const nameOf = ({ stop, meeting }: HostWord): string =>
  meeting ? meetingName(meeting) : cityText(stop);

/** A time that is theirs says so. */
const taken = ({ meeting, claim }: HostWord): readonly Candidate[] => {
  if (!meeting || claim.values === null) return [];
  const source = 'slot' in claim.values ? ({ source: 'host' } as const) : {};
  return [
    setMeeting(`Take ${claim.theirs} for ${meetingName(meeting)}`, meeting, {
      ...claim.values,
      ...source,
    }),
  ];
};
