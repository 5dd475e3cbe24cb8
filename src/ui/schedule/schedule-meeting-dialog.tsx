import { useState } from 'react';
import { nearDate } from '../../domain/derive/near-date';
import { titleText } from '../../domain/describe/line-text';
import { cityText } from '../../domain/describe/travel-text';
import { placeMeeting } from '../../domain/edits/move-meeting';
import type { Meeting } from '../../domain/records/meeting';
import { LONGEST_MEETING_MINUTES } from '../../domain/records/meeting-parts';
import type { Stop } from '../../domain/records/stop';
import { wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { readMinutes } from '../../input/read-fields';
import { useActions, useOpenTrip } from '../../store/use-legation';
import { EditEffect } from '../kit/edit-effect';
import { FormDialog } from '../kit/form-dialog';
import { keepFocusOnLine } from '../kit/line-id';
import { MomentField, type When } from '../kit/moment-field';
import { ParsedField } from '../kit/parsed-field';

interface ScheduleMeetingDialogProps {
  readonly asked: { readonly meeting: string };
  readonly onClose: () => void;
}

/** Gives a meeting that waits its date and time; what it would break is seen first. */
export const ScheduleMeetingDialog = ({ asked, onClose }: ScheduleMeetingDialogProps) => {
  const meeting = useOpenTrip((open) => find(open.trip.meetings, asked.meeting));
  const stop = useOpenTrip((open) => find(open.trip.stops, meeting?.slot.stop ?? null));
  if (!meeting || !stop) return null;
  return <DialogOfMeeting meeting={meeting} stop={stop} onClose={onClose} />;
};

interface DialogOfMeetingProps {
  readonly meeting: Meeting;
  readonly stop: Stop;
  readonly onClose: () => void;
}

const DialogOfMeeting = ({ meeting, stop, onClose }: DialogOfMeetingProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, now, select } = useActions();
  const [when, setWhen] = useState<When>(meeting.slot);
  const [minutes, setMinutes] = useState(meeting.minutes);
  const near = nearDate(trip, stop.id, wallClockAt(stop.zone, now()).date);
  const placing = placeMeeting(trip, meeting.id, { ...meeting.slot, ...when }, minutes);
  const submit = (): string | null => {
    if (when.date === null) return 'Give the date, or cancel: it waits unscheduled.';
    edit(placing);
    select({ kind: 'meeting', id: meeting.id });
    onClose();
    keepFocusOnLine(meeting.id);
    return null;
  };
  const start = { ...meeting.slot, ...when, zone: stop.zone };
  return (
    <FormDialog
      title={`Schedule ${titleText(trip, meeting)}`}
      submitLabel="Schedule"
      onClose={onClose}
      onSubmit={submit}
    >
      <MomentField
        label={`Date, time in ${cityText(stop)}`}
        value={when}
        zone={stop.zone}
        near={near}
        hasFirstFocus
        onChange={setWhen}
      />
      <ParsedField
        label="Length"
        text={minutes === null ? '' : `${minutes} min`}
        placeholder="TBD"
        read={(text) => readMinutes(text, { start, most: LONGEST_MEETING_MINUTES })}
        onChange={setMinutes}
      />
      <EditEffect edit={placing} />
    </FormDialog>
  );
};
