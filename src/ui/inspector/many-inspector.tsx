import { sharedTrack } from '../../domain/derive/shared-value';
import { countText } from '../../domain/describe/count-text';
import { dayText } from '../../domain/describe/day-text';
import { titleText } from '../../domain/describe/line-text';
import { meetingLineText } from '../../domain/describe/meeting-line-text';
import { removeMeetings } from '../../domain/edits/remove-meetings';
import { setTrackOfMany } from '../../domain/edits/set-of-many';
import { type Track, tracks } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import { markedMeetings } from '../../store/marked';
import { useActions, useAppState, useOpenTrip } from '../../store/use-legation';
import { Button } from '../kit/button';
import { CheckGroup } from '../kit/check-field';
import { focusInspectorItself } from '../kit/focus-inspector';
import { Group } from './group';
import { Head } from './head';
import styles from './inspector.module.css';
import { ManyChoice } from './many-choice';
import { TakeOutButton } from './take-out-button';

/** What the selected meetings have in common, and what is done with all of them. */
export const ManyInspector = () => {
  const trip = useOpenTrip((open) => open.trip);
  const ids = useAppState(markedMeetings);
  const meetings = ids.flatMap((id) => find(trip.meetings, id) ?? []);
  return (
    <>
      <Head
        title={`${countText(ids.length, 'line')} selected`}
        subtitle={daysText(trip, meetings)}
        about={null}
      />
      <Group title="For all of them">
        <ManyChoice field="status" meetings={meetings} />
        <ManyChoice field="coverage" meetings={meetings} />
        <ManyChoice field="source" meetings={meetings} />
        <ManyTracks meetings={meetings} />
      </Group>
      <Group title="Selected">
        <MarkedList meetings={meetings} />
      </Group>
      <ManyButtons ids={ids} />
    </>
  );
};

const daysText = (trip: Trip, meetings: readonly Meeting[]): string => {
  const days = new Set(meetings.map(({ slot }) => dayText(trip, slot)));
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : `${days.size} days`;
};

interface ManyTracksProps {
  readonly meetings: readonly Meeting[];
}

const isTrack = (name: string): name is Track => Object.hasOwn(tracks, name);

const ManyTracks = ({ meetings }: ManyTracksProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit } = useActions();
  const ids = meetings.map(({ id }) => id);
  const shared = (track: string) => (isTrack(track) ? sharedTrack(meetings, track) : 'none');
  return (
    <CheckGroup
      label="Tracks"
      choices={tracks}
      isOn={(track) => shared(track) === 'all'}
      isMixed={(track) => shared(track) === 'some'}
      onChange={(track, isOn) => {
        if (isTrack(track)) edit(setTrackOfMany(trip, ids, track, isOn));
      }}
    />
  );
};

const MarkedList = ({ meetings }: { readonly meetings: readonly Meeting[] }) => {
  const trip = useOpenTrip((open) => open.trip);
  const { toggleMarked } = useActions();
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.id} className={styles.row}>
          <span>{meetingLineText(trip, meeting)}</span>
          <TakeOutButton name={titleText(trip, meeting)} onPress={() => toggleMarked(meeting.id)} />
        </li>
      ))}
    </ul>
  );
};

const ManyButtons = ({ ids }: { readonly ids: readonly string[] }) => {
  const trip = useOpenTrip((open) => open.trip);
  const { edit, clearMarked, openDialog } = useActions();
  return (
    <div className={`${styles.remove} ${styles.buttons}`}>
      <Button isSmall onPress={() => openDialog({ kind: 'copy-lines' })}>
        Copy to another day…
      </Button>
      <Button
        isSmall
        look="danger"
        onPress={() => {
          if (!edit(removeMeetings(trip, ids))) return;
          clearMarked();
          focusInspectorItself();
        }}
      >
        Remove {countText(ids.length, 'line')}
      </Button>
    </div>
  );
};
