// Generates the database client from prisma/schema.prisma. Does nothing, and says nothing, when it is up to date,
// or where Prisma's own command is not installed (a production install brings compiled JavaScript).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const schema = path.join(root, 'prisma/schema.prisma');
const stamp = path.join(root, 'src/storage/generated/.stamp');

const prisma = findPrisma();
if (prisma !== null && !upToDate(prisma)) generate(prisma);

function findPrisma() {
  try {
    const manifest = createRequire(import.meta.url).resolve('prisma/package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
    return { version, command: path.join(path.dirname(manifest), 'build/index.js') };
  } catch {
    return null;
  }
}

function fingerprint({ version }) {
  return createHash('sha256').update(version).update(readFileSync(schema)).digest('hex');
}

function upToDate(found) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(found);
}

function generate(found) {
  try {
    execFileSync(process.execPath, [found.command, 'generate', '--schema', schema], {
      cwd: root,
      stdio: 'pipe',
      env: {
        ...process.env,
        // `generate` asks for the migration engine without using it: any program will do, and nothing is downloaded.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    });
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}\n`);
    throw error;
  }
  writeFileSync(stamp, fingerprint(found));
}
