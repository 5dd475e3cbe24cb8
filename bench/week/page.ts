import { aLargeTrip } from '../../src/domain/testing/a-large-trip';
import { type Contestant, weekOf } from './week';

/** Gets the week of `?by=full-calendar&meetings=500` ready; `mountWeek()` then draws it. */
const contestants: Readonly<Record<string, () => Promise<Contestant>>> = {
  legation: () => import('./legation'),
  ...Object.fromEntries(
    // Scripts of a package of their own, of whose types ours know nothing.
    Object.entries(import.meta.glob<Contestant>('../peers/*-calendar.jsx')).map(([path, load]) => [
      path.replace('../peers/', '').replace('.jsx', ''),
      load,
    ]),
  ),
};

const asked = new URLSearchParams(location.search);
const load = contestants[asked.get('by') ?? ''];
const root = document.getElementById('root');
if (!load || !root) throw new Error('There is nobody to draw the week.');
const { prepare } = await load();
const mount = await prepare(weekOf(aLargeTrip(1, Number(asked.get('meetings')))));
Object.assign(globalThis, {
  mountWeek: () => {
    performance.mark('mount');
    mount(root);
  },
});
