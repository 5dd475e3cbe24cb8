import { expect, test } from 'vitest';
import { shape } from '../testing/a-journal';
import { createMemoryStorage } from './storage';
import { createMemoryWorld, type MemoryClaims } from './world';

const noon = Date.UTC(2011, 0, 7, 12);
const aWorld = (claims?: MemoryClaims) =>
  createMemoryWorld(createMemoryStorage(shape), noon, 'me', claims);

test('the clock ticks once at each full minute on its way', () => {
  const { ports, advanceTo } = aWorld();
  const ticks: number[] = [];
  const stop = ports.clock.onMinute(() => ticks.push(ports.clock.now() - noon));
  advanceTo(noon + 150_000);
  stop();
  advanceTo(noon + 300_000);
  expect(ticks).toEqual([60_000, 120_000]);
});

test('one tab at a time may edit a copy, in the order in which they asked', () => {
  const claims: MemoryClaims = [];
  const granted: string[] = [];
  const [one, two, three] = [aWorld(claims), aWorld(claims), aWorld(claims)];
  const release = one.ports.tabs.claim('copy', () => granted.push('one'));
  const giveUp = two.ports.tabs.claim('copy', () => granted.push('two'));
  three.ports.tabs.claim('copy', () => granted.push('three'));
  giveUp();
  release();
  release();
  expect(granted).toEqual(['one', 'three']);
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
