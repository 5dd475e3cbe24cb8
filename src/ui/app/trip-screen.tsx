import { useCallback, useDeferredValue, useEffect } from 'react';
import { useActions, useAppState } from '../../store/use-legation';
import { Findings } from '../findings/findings';
import { Inspector } from '../inspector/inspector';
import { fetchAhead } from '../kit/fetch-ahead';
import { type OnDemand, onDemand } from '../kit/on-demand';
import { useFetched } from '../kit/use-fetched';
import { Route } from '../route/route';
import { DaysNavigation } from '../schedule/days-navigation';
import { LiveBar } from '../schedule/live-bar';
import { Schedule } from '../schedule/schedule';
import { Bar } from './bar';
import { Foot } from './foot';
import { InspectorSheet } from './inspector-sheet';
import { Printing } from './printing';
import { TripDialogs } from './trip-dialogs';
import styles from './trip-screen.module.css';
import { useLostTyping } from './use-lost-typing';
import { useShortcuts } from './use-shortcuts';

const documents = onDemand(() => import('./documents-screen'));
const people = onDemand(() => import('../people/people-view'));
const aims = onDemand(() => import('../people/aims-view'));

/** The workbench: bar, route, days, schedule, inspector, foot. */
export const TripScreen = () => {
  const view = useAppState((state) => state.view);
  useShortcuts();
  useLostTyping();
  useEffect(() => fetchAhead(documents, people, aims), []);
  return (
    <div className={styles.screen}>
      <Bar />
      {view === 'documents' ? <Documents /> : <Workbench view={view} />}
      <Foot />
      <Printing />
      <TripDialogs />
    </div>
  );
};

/** Where a view cannot be had, it is back to the schedule; the next click tries again. */
const useView = <Part,>(demanded: OnDemand<Part>): Part | null => {
  const { show } = useActions();
  return useFetched(
    demanded,
    useCallback(() => show('schedule'), [show]),
  );
};

const Documents = () => {
  const part = useView(documents);
  if (part) return <part.DocumentsScreen />;
  return (
    <main tabIndex={-1} className={styles.waiting}>
      <p>Laying out the pages…</p>
    </main>
  );
};

const People = () => {
  const part = useView(people);
  return part ? <part.PeopleView /> : <main tabIndex={-1} className={styles.waiting} />;
};

const Aims = () => {
  const part = useView(aims);
  return part ? <part.AimsView /> : <main tabIndex={-1} className={styles.waiting} />;
};

interface WorkbenchProps {
  readonly view: 'schedule' | 'people' | 'aims';
}

const Workbench = ({ view }: WorkbenchProps) => (
  <>
    <Route />
    <LiveBar />
    <div className={styles.columns}>
      {view === 'schedule' ? (
        <>
          <DaysNavigation />
          <Schedule />
        </>
      ) : view === 'people' ? (
        <People />
      ) : (
        <Aims />
      )}
      <InspectorSheet>
        <BesideSchedule />
      </InspectorSheet>
    </div>
  </>
);

/** The schedule is painted before what stands beside it is drawn. */
const BesideSchedule = () => {
  const isPainted = useDeferredValue(true, false);
  if (!isPainted) return null;
  return (
    <>
      <Inspector />
      <Findings />
    </>
  );
};
