import { isAnyMarked } from '../../../store/marked';
import type { Command } from './command';

/** What is done with many lines at once. */
export const selectionCommands: readonly Command[] = [
  {
    id: 'end-selection',
    title: 'End the selection of lines',
    group: 'edit',
    keys: 'Escape',
    isPossible: isAnyMarked,
    run: ({ clearMarked }) => clearMarked(),
  },
];
