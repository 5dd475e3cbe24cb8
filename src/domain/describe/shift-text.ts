import { formatDuration } from '../time/format-offset';
import type { Shift } from '../time/shift';
import { countText } from './count-text';

/** '1 day later', '2 h earlier', '1 day and 2 h later', '1 day later and 2 h earlier'. */
export const shiftText = ({ days, minutes }: Shift): string => {
  const parts = [
    { size: countText(Math.abs(days), 'day'), sign: Math.sign(days) },
    { size: formatDuration(Math.abs(minutes)), sign: Math.sign(minutes) },
  ].filter(({ sign }) => sign !== 0);
  const [first, second] = parts;
  if (!first) return 'not at all';
  if (second?.sign === first.sign) return `${first.size} and ${said(second)}`;
  return parts.map(said).join(' and ');
};

const said = ({ size, sign }: { readonly size: string; readonly sign: number }): string =>
  `${size} ${sign < 0 ? 'earlier' : 'later'}`;
