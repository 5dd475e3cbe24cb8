import { useAppState } from '../../store/use-legation';
import styles from './announcements.module.css';

/** What just happened, seen for a while and heard by a screen reader. */
export const Announcements = () => {
  const notice = useAppState((state) => state.notice);
  return (
    <div role="status" className={styles.region}>
      {notice ? (
        <p key={notice.number} className={styles.notice}>
          {notice.text}
        </p>
      ) : null}
    </div>
  );
};
