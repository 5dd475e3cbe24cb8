import styles from './name-before.module.css';

interface NameBeforeProps {
  readonly name: string;
}

/** For whom or in which case a line is, before what it does. */
export const NameBefore = ({ name }: NameBeforeProps) => (
  <>
    <span className={styles.name}>{name}</span>
    <span className="visually-hidden">: </span>
  </>
);
