/** A document that should not have gone along: taken out by who sent it, asked once, gone from what the meldpunt sees and from the disk. */
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { veegBijlagen } from '../../bot/bestanden/bijlagen';
import { bijlageOpslag } from '../../db/bijlage-opslag';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
let sanne: Spreker;
beforeEach(async () => {
  huis = await startProefhuis({ leeg: true });
  sanne = new Spreker(huis, 'Sanne Verhoeven');
});
afterEach(() => huis.ruimOp());

const bestand = (...namen: readonly string[]): Record<string, Uint8Array> =>
  Object.fromEntries(namen.map((naam) => [naam, new TextEncoder().encode(`%PDF-1.7\n${naam}\n%%EOF`)]));
const map = (): string => join(huis.map, 'bijlagen');
const bijMelding = (): Promise<number> => tel(huis, 'melding_bijlage');

async function voegToe(wie: Spreker, nummer: string, ...namen: readonly string[]): Promise<void> {
  await wie.stuurBestanden(bestand(...namen));
  await wie.klik(`Voeg toe aan ${nummer}`);
}

async function veeg(nu: string): Promise<number> {
  const klok = { nu: () => nu, vandaag: () => nu.slice(0, 10) };
  const haler = { haalBijlage: () => Promise.reject(new Error('not asked')) };
  return veegBijlagen({ wereld: huis.wereld, klok, opslag: bijlageOpslag(huis.map), haler });
}
function schreefOp(moment: string): void {
  for (const naam of readdirSync(map())) utimesSync(join(map(), naam), new Date(moment), new Date(moment));
}

it('van de kaart: één vraag, dan is het weg, en het meldpunt hoort het zonder de naam', async () => {
  const verslag = new Verslag();
  sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag);
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'personal', verslag);
  await marjan.zeg('hulp');
  const nummer = await doeMelding(sanne, 'eerste');
  await voegToe(sanne, nummer, 'jaarrekening.pdf', 'verkeerde brief.pdf');
  await huis.zetKlok('2026-03-12T09:11:00.000Z');
  await marjan.wacht(/Documenten: jaarrekening\.pdf en verkeerde brief\.pdf/);
  await marjan.klik('Bekijken');
  const ophalen = marjan.knop('Ophalen: verkeerde brief.pdf');
  await sanne.zeg(nummer);
  await sanne.klik('Document weghalen');
  expect(await bijMelding()).toBe(2);
  const [, fout] = await documenten(nummer);
  const na = await sanne.klik('Ja, haal weg', { document: fout ?? '' });
  expect(na).toContain(`Het document is weggehaald uit ${nummer}`);
  expect(na).not.toContain('verkeerde brief.pdf');
  await huis.zetKlok('2026-03-12T09:25:00.000Z');
  const nieuws = (await marjan.wacht(/heeft een document weggehaald/)).split('Nieuws over').at(-1) ?? '';
  expect(nieuws).toContain('Verwijder het dan ook op die plek');
  expect(nieuws).not.toContain('verkeerde brief');
  expect(await marjan.druk(ophalen)).toContain(`Dit document zit niet meer bij ${nummer}`);
  expect(await marjan.zeg(nummer)).not.toContain('verkeerde brief');
  expect(await bijMelding()).toBe(1);
  vergelijkReis('document-weghalen', verslag);
});

const documenten = async (nummer: string): Promise<readonly string[]> => {
  const melding = await huis.wereld.eenheid((een) => een.melding.vind(nummer));
  return [
    ...(melding?.invoer.bijlagen ?? []),
    ...(melding?.aanvullingen.flatMap(({ bijlagen }) => bijlagen) ?? []),
  ].map(({ hash }) => hash);
};

it('de naam staat nergens meer, en de bytes zijn weg bij de volgende ronde', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'naam die weg moet.pdf');
  await sanne.zeg('haal het document weg');
  await sanne.klik('Ja, haal weg');
  const rijen = await huis.wereld.eenheid(({ db }) =>
    db.rijen('select a.bijlagen, g.object from melding_aanvulling a, melding_gebeurtenis g', []),
  );
  expect(JSON.stringify(rijen)).not.toContain('naam die weg moet');
  schreefOp('2026-03-12T09:00:00.000Z');
  expect(await veeg('2026-03-12T09:05:00.000Z')).toBe(0);
  expect(await veeg('2026-03-12T09:30:00.000Z')).toBe(1);
  expect(readdirSync(map())).toEqual([]);
  expect(await veeg('2026-03-12T10:30:00.000Z')).toBe(0);
});

