import type { Checked } from '../checks/engine';
import type { ChosenPaper } from '../documents/papers';
import type { LookedAt } from '../domain/derive/alternatives';
import type { DayKey } from '../domain/derive/days';
import type { Programme } from '../domain/derive/programme';
import type { Commit } from '../domain/edits/commit';
import type { History } from '../domain/edits/history';
import type { Stay } from '../domain/edits/move-stay';
import type { Trip } from '../domain/records/tables';
import type { FileProblem } from '../files/problem';
import type { CopySummary } from './ports';
import type { TripOrder } from './trip-order';

/** What is on the screen as a whole. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'home' }
  | { readonly kind: 'trip' }
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** Stored by a newer Legation: one copy, or (null) all of them. */
  | { readonly kind: 'newer'; readonly summary: CopySummary | null }
  | { readonly kind: 'damaged'; readonly summary: CopySummary; readonly problem: string };

export type View = 'schedule' | 'people' | 'aims' | 'documents';

/** Whether what is on the screen is on the disk. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the inspector shows. A leg is named by the stop that it leads to. */
export type Selection =
  | { readonly kind: 'trip' }
  | {
      readonly kind:
        | 'meeting'
        | 'stop'
        | 'leg'
        | 'person'
        | 'venue'
        | 'topic'
        | 'movement'
        | 'objective'
        | 'task'
        | 'option'
        | 'calendar';
      readonly id: string;
    };

/** Meetings by id that are worked on together: see markedMeetings. */
export type Marked = Readonly<Record<string, true>>;

/** The trip that is open for work. */
export interface OpenTrip {
  readonly summary: CopySummary;
  readonly trip: Trip;
  readonly head: string;
  readonly commits: readonly Commit[];
  readonly history: History;
  readonly checked: Checked;
  readonly saving: Saving;
  /** How often edits of other windows came in; what is typed may have lost its place. */
  readonly takenIn: number;
}

/** What is asked in a dialog over the trip, by a command. */
export type TripDialog =
  | { readonly kind: 'who-is-where' | 'keys' | 'find' | 'log' | 'running-late' | 'as-if' }
  /** Whom to ring about a step that has just been made. */
  | { readonly kind: 'call-list'; readonly step: string }
  | { readonly kind: 'select-lines' }
  /** The lines that are chosen, or a whole day as a pattern. */
  | { readonly kind: 'copy-lines' }
  | { readonly kind: 'copy-day'; readonly from: DayKey | null }
  /** `was`: its ends from before, where they have been typed over and the rest is to follow. */
  | { readonly kind: 'move-stop'; readonly stop: string; readonly was: Stay | null }
  /** Null: for a new meeting. */
  | { readonly kind: 'find-slot'; readonly meeting: string | null }
  /** Null: where its dates put it. */
  | { readonly kind: 'add-stop'; readonly after: string | null }
  | { readonly kind: 'schedule-meeting'; readonly meeting: string }
  | { readonly kind: 'move-meeting'; readonly meeting: string; readonly held: Point | null }
  | { readonly kind: 'resize-meeting'; readonly meeting: string; readonly held: Point }
  /** By the id of the finding. */
  | { readonly kind: 'waive'; readonly finding: string }
  /** The rule at which it opens; null: at the first. */
  | { readonly kind: 'rules'; readonly rule: string | null }
  /** By the id of a finding whose rule has others to mend. */
  | { readonly kind: 'mend-all'; readonly finding: string }
  /** The text is the draft `PASTED`. */
  /** Which other record this one is, too. */
  | { readonly kind: 'merge'; readonly table: 'people' | 'venues' | 'topics'; readonly id: string }
  /** The text is the draft `pastedRows`. */
  | { readonly kind: 'paste-records'; readonly table: 'people' | 'venues' }
  | { readonly kind: 'paste'; readonly day: DayKey };

/** Where a pointer holds what is dragged, in pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The draft of rows of another sheet that were pasted for a table. */
export const pastedRows = (table: 'people' | 'venues'): string => `pasted ${table}`;

/** The draft of a text that was pasted and not taken over yet. */
export const PASTED = 'pasted';

/** Something said once, where a screen reader hears it too. */
export interface Notice {
  readonly text: string;
  /** Tells two notices of the same text apart. */
  readonly number: number;
}

export interface Refusal {
  readonly fileName: string;
  readonly problem: FileProblem;
}

export interface State {
  readonly screen: Screen;
  /** All that are kept here, those in the bin too. */
  readonly copies: readonly CopySummary[];
  readonly tripOrder: TripOrder;
  /** Whether what checks a trip has been fetched; it is tried again while it is missing. */
  readonly rules: 'coming' | 'here' | 'missing';
  /** What is known of the countries and airfields of the open trip is on its way. */
  readonly areFactsComing: boolean;
  readonly open: OpenTrip | null;
  readonly view: View;
  /** Whose days the schedule shows. */
  readonly programme: Programme;
  /** Choices of open questions that the schedule is told with, in place of the first. */
  readonly lookedAt: LookedAt;
  readonly selection: Selection;
  readonly marked: Marked;
  readonly dialog: TripDialog | null;
  readonly notice: Notice | null;
  /** Lines that were begun and not added, by day: they outlive a change of view. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The name of who works here; null until they said it. */
  readonly planner: string | null;
  /** The paper that the documents show. */
  readonly paper: ChosenPaper;
  /** Why the last file was refused, until it is read. */
  readonly refusal: Refusal | null;
}
