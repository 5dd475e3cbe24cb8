import { expect, it } from 'vitest';
import { audiences, maySeeAll, sights } from './audiences';

it('shows every audience what stands on each page', () => {
  expect(new Set(Object.values(sights.page))).toEqual(new Set(['all']));
});

it('keeps what is internal, the substance and the rooms from host, press and public', () => {
  for (const audience of ['host', 'press', 'public'] as const)
    for (const fieldClass of ['internal', 'substance', 'lodging', 'motorcade'] as const)
      expect(maySeeAll(audience, fieldClass)).toBe(false);
});

it('lets the public see no class whole but the page', () => {
  const whole = Object.entries(sights).filter(([, row]) => row.public === 'all');
  expect(whole.map(([fieldClass]) => fieldClass)).toEqual(['page']);
  expect(Object.keys(audiences)).toHaveLength(7);
});
