import { areAlternatives } from '../domain/derive/alternatives';
import { principalAttends } from '../domain/derive/attendance';
import { meetingsAt } from '../domain/derive/meetings-at';
import { stopsInOrder } from '../domain/derive/route';
import { spanOf } from '../domain/derive/span';
import { isLive } from '../domain/derive/status';
import { isOnPrincipalTrack } from '../domain/derive/tracks';
import type { Meeting } from '../domain/records/meeting';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { type Instant, MINUTE } from '../domain/time/instant';
import { journeyOf } from '../domain/trip';
import type { SlotRequest } from './found-slot';

/** Who, or what, can be taken: a person by id, the party, the room, or the place. */
export type Holder = string;

/** No id of a person has a space in front. */
export const THE_PARTY = ' party';
export const THE_ROOM = ' room';
export const THE_PLACE = ' place';

/** A time at which somebody is taken. */
export interface Busy {
  readonly who: Holder;
  readonly start: Instant;
  readonly end: Instant;
  /** Where one has to be at its start, and where one is at its end; null where that is not said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly what:
    | { readonly kind: 'meeting'; readonly meeting: Meeting }
    | { readonly kind: 'wheels down' | 'wheels up'; readonly stop: Stop }
    | { readonly kind: 'told'; readonly text: string }
    /** Not with the party: 'joins in Tokyo'. */
    | { readonly kind: 'absent'; readonly text: string };
}

export type Agendas = ReadonlyMap<Holder, readonly Busy[]>;

/** A length that nobody said is not none. */
const UNKNOWN_LENGTH = 60 * MINUTE;

/** What everybody who must be there has on the whole trip, by start: looked at once for all days. */
export const agendasOf = (trip: Trip, request: SlotRequest): Agendas => {
  const agendas = new Map<Holder, Busy[]>(holdersOf(trip, request).map((who) => [who, []]));
  for (const stop of stopsInOrder(trip))
    for (const meeting of meetingsAt(trip, stop.id)) {
      const span = takenSpan(meeting, stop);
      if (!span || isSame(meeting, request.meeting)) continue;
      const { venue } = meeting;
      const what = { kind: 'meeting', meeting } as const;
      for (const who of takenBy(trip, meeting, request.meeting))
        agendas.get(who)?.push({ who, ...span, from: venue, to: venue, what });
    }
  return new Map([...agendas].map(([who, agenda]) => [who, inPlaces(agenda.sort(byStart))]));
};

/** Whether a meeting keeps the party where it is, as the checks of its way see it. */
export const isOfParty = (trip: Trip, meeting: Meeting): boolean =>
  isOnPrincipalTrack(meeting) || principalAttends(trip, meeting);

const holdersOf = (trip: Trip, { meeting, needed }: SlotRequest): readonly Holder[] => {
  const { principal } = journeyOf(trip);
  const isWithParty = isOfParty(trip, meeting);
  return [
    ...(isWithParty ? [THE_PARTY] : []),
    ...Object.keys(needed).filter((id) => !(isWithParty && id === principal)),
    ...(roomOf(meeting) === null ? [] : [THE_ROOM]),
  ];
};

/** Itself, or another option for it: only one of them is held. */
const isSame = (meeting: Meeting, wanted: Meeting): boolean =>
  meeting.id === wanted.id || areAlternatives(meeting, wanted);

const takenSpan = (meeting: Meeting, stop: Stop): Pick<Busy, 'start' | 'end'> | null => {
  const { start, end } = spanOf(meeting, stop);
  if (start === null || end === start || !isLive(meeting.status)) return null;
  return { start, end: end ?? start + UNKNOWN_LENGTH };
};

const takenBy = (trip: Trip, meeting: Meeting, wanted: Meeting): readonly Holder[] => [
  ...(isOfParty(trip, meeting) ? [THE_PARTY] : []),
  ...Object.keys(meeting.participants),
  ...(roomOf(meeting) !== null && roomOf(meeting) === roomOf(wanted) ? [THE_ROOM] : []),
];

const roomOf = ({ venue, room }: Meeting): string | null =>
  venue === null || room.trim() === '' ? null : `${venue} ${room.trim().toLowerCase()}`;

const byStart = (one: Busy, other: Busy): number => {
  if (one.start !== other.start) return one.start - other.start;
  if (one.end !== other.end) return one.end - other.end;
  return nameOf(one) < nameOf(other) ? -1 : 1;
};

const nameOf = ({ what }: Busy): string => (what.kind === 'meeting' ? what.meeting.id : '');

/** Down time without a place of its own is spent where one is. */
const inPlaces = (agenda: readonly Busy[]): readonly Busy[] => {
  let last: string | null = null;
  return agenda.map((busy) => {
    const staysPut =
      busy.what.kind === 'meeting' &&
      busy.to === null &&
      (busy.what.meeting.kind === 'down' || busy.what.meeting.kind === 'hold');
    last = staysPut ? last : busy.to;
    return staysPut ? { ...busy, to: last } : busy;
  });
};
