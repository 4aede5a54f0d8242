import type { Random } from './random.ts';

/** What breaks out of careless escaping somewhere: Slack, Teams, HTML, spreadsheets, terminals, JSON, SQL, readers' eyes. */
export const hostileStrings = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S0ALL>',
  '<@U0BEN>',
  '<#C0GENERAL>',
  '<https://evil.example|click here>',
  '<mailto:a@evil.example|write>',
  'https://evil.example/x',
  '*bold* _it_ ~no~ `code` ```block```',
  '[link](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<at>Ben Diop</at>',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}}',
  '{{{TIME(2026-01-01T00:00:00Z)}}}',
  '#{name} %s %n',
  '&lt;!channel&gt; &amp;lt;',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example","x")',
  "+1-1|' /C calc'!A0",
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '",=1+1,"',
  '\u202Egnp.exe\u202C',
  '\u2066\u200F\u200E\u061C',
  '\u0000null',
  '\u001B[31mred\u0007',
  '\uD800 lone',
  "'; DROP TABLE people; --",
  '{"v":"request.accept","i":"req-ana-ben","a":""}',
  '__proto__',
  'constructor',
  ':wave:',
] as const satisfies readonly [string, ...string[]];

/** One of them, alone or within others and words. */
export function hostileString(random: Random): string {
  const parts = Array.from({ length: 1 + random.below(3) }, () => random.of(hostileStrings));
  return random.chance(0.3) ? `words ${parts.join(' ')} words` : parts.join('');
}
