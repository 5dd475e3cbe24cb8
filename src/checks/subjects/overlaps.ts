import { byText } from '../../domain/derive/by-order';
import { foundIn } from '../../domain/lists/found-in';
import { groupIndex } from '../../domain/lists/group-index';
import { sequenceIndex } from '../../domain/lists/sequence-index';
import type { Trip } from '../../domain/records/tables';
import { entriesOf } from './entries';
import { agendas, isRoom, type Sharing, THE_PRINCIPAL } from './sharing';
import { type Terms, termsOf } from './terms';

/**
 * Two live meetings, of one programme, that overlap in time, or of which somebody has one in one city
 * and the next in another, and what can be in one of them only.
 */
export interface Overlap extends Omit<Sharing, 'taken'> {
  readonly isOfPrincipal: boolean;
  readonly isOfRoom: boolean;
  /** The others who are named in both, by id, in that order. */
  readonly people: readonly string[];
}

/** In no order; the same list while nobody's agenda and no room's has another overlap. */
export const overlapsOf = (trip: Trip): readonly Overlap[] => {
  const journey = termsOf(trip);
  return overlapsAmong(journey, sharings(journey, entriesOf(trip)));
};

const sharings = foundIn((terms: Terms) => sequenceIndex(agendas(terms)));

const overlapsAmong = foundIn((_: Terms) =>
  groupIndex({
    keysOf: ({ key }: Sharing) => [key],
    compare: (one, other) => byText(one.taken, other.taken),
    findIn: (sharing): readonly Overlap[] => {
      const [first] = sharing;
      return first ? [joint(first, sharing)] : [];
    },
  }),
);

const joint = ({ key, first, second, isApart }: Sharing, sharing: readonly Sharing[]): Overlap => ({
  key,
  first,
  second,
  isApart,
  isOfPrincipal: sharing.some(({ taken }) => taken === THE_PRINCIPAL),
  isOfRoom: sharing.some(({ taken }) => isRoom(taken)),
  people: sharing.flatMap(({ taken }) => (taken === THE_PRINCIPAL || isRoom(taken) ? [] : [taken])),
});
