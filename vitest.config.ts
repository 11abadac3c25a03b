import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Of the code, on fixtures that never change; of the site, on whatever stands in `data/`.
    include: ['{tests/{unit,site},src/story}/**/*.test.ts'],
    // A test leaves the process as it was: files share a worker, which saves a quarter of the time.
    isolate: false,
    // Ends a test that hangs, not one on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
