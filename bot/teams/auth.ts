/** The SDK's own token checks, without its ways out, and every failure turned into a refusal. */
import './withheld';
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ConnectorFactory,
  ServiceClientCredentialsFactory,
  UserTokenClient,
} from 'botframework-connector';
import type { TeamsConfig } from './config';
import type { Bearer } from './sender';

type Activity = Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>[0];
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;

/** The SDK wants one in every turn and never uses it: what it sends goes over our own sender, and nobody signs in. */
const nobody = {} as unknown;

/** A new connector and token client for every turn is more than a third of what a turn costs in this SDK. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const proven = await super.authenticateRequest(activity, header);
    return { ...proven, connectorFactory: { create: () => Promise.resolve(nobody as Connector) } };
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(nobody as UserTokenClient);
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
