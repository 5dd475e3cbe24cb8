import { type NameOrder, nameOrders, type Side, sides, type Track, tracks } from './choices';
import { choice, country, type FieldsOf, line, prose, setOf, whole } from './field';

export interface Person {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly nameOrder: NameOrder;
  readonly native: string;
  /** As it stands before the name: Gen., Amb., President. */
  readonly rank: string;
  /** The office: Minister of National Defense. */
  readonly title: string;
  readonly organisation: string;
  readonly side: Side;
  readonly country: string;
  /** 1 is the first; null has no place in the order yet. */
  readonly precedence: number | null;
  readonly function: string;
  readonly languages: Readonly<Record<string, true>>;
  readonly tracks: Readonly<Partial<Record<Track, true>>>;
  readonly phone: string;
  readonly email: string;
  readonly diet: string;
  readonly notes: string;
}

export const personFields = {
  family: { label: 'Family name', seenAs: 'schedule', type: line, empty: '' },
  given: { label: 'Given name', seenAs: 'schedule', type: line, empty: '' },
  nameOrder: {
    label: 'Order of names',
    seenAs: 'schedule',
    type: choice(nameOrders),
    empty: 'given-first',
  },
  native: { label: 'Name in its own script', seenAs: 'schedule', type: line, empty: '' },
  rank: { label: 'Rank or form of address', seenAs: 'schedule', type: line, empty: '' },
  title: { label: 'Office', seenAs: 'schedule', type: line, empty: '' },
  organisation: { label: 'Organisation', seenAs: 'schedule', type: line, empty: '' },
  side: { label: 'Side', seenAs: 'schedule', type: choice(sides), empty: 'ours' },
  country: { label: 'Country', seenAs: 'schedule', type: country, empty: '' },
  precedence: {
    label: 'Precedence',
    seenAs: 'attendance',
    type: whole(1, 9999, ''),
    empty: null,
  },
  function: { label: 'Function', seenAs: 'attendance', type: line, empty: '' },
  languages: {
    label: 'Languages',
    seenAs: 'internal',
    type: setOf({ kind: 'language' }),
    empty: {},
  },
  tracks: { label: 'Travels on', seenAs: 'attendance', type: setOf(choice(tracks)), empty: {} },
  phone: { label: 'Phone', seenAs: 'lodging', type: line, empty: '' },
  email: { label: 'E-mail', seenAs: 'lodging', type: line, empty: '' },
  diet: { label: 'Diet', seenAs: 'diet', type: line, empty: '' },
  notes: { label: 'Notes', seenAs: 'internal', type: prose, empty: '' },
} as const satisfies FieldsOf<Person>;
