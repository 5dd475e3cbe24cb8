import type { LocalDate } from '../time/local-date';
import type { WallTime } from '../time/wall-time';
import type { Fold } from '../time/zones';
import { folds } from './choices';
import { type FieldType, optionalChoice } from './field';

/**
 * When a meeting is: a wall clock at a stop, changed and merged as one value, so that no slot comes
 * to be that nobody chose. A slot without a date is unscheduled at its stop.
 */
export interface Slot {
  readonly stop: string;
  readonly date: LocalDate | null;
  readonly time: WallTime;
  readonly fold: Fold | null;
}

export const partsOfDay = {
  morning: 'morning',
  midday: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
} as const;

export const wallTime: FieldType = { kind: 'wall-time' };

export const moment: FieldType = {
  kind: 'whole-object',
  parts: { date: { kind: 'date', nullable: false }, time: wallTime, fold: optionalChoice(folds) },
  nullable: true,
};

export const slot: FieldType = {
  kind: 'whole-object',
  parts: {
    stop: { kind: 'reference', to: 'stops', nullable: false },
    date: { kind: 'date', nullable: true },
    time: wallTime,
    fold: optionalChoice(folds),
  },
  nullable: false,
};

export const tbd = { tbd: true } as const satisfies WallTime;
