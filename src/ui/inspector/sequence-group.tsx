import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { onDemand } from '../kit/on-demand';
import { useFetched } from '../kit/use-fetched';
import { Group } from './group';

const editor = onDemand(() => import('./sequence-editor'));

interface SequenceGroupProps {
  readonly meeting: Meeting;
  readonly stop: Stop;
}

/** What happens at the meeting, step by step; comes after the first screen. */
export const SequenceGroup = ({ meeting, stop }: SequenceGroupProps) => {
  const part = useFetched(editor);
  return (
    <Group title="Sequence">
      {part ? <part.SequenceEditor meeting={meeting} stop={stop} /> : null}
    </Group>
  );
};
