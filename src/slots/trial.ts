import { type Checked, checkByAllRules } from '../checks/engine';
import { type Finding, type Severity, severities } from '../checks/finding';
import { applyEdit } from '../domain/edits/edit';
import type { Slot } from '../domain/records/moment';
import type { SlotRequest } from './found-slot';
import { takeSlot } from './take-slot';

/** What the checks would say of the trip with the slot taken. */
export interface Trial {
  readonly begins: readonly Finding[];
  readonly ends: number;
  /** Why it cannot be offered; null where nothing new stands in its way. */
  readonly refusal: Finding | null;
}

/** Tried on a copy. */
export const tryOut = (checked: Checked, request: SlotRequest, slot: Slot): Trial => {
  const { trip } = applyEdit(checked.trip, takeSlot(checked.trip, request, slot));
  const { findings } = checkByAllRules(trip, checked);
  const before = new Map(checked.findings.map(({ id, severity }) => [id, severity]));
  const left = new Set(findings.map(({ id }) => id));
  const begins = findings.filter(({ id, severity }) => isWorse(severity, before.get(id)));
  return {
    begins,
    ends: checked.findings.filter(({ id }) => !left.has(id)).length,
    refusal: begins.find((finding) => isRefused(finding, request)) ?? null,
  };
};

const isWorse = (severity: Severity, before: Severity | undefined): boolean =>
  before === undefined || severities.indexOf(severity) < severities.indexOf(before);

/** A slot breaks none of these, however little the meeting is more than an idea. */
const neverBroken: ReadonlySet<string> = new Set([
  'principal-overlap',
  'person-overlap',
  'room-overlap',
  'interpreter-overlap',
  'notetaker-overlap',
  'counterpart-unavailable',
  'not-travelling-yet',
  'turnaround-too-short',
  'late-for-wheels-up',
  'outside-stop',
  'venue-closed',
]);

const isRefused = (finding: Finding, request: SlotRequest): boolean =>
  (finding.severity === 'error' || neverBroken.has(finding.rule)) &&
  !isOfOthersAlone(finding, request);

/** Whoever need not be there may well have something else. */
const isOfOthersAlone = ({ data }: Finding, { meeting, needed }: SlotRequest): boolean => {
  const people: unknown = data.people;
  if (!Array.isArray(people) || people.length === 0) return false;
  return people.every((id) => id in meeting.participants && !(id in needed));
};
