import { readFile } from 'node:fs/promises';
import words from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import published from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const folder = new URL('../../../manifests/teams/', import.meta.url);
async function json(path: string | URL): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

const manifestSchema = z.looseObject({
  manifestVersion: z.literal('1.29'),
  icons: z.object({ color: z.string(), outline: z.string() }),
  supportsChannelFeatures: z.literal('tier1'),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
  webApplicationInfo: z.object({ id: z.string() }),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      commandLists: z.array(
        z.looseObject({ scopes: z.array(z.string()), commands: z.array(z.looseObject({ title: z.string() })) }),
      ),
    }),
  ),
});

function errorsOf(document: unknown, schema: object): unknown {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(document) ? null : validate.errors;
}

describe('the Teams manifest', () => {
  it('fits the published schema, its French words too', async () => {
    const document = await json(new URL('manifest.json', folder));
    const manifest = manifestSchema.parse(document);
    expect(errorsOf(document, published)).toBeNull();
    for (const { file } of manifest.localizationInfo.additionalLanguages) {
      expect(errorsOf(await json(new URL(file, folder)), words)).toBeNull();
    }
    expect(errorsOf({ ...manifest, icons: {} }, published)).not.toBeNull();
  });

  it('lists the commands in every scope, twelve at most, in a direct talk and in groups', async () => {
    const { bots, webApplicationInfo } = manifestSchema.parse(await json(new URL('manifest.json', folder)));
    const [bot] = bots;
    expect(bot?.botId).toBe(webApplicationInfo.id);
    expect(bot?.commandLists.flatMap(({ scopes }) => scopes)).toEqual(['personal', 'groupChat', 'team']);
    for (const { commands } of bot?.commandLists ?? []) {
      expect(commands.map(({ title }) => title)).toEqual([
        'join',
        'find',
        'profile',
        'requests',
        'pair',
        'goals',
        'meet',
        'notes',
        'away',
        'quit',
        'export',
        'help',
      ]);
    }
  });

  it('asks for no message of anybody', async () => {
    const text = await readFile(new URL('manifest.json', folder), 'utf8');
    expect(text).not.toMatch(/Message\.Read|Messages\.Read|resourceSpecific/);
  });

  it.each([
    ['color', 192],
    ['outline', 32],
  ] as const)('has its %s icon of %i pixels', async (name, size) => {
    const { icons } = manifestSchema.parse(await json(new URL('manifest.json', folder)));
    const file = await readFile(new URL(icons[name], folder));
    expect(file.subarray(1, 4).toString('ascii')).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  });
});
