/** What differs per gemeente, in the chat: what is missing, the file to fill in, back with its pictures, and the letter of one council. */
import { setTimeout as even } from 'node:timers/promises';
import { samengevoegd } from '../../domain/gemeentegegevens';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { png } from '../support/plaatje';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const link = (wie: Spreker): string => {
  const alles = JSON.stringify(huis.simulator?.connector.messages(wie.plaats.id));
  return `${huis.url}${[...alles.matchAll(/\/bestand\/[\w-]+/g)].at(-1)?.[0] ?? ''}`;
};
const csv = (...regels: readonly string[]): Uint8Array =>
  Buffer.from(
    [
      'gemeente;aanbieder;afzender;ondertekenaar;functie;portefeuille;onderdelen;segmenten;logo;logo_tekst',
      ...regels,
    ].join('\r\n'),
  );

const velden = async (gemeente: string) =>
  samengevoegd(await huis.wereld.eenheid((turn) => turn.gemeentegegevens.vanGemeente(gemeente, '')));

it('van invulbestand tot brief', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  verslag.kop('Wat is er bekend per gemeente?');
  await anouk.zeg('gegevens per gemeente Mutsaersstichting');
  await anouk.klik('Volgende');
  verslag.kop('Het invulbestand');
  await anouk.klik('Invulbestand');
  const url = link(anouk);
  expect(await (await fetch(url)).text()).toContain('gegevens-per-gemeente-');
  const inhoud = await (await fetch(url, { method: 'POST' })).text();
  const venlo = inhoud.split('\r\n').find((regel) => regel.startsWith('"Venlo"')) ?? '';
  expect(venlo).toBe('"Venlo";"Mutsaersstichting";"";"";"";"";"";"";"";"";"";""');
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  verslag.kop('Met fouten: alle tegelijk, en er verandert niets');
  await anouk.stuurBestanden({
    'gegevens.csv': csv('Venloo;;;;;;;;;', 'Venlo;;=1;;;;;;wapen.png;', 'Venray;;;BSN 111222333;;;;;;'),
  });
  verslag.kop('Goed: eerst zien, dan overnemen');
  const goed =
    'Venlo;Mutsaersstichting;College van Venlo;A. de Wit;burgemeester;wethouder B. Vos;Hai-5;wonen|crisishulp;wapen.png;Wapen van Venlo';
  await anouk.stuurBestanden({ 'gegevens.csv': csv(goed), 'wapen.png': png(60, 60) });
  const overnemen = anouk.knop('Overnemen');
  await anouk.klik('Overnemen');
  const ongedaan = anouk.knop('Ongedaan maken');
  verslag.kop('Wie de knop van een ander indrukt, neemt niets over');
  const esther = new Spreker(huis, 'Esther Kuipers', 'personal', verslag);
  await esther.druk(overnemen);
  verslag.kop('Een regio geeft op wat van haar gemeenten is, en van geen andere');
  await esther.stuurBestanden({ 'utrecht.csv': csv('Utrecht;;College van Utrecht;;;;;;;') });
  await esther.stuurBestanden({ 'venray.csv': csv('Venray;;College van Venray;;;;;;;') });
  await esther.klik('Overnemen');
  verslag.kop('Een bestand terugzetten: wie het niet mocht opgeven, zet het ook niet terug');
  await new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag).druk(ongedaan);
  await anouk.zeg('gegevens per gemeente Mutsaersstichting');
  await anouk.klik('Eerder overgenomen');
  await anouk.druk(ongedaan);
  expect(await velden('Venlo')).toEqual({});
  await anouk.klik('Ongedaan maken');
  vergelijkReis('gemeentegegevens', verslag);
  expect(await velden('Venlo')).toMatchObject({ afzender: 'College van Venlo' });
});

it('wie niets mag opgeven, krijgt niets opgehaald en niets te zien', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const gezegd = await sanne.stuurBestanden({ 'gegevens.csv': csv('Venlo;;College van Venlo;;;;;;;') });
  expect(gezegd).not.toContain('Overnemen');
  const stand = await huis.wereld.eenheid((turn) => turn.gemeentegegevens.vanGemeente('Venlo', ''));
  expect(stand).toEqual([]);
});

it('de brief van één raad heeft de gegevens en het logo van die gemeente', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const rij = 'Venlo;Mutsaersstichting;College van Venlo;A. de Wit;burgemeester;geen;Hai-5;crisishulp;wapen.png;';
  await anouk.stuurBestanden({ 'gegevens.csv': csv(rij), 'wapen.png': png(60, 60) });
  await anouk.klik('Overnemen');
  const [casus] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ id: string }>("select id from casus where nummer like '%' order by nummer limit 1", []),
  );
  await anouk.drukRuw('briefreeks.starten', {
    ...{ action: 'briefreeks.starten', casus: casus?.id, gemeente: 'Venlo', sleutel: 'sleutel-van-proef' },
  });
  while ((await huis.wereld.eenheid((turn) => turn.briefreeks.lopend())).length > 0) await even(20);
  const [brief] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ variant: string; logo: string; document: string }>("select * from brief where variant <> ''", []),
  );
  expect(brief).toMatchObject({ variant: 'Venlo', logo: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
  for (const woord of ['College van Venlo', 'A. de Wit', 'Burgemeester', 'Hai-5', 'crisishulp'])
    expect(brief?.document).toContain(woord);
  expect(
    await anouk.drukRuw('briefreeks.starten', {
      ...{ action: 'briefreeks.starten', casus: casus?.id, gemeente: '<b>Nergens</b>', sleutel: 'sleutel-van-proef2' },
    }),
  ).toContain('niet in de lijst');
});
