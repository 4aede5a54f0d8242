/** `npm run bench -- <name> [--quick] [--json]`: prints figures beside their bars; exit 1 when one is missed. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  coordinators: () => import('./coordinators/main.ts'),
  matching: () => import('./matching/main.ts'),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  await bench();
}
