import { PeopleList } from './people-list';
import styles from './people-view.module.css';
import { TopicList } from './topic-list';
import { VenueList } from './venue-list';

/** Everybody, every place and every topic of the trip; what is selected opens in the inspector. */
export const PeopleView = () => (
  <main tabIndex={-1} className={styles.view}>
    <PeopleList />
    <VenueList />
    <TopicList />
  </main>
);
