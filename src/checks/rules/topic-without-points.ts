import { formatShortDate } from '../../domain/time/local-date';
import { isNear, todayAt } from '../countdown';
import { addTasks } from '../fixes/add-tasks';
import { toldTogether } from '../gathered-report';
import type { Limit } from '../limit';
import { isInHand, tasksAbout } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { TopicOfTrip } from '../subjects/topic';
import { meetingName } from '../wording';

const pointsDays: Limit = {
  id: 'points-days',
  label: 'Talking points before the meeting',
  unit: 'days',
  usual: 3,
  least: 0,
  most: 60,
};

export const topicWithoutPoints: Rule<'topic'> = {
  id: 'topic-without-points',
  group: 'completeness',
  looksAt: 'topic',
  severity: 'warning',
  description:
    'Three days before it is first taken up a topic has points or a cleared paper, and no paper is overdue. A task for its points is enough.',
  silences: [],
  heeds: ['now'],
  limits: [pointsDays],
  check: (subject, setting) => {
    const { topic, first, tasks } = subject;
    if (!first || isInHand(tasksAbout(tasks, { topic: topic.id }), 'points')) return null;
    const fault = faultOf(subject, setting);
    return (
      fault !== null && {
        severity: first.meeting.status === 'idea' ? 'note' : 'warning',
        about: [{ kind: 'topic', id: topic.id }],
        message: `${topic.title || 'A topic'}: ${fault}.`,
        field: isWithoutPoints(subject) ? 'points' : 'paperDue',
        gatherAt: first.stop,
        data: { meeting: first.meeting.id, due: topic.paperDue },
      }
    );
  },
  gather: toldTogether,
  fixes: ({ topic, first }, trip, { now }) =>
    first
      ? addTasks(`Add a task for the points on ${topic.title || 'the topic'}`, trip, [
          {
            kind: 'points',
            text: `Points on ${topic.title} for ${meetingName(first.meeting)}`,
            topic: topic.id,
            owner: topic.owner,
            due: todayAt(first.stop.zone, now),
          },
        ])
      : [],
};

const faultOf = (subject: TopicOfTrip, { now, limitOf }: Setting): string | null => {
  const { topic, first } = subject;
  const today = first && todayAt(first.stop.zone, now);
  if (!first || today === null || first.date < today) return null;
  if (isWithoutPoints(subject) && isNear(first.stop.zone, now, first.date, limitOf(pointsDays)))
    return `no points for ${meetingName(first.meeting)} on ${formatShortDate(first.date)}`;
  const isOpen = topic.paperStatus === null || topic.paperStatus === 'drafting';
  return isOpen && topic.paperDue !== null && topic.paperDue < today
    ? `its paper was due ${formatShortDate(topic.paperDue)}`
    : null;
};

const isWithoutPoints = ({ topic }: TopicOfTrip): boolean =>
  topic.points.trim() === '' && topic.paperStatus !== 'cleared';
