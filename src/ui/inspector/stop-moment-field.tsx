import { nearDate } from '../../domain/derive/near-date';
import { setField } from '../../domain/edits/record-edits';
import type { Stop } from '../../domain/records/stop';
import { wallClockAt } from '../../domain/time/zones';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { MomentField } from '../kit/moment-field';
import { OutgrownNote } from './outgrown-note';

interface StopMomentFieldProps {
  readonly stop: Stop;
  readonly end: 'wheelsDown' | 'wheelsUp';
}

const labels = { wheelsDown: 'Wheels down', wheelsUp: 'Wheels up' } as const;

/** Wheels down or wheels up of a stop, on its own clock. */
export const StopMomentField = ({ stop, end }: StopMomentFieldProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, now } = useActions();
  return (
    <>
      <MomentField
        label={labels[end]}
        value={stop[end] ?? { date: null, time: { tbd: true }, fold: null }}
        zone={stop.zone}
        near={nearDate(trip, stop.id, wallClockAt(stop.zone, now()).date)}
        onChange={({ date, time, fold }) =>
          edit(setField(trip, 'stops', stop.id, end, date === null ? null : { date, time, fold }))
        }
      />
      <OutgrownNote stop={stop.id} end={end} />
    </>
  );
};
