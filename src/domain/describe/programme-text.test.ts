import { expect, it } from 'vitest';
import { aTrip } from '../testing/a-trip';
import { addLineText } from './programme-text';

const trip = aTrip({ people: { yang: { family: 'Yang', rank: 'Minister' } } });
const monday = '2011-01-10';
const example = '1430-1500 pull-aside w/ … @ …';

it('names whose programme a line that is typed joins', () => {
  expect(addLineText(trip, { kind: 'whole' }, monday)).toBe(`Add a line to Mon 10 Jan: ${example}`);
  expect(addLineText(trip, { kind: 'track', track: 'spouse' }, monday)).toBe(
    `Add a line to Mon 10 Jan, Spouse: ${example}`,
  );
  expect(addLineText(trip, { kind: 'person', person: 'yang' }, null)).toBe(
    'Add an idea without a date, Minister Yang',
  );
  expect(addLineText(trip, { kind: 'person', person: 'gone' }, null)).toBe(
    'Add an idea without a date',
  );
});
