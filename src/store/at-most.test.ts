import { expect, it } from 'vitest';
import { atMost } from './at-most';

interface Ending {
  readonly promise: Promise<string>;
  readonly resolve: (result: string) => void;
  readonly reject: (error: Error) => void;
}

const anEnding = (): Ending => {
  let [resolve, reject]: [Ending['resolve'], Ending['reject']] = [() => {}, () => {}];
  const promise = new Promise<string>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
};

it('so much is at work at once, in the order of asking, also where one fails', async () => {
  const inTurn = atMost(2);
  const begun: string[] = [];
  const ends = new Map<string, Ending>();
  const ask = (name: string): Promise<string> =>
    inTurn(() => {
      begun.push(name);
      const end = anEnding();
      ends.set(name, end);
      return end.promise;
    });
  const asked = ['one', 'two', 'three', 'four'].map(ask);
  await Promise.resolve();
  expect(begun).toEqual(['one', 'two']);
  ends.get('two')?.reject(new Error('no disk'));
  await expect(asked[1]).rejects.toThrow('no disk');
  await expect.poll(() => begun).toEqual(['one', 'two', 'three']);
  ends.get('one')?.resolve('1');
  ends.get('three')?.resolve('3');
  await expect.poll(() => begun).toHaveLength(4);
  ends.get('four')?.resolve('4');
  expect(await asked[3]).toBe('4');
});
