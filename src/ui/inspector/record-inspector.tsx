import type { Selection } from '../../store/state';
import { CalendarInspector, ObjectiveInspector, TaskInspector } from './aim-inspectors';
import { LegInspector } from './leg-inspector';
import { MeetingInspector } from './meeting-inspector';
import { MovementInspector } from './movement-inspector';
import { OptionInspector } from './option-inspector';
import { PersonInspector } from './person-inspector';
import { StopInspector } from './stop-inspector';
import { TopicInspector } from './topic-inspector';
import { VenueInspector } from './venue-inspector';

interface RecordInspectorProps {
  readonly selection: Exclude<Selection, { readonly kind: 'trip' }>;
}

const inspectors = {
  meeting: MeetingInspector,
  stop: StopInspector,
  leg: LegInspector,
  person: PersonInspector,
  venue: VenueInspector,
  topic: TopicInspector,
  movement: MovementInspector,
  objective: ObjectiveInspector,
  task: TaskInspector,
  option: OptionInspector,
  calendar: CalendarInspector,
} as const satisfies Record<RecordInspectorProps['selection']['kind'], unknown>;

/** What is selected in the trip, by its kind. */
export const RecordInspector = ({ selection: { kind, id } }: RecordInspectorProps) => {
  const InspectorOf = inspectors[kind];
  return <InspectorOf key={`${kind} ${id}`} id={id} />;
};
