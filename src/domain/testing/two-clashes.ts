import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from './a-trip';

const meeting = (title: string, clock: string) => {
  const slot = at('beijing', '2011-01-10', clock);
  return { title, status: 'confirmed', minutes: 60, slot } as const;
};

/** The principal is twice in two meetings at once. */
export const twoClashes: Trip = aTrip({
  journey: { principal: 'gates', preparedBy: 'Executive Secretariat' },
  people: { gates: { family: 'Gates' } },
  stops: { beijing },
  meetings: {
    talks: meeting('Talks', '09:00'),
    press: meeting('Press', '09:45'),
    call: meeting('Call', '14:00'),
    visit: meeting('Visit', '14:30'),
  },
});
