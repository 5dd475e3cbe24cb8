import { useMemo } from 'react';
import { countDoes } from '../../domain/describe/count-text';
import { type RetimedLine, retimedLines } from '../../domain/describe/retimed-lines';
import { accountText, earlyText } from '../../domain/describe/running-late-text';
import type { Placement } from '../../domain/edits/shift/placement';
import type { ShiftPlan } from '../../domain/edits/shift/plan-shift';
import { effectOf } from '../../store/preview';
import { useOpenTrip } from '../../store/use-legation';
import { FindingList } from '../kit/edit-effect';
import { HeldLines } from './held-lines';
import { RetimedLineRow } from './retimed-line-row';
import styles from './running-late.module.css';
import type { ShiftForm } from './use-shift-request';

interface ShiftPreviewProps {
  readonly form: ShiftForm;
  readonly plan: ShiftPlan | null;
  /** Of the plan; they may be a key behind the form. */
  readonly minutes: number;
}

/** What the shift does: what can no longer be kept first, then each line, then the findings. */
export const ShiftPreview = ({ form, plan, minutes }: ShiftPreviewProps) => {
  const open = useOpenTrip((now) => now);
  const effect = useMemo(() => plan && effectOf(open, plan.edit), [open, plan]);
  const lines = useMemo(
    () => (effect ? retimedLines(open.trip, effect.trip) : []),
    [open.trip, effect],
  );
  if (!plan || !effect || minutes === 0)
    return (
      <section aria-label="What changes" className={styles.preview}>
        <p role="status" className={styles.summary}>
          Type the minutes to see what moves, and what does not.
        </p>
      </section>
    );
  const byKey = new Map(plan.placements.map((placement) => [placement.line.key, placement]));
  return (
    <section aria-label="What changes" className={styles.preview}>
      <HeldLines plan={plan} onRelease={form.release} />
      <p role="status" className={styles.summary}>
        {summaryOf(plan, lines, minutes)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys. */}
      <section className={styles.box} aria-label="Line by line" tabIndex={0}>
        <ul aria-label="Changed lines" className={styles.lines}>
          {lines.map((line) => (
            <RetimedLineRow
              key={line.line.id}
              retimed={line}
              placement={placementOf(byKey, line)}
              trim={trimOf(form, plan, line)}
              onTrim={form.trim}
            />
          ))}
        </ul>
      </section>
      <FindingList title="Begins" findings={effect.begins} />
      <FindingList title="Ends" findings={effect.ends} />
    </section>
  );
};

const summaryOf = (plan: ShiftPlan, lines: readonly RetimedLine[], minutes: number): string => {
  const count = `${countDoes(lines.length, 'line', 'change')}.`;
  if (lines.length === 0) return 'Nothing moves.';
  if (minutes < 0) return `${count} ${earlyText(plan.placements, -minutes)}`.trim();
  return plan.account ? `${count} ${accountText(plan.account)}` : count;
};

const placementOf = (
  byKey: ReadonlyMap<string, Placement>,
  { line }: RetimedLine,
): Placement | undefined => {
  if (line.kind === 'meeting') return byKey.get(line.meeting.id);
  return line.kind === 'departure' ? byKey.get(`wheelsUp ${line.stop.id}`) : undefined;
};

/** Minutes by which a line is cut short; null where it is not asked: nothing is missing. */
const trimOf = (form: ShiftForm, plan: ShiftPlan, { line }: RetimedLine): number | null => {
  const isAsked =
    plan.placements.some(({ lateMinutes }) => lateMinutes > 0) ||
    Object.values(form.trims).some((minutes) => minutes > 0);
  if (!isAsked || line.kind !== 'meeting' || form.from === 'selected') return null;
  const { kind, minutes, id, anchor } = line.meeting;
  const isWaiting = kind === 'hold' || kind === 'down';
  return isWaiting || anchor || minutes === null ? null : (form.trims[id] ?? 0);
};
