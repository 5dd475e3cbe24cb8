/** The keys that the tables of people, places and drive times understand, for the keyboard sheet. */
export const sheetKeys = [
  { title: 'From cell to cell', keys: 'ArrowUp ArrowDown ArrowLeft ArrowRight' },
  { title: 'The next cell, the one before', keys: 'Tab Shift+Tab' },
  { title: 'Take over, and go down', keys: 'Enter' },
  { title: 'Take back; then leave the table', keys: 'Escape' },
  { title: 'Open in the inspector', keys: 'Control+Enter' },
  { title: 'Edit within the text', keys: 'F2' },
  { title: 'Move a person in the order of precedence', keys: 'Alt+ArrowUp ArrowDown' },
] as const;
