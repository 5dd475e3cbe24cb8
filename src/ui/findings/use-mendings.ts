import { useEffect, useState } from 'react';
import type { Trip } from '../../domain/records/tables';
import { type Mending, mendingsOf } from '../../store/mend';
import { useOpenTrip } from '../../store/use-legation';
import { inSlices } from '../kit/in-slices';

/** How far the findings of a rule have been tried. */
export interface Trial {
  readonly mendings: readonly Mending[];
  readonly isDone: boolean;
  /** How many there are. */
  readonly of: number;
}

interface Begun extends Omit<Trial, 'of'> {
  readonly trip: Trip | null;
}

const none: Begun = { trip: null, mendings: [], isDone: false };

/** The fixes that go together, as they are found; of another trip they are looked for anew. */
export const useMendings = (rule: string): Trial => {
  const trip = useOpenTrip((open) => open.trip);
  const of = useOpenTrip(
    ({ checked }) => checked.findings.filter((finding) => finding.rule === rule).length,
  );
  const [begun, setBegun] = useState(none);
  useEffect(() => {
    const ending = new AbortController();
    void inSlices(mendingsOf(trip, rule), ending.signal, (mendings, isDone) =>
      setBegun({ trip, mendings, isDone }),
    );
    return () => ending.abort();
  }, [trip, rule]);
  const { mendings, isDone } = begun.trip === trip ? begun : none;
  return { mendings, isDone, of };
};
