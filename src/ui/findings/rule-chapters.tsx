import type { Journey } from '../../domain/records/journey';
import type { RuleChapter, RuleFindings } from '../../store/rule-book';
import { RuleRow } from './rule-row';
import styles from './rules-sheet.module.css';

interface RuleChaptersProps {
  readonly chapters: readonly RuleChapter[];
  readonly journey: Journey;
  readonly found: ReadonlyMap<string, RuleFindings>;
  /** The rule at which the sheet was opened. */
  readonly asked: string | null;
  readonly onClose: () => void;
}

/** The rules under their headings, and beside them, where there is room, the headings to go to. */
export const RuleChapters = ({ chapters, journey, found, asked, onClose }: RuleChaptersProps) => (
  <div className={styles.book}>
    <nav aria-label="Chapters" className={styles.contents}>
      {chapters.map(({ title, rules }) => (
        <button key={title} type="button" onClick={() => goToChapter(title)}>
          {title} <span className={styles.number}>{rules.length}</span>
        </button>
      ))}
    </nav>
    <div className={styles.chapters}>
      {chapters.map(({ title, rules }) => (
        <section key={title} aria-label={title}>
          <h3 id={idOf(title)} tabIndex={-1} className={styles.chapter}>
            {title}
          </h3>
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              journey={journey}
              found={found.get(rule.id) ?? nothing}
              isAskedFor={rule.id === asked}
              onClose={onClose}
            />
          ))}
        </section>
      ))}
    </div>
  </div>
);

const nothing: RuleFindings = { stand: [], waived: [], isBroken: false };

const idOf = (title: string): string => `rules ${title}`;

const goToChapter = (title: string): void => {
  const heading = document.getElementById(idOf(title));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};
