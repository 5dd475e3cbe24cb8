import type { Provider } from '../../domain/records/choices';
import { addTask } from '../fixes/add-tasks';
import { isInHand } from '../open-tasks';
import { type Candidate, candidate, type Rule } from '../rule';
import { ownSeverity } from '../severity';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName } from '../wording';

const INTERPRETERS = /interpret/i;

/** Of notetakers each side has its own: that ours is missing is told by `no-notetaker`. */
export const unequalSupport: Rule<'meeting'> = {
  id: 'unequal-support',
  group: 'people',
  looksAt: 'meeting',
  severity: 'note',
  description:
    'The side that provides the interpretation has an interpreter of its own in the room, where the ' +
    'other side has one. A task about the interpreters quiets it.',
  silences: [],
  check: (subject) => {
    const { meeting } = subject;
    const provider = lonelyProvider(subject);
    if (
      provider === null ||
      isInHand(subject.tasks, INTERPRETERS) ||
      ownSeverity(meeting.status) === null
    )
      return null;
    const text =
      provider === 'host' ? 'the host provides the interpreter' : 'we provide the interpreter';
    const named = provider === 'host' ? 'only ours is named' : 'only the host’s is named';
    return {
      severity: 'note',
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingName(meeting)}: ${text}, and ${named}.`,
      field: 'interpretationBy',
      data: { provider },
    };
  },
  fixes: (subject, { tasks }) => {
    const { meeting } = subject;
    const text = `Agree with the host on the interpreters for ${meetingName(meeting)}`;
    const provider = lonelyProvider(subject);
    return provider === null
      ? []
      : [
          providedBy(subject, provider === 'host' ? 'us' : 'host'),
          addTask(tasks, `interpreters-${meeting.id}`, { text, meeting: meeting.id }),
        ];
  },
};

/** Who is to provide, and has nobody there while the other side has. */
const lonelyProvider = ({ meeting, attending }: MeetingAtStop): Provider | null => {
  const { interpretationBy: provider, interpretation } = meeting;
  const interpreters = attending.filter(({ roles }) => roles.interpreter);
  if (provider === null || interpretation === 'none' || interpreters.length === 0) return null;
  const isOwn = interpreters.some(({ person }) => (person.side === 'ours') === (provider === 'us'));
  return isOwn ? null : provider;
};

const providedBy = ({ meeting }: MeetingAtStop, provider: Provider): Candidate => {
  const who = provider === 'us' ? 'us' : 'the host';
  return candidate(`Let ${who} provide the interpreter for ${meetingName(meeting)}`, (draft) => {
    const changed = draft.meetings[meeting.id];
    if (changed) changed.interpretationBy = provider;
  });
};
