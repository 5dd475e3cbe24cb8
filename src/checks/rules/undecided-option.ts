import { instantOf } from '../../domain/derive/span';
import type { Instant } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { instantOf as instantOfClock } from '../../domain/time/zones';
import { candidate, type Rule } from '../rule';
import type { Choice, Question } from '../subjects/question';
import { dateAndTime, listed, listText, meetingName } from '../wording';

export const undecidedOption: Rule<'question'> = {
  id: 'undecided-option',
  group: 'objectives',
  looksAt: 'question',
  severity: 'warning',
  description:
    'An open question is decided by its time. When all of its meetings have begun, nobody asks any more.',
  silences: [],
  heeds: ['now'],
  check: (question, { now }) => {
    const { option, choices, lastStart } = question;
    const deadline = deadlineOf(question);
    if (option.chosen !== '' || choices.length === 0 || !option.decideBy) return null;
    if (deadline === null || now < deadline) return null;
    if (lastStart !== null && lastStart <= now) return null;
    const names = listText(choices.map(({ name }) => name)).replace(' and ', ' or ');
    return {
      severity: 'warning',
      about: [
        { kind: 'option', id: option.id },
        ...choices.flatMap(({ meetings }) =>
          meetings.map(({ id }) => ({ kind: 'meeting', id }) as const),
        ),
      ],
      knownBy: [{ kind: 'option', id: option.id }],
      message: `${option.title || 'An open question'}, ${names}: to be decided by ${dateAndTime(option.decideBy)}, and still open.`,
      field: 'chosen',
      data: { decideBy: deadline },
    };
  },
  fixes: ({ option, choices }) =>
    choices.map((choice) =>
      candidate(`Choose ${choice.name}: ${namesIn(choice)}`, (draft) => {
        const decided = draft.options[option.id];
        if (decided) decided.chosen = choice.name;
      }),
    ),
};

const namesIn = ({ meetings }: Choice): string => listed(meetings.map(meetingName));

/** Without a clock time the day itself is what there is. */
const deadlineOf = ({ option: { decideBy }, zone }: Question): Instant | null =>
  decideBy &&
  (instantOf(decideBy, zone) ?? instantOfClock(zone, addDays(decideBy.date, 1), '00:00', null));
