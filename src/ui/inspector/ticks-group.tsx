import { nowOf } from '../../domain/derive/now-of';
import { type Tick, tick, tickedAt } from '../../domain/edits/tick';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { formatClock } from '../../domain/time/clock-time';
import { wallClockAt } from '../../domain/time/zones';
import { readClock } from '../../input/read-value';
import { useActions, useTripNow } from '../../store/use-legation';
import { Button } from '../kit/button';
import { ParsedField } from '../kit/parsed-field';
import { Group } from './group';
import styles from './ticks-group.module.css';

interface TicksGroupProps {
  readonly meeting: Meeting;
  readonly stop: Stop;
}

/** When the meeting really began and ended, on the clock of its stop. */
export const TicksGroup = (props: TicksGroupProps) => (
  <Group title="As it happened">
    <TickField {...props} label="Began" which="beganAt" />
    <TickField {...props} label="Ended" which="endedAt" />
  </Group>
);

interface TickFieldProps extends TicksGroupProps {
  readonly label: string;
  readonly which: Tick;
}

const TickField = ({ meeting, stop, label, which }: TickFieldProps) => {
  const tripNow = useTripNow();
  const { edit, now } = useActions();
  const ticked = meeting[which];
  const instant = (): number => nowOf(tripNow(), now());
  return (
    <div className={styles.tick}>
      <ParsedField
        label={label}
        placeholder="not yet"
        text={
          ticked === null ? '' : formatClock(wallClockAt(stop.zone, Date.parse(ticked)).clock, '24')
        }
        read={readClock}
        onChange={(clock) => {
          const at = clock === null ? null : tickedAt(meeting, stop, clock, instant());
          edit(tick(tripNow(), meeting.id, which, at));
        }}
      />
      <Button
        isSmall
        label={`${label} now`}
        onPress={() => edit(tick(tripNow(), meeting.id, which, instant()))}
      >
        Now
      </Button>
    </div>
  );
};
