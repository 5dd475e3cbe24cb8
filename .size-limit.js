import { initialScripts } from './scripts/initial-scripts.mjs';

export default [
  { name: 'Initial JavaScript, gzip', path: initialScripts(), gzip: true, limit: '220 kB' },
];
