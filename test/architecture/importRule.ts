import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

/** What the files of a layer may import: folders of ours, and packages. The composition roots are free. */
interface Layer {
  readonly folder: string;
  readonly ours: readonly string[];
  readonly packages: readonly string[] | 'any';
}

const portsAndCore = ['src/ports', 'src/core'];

export const layers: readonly Layer[] = [
  { folder: 'src/core', ours: ['src/core'], packages: ['zod', 'temporal-polyfill'] },
  { folder: 'src/ports', ours: portsAndCore, packages: [] },
  {
    folder: 'src/conversation',
    ours: ['src/conversation', ...portsAndCore],
    packages: ['zod', 'intl-messageformat', 'fastest-levenshtein'],
  },
  { folder: 'src/app', ours: ['src/app', 'src/conversation', ...portsAndCore], packages: ['zod', 'node:crypto'] },
  { folder: 'src/platforms/slack', ours: ['src/platforms/slack', ...portsAndCore], packages: 'any' },
  { folder: 'src/platforms/teams', ours: ['src/platforms/teams', ...portsAndCore], packages: 'any' },
  { folder: 'src/storage', ours: ['src/storage', ...portsAndCore], packages: 'any' },
  { folder: 'src/delivery', ours: ['src/delivery', ...portsAndCore], packages: 'any' },
  { folder: 'src/files', ours: ['src/files', ...portsAndCore], packages: 'any' },
  { folder: 'src/web', ours: ['src/web', ...portsAndCore], packages: 'any' },
  { folder: 'src/playground', ours: ['src/playground'], packages: 'any' },
];

/** Every import that breaks the rule, as a sentence. `root` is a checkout. */
export function brokenImports(root: string): string[] {
  return layers.flatMap((layer) =>
    sourceFiles(join(root, layer.folder)).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !allowed(layer, root, file, specifier))
        .map((specifier) => `${relative(root, file)} may not import ${specifier}`),
    ),
  );
}

function allowed(layer: Layer, root: string, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = relative(root, normalize(join(dirname(file), specifier)));
    return layer.ours.some((folder) => target.startsWith(`${folder}/`));
  }
  return layer.packages === 'any' || layer.packages.includes(packageName(specifier));
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((imported) => imported.fileName);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name));
}
