import type { Finding } from '../checks/finding';
import { applyEdit, type Edit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';
import { findingsAbout } from './findings-about';
import type { OpenTrip } from './state';

/** What the checks would say of a meeting after an edit that has not been made. */
export const findingsAfter = (
  { trip, checked }: OpenTrip,
  edit: Edit,
  meeting: string,
): readonly Finding[] => {
  const { findings } = checked.check(applyEdit(trip, edit).trip, checked);
  return findingsAbout(findings, 'meeting', meeting);
};

/** What an edit that has not been made would do. */
export interface Effect {
  readonly trip: Trip;
  /** False while there are no rules to try it by. */
  readonly isChecked: boolean;
  readonly ends: readonly Finding[];
  readonly begins: readonly Finding[];
}

/** Tried on a copy; for the moment in which it is shown. */
export const effectOf = ({ trip, checked }: OpenTrip, edit: Edit): Effect => {
  const { trip: after } = applyEdit(trip, edit);
  const { findings } = checked.check(after, checked);
  const before = new Set(checked.findings.map(({ id }) => id));
  const left = new Set(findings.map(({ id }) => id));
  return {
    trip: after,
    isChecked: !checked.isPending,
    ends: checked.findings.filter(({ id }) => !left.has(id)),
    begins: findings.filter(({ id }) => !before.has(id)),
  };
};
