import { useEffect, useLayoutEffect, useRef } from 'react';
import { isAnyMarked } from '../../store/marked';
import type { Selection } from '../../store/state';
import { useAppState } from '../../store/use-legation';
import { onDemand } from '../kit/on-demand';
import styles from './inspector.module.css';
import { LegInspector } from './leg-inspector';
import { MeetingInspector } from './meeting-inspector';
import { MovementInspector } from './movement-inspector';
import { PersonInspector } from './person-inspector';
import { StopInspector } from './stop-inspector';
import { TopicInspector } from './topic-inspector';
import { TripInspector } from './trip-inspector';
import { VenueInspector } from './venue-inspector';

const many = onDemand(() => import('./many-inspector'));

/** What is selected: its findings first, then its fields. */
export const Inspector = () => {
  const selection = useAppState((state) => state.selection);
  const isMany = useAppState(isAnyMarked);
  const section = useRef<HTMLElement>(null);
  const name = nameOf(selection, isMany);
  const shown = useRef(name);
  useLayoutEffect(() => {
    // Not at first: asking where it stands would lay out the whole page before it is painted.
    if (shown.current === name || !section.current) return;
    shown.current = name;
    section.current.scrollTop = 0;
  }, [name]);
  return (
    <section
      ref={section}
      aria-label="Inspector"
      className={styles.inspector}
      data-inspector
      tabIndex={-1}
    >
      {isMany ? <Many /> : inspectorFor(selection)}
    </section>
  );
};

const nameOf = (selection: Selection, isMany: boolean): string => {
  if (isMany) return 'many';
  return 'id' in selection ? `${selection.kind} ${selection.id}` : selection.kind;
};

const Many = () => {
  const part = many.usePart();
  useEffect(() => {
    // Without it the bar of the schedule still says how many there are.
    many.fetch().catch(() => undefined);
  }, []);
  return part ? <part.ManyInspector /> : null;
};

const inspectorFor = (selection: Selection) => {
  if (selection.kind === 'trip') return <TripInspector />;
  const { kind, id } = selection;
  if (kind === 'meeting') return <MeetingInspector key={id} id={id} />;
  if (kind === 'stop') return <StopInspector key={id} id={id} />;
  if (kind === 'leg') return <LegInspector key={id} id={id} />;
  if (kind === 'person') return <PersonInspector key={id} id={id} />;
  if (kind === 'venue') return <VenueInspector key={id} id={id} />;
  if (kind === 'topic') return <TopicInspector key={id} id={id} />;
  return <MovementInspector key={id} id={id} />;
};
