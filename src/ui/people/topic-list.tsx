import { byOrder } from '../../domain/derive/by-order';
import { orderAfter } from '../../domain/edits/order-after';
import { addRecord } from '../../domain/edits/record-edits';
import { postures } from '../../domain/records/choices';
import { newTopic } from '../../domain/records/new-record';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { RecordList } from './record-list';

export const TopicList = () => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const topics = Object.values(trip.topics).toSorted(byOrder);
  const entries = topics.map(({ id, title, posture }) => {
    const uses = Object.values(trip.meetings).filter((meeting) => id in meeting.topics).length;
    return {
      id,
      name: title || 'Untitled topic',
      detail: postures[posture],
      aside: uses === 0 ? 'at no meeting' : `${uses} ${uses === 1 ? 'meeting' : 'meetings'}`,
    };
  });
  return (
    <RecordList
      title="Topics"
      kind="topic"
      addLabel="Add a topic"
      emptyText="No topics yet. Topics also come in by typing #topic in a line."
      groups={entries.length === 0 ? [] : [{ name: 'All topics', entries }]}
      onAdd={(id) =>
        edit(addRecord('topics', newTopic(id, { order: orderAfter(topics) }), 'a topic'))
      }
    />
  );
};
