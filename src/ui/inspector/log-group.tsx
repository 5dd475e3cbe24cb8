import type { LogSubject } from '../../domain/derive/log';
import { onDemand } from '../kit/on-demand';
import { useFetched } from '../kit/use-fetched';
import { Group } from './group';

const notes = onDemand(() => import('./log-notes'));

interface LogGroupProps {
  readonly subject: LogSubject;
}

/** What was said of the selected meeting or stop, or of the trip; comes after the first screen. */
export const LogGroup = ({ subject }: LogGroupProps) => {
  const part = useFetched(notes);
  return <Group title="Log">{part ? <part.LogNotes subject={subject} /> : null}</Group>;
};
