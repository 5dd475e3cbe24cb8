import { shiftText } from '../../domain/describe/shift-text';
import type { MeetingChoice } from '../../domain/edits/meetings-of-stay';
import { laterStops, type StayMove } from '../../domain/edits/move-stay';
import type { Stop } from '../../domain/records/stop';
import { isNoShift, type Shift } from '../../domain/time/shift';
import { useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { choicesOf, countMeetings, namesOfStops } from './moving-choices';

interface MovingFieldsProps {
  readonly stop: Stop;
  readonly by: Shift;
  readonly laterBy: Shift;
  readonly meetings: MeetingChoice;
  readonly following: StayMove['following'];
  readonly onMeetings: (choice: string | null) => void;
  readonly onFollowing: (choice: string | null) => void;
}

/** What the meetings and the later stops do when a stop moves. */
export const MovingFields = (props: MovingFieldsProps) => {
  const { stop, by, laterBy, following } = props;
  const trip = useOpenTrip((open) => open.trip);
  const later = laterStops(trip, stop.id);
  const isAlong = following === 'along';
  const count = countMeetings(trip, isAlong ? [stop, ...later] : [stop]);
  return (
    <>
      {later.length === 0 || isNoShift(laterBy) ? null : (
        <ChoiceField
          label="Later stops"
          choices={{
            stay: 'Stay where they are',
            along: `Move along, ${shiftText(laterBy)}: ${namesOfStops(later)}`,
          }}
          value={following}
          onChange={props.onFollowing}
        />
      )}
      {count === 0 ? null : (
        <ChoiceField
          label={count === 1 ? 'The meeting' : `The ${count} meetings`}
          choices={choicesOf(isNoShift(by) && isAlong ? laterBy : by)}
          value={props.meetings}
          onChange={props.onMeetings}
        />
      )}
    </>
  );
};
