import { useEffect, useState } from 'react';
import type { CopySummary } from '../../../store/ports';
import { inTripOrder } from '../../../store/trip-order';
import { useActions, useAppState } from '../../../store/use-legation';
import { fetchAhead } from '../../kit/fetch-ahead';
import { onDemand } from '../../kit/on-demand';
import { SearchField } from '../../kit/search-field';
import { useFetched } from '../../kit/use-fetched';
import { DeletedRow } from './deleted-row';
import { moveAlongRows } from './move-along-rows';
import styles from './trip-list.module.css';
import { TripRow } from './trip-row';
import { TripSort } from './trip-sort';

const search = onDemand(() => import('./found-in-trips'));

interface TripListProps {
  readonly copies: readonly CopySummary[];
}

/** The trips of this browser, or what is found in them. */
export const TripList = ({ copies }: TripListProps) => {
  const order = useAppState((state) => state.tripOrder);
  const [typed, setTyped] = useState('');
  const [justDeleted, setJustDeleted] = useState<string | null>(null);
  const { readTrip } = useActions();
  useEffect(() => fetchAhead(search), []);
  const kept = copies.filter(({ deletedAt }) => deletedAt === null);
  // What was just deleted keeps its place, so that it can be taken back where one is.
  const shown = copies.filter((one) => one.deletedAt === null || one.copy === justDeleted);
  if (shown.length === 0) return null;
  return (
    <section aria-label="Your trips" onKeyDown={moveAlongRows}>
      <header className={styles.head}>
        <h2 className={styles.heading}>Your trips{kept.length > 1 ? ` · ${kept.length}` : ''}</h2>
        <SearchField
          label="Find in all trips"
          placeholder="Find a city, person, meeting in all trips"
          value={typed}
          onChange={setTyped}
          onFocus={() => {
            for (const { copy } of inTripOrder(kept, order)) void readTrip(copy);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setTyped('');
          }}
        />
        {kept.length > 1 ? <TripSort /> : null}
      </header>
      {typed.trim() === '' ? (
        <ul className={styles.list}>
          {inTripOrder(shown, order).map((summary) =>
            summary.deletedAt === null ? (
              <TripRow key={summary.copy} summary={summary} onDelete={setJustDeleted} />
            ) : (
              <DeletedRow key={summary.copy} summary={summary} />
            ),
          )}
        </ul>
      ) : (
        <Found copies={inTripOrder(kept, order)} typed={typed} />
      )}
    </section>
  );
};

interface FoundProps {
  readonly copies: readonly CopySummary[];
  readonly typed: string;
}

const Found = (props: FoundProps) => {
  const part = useFetched(search);
  return part ? <part.FoundInTrips {...props} /> : null;
};
