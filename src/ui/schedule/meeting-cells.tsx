import type { Line } from '../../domain/derive/line';
import { nearDate } from '../../domain/derive/near-date';
import { titleText } from '../../domain/describe/line-text';
import { homeTime, localTimes } from '../../domain/describe/line-times';
import { placeMeeting } from '../../domain/edits/move-meeting';
import { setField } from '../../domain/edits/record-edits';
import { LONGEST_MEETING_MINUTES } from '../../domain/records/meeting-parts';
import { withReading } from '../../domain/time/other-reading';
import { wallClockAt } from '../../domain/time/zones';
import { readWhen, type TypedWhen } from '../../input/read-when';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { ParsedInput } from '../kit/parsed-input';
import { RecordField } from '../kit/record-field';
import { useTypingSession } from '../kit/use-typing-session';
import { LengthGrip } from './grips';
import styles from './meeting-cells.module.css';

interface MeetingCellsProps {
  readonly line: Extract<Line, { readonly kind: 'meeting' }>;
}

/** The cells of the selected line: time, title and place, edited where they stand. */
export const MeetingCells = ({ line }: MeetingCellsProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, now } = useActions();
  const { step, begin } = useTypingSession();
  const { meeting } = line;
  const near =
    meeting.slot.date ?? nearDate(trip, line.stop.id, wallClockAt(line.stop.zone, now()).date);
  const range = { zone: line.stop.zone, most: LONGEST_MEETING_MINUTES, near };
  const place = ({ date, time, minutes }: TypedWhen): void => {
    const { slot } = meeting;
    const next = withReading(slot, { date: date ?? slot.date, time: time ?? slot.time });
    edit(placeMeeting(trip, meeting.id, next, minutes ?? meeting.minutes));
  };
  return (
    <>
      <ParsedInput
        label="Time"
        cell="time"
        className={styles.time}
        text={localTimes(line, trip, '24')}
        read={(text) => readWhen(text, { ...meeting.slot, ...range })}
        onChange={place}
      />
      <p className={styles.home}>{homeTime(line, trip)}</p>
      <div className={styles.text}>
        <input
          className={styles.title}
          aria-label="Title"
          data-cell="title"
          dir="auto"
          value={meeting.title}
          placeholder="Title"
          autoComplete="off"
          onFocus={begin}
          onChange={(event) =>
            edit(setField(trip, 'meetings', meeting.id, 'title', event.target.value), step())
          }
        />
        <div className={styles.place}>
          <RecordField
            label="Place"
            table="venues"
            isLabelHidden
            cell="place"
            placeholder="Place TBD"
            value={meeting.venue}
            stop={meeting.slot.stop}
            editFor={(venue) => setField(trip, 'meetings', meeting.id, 'venue', venue)}
          />
        </div>
      </div>
      <LengthGrip title={titleText(trip, meeting)} minutes={meeting.minutes} />
    </>
  );
};
