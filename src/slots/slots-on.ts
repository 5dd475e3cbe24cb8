import type { Checked } from '../checks/engine';
import type { Finding } from '../checks/finding';
import type { Slot } from '../domain/records/moment';
import { readingAt } from '../domain/time/shift';
import { type Candidate, candidatesOn, isNear } from './candidates';
import type { Concern } from './concerns';
import { costOfFindings } from './cost';
import type { DayPlan } from './day-plan';
import type { FoundSlot, Reason, SlotRequest } from './found-slot';
import { reasonsOf } from './reasons';
import { tryOut } from './trial';

interface FoundOnDay {
  readonly slots: readonly FoundSlot[];
  /** What stood in the way of the first that was refused; null where none was. */
  readonly refusal: Finding | null;
}

/** A day on which so many fail has no more to offer. */
const MOST_REFUSALS = 5;

/** The best of the day that stand every trial, apart from each other. */
export const slotsOn = (
  plan: DayPlan,
  checked: Checked,
  request: SlotRequest,
  most: number,
): FoundOnDay => {
  const slots: FoundSlot[] = [];
  let refusal: Finding | null = null;
  let refusals = 0;
  for (const candidate of candidatesOn(plan)) {
    if (slots.length >= most || refusals >= MOST_REFUSALS) break;
    if (slots.some((slot) => isNear(slot, candidate.span))) continue;
    const slot = slotAt(plan, request, candidate.span);
    const trial = tryOut(checked, request, slot);
    refusal ??= trial.refusal;
    if (trial.refusal) refusals += 1;
    else slots.push(foundSlot(plan, candidate, slot, trial));
  }
  return { slots: cleanFirst(slots), refusal };
};

const slotAt = (
  { stop, date }: DayPlan,
  { meeting }: SlotRequest,
  { start }: Candidate['span'],
): Slot => {
  const given = { ...meeting.slot, stop: stop.id, date, time: { at: '00:00' }, fold: null };
  return readingAt<Slot>(given, stop.zone, start);
};

const foundSlot = (
  plan: DayPlan,
  { span, concerns, cost }: Candidate,
  slot: Slot,
  { begins, ends }: Pick<FoundSlot, 'begins' | 'ends'>,
): FoundSlot => {
  const told = new Set(begins.map(({ rule }) => rule));
  const own = concerns.filter(({ rule }) => !told.has(rule));
  const doubled = concerns.filter(({ rule }) => told.has(rule));
  const less = doubled.reduce((sum, concern) => sum + concern.cost, 0);
  return {
    slot,
    ...span,
    cost: cost - less + costOfFindings(begins, ends),
    reasons: [...reasonsOf(plan, span), ...own.map(against)],
    begins,
    ends,
  };
};

const against = ({ text }: Concern): Reason => ({ tone: 'against', text });

/** Those that somebody will mind are of use only where there are no others. */
const cleanFirst = (slots: readonly FoundSlot[]): readonly FoundSlot[] => {
  const clean = slots.filter(
    ({ begins, reasons }) =>
      begins.every(({ severity }) => severity === 'note') &&
      reasons.every(({ tone }) => tone !== 'against'),
  );
  return (clean.length > 0 ? clean : slots).toSorted(
    (one, other) => one.cost - other.cost || one.start - other.start,
  );
};
