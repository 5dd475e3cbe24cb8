import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { titleText } from '../../domain/describe/line-text';
import { sameValue } from '../../domain/edits/canonical';
import type { FoundSlot } from '../../slots/found-slot';
import type { TripDialog } from '../../store/state';
import { useActions } from '../../store/use-legation';
import { FormDialog, type Lack } from '../kit/form-dialog';
import { useGoTo } from '../kit/go-to';
import { focusLineAfterDialog } from '../kit/line-id';
import { SlotFields } from './slot-fields';
import { SlotList } from './slot-list';
import { SlotSummary } from './slot-summary';
import styles from './slots.module.css';
import { type SlotForm, useSlotForm } from './use-slot-form';
import { type Search, useSlots } from './use-slots';

interface FindSlotDialogProps {
  readonly asked: Extract<TripDialog, { readonly kind: 'find-slot' }>;
  readonly onClose: () => void;
}

/** When a meeting can be, for all who must be there; Enter takes the slot that is chosen. */
export const FindSlotDialog = ({ asked, onClose }: FindSlotDialogProps) => {
  const form = useSlotForm(asked.meeting);
  const search = useSlots(form.trip, useDeferredValue(form.request));
  const [picked, setPicked] = useState<FoundSlot | null>(null);
  const takeIt = useTaking(form, onClose);
  const offered = search.days.flatMap(({ slots }) => slots);
  const best = bestOf(offered.filter((slot) => !form.standsAt(slot)));
  const chosen = offered.find((slot) => isSame(slot, picked)) ?? best;
  const title = form.isNew ? 'a new meeting' : titleText(form.trip, form.wanted.meeting);
  return (
    <FormDialog
      title={`Find a slot for ${title}`}
      submitLabel={form.isNew ? 'Add it there' : 'Move it there'}
      isRoomy
      onClose={onClose}
      onSubmit={() => takeIt(search, chosen)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: ↓ leads from the fields to the slots */}
      <div className={styles.form} onKeyDown={toSlots}>
        <SlotFields form={form} />
      </div>
      <SlotSummary form={form} search={search} best={best} />
      <SlotList
        trip={form.trip}
        days={search.days}
        chosen={chosen}
        markOf={(slot) => (slot === best ? 'best' : form.standsAt(slot) ? 'now' : null)}
        onChoose={setPicked}
      />
    </FormDialog>
  );
};

const isSame = ({ slot }: FoundSlot, picked: FoundSlot | null): boolean =>
  picked !== null && sameValue(slot, picked.slot);

/** Takes the slot in one step, closes, and shows the line; or says why it cannot. */
const useTaking = ({ trip, wanted, request, isNew, taking }: SlotForm, onClose: () => void) => {
  const { edit, say } = useActions();
  const goTo = useGoTo();
  return (search: Search, chosen: FoundSlot | null): Lack | null => {
    if (isNew && wanted.title.trim() === '') return { text: 'Give it a title.', field: 'Title' };
    if (!request) return { text: 'Say how many minutes it takes.', field: 'Minutes' };
    if (search.request !== request || search.trip !== trip) return 'Still looking: one moment.';
    if (!chosen) return NOTHING_FREE;
    const change = taking(request, chosen);
    const { id } = wanted.meeting;
    onClose();
    if (edit(change)) say(`Done: ${change.label}.`);
    goTo({ kind: 'meeting', id });
    focusLineAfterDialog(id);
    return null;
  };
};

const NOTHING_FREE = 'No other slot is free. Spare somebody, take less time, or look at more days.';

const bestOf = (slots: readonly FoundSlot[]): FoundSlot | null =>
  slots.reduce<FoundSlot | null>(
    (best, slot) => (best === null || slot.cost < best.cost ? slot : best),
    null,
  );

/** From a text field, ↓ goes on to the slots. */
const toSlots = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, key } = event;
  if (key !== 'ArrowDown' || !(target instanceof HTMLInputElement)) return;
  if (target.type !== 'text' || target.role === 'combobox') return;
  const chosen = target.form?.querySelector<HTMLElement>('[data-slot="chosen"]');
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
};
