import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The stories of tests/browser, told to Chromium against the loopback server.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    // One Chromium and one server at a time: two busy cores are enough for that, and for nothing more.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
  // The tests stand outside this folder; what they import is found here.
  resolve: {
    alias: {
      'playwright-core': fileURLToPath(new URL('./node_modules/playwright-core', import.meta.url)),
      'axe-core': fileURLToPath(new URL('./node_modules/axe-core', import.meta.url)),
    },
  },
});
