const ZERO = 48;
const NINE = 57;

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, '0'),
);

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

/** '00'–'99' of a whole number from 0 to 99. */
export const twoDigits = (value: number): string => TWO_DIGITS[value] ?? '';
