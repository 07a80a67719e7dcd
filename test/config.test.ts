/** The environment is read strictly: every mistake at once, nothing secret in a message. */
import { leesConfig, leesGegevens } from '../config';
import type { TeamsConfig } from '../bot/teams/config';

const guid = '45f7b04d-7f2c-4f81-a65f-ed9b195c5e61';
const geheim = 'kanarie-wachtwoord-dat-nergens-mag-staan';
const echt = {
  DATABASE_URL: 'postgres://gebruiker@server/tredewijzer',
  PUBLIC_URL: 'https://tredewijzer.example/',
  ONDERTEKENSLEUTEL: 'x'.repeat(32),
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_TENANT_ID: guid,
  MICROSOFT_APP_PASSWORD: geheim,
  TENANTS: `${guid}, ${guid}`,
};
const foutenVan = (env: Record<string, string | undefined>, proef = false): readonly string[] => {
  const uitslag = leesConfig(env, { proef });
  return uitslag.ok ? [] : uitslag.fouten;
};

describe('config', () => {
  it('needs nothing for a trial run and stays on this machine', () => {
    const uitslag = leesConfig({}, { proef: true });
    expect(uitslag).toMatchObject({
      ok: true,
      config: {
        host: '127.0.0.1',
        poort: 3978,
        simulatorPoort: 3979,
        databaseUrl: 'sqlite:.gegevens/tredewijzer.db',
        publiekeUrl: 'http://127.0.0.1:3978',
        teams: { proef: true, appId: '', tenants: [] },
      },
    });
    expect(uitslag.ok && uitslag.config.ondertekensleutel.length).toBeGreaterThanOrEqual(32);
  });

  it('takes an hour of the working day for the overview, and no other', () => {
    const uur = (waarde?: string) => {
      const uitslag = leesConfig({ OVERZICHT_UUR: waarde }, { proef: true });
      return uitslag.ok ? uitslag.config.overzichtUur : uitslag.fouten;
    };
    expect([uur(), uur('9')]).toEqual([15, 9]);
    for (const fout of ['3', '23', '9.5', 'negen'])
      expect(uur(fout)).toEqual([expect.stringMatching(/^OVERZICHT_UUR /)]);
  });

  it('takes no notice of what stands around a value, but never of a name that data stands under, or of the key', () => {
    const rand = Object.fromEntries(Object.entries(echt).map(([naam, waarde]) => [naam, ` ${waarde}\n`]));
    const letterlijk = {
      DATABASE_URL: 'sqlite:map/db ',
      GEGEVENS_MAP: ' map',
      ONDERTEKENSLEUTEL: `${'x'.repeat(32)}\n`,
    };
    expect(leesConfig({ ...rand, ...letterlijk }, { proef: false })).toMatchObject({
      ok: true,
      config: {
        publiekeUrl: 'https://tredewijzer.example',
        ...{ databaseUrl: 'sqlite:map/db ', gegevensMap: ' map', ondertekensleutel: letterlijk.ONDERTEKENSLEUTEL },
        teams: { appId: guid, tenantId: guid, wachtwoord: geheim },
      },
    });
    expect(foutenVan({ ...echt, MICROSOFT_APP_TYPE: '', MICROSOFT_APP_TENANT_ID: ' ' })).toEqual([
      'MICROSOFT_APP_TENANT_ID ontbreekt. Bij SingleTenant is dat verplicht.',
    ]);
  });

  it.each(['https://x.example/?a=1', 'https://x.example/#a', 'https://x.example?', `https://u:${geheim}@x.example`])(
    'refuses an address that no link can be made of, or that tells everybody who gets one a secret: %s',
    (adres) => {
      const fouten = foutenVan({ ...echt, PUBLIC_URL: adres });
      expect(fouten).toEqual([expect.stringMatching(/^PUBLIC_URL moet een webadres zijn zonder/)]);
      expect(fouten.join()).not.toContain(geheim);
    },
  );

  it('refuses a trial run with an app id', () => {
    expect(foutenVan({ MICROSOFT_APP_ID: guid }, true)).toEqual([expect.stringMatching(/^MICROSOFT_APP_ID .*--proef/)]);
  });

  it('names everything that is missing for a real run at once', () => {
    const namen = foutenVan({}).map((fout) => fout.split(' ')[0]);
    expect(namen).toEqual([
      'MICROSOFT_APP_ID',
      'DATABASE_URL',
      'ONDERTEKENSLEUTEL',
      'PUBLIC_URL',
      'TENANTS',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_PASSWORD',
    ]);
  });

  it('names every wrong value at once, together with what is missing', () => {
    const fouten = foutenVan({
      ...echt,
      PORT: '99999',
      LOG_LEVEL: 'hard',
      TENANTS: 'onzin',
      DATABASE_URL: 'mysql://x',
      ONDERTEKENSLEUTEL: '',
    });
    expect(fouten.map((fout) => fout.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PORT',
      'TENANTS',
      'LOG_LEVEL',
      'ONDERTEKENSLEUTEL',
    ]);
    expect(fouten.every((fout) => fout.endsWith('.'))).toBe(true);
  });

  it('gives the Teams layer what it asks for', () => {
    const uitslag = leesConfig(echt, { proef: false });
    if (!uitslag.ok) throw new Error(uitslag.fouten.join());
    const teams: TeamsConfig = uitslag.config.teams;
    expect(teams).toEqual({
      proef: false,
      appId: guid,
      appType: 'SingleTenant',
      tenantId: guid,
      wachtwoord: geheim,
      tenants: [guid, guid],
    });
    expect(uitslag.config).toMatchObject({ host: '0.0.0.0', publiekeUrl: 'https://tredewijzer.example' });
  });

  it('takes a certificate instead of a password, and neither for a managed identity', () => {
    const zonder = { ...echt, MICROSOFT_APP_PASSWORD: undefined };
    expect(foutenVan(zonder)).toHaveLength(1);
    expect(foutenVan({ ...zonder, MICROSOFT_APP_TYPE: 'UserAssignedMsi' })).toEqual([]);
    const certificaat = { MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'AB', MICROSOFT_APP_CERTIFICATE_KEY: 'a\\nb' };
    const uitslag = leesConfig({ ...zonder, ...certificaat }, { proef: false });
    expect(uitslag).toMatchObject({ config: { teams: { certificaat: { vingerafdruk: 'AB', sleutel: 'a\nb' } } } });
  });

  it('never repeats a secret', () => {
    const fouten = foutenVan({
      ...echt,
      ONDERTEKENSLEUTEL: geheim.slice(0, 10),
      MICROSOFT_APP_PASSWORD: geheim,
      PORT: geheim,
    });
    expect(fouten).toHaveLength(2);
    expect(fouten.join(' ')).not.toContain(geheim.slice(0, 7));
  });

  it('lets an operator command do with only the place of the data', () => {
    expect(leesGegevens({ PORT: 'x' })).toEqual({
      databaseUrl: 'sqlite:.gegevens/tredewijzer.db',
      gegevensMap: '.gegevens',
      contact: { telefoon: null, uren: null },
      // Nothing was signed with another key on this computer.
      ondertekensleutel: expect.stringMatching(/^alleen-voor-proef/) as string,
      fouten: [],
    });
    expect(leesGegevens({ DATABASE_URL: 'mysql://x' }).fouten).toHaveLength(1);
  });
});

it('in een proef staan bot en proefomgeving elk op een eigen poort', () => {
  const zin = ['SIMULATOR_PORT moet een andere poort zijn dan PORT (3979).'];
  expect(leesConfig({ PORT: '3979' }, { proef: true }).fouten).toEqual(zin);
  expect(leesConfig({ PORT: '3979', SIMULATOR_PORT: '3980' }, { proef: true }).fouten).toEqual([]);
});
