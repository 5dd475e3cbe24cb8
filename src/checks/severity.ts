import { isFirm, isLive } from '../domain/derive/status';
import type { Status } from '../domain/records/choices';
import type { Meeting } from '../domain/records/meeting';
import { type Severity, severities } from './finding';

/** Two confirmed things clash as an error, an idea against anything is a note, the rest warns. */
export const clashSeverity = (one: Status, other: Status): Severity | null => {
  if (!isLive(one) || !isLive(other)) return null;
  if (one === 'idea' || other === 'idea') return 'note';
  return isFirm(one) && isFirm(other) ? 'error' : 'warning';
};

/** Of one thing against what is given: an airplane, a clock. */
export const ownSeverity = (status: Status): Severity | null => clashSeverity(status, 'confirmed');

/** The severity, but no worse than a warning. */
export const atMostWarning = (severity: Severity | null): Severity | null =>
  severity === 'error' ? 'warning' : severity;

/** Of several things told as one; null where none of them says anything. */
export const worstOf = (told: readonly (Severity | null)[]): Severity | null =>
  severities.find((severity) => told.includes(severity)) ?? null;

/** A note, unless there is nothing to say at all. */
export const atMostNote = (severity: Severity | null): Severity | null => severity && 'note';

/** What is missing for meetings is a warning at most, and a note where they are all ideas. */
export const severityOfMissing = (
  subjects: readonly { readonly meeting: Pick<Meeting, 'status'> }[],
): Severity | null =>
  worstOf(subjects.map(({ meeting }) => atMostWarning(ownSeverity(meeting.status))));
