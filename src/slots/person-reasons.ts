import { clockAt, namesOf } from '../checks/wording';
import { groupBy } from '../domain/group-by';
import { find } from '../domain/trip';
import { type Busy, type Holder, THE_PARTY } from './busy';
import { busyName, isPerson } from './busy-text';
import type { DayPlan } from './day-plan';
import { NEAR, neighboursOf, type Span } from './neighbours';

/** 'Gen. Liang: party congress until 1400': of those who come from elsewhere, or soon go on elsewhere. */
export const personReasons = (plan: DayPlan, span: Span): readonly string[] => {
  const withParty = new Set(
    plan.busy.filter(({ who }) => who === THE_PARTY).flatMap(({ what }) => meetingOf(what)),
  );
  const isElsewhere = ({ what }: Busy): boolean => !meetingOf(what).some((id) => withParty.has(id));
  const people = [...new Set(plan.busy.map(({ who }) => who))].filter(isPerson);
  const told = people.flatMap((who) =>
    nearOf(plan, who, span)
      .filter(({ busy }) => isElsewhere(busy))
      .map(({ busy, word, at }) => ({
        who,
        text: `${busyName(plan, busy)} ${word} ${clockAt(plan.stop, at)}`,
      })),
  );
  return [...groupBy(told, ({ text }) => text)].map(([text, of]) => {
    const named = of.flatMap(({ who }) => find(plan.trip.people, who) ?? []);
    return `${namesOf(named)}: ${text}`;
  });
};

const meetingOf = (what: Busy['what']): readonly string[] =>
  what.kind === 'meeting' ? [what.meeting.id] : [];

const nearOf = (plan: DayPlan, who: Holder, span: Span) => {
  const { before, after } = neighboursOf(plan, who, span);
  return [
    ...(before && span.start - before.end <= NEAR
      ? [{ busy: before, word: 'until', at: before.end }]
      : []),
    ...(after && after.start - span.end <= NEAR
      ? [{ busy: after, word: 'from', at: after.start }]
      : []),
  ];
};
