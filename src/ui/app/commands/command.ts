import type { State } from '../../../store/state';
import type { Actions } from '../../../store/store';

/** The headings under which the keyboard sheet and the search show what can be done. */
export const commandGroups = {
  trip: 'Trip',
  edit: 'Edit',
  move: 'Move things',
  look: 'Look',
} as const;

export type CommandGroup = keyof typeof commandGroups;

/** Something a planner can do from anywhere in a trip, by its keys or by its name. */
export interface Command {
  readonly id: string;
  /** As a planner reads it: "Running late…", with dots where it asks first. */
  readonly title: string;
  readonly group: CommandGroup;
  /** As aria-keyshortcuts writes them: "Control+Shift+Z", "?". Control is ⌘ on a Mac; null: none. */
  readonly keys: string | null;
  readonly isPossible: (state: State) => boolean;
  readonly run: (actions: Actions, state: State) => void;
}

export const always = (): boolean => true;
