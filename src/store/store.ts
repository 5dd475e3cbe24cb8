import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../checks/finding';
import type { Fix } from '../checks/fixes';
import type { ChosenPaper } from '../documents/papers';
import { firstChoices, type Programme, wholeTrip } from '../domain/derive/programme';
import type { Trip } from '../domain/records/tables';
import { type CopyActions, copyActions } from './actions/copies';
import { type EditActions, editActions } from './actions/edit';
import { type FileActions, fileActions } from './actions/files';
import { createTrip } from './actions/keep';
import { type MarkActions, markActions } from './actions/mark';
import { type TripActions, tripActions } from './actions/trips';
import { type WaiveActions, waiveActions } from './actions/waive';
import { type Context, type LaterParts, newSession, say } from './context';
import { loadFacts } from './facts';
import { fetchChecksAgain, loadChecks } from './fetch-checks';
import { keepChecked } from './keep-checked';
import { noneMarked } from './marked';
import { onceChecked } from './once-checked';
import type { Ports, Theme } from './ports';
import type { State, TripDialog, View } from './state';
import { whenIdle } from './when-idle';

export interface Actions
  extends CopyActions,
    EditActions,
    FileActions,
    MarkActions,
    TripActions,
    WaiveActions {
  readonly createTrip: (trip: Trip) => Promise<void>;
  /** The fixes of a finding, tried on a copy; costs a few checks, so only for what is shown. */
  readonly fixesFor: (trip: Trip, finding: Finding) => readonly Fix[];
  /** As fixesFor, for those who wait for each trial: what was found so far, after each. */
  readonly tryFixes: (trip: Trip, finding: Finding) => Iterator<readonly Fix[], void>;
  /** Does something with the findings of what is selected, as soon as there are any to go by. */
  readonly onceChecked: (then: (state: State) => void) => void;
  /** Fetches what checks a trip, where that has failed. */
  readonly retryChecks: () => Promise<void>;
  readonly show: (view: View) => void;
  /** Says once what happened, to be seen and heard. */
  readonly say: (text: string) => void;
  /** Shows the days of a track or of a person, or all; what was marked is marked no more. */
  readonly showProgramme: (programme: Programme) => void;
  /** Tells the schedule as if an open question were answered so. */
  readonly lookAtChoice: (question: string, choice: string) => void;
  readonly openDialog: (dialog: TripDialog) => void;
  readonly closeDialog: () => void;
  /** Keeps a line that is being typed at the foot of a day. */
  readonly keepDraft: (day: string, text: string) => void;
  readonly print: () => void;
  readonly choosePaper: (paper: ChosenPaper) => void;
  /** Puts a text where it can be pasted from, and says so. */
  readonly copyText: (text: string) => Promise<void>;
  readonly theme: () => Theme;
  readonly chooseTheme: (theme: Theme) => void;
  /** From now on this name signs what is noted and what is taken as it is. */
  readonly keepPlanner: (name: string) => void;
  readonly retrySaving: () => void;
  readonly newId: () => string;
  readonly now: () => number;
  readonly onMinute: (tick: () => void) => () => void;
}

/** The heart of the app: its state, and all that can be done to it. */
export interface Legation {
  readonly store: StoreApi<State>;
  readonly actions: Actions;
}

const beginning: State = {
  screen: { kind: 'loading' },
  copies: [],
  tripOrder: 'changed',
  rules: 'coming',
  areFactsComing: false,
  open: null,
  view: 'schedule',
  programme: wholeTrip,
  lookedAt: firstChoices,
  selection: { kind: 'trip' },
  marked: noneMarked,
  dialog: null,
  notice: null,
  drafts: {},
  planner: null,
  paper: { kind: 'itinerary' },
  refusal: null,
};

/** What is fetched on demand. */
const ownParts: LaterParts = { checks: loadChecks, facts: loadFacts, whenIdle };

const none: readonly Fix[] = [];
const noTrials: readonly (readonly Fix[])[] = [];

export const createLegation = (ports: Ports, parts = ownParts): Legation => {
  const store = createStore<State>()(() => ({ ...beginning, planner: ports.planner.name() }));
  const context: Context = { store, ports, session: newSession(), parts };
  const { session } = context;
  const copies = copyActions(context);
  const edits = editActions(context);
  const lookAt = (copy: string): void => {
    const { open, screen } = store.getState();
    if (open?.summary.copy === copy) void session.journal?.catchUp();
    if (screen.kind === 'home') void copies.refreshList();
  };
  ports.tabs.onTold(lookAt);
  ports.tabs.onReturn(() => {
    lookAt(store.getState().open?.summary.copy ?? '');
    // Another window may have been told the name meanwhile.
    store.setState({ planner: ports.planner.name() ?? store.getState().planner });
  });
  keepChecked(context);
  ports.tabs.onHide(() => void context.session.journal?.flush());
  ports.address.onChange(() => {
    const copy = ports.address.current();
    if (copy === (store.getState().open?.summary.copy ?? null)) return;
    void (copy === null ? copies.goHome() : copies.openCopy(copy));
  });
  return {
    store,
    actions: {
      ...copies,
      ...edits,
      ...fileActions(context, copies),
      ...markActions(context),
      ...tripActions(context, copies),
      ...waiveActions(context, edits),
      createTrip: (trip) => createTrip(context, copies, trip),
      fixesFor: (trip, finding) => session.checks?.fixesFor(trip, finding) ?? none,
      tryFixes: (trip, finding) => session.checks?.tryFixes(trip, finding) ?? noTrials.values(),
      onceChecked: onceChecked(context),
      retryChecks: () => fetchChecksAgain(context),
      show: (view) => store.setState({ view }),
      say: (text) => say(context, text),
      showProgramme: (programme) => store.setState({ programme, marked: noneMarked }),
      lookAtChoice: (question, choice) =>
        store.setState(({ lookedAt }) => ({ lookedAt: { ...lookedAt, [question]: choice } })),
      openDialog: (dialog) => store.setState({ dialog }),
      closeDialog: () => store.setState({ dialog: null }),
      keepDraft: (day, text) =>
        store.setState(({ drafts }) => ({ drafts: { ...drafts, [day]: text } })),
      print: () => ports.printer.print(),
      choosePaper: (paper) => store.setState({ paper }),
      copyText: async (text) => {
        const isCopied = await ports.clipboard.copy(text);
        say(context, isCopied ? 'Copied.' : 'This browser does not let the text be copied.');
      },
      theme: () => ports.appearance.theme(),
      chooseTheme: (theme) => ports.appearance.chooseTheme(theme),
      keepPlanner: (planner) => {
        store.setState({ planner });
        ports.planner.keepName(planner);
      },
      retrySaving: () => void context.session.journal?.flush(),
      newId: () => ports.ids.newId(),
      now: () => ports.clock.now(),
      onMinute: (tick) => ports.clock.onMinute(tick),
    },
  };
};
