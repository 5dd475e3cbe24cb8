import { stopsInOrder } from '../../domain/derive/route';
import { stopNames } from '../../domain/describe/stop-names';
import type { MeetingChoice } from '../../domain/edits/meetings-of-stay';
import type { Stop } from '../../domain/records/stop';
import { isNoShift, type Shift } from '../../domain/time/shift';
import { useOpenTrip } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { TextField } from '../kit/text-field';
import { choicesOf, countMeetings, isMeetingChoice, namesOfStops } from './moving-choices';

interface PlaceFieldsProps {
  readonly after: string | null;
  readonly behind: readonly Stop[];
  readonly laterText: string;
  readonly laterBy: Shift;
  readonly meetings: MeetingChoice;
  readonly onAfter: (stop: string | null) => void;
  readonly onLaterText: (text: string) => void;
  readonly onMeetings: (choice: MeetingChoice) => void;
}

/** Where a new stop stands in the route, and how the stops behind it make room. */
export const PlaceFields = (props: PlaceFieldsProps) => {
  const { behind, laterBy } = props;
  const trip = useOpenTrip((open) => open.trip);
  const places = stopsInOrder(trip).filter(({ role }) => role !== 'return');
  const count = isNoShift(laterBy) ? 0 : countMeetings(trip, behind);
  return (
    <>
      {places.length === 0 ? null : (
        <ChoiceField
          label="In the route"
          choices={Object.fromEntries(
            Object.entries(stopNames(places)).map(([id, name]) => [id, `After ${name}`]),
          )}
          noneLabel="Where its dates put it"
          value={props.after}
          onChange={props.onAfter}
        />
      )}
      {behind.length === 0 ? null : (
        <TextField
          label="Later stops move by"
          value={props.laterText}
          placeholder="They stay where they are"
          help={`${namesOfStops(behind)}. Try 1 day or 3 h.`}
          onChange={props.onLaterText}
        />
      )}
      {count === 0 ? null : (
        <ChoiceField
          label={count === 1 ? 'Their meeting' : `Their ${count} meetings`}
          choices={choicesOf(laterBy)}
          value={props.meetings}
          onChange={(choice) => isMeetingChoice(choice) && props.onMeetings(choice)}
        />
      )}
    </>
  );
};
