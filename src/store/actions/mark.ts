import type { Context } from '../context';
import { noneMarked } from '../marked';
import type { Selection } from '../state';

export interface MarkActions {
  /** Shows one thing in the inspector, in place of all that was marked. */
  readonly select: (selection: Selection) => void;
  /** Shows one thing in the inspector; what is marked stays so. */
  readonly standAt: (selection: Selection) => void;
  /** Marks these meetings, and no others. */
  readonly mark: (meetings: readonly string[]) => void;
  readonly toggleMarked: (meeting: string) => void;
  readonly clearMarked: () => void;
}

export const markActions = ({ store }: Context): MarkActions => ({
  select: (selection) => store.setState({ selection, marked: noneMarked }),
  standAt: (selection) => store.setState({ selection }),
  mark: (meetings) =>
    store.setState({ marked: Object.fromEntries(meetings.map((id) => [id, true] as const)) }),
  toggleMarked: (meeting) =>
    store.setState(({ marked }) => {
      const { [meeting]: was, ...others } = marked;
      return { marked: was ? others : { ...marked, [meeting]: true } };
    }),
  clearMarked: () => store.setState({ marked: noneMarked }),
});
