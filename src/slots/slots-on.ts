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
  const found: Tried[] = [];
  let refusal: Finding | null = null;
  let refusals = 0;
  for (const candidate of candidatesOn(plan)) {
    if (found.length >= most || refusals >= MOST_REFUSALS) break;
    if (found.some(({ slot }) => isNear(slot, candidate.span))) continue;
    const slot = slotAt(plan, request, candidate.span);
    const trial = tryOut(checked, request, slot);
    refusal ??= trial.refusal;
    if (trial.refusal) refusals += 1;
    else found.push(tried(plan, candidate, slot, trial));
  }
  return { slots: cleanFirst(found), refusal };
};

const slotAt = (
  { stop, date }: DayPlan,
  { meeting }: SlotRequest,
  { start }: Candidate['span'],
): Slot => {
  const given = { ...meeting.slot, stop: stop.id, date, time: { at: '00:00' }, fold: null };
  return readingAt<Slot>(given, stop.zone, start);
};

interface Tried {
  readonly slot: FoundSlot;
  /** Nobody will mind. */
  readonly isClean: boolean;
}

const tried = (
  plan: DayPlan,
  { span, concerns, cost }: Candidate,
  slot: Slot,
  { begins, ends }: Pick<FoundSlot, 'begins' | 'ends'>,
): Tried => {
  const told = new Set(begins.map(({ rule }) => rule));
  const own = concerns.filter(({ rule }) => !told.has(rule));
  const concerned = new Set(concerns.map(({ rule }) => rule));
  // What is a concern, too, has its cost already.
  const anew = begins.filter(({ rule }) => !concerned.has(rule));
  const isClean = concerns.length === 0 && begins.every(({ severity }) => severity === 'note');
  const found = {
    slot,
    ...span,
    cost: cost + costOfFindings(anew, ends),
    reasons: [...reasonsOf(plan, span), ...own.map(against)],
    begins,
    ends,
  };
  return { slot: found, isClean };
};

const against = ({ text }: Concern): Reason => ({ tone: 'against', text });

/** Those that somebody will mind are of use only where there are no others. */
const cleanFirst = (found: readonly Tried[]): readonly FoundSlot[] => {
  const clean = found.filter(({ isClean }) => isClean);
  return (clean.length > 0 ? clean : found)
    .map(({ slot }) => slot)
    .toSorted((one, other) => one.cost - other.cost || one.start - other.start);
};
