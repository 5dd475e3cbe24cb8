import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { policyForPage, securityHeaders, styleOfPresses } from './scripts/security-policy.mjs';

/**
 * A style that React Aria puts before all others once a first button of it comes. The browser would
 * begin anew with every style then, and lay out the whole page again: so it is there from the start.
 */
const styleOfPressesInPage: Plugin = {
  name: 'style-of-presses-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'style',
      attrs: { id: 'react-aria-pressable-style' },
      children: styleOfPresses,
      injectTo: 'head-prepend',
    },
  ],
};

/** Only when built: the development server needs inline scripts to replace modules. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPage },
      injectTo: 'head-prepend',
    },
  ],
};

/** The page waits for the theme before it reads on: what is written after it would be asked for late. */
const startBeforeTheme: Plugin = {
  name: 'start-before-theme',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [theme] = /[ \t]*<script src="\/theme\.js"><\/script>\n/.exec(html) ?? [];
      if (!theme) throw new Error('The page has no script of the theme.');
      return html.replace(theme, '').replace(/[ \t]*<\/head>/, `${theme}$&`);
    },
  },
};

/**
 * React Aria empties its announcements with `innerHTML = ''`, which Trusted Types refuse; a date or
 * number field would throw. Replaced here, so that the policy need not allow any HTML from text.
 */
const announcementsWithoutHtml: Plugin = {
  name: 'announcements-without-html',
  transform: {
    filter: { id: /LiveAnnouncer\.m?js$/, code: ".innerHTML = ''" },
    handler: (code) => ({
      code: code.replaceAll(".innerHTML = ''", '.replaceChildren()'),
      map: null,
    }),
  },
};

type ModuleInfoOf = (
  id: string,
) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;

/** Every module that cannot do without the one, and the one itself. */
const dependentsOf = (id: string, infoOf: ModuleInfoOf): ReadonlySet<string> => {
  const seen = new Set([id]);
  for (const one of seen) for (const importer of infoOf(one)?.importers ?? []) seen.add(importer);
  return seen;
};

/** Whether the page cannot start without the module. */
const isInFirstLoad = (id: string, infoOf: ModuleInfoOf): boolean =>
  [...dependentsOf(id, infoOf)].some((one) => infoOf(one)?.isEntry);

/** Whether no trip is checked without the module: that part is fetched at each start. */
const isInChecks = (id: string, infoOf: ModuleInfoOf): boolean =>
  [...dependentsOf(id, infoOf)].some((one) => one.endsWith('/src/checks/all-checks.ts'));

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    react(),
    announcementsWithoutHtml,
    styleOfPressesInPage,
    policyInPage,
    startBeforeTheme,
  ],
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // An older target rewrites light-dark(), and switching the theme stops working.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    // The benchmarks are built by this too, for Node.
    copyPublicDir: !isSsrBuild,
    sourcemap: false,
    manifest: true,
    // The policy forbids data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One script to start with, and one that checks: shared with parts on demand, they would come in
    // fifty pieces.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: (id, chunking) =>
                    isInFirstLoad(id, (one) => chunking.getModuleInfo(one)) ? 'start' : null,
                  debugName: 'start',
                  priority: 2,
                },
                {
                  name: (id, chunking) =>
                    isInChecks(id, (one) => chunking.getModuleInfo(one)) ? 'all-checks' : null,
                  debugName: 'all-checks',
                  priority: 1,
                },
              ],
            },
          },
        },
  },
  preview: { headers: securityHeaders },
}));
