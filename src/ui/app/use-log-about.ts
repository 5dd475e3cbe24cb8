import { useState } from 'react';
import { stopsInOrder } from '../../domain/derive/route';
import { titleText } from '../../domain/describe/line-text';
import { stopNames } from '../../domain/describe/stop-names';
import type { LogEntry } from '../../domain/records/log-entry';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { useAppState, useOpenTrip } from '../../store/use-legation';

type About = Pick<LogEntry, 'meeting' | 'stop'>;

const TRIP = 'trip';

/** What a new entry of the log is about: the trip, a stop, or the meeting that is at hand. */
export const useLogAbout = () => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const [meeting, setMeeting] = useState(selection.kind === 'meeting' ? selection.id : null);
  const selected = selection.kind === 'meeting' || selection.kind === 'stop' ? selection.id : TRIP;
  const [chosen, setChosen] = useState(selected);
  return {
    choices: choicesOf(trip, meeting),
    chosen,
    about: aboutOf(trip, chosen),
    choose: setChosen,
    /** The same as another entry is about. */
    chooseFor: (entry: LogEntry): void => {
      if (entry.meeting !== null) setMeeting(entry.meeting);
      setChosen(entry.meeting ?? entry.stop ?? TRIP);
    },
  };
};

const choicesOf = (trip: Trip, id: string | null): Readonly<Record<string, string>> => {
  const meeting = find(trip.meetings, id);
  return {
    ...(meeting ? { [meeting.id]: titleText(trip, meeting) } : {}),
    [TRIP]: 'The whole trip',
    ...stopNames(stopsInOrder(trip)),
  };
};

const aboutOf = (trip: Trip, chosen: string): About => {
  const meeting = find(trip.meetings, chosen);
  if (meeting) return { meeting: chosen, stop: meeting.slot.stop };
  return { meeting: null, stop: find(trip.stops, chosen)?.id ?? null };
};
