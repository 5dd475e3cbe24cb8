import fc from 'fast-check';
import type { Edit, TripDraft } from '../../domain/edits/edit';
import { newMove } from '../../domain/records/new-record';
import { at, moment } from '../../domain/testing/a-trip';

const edit = (label: string, change: (draft: TripDraft) => void): Edit => ({ label, change });

const meetings = fc.constantFrom('m0', 'm1', 'm2');
const people = fc.constantFrom('schiffer', 'liang');
const stops = fc.constantFrom('home', 'beijing', 'tokyo', null);

const travels = fc
  .tuple(people, fc.constantFrom('joins', 'leaves'), stops)
  .map(([id, field, stop]) =>
    edit(`${field} of ${id}`, (draft) => {
      const person = draft.people[id];
      if (person) person[field] = stop;
    }),
  );

const commitments = fc
  .tuple(people, fc.constantFrom('2011-01-09', '2011-01-10'), fc.constantFrom('09:00', null))
  .map(([id, date, from]) =>
    edit(`commitment of ${id}`, (draft) => {
      const person = draft.people[id];
      if (person) person.commitments.one = { date, from, until: null, text: 'congress' };
    }),
  );

const names = fc.constantFrom('Zhiyuan', 'Zhiyuang', '').map((given) =>
  edit('name', (draft) => {
    for (const [id, person] of Object.entries(draft.people))
      Object.assign(person, {
        family: 'Jing',
        country: 'CN',
        given: id === 'liang' ? given : 'Zhiyuan',
      });
  }),
);

const roles = fc
  .tuple(meetings, people, fc.boolean(), fc.constantFrom('simultaneous', 'consecutive', null))
  .map(([id, person, takesNotes, interpretation]) =>
    edit(`role of ${person} in ${id}`, (draft) => {
      const meeting = draft.meetings[id];
      if (!meeting) return;
      meeting.interpretation = interpretation;
      meeting.participants[person] = takesNotes ? { notetaker: true } : { interpreter: true };
    }),
  );

const officers = fc
  .tuple(fc.constantFrom('hall', 'hotel'), fc.constantFrom('schiffer', null))
  .map(([id, officer]) =>
    edit(`site officer of ${id}`, (draft) => {
      const venue = draft.venues[id];
      if (venue) Object.assign(venue, { siteOfficer: officer, stop: 'beijing' });
    }),
  );

const seats = fc
  .tuple(
    fc.constantFrom('m0', 'm1'),
    fc.constantFrom('cars', 'van'),
    fc.option(people),
    fc.constantFrom(0, 1, null),
  )
  .map(([meeting, id, person, capacity]) =>
    edit(`seats in ${id}`, (draft) => {
      if (!draft.meetings[meeting]) return;
      const taken = person === null ? {} : { [person]: 'a0' };
      const vehicles = { one: { order: 'a0', label: id, capacity, seats: taken } };
      const tracks = id === 'van' ? { press: true as const } : { principal: true as const };
      draft.moves[id] = newMove(id, { leadsTo: { meeting }, tracks, vehicles, departs: '08:30' });
    }),
  );

const cities = fc
  .tuple(meetings, fc.constantFrom('beijing', 'tokyo'), fc.constantFrom('08:30', '12:00'))
  .map(([id, stop, clock]) =>
    edit(`city of ${id}`, (draft) => {
      const meeting = draft.meetings[id];
      if (!meeting) return;
      Object.assign(meeting, { slot: at(stop, '2011-01-10', clock), tracks: { press: true } });
      meeting.participants.schiffer ??= {};
    }),
  );

const order = fc.constantFrom('a0', 'a15', 'a3').map((given) =>
  edit('order of home', (draft) => {
    if (draft.stops.home) draft.stops.home.order = given;
  }),
);

const legs = fc.constantFrom('18:00', '23:00').map((clock) =>
  edit('leg', (draft) => {
    if (draft.stops.tokyo) draft.stops.tokyo.wheelsDown = moment('2011-01-12', clock);
  }),
);

/** Changes to who is where, with what to do and in which seat. */
export const peopleEdits: fc.Arbitrary<Edit> = fc.oneof(
  travels,
  commitments,
  names,
  roles,
  officers,
  seats,
  cities,
  order,
  legs,
);
