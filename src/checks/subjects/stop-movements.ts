import { allMovementsAt } from '../../domain/derive/all-movements';
import { nightsAt } from '../../domain/derive/days';
import { perStop } from './per-stop';
import { chainInputs } from './principal-chain';
import { meetingsOfStop } from './stop-meetings';

/** Those of the principal at a stop, and those that planners wrote for other tracks. */
export const movementsOfStop = perStop(chainInputs, (trip, stop) =>
  allMovementsAt(trip, stop, meetingsOfStop(trip, stop), nightsAt(stop)),
);
