import { useDeferredValue, useMemo, useState } from 'react';
import { calledAt, rollCallAt } from '../../domain/derive/roll-call';
import { fullName } from '../../domain/describe/names';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import { findByWords } from '../../input/find-by-words';

/** Of more people than this some are shown, and the others are found by name. */
const MOST_PEOPLE = 100;

/** Where all are, or of many those who are looked for. */
export const useRollCall = (trip: Trip, at: Instant) => {
  const [typed, find] = useState('');
  const sought = useDeferredValue(typed);
  const called = useMemo(() => calledAt(trip, at), [trip, at]);
  const found = useMemo(
    () =>
      findByWords(called, sought, (person) =>
        [fullName(person), person.title, person.function, person.organisation].join(' '),
      ).slice(0, MOST_PEOPLE),
    [called, sought],
  );
  const call = useMemo(() => rollCallAt(trip, at, found), [trip, at, found]);
  return { ...call, of: called.length, isLong: called.length > MOST_PEOPLE, typed, find };
};
