import { duplicateMeeting } from '../../../domain/edits/duplicate-meeting';
import { chosenMeetings, isAnyMarked } from '../../../store/marked';
import type { State } from '../../../store/state';
import type { Actions } from '../../../store/store';
import { focusLine } from '../../kit/line-id';
import { always, type Command } from './command';

const isAnyChosen = (state: State): boolean => chosenMeetings(state).length > 0;

/** What is done with lines: with all that are selected, or with the one. */
export const selectionCommands: readonly Command[] = [
  {
    id: 'duplicate',
    title: 'Duplicate the meeting',
    group: 'edit',
    keys: 'Control+D',
    isPossible: (state) => chosenMeetings(state).length === 1,
    run: (actions, state) => duplicate(actions, state),
  },
  {
    id: 'copy-lines',
    title: 'Copy the selected lines to another day…',
    group: 'edit',
    keys: 'C',
    isPossible: isAnyChosen,
    run: ({ openDialog }) => openDialog({ kind: 'copy-lines' }),
  },
  {
    id: 'copy-day',
    title: 'Copy a day to another…',
    group: 'edit',
    keys: 'Shift+C',
    isPossible: always,
    run: ({ openDialog }) => openDialog({ kind: 'copy-day', from: null }),
  },
  {
    id: 'select-lines',
    title: 'Select lines by day, person or status…',
    group: 'look',
    keys: 'Shift+A',
    isPossible: ({ open }) => open !== null,
    run: ({ openDialog }) => openDialog({ kind: 'select-lines' }),
  },
  {
    id: 'end-selection',
    title: 'End the selection of lines',
    group: 'look',
    keys: 'Escape',
    isPossible: isAnyMarked,
    run: ({ clearMarked }) => clearMarked(),
  },
];

const duplicate = ({ edit, newId, select, show }: Actions, state: State): void => {
  const [id] = chosenMeetings(state);
  const copy = newId();
  const change = state.open && id !== undefined && duplicateMeeting(state.open.trip, id, copy);
  if (!change || !edit(change)) return;
  show('schedule');
  select({ kind: 'meeting', id: copy });
  focusLine(copy);
};
