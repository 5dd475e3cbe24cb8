import type { ChosenPaper } from '../../documents/papers';
import { countText } from '../../domain/describe/count-text';
import type { LocalDate } from '../../domain/time/local-date';
import { find } from '../../domain/trip';
import type { State } from '../../store/state';
import { useActions, useAppState } from '../../store/use-legation';
import styles from './documents-view.module.css';

interface PaperListProps {
  /** Of the paper in view. */
  readonly pages: number;
}

const papers: readonly (readonly [kind: ChosenPaper['kind'], name: string, form: string])[] = [
  ['itinerary', 'Itinerary', 'line-by-line'],
  ['day-sheet', 'Day sheet', 'a day on a page'],
];

/** The papers there are; the one in view says how long it is. */
export const PaperList = ({ pages }: PaperListProps) => {
  const current = useAppState((state) => state.paper.kind);
  const date = useAppState(selectedDate);
  const { choosePaper } = useActions();
  const choose = (kind: ChosenPaper['kind']): void =>
    choosePaper(kind === 'itinerary' ? { kind } : { kind, date });
  return (
    <nav className={styles.papers} aria-label="Papers">
      <h2 className={styles.caption}>Schedules</h2>
      <ul>
        {papers.map(([kind, name, form]) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.paper}
              aria-current={kind === current ? 'true' : undefined}
              onClick={() => kind !== current && choose(kind)}
            >
              <strong>{name}</strong>
              <span>
                {form}
                {kind === current ? ` · ${countText(pages, 'page')}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The day of the meeting that is selected on the schedule. */
const selectedDate = ({ open, selection }: State): LocalDate | null =>
  open && selection.kind === 'meeting'
    ? (find(open.trip.meetings, selection.id)?.slot.date ?? null)
    : null;
