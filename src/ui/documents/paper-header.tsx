import type { Paper } from '../../documents/paper';
import styles from './paper.module.css';

interface PaperHeaderProps {
  readonly paper: Paper;
}

/** The head of the paper, on its first page. */
export const PaperHeader = ({ paper }: PaperHeaderProps) => (
  <header className={styles.header} data-block="header">
    <h1>{paper.title}</h1>
    <Facts facts={[paper.route, `For: ${paper.forWhom}`, paper.extract]} />
    <Facts
      facts={[paper.version, paper.preparedBy && `Prepared by: ${paper.preparedBy}`, paper.legend]}
    />
    {paper.days.length === 0 ? (
      <p className={styles.nothing}>There is nothing to print yet: the trip has no stops.</p>
    ) : null}
  </header>
);

const Facts = ({ facts }: { readonly facts: readonly string[] }) => (
  <ul className={styles.facts}>
    {facts.filter(Boolean).map((fact) => (
      <li key={fact}>{fact}</li>
    ))}
  </ul>
);
