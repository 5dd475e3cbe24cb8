import type { PaperRow } from '../../documents/paper';
import { Pieces } from '../kit/pieces';
import styles from './paper.module.css';

interface PaperLineProps {
  readonly row: PaperRow;
}

/** A row of the paper. */
export const PaperLine = ({ row }: PaperLineProps) => {
  // Words go as far as the page does where nothing stands beside them.
  const hasAttendance = row.attendance.length > 0;
  const hasPress = hasAttendance || row.press !== '';
  const span = hasAttendance ? 1 : hasPress ? 2 : 3;
  const names = [styles.row, styles[row.weight], row.isAside ? styles.parallel : ''];
  return (
    <tr className={names.filter(Boolean).join(' ')} data-block="row">
      <td className={styles.local}>{row.isOff ? <s>{row.local}</s> : row.local}</td>
      <td className={styles.home}>{row.home}</td>
      <td className={styles.activity} colSpan={span}>
        <p className={styles.doing}>
          {row.choice ? <span className={styles.track}>{row.choice} </span> : null}
          {row.track ? <span className={styles.track}>{row.track} </span> : null}
          {row.isOff ? <span className={styles.off}>{row.status.toUpperCase()} </span> : null}
          {row.isOff ? (
            <s>
              <Pieces pieces={row.activity} />
            </s>
          ) : (
            <Pieces pieces={row.activity} />
          )}
          {row.status && !row.isOff ? <span className={styles.status}> ({row.status})</span> : null}
        </p>
        <Lines texts={row.details} />
      </td>
      {hasAttendance ? (
        <td className={styles.side}>
          <Lines texts={row.attendance} />
        </td>
      ) : null}
      {hasPress ? <td className={styles.side}>{row.press}</td> : null}
    </tr>
  );
};

const Lines = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a cell may read the same
    <p key={index} className={styles.detail}>
      {text}
    </p>
  ));
