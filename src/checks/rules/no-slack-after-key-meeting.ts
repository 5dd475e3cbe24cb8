import { endEarlier } from '../fixes/end-earlier';
import { later } from '../fixes/push-later';
import { startLater } from '../fixes/start-later';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostWarning, clashSeverity } from '../severity';
import { scheduled } from '../subjects/scheduled';
import type { Step } from '../subjects/step';
import { isRest, slackOf, stepAbout } from '../subjects/step-facts';
import { meetingName } from '../wording';

const leastSlack: Limit = {
  id: 'least-slack-after-key-meeting',
  label: 'Slack after a head of state, and between plenaries',
  unit: 'min',
  usual: 10,
  least: 0,
  most: 120,
};

/** What is added is more than what is missing. */
const ADDED_MINUTES = 15;

export const noSlackAfterKeyMeeting: Rule<'step'> = {
  id: 'no-slack-after-key-meeting',
  group: 'time',
  looksAt: 'step',
  severity: 'warning',
  description:
    'After a meeting with a head of state or government, and between two plenaries, there is some ' +
    'time beyond the way: they run over.',
  silences: [],
  limits: [leastSlack],
  check: (step, { limitOf }) => {
    const { before, after } = step;
    const slack = slackOf(step);
    if (!before || !after || slack === null || slack >= limitOf(leastSlack)) return null;
    if (!isKey(step) || isRest(after)) return null;
    return {
      severity: atMostWarning(clashSeverity(before.status, after.status)),
      about: stepAbout(step),
      message: `${meetingName(before)} is followed by ${meetingName(after)} with ${slack} min to spare.`,
      field: 'slot',
      data: { slack },
    };
  },
  fixes: (step, trip, { limitOf }) => {
    const { stop, before, after, free, due } = step;
    const entry = after && scheduled(after, stop);
    const missing = limitOf(leastSlack) - (slackOf(step) ?? 0);
    return [
      ...(entry ? startLater(trip, entry, later(due, Math.max(missing, ADDED_MINUTES))) : []),
      ...(before ? endEarlier(before, stop, later(free, -missing)) : []),
    ];
  },
};

const isKey = ({ isAfterHead, before, after }: Step): boolean =>
  isAfterHead || (before?.kind === 'plenary' && after?.kind === 'plenary');
