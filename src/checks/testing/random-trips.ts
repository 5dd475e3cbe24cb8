import fc from 'fast-check';
import type { Edit, TripDraft } from '../../domain/edits/edit';
import { removeRecord } from '../../domain/edits/remove-record';
import type { Meeting } from '../../domain/records/meeting';
import { newDrive, newMeeting, newMove, newOption } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { peopleEdits } from './people-edits';

const clocks = ['00:30', '08:00', '09:15', '09:45', '10:00', '10:05', '19:10', '23:40'] as const;
const dates = ['2011-01-09', '2011-01-10', '2011-01-12', '2011-03-13', null] as const;
const stops = ['home', 'beijing', 'tokyo'] as const;
const venues = ['hall', 'hotel', 'airfield', null] as const;
const people = ['secretary', 'schiffer', 'liang'] as const;
const statuses = ['idea', 'pencilled', 'confirmed', 'cancelled'] as const;
const meetings = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'] as const;

/** Three stops and six meetings that are too close to each other. */
export const crowdedTrip = (): Trip =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: {
      home: { order: 'a0', zone: 'America/New_York', wheelsUp: moment('2011-01-08', '17:08') },
      beijing: { ...beijing, wheelsDownAirfield: 'airfield', ron: { '2011-01-09': 'hotel' } },
      tokyo,
    },
    venues: { hall: {}, hotel: {}, airfield: { kind: 'airfield' } },
    people: {
      secretary: {},
      schiffer: { tracks: { principal: true } },
      liang: { side: 'host' },
    },
    drives: [['hall', 'hotel', 20]],
    meetings: Object.fromEntries(
      meetings.map((id, index) => [
        id,
        {
          slot: at('beijing', '2011-01-10', clocks[index + 1] ?? '12:00'),
          minutes: 45,
          status: 'confirmed',
          venue: index % 2 === 0 ? 'hall' : 'hotel',
        },
      ]),
    ),
  });

const edit = (label: string, change: (draft: TripDraft) => void): Edit => ({ label, change });

const slots = fc
  .tuple(
    fc.constantFrom(...stops),
    fc.constantFrom(...dates),
    fc.option(fc.constantFrom(...clocks)),
  )
  .map(([stop, date, clock]) => at(stop, date, clock ?? undefined));

const values: fc.Arbitrary<Partial<Meeting>> = fc.oneof(
  slots.map((slot) => ({ slot })),
  fc.constantFrom(0, 15, 60, 300, null).map((minutes) => ({ minutes })),
  fc.constantFrom(...venues).map((venue) => ({ venue })),
  fc.constantFrom('', '2F', '3F').map((room) => ({ room })),
  fc.constantFrom(...statuses).map((status) => ({ status })),
  fc.constantFrom({ principal: true }, { deputy: true }, {}).map((tracks) => ({ tracks })),
  fc.constantFrom('track', 'listed').map((ours) => ({ ours })),
  fc.subarray([...people]).map((ids) => ({
    participants: Object.fromEntries(ids.map((id) => [id, {}])),
  })),
  fc.constantFrom('down', 'greet', 'plenary').map((kind) => ({ kind })),
  fc.constantFrom('inbound', null).map((aboard) => ({ aboard })),
  fc.boolean().map((anchor) => ({ anchor })),
  fc.string().map((title) => ({ title })),
  fc
    .constantFrom('A', 'B', null)
    .map((choice) => ({ option: choice && { group: 'question', choice } })),
);

const meetingEdits = fc.oneof(
  fc.tuple(fc.constantFrom(...meetings), values).map(([id, given]) =>
    edit(`${Object.keys(given).join()} of ${id}`, (draft) => {
      const meeting = draft.meetings[id] ?? newMeeting(id, { slot: at('beijing', null) });
      Object.assign(draft.meetings, { [id]: { ...meeting, ...given } });
    }),
  ),
  fc
    .constantFrom(...meetings)
    .map((id) => edit(`removal of ${id}`, (draft) => removeRecord(draft, 'meetings', id))),
);

const times = fc.option(
  fc
    .tuple(fc.constantFrom('2011-01-09', '2011-01-12', '2011-01-14'), fc.constantFrom(...clocks))
    .map(([date, clock]) => moment(date, clock)),
);

const otherEdits = fc.oneof(
  fc
    .tuple(fc.constantFrom(...stops), fc.constantFrom('wheelsUp', 'wheelsDown'), times)
    .map(([id, field, time]) =>
      edit(`${field} of ${id}`, (draft) => {
        const stop = draft.stops[id];
        if (stop) stop[field] = time;
      }),
    ),
  fc
    .tuple(fc.constantFrom(...stops), fc.constantFrom('Asia/Tokyo', 'Europe/Paris'))
    .map(([id, zone]) =>
      edit(`zone of ${id}`, (draft) => {
        const stop = draft.stops[id];
        if (stop) stop.zone = zone;
      }),
    ),
  fc.constantFrom('a0', 'a1', 'a5').map((order) =>
    edit('order', (draft) => {
      if (draft.stops.tokyo) draft.stops.tokyo.order = order;
    }),
  ),
  fc.constantFrom(5, 40, null).map((minutes) =>
    edit('drive', (draft) => {
      const drive = newDrive('hotel', 'airfield', { minutes });
      draft.drives[drive.id] = drive;
    }),
  ),
  fc.tuple(fc.constantFrom(...meetings), fc.constantFrom('09:50', null)).map(([meeting, departs]) =>
    edit('move', (draft) => {
      if (!draft.meetings[meeting]) return;
      draft.moves.move = newMove('move', { leadsTo: { meeting }, departs, minutes: 15 });
    }),
  ),
  fc.constantFrom('secretary', 'schiffer', null).map((principal) =>
    edit('principal', (draft) => {
      if (draft.trip.trip) draft.trip.trip.principal = principal;
    }),
  ),
  fc.constantFrom('', 'A', 'B').map((chosen) =>
    edit('choice', (draft) => {
      draft.options.question = newOption('question', { chosen });
    }),
  ),
  fc.constantFrom('ours', 'host').map((side) =>
    edit('side', (draft) => {
      if (draft.people.schiffer) draft.people.schiffer.side = side;
    }),
  ),
);

/** Any change to what a rule looks at, and some to what none does. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: meetingEdits, weight: 3 },
  { arbitrary: otherEdits, weight: 1 },
  { arbitrary: peopleEdits, weight: 1 },
);
