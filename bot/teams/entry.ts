/** Who may come in: token, Teams as the channel, a service address of Teams, and a tenant that was let in. */
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { WeigeringCode } from '../../texts/teams';
import { conversationTenant, senderTenant } from './activity-in';
import { issuerOf } from './auth';
import type { TeamsAuthentication } from './auth';
import type { TeamsConfig } from './config';
import { isServiceUrl } from './hosts';
import type { Json } from './json';
import { textAt } from './json';
import type { Log } from './log';

export type Toelating =
  | { readonly ok: true; readonly bewijs: AuthenticateRequestResult }
  | { readonly ok: false; readonly status: 401 | 403; readonly code: WeigeringCode };

type Activity = Parameters<TeamsAuthentication['authenticateRequest']>[0];

/** Keys that do not come in time are keys that do not come: closed, not open. */
const AUTH_TIMEOUT_MS = 10_000;

export class Entry {
  private readonly tenants: ReadonlySet<string>;
  private readonly issuer: string;

  constructor(
    private readonly config: TeamsConfig,
    private readonly auth: TeamsAuthentication,
    private readonly log: Log,
    private readonly hooguitMs = AUTH_TIMEOUT_MS,
  ) {
    this.tenants = new Set(config.tenants.map((tenant) => tenant.toLowerCase()));
    this.issuer = issuerOf(config);
  }

  /** The token comes first: who is not proven learns nothing about which tenants are let in. */
  async laatToe(header: string, activity: Json): Promise<Toelating> {
    const bewijs = await this.bewijs(header, activity);
    if (bewijs === null) return { ok: false, status: 401, code: 'niet-bewezen' };
    const code = this.bezwaar(activity);
    return code === null ? { ok: true, bewijs } : { ok: false, status: 403, code };
  }

  private bezwaar(activity: Json): WeigeringCode | null {
    if (!this.config.proef && textAt(activity, 'channelId') !== 'msteams') return 'vreemd-kanaal';
    const regels = { proef: this.config.proef, extra: this.config.extraDiensten ?? [] };
    if (!isServiceUrl(textAt(activity, 'serviceUrl') ?? '', regels)) return 'vreemde-dienst';
    return this.isTenantToegelaten(activity) ? null : 'vreemde-organisatie';
  }

  /** Both the conversation and the sender: a chat of our own tenant may hold a guest of another. */
  private isTenantToegelaten(activity: Json): boolean {
    if (this.config.proef && this.tenants.size === 0) return true;
    return this.tenants.has(conversationTenant(activity)) && this.tenants.has(senderTenant(activity));
  }

  /** The SDK answers 500 for a wrong signature or unreachable keys; here every failure is a refusal. */
  private async bewijs(header: string, activity: Json): Promise<AuthenticateRequestResult | null> {
    try {
      const proven = await inTime(
        this.auth.authenticateRequest(activity as unknown as Activity, header),
        this.hooguitMs,
      );
      if (this.config.proef || proven.claimsIdentity.getClaimValue('iss') === this.issuer) return proven;
      this.log.warn({ fout: 'issuer' }, 'token-geweigerd');
    } catch (fout) {
      this.log.warn({ fout: fout instanceof Error ? fout.name : typeof fout }, 'token-geweigerd');
    }
    return null;
  }
}

function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error('authentication took too long')), ms);
    const stop = (): void => clearTimeout(deadline);
    work.then(resolve, reject).finally(stop);
  });
}