it('wat bij een andere melding hoort blijft liggen; hetzelfde document kan er later weer bij', async () => {
  const een = await doeMelding(sanne, 'een');
  await voegToe(sanne, een, 'brief.pdf');
  const twee = await doeMelding(sanne, 'twee', 'Sterrenmos');
  await sanne.stuurBestanden(bestand('brief.pdf'), twee);
  await sanne.klik(`Voeg toe aan ${twee}`);
  expect(await sanne.zeg(`verwijder brief.pdf van ${een}`)).toContain(`Document weghalen uit ${een}`);
  await sanne.klik('Ja, haal weg');
  schreefOp('2026-03-12T09:00:00.000Z');
  expect(await veeg('2026-03-12T10:30:00.000Z')).toBe(0);
  await sanne.stuurBestanden(bestand('brief.pdf'), een);
  expect(await sanne.klik(`Voeg toe aan ${een}`)).toContain('brief.pdf is toegevoegd');
  expect(await documenten(een)).toHaveLength(1);
});

it.each([
  ['haal het tweede document weg', 'twee.pdf'],
  ['kunt u drie.pdf verwijderen', 'drie.pdf'],
  ['die laatste bijlage moet er weer uit', 'drie.pdf'],
])('“%s” kiest %s alvast', async (zin, naam) => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'een.pdf', 'twee.pdf', 'drie.pdf');
  await sanne.zeg('mijn meldingen');
  sanne.neemKaarten();
  expect(await sanne.zeg(zin)).toContain(`Document weghalen uit ${nummer}`);
  const hashes = await documenten(nummer);
  const plek = ['een.pdf', 'twee.pdf', 'drie.pdf'].indexOf(naam);
  expect(JSON.stringify(sanne.neemKaarten())).toContain(`"value":"${hashes[plek] ?? '-'}"`);
});

it.each([
  'ik heb het verkeerde bestand gestuurd',
  'Oeps verkeerde bijlage meegestuurd',
  'dat document hoort er niet bij',
  'kan de bijlage eruit?',
  'haal die pdf aub weg',
  'wilt u het bestand wissen',
])('“%s” stelt de vraag, en “nee” laat staan', async (zin) => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'brief bank.pdf');
  expect(await sanne.zeg(zin)).toMatch(new RegExp(`Document weghalen uit ${nummer}[^]*Document: brief bank\\.pdf`));
  expect(await sanne.zeg('nee')).toContain('Ophalen: brief bank.pdf');
  expect(await bijMelding()).toBe(1);
});

it('met meer meldingen wordt gevraagd welke, behalve als de naam het zegt', async () => {
  const een = await doeMelding(sanne, 'een');
  await voegToe(sanne, een, 'begroting.pdf');
  const twee = await doeMelding(sanne, 'twee', 'Sterrenmos');
  await sanne.stuurBestanden(bestand('notulen.pdf'), twee);
  await sanne.klik(`Voeg toe aan ${twee}`);
  await sanne.zeg('hulp');
  expect(await sanne.zeg('verwijder het bestand begroting')).toContain(`Document weghalen uit ${een}`);
  await huis.zetKlok('2026-03-13T09:00:00.000Z');
  huis = await huis.herstart();
  sanne.verhuis(huis);
  const gezegd = await sanne.zeg('ik heb een verkeerd bestand meegestuurd');
  expect(gezegd).toMatch(new RegExp(`Uit welke melding[^]*${twee}[^]*${een}`));
});

it('ook wat met de melding zelf meekwam kan weg, en de ontvangst blijft kloppen', async () => {
  await naarSamenvatting(sanne, 'een');
  await sanne.stuurBestanden(bestand('fout.pdf', 'goed.pdf'));
  const nummer = /M-\d{4}-\d{4}/.exec(await sanne.klik('Versturen'))?.[0] ?? '';
  const ontvangen = await sanne.wacht(/Controlecode: \S+/);
  const code = /Controlecode: (\S+)/.exec(ontvangen)?.[1] ?? '';
  await sanne.zeg(`verwijder fout.pdf van ${nummer}`);
  const [hash] = await documenten(nummer);
  await sanne.klik('Ja, haal weg', { document: hash ?? '' });
  expect(await sanne.zeg(nummer)).not.toContain('fout.pdf');
  expect(await sanne.zeg(nummer)).toContain('goed.pdf');
  const karel = new Spreker(huis, 'Karel Mulder');
  expect(await karel.zeg(`controleer ontvangst ${nummer} ${code}`)).toContain('is echt');
});

it('twee keer drukken en na een herstart: één keer weg; van een oude kaart hoort hij dat het al weg is', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'brief.pdf');
  await sanne.zeg('haal het document weg');
  const oud = sanne.knop('Ja, haal weg');
  await sanne.zeg('haal het document weg');
  const knop = sanne.knop('Ja, haal weg');
  huis = await huis.herstart();
  sanne.verhuis(huis);
  await sanne.druk(knop);
  expect(await sanne.druk(knop)).toContain('is weggehaald');
  expect(await sanne.druk(oud)).toContain(`Dit document zit niet meer bij ${nummer}`);
  expect(await tel(huis, 'melding_document_weg')).toBe(1);
});

