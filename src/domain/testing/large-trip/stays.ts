import { moment } from '../a-trip';

/** When the party comes to each city and leaves it, and the nights between. */
export const stays = [
  {
    down: moment('2026-09-19', '22:00'),
    up: moment('2026-09-22', '20:45'),
    nights: ['2026-09-19', '2026-09-20', '2026-09-21'],
  },
  {
    down: moment('2026-09-22', '21:30'),
    up: moment('2026-09-24', '20:45'),
    nights: ['2026-09-22', '2026-09-23'],
  },
  {
    down: moment('2026-09-24', '23:59'),
    up: moment('2026-09-26', '20:45'),
    nights: ['2026-09-24', '2026-09-25'],
  },
] as const;
