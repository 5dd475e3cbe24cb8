import { minuteOfDay } from '../domain/time/clock-time';
import { isExact } from '../domain/time/wall-time';
import { type FoundTimes, timesAt } from './read-times';

const SECOND = / +(?=(?:\d{4}|\d{1,2}[:.]\d\d)(?: |$))/y;
const YEAR = /^20\d\d$/;

const LONGEST_MINUTES = 720;
/** '1900 2030 dinner' ends in the evening; '0900 2011 budget' is about a year. */
const LONGEST_TO_YEAR_MINUTES = 240;

/** '1530 1600 talks': a start and its end, though nothing between them says so. */
export const sideBySide = (plain: string, first: FoundTimes): FoundTimes | null => {
  if (!isAlone(first)) return null;
  SECOND.lastIndex = first.end;
  const at = first.end + (SECOND.exec(plain)?.[0].length ?? 0);
  const second = at === first.end ? null : timesAt(plain, at);
  if (!second || !isAlone(second) || !isExact(first.time) || !isExact(second.time)) return null;
  const minutes = minuteOfDay(second.time.at) - minuteOfDay(first.time.at);
  const longest = YEAR.test(plain.slice(at, second.end))
    ? LONGEST_TO_YEAR_MINUTES
    : LONGEST_MINUTES;
  return minutes > 0 && minutes <= longest
    ? { ...first, minutes, end: second.end, finish: { clock: second.time.at, days: null } }
    : null;
};

const isAlone = ({ finish, minutes, leadMinutes, isBareNumber }: FoundTimes): boolean =>
  finish === null && minutes === null && leadMinutes === null && !isBareNumber;
