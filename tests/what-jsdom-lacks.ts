/** jsdom has no `CSS`; ids in tests are plain words. */
if (typeof CSS === 'undefined')
  Object.defineProperty(globalThis, 'CSS', { value: { escape: (text: string) => text } });
