import type { Severity } from '../checks/finding';
import type { Commit } from '../domain/edits/commit';
import type { Trip } from '../domain/records/tables';
import type { Instant } from '../domain/time/instant';
import type { LocalDate } from '../domain/time/local-date';

/** What is counted of a trip whenever it is written. */
export interface TripFigures {
  /** Null while no date is known. */
  readonly firstDate: LocalDate | null;
  readonly stops: number;
  readonly meetings: number;
  /** Null until the trip has been checked. */
  readonly findings: Readonly<Record<Severity, number>> | null;
}

/** What the list of trips shows of one copy without opening it. */
export interface CopySummary {
  /** The id of the copy in this browser: two copies of one trip can live side by side. */
  readonly copy: string;
  readonly tripId: string;
  readonly title: string;
  /** "Washington · Beijing · Tokyo", and "8–14 January 2011" or ''. */
  readonly route: string;
  readonly dates: string;
  /** Why there is a second copy: "opened from a file, revision 4f2a"; '' for the first. */
  readonly label: string;
  /** Null for a copy that was last written before these were kept. */
  readonly figures: TripFigures | null;
  readonly head: string;
  /** Revisions of this copy that ever left or entered in a file. */
  readonly fileRevisions: readonly string[];
  /** When it was last saved to or opened from a file; null when never. ISO 8601, UTC. */
  readonly filedAt: string | null;
  readonly changedAt: string;
  /** Since when it has been in the bin; null while it is not. ISO 8601, UTC. */
  readonly deletedAt: string | null;
  /** The schema of the records; a copy of a newer one is named, not opened. */
  readonly schema: number;
}

/** A summary with what another one of the same copy knows of files, besides its own. */
export const withFilingsOf = (summary: CopySummary, other: CopySummary): CopySummary => {
  const missed = other.fileRevisions.filter((rev) => !summary.fileRevisions.includes(rev));
  const [earlier = null, later = earlier] = [summary.filedAt, other.filedAt]
    .filter((at) => at !== null)
    .sort();
  return { ...summary, fileRevisions: [...missed, ...summary.fileRevisions], filedAt: later };
};

/** As it is to stand in place of what is stored: only the bin itself takes a copy in or out. */
export const inPlaceOf = (summary: CopySummary, stored: CopySummary): CopySummary => ({
  ...withFilingsOf(summary, stored),
  deletedAt: stored.deletedAt,
});

/** A state of the trip kept beside the journal, only to open faster. */
export interface Snapshot {
  readonly rev: string;
  readonly trip: Trip;
}

export interface StoredCopy {
  readonly summary: CopySummary;
  readonly commits: readonly Commit[];
  readonly trip: Trip;
}

export type StorageState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'newer' };

export type OpenedCopy =
  | { readonly kind: 'opened'; readonly stored: StoredCopy }
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer'; readonly summary: CopySummary }
  | { readonly kind: 'damaged'; readonly summary: CopySummary; readonly problem: string };

export type Appended =
  | { readonly kind: 'appended' }
  /** Somebody else moved the head; nothing was written. */
  | { readonly kind: 'behind'; readonly head: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What came after a revision of a copy. */
export type Later =
  | { readonly kind: 'found'; readonly summary: CopySummary; readonly commits: readonly Commit[] }
  /** There is no such copy, or no such revision in its journal. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer' };

/** The journal of every copy. A promise resolves only after its transaction has completed. */
export interface TripStorage {
  readonly start: () => Promise<StorageState>;
  readonly list: () => Promise<readonly CopySummary[]>;
  readonly open: (copy: string) => Promise<OpenedCopy>;
  /**
   * The trip alone, to look into; null where it cannot be read. A snapshot of its head spares the
   * journal, and is kept for the next time where there is none.
   */
  readonly readTrip: (copy: string) => Promise<Trip | null>;
  readonly create: (summary: CopySummary, commits: readonly Commit[]) => Promise<Appended>;
  /**
   * Compare-and-append: `commits` follow `expectedHead`, or nothing is written. Files that another
   * tab has noted meanwhile stay noted.
   */
  readonly append: (
    summary: CopySummary,
    expectedHead: string,
    commits: readonly Commit[],
  ) => Promise<Appended>;
  readonly commitsAfter: (copy: string, revision: string) => Promise<Later>;
  readonly saveSnapshot: (copy: string, snapshot: Snapshot) => Promise<void>;
  readonly saveSummary: (summary: CopySummary) => Promise<Appended>;
  /** Puts a copy in the bin, or with null takes it out; its journal stays, and can be edited on. */
  readonly setDeleted: (copy: string, deletedAt: string | null) => Promise<Appended>;
  /** Takes those of the copies that are in the bin away for ever, with their journals. */
  readonly erase: (copies: readonly string[]) => Promise<Appended>;
  /** Everything that is stored of a copy (or of all, without one), byte for byte as JSON text. */
  readonly exportRaw: (copy: string | null) => Promise<string>;
}

export interface Clock {
  readonly now: () => Instant;
  /** Calls back at each full minute until the returned function is called. */
  readonly onMinute: (tick: () => void) => () => void;
}

export interface Ids {
  /** A new id: letters and digits, unique for ever. */
  readonly newId: () => string;
  /** Who "I" am in journals: an id of this tab, the same after a reload. */
  readonly author: () => string;
}

export interface FileSaver {
  /** Hands the finished bytes to the browser under a neutral name. */
  readonly save: (name: string, text: string) => Promise<'saved' | 'cancelled'>;
}

/** Files that come with the app. */
export interface Samples {
  /** Null where the file cannot be had. */
  readonly read: (address: string) => Promise<string | null>;
}

export interface Printer {
  readonly print: () => void;
}

export interface Clipboard {
  /** False where the browser does not let it. */
  readonly copy: (text: string) => Promise<boolean>;
}

export type Theme = 'system' | 'light' | 'dark';

/** How the app looks in this browser, whichever trip is open. */
export interface Appearance {
  readonly theme: () => Theme;
  /** At once, here and in the other windows, and kept where the browser lets it. */
  readonly chooseTheme: (theme: Theme) => void;
}

/** Who works at this browser, whichever trip is open. */
export interface Planner {
  /** Null until they said it. */
  readonly name: () => string | null;
  readonly keepName: (name: string) => void;
}

export interface Tabs {
  /** Tells the other tabs that a copy has changed. */
  readonly tell: (copy: string) => void;
  /** Calls back when another tab has told so. */
  readonly onTold: (heard: (copy: string) => void) => () => void;
  /** Calls back when the page is seen again or wakes: it may have missed what was told. */
  readonly onReturn: (look: () => void) => () => void;
  /** The authors that are at work in other tabs; null where that cannot be known. */
  readonly authorsElsewhere: () => Promise<ReadonlySet<string> | null>;
  /** Calls back when the page is hidden or closing, so that what waits is written at once. */
  readonly onHide: (flush: () => void) => () => void;
}

export interface Address {
  /** The copy that the address of the page names; null for the list of trips. */
  readonly current: () => string | null;
  readonly show: (copy: string | null) => void;
  /** Calls back when the reader goes back or forward to another copy. */
  readonly onChange: (changed: () => void) => () => void;
}

/** All that the store needs of the world. */
export interface Ports {
  readonly storage: TripStorage;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly files: FileSaver;
  readonly samples: Samples;
  readonly printer: Printer;
  readonly clipboard: Clipboard;
  readonly appearance: Appearance;
  readonly planner: Planner;
  readonly tabs: Tabs;
  readonly address: Address;
}
