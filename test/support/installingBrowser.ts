export interface Installing {
  /** Where the bot listens, without a trailing slash. */
  readonly bot: string;
  /** Where Slack does. */
  readonly slack: string;
  /** Where Slack sends browsers back to. */
  readonly publicUrl: string;
}

/** An administrator's browser on its way from an invitation to Slack and back; all it carries is its cookie. */
export function installingBrowser({ bot, slack, publicUrl }: Installing) {
  /** Follows an invitation to Slack's page. */
  async function visit(invitation: string) {
    const begun = await fetch(`${bot}/slack/install?invite=${invitation}`, { redirect: 'manual' });
    const there = new URL(begun.headers.get('location') ?? 'none:');
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { status: begun.status, there, cookie, setCookie: begun.headers.get('set-cookie') ?? '' };
  }

  /** Says yes to a workspace on that page (or no, without one); answers where Slack sends the browser. */
  async function consent(there: URL, team: string | null): Promise<string> {
    const shown = await fetch(there);
    if (shown.status !== 200) throw new Error(`Slack does not show its page: ${shown.status}`);
    const body = new URLSearchParams(there.searchParams);
    if (team !== null) body.set('team', team);
    const answer = await fetch(`${slack}/oauth/v2/authorize`, { method: 'POST', body, redirect: 'manual' });
    const back = new URL(answer.headers.get('location') ?? 'none:');
    if (!back.href.startsWith(`${publicUrl}/slack/oauth_redirect`)) throw new Error(`Slack leads to ${back.href}`);
    return `${back.pathname}${back.search}`;
  }

  async function comeBack(path: string, cookie: string, language = 'en') {
    const answer = await fetch(`${bot}${path}`, { headers: { cookie, 'accept-language': language } });
    return { status: answer.status, text: await answer.text() };
  }

  /** All of it. */
  async function install(team: string, invitation: string) {
    const { there, cookie } = await visit(invitation);
    return comeBack(await consent(there, team), cookie);
  }

  return { visit, consent, comeBack, install };
}
