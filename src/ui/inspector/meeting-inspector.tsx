import { memo } from 'react';
import { lineByItself } from '../../domain/derive/line';
import { isLive } from '../../domain/derive/status';
import type { Tracks } from '../../domain/derive/tracks';
import { titleText } from '../../domain/describe/line-text';
import { homeTime, localTimes } from '../../domain/describe/line-times';
import { dotted } from '../../domain/describe/piece';
import { setEntry } from '../../domain/edits/record-edits';
import { meetingKinds } from '../../domain/records/choices';
import { find, journeyOf } from '../../domain/trip';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { AttendanceEditor } from './attendance-editor';
import { ConfirmationEditor } from './confirmation-editor';
import { FoldedGroup } from './folded-group';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import { LogGroup } from './log-group';
import { MeetingTopicsEditor } from './meeting-topics-editor';
import { OptionFields } from './option-fields';
import { OtherMovements } from './other-movements';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';
import { SequenceGroup } from './sequence-group';
import { TicksGroup } from './ticks-group';
import { TracksField } from './tracks-field';
import { WhenFields } from './when-fields';

interface MeetingInspectorProps {
  readonly id: string;
}

export const MeetingInspector = ({ id }: MeetingInspectorProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const meeting = find(trip.meetings, id);
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  if (!meeting || !stop) return <Gone />;
  const line = lineByItself(meeting, stop);
  const home = homeTime(line, trip);
  const fields = { table: 'meetings', id, stop: stop.id } as const;
  const isOff = !isLive(meeting.status);
  return (
    <>
      <Head
        title={titleText(trip, meeting)}
        subtitle={dotted([
          meetingKinds[meeting.kind],
          stop.city,
          `${localTimes(line, trip, '24')}${home === '' ? '' : ` (${home} ${journeyOf(trip).homeCity})`}`,
        ])}
        about={{ kind: 'meeting', id }}
      />
      <Group title="When and where">
        <WhenFields meeting={meeting} stop={stop} />
        <RecordFields {...fields} names={['venue', 'room', 'source', 'aboard', 'anchor']} />
      </Group>
      <Group title="What">
        <RecordFields
          {...fields}
          names={['title', 'kind', 'status', ...(isOff ? (['reason'] as const) : [])]}
        />
        <ConfirmationEditor meeting={id} status={meeting.status} confirmed={meeting.confirmed} />
        <MeetingTracks id={id} tracks={meeting.tracks} />
      </Group>
      <TicksGroup meeting={meeting} stop={stop} />
      <OtherMovements leadsTo={{ meeting: id }} />
      <Group title="In the room">
        <AttendanceEditor meeting={id} participants={meeting.participants} stop={stop.id} />
        <RecordFields
          {...fields}
          names={['ours', 'plusOurs', 'plusHost', 'interpretation', 'interpretationBy']}
        />
      </Group>
      <Group title="Press">
        <RecordFields {...fields} names={['coverage', 'pressNotes', 'speaksFirst']} />
      </Group>
      <FoldedGroup
        {...fields}
        title="Pool and questions"
        names={[
          'poolSize',
          'poolInPlace',
          'preset',
          'hostCoverage',
          'moderator',
          'questionsEachSide',
        ]}
      />
      <Group title="Topics">
        <MeetingTopicsEditor meeting={id} topics={meeting.topics} stop={stop.id} />
        <RecordFields {...fields} names={['deliverables']} />
      </Group>
      <SequenceGroup meeting={meeting} stop={stop} />
      <FoldedGroup
        {...fields}
        title="Protocol"
        names={['dress', 'seating', 'dietSent', 'giftExchange', 'gifts']}
      />
      <FoldedGroup {...fields} title="Depends on" names={['option', 'follows']}>
        <OptionFields meeting={meeting} />
        <RecordFields {...fields} names={['follows']} />
      </FoldedGroup>
      <LogGroup subject={{ kind: 'meeting', id }} />
      <Group title="Notes">
        <RecordFields {...fields} names={['details', 'notes', 'publicTitle', 'illustrative']} />
      </Group>
      <RemoveButton table="meetings" id={id} />
    </>
  );
};

interface MeetingTracksProps {
  readonly id: string;
  readonly tracks: Tracks;
}

const MeetingTracks = memo(({ id, tracks }: MeetingTracksProps) => {
  const { edit } = useActions();
  const tripNow = useTripNow();
  return (
    <TracksField
      value={tracks}
      onChange={(track, isOn) =>
        edit(setEntry(tripNow(), 'meetings', id, 'tracks', track, isOn ? true : undefined))
      }
    />
  );
});
