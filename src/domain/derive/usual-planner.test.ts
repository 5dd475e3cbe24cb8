import { expect, it } from 'vitest';
import { aTrip } from '../testing/a-trip';
import { usualPlanner } from './usual-planner';

const journey = { preparedBy: 'The line' };

it('a trip is worked on by whoever signed last, and until then by who prepares it', () => {
  expect(usualPlanner(aTrip({ journey }))).toBe('The line');
  const log = {
    early: { notedBy: 'Ito', at: '2011-01-07T08:00:00.000Z' },
    late: { notedBy: 'Marsh', at: '2011-01-07T09:00:00.000Z' },
    nobody: { notedBy: '', at: '2011-01-07T10:00:00.000Z' },
  };
  expect(usualPlanner(aTrip({ journey, log }))).toBe('Marsh');
  const waivers = { kept: { by: 'Okafor', at: '2011-01-07T09:30:00.000Z' } };
  expect(usualPlanner(aTrip({ journey, log, waivers }))).toBe('Okafor');
});
