import { randomBytes, randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { verifySignature } from '../../src/platforms/slack/verifySignature.ts';
import { signedHeaders } from '../../src/playground/slack/signing.ts';
import { signer } from '../../src/playground/teams/signing.ts';
import { teamsRig } from '../../test/support/teamsRig.ts';
import { forgedNotes } from './forgedNotes.ts';
import { type Random, randomOf } from './random.ts';
import { type Part, shareOf } from './row.ts';

/** What is nearly right: Slack's signatures by the check itself, Teams' tokens and the notes of OAuth over their real doors. */
export const forgeries: Part = async (size) => {
  const count = shareOf(100_000, size);
  const random = randomOf(size.seed);
  const misses = { accepted: 0, 'true ones refused': 0 };
  const slackCount = Math.floor(count * 0.8);
  const teamsCount = Math.floor(count * 0.1);
  const noteCount = count - slackCount - teamsCount;
  for (let index = 0; index < slackCount; index += 1) if (forgedForSlack(random)) misses.accepted += 1;
  const body = Buffer.from('{}');
  const honest = verifySignature('secret', { body, ...proofOf(signedHeaders('secret', '{}', new Date())) }, new Date());
  if (!honest) misses['true ones refused'] += 1;

  const rig = await teamsRig();
  const quiet = console.error;
  console.error = () => {};
  const forgers = await teamsForgers(rig.teams.serviceUrl, rig.appId, () => rig.teams.door.token());
  for (let index = 0; index < teamsCount; index += 1) {
    const token = await random.of(forgers)(random);
    const { status } = await rig.teams.door.deliver(activity(rig.teams.serviceUrl, rig.tenant), token);
    if (status !== 401 && status !== 403) misses.accepted += 1;
  }
  misses.accepted += rig.heard.length;
  const { status } = await rig.teams.door.deliver(
    activity(rig.teams.serviceUrl, rig.tenant),
    await rig.teams.door.token(),
  );
  if (status !== 200) misses['true ones refused'] += 1;
  console.error = quiet;
  await rig.close();
  const notes = await forgedNotes(noteCount, random);
  misses.accepted += notes.accepted;
  misses['true ones refused'] += notes['true ones refused'];
  const seen = `${slackCount} signatures, ${teamsCount} tokens, ${noteCount} invitations and states; the true ones pass`;
  return { what: 'forged or mutated signatures, tokens, invitations and states', tried: count, misses, seen };
};

const proofOf = (headers: Record<string, string>) => ({
  timestamp: headers['x-slack-request-timestamp'],
  signature: headers['x-slack-signature'],
});

/** Whether a forged request of Slack's was taken for a true one. */
function forgedForSlack(random: Random): boolean {
  const now = new Date();
  const text = JSON.stringify({ type: 'event_callback', n: random.below(1e9) });
  const { timestamp = '', signature = '' } = proofOf(signedHeaders('secret', text, now));
  const body = Buffer.from(text);
  const other = (character: string) => (character === '0' ? '1' : '0');
  const at = 3 + random.below(signature.length - 3);
  const flipped = signature.slice(0, at) + other(signature[at] ?? '0') + signature.slice(at + 1);
  const late = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  return random.of([
    () => verifySignature('secret', { body, timestamp, signature: flipped }, now),
    () => verifySignature('secret', { body, timestamp, signature: signature.slice(0, at) }, now),
    () => verifySignature('secret', { body, timestamp, signature: `${signature}0` }, now),
    () => verifySignature('secret', { body, timestamp, signature: signature.replace('v0=', 'v1=') }, now),
    () => verifySignature('secret', { body, timestamp, signature: `v0=${randomBytes(32).toString('hex')}` }, now),
    () => verifySignature('secret', { body, timestamp: String(Number(timestamp) + 1), signature }, now),
    () => verifySignature('secret', { body, timestamp: ` ${timestamp}`, signature }, now),
    () => verifySignature('secret', { body, timestamp: undefined, signature }, now),
    () => verifySignature('secret', { body: Buffer.from(`${text} `), timestamp, signature }, now),
    () => verifySignature('other secret', { body, timestamp, signature }, now),
    () => verifySignature('secret', { body, timestamp, signature }, late(302 + random.below(1e6))),
    () => verifySignature('secret', { body, timestamp, signature }, late(-302 - random.below(1e6))),
  ])();
}

type Forger = (random: Random) => Promise<string | null>;

async function teamsForgers(
  serviceUrl: string,
  appId: string,
  honest: () => Promise<string>,
): Promise<readonly [Forger, ...Forger[]]> {
  const issuer = 'https://api.botframework.com';
  const sameName = await signer(issuer, 'local-channel');
  const unknownName = await signer(issuer, 'nobody');
  const otherIssuer = await signer('https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', 'local-channel');
  const claims = { serviceurl: serviceUrl };
  const soon = () => Math.floor(Date.now() / 1000) + 600;
  const true_ = await honest();
  return [
    async (random) => {
      const at = random.below(true_.length);
      const letter = true_[at] === 'A' ? 'B' : 'A';
      // The last letter of a part holds bits that mean nothing: there another letter may be the same token.
      return /[.]|$/.test(true_[at + 1] ?? '') && (true_[at + 1] ?? '.') === '.'
        ? 'a.b.c'
        : true_.slice(0, at) + letter + true_.slice(at + 1);
    },
    async (random) => true_.slice(0, random.below(true_.length - 1)),
    async () => true_.split('.').slice(0, 2).concat('').join('.'),
    async () => null,
    () => sameName.sign(claims, appId),
    () => unknownName.sign(claims, appId),
    () => otherIssuer.sign(claims, appId),
    async () => new UnsecuredJWT(claims).setIssuer(issuer).setAudience(appId).setExpirationTime(soon()).encode(),
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'local-channel' })
        .setIssuer(issuer)
        .setAudience(appId)
        .setExpirationTime(soon())
        .sign(randomBytes(32)),
  ];
}

function activity(serviceUrl: string, tenant: string): string {
  return JSON.stringify({
    type: 'message',
    id: randomUUID(),
    text: 'help',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:1x', aadObjectId: '0a0a0a0a-1111-4111-8111-0000000000a1' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1x', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
}
