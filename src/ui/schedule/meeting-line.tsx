import { isInPlan } from '../../domain/derive/choice-on-line';
import type { Line } from '../../domain/derive/line';
import { titleText } from '../../domain/describe/line-text';
import { homeTime, isIllustrative, localTimes } from '../../domain/describe/line-times';
import { withNativeNames } from '../../domain/describe/title-pieces';
import { statuses } from '../../domain/records/choices';
import { findingsAbout } from '../../store/findings-about';
import { useOpenTrip } from '../../store/use-legation';
import { FindingNotes } from '../kit/finding-notes';
import { Pieces } from '../kit/pieces';
import { underlineFor } from '../kit/underline';
import { ChoiceName } from './choice-name';
import { MoveGrip } from './grips';
import { useLineTrip } from './line-trip';
import { MeetingCells } from './meeting-cells';
import { MeetingFacts } from './meeting-facts';
import styles from './meeting-line.module.css';
import { TrackName } from './track-name';

interface MeetingLineProps {
  readonly line: Extract<Line, { readonly kind: 'meeting' }>;
  readonly isSelected: boolean;
}

/** A meeting: read while it is one of many, edited where it stands once it is selected. */
export const MeetingLine = ({ line, isSelected }: MeetingLineProps) => {
  const trip = useLineTrip();
  const findings = useOpenTrip((open) =>
    findingsAbout(open.checked.findings, 'meeting', line.meeting.id),
  );
  const { meeting, parallel, choice } = line;
  const isOther = choice?.standing === 'other';
  const look = isOther ? styles.other : isInPlan(line) ? '' : styles.off;
  const home = homeTime(line, trip);
  return (
    <>
      {isSelected ? (
        <MeetingCells line={line} />
      ) : (
        <>
          <p className={`${styles.time} ${underlineFor(findings, ['slot', 'minutes'])}`}>
            {localTimes(line, trip, '24')}
            {isIllustrative(line, trip) ? <Mark /> : null}
          </p>
          <p className={styles.home}>{home}</p>
          <h3 className={`${styles.title} ${look}`}>
            <ChoiceName choice={choice} />
            <TrackName track={parallel} />
            <Pieces pieces={withNativeNames(trip, meeting, titleText(trip, meeting))} />
            {meeting.illustrative ? <Mark /> : null}
          </h3>
        </>
      )}
      <p className={`${styles.status} ${styles[meeting.status]}`}>{statuses[meeting.status]}</p>
      <div className={styles.more}>
        <MeetingFacts line={line} withoutPlace={isSelected} />
        <FindingNotes
          findings={findings.filter(({ about: [first] }) => first?.id === meeting.id)}
        />
      </div>
      <MoveGrip title={titleText(trip, meeting)} />
    </>
  );
};

const Mark = () => (
  <span className={styles.mark} title="Illustrative">
    *<span className="visually-hidden"> illustrative</span>
  </span>
);
