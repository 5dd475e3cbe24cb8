/** What of a key press tells which keys they are. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a press is the keys of a command: "Control+Shift+Z", with ⌘ for Control on a Mac. */
export const matchesKeys = (press: KeyPress, keys: string): boolean => {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  if (press.key.toLowerCase() !== key) return false;
  const wants = (name: string): boolean => parts.includes(name);
  // A sign such as ? is typed with Shift on some keyboards and without on others.
  const isSign = /^[^a-z0-9]$/.test(key);
  return (
    (press.ctrlKey || press.metaKey) === wants('control') &&
    press.altKey === wants('alt') &&
    (isSign || press.shiftKey === wants('shift'))
  );
};

/** A letter alone or with Shift: it works where the schedule is worked on, and nowhere else. */
export const isLetter = (keys: string): boolean => /^(shift\+)?[a-z]$/i.test(keys);

/** Keys without Control or Alt are letters to whoever is typing. */
export const isTyped = (keys: string): boolean => !/^(control|alt)\+/i.test(keys);
