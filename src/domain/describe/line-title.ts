import type { Line } from '../derive/line';
import { tracks } from '../records/choices';
import type { Trip } from '../records/tables';
import { choiceText } from './choice-text';
import { titleText } from './line-text';
import { movementTitle, nightText } from './travel-text';

/** What a line is, without its times: 'Talks with Gen. Liang', 'motorcade to Bayi, 25 min'. */
export const lineTitle = (trip: Trip, line: Line): string => {
  if (line.kind === 'meeting') {
    const title = titleText(trip, line.meeting);
    return line.choice === null ? title : `${choiceText(line.choice)}: ${title}`;
  }
  if (line.kind === 'night') return nightText(trip, line);
  if (line.kind === 'movement') {
    const track = line.parallel ? `${tracks[line.parallel]}: ` : '';
    return `${track}${movementTitle(trip, line.movement)}`;
  }
  return `Wheels ${line.kind === 'arrival' ? 'down' : 'up'} ${line.stop.city}`;
};
