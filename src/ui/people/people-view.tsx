import { useState } from 'react';
import { useAppState } from '../../store/use-legation';
import { DriveMatrix } from './drive-matrix';
import { PeopleSheet } from './people-sheet';
import styles from './sheet.module.css';
import { TopicSheet } from './topic-sheet';
import { VenueSheet } from './venue-sheet';

const sheets = {
  people: { name: 'People', Content: PeopleSheet },
  venues: { name: 'Places', Content: VenueSheet },
  topics: { name: 'Topics', Content: TopicSheet },
  drives: { name: 'Drive times', Content: DriveMatrix },
} as const;
type SheetName = keyof typeof sheets;

const sheetNames = ['people', 'venues', 'topics', 'drives'] as const satisfies readonly SheetName[];

/** Everybody, every place and every topic of the trip; what is selected opens in the inspector. */
export const PeopleView = () => {
  const selected = useAppState(({ selection }) => selection.kind);
  const [shown, setShown] = useState<SheetName>(
    selected === 'venue' ? 'venues' : selected === 'topic' ? 'topics' : 'people',
  );
  const { Content } = sheets[shown];
  return (
    <main tabIndex={-1} className={styles.view}>
      <nav aria-label="Tables" className={styles.tabs}>
        {sheetNames.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            aria-current={name === shown ? 'page' : undefined}
            onClick={() => setShown(name)}
          >
            {sheets[name].name}
          </button>
        ))}
      </nav>
      <Content />
    </main>
  );
};
