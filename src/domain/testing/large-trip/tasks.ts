import type { Task } from '../../records/task';
import { cities } from './week';

/** What is still to be done when the week is over. */
export const tasksOfWeek: Readonly<Record<string, Partial<Task>>> = Object.fromEntries(
  cities.flatMap(({ stop, city }) => [
    [`letters-${stop}`, { kind: 'thank-you', text: `Letters to the hosts in ${city}`, stop }],
    [`readout-${stop}`, { kind: 'readout', text: `Readout of the talks in ${city}`, stop }],
  ]),
);
