/** The folders of src: whom of ours each may import, and which packages. */
export type Folder = {
  readonly mayImport: readonly string[];
  /** Known by their types alone. */
  readonly mayKnow?: readonly string[];
  readonly packages: readonly string[];
  /** Without clock, chance and DOM: the same trip gives the same bytes. */
  readonly isPure?: true;
};

const dates = ['date-fns', '@date-fns/tz'] as const;

/** A name stands for a folder, `store/ports` for that one file. */
export const folders: Readonly<Record<string, Folder>> = {
  domain: {
    mayImport: [],
    packages: [...dates, 'temporal-polyfill', 'fractional-indexing', '@noble/hashes'],
    isPure: true,
  },
  checks: { mayImport: ['domain'], packages: dates, isPure: true },
  slots: { mayImport: ['domain', 'checks'], packages: dates, isPure: true },
  documents: { mayImport: ['domain'], packages: dates, isPure: true },
  input: { mayImport: ['domain'], packages: dates, isPure: true },
  files: {
    mayImport: ['domain'],
    mayKnow: ['documents'],
    packages: [...dates, 'zod', '@noble/hashes'],
    isPure: true,
  },
  data: { mayImport: [], mayKnow: ['domain'], packages: ['@vvo/tzdb'] },
  store: {
    mayImport: ['domain', 'checks', 'documents', 'files', 'data'],
    // React in one file alone; a test of its own sees to it.
    packages: ['zustand', 'react'],
  },
  platform: { mayImport: ['domain', 'store/ports'], packages: ['idb'] },
  ui: {
    mayImport: ['store', 'domain', 'documents', 'input', 'slots'],
    mayKnow: ['checks'],
    packages: [
      ...dates,
      ...['react', 'react-dom', 'react-aria', 'react-aria-components', 'react-stately'],
      ...['@internationalized/date', 'lucide-react', 'zustand', '@fontsource-variable/*'],
    ],
  },
};

/** What stands in src itself. */
export const rootFiles: Readonly<Record<string, Folder>> = {
  'main.tsx': {
    mayImport: ['platform', 'store', 'ui', 'domain', 'files'],
    packages: ['react', 'react-dom', '@fontsource-variable/*', 'zod'],
  },
};

/** Tests may also use these, the platform that lives in memory, and what is known of countries. */
export const packagesOfTests = [
  'vitest',
  'fast-check',
  'immer',
  '@js-temporal/polyfill',
  'temporal-polyfill',
  '@testing-library/*',
  'fake-indexeddb',
  'node:*',
] as const;

export const modulesOfTests = ['platform/memory', 'store/facts'] as const;
