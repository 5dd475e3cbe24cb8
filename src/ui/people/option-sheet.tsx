import { useMemo } from 'react';
import { byOrder } from '../../domain/derive/by-order';
import { recordName } from '../../domain/describe/record-name';
import { orderAfter } from '../../domain/edits/order-after';
import { addRecord } from '../../domain/edits/record-edits';
import { newOption } from '../../domain/records/new-record';
import type { Trip } from '../../domain/records/tables';
import { useOpenTrip, useTripNow } from '../../store/use-legation';
import { AddButton } from './add-button';
import { OpenHead } from './open-head';
import { Sheet } from './sheet';
import type { RowGroup, SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'title', label: 'Question', width: 16 },
  { field: 'decideBy', label: 'Decide by', width: 9 },
  { field: 'trigger', label: 'What decides', width: 14 },
  { field: 'stop', label: 'Stop', width: 7 },
  { field: 'chosen', label: 'Chosen', width: 7 },
];

/** The questions that are open, and those that have been decided. */
export const OptionSheet = () => {
  const options = useOpenTrip((open) => open.trip.options);
  const tripNow = useTripNow();
  const groups = useMemo(() => groupsOf(options), [options]);
  return (
    <Sheet
      title="Open questions"
      table="options"
      kind="option"
      columns={columns}
      groups={groups}
      headLabel="Question"
      headWidth={2}
      emptyText="No open question yet. The meetings of each choice are marked in their inspector."
      Head={OptionHead}
      countryOf={() => ''}
      tools={
        <AddButton
          label="Add a question"
          first={{ kind: 'option', column: 'title' }}
          editFor={(id) => {
            const order = orderAfter(Object.values(tripNow().options));
            return addRecord('options', newOption(id, { order }), 'a question');
          }}
        />
      }
    />
  );
};

const OptionHead = ({ id }: { readonly id: string }) => (
  <OpenHead name={useOpenTrip((open) => recordName(open.trip, 'options', id))} />
);

const groupsOf = (options: Trip['options']): readonly RowGroup[] => {
  const inOrder = Object.values(options).toSorted(byOrder);
  return [
    { name: 'Open', ids: inOrder.filter(({ chosen }) => chosen === '').map(({ id }) => id) },
    { name: 'Decided', ids: inOrder.filter(({ chosen }) => chosen !== '').map(({ id }) => id) },
  ].filter(({ ids }) => ids.length > 0);
};
