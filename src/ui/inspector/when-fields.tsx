import { nearDate } from '../../domain/derive/near-date';
import { placeMeeting } from '../../domain/edits/move-meeting';
import { moveToStop } from '../../domain/edits/move-to-stop';
import { setField } from '../../domain/edits/record-edits';
import type { Meeting } from '../../domain/records/meeting';
import { LONGEST_MEETING_MINUTES } from '../../domain/records/meeting-parts';
import type { Stop } from '../../domain/records/stop';
import { wallClockAt } from '../../domain/time/zones';
import { readMinutes } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { MomentField } from '../kit/moment-field';
import { ParsedField } from '../kit/parsed-field';
import { RecordField } from '../kit/record-field';
import styles from './inspector.module.css';

interface WhenFieldsProps {
  readonly meeting: Meeting;
  readonly stop: Stop;
}

/** Stop, date, time and length: a meeting moved to another stop keeps its clock time. */
export const WhenFields = ({ meeting, stop }: WhenFieldsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, now, openDialog } = useActions();
  const { slot, minutes, id } = meeting;
  const near = slot.date ?? nearDate(trip, stop.id, wallClockAt(stop.zone, now()).date);
  const length = { start: { ...slot, zone: stop.zone }, most: LONGEST_MEETING_MINUTES };
  return (
    <>
      <MomentField
        label="Date, time"
        value={slot}
        zone={stop.zone}
        near={near}
        onChange={(when) => edit(placeMeeting(trip, id, { ...slot, ...when }, minutes))}
      />
      <ParsedField
        label="Length"
        text={minutes === null ? '' : `${minutes} min`}
        placeholder="TBD"
        read={(text) => readMinutes(text, length)}
        onChange={(next) => edit(setField(trip, 'meetings', id, 'minutes', next))}
      />
      <RecordField
        label="Stop"
        table="stops"
        value={slot.stop}
        stop={null}
        editFor={(next) => moveToStop(trip, id, next ?? slot.stop)}
      />
      <div className={styles.buttons}>
        <Button isSmall shortcut="F" onPress={() => openDialog({ kind: 'find-slot', meeting: id })}>
          Find a slot…
        </Button>
      </div>
    </>
  );
};
