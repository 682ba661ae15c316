import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build } from 'vite';
import { fontFiles } from '../main/engine/export/pdf-fonts.ts';
import { pseudoWords } from './lib/pseudo-words.mjs';
import { unusedParts } from './lib/unused-parts.mjs';

/** The oldest Electron that the bundles must run in: the stand-in of the tests. */
const target = { node: 'node20.18', chrome: 'chrome130' };

/** Lays the fonts that a PDF embeds beside the engine, where main/engine/export/pdf-fonts.ts looks for them. */
function fontsBesideEngine() {
  const installed = createRequire(import.meta.url);
  return {
    name: 'fonts-beside-engine',
    generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => string }) {
      for (const name of fontFiles) {
        const source = readFileSync(installed.resolve(`@fontsource/inter/files/${name}`));
        this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source });
      }
    },
  };
}

/** The page that draws a file is built by itself: it shares no sheet and no line with the app, whose start it must not touch. */
function viewerBeside() {
  return {
    name: 'viewer-beside',
    closeBundle: async () => {
      const input = resolve(import.meta.dirname, '../renderer/viewer/viewer.html');
      await build({
        configFile: false,
        root: resolve(import.meta.dirname, '../renderer/viewer'),
        logLevel: 'warn',
        html: { cspNonce: '__CSP_NONCE__' },
        build: {
          outDir: resolve(import.meta.dirname, '..', out, 'viewer'),
          emptyOutDir: true,
          target: target.chrome,
          modulePreload: false,
          chunkSizeWarningLimit: 4_000,
          rollupOptions: { input },
        },
      });
    },
  };
}

/** Where the bundles go. `TRYGBASE_PSEUDO` makes the build of tests/e2e/language.e2e.ts, whose words are marked, elsewhere. */
const marked = process.env['TRYGBASE_PSEUDO'];
const out = marked ?? 'out';
const words = marked ? [pseudoWords()] : [];

export default defineConfig({
  main: {
    plugins: [...words, unusedParts(), fontsBesideEngine()],
    // its build for Node declares a `require` of its own, which a bundled module may not; no worker of it is used
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: `${out}/main`,
      target: target.node,
      minify: false,
      sourcemap: !marked,
      externalizeDeps: false,
      rollupOptions: {
        input: { shell: 'main/shell/main.ts', engine: 'main/engine/process.ts', reader: 'main/reader/process.ts' },
        external: ['electron', 'better-sqlite3'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[name]-[hash].js',
          // names stay, so that the log can say where a bug is; what is read at each start is half as long
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: `${out}/preload`,
      target: target.node,
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'main/shell/preload.ts' },
        external: ['electron'],
        // a sandboxed preload cannot be an ES module
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // the library has American words alone, which our British English falls back to: without them English ends in an error
    plugins: [
      ...words,
      react(),
      viewerBeside(),
      { ...optimizeLocales.vite({ locales: ['da-DK', 'en-US'] }), enforce: 'pre' },
    ],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: `${out}/renderer`,
      target: target.chrome,
      minify: marked ? false : 'oxc',
      // one sheet: a page that ends while a second one is under way would call that an error
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      // absolute, or the scan for pre-bundling in development fails
      rollupOptions: { input: { index: resolve(import.meta.dirname, '../renderer/index.html') } },
    },
  },
});
