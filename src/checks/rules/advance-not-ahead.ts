import { cityText } from '../../domain/describe/travel-text';
import { newTask } from '../../domain/records/new-record';
import { candidate, type Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { Advance } from '../subjects/advance';
import { dateAndClockAt, meetingName } from '../wording';

export const advanceNotAhead: Rule<'advance'> = {
  id: 'advance-not-ahead',
  group: 'rest',
  looksAt: 'advance',
  severity: 'warning',
  description:
    'Somebody of the advance is at a stop before the principal. A second team that somebody is to send is enough.',
  silences: [],
  check: (advance) => {
    const { stop, wheelsDown, team } = advance;
    const isLate = team.every(({ arrives }) => arrives !== null && arrives > wheelsDown);
    const kept = team[0]?.elsewhere;
    if (!isLate || !kept || isSent(advance)) return null;
    const { meeting, start, end } = kept.entry;
    const until = dateAndClockAt(kept.stop, end ?? start);
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [
        { kind: 'stop', id: stop.id },
        { kind: 'meeting', id: meeting.id },
        ...team.map(({ person }) => ({ kind: 'person', id: person.id }) as const),
      ],
      knownBy: [{ kind: 'stop', id: stop.id }],
      message: `The advance for ${cityText(stop)} is still in ${cityText(kept.stop)} (${meetingName(meeting)}, until ${until}); wheels down in ${cityText(stop)} is ${dateAndClockAt(stop, wheelsDown)}.`,
      field: 'wheelsDown',
      data: { kept: meeting.id, arrives: team[0]?.arrives },
    };
  },
  fixes: ({ stop }) => [
    candidate(`Add a task: send a second advance team to ${cityText(stop)}`, (draft) => {
      const id = taskId(stop.id);
      draft.tasks[id] = newTask(id, {
        text: `Send a second advance team to ${cityText(stop)}`,
        stop: stop.id,
        due: stop.wheelsDown?.date ?? null,
      });
    }),
  ],
};

/** The same for whoever adds it. */
const taskId = (stop: string): string => `second-advance-${stop}`.slice(0, 80);

const isSent = ({ stop, tasks }: Advance): boolean =>
  tasks.some(({ id }) => id === taskId(stop.id));