it('een ander haalt niets weg', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'van sanne.pdf');
  await sanne.zeg('haal het document weg');
  const knop = sanne.knop('Ja, haal weg');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.druk(knop)).toContain('Hierover kan ik u niets laten zien');
  expect(await bilal.zeg(`verwijder van sanne.pdf van ${nummer}`)).not.toContain('Document weghalen uit');
  expect(await bijMelding()).toBe(1);
});

it('het meldpunt haalt weg wat er niet hoort, en wie het stuurde hoort het, zonder de naam', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'van sanne.pdf');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg(nummer);
  expect(await marjan.zeg('haal het document weg')).toContain('Wie het stuurde, krijgt bericht');
  const knop = marjan.knop('Ja, haal weg');
  const na = await marjan.druk(knop);
  expect(na).toContain(`Het document is weggehaald uit ${nummer}. Wie het stuurde, krijgt hiervan bericht.`);
  expect(na).not.toContain('van sanne.pdf');
  expect(await bijMelding()).toBe(0);
  await huis.zetKlok('2026-03-12T09:25:00.000Z');
  const nieuws =
    (await sanne.wacht(/Een document is weggehaald uit/)).split('Een document is weggehaald uit').at(-1) ?? '';
  expect(nieuws).toContain('Het ging om een');
  expect(nieuws).toContain('Verwijder uw bericht met het document ook in Teams');
  expect(nieuws).not.toContain('van sanne.pdf');
  expect(await sanne.zeg(nummer)).not.toContain('van sanne.pdf');
});

it('ook uit een melding die is ingetrokken, waar de melder het zelf niet meer kan', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'van sanne.pdf');
  await sanne.zeg(`intrekken ${nummer}`);
  await sanne.klik('Intrekken');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg(`verwijder het document van ${nummer}`);
  expect(await marjan.klik('Ja, haal weg')).toContain('Wie het stuurde, krijgt hiervan bericht.');
  expect(await bijMelding()).toBe(0);
});

it('niet meer na intrekken of afsluiten: een duidelijke zin', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'brief.pdf');
  await sanne.zeg('haal het document weg');
  const knop = sanne.knop('Ja, haal weg');
  await sanne.zeg(`intrekken ${nummer}`);
  await sanne.klik('Intrekken');
  expect(await sanne.druk(knop)).toContain(`Melding ${nummer} is ingetrokken`);
  expect(await sanne.zeg(`verwijder brief.pdf van ${nummer}`)).toContain(`Melding ${nummer} is ingetrokken`);
  expect(await bijMelding()).toBe(1);
});

it('halverwege een andere melding: op nummer uit de verstuurde, zonder nummer uit het concept', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await voegToe(sanne, nummer, 'brief.pdf');
  await sanne.zeg('melding');
  await sanne.zeg('Sterrenmos');
  await sanne.stuurBestanden(bestand('concept.pdf'));
  expect(await sanne.zeg(`haal brief.pdf weg uit ${nummer}`)).toContain(`Document weghalen uit ${nummer}`);
  expect(await sanne.zeg('ik heb het verkeerde bestand gestuurd')).not.toContain('Document weghalen uit');
  expect(await sanne.zeg('haal de bijlage weg')).not.toContain('concept.pdf is');
});

it('wat nog wacht op een melding komt terug met zijn eigen vraag', async () => {
  await doeMelding(sanne, 'een');
  await sanne.stuurBestanden(bestand('brief.pdf'));
  expect(await sanne.zeg('ik heb het verkeerde bestand gestuurd')).toContain('Niet bewaren');
});

it.each([
  'haal het document weg, er staat een naam van een kind in',
  'verwijder de bijlage want daar staat een kind in',
])('een kind dat erin staat is waarom het weg moet, en geen gevaar: %s', async (zin) => {
  const nummer = await doeMelding(sanne, 'eerste');
  await voegToe(sanne, nummer, 'verslag.pdf');
  const antwoord = await sanne.zeg(zin);
  expect(antwoord).toContain(nummer);
  expect(antwoord).not.toContain('112');
});

it('wie daarbij geweld meldt, hoort wie hij belt', async () => {
  const nummer = await doeMelding(sanne, 'eerste');
  await voegToe(sanne, nummer, 'verslag.pdf');
  expect(await sanne.zeg('haal het document weg, er wordt nu een kind mishandeld op de groep')).toMatch(
    /112|Veilig Thuis/,
  );
});
