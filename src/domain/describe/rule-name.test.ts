import { expect, it } from 'vitest';
import { ruleName } from './rule-name';

it('reads the id of a rule as words', () => {
  expect(['no-travel-time', 'place-tbd', 'outdoor-without-plan-b'].map(ruleName)).toEqual([
    'No travel time',
    'Place TBD',
    'Outdoor without plan B',
  ]);
});
