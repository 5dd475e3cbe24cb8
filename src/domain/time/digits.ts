const ZERO = 48;
const NINE = 57;

export const codeOf = (text: string, index: number): number => text.charCodeAt(index);

/** The value of the two digits at `index`; meaningless when they are none. */
export const pair = (text: string, index: number): number =>
  (text.charCodeAt(index) - ZERO) * 10 + text.charCodeAt(index + 1) - ZERO;

/** Whether all characters from `start` up to, but without, `end` are 0–9. */
export const isDigits = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (!(code >= ZERO && code <= NINE)) return false;
  }
  return true;
};
