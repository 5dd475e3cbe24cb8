import { ruleName } from '../describe/rule-name';
import { type Voice, voices } from '../records/choices';
import type { Journey } from '../records/journey';
import type { Edit, TripDraft } from './edit';

/** How a rule speaks on this trip; null: as it is made. */
export const setVoice = (rule: string, voice: Voice | null): Edit => ({
  label:
    voice === null
      ? `put the rule ${nameOf(rule)} back as it is made`
      : `set the rule ${nameOf(rule)} to ${voices[voice].toLowerCase()}`,
  change: (draft) => setIn(draft, 'voices', rule, voice),
});

/** The figure of a limit on this trip, in its unit; null: what is usual. */
export const setLimit = (limit: NamedLimit, figure: number | null): Edit => ({
  label:
    figure === null
      ? `put ${nameOfLimit(limit)} back to usual`
      : `set ${nameOfLimit(limit)} to ${figure} ${limit.unit}`,
  change: (draft) => setIn(draft, 'limits', limit.id, figure === limit.usual ? null : figure),
});

interface NamedLimit {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly usual: number;
}

/** Every rule and limit as it is made. */
export const usualRules: Edit = {
  label: 'put all rules back as they are made',
  change: (draft) => {
    for (const journey of Object.values(draft.trip))
      Object.assign(journey, { voices: {}, limits: {} });
  },
};

const setIn = (
  draft: TripDraft,
  field: keyof Pick<Journey, 'voices' | 'limits'>,
  key: string,
  value: string | number | null,
): void => {
  for (const journey of Object.values(draft.trip))
    if (value === null) Reflect.deleteProperty(journey[field], key);
    else Reflect.set(journey[field], key, value);
};

const nameOf = (rule: string): string => `“${ruleName(rule)}”`;

const nameOfLimit = ({ label }: NamedLimit): string => `“${label}”`;
