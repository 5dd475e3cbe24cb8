import { describe, expect, it } from 'vitest';
import { findNamed } from '../../../input/find-things';
import { commands } from './commands';

const doubles = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the commands', () => {
  it('have each their own keys and their own name', () => {
    expect(doubles(commands.flatMap(({ keys }) => keys?.toLowerCase() ?? []))).toEqual([]);
    expect(doubles(commands.map(({ id }) => id))).toEqual([]);
    expect(doubles(commands.map(({ title }) => title))).toEqual([]);
  });

  it.each([
    ['add stop', 'insert-stop'],
    ['confirm', 'confirm'],
    ['places', 'show-people'],
    ['documents', 'show-documents'],
    ['trips', 'all-trips'],
  ])('are found by the words of the screen: %s', (typed, id) => {
    expect(findNamed(commands, typed, 20).map((command) => command.id)).toContain(id);
  });
});
