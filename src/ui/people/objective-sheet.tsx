import { useMemo } from 'react';
import { byOrder } from '../../domain/derive/by-order';
import { recordName } from '../../domain/describe/record-name';
import { orderAfter } from '../../domain/edits/order-after';
import { addRecord } from '../../domain/edits/record-edits';
import { newObjective } from '../../domain/records/new-record';
import { useOpenTrip, useTripNow } from '../../store/use-legation';
import { AddButton } from './add-button';
import { OpenHead } from './open-head';
import { Sheet } from './sheet';
import type { SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'text', label: 'Objective', width: 24 },
  { field: 'stop', label: 'Stop', width: 8 },
  { field: 'topics', label: 'Served by the topics', width: 16 },
];

/** What the trip is to achieve, in the planner's order. */
export const ObjectiveSheet = () => {
  const objectives = useOpenTrip((open) => open.trip.objectives);
  const tripNow = useTripNow();
  const groups = useMemo(() => {
    const ids = Object.values(objectives)
      .toSorted(byOrder)
      .map(({ id }) => id);
    return [{ name: '', ids }];
  }, [objectives]);
  return (
    <Sheet
      title="Objectives"
      table="objectives"
      kind="objective"
      columns={columns}
      groups={groups}
      headLabel="Objective"
      headWidth={2}
      emptyText="No objectives yet. What is to be different when the trip is over?"
      Head={ObjectiveHead}
      countryOf={() => ''}
      tools={
        <AddButton
          label="Add an objective"
          first={{ kind: 'objective', column: 'text' }}
          editFor={(id) => {
            const order = orderAfter(Object.values(tripNow().objectives));
            return addRecord('objectives', newObjective(id, { order }), 'an objective');
          }}
        />
      }
    />
  );
};

const ObjectiveHead = ({ id }: { readonly id: string }) => (
  <OpenHead name={useOpenTrip((open) => recordName(open.trip, 'objectives', id))} />
);
