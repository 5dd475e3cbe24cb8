import { ruleName } from '../domain/describe/rule-name';
import type { Edit } from '../domain/edits/edit';
import { newWaiver } from '../domain/records/new-record';
import type { Trip } from '../domain/records/tables';
import type { Waiver } from '../domain/records/waiver';
import { find } from '../domain/trip';
import type { Finding } from './finding';
import { factsOf } from './waive';

type Signed = Pick<Waiver, 'id' | 'reason' | 'by' | 'at'>;

/** Takes a finding as it is, in place of what was said of it before its facts changed. */
export const waiving = (finding: Finding, { id, ...signed }: Signed): Edit => ({
  label: `take as it is: ${wordsOf(finding.rule)}`,
  change: (draft) => {
    for (const earlier of Object.values(draft.waivers))
      if (earlier.finding === finding.id) delete draft.waivers[earlier.id];
    const { rule } = finding;
    const facts = factsOf(finding);
    draft.waivers[id] = newWaiver(id, { rule, finding: finding.id, facts, ...signed });
  },
});

/** The finding is listed with the others again. */
export const endingWaiver = (trip: Trip, id: string): Edit => ({
  label: `take no longer as it is: ${wordsOf(find(trip.waivers, id)?.rule ?? '')}`,
  change: (draft) => {
    delete draft.waivers[id];
  },
});

const wordsOf = (rule: string): string => ruleName(rule).toLowerCase();
