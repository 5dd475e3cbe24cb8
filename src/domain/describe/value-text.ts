import type { FieldType } from '../records/field';
import type { Trip } from '../records/tables';
import { formatClock, isClockTime } from '../time/clock-time';
import { recordName } from './record-name';

/** A value of a field as a planner reads it; empty where it cannot be said in a word. */
export const valueText = (trip: Trip, type: FieldType | undefined, value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return type?.kind === 'whole' ? `${value} ${type.unit}`.trim() : `${value}`;
  if (typeof value !== 'string') return '';
  if (type?.kind === 'choice') return type.choices[value] ?? value;
  if (type?.kind === 'reference') return recordName(trip, type.to, value);
  return type?.kind === 'clock' && isClockTime(value) ? formatClock(value, '24') : value;
};
