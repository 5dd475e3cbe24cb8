import type { Travel } from '../../domain/derive/travel';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Instant } from '../../domain/time/instant';

/** From one thing to the next in the agenda of the principal, or of people who are named. */
export interface Step {
  readonly stop: Stop;
  /** Null: wheels down. */
  readonly before: Meeting | null;
  /** Null: wheels up. */
  readonly after: Meeting | null;
  /** When what comes before ends. */
  readonly free: Instant;
  /** When what comes after starts. */
  readonly due: Instant;
  /** Null where nobody knows whether or how far one travels. */
  readonly travel: Pick<Travel, 'minutes' | 'mode' | 'boarding'> | null;
  /** The planner's own time of departure. */
  readonly toldDeparture: Instant | null;
  /** What comes before is with a head of state or government; of the principal's steps alone. */
  readonly isAfterHead: boolean;
  /** Whose step it is; empty for the principal's. */
  readonly people: readonly Person[];
}
