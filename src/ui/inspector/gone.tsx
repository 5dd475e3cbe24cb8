import styles from './inspector.module.css';

/** What was selected has been removed, here or by an undo. */
export const Gone = () => <p className={styles.text}>Select a line, a stop, a leg or a person.</p>;
