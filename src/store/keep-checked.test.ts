import { expect, test } from 'vitest';
import { addRecord, setField } from '../domain/edits/record-edits';
import { type Facts, noFacts } from '../domain/facts/facts';
import { newStop, newVenue } from '../domain/records/new-record';
import { HOUR, MINUTE } from '../domain/time/instant';
import { journeyOf } from '../domain/trip';
import { aBrowser, opened, talksInBeijing, withTrip } from './testing/a-browser';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const noon = Date.UTC(2011, 0, 7, 12);
const country = (id: string, code: string) =>
  setField(talksInBeijing, 'stops', id, 'country', code);

/** Facts that know for which trip they were asked, and each of which is an object of its own. */
const countingFacts = () => {
  const asked: string[] = [];
  return {
    asked,
    facts: async (trip: typeof talksInBeijing): Promise<Facts> => {
      asked.push(
        Object.values(trip.stops)
          .map((stop) => stop.country)
          .join(),
      );
      return { ...noFacts };
    },
  };
};

test('a trip is checked at the hour of the clock, and again each quarter of an hour', async () => {
  const window = await withTrip(aBrowser());
  expect(window.open().checked.world.now).toBe(noon);
  const before = window.open().checked;
  window.advanceTo(noon + 14 * MINUTE);
  expect(window.open().checked).toBe(before);
  window.advanceTo(noon + 15 * MINUTE);
  expect(window.open().checked.world.now).toBe(noon + 15 * MINUTE);
});

test('a page that is seen again is checked at the hour it is then', async () => {
  const window = await withTrip(aBrowser());
  window.sleepUntil(noon + 5 * HOUR);
  expect(window.open().checked.world.now).toBe(noon);
  window.resume();
  expect(window.open().checked.world.now).toBe(noon + 5 * HOUR);
});

test('a trip is looked at as if at its own instant, whatever the clock says', async () => {
  const window = await withTrip(aBrowser());
  const asIf = setField(
    window.open().trip,
    'trip',
    journeyOf(talksInBeijing).id,
    'asIf',
    '2011-01-01T00:00:00Z',
  );
  window.actions.edit(asIf);
  const before = window.open().checked;
  window.advanceTo(noon + HOUR);
  expect(window.open().checked).toBe(before);
});

test('every edit is checked at the hour of the clock and by what is known', async () => {
  const { facts } = countingFacts();
  const window = await withTrip(aBrowser({ facts }));
  await settled();
  const known = window.open().checked.world.facts;
  expect(known).not.toBe(noFacts);
  window.advanceTo(noon + MINUTE);
  window.actions.edit(setField(talksInBeijing, 'meetings', 'talks', 'title', 'Plenary'));
  expect(window.open().checked.world).toEqual({ now: noon + MINUTE, facts: known });
  window.actions.undo();
  expect(window.open().checked.world.facts).toBe(known);
});

test('an edit that comes from another window is checked by what is known here', async () => {
  const { facts } = countingFacts();
  const browser = aBrowser({ facts });
  const window = await withTrip(browser);
  const other = await opened(browser, window.open().summary.copy);
  await settled();
  const known = window.open().checked.world.facts;
  other.actions.edit(setField(talksInBeijing, 'meetings', 'talks', 'title', 'Plenary'));
  await other.actions.goHome();
  await settled();
  expect(window.open().trip.meetings.talks?.title).toBe('Plenary');
  expect(window.open().checked.world.facts).toBe(known);
});

test('facts are fetched again only when there is another country or airfield', async () => {
  const { facts, asked } = countingFacts();
  const window = await withTrip(aBrowser({ facts }));
  await settled();
  window.actions.edit(setField(talksInBeijing, 'meetings', 'talks', 'title', 'Plenary'));
  window.actions.edit(setField(talksInBeijing, 'stops', 'beijing', 'city', 'Peking'));
  await settled();
  expect(asked).toHaveLength(1);
  window.actions.edit(
    addRecord('stops', newStop('oslo', { country: 'NO', order: 'a9' }), 'a stop'),
  );
  await settled();
  expect(asked).toHaveLength(2);
  window.actions.edit(
    addRecord('venues', newVenue('osl', { stop: 'oslo', code: 'ENGM' }), 'a venue'),
  );
  await settled();
  expect(asked).toHaveLength(3);
});

test('of facts that come late those of the countries of now are taken', async () => {
  const answers: ((facts: Facts) => void)[] = [];
  const facts = () => new Promise<Facts>((resolve) => answers.push(resolve));
  const window = await withTrip(aBrowser({ facts }));
  window.actions.edit(country('beijing', 'JP'));
  const [ofChina, ofJapan] = [{ ...noFacts }, { ...noFacts }];
  answers[1]?.(ofJapan);
  await settled();
  answers[0]?.(ofChina);
  await settled();
  expect(window.open().checked.world.facts).toBe(ofJapan);
});

test('facts that cannot be had leave the trip checked without, and are asked for again', async () => {
  let isOffline = true;
  const facts = async (): Promise<Facts> => {
    if (isOffline) throw new Error('Offline.');
    return { ...noFacts };
  };
  const window = await withTrip(aBrowser({ facts }));
  await settled();
  expect(window.open().checked.world.facts).toBe(noFacts);
  isOffline = false;
  window.advanceTo(noon + MINUTE);
  await settled();
  expect(window.open().checked.world.facts).not.toBe(noFacts);
});
