import { markedMeetings } from '../../store/marked';
import { useAppState } from '../../store/use-legation';
import styles from './announcements.module.css';

/** What just happened, seen for a while and heard by a screen reader. */
export const Announcements = () => {
  const notice = useAppState((state) => state.notice);
  const isBarShown = useAppState((state) => markedMeetings(state).length > 0);
  return (
    <div role="status" className={`${styles.region} ${isBarShown ? styles.aboveBar : ''}`}>
      {notice ? (
        <p key={notice.number} className={styles.notice}>
          {notice.text}
        </p>
      ) : null}
    </div>
  );
};
