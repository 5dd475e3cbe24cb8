import type { FieldOfMany } from '../derive/shared-value';
import { type Track, tracks } from '../records/choices';
import type { Choices } from '../records/field';
import { type Meeting, meetingFields } from '../records/meeting';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { meetingsText } from './meetings-text';

/** Sets one field of several meetings: "set 5 meetings to Confirmed". */
export const setOfMany = <Name extends FieldOfMany>(
  trip: Trip,
  ids: readonly string[],
  field: Name,
  value: Meeting[Name],
): Edit => ({
  label: labelOf(meetingsText(trip, ids), field, value),
  change: (draft) => {
    for (const id of ids) {
      const meeting = draft.meetings[id];
      if (meeting) Reflect.set(meeting, field, value);
    }
  },
});

/** Puts several meetings on a track, or takes them off it. */
export const setTrackOfMany = (
  trip: Trip,
  ids: readonly string[],
  track: Track,
  isOn: boolean,
): Edit => ({
  label: `${isOn ? 'put' : 'take'} ${meetingsText(trip, ids)} ${isOn ? 'on' : 'off'} the ${tracks[track]} track`,
  change: (draft) => {
    for (const id of ids) {
      const meeting = draft.meetings[id];
      if (!meeting) continue;
      if (isOn) meeting.tracks[track] = true;
      else delete meeting.tracks[track];
    }
  },
});

const labelOf = (meetings: string, field: FieldOfMany, value: string | null): string => {
  const { label, type } = meetingFields[field];
  const choices: Choices = type.kind === 'choice' ? type.choices : {};
  const word = (value !== null && choices[value]) || 'TBD';
  if (field === 'status') return `set ${meetings} to ${word}`;
  return `set ${label.toLowerCase()} of ${meetings} to ${word}`;
};
