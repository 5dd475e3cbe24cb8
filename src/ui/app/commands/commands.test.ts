import { describe, expect, it } from 'vitest';
import { commands } from './commands';

const doubles = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the commands', () => {
  it('have each their own keys and their own name', () => {
    expect(doubles(commands.flatMap(({ keys }) => keys?.toLowerCase() ?? []))).toEqual([]);
    expect(doubles(commands.map(({ id }) => id))).toEqual([]);
    expect(doubles(commands.map(({ title }) => title))).toEqual([]);
  });
});
