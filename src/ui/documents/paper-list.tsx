import type { ChosenPaper } from '../../documents/papers';
import { useActions, useAppState } from '../../store/use-legation';
import styles from './documents-view.module.css';

interface PaperListProps {
  /** Of the paper in view. */
  readonly pages: number;
}

const papers: readonly (readonly [chosen: ChosenPaper, name: string, form: string])[] = [
  [{ kind: 'itinerary' }, 'Itinerary', 'line-by-line'],
  [{ kind: 'day-sheet', date: null }, 'Day sheet', 'a day on a page'],
];

/** The papers there are; the one in view says how long it is. */
export const PaperList = ({ pages }: PaperListProps) => {
  const current = useAppState((state) => state.paper.kind);
  const { choosePaper } = useActions();
  return (
    <nav className={styles.papers} aria-label="Papers">
      <h2 className={styles.caption}>Schedules</h2>
      <ul>
        {papers.map(([chosen, name, form]) => (
          <li key={chosen.kind}>
            <button
              type="button"
              className={styles.paper}
              aria-current={chosen.kind === current ? 'true' : undefined}
              onClick={() => chosen.kind !== current && choosePaper(chosen)}
            >
              <strong>{name}</strong>
              <span>
                {form}
                {chosen.kind === current ? ` · ${pages} ${pages === 1 ? 'page' : 'pages'}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
