const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The offset of the next character that is no white space. */
export const skipSpace = (text: string, from: number): number => {
  let offset = from;
  while (isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
};

const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;

/** The offset after the string that begins at `from`; −1 − offset of what is wrong in it. */
export const endOfString = (text: string, from: number): number => {
  let offset = from + 1;
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === QUOTE) return offset + 1;
    if (code < SPACE) break;
    if (code !== BACKSLASH) offset += 1;
    else {
      const length = lengthOfEscape(text, offset);
      if (length === 0) break;
      offset += length;
    }
  }
  return -1 - offset;
};

const lengthOfEscape = (text: string, from: number): number => {
  const letter = text[from + 1] ?? 'none';
  if ('"\\/bfnrt'.includes(letter)) return 2;
  return letter === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(from + 2, from + 6)) ? 6 : 0;
};

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** The offset after the number or word that begins at `from`; −1 − `from` where there is none. */
export const endOfScalar = (text: string, from: number): number => {
  scalar.lastIndex = from;
  return scalar.test(text) ? scalar.lastIndex : -1 - from;
};
