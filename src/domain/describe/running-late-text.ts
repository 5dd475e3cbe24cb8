import type { Account } from '../edits/shift/account';
import type { Placement } from '../edits/shift/placement';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { headOfHosts, titleText } from './line-text';
import { shortName } from './names';
import { dotted } from './piece';
import { cityText } from './travel-text';

/** '6 min late for President Hu', '10 min late for wheels up in Beijing' */
export const lateText = (trip: Trip, { line, lateMinutes }: Placement): string =>
  `${lateMinutes} min late for ${
    line.meeting ? whomFor(trip, line.meeting) : `wheels up in ${cityText(line.stop)}`
  }`;

const whomFor = (trip: Trip, meeting: Meeting): string => {
  const head = headOfHosts(trip, meeting);
  return head?.family ? shortName(head) : titleText(trip, meeting);
};

/** What a line loses: 'waiting 15 min shorter · 5 min less buffer before it'. */
export const costText = ({ cost, startShift, endShift }: Placement): string => {
  const buffer = Math.max(0, ...Object.values(cost.buffer));
  const longer = endShift - startShift;
  return dotted([
    shorter('waiting ', cost.waiting),
    shorter('down time ', cost.down),
    shorter('', cost.trim),
    longer > 0 ? `${longer} min longer` : '',
    buffer > 0 ? `${buffer} min less buffer before it` : '',
  ]);
};

const shorter = (what: string, minutes: number): string =>
  minutes > 0 ? `${what}${minutes} min shorter` : '';

/** 'Used up: 15 min of waiting, 5 min of buffers. What follows is on time.' */
export const accountText = ({ waiting, down, buffer, trim, late, left }: Account): string => {
  const used = [
    part(waiting, 'of waiting'),
    part(down, 'of down time'),
    part(buffer, 'of buffers'),
    part(trim, 'cut short'),
  ].filter(Boolean);
  const first =
    used.length === 0 ? 'Nothing on the way can be used up.' : `Used up: ${used.join(', ')}.`;
  return `${first} ${endText(late, left)}`;
};

/** Of those that begin earlier, whether they could by all that was asked for. */
export const earlyText = (placements: readonly Placement[], askedMinutes: number): string => {
  const first = placements.find(({ line }) => !line.isOver);
  const moved = first ? -Math.min(first.startShift, first.endShift) : 0;
  if (moved >= askedMinutes) return '';
  return `Only ${moved} of ${askedMinutes} min: what comes before is not over earlier.`;
};

const part = (minutes: number, what: string): string =>
  minutes > 0 ? `${minutes} min ${what}` : '';

const endText = (late: number, left: number): string => {
  if (left > 0) return `The day ends ${left} min later.`;
  return late > 0 ? `${late} min are missing.` : 'What follows is on time.';
};
