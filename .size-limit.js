import { initialScripts } from './scripts/initial-scripts.mjs';

export default [
  { name: 'Initial JavaScript, gzip', path: initialScripts(), gzip: true, limit: '190 kB' },
];
