import { minuteOfDay } from '../domain/time/clock-time';
import { isExact, parseTimeText, type WallTime } from '../domain/time/wall-time';

/** A time in the text, and where it ends. */
export interface FoundTime {
  readonly time: WallTime;
  readonly end: number;
  /** 'am' or 'pm' where it was said. */
  readonly half: 'am' | 'pm' | null;
  /** Four digits together: what a zone letter may follow. */
  readonly isMilitary: boolean;
  /** One or two digits and no more, which may as well be a number of things. */
  readonly isBareNumber: boolean;
}

const ABOUT_WORD = String.raw`[Aa](?:bout|bt|round|pprox(?:imately)?)\b\.?|[Cc]irca\b|ca?\.`;
const ABOUT = `(?:(?:~|≈|${ABOUT_WORD}) ?)?`;
const HALF = String.raw` ?(?:([ap])\.?m\.?|([AP])\.?M\.?)(?![\p{L}\p{N}])`;
const HOURS = String.raw` ?(?:hrs?|hours)\b|[lLh](?![\p{L}\p{N}])`;

const CLOCK = new RegExp(
  String.raw`${ABOUT}(\d{1,2}[:.h]\d\d|\d{1,4})(?!\d)(?:${HALF}|${HOURS})?`,
  'uy',
);

const WORDS =
  /(?:tbd|tba|tbc|noon|midnight|midday|morning|afternoon|evening|night)(?![\p{L}\p{N}])/iuy;

/** Capital PM is the Prime Minister. */
const HALVES = /[ap]m(?![\p{L}\p{N}])/uy;

/** A clock time that starts here: '1430', '9:30 am', '~14h30', '9'. */
export const clockAt = (plain: string, at: number): FoundTime | null => {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(plain);
  if (!match) return null;
  const [typed, digits = '', small, capital] = match;
  const time = parseTimeText(typed);
  if (!time || !isExact(time)) return null;
  const half = small ?? capital?.toLowerCase();
  return {
    time,
    end: CLOCK.lastIndex,
    half: half === undefined ? null : half === 'a' ? 'am' : 'pm',
    isMilitary: /^\d{4}$/.test(digits),
    isBareNumber: /^\d{1,2}$/.test(typed),
  };
};

/** A time in words that starts here: 'tbd', 'noon', 'afternoon', 'pm'. */
export const timeWordAt = (plain: string, at: number): FoundTime | null => {
  for (const scanner of [WORDS, HALVES]) {
    scanner.lastIndex = at;
    const typed = scanner.exec(plain)?.[0];
    const time = typed === undefined ? null : parseTimeText(typed);
    if (time)
      return { time, end: scanner.lastIndex, half: null, isMilitary: false, isBareNumber: false };
  }
  return null;
};

export const minuteOf = ({ time }: FoundTime): number | null =>
  isExact(time) ? minuteOfDay(time.at) : null;
