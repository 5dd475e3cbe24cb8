import { type KeyboardEvent, useState } from 'react';
import { nowOf } from '../../domain/derive/now-of';
import { countText } from '../../domain/describe/count-text';
import { fullName } from '../../domain/describe/names';
import { whereaboutsText } from '../../domain/describe/whereabouts-text';
import { tracks } from '../../domain/records/choices';
import type { Stop } from '../../domain/records/stop';
import { type Instant, MINUTE } from '../../domain/time/instant';
import { wallClockAt } from '../../domain/time/zones';
import { readMoment } from '../../input/read-moment';
import { useAppState, useLegation, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { Dialog, DialogButtons } from '../kit/dialog';
import { ParsedField } from '../kit/parsed-field';
import { SearchField } from '../kit/search-field';
import { Clocks } from './clocks';
import { momentText } from './moment-text';
import { startOfSelection } from './start-of-selection';
import { useRollCall } from './use-roll-call';
import styles from './who-is-where-dialog.module.css';

interface WhoIsWhereDialogProps {
  readonly onClose: () => void;
}

const STEP = 15 * MINUTE;

/** Where each track and each person is at an instant that is typed, or stepped to. */
export const WhoIsWhereDialog = ({ onClose }: WhoIsWhereDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const { actions } = useLegation();
  const [begin] = useState(() => startOfSelection(trip, selection, nowOf(trip, actions.now())));
  const [at, setAt] = useState<Instant>(begin.at);
  const call = useRollCall(trip, at);
  const { tracks: ofTracks, people } = call;
  const stop: Stop = ofTracks[0]?.where.stop ?? begin.stop;
  const step = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    setAt(at + (event.key === 'ArrowRight' ? STEP : -STEP));
  };
  return (
    <Dialog title="Who is where" onClose={onClose} isRoomy>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows step from any control in it */}
      <div className={styles.content} onKeyDown={step}>
        <div className={styles.when}>
          <ParsedField
            label="At"
            text={momentText(at, stop)}
            read={(text) => readMoment(text, { trip, stop, date: wallClockAt(stop.zone, at).date })}
            onChange={setAt}
            help="1500, 1500 Seoul, 0600Z; ← and → step by 15 minutes"
          />
          <div className={styles.steps}>
            <Button isSmall label="15 minutes earlier" onPress={() => setAt(at - STEP)}>
              ← 15 min
            </Button>
            <Button isSmall label="15 minutes later" onPress={() => setAt(at + STEP)}>
              15 min →
            </Button>
          </div>
        </div>
        <Clocks at={at} stop={stop} />
        <Places
          heading="Tracks"
          rows={ofTracks.map(({ track, where }) => [tracks[track], whereaboutsText(trip, where)])}
        />
        {call.isLong ? (
          <div className={styles.find}>
            <SearchField
              label="Find a person"
              placeholder="Find a person: any words of name or office"
              value={call.typed}
              onChange={call.find}
            />
            <p role="status" className={styles.heading}>
              {people.length} of {countText(call.of, 'person')}
            </p>
          </div>
        ) : null}
        <Places
          heading="People"
          rows={people.map(({ person, where }) => [fullName(person), whereaboutsText(trip, where)])}
        />
      </div>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          Close
        </Button>
      </DialogButtons>
    </Dialog>
  );
};

/** There the arrows move the cursor. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('[data-unfinished="true"], [type="search"]');

interface PlacesProps {
  readonly heading: string;
  readonly rows: readonly (readonly [who: string, where: string])[];
}

const Places = ({ heading, rows }: PlacesProps) => (
  <section aria-label={heading}>
    <h3 className={styles.heading}>{heading}</h3>
    <dl className={styles.rows}>
      {rows.map(([who, where], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
        <div key={`${who} ${index}`} className={styles.row}>
          <dt className={styles.who}>{who}</dt>
          <dd>{where}</dd>
        </div>
      ))}
    </dl>
  </section>
);
