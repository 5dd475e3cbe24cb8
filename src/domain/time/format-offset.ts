import { twoDigits } from './digits';

const MINUS = '\u2212';

/** 'UTC+8', 'UTC+5:45', 'UTC−5', 'UTC'; `minutes` ahead of UTC, seconds rounded to the minute. */
export const formatOffset = (minutes: number): string => {
  const size = Math.round(Math.abs(minutes));
  if (size === 0) return 'UTC';
  const rest = size % 60 === 0 ? '' : `:${twoDigits(size % 60)}`;
  return `UTC${minutes < 0 ? MINUS : '+'}${Math.floor(size / 60)}${rest}`;
};

/** How far home is from here: '−13 h', '+1 h', '+10 h 30', '−30 min', '±0 h'; in minutes. */
export const formatHomeDifference = (minutes: number): string => {
  const size = Math.round(Math.abs(minutes));
  if (size === 0) return '±0 h';
  return `${minutes < 0 ? MINUS : '+'}${formatDuration(size)}`;
};

/** '45 min', '1 h', '1 h 05', '13 h 52'; elapsed minutes, a negative one with its sign. */
export const formatDuration = (minutes: number): string => {
  const size = Math.round(Math.abs(minutes));
  const sign = minutes < 0 && size > 0 ? MINUS : '';
  if (size < 60) return `${sign}${size} min`;
  const rest = size % 60 === 0 ? '' : ` ${twoDigits(size % 60)}`;
  return `${sign}${Math.floor(size / 60)} h${rest}`;
};
