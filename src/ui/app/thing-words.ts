import type { ThingKind } from '../../input/find-things';

export const thingWords = {
  stop: 'Stop',
  meeting: 'Meeting',
  person: 'Person',
  venue: 'Place',
  topic: 'Topic',
} as const satisfies Record<ThingKind, string>;
