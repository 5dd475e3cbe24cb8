import { useDeferredValue, useState } from 'react';
import type { Programme } from '../../domain/derive/programme';
import { wholeTrip } from '../../domain/derive/programme';
import { allTracks, tracksInUse } from '../../domain/derive/tracks';
import { hiddenText } from '../../domain/describe/programme-text';
import { type Track, tracks } from '../../domain/records/choices';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { PersonOptions } from './person-options';
import styles from './programme-switch.module.css';
import { useShownDays } from './use-shown-days';

/** The names of more people are made when somebody goes for them: thousands weigh as much as the days. */
const MANY_PEOPLE = 200;

/** Whose days are shown: the whole trip, a track, or a person; and how much that leaves out. */
export const ProgrammeSwitch = () => {
  const trip = useOpenTrip((open) => open.trip);
  const programme = useAppState((state) => state.programme);
  const { showProgramme } = useActions();
  const { hiddenMeetings } = useShownDays();
  const [isReached, setIsReached] = useState(false);
  const reach = (): void => setIsReached(true);
  const isFew = Object.keys(trip.people).length <= MANY_PEOPLE;
  // The schedule is painted before all names are there; whom it shows is named from the start.
  const isPainted = useDeferredValue(true, false);
  const isAnybodyNamed = (isPainted && isFew) || isReached || programme.kind === 'person';
  const inUse = tracksInUse(trip);
  const shown = programme.kind === 'track' ? [...inUse, programme.track] : inUse;
  const buttons = allTracks.filter((track) => shown.includes(track));
  const others = allTracks.filter((track) => !shown.includes(track));
  return (
    <fieldset className={styles.bar} aria-label="Whose days">
      <div className={styles.choices}>
        <Choice text="Whole trip" programme={wholeTrip} />
        {buttons.map((track) => (
          <Choice key={track} text={tracks[track]} programme={{ kind: 'track', track }} />
        ))}
        <select
          className={styles.person}
          aria-label="Another track or a person"
          data-chosen={programme.kind === 'person'}
          value={programme.kind === 'person' ? `person ${programme.person}` : ''}
          onPointerEnter={reach}
          onPointerDown={reach}
          onFocus={reach}
          onChange={({ target }) => showProgramme(programmeNamed(target.value))}
        >
          <option value="">Person…</option>
          {isAnybodyNamed ? <PersonOptions /> : null}
          <TrackOptions others={others} />
        </select>
      </div>
      <p className={styles.hidden} role="status">
        {hiddenText(trip, programme, hiddenMeetings)}
      </p>
    </fieldset>
  );
};

interface ChoiceProps {
  readonly text: string;
  readonly programme: Programme;
}

const Choice = ({ text, programme }: ChoiceProps) => {
  const current = useAppState((state) => state.programme);
  const { showProgramme } = useActions();
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={nameOf(current) === nameOf(programme)}
      onClick={() => showProgramme(programme)}
    >
      {text}
    </button>
  );
};

interface TrackOptionsProps {
  readonly others: readonly Track[];
}

/** Tracks that nothing is on yet: a first line typed there begins one. */
const TrackOptions = ({ others }: TrackOptionsProps) =>
  others.length === 0 ? null : (
    <optgroup label="Tracks without a line yet">
      {others.map((track) => (
        <option key={track} value={`track ${track}`}>
          {tracks[track]}
        </option>
      ))}
    </optgroup>
  );

const nameOf = (programme: Programme): string => {
  if (programme.kind === 'track') return `track ${programme.track}`;
  return programme.kind === 'person' ? `person ${programme.person}` : '';
};

const programmeNamed = (name: string): Programme => {
  const track = allTracks.find((one) => name === `track ${one}`);
  if (track) return { kind: 'track', track };
  return name === '' ? wholeTrip : { kind: 'person', person: name.slice('person '.length) };
};
