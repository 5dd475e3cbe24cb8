import type { Venue } from '../../domain/records/venue';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { hasPassed, isNear, todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { Visit } from '../subjects/visit';
import { reportOfPlaces } from '../visit-report';
import { listed, placeName } from '../wording';

const earlyArrival: Limit = {
  id: 'early-arrival',
  label: 'Early enough to need a hold room',
  unit: 'min',
  usual: 10,
  least: 1,
  most: 120,
};

const holdRoomDays: Limit = {
  id: 'hold-room-days',
  label: 'Hold rooms known before the visit',
  unit: 'days',
  usual: 10,
  least: 0,
  most: 60,
};

export const noHoldRoom: Rule<'visit'> = {
  id: 'no-hold-room',
  group: 'places',
  looksAt: 'visit',
  severity: 'note',
  description:
    'Where the principal may arrive ten minutes early at a site, a room to wait in is known ten days before. A task to ask for it is enough.',
  silences: [],
  heeds: ['now'],
  limits: [earlyArrival, holdRoomDays],
  check: (visit, setting) => {
    const venues = withoutRoom(visit, setting);
    const report = reportOfPlaces(visit, venues, 'no hold room for an early arrival', 'holdRoom');
    return venues.length > 0 && { ...report, severity: 'note' };
  },
  fixes: (visit, trip, setting) => {
    const venues = withoutRoom(visit, setting);
    return addTasks(
      `Add ${venues.length === 1 ? 'a task' : 'tasks'} to ask for a hold room at ${listed(venues.map(placeName))}`,
      trip,
      venues.map((venue) => ({
        kind: 'place',
        text: `Ask for a hold room at ${placeName(venue)}`,
        venue: venue.id,
        owner: venue.siteOfficer,
        due: todayAt(visit.stop.zone, setting.now),
      })),
    );
  },
};

const withoutRoom = (
  { stop, movements, venues, tasks }: Visit,
  { now, limitOf }: Setting,
): readonly Venue[] => {
  const early = movements.flatMap(({ leadsTo, to, arrives, bufferMinutes }) => {
    const venue = find(venues, to);
    const isEarly = bufferMinutes !== null && bufferMinutes >= limitOf(earlyArrival);
    if (!venue || arrives === null || !isEarly || !('meeting' in leadsTo)) return [];
    if (hasPassed(now, arrives)) return [];
    const { date } = wallClockAt(stop.zone, arrives);
    return isNear(stop.zone, now, date, limitOf(holdRoomDays)) ? [venue] : [];
  });
  return [...new Set(early)].filter(
    ({ id, kind, holdRoom }) =>
      kind === 'site' &&
      holdRoom.trim() === '' &&
      !isInHand(tasksAbout(tasks, { venue: id }), 'place'),
  );
};
