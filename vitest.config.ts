import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    setupFiles: ['test/support/logCanaries.ts', 'test/support/propertySeed.ts'],
    // Every file makes what it needs for itself, so files share a process, and what is costly to load is loaded once.
    isolate: false,
    // By default one core is left idle.
    maxWorkers: 2,
    // Generous, for a busy machine: a test that starts processes fails by what it sees, not by how long that took.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
