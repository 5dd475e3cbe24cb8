import { DriveMatrix } from './drive-matrix';
import { PeopleSheet } from './people-sheet';
import { TabbedSheets } from './tabbed-sheets';
import { TopicSheet } from './topic-sheet';
import { VenueSheet } from './venue-sheet';

const sheets = [
  { name: 'People', kind: 'person', Content: PeopleSheet },
  { name: 'Places', kind: 'venue', Content: VenueSheet },
  { name: 'Topics', kind: 'topic', Content: TopicSheet },
  { name: 'Drive times', kind: 'venue', Content: DriveMatrix },
] as const;

/** Everybody, every place and every topic of the trip; what is selected opens in the inspector. */
export const PeopleView = () => <TabbedSheets sheets={sheets} />;
