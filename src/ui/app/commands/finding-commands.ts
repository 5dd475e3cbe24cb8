import type { Finding } from '../../../checks/finding';
import { journeyOf } from '../../../domain/trip';
import { findingsAbout } from '../../../store/findings-about';
import type { State } from '../../../store/state';
import type { Actions } from '../../../store/store';
import { always, type Command } from './command';

/** What is done about the findings of what is selected, and with the rules that made them. */
export const findingCommands: readonly Command[] = [
  {
    id: 'first-fix',
    title: 'Mend it: the first fix of what is selected',
    group: 'edit',
    keys: '.',
    isPossible: always,
    run: (actions) => actions.onceChecked((state) => takeFirstFix(actions, state)),
  },
  {
    id: 'waive',
    title: 'Take the first finding as it is…',
    group: 'edit',
    keys: null,
    isPossible: (state) => findingsInHand(state).length > 0,
    run: ({ openDialog }, state) => {
      const [first] = findingsInHand(state);
      if (first) openDialog({ kind: 'waive', finding: first.id });
    },
  },
  {
    id: 'rules',
    title: 'Rules: what is checked, and how strictly…',
    group: 'look',
    keys: 'R',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'rules', rule: null }),
  },
];

/** In the order in which the inspector shows them. */
const findingsInHand = ({ open, selection }: State): readonly Finding[] => {
  if (!open) return [];
  const { kind } = selection;
  const id = kind === 'trip' ? journeyOf(open.trip).id : selection.id;
  return findingsAbout(open.checked.findings, kind, id);
};

const takeFirstFix = ({ edit, fixesFor, say }: Actions, state: State): void => {
  const { open } = state;
  if (!open) return;
  for (const finding of findingsInHand(state)) {
    const [fix] = fixesFor(open.trip, finding);
    if (!fix) continue;
    if (edit(fix.edit)) say(`Done: ${fix.edit.label}.`);
    return;
  }
  say('There is no fix for what is selected.');
};
