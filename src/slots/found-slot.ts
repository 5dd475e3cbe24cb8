import type { Finding } from '../checks/finding';
import type { DayKey } from '../domain/derive/days';
import type { Meeting } from '../domain/records/meeting';
import type { Slot } from '../domain/records/moment';
import type { Instant } from '../domain/time/instant';

/** What is to be fitted in, and where a place for it is looked for. */
export interface SlotRequest {
  /** As it would be held: of the trip, or a new one. Where it stands now is no bound. */
  readonly meeting: Meeting;
  readonly minutes: number;
  /** Of those named in it, the ones without whom it is not held. */
  readonly needed: Readonly<Record<string, true>>;
  readonly days: readonly DayKey[];
}

/** What speaks for a slot or against it, in a planner's words. */
export interface Reason {
  /** `open`: nobody knows; `against`: it fits, but somebody will mind. */
  readonly tone: 'for' | 'open' | 'against';
  readonly text: string;
}

/** A free time that was tried on a copy of the trip. */
export interface FoundSlot {
  readonly slot: Slot;
  readonly start: Instant;
  readonly end: Instant;
  /** The least disturbing has the least. */
  readonly cost: number;
  readonly reasons: readonly Reason[];
  /** What the checks would say that they do not say now. */
  readonly begins: readonly Finding[];
  /** How many findings it ends. */
  readonly ends: number;
}

/** A day that was looked at. */
export interface SlotDay {
  readonly day: DayKey;
  /** Best first. */
  readonly slots: readonly FoundSlot[];
  /** Why there is none, and what to relax; empty where there is one. */
  readonly why: readonly string[];
}
