/** The SDK's own token checks, with its clients kept between turns and every failure turned into a refusal. */
import './withheld';
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorFactory,
  ServiceClientCredentialsFactory,
  UserTokenClient,
} from 'botframework-connector';
import type { TeamsConfig } from './config';
import type { Bearer } from './sender';

type Activity = Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>[0];
type Kept = ReturnType<ConnectorFactory['create']>;

/** Service URLs are few; this only bounds what a stream of odd ones could take. */
const MAX_KEPT = 100;

/** A new connector and token client for every turn is more than a third of what a turn costs in this SDK. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly clients = new Map<string, Kept>();
  private tokenClient: Promise<UserTokenClient> | null = null;

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const proven = await super.authenticateRequest(activity, header);
    const fresh = proven.connectorFactory;
    if (fresh === undefined) return proven;
    return { ...proven, connectorFactory: { create: (url, audience) => this.kept(fresh, url, audience ?? '') } };
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.tokenClient ??= super.createUserTokenClient(identity);
    return this.tokenClient;
  }

  private kept(fresh: ConnectorFactory, serviceUrl: string, audience: string): Kept {
    const key = `${audience} ${serviceUrl}`;
    const known = this.clients.get(key);
    if (known !== undefined) return known;
    if (this.clients.size >= MAX_KEPT) this.clients.clear();
    const client = fresh.create(serviceUrl, audience === '' ? undefined : audience);
    this.clients.set(key, client);
    client.catch(() => this.clients.delete(key));
    return client;
  }
}

export function createCredentials(config: TeamsConfig): ServiceClientCredentialsFactory {
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: config.appId,
    MicrosoftAppType: config.proef ? 'MultiTenant' : config.appType,
    MicrosoftAppTenantId: config.tenantId,
    ...(config.wachtwoord === undefined ? {} : { MicrosoftAppPassword: config.wachtwoord }),
    ...(config.certificaat === undefined
      ? {}
      : {
          CertificateThumbprint: config.certificaat.vingerafdruk,
          CertificatePrivateKey: config.certificaat.sleutel,
        }),
  });
}

export const createAuthentication = (
  config: TeamsConfig,
  credentials: ServiceClientCredentialsFactory,
): TeamsAuthentication => new TeamsAuthentication({ ...config.wolk }, credentials);

export const issuerOf = (config: TeamsConfig): string =>
  config.wolk?.ToBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;

/** The SDK's credentials only sign requests of the SDK: this hands them a form and reads the one line they fill in. */
export function createBearer(config: TeamsConfig, credentials: ServiceClientCredentialsFactory): Bearer {
  if (config.proef) return () => Promise.resolve(null);
  const scope = config.wolk?.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope;
  const login = config.wolk?.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl;
  let signer: Signer | null = null;
  return async () => {
    signer ??= await credentials.createCredentials(config.appId, scope, login, true);
    const lines = new Map<string, string>();
    const headers = { set: (name: string, value: string) => lines.set(name.toLowerCase(), value) };
    await signer.signRequest({ headers } as unknown as Signable);
    return requireToken(lines.get('authorization'));
  };
}

type Signer = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;
type Signable = Parameters<Signer['signRequest']>[0];

/** A request without a token would only be refused at the other side. */
function requireToken(header: string | undefined): string {
  if (header === undefined || header === '') throw new Error('the credentials gave no token');
  return header;
}
