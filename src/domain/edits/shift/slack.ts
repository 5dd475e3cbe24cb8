import type { Track } from '../../records/choices';
import { type Instant, minutesBetween } from '../../time/instant';
import type { ShiftLine } from './shift-line';
import type { ShiftRequest } from './shift-request';

/** What can be used up, in minutes. */
export interface Slack {
  readonly waiting: number;
  readonly down: number;
  readonly trim: number;
}

export interface LineSlack {
  /** At the line itself. */
  readonly own: Slack;
  /** At it and after it, up to what holds its time. */
  readonly ahead: Slack;
}

const none: Slack = { waiting: 0, down: 0, trim: 0 };

/** The slack of each line, by key; of a line on several tracks what all of them have. */
export const slackOf = (
  lines: readonly ShiftLine[],
  request: ShiftRequest,
): ReadonlyMap<string, LineSlack> => {
  const slacks = new Map<string, LineSlack>();
  for (const track of new Set(lines.flatMap(({ tracks }) => tracks)))
    for (const [key, slack] of onTrack(lines, track, request)) {
      const other = slacks.get(key);
      slacks.set(key, other ? leastOf(other, slack) : slack);
    }
  return slacks;
};

const onTrack = (
  all: readonly ShiftLine[],
  track: Track,
  request: ShiftRequest,
): readonly (readonly [string, LineSlack])[] => {
  const lines = all.filter(({ tracks }) => tracks.includes(track));
  const owns = ownSlacks(lines, request.trims);
  let ahead = none;
  return lines
    .map((line, index): readonly [ShiftLine, Slack] => [line, owns[index] ?? none])
    .toReversed()
    .map(([line, own]) => {
      const isStop = holds(line, request);
      ahead = isStop ? none : sum(own, ahead);
      return [line.key, { own: isStop ? none : own, ahead }] as const;
    });
};

export const holds = (line: ShiftLine, { released }: ShiftRequest): boolean =>
  line.holdsTime && released[line.key] !== true;

const ownSlacks = (lines: readonly ShiftLine[], trims: ShiftRequest['trims']): readonly Slack[] => {
  let free: Instant | null = null;
  return lines.map((line, index) => {
    const next = lines[index + 1]?.start ?? Infinity;
    const own = ownSlack(line, Math.max(line.start, free ?? line.start), next, trims);
    if (line.end !== null) free = Math.max(free ?? line.end, line.end);
    return own;
  });
};

/** Only of what nothing else of the track goes on in: what overlaps would not come sooner. */
const ownSlack = (
  { meeting, end, isOver, isOn }: ShiftLine,
  from: Instant,
  next: Instant,
  trims: ShiftRequest['trims'],
): Slack => {
  if (meeting === null || end === null || isOver) return none;
  const alone = Math.max(0, Math.floor(minutesBetween(from, Math.min(end, next))));
  if (meeting.kind === 'hold') return { ...none, waiting: isOn ? 0 : alone };
  if (meeting.kind === 'down') return { ...none, down: isOn ? 0 : alone };
  return { ...none, trim: Math.min(trims[meeting.id] ?? 0, alone) };
};

const sum = (one: Slack, other: Slack): Slack => ({
  waiting: one.waiting + other.waiting,
  down: one.down + other.down,
  trim: one.trim + other.trim,
});

const least = (one: Slack, other: Slack): Slack => ({
  waiting: Math.min(one.waiting, other.waiting),
  down: Math.min(one.down, other.down),
  trim: Math.min(one.trim, other.trim),
});

const leastOf = (one: LineSlack, other: LineSlack): LineSlack => ({
  own: least(one.own, other.own),
  ahead: least(one.ahead, other.ahead),
});
