import type { PaperDay } from '../../documents/paper';
import { Pieces } from '../kit/pieces';
import styles from './paper.module.css';
import { PaperLine } from './paper-line';

interface DaySectionProps {
  readonly day: PaperDay;
  readonly homeHead: string;
  readonly isContinued: boolean;
  readonly firstRow: number;
  readonly endRow: number;
}

/** A day, or the part of it on one page: its heading, the column heads, and rows. */
export const DaySection = ({ day, homeHead, isContinued, firstRow, endRow }: DaySectionProps) => (
  <section className={styles.day} data-block="day">
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
          {['Local', homeHead, 'Activity', 'With', 'Press'].map((head) => (
            <th key={head} scope="col">
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
