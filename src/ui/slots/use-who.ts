import { useState } from 'react';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';

/** Who is named in the meeting beyond those who are already, and who of all need not be there. */
export const useWho = (trip: Trip) => {
  const [added, setAdded] = useState<Meeting['participants']>({});
  const [spared, setSpared] = useState<Readonly<Record<string, true>>>({});
  return {
    added,
    spared,
    isNeeded: (person: string): boolean => !(person in spared),
    need: (person: string, isNeeded: boolean): void => {
      const { [person]: _, ...others } = spared;
      setSpared(isNeeded ? others : { ...others, [person]: true });
    },
    add: (person: string): void => {
      const isHost = find(trip.people, person)?.side === 'host';
      setAdded({ ...added, [person]: isHost ? { host: true } : { participant: true } });
    },
  };
};
