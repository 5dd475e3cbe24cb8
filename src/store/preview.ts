import { checkByAllRules } from '../checks/engine';
import type { Finding } from '../checks/finding';
import { applyEdit, type Edit } from '../domain/edits/edit';
import { findingsAbout } from './findings-about';
import type { OpenTrip } from './state';

/** What the checks would say of a meeting after an edit that has not been made. */
export const findingsAfter = (
  { trip, checked }: OpenTrip,
  edit: Edit,
  meeting: string,
): readonly Finding[] => {
  const { findings } = checkByAllRules(applyEdit(trip, edit).trip, checked);
  return findingsAbout(findings, 'meeting', meeting);
};
