import { endEarlier } from '../fixes/end-earlier';
import { later } from '../fixes/push-later';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostWarning, clashSeverity } from '../severity';
import { isRest, slackOf, stepAbout } from '../subjects/step-facts';
import { clockAt, meetingName } from '../wording';

const leastBeforeAnchor: Limit = {
  id: 'least-before-anchor',
  label: 'Slack before an anchor',
  unit: 'min',
  usual: 10,
  least: 0,
  most: 120,
};

export const anchorTight: Rule<'step'> = {
  id: 'anchor-tight',
  group: 'time',
  looksAt: 'step',
  severity: 'warning',
  description: 'Before an anchor there is some time to spare, as it does not wait.',
  silences: ['no-slack-after-key-meeting'],
  limits: [leastBeforeAnchor],
  check: (step, { limitOf }) => {
    const { stop, before, after, due } = step;
    const slack = slackOf(step);
    if (!after?.anchor || slack === null || slack >= limitOf(leastBeforeAnchor)) return null;
    if (isRest(before)) return null;
    return {
      severity: atMostWarning(clashSeverity(before?.status ?? 'confirmed', after.status)),
      about: stepAbout(step),
      message: `${slack} min to spare before ${meetingName(after)} (${clockAt(stop, due)}), which is an anchor.`,
      field: 'slot',
      data: { slack },
    };
  },
  fixes: (step, _, { limitOf }) => {
    const { stop, before, free } = step;
    const missing = limitOf(leastBeforeAnchor) - (slackOf(step) ?? 0);
    return before ? endEarlier(before, stop, later(free, -missing)) : [];
  },
};
