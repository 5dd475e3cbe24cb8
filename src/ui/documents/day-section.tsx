import type { Paper, PaperDay } from '../../documents/paper';
import { Pieces } from '../kit/pieces';
import styles from './paper.module.css';
import { PaperLine } from './paper-line';

interface DaySectionProps {
  readonly day: PaperDay;
  readonly paper: Pick<Paper, 'homeHead' | 'density'>;
  readonly isContinued: boolean;
  readonly firstRow: number;
  readonly endRow: number;
}

/** A day, or the part of it on one page: its heading, the column heads, and rows. */
export const DaySection = ({ day, paper, isContinued, firstRow, endRow }: DaySectionProps) => (
  <section className={`${styles.day} ${styles[paper.density]}`} data-block="day">
    <div className={styles.dayHeading}>
      <h2>
        <Pieces pieces={day.heading} />
        {isContinued ? <span className={styles.continued}> (continued)</span> : null}
      </h2>
      <p className={styles.aside}>{day.aside}</p>
    </div>
    <table className={styles.table}>
      <colgroup>
        <col className={styles.localColumn} />
        <col className={styles.homeColumn} />
        <col />
        <col className={styles.withColumn} />
        <col className={styles.pressColumn} />
      </colgroup>
      <thead>
        <tr>
          {headsOf(paper).map((head) => (
            <th key={head} scope="col" colSpan={head === 'Activity' ? activityColumns(paper) : 1}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {day.rows.slice(firstRow, endRow).map((row) => (
          <PaperLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  </section>
);

type Heads = DaySectionProps['paper'];

const headsOf = ({ homeHead, density }: Heads): readonly string[] =>
  density === 'compact'
    ? ['Local', homeHead, 'Activity', 'Press']
    : ['Local', homeHead, 'Activity', 'With', 'Press'];

/** Where nobody is listed, the activity has the room. */
const activityColumns = ({ density }: Heads): number => (density === 'compact' ? 2 : 1);
