import { type Context, say, updateOpen } from '../context';
import { type Journal, openJournal } from '../journal';

/** The journal of the open trip, which is on the disk up to this head. */
export const journalFrom = (context: Context, head: string): Journal =>
  openJournal(context.ports.storage, head, {
    report: (saving) => updateOpen(context, { saving }),
    fallBehind: () => keepApart(context),
  });

/**
 * Where a window without the right to edit has written to the same copy, neither may overwrite the
 * other: what was done here becomes a copy of its own, with all of its journal.
 */
const keepApart = async (context: Context): Promise<void> => {
  const { ports, session, store } = context;
  const { open } = store.getState();
  if (!open) return;
  const own = { copy: ports.ids.newId(), label: 'changed in two windows at once' };
  const created = await ports.storage.create({ ...open.summary, ...own }, open.commits);
  const { open: now } = store.getState();
  if (created.kind !== 'appended' || !now) return;
  session.journal?.stop();
  session.release?.();
  session.release = ports.tabs.claim(own.copy, () => undefined);
  const journal = journalFrom(context, open.head);
  session.journal = journal;
  const summary = { ...now.summary, ...own };
  updateOpen(context, { summary, saving: { kind: 'saved' } });
  for (const commit of now.commits.slice(open.commits.length)) journal.push(summary, commit);
  ports.address.show(own.copy);
  say(
    context,
    'Another window has changed this trip. What you did here is kept as a copy of its own.',
  );
};
