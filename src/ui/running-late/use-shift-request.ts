import { useMemo, useState } from 'react';
import { lateMinutesOf } from '../../domain/derive/live';
import { nowOf } from '../../domain/derive/now-of';
import { tracksOf } from '../../domain/derive/tracks';
import { type OfferedOrigin, offeredOrigins, originFor } from '../../domain/edits/shift/origins';
import { tracksFrom } from '../../domain/edits/shift/programme';
import type { ShiftRequest } from '../../domain/edits/shift/shift-request';
import type { Track } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import { type Reading, readMinutes } from '../../input/read-fields';
import { markedMeetings } from '../../store/marked';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { lineIdOf } from '../kit/line-id';

export type Way = 'late' | 'early';

/** The value of the choice of the first line that stands for the selected lines. */
export const SELECTED = 'selected';

const LONGEST_SHIFT_MINUTES = 720;

/** What the planner says in the dialog, and the request that it makes. */
export const useShiftRequest = () => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const marked = useAppState(markedMeetings);
  const { now } = useActions();
  const [instant] = useState(() => nowOf(trip, now()));
  const origins = useMemo(() => offeredOrigins(trip), [trip]);
  const [way, setWay] = useState<Way>('late');
  const [from, setFrom] = useState(() =>
    marked.length > 0
      ? SELECTED
      : (originFor(trip, lineIdOf(selection), instant, origins)?.id ?? null),
  );
  const [text, setText] = useState(() =>
    tickedText(
      trip,
      origins.find(({ id }) => id === from),
      instant,
    ),
  );
  const [chosenTracks, setTracks] = useState<Meeting['tracks'] | null>(null);
  const [trims, setTrims] = useState<ShiftRequest['trims']>({});
  const [released, setReleased] = useState<ShiftRequest['released']>({});

  const origin = origins.find(({ id }) => id === from);
  const usual = useMemo(() => usualTracks(trip, origin), [trip, origin]);
  const tracks = chosenTracks ?? usual;
  const reading = readShift(text);
  const minutes = reading.ok ? reading.value * (way === 'late' ? 1 : -1) : 0;
  const request = useMemo((): ShiftRequest | null => {
    if (from === SELECTED) return { part: { meetings: marked }, minutes, trims: {}, released };
    return origin ? { part: { from: origin.origin, tracks }, minutes, trims, released } : null;
  }, [from, marked, origin, tracks, minutes, trims, released]);

  return {
    text,
    problem: reading.ok ? null : reading.problem,
    way,
    from,
    origins,
    selectedLines: marked.length,
    offeredTracks: useMemo(() => (origin ? tracksFrom(trip, origin.origin) : []), [trip, origin]),
    tracks,
    trims,
    request,
    typeMinutes: (typed: string) => {
      const [sign = ''] = /^\s*[-−–+]/.exec(typed) ?? [];
      if (sign !== '') setWay(sign.endsWith('+') ? 'late' : 'early');
      setText(typed.slice(sign.length));
    },
    chooseWay: setWay,
    chooseFrom: (id: string) => {
      setFrom(id);
      setTracks(null);
      setTrims({});
      setReleased({});
    },
    chooseTrack: (track: string, isOn: boolean) =>
      setTracks(Object.fromEntries(trackNames(tracks, track, isOn).map((name) => [name, true]))),
    trim: (meeting: string, by: number) => setTrims({ ...trims, [meeting]: by }),
    release: (key: string, isReleased: boolean) => {
      const { [key]: _, ...others } = released;
      setReleased(isReleased ? { ...others, [key]: true } : others);
    },
  };
};

export type ShiftForm = ReturnType<typeof useShiftRequest>;

const trackNames = (tracks: Meeting['tracks'], track: string, isOn: boolean): readonly string[] => [
  ...Object.keys(tracks).filter((name) => name !== track),
  ...(isOn ? [track] : []),
];

/** How late the line is by its ticks: '6'; '' where nothing was ticked, or it is in time. */
const tickedText = (trip: Trip, origin: OfferedOrigin | undefined, now: Instant): string => {
  const meeting = meetingOf(trip, origin);
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  const late = meeting && stop ? lateMinutesOf(meeting, stop, now) : 0;
  return late > 0 ? `${late}` : '';
};

/** Those of the line itself; with the aircraft it is the principal who is late. */
const usualTracks = (trip: Trip, origin: OfferedOrigin | undefined): Meeting['tracks'] => {
  const meeting = meetingOf(trip, origin);
  return meeting ? tracksOf(meeting) : principal;
};

const meetingOf = (trip: Trip, origin: OfferedOrigin | undefined): Meeting | undefined =>
  origin && 'meeting' in origin.origin ? find(trip.meetings, origin.origin.meeting) : undefined;

const principal: Readonly<Partial<Record<Track, true>>> = { principal: true };

const readShift = (text: string): Reading<number> => {
  const reading = readMinutes(text, { start: null, most: LONGEST_SHIFT_MINUTES });
  return reading.ok ? { ok: true, value: reading.value ?? 0 } : reading;
};
