import type { Handout } from '../../domain/records/handout';
import { addTask } from '../fixes/add-tasks';
import { isInHand } from '../open-tasks';
import type { Rule } from '../rule';
import type { Papers } from '../subjects/papers';
import { listed } from '../wording';

const CHANGE_SHEET = /change sheet/i;

export const staleCopy: Rule<'papers'> = {
  id: 'stale-copy',
  group: 'papers',
  looksAt: 'papers',
  severity: 'note',
  description:
    'Whoever was given a paper holds the current version of it. Silent while a task about the change ' +
    'sheet is open.',
  silences: [],
  check: (papers) => {
    const { journey, current, tasks } = papers;
    const stale = staleOf(papers);
    if (current === null || stale.length === 0 || isInHand(Object.values(tasks), CHANGE_SHEET))
      return null;
    const texts = stale.map((handout) => `${nameOf(handout)} holds ${labelOf(papers, handout)}`);
    return {
      severity: 'note',
      about: [{ kind: 'trip', id: journey.id }],
      message: `${listed(texts)}; current is ${current.label || 'another'}.`,
      data: { current: current.id, stale: stale.map(({ id }) => id).sort() },
    };
  },
  fixes: ({ current, tasks }) => [
    addTask(tasks, `change-sheet-${current?.id ?? ''}`, {
      text: `Send the change sheet to ${current?.label || 'the current version'}`,
    }),
  ],
};

const staleOf = ({ current, held }: Papers): readonly Handout[] =>
  current === null
    ? []
    : held.filter(({ version }) => version !== current.id && version !== current.label);

const nameOf = ({ to, audience }: Handout): string => to || audience || 'A reader';

/** A version is named by its id or by its label. */
const labelOf = ({ versions }: Papers, { version }: Handout): string =>
  versions[version]?.label || version || 'an unnamed version';
