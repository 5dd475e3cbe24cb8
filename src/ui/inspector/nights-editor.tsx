import { eveningsAt } from '../../domain/derive/days';
import { setEntry } from '../../domain/edits/record-edits';
import type { Stop } from '../../domain/records/stop';
import { formatShortDate } from '../../domain/time/local-date';
import { useOpenTrip } from '../../store/use-legation';
import { RecordField } from '../kit/record-field';

interface NightsEditorProps {
  readonly stop: Stop;
}

/** Where the party sleeps, night by night; a hotel makes a night of one that is left early. */
export const NightsEditor = ({ stop }: NightsEditorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  return eveningsAt(stop).map((date) => (
    <RecordField
      key={date}
      label={`RON ${formatShortDate(date)}`}
      table="venues"
      value={stop.ron[date] ?? null}
      stop={stop.id}
      placeholder="Hotel TBD"
      editFor={(venue) => setEntry(trip, 'stops', stop.id, 'ron', date, venue ?? undefined)}
    />
  ));
};
