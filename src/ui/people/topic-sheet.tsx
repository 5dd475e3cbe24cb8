import { useMemo } from 'react';
import { byOrder } from '../../domain/derive/by-order';
import { recordName } from '../../domain/describe/record-name';
import { orderAfter } from '../../domain/edits/order-after';
import { addRecord } from '../../domain/edits/record-edits';
import { newTopic } from '../../domain/records/new-record';
import { useOpenTrip, useTripNow } from '../../store/use-legation';
import { AddButton } from './add-button';
import { OpenHead } from './open-head';
import { Sheet } from './sheet';
import type { SheetColumn } from './sheet-column';

const columns: readonly SheetColumn[] = [
  { field: 'title', label: 'Topic', width: 16 },
  { field: 'posture', label: 'Posture', width: 8 },
  { field: 'owner', label: 'Owner', width: 12 },
];

/** The topics in the planner's order; their points are written in the inspector. */
export const TopicSheet = () => {
  const topics = useOpenTrip((open) => open.trip.topics);
  const tripNow = useTripNow();
  const groups = useMemo(() => {
    const ids = Object.values(topics)
      .toSorted(byOrder)
      .map(({ id }) => id);
    return [{ name: '', ids }];
  }, [topics]);
  return (
    <Sheet
      title="Topics"
      table="topics"
      kind="topic"
      columns={columns}
      groups={groups}
      headLabel="Topic"
      headWidth={2}
      emptyText="No topics yet. Topics also come in by typing #topic in a line."
      Head={TopicHead}
      countryOf={() => ''}
      tools={
        <AddButton
          label="Add a topic"
          first={{ kind: 'topic', column: 'title' }}
          editFor={(id) => {
            const order = orderAfter(Object.values(tripNow().topics));
            return addRecord('topics', newTopic(id, { order }), 'a topic');
          }}
        />
      }
    />
  );
};

const TopicHead = ({ id }: { readonly id: string }) => (
  <OpenHead name={useOpenTrip((open) => recordName(open.trip, 'topics', id))} />
);
