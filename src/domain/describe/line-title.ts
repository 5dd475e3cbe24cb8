import type { Line } from '../derive/line';
import { tracks } from '../records/choices';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { choiceText } from './choice-text';
import { titleText } from './line-text';
import { movementText, nightText } from './travel-text';

/** What a line is, without its times: 'Talks with Gen. Liang', 'motorcade, 25 min to Bayi'. */
export const lineTitle = (trip: Trip, line: Line): string => {
  if (line.kind === 'meeting') {
    const title = titleText(trip, line.meeting);
    return line.choice === null ? title : `${choiceText(line.choice)}: ${title}`;
  }
  if (line.kind === 'night') return nightText(trip, line);
  if (line.kind === 'movement') {
    const to = find(trip.venues, line.movement.to)?.name ?? '';
    const track = line.parallel ? `${tracks[line.parallel]}: ` : '';
    return `${track}${movementText(line.movement)} to ${to || 'place TBD'}`;
  }
  return `Wheels ${line.kind === 'arrival' ? 'down' : 'up'} ${line.stop.city}`;
};
