import { cityText } from '../../domain/describe/travel-text';
import { type Candidate, candidate } from '../rule';
import type { StopOnRoute } from '../subjects/stop';

/** The aircraft stays where it landed, or lands where it is needed. */
export const fixesOfAirfields = ({
  stop,
  arrivalAirfield,
  departureAirfield,
}: StopOnRoute): readonly Candidate[] =>
  arrivalAirfield && departureAirfield
    ? [
        candidate(`Leave ${cityText(stop)} from ${arrivalAirfield.name}`, (draft) => {
          const changed = draft.stops[stop.id];
          if (changed) changed.wheelsUpAirfield = arrivalAirfield.id;
        }),
        candidate(`Arrive in ${cityText(stop)} at ${departureAirfield.name}`, (draft) => {
          const changed = draft.stops[stop.id];
          if (changed) changed.wheelsDownAirfield = departureAirfield.id;
        }),
      ]
    : [];
