import { expect, test } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyPatches, patchOf } from './patch';

const trip = aTrip({
  stops: { beijing },
  people: { liang: { family: 'Liang' }, wu: { family: 'Wu' } },
  meetings: {
    talks: { slot: at('beijing', '2011-01-10', '09:30'), participants: { liang: { host: true } } },
  },
});

test('what no patch speaks of stays the very same', () => {
  const after = applyPatches(trip, [
    patchOf('meetings', 'talks', ['title'], '', 'Talks'),
    patchOf('meetings', 'talks', ['participants', 'wu'], undefined, { notetaker: true }),
  ]);
  const participants = { liang: { host: true }, wu: { notetaker: true } };
  expect(after.meetings.talks).toMatchObject({ title: 'Talks', participants });
  expect(after.people).toBe(trip.people);
  expect(after.meetings.talks?.slot).toBe(trip.meetings.talks?.slot);
});

test('the trip before, and the records that patches bring, are left as they were', () => {
  const before = structuredClone(trip);
  const record = structuredClone(trip.meetings.talks);
  const patches = [
    patchOf('meetings', 'more', [], undefined, record),
    patchOf('meetings', 'more', ['title'], '', 'More talks'),
    patchOf('people', 'wu', [], trip.people.wu, undefined),
  ];
  expect(applyPatches(trip, patches).meetings.more?.title).toBe('More talks');
  expect(record).toEqual(before.meetings.talks);
  expect(trip).toEqual(before);
});

test('a patch through a record that is not there is refused', () => {
  expect(() => applyPatches(trip, [patchOf('people', 'nobody', ['family'], 'A', 'B')])).toThrow();
  expect(() => applyPatches(trip, [patchOf('people', 'toString', ['name'], 'A', 'B')])).toThrow();
});

test('no patch reaches what all objects go back to', () => {
  const evil = JSON.parse('{"polluted":true}');
  expect(() => applyPatches(trip, [patchOf('people', '__proto__', [], undefined, evil)])).toThrow();
  expect(() =>
    applyPatches(trip, [patchOf('people', '__proto__', ['polluted'], undefined, true)]),
  ).toThrow();
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
