import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import { isMeetingNear } from '../countdown';
import { fixesOfGifts } from '../fixes/gift-fixes';
import type { Limit } from '../limit';
import { isInHand } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { severityOfMissing } from '../severity';
import { type GiftOfVisit, giftsGivenTwice } from '../subjects/gifts';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { listText, meetingsText, namesOf } from '../wording';

const ahead: Limit = {
  id: 'gift-days',
  label: 'Gifts chosen before the meeting',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

/** Of a task by which somebody is on it. */
const GIFT = /\bgift/i;

export const giftMissing: Rule<'visit'> = {
  id: 'gift-missing',
  group: 'protocol',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'A week before gifts are exchanged they are chosen, and nobody is given the same gift twice.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (visit, setting) => {
    const { stop } = visit;
    const missing = withoutGift(visit, setting);
    const twice = giftsGivenTwice(visit);
    const subjects = [...missing, ...twice.map(({ subject }) => subject)];
    const ids = [...new Set(subjects.map(({ meeting }) => meeting.id))];
    const place = { kind: 'stop', id: stop.id } as const;
    const texts = [
      ...(missing.length === 0 ? [] : [`no gift chosen for ${meetingsText(missing)}`]),
      ...twice.map(twiceText),
    ];
    return {
      severity: severityOfMissing(subjects),
      about: [...ids.map((id) => ({ kind: 'meeting', id }) as const), place],
      knownBy: [place],
      message: `${cityText(stop)}: ${listText(texts)}.`,
      field: 'gifts',
      data: { missing: missing.map(({ meeting }) => meeting.id), twice: twice.map(twiceText) },
    };
  },
  fixes: (visit, trip, setting) =>
    fixesOfGifts(trip, withoutGift(visit, setting), giftsGivenTwice(visit)),
};

const twiceText = ({ text, to }: GiftOfVisit): string => `“${text}” goes to ${namesOf([to])} twice`;

const withoutGift = meetingsWhere(
  (subject, { now, limitOf }: Setting) =>
    subject.meeting.giftExchange &&
    isLive(subject.meeting.status) &&
    !hasGift(subject) &&
    !isInHand(subject.tasks, GIFT) &&
    isMeetingNear(subject, now, limitOf(ahead)),
);

const hasGift = ({ meeting }: MeetingAtStop): boolean =>
  Object.values(meeting.gifts).some(({ text }) => text.trim() !== '');
