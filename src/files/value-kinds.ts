import { isLanguage } from '../domain/records/language';
import { isClockTime } from '../domain/time/clock-time';
import { isLocalDate } from '../domain/time/local-date';
import { isZone } from '../domain/time/zones';
import { isOrderKey } from './order-key';
import { forbiddenKeys } from './scan-json';

/** A kind of text: how it is written, for other programs, and whether there is such a thing. */
export interface TextKind {
  readonly pattern: RegExp;
  readonly isReal: (text: string) => boolean;
}

const anything = (): boolean => true;

/** An id is a key of the file. */
const id: TextKind = {
  pattern: /^[A-Za-z0-9_~.-]{1,80}$/,
  isReal: (text) => !forbiddenKeys.includes(text),
};

/** The kinds of fields whose values are texts of a certain form. */
export const textKinds = {
  id,
  reference: id,
  order: { pattern: /^[A-Za-z][0-9A-Za-z]+$/, isReal: isOrderKey },
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, isReal: isLocalDate },
  clock: { pattern: /^\d{2}:\d{2}$/, isReal: isClockTime },
  instant: {
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(\.\d{1,3})?Z$/,
    isReal: (text) => isLocalDate(text.slice(0, 10)) && isClockTime(text.slice(11, 16)),
  },
  zone: { pattern: /^/, isReal: isZone },
  country: { pattern: /^([A-Z]{2})?$/, isReal: anything },
  language: { pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, isReal: isLanguage },
} as const satisfies Readonly<Record<string, TextKind>>;

export type TextKindName = keyof typeof textKinds;

export const isTextOf = (kind: TextKindName, value: unknown): boolean => {
  const { pattern, isReal }: TextKind = textKinds[kind];
  return typeof value === 'string' && pattern.test(value) && isReal(value);
};

/** Two ids and what joins them. */
export const driveIdPattern = /^[A-Za-z0-9_~.-]{3,161}$/;
