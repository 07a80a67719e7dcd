/** What the Teams layer needs to know to start; the environment is read elsewhere. */

export type AppType = 'SingleTenant' | 'UserAssignedMsi' | 'MultiTenant';

export interface TeamsConfig {
  /** A trial run: no tokens are asked for or sent, and only this machine is spoken to. Never with an app id. */
  readonly proef: boolean;
  readonly appId: string;
  readonly appType: AppType;
  readonly tenantId: string;
  readonly wachtwoord?: string;
  readonly certificaat?: { readonly vingerafdruk: string; readonly sleutel: string };
  /** Tenants that may speak to the bot. Empty means every tenant in a trial run, and is refused otherwise. */
  readonly tenants: readonly string[];
  /** Another cloud, or a local one in tests: the SDK wants all seven settings or none. */
  readonly wolk?: Wolk;
  /** Origins that may be a serviceUrl besides those of Teams; for a local connector with tokens on. */
  readonly extraDiensten?: readonly string[];
}

export interface Wolk {
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly OAuthUrl: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly CallerId: string;
}

/** An empty app id silently turns the SDK's authentication off, so it must be asked for out loud. */
export function requireSafe(config: TeamsConfig): void {
  if (config.proef && config.appId !== '') throw new Error('a trial run takes no app id');
  if (config.proef) return;
  if (config.appId === '') throw new Error('no app id: only a trial run may do without tokens');
  if (config.tenants.length === 0) throw new Error('no tenants allowed: nobody could speak to the bot');
}
