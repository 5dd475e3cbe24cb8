import { useDeferredValue } from 'react';
import { countText } from '../../../domain/describe/count-text';
import { findNamed, type Thing, thingsOf } from '../../../input/find-things';
import type { CopySummary } from '../../../store/ports';
import { useActions, useLegation } from '../../../store/use-legation';
import { useGoTo } from '../../kit/go-to';
import { reachLine } from '../../kit/line-id';
import { onceDrawn } from '../../kit/once-drawn';
import { thingWords } from '../thing-words';
import styles from './found-in-trips.module.css';
import { TripFacts } from './trip-facts';
import list from './trip-list.module.css';
import { type TripsRead, useTripsRead } from './use-trips-read';

interface FoundInTripsProps {
  readonly copies: readonly CopySummary[];
  readonly typed: string;
}

/** What is shown of one trip; whoever wants more opens it. */
const MOST_OF_A_TRIP = 6;

/** What is found in all trips, by trip; a click opens the trip there. */
export const FoundInTrips = ({ copies, typed }: FoundInTripsProps) => {
  const trips = useTripsRead(copies);
  const wanted = useDeferredValue(typed);
  const found = copies.flatMap((summary) => foundIn(summary, trips, wanted));
  const readCount = copies.filter(({ copy }) => trips.has(copy)).length;
  return (
    <>
      <p role="status" className={styles.state}>
        {stateText(found.length, readCount, copies.length)}
      </p>
      <ul className={list.list}>
        {found.map(({ summary, things }) => (
          <FoundTrip key={summary.copy} summary={summary} things={things} />
        ))}
      </ul>
    </>
  );
};

const stateText = (found: number, read: number, all: number): string => {
  if (read < all) {
    const soFar = found === 0 ? '' : `Found in ${countText(found, 'trip')} so far. `;
    return `${soFar}Looked into ${read} of ${countText(all, 'trip')}…`;
  }
  return found === 0
    ? 'Nothing in your trips is called so.'
    : `Found in ${countText(found, 'trip')}.`;
};

interface Found {
  readonly summary: CopySummary;
  readonly things: readonly Thing[];
}

/** By the name and the cities of the trip itself, or by what is in it. */
const foundIn = (summary: CopySummary, trips: TripsRead, typed: string): readonly Found[] => {
  const trip = trips.get(summary.copy);
  const things = trip ? findNamed(thingsOf(trip), typed, MOST_OF_A_TRIP) : [];
  const named = { title: summary.title, detail: `${summary.route} ${summary.dates}` };
  const isNamed = findNamed([named], typed, 1).length > 0;
  return isNamed || things.length > 0 ? [{ summary, things }] : [];
};

const FoundTrip = ({ summary, things }: Found) => {
  const { openCopy } = useActions();
  const goToThing = useGoToThing();
  return (
    <li className={styles.found}>
      <button
        type="button"
        data-row
        className={list.trip}
        onClick={() => void openCopy(summary.copy)}
      >
        <TripFacts summary={summary} />
      </button>
      <ul>
        {things.map((thing) => (
          <li key={`${thing.kind} ${thing.id}`}>
            <button
              type="button"
              data-row
              className={styles.thing}
              onClick={() => void goToThing(summary.copy, thing)}
            >
              <span className={styles.name}>
                {thing.title} {thing.native}
              </span>
              <span className={styles.detail}>{thing.detail}</span>
              <span className={styles.kind}>{thingWords[thing.kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
};

const useGoToThing = () => {
  const { store, actions } = useLegation();
  const goTo = useGoTo();
  return async (copy: string, { kind, id }: Thing): Promise<void> => {
    await actions.openCopy(copy);
    if (store.getState().open?.summary.copy !== copy) return;
    goTo({ kind, id });
    if (kind === 'meeting')
      onceDrawn(
        () => reachLine(id),
        (line) => line.focus(),
      );
  };
};
