import type { Finding } from '../../checks/finding';
import { endingWaiver, waiving } from '../../checks/waiving';
import type { Waiver } from '../../domain/records/waiver';
import { type Context, nowText } from '../context';
import type { EditActions } from './edit';

export interface WaiveActions {
  /** Takes a finding as it is, for as long as its facts stay the same. */
  readonly waive: (finding: Finding, signed: Pick<Waiver, 'reason' | 'by'>) => boolean;
  /** The id is that of the waiver. */
  readonly endWaiver: (id: string) => void;
}

export const waiveActions = (context: Context, { edit }: EditActions): WaiveActions => ({
  waive: (finding, signed) =>
    edit(waiving(finding, { ...signed, id: context.ports.ids.newId(), at: nowText(context) })),
  endWaiver: (id) => {
    const { open } = context.store.getState();
    if (open) edit(endingWaiver(open.trip, id));
  },
});
