import { recordName } from '../../domain/describe/record-name';
import { setDrive } from '../../domain/edits/set-drive';
import { driveId } from '../../domain/records/drive';
import type { Venue } from '../../domain/records/venue';
import { readDrive, writeDrive } from '../../input/read-drive';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import styles from './sheet.module.css';
import type { Place } from './sheet-column';
import { SheetInput } from './sheet-input';
import { useSheet } from './use-sheet';

interface DriveGridProps {
  readonly venues: readonly Venue[];
  readonly onLeave: () => void;
}

/** Places against places; what is typed on one side stands on the other, too. */
export const DriveGrid = ({ venues, onLeave }: DriveGridProps) => {
  const { select } = useActions();
  const { sheet, active, held, hold, handlers } = useSheet({
    onEnter: (id) => select({ kind: 'venue', id }),
    onStep: () => undefined,
    onLeave,
  });
  const isAt = (place: Place | null, row: string, column: string): boolean =>
    place?.row === row && place.column === column;
  const entrance = { row: venues[0]?.id ?? '', column: venues[1]?.id ?? '' };
  return (
    <div className={styles.scroller}>
      <table
        ref={sheet}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one goes through it as through a sheet.
        role="grid"
        aria-label="Drive times"
        className={styles.matrix}
        {...handlers}
      >
        <thead>
          <tr>
            <th scope="col" className={`${styles.columnHead} ${styles.corner}`}>
              Minutes
            </th>
            {venues.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.columnHead}>
                {name || 'Unnamed place'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {venues.map(({ id: row, name }) => (
            <tr key={row} data-row={row} className={styles.row}>
              <th scope="row" className={`${styles.head} ${styles.placeName}`}>
                {name || 'Unnamed place'}
              </th>
              {venues.map(({ id: column }) => (
                <DriveCell
                  key={column}
                  row={row}
                  column={column}
                  isOpen={isAt(active, row, column) || held.some((at) => isAt(at, row, column))}
                  isEntrance={isAt(active ?? entrance, row, column)}
                  onHold={hold}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface DriveCellProps extends Place {
  readonly isOpen: boolean;
  readonly isEntrance: boolean;
  readonly onHold: (place: Place, isHeld: boolean) => void;
}

const DriveCell = ({ row, column, isOpen, isEntrance, onHold }: DriveCellProps) => {
  const drive = useOpenTrip((open) => open.trip.drives[driveId(row, column)]);
  const tripNow = useTripNow();
  const { edit } = useActions();
  const text = writeDrive(drive);
  const [minutes = '', ...marks] = text.split(' ');
  const isItself = row === column;
  const label = (): string =>
    `Minutes from ${recordName(tripNow(), 'venues', row)} to ${recordName(tripNow(), 'venues', column)}`;
  return (
    <td
      data-column={column}
      tabIndex={isEntrance && (isItself || !isOpen) ? 0 : -1}
      className={`${styles.cell} ${isItself ? styles.itself : styles.minutes}`}
    >
      {isOpen && !isItself ? (
        <SheetInput
          label={label()}
          text={text}
          read={readDrive}
          options={[]}
          lang={undefined}
          onChange={(values) => {
            if (drive || values.minutes !== null) edit(setDrive(tripNow(), row, column, values));
          }}
          onHold={(isHeld) => onHold({ row, column }, isHeld)}
        />
      ) : (
        <>
          {minutes} {marks.length === 0 ? null : <small>{marks.join(' ')}</small>}
        </>
      )}
    </td>
  );
};
