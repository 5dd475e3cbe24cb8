import { useMemo, useState } from 'react';
import type { MeetingKind } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { newMeeting } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { useActions } from '../../store/use-legation';
import { useWho } from './use-who';

/** The meeting as it would be held: the one that stands in the trip, or a new one. */
export const useWanted = (trip: Trip, stands: Meeting | undefined) => {
  const { newId } = useActions();
  const [id] = useState(() => stands?.id ?? newId());
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<MeetingKind>('bilateral');
  const [venue, setVenue] = useState(stands?.venue ?? null);
  const who = useWho(trip);
  // Without its title: what is typed there changes no slot.
  const meeting = useMemo((): Meeting => {
    const base = stands ?? newMeeting(id, { kind });
    const room = base.venue === venue ? base.room : '';
    return { ...base, venue, room, participants: { ...who.added, ...base.participants } };
  }, [stands, id, kind, venue, who.added]);
  return { meeting, title, setTitle, setKind, setVenue, who };
};
