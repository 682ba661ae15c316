import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.e2e.ts',
  // not the root's: its paths lead to types, which Playwright would take for code
  tsconfig: './playwright.tsconfig.json',
  outputDir: '../test-results/e2e',
  globalSetup: '../tests/e2e/global-setup.ts',
  // one for each core of a small machine; every worker has a display, and every test a data folder, of its own
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // a wait for a signal ends with the signal; the limit is for a machine that is busy with something else
  expect: { timeout: 20_000 },
  reporter: 'list',
  // no recordVideo anywhere: its ffmpeg cannot be downloaded, and the launch then hangs for minutes
});
