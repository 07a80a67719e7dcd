/** One-time keys that somebody guesses, uses for another record, or kept from the time he worked elsewhere. */
import { leesActie } from '../../cards/actions';
import { messageActivity } from '../../simulator/activities';
import { terugneemKnop } from '../../cards/wachtend';
import { Spreker } from '../support/gesprek';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel, telMeldingen } from '../support/tellen';

let huis: Proefhuis;
let sanne: Spreker;
let bilal: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
  bilal = new Spreker(huis, 'Bilal Amrani');
});
afterAll(() => huis.ruimOp());

const verhuis = (naam: string, partij: string): Promise<unknown> =>
  huis.wereld.eenheid(({ db }) => db.voer('update persoon set partij_id = ? where naam = ?', [partij, naam]));

it('niemand legt beslag op het bericht waarmee een ander straks verstuurt', async () => {
  await naarSamenvatting(bilal, 'S1 dief');
  await bilal.drukRuw('melding.registreren', { action: 'melding.registreren', sleutel: 'woord:1773306000123' });
  await naarSamenvatting(sanne, 'S1 eerlijk');
  expect(await sanne.zeg('verstuur', '1773306000123')).toMatch(/Uw melding is verstuurd/);
  expect(await telMeldingen(huis, 'S1 eerlijk')).toBe(1);
});

it('twee mensen met hetzelfde berichtnummer in hun eigen chat zitten elkaar niet in de weg', async () => {
  await naarSamenvatting(bilal, 'S2 een');
  await naarSamenvatting(sanne, 'S2 twee');
  expect(await bilal.zeg('verstuur', '1773306000777')).toMatch(/Uw melding is verstuurd/);
  expect(await sanne.zeg('verstuur', '1773306000777')).toMatch(/Uw melding is verstuurd/);
  expect((await telMeldingen(huis, 'S2 een')) + (await telMeldingen(huis, 'S2 twee'))).toBe(2);
});

it('niemand maakt met een geraden sleutel dat een ander zijn eigen bericht niet meer kan intrekken', async () => {
  const [anouk, henk] = [new Spreker(huis, 'Anouk Wiersma'), new Spreker(huis, 'Henk Smeets')];
  for (const [wie, tekst] of [
    [anouk, 'Overleg gehad met de bank.'],
    [henk, 'De bank belt maandag terug.'],
  ] as const) {
    await wie.zeg(`update Wilgenhoeve ${tekst}`);
    await wie.klik('Laat zien wie dit leest', {
      ...{ tekst, stapWat: '', stapVoor: '', eigenaar: '-', zicht: 'kernteam', akkoord: 'nee' },
    });
    await wie.klik('Versturen');
  }
  const [haar, zijn] = [anouk.knop('Intrekken'), henk.knop('Intrekken')];
  const geraden = { ...zijn, data: { ...zijn.data, sleutel: haar.data['sleutel'] } };
  expect(await henk.druk(geraden)).toMatch(/ingetrokken/i);
  expect(await anouk.druk(haar)).toMatch(/ingetrokken/i);
});

it('een sleutel van de ene melding geeft niets van haar terug bij een andere', async () => {
  const eerste = await doeMelding(sanne, 'S3 eerste');
  await sanne.zeg(eerste);
  const aanvullen = sanne.knop('Aanvullen');
  await sanne.druk(aanvullen, { aanvulling: 'kenmerk GEHEIM van de gemeente' });
  await verhuis('Sanne Verhoeven', 'GM0344');
  const tweede = await doeMelding(sanne, 'S3 tweede');
  await sanne.zeg(tweede);
  const data = { ...aanvullen.data, melding: sanne.knop('Intrekken').data['melding'] };
  const gezegd = await sanne.druk({ ...aanvullen, data }, { aanvulling: 'iets nieuws' });
  await verhuis('Sanne Verhoeven', 'GM0983');
  expect(gezegd).not.toContain('GEHEIM');
  expect(gezegd).not.toContain('S3 eerste');
});

it('een geweigerde herhaling staat in het logboek, net als een eerste weigering', async () => {
  const nummer = await doeMelding(sanne, 'S4');
  await sanne.zeg(nummer);
  const aanvullen = sanne.knop('Aanvullen');
  await sanne.druk(aanvullen, { aanvulling: 'een aanvulling' });
  const voor = await tel(huis, "logboek where uitkomst = 'geweigerd'");
  expect(await bilal.druk(aanvullen, { aanvulling: 'van een ander' })).toMatch(/Hierover kan ik u niets laten zien/);
  expect(await tel(huis, "logboek where uitkomst = 'geweigerd'")).toBe(voor + 1);
});

it.each(['toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'])(
  '%s is geen vraag van een melding',
  async (naam) => {
    await huis.wereld.eenheid(({ db }) => db.voer('delete from concept', []));
    await sanne.zeg('melding');
    for (const [action, rest] of [
      ['dialoog.gemaskeerd', { veld: naam, tekst: 'iets' }],
      ['dialoog.wijzigen', { wijzigVeld: naam }],
    ] as const)
      expect(await sanne.drukRuw(action, { action, ...rest })).not.toMatch(/ging iets mis|referentie|storing/i);
    await sanne.zeg('terug');
    expect(await sanne.zeg('Noorderlicht')).toMatch(/Wat voor/i);
    await sanne.stuur(messageActivity(sanne.scene(), naam));
  },
);

it.each([
  ...['123456782', '123-456-782', '1234_56_782', '1-2-3-4-5-6-7-8-2', 'bsn-123456782'],
  ...['bsn123456782', '123456782ja', 'abc123456782xyz', 'k123-456-782k', 'a1-2-3-4-5-6-7-8-2b', 'bsn_1234_56_782_'],
  ...['01KKGMCEX0ATV4ZM0JTSFET5Q6-x123456782', '0f4c1234-5678-4999-8888-123456789012-k123456782'],
])('P31 %s is geen sleutel, en zo komt er ook geen BSN bij wat is gebruikt', (sleutel) =>
  expect(leesActie({ action: 'melding.registreren', sleutel })).toBe('ongeldig'),
);

it.each([
  ...['0f4c1234-5678-4999-8888-123456789012-ja', '01KKGMCEX0ATV4ZM0JTSFET5Q6-weg', 'M-2026-10000'],
  ...[
    '01KK123456782TV4ZM0JTSFET5',
    'intrekken-01KKGMCEX0A123456782SFET5Q',
    '12345678-2345-4789-8123-456789012345-nieuw',
  ],
])('%s is er wel een', (sleutel) => expect(leesActie({ action: 'melding.registreren', sleutel })).not.toBe('ongeldig'));

it('wie een bericht dat wacht terugneemt, draagt geen sleutel die een ander kan raden of opmaken', () => {
  expect(terugneemKnop('v1')).toMatchObject({ data: { action: 'voorstel.terugnemen', voorstel: 'v1' } });
  expect(leesActie({ ...terugneemKnop('v1').data, sleutel: 'terugnemen:v1' })).not.toHaveProperty('payload.sleutel');
  expect(JSON.stringify(leesActie({ ...terugneemKnop('v1').data, sleutel: 'van-mij' }))).not.toContain('van-mij');
});
