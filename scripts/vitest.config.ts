import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ownCacheFolder } from './lib/paths.mjs';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  // how long each file took the last time: the longest begins first, and no core is idle at the end
  cacheDir: ownCacheFolder('vitest'),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // key derivation, real databases and 10,000 hostile requests, on two shared cores
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // one for each core of a small machine: by itself vitest leaves one of them idle
    maxWorkers: 2,
    // loading the engine anew for each file took a quarter of the time; no test leaves anything behind in it
    isolate: false,
    globalSetup: ['tests/helpers/once-per-run.ts'],
    setupFiles: ['tests/helpers/remember-keys.ts'],
  },
});
