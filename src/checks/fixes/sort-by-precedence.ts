import { type Candidate, candidate } from '../rule';
import type { HandOrder } from '../subjects/hand-order';

/** The same places, taken by precedence; whoever has no place in it stays where they are. */
export const fixesOfHandOrder = ({ of, name, entries }: HandOrder): readonly Candidate[] => {
  const places = entries.map(({ order }) => order);
  const sorted = entries.toSorted((one, other) => one.precedence - other.precedence);
  const orders = sorted.map(({ id }, index) => [id, places[index] ?? ''] as const);
  return [
    candidate(`Put ${name} in order of precedence`, (draft) => {
      for (const [id, order] of orders) {
        if (of.kind === 'manifest') {
          const stop = draft.stops[of.stop];
          if (stop) stop.inboundManifest[id] = order;
          continue;
        }
        const vehicles = draft.moves[of.move]?.vehicles;
        const vehicle = vehicles?.[of.kind === 'cars' ? id : of.vehicle];
        if (vehicle && of.kind === 'cars') vehicle.order = order;
        if (vehicle && of.kind === 'seats') vehicle.seats[id] = order;
      }
    }),
  ];
};
