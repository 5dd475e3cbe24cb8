import { usualPlanner } from '../../domain/derive/usual-planner';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';

export interface WorkingPlanner {
  /** Their own name; until they said it, the one that the trip suggests. */
  readonly name: string;
  readonly isKnown: boolean;
  readonly rename: (name: string) => void;
  /** The name to sign with; it is known from then on. */
  readonly sign: () => string;
}

/** Who works at this browser, and signs what is noted and what is taken as it is. */
export const usePlanner = (): WorkingPlanner => {
  const own = useAppState(({ planner }) => planner);
  const suggested = useOpenTrip(({ trip }) => usualPlanner(trip));
  const { keepPlanner } = useActions();
  const name = own ?? suggested;
  return {
    name,
    isKnown: own !== null && own.trim() !== '',
    rename: keepPlanner,
    sign: () => {
      const signed = name.trim();
      if (signed !== '') keepPlanner(signed);
      return signed;
    },
  };
};
