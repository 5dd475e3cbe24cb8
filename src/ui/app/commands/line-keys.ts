/** The keys that the schedule itself understands, for the keyboard sheet. */
export const lineKeys = [
  { title: 'The line above, the line below', keys: 'ArrowUp ArrowDown' },
  { title: 'Move the meeting by 5 minutes', keys: 'Alt+ArrowUp ArrowDown' },
  { title: 'Move the meeting by 1 minute', keys: 'Alt+Shift+ArrowUp ArrowDown' },
  { title: 'Open in the inspector', keys: 'Enter' },
  { title: 'Back from a field to its line', keys: 'Escape' },
  { title: 'Remove the meeting', keys: 'Delete' },
] as const;
