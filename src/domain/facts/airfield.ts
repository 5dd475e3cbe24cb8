import type { Coordinates } from '../records/venue';
import type { Zone } from '../time/zones';

/** An airfield of the directory. */
export interface Airfield {
  /** Four letters of ICAO ('RKSM'); where ICAO gives none, the local code. */
  readonly ident: string;
  /** Three letters; '' where it has none. */
  readonly iata: string;
  readonly name: string;
  /** '' where it is not known. */
  readonly city: string;
  /** Two ISO letters. */
  readonly country: string;
  readonly coordinates: Coordinates;
  readonly zone: Zone;
}
