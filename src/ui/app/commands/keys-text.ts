const signs = {
  control: 'Ctrl',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
} as const satisfies Readonly<Record<string, string>>;

const isSigned = (key: string): key is keyof typeof signs => Object.hasOwn(signs, key);

/** "Control+Shift+Z" as it is printed on keys: "Ctrl Shift Z". */
export const keysText = (keys: string): string =>
  keys
    .split(/[+ ]/)
    .map((key) => {
      const name = key.toLowerCase();
      return isSigned(name) ? signs[name] : key;
    })
    .join(' ');
