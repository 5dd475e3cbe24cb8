import { dotted } from '../../domain/describe/piece';
import type { Airfield } from '../../domain/facts/airfield';

/** 'RJTT / HND · Tokyo · JP' */
export const airfieldText = ({ ident, iata, city, country }: Airfield): string =>
  dotted([iata === '' ? ident : `${ident} / ${iata}`, city, country]);
