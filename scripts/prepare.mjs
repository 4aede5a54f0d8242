// Runs after `npm ci`: generates the database client and compiles, so that `npm start` works at once.
// A production install (`npm ci --omit=dev`) has no compiler and brings its own `dist/`: nothing to do there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/typescript') && existsSync('node_modules/prisma') && existsSync('src')) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = built.status ?? 1;
}
