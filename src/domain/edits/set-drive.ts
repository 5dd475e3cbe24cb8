import { recordName } from '../describe/record-name';
import { type Drive, driveId } from '../records/drive';
import { newDrive } from '../records/new-record';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';

type DriveValues = Partial<Pick<Drive, 'minutes' | 'source' | 'mode'>>;

/**
 * Says how long it takes between two venues (null: nobody knows), by what, and who says so: what is
 * typed without a source is an estimate, whatever stood there before.
 */
export const setDrive = (trip: Trip, one: string, other: string, values: DriveValues): Edit => ({
  label: `set the drive from ${recordName(trip, 'venues', one)} to ${recordName(trip, 'venues', other)}`,
  change: (draft) => {
    const id = driveId(one, other);
    const known = draft.drives[id];
    const told = withSource(values);
    if (known) Object.assign(known, told);
    else draft.drives[id] = newDrive(one, other, told);
  },
});

/** Minutes that are typed without a source are an estimate. */
export const withSource = <Values extends DriveValues>(values: Values): Values =>
  values.minutes === undefined ? values : { source: 'estimate', ...values };
