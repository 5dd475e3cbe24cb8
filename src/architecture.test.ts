import { describe, expect, test } from 'vitest';
import { folderOf, packageOf, wrongImports } from '../tests/import-rules';
import { factsOf } from '../tests/source-facts';
import { readSourceFiles, type SourceFile, targetOf } from '../tests/source-files';

const sources = readSourceFiles().filter(({ path }) => path !== 'architecture.test.ts');
const linesAtMost = 300;

describe('the source', () => {
  test('lies in a folder of the table', () => {
    expect(sources.filter((file) => !folderOf(file)).map(({ path }) => path)).toEqual([]);
  });

  test('imports only what its folder may import', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  test('reads no clock, throws no dice and knows no browser in the core', () => {
    expect(
      sources
        .filter((file) => folderOf(file)?.isPure && !file.isTest)
        .flatMap(({ path, folder, effects }) =>
          effects.map((effect) => `${folder} is pure, but ${path} uses ${effect}`),
        ),
    ).toEqual([]);
  });

  test('does without the forms that the house style forbids', () => {
    expect(
      sources
        .filter(({ path }) => !/^ui\/.*error-boundary\.tsx$/.test(path))
        .flatMap(({ path, forms }) => forms.map((form) => `${path} uses ${form}`)),
    ).toEqual([]);
  });

  test('keeps every file short', () => {
    expect(
      sources
        .filter(({ lines }) => lines > linesAtMost)
        .map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  test('binds the store to React in one file', () => {
    const bindings = sources.filter(
      ({ folder, imports, isTest }) =>
        folder === 'store' && !isTest && imports.some(({ from }) => packageOf(from) === 'react'),
    );
    expect(bindings.map(({ path }) => path).slice(1)).toEqual([]);
  });

  test('registers and tests every rule', () => {
    expect(rulesLeftOut(sources)).toEqual([]);
  });
});

describe('the reader of the source', () => {
  const facts = (text: string) => factsOf('sample.tsx', text);

  test('sees imports of every kind, and which are of types alone', () => {
    const { imports } = facts(`
      import { a as b } from './one';
      import type { C } from './two';
      import { type D } from './three';
      export { e } from './four';
      type F = import('./five').F;
      const g = () => import('./six');
      import './seven.css';
    `);
    const written = imports.map(({ from, isOnlyTypes }) => `${from}${isOnlyTypes ? ' types' : ''}`);
    expect(written.toSorted()).toEqual(
      [
        './four',
        './one',
        './seven.css',
        './six',
        './five types',
        './three types',
        './two types',
      ].sort(),
    );
  });

  test('sees forbidden forms, and no others', () => {
    const allowed =
      "import { a as b } from './a'; const c = ['!'] as const; <p>as any, don't!</p>;";
    expect(facts(allowed).forms).toEqual([]);
    expect(facts('const a = b as string; const c: any = d!;').forms.toSorted()).toEqual(
      ['any', 'the assertion !', 'the assertion as'].sort(),
    );
    expect(facts("export * from './a'; export default class {}; enum B {}").forms).toHaveLength(4);
  });

  test('sees clock, chance and browser, and no namesakes', () => {
    const seen =
      'Date.now(); new Date(); Math.random(); document.title; f(window); crypto.randomUUID()';
    expect(facts(seen).effects).toHaveLength(6);
    const clocks =
      "import { isToday as a, addDays } from 'date-fns'; import 'temporal-polyfill/fns/Now';";
    expect(facts(clocks).effects).toHaveLength(2);
    expect(facts('new Date(0); trip.document; const o = { window: 1 };').effects).toEqual([]);
    expect(facts('const f = (document: Paper) => document.title;').effects).toEqual([]);
  });
});

const rulesLeftOut = (files: readonly SourceFile[]): readonly string[] => {
  const inRules = files.filter(({ path }) => path.startsWith('checks/rules/'));
  const registry = inRules.find(({ path }) => path === 'checks/rules/index.ts');
  const registered = registry?.imports.map(({ from }) => targetOf(registry.path, from)) ?? [];
  const paths = inRules.map(({ path }) => path);
  return inRules
    .filter((file) => file !== registry && !file.isTest)
    .map(({ path }) => path.replace(/\.ts$/, ''))
    .flatMap((rule) => [
      ...(registered.includes(rule) ? [] : [`${rule}.ts is not in checks/rules/index.ts`]),
      ...(paths.includes(`${rule}.test.ts`) ? [] : [`${rule}.ts has no test beside it`]),
    ]);
};
