/** The keys that the schedule itself understands, for the keyboard sheet. */
export const lineKeys = [
  { title: 'The line above, the line below', keys: 'ArrowUp ArrowDown' },
  { title: 'The first line of the day, the last', keys: 'Home End' },
  { title: 'The first line of the trip, the last', keys: 'Control+Home End' },
  { title: 'Select a range of meetings', keys: 'Shift+ArrowUp ArrowDown' },
  { title: 'Select one more meeting, or one less', keys: 'Space' },
  { title: 'Select the meetings of the day', keys: 'Control+A' },
  { title: 'Move the selected meetings by 5 minutes', keys: 'Alt+ArrowUp ArrowDown' },
  { title: 'Move the selected meetings by 1 minute', keys: 'Alt+Shift+ArrowUp ArrowDown' },
  { title: 'Make the meeting 5 minutes shorter, longer', keys: 'Alt+Shift+ArrowLeft ArrowRight' },
  { title: 'Open in the inspector', keys: 'Enter' },
  { title: 'Select a stop or leg of the route; again: in the inspector', keys: 'Enter' },
  { title: 'Back from a field or the inspector to the line', keys: 'Escape' },
  { title: 'Remove the selected meetings', keys: 'Delete' },
] as const;
