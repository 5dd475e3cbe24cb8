import { useState } from 'react';
import { nowOf } from '../../domain/derive/now-of';
import { lookAsIf } from '../../domain/edits/look-as-if';
import { isExact } from '../../domain/time/wall-time';
import { instantOf, wallClockAt } from '../../domain/time/zones';
import { journeyOf } from '../../domain/trip';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { FormDialog } from '../kit/form-dialog';
import { MomentField, type When } from '../kit/moment-field';

interface AsIfDialogProps {
  readonly onClose: () => void;
}

/** At which instant the trip is looked at: countdowns and what is overdue go by it. */
export const AsIfDialog = ({ onClose }: AsIfDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, now } = useActions();
  const { asIf, homeCity, homeZone } = journeyOf(trip);
  const [begin] = useState(() => wallClockAt(homeZone, nowOf(trip, now())));
  const [when, setWhen] = useState<When>({
    date: begin.date,
    time: { at: begin.clock },
    fold: null,
  });
  const submit = (): string | null => {
    const { date, time, fold } = when;
    if (date === null) return 'Give the date.';
    if (!isExact(time)) return 'Give the time to the minute, as 1430.';
    edit(lookAsIf(trip, instantOf(homeZone, date, time.at, fold)));
    onClose();
    return null;
  };
  return (
    <FormDialog
      title="Look at the trip as if at another time"
      submitLabel="Look"
      help="Countdowns and what is overdue go by it, and the line that is on now. Times of the trip stay as they are. A group such as 071800Z JAN 11 may be typed as the date."
      onClose={onClose}
      onSubmit={submit}
    >
      <MomentField
        label={`Date, time in ${homeCity || 'the home time zone'}`}
        value={when}
        zone={homeZone}
        near={begin.date}
        hasFirstFocus
        onChange={setWhen}
      />
      {asIf === null ? null : (
        <div>
          <Button
            isSmall
            onPress={() => {
              edit(lookAsIf(trip, null));
              onClose();
            }}
          >
            Back to now
          </Button>
        </div>
      )}
    </FormDialog>
  );
};
