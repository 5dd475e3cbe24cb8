import { recordName } from '../describe/record-name';
import { driveId } from '../records/drive';
import { newDrive } from '../records/new-record';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';

/** Says how long it takes between two venues; null: nobody knows. */
export const setDrive = (trip: Trip, one: string, other: string, minutes: number | null): Edit => ({
  label: `set the drive from ${recordName(trip, 'venues', one)} to ${recordName(trip, 'venues', other)}`,
  change: (draft) => {
    const id = driveId(one, other);
    const known = draft.drives[id];
    if (known) known.minutes = minutes;
    else draft.drives[id] = newDrive(one, other, { minutes });
  },
});
