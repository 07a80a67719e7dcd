/** The only hosts a request of ours may reach. */
import { isServiceUrl, isUploadUrl } from '../../../bot/teams/hosts';

const echt = { proef: false };
const proef = { proef: true };

it.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/teams/',
  'https://europe.botframework.com/',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
])('allows %s', (url) => expect(isServiceUrl(url, echt)).toBe(true));

it.each([
  '',
  'niets',
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net',
  'https://user:pass@smba.trafficmanager.net/',
  'https://evil.example@smba.trafficmanager.net/',
  'https://other.trafficmanager.net/',
  'https://botframework.com.evil.example/',
  'https://evilbotframework.com/',
  'http://127.0.0.1:3979/',
  'https://169.254.169.254/',
  'ftp://smba.trafficmanager.net/',
  'javascript:alert(1)',
])('refuses %j', (url) => expect(isServiceUrl(url, echt)).toBe(false));

it.each(['http://127.0.0.1:3979', 'http://localhost:1', 'http://[::1]:9/'])('in a trial run allows %s', (url) =>
  expect(isServiceUrl(url, proef)).toBe(true),
);

it.each(['https://smba.trafficmanager.net/', 'http://127.0.0.1.evil.example/', 'http://10.0.0.1/', 'file:///etc'])(
  'in a trial run refuses %s',
  (url) => expect(isServiceUrl(url, proef)).toBe(false),
);

it('uploads to OneDrive only', () => {
  expect(isUploadUrl('https://gemeente-my.sharepoint.com/personal/x/uploadSession?guid=1', echt)).toBe(true);
  expect(isUploadUrl('https://smba.trafficmanager.net/', echt)).toBe(false);
  expect(isUploadUrl('https://sharepoint.com.evil.example/', echt)).toBe(false);
});
