import type { Stop } from '../records/stop';
import { formatShortDate } from '../time/local-date';
import { cityText } from './travel-text';

/** What each stop is called in a list to choose from, by id: 'Tokyo', 'Washington (return)'. */
export const stopNames = (stops: readonly Stop[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    stops.map((stop) => {
      const alike = stops.filter((other) => cityText(other) === cityText(stop));
      const which = alike.length === 1 ? '' : ` (${stayText(stop, alike.indexOf(stop))})`;
      return [stop.id, `${cityText(stop)}${which}`];
    }),
  );

const stayText = ({ role, wheelsDown }: Stop, index: number): string => {
  if (role === 'origin') return 'start';
  if (role === 'return') return 'return';
  return wheelsDown === null ? `stay ${index + 1}` : `from ${formatShortDate(wheelsDown.date)}`;
};
