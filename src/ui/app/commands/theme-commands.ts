import { always, type Command } from './command';

/** How it looks is the reader's own, kept in this browser and not in the trip. */
export const themeCommands: readonly Command[] = [
  {
    id: 'theme-system',
    title: 'Theme: as the system has it',
    group: 'look',
    keys: null,
    isPossible: always,
    run: ({ chooseTheme }) => chooseTheme('system'),
  },
  {
    id: 'theme-light',
    title: 'Theme: light',
    group: 'look',
    keys: null,
    isPossible: always,
    run: ({ chooseTheme }) => chooseTheme('light'),
  },
  {
    id: 'theme-dark',
    title: 'Theme: dark',
    group: 'look',
    keys: null,
    isPossible: always,
    run: ({ chooseTheme }) => chooseTheme('dark'),
  },
];
