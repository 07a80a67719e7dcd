/** The hosts this product may talk to on behalf of Teams; every outgoing request passes here. */

/** Bron: Microsoft Learn, "Send proactive messages", service URLs of the Bot Connector for Teams. A leading dot means: and below. */
const SERVICE_HOSTS = ['smba.trafficmanager.net', '.botframework.com', '.teams.microsoft.com'] as const;

/** Bron: Microsoft Learn, "Send and receive files using a bot": the upload session is in the user's OneDrive. */
const UPLOAD_HOSTS = ['.sharepoint.com'] as const;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface HostRegels {
  /** A trial run talks to this machine only. */
  readonly proef: boolean;
  /** Origins allowed besides the lists, such as that of a local connector with tokens on. */
  readonly extra?: readonly string[];
}

export const isServiceUrl = (url: string, regels: HostRegels): boolean => isAllowed(url, SERVICE_HOSTS, regels);
/** Bron: the same page; what somebody attaches in a personal chat is a download from his own OneDrive. */
export const isDownloadUrl = (url: string, regels: HostRegels): boolean => isAllowed(url, UPLOAD_HOSTS, regels);
export const isUploadUrl = (url: string, regels: HostRegels): boolean => isAllowed(url, UPLOAD_HOSTS, regels);

function isAllowed(text: string, hosts: readonly string[], regels: HostRegels): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  if (regels.extra?.includes(url.origin)) return true;
  if (regels.proef) return LOOPBACK.has(url.hostname) && (url.protocol === 'http:' || url.protocol === 'https:');
  return url.protocol === 'https:' && url.port === '' && hosts.some((host) => isHost(url.hostname, host));
}

const isHost = (hostname: string, host: string): boolean =>
  host.startsWith('.') ? hostname.endsWith(host) : hostname === host;
