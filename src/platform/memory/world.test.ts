import { expect, test } from 'vitest';
import { shape } from '../testing/a-journal';
import { createMemoryStorage } from './storage';
import type { MemoryTabs } from './tabs';
import { createMemoryWorld } from './world';

const noon = Date.UTC(2011, 0, 7, 12);
const aWorld = (author = 'me', tabs?: MemoryTabs) =>
  createMemoryWorld(createMemoryStorage(shape), noon, author, tabs);

test('the clock ticks once at each full minute on its way', () => {
  const { ports, advanceTo } = aWorld();
  const ticks: number[] = [];
  const stop = ports.clock.onMinute(() => ticks.push(ports.clock.now() - noon));
  advanceTo(noon + 150_000);
  stop();
  advanceTo(noon + 300_000);
  expect(ticks).toEqual([60_000, 120_000]);
});

test('a tab tells the others, but for those that are frozen: they look when they wake', async () => {
  const tabs: MemoryTabs = new Set();
  const heard: string[] = [];
  const [one, two, three] = [aWorld('one', tabs), aWorld('two', tabs), aWorld('three', tabs)];
  for (const { ports } of [one, two, three]) {
    const author = ports.ids.author();
    ports.tabs.onTold((copy) => heard.push(`${author} hears of ${copy}`));
    ports.tabs.onReturn(() => heard.push(`${author} looks`));
  }
  three.freeze();
  one.ports.tabs.tell('a');
  three.resume();
  two.close();
  three.ports.tabs.tell('b');
  expect(heard).toEqual(['two hears of a', 'three looks', 'one hears of b']);
  expect(await one.ports.tabs.authorsElsewhere()).toEqual(new Set(['three']));
});

test('the rest of the world is what was asked for', async () => {
  const { ports, savedFiles, printed, hide, goTo } = aWorld();
  const heard: string[] = [];
  ports.tabs.onHide(() => heard.push('hidden'));
  ports.address.onChange(() => heard.push(`at ${ports.address.current()}`));
  ports.address.show('one');
  goTo('two');
  hide();
  ports.printer.print();
  await ports.files.save('a.json', '{}');
  expect(heard).toEqual(['at two', 'hidden']);
  expect([printed(), savedFiles]).toEqual([1, [{ name: 'a.json', text: '{}' }]]);
  expect([ports.ids.newId(), ports.ids.newId(), ports.ids.author()]).toEqual(['me1', 'me2', 'me']);
});
