import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { isAnyMarked } from '../../store/marked';
import type { Selection } from '../../store/state';
import { useAppState } from '../../store/use-legation';
import { fetchAhead } from '../kit/fetch-ahead';
import { lineIdOf, reachLine } from '../kit/line-id';
import { onDemand } from '../kit/on-demand';
import { useFetched } from '../kit/use-fetched';
import { mapEditors } from './field-editor';
import styles from './inspector.module.css';
import { TripInspector } from './trip-inspector';
import { timeEditors } from './value-editor';

const many = onDemand(() => import('./many-inspector'));
const records = onDemand(() => import('./record-inspector'));

/** What is selected: its findings first, then its fields. */
export const Inspector = () => {
  const selection = useAppState((state) => state.selection);
  const isMany = useAppState(isAnyMarked);
  const section = useRef<HTMLElement>(null);
  const name = nameOf(selection, isMany);
  const shown = useRef(name);
  useEffect(() => fetchAhead(records, mapEditors, timeEditors), []);
  useLayoutEffect(() => {
    // Not at first: asking where it stands would lay out the whole page before it is painted.
    if (shown.current === name || !section.current) return;
    shown.current = name;
    section.current.scrollTop = 0;
  }, [name]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isMany || isOpenList(event.target))
      return;
    const line = lineOfGroup(event.target) ?? lineIdOf(selection);
    if (line !== null) reachLine(line)?.focus();
  };
  return (
    <section
      ref={section}
      aria-label="Inspector"
      className={styles.inspector}
      data-inspector
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {isMany ? <Many /> : inspectorFor(selection)}
    </section>
  );
};

/** A leg has two lines, and a group of fields for each. */
const lineOfGroup = (target: EventTarget): string | null =>
  target instanceof HTMLElement
    ? (target.closest<HTMLElement>('[data-about-line]')?.dataset.aboutLine ?? null)
    : null;

/** Escape closes it. */
const isOpenList = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.ariaExpanded === 'true';

const nameOf = (selection: Selection, isMany: boolean): string => {
  if (isMany) return 'many';
  return 'id' in selection ? `${selection.kind} ${selection.id}` : selection.kind;
};

const Many = () => {
  // Without it the bar of the schedule still says how many there are.
  const part = useFetched(many);
  return part ? <part.ManyInspector /> : null;
};

const inspectorFor = (selection: Selection) =>
  selection.kind === 'trip' ? <TripInspector /> : <OfRecord selection={selection} />;

interface OfRecordProps {
  readonly selection: Exclude<Selection, { readonly kind: 'trip' }>;
}

const OfRecord = ({ selection }: OfRecordProps) => {
  const part = useFetched(records);
  return part ? <part.RecordInspector selection={selection} /> : null;
};
