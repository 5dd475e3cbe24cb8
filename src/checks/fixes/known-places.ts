import type { Stop } from '../../domain/records/stop';
import type { Venue } from '../../domain/records/venue';
import type { MissingLink } from '../missing-links';
import { type Candidate, candidate } from '../rule';
import type { Visit } from '../subjects/visit';

/** The hotel and the airfield of the stop, where it has but one, or uses one already. */
export const fixesByPlaces = (
  visit: Visit,
  links: readonly MissingLink[],
): readonly Candidate[] => {
  const found = links.flatMap((link) => {
    const venue = placeFor(visit, link);
    return venue ? [{ link, venue }] : [];
  });
  if (found.length === 0 || found.length < links.length) return [];
  const names = [...new Set(found.map(({ link, venue }) => `${wordOf(link)} ${venue.name}`))];
  return [
    candidate(`Use ${names.join(' and ')}`, (draft) => {
      const stop = draft.stops[visit.stop.id];
      if (stop) for (const { link, venue } of found) putPlace(stop, link, venue.id);
    }),
  ];
};

const wordOf = ({ kind }: MissingLink): string => (kind === 'hotel' ? 'the hotel' : 'the airfield');

type Writable<Entry> = { -readonly [Name in keyof Entry]: Entry[Name] };
type Places = Writable<Pick<Stop, 'wheelsDownAirfield' | 'wheelsUpAirfield'>> & {
  ron: Record<string, string>;
};

const putPlace = (stop: Places, { kind, date }: MissingLink, venue: string): void => {
  if (kind === 'hotel') stop.ron[date] = venue;
  else if (kind === 'arrival airfield') stop.wheelsDownAirfield = venue;
  else stop.wheelsUpAirfield = venue;
};

const placeFor = ({ stop, venues }: Visit, { kind }: MissingLink): Venue | undefined => {
  const isHotel = kind === 'hotel';
  const used = isHotel ? Object.values(stop.ron) : [stop.wheelsDownAirfield, stop.wheelsUpAirfield];
  const known = used.flatMap((id) => (id !== null && venues[id]) || []);
  const ofStop = Object.values(venues).filter(
    (venue) => venue.stop === stop.id && venue.kind === (isHotel ? 'hotel' : 'airfield'),
  );
  return known[0] ?? (ofStop.length === 1 ? ofStop[0] : undefined);
};
