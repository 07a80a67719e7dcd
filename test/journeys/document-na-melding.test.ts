/** A document that comes after the melding was sent: asked where it belongs, added once, read by the meldpunt, and gone when nobody says. */
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { veegBijlagen } from '../../bot/bestanden/bijlagen';
import { bijlageOpslag } from '../../db/bijlage-opslag';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { doeMelding } from '../support/melding-doen';
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
const bewaard = (): readonly string[] => {
  try {
    return readdirSync(map());
  } catch {
    return [];
  }
};
const bijMelding = (): Promise<number> => tel(huis, 'melding_bijlage');
const aanvullingen = (): Promise<number> => tel(huis, 'melding_aanvulling');
const losse = (): Promise<number> => tel(huis, 'losse_bijlage');

it('eerst de vraag, dan het meldpunt, en het staat op de kaart', async () => {
  const verslag = new Verslag();
  sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag);
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'personal', verslag);
  await marjan.zeg('hulp');
  const nummer = await doeMelding(sanne, 'eerste');
  await marjan.wacht(/Nieuwe melding/);
  await sanne.stuurBestanden(bestand('jaarrekening 2025.pdf'), 'hierbij de jaarrekening');
  expect(await aanvullingen()).toBe(0);
  expect(await sanne.klik(`Voeg toe aan ${nummer}`)).toContain('jaarrekening 2025.pdf is toegevoegd');
  // News of a melding is sent once in ten minutes.
  await huis.zetKlok('2026-03-12T09:11:00.000Z');
  await marjan.wacht(/Document: jaarrekening 2025\.pdf/);
  await marjan.klik('Bekijken');
  expect(await marjan.klik('Ophalen: jaarrekening 2025.pdf')).toContain('De link werkt één keer');
  expect([await bijMelding(), await losse()]).toEqual([1, 0]);
  vergelijkReis('document-na-melding', verslag);
});

it('met meer meldingen: welke, of die in de woorden erbij staat', async () => {
  const een = await doeMelding(sanne, 'een');
  const twee = await doeMelding(sanne, 'twee', 'Sterrenmos');
  expect(await sanne.stuurBestanden(bestand('a.pdf'))).toContain('Bij welke melding hoort dit document?');
  expect(await sanne.klik(`${een} · Stichting Het Noorderlicht`)).toContain(`a.pdf is toegevoegd aan ${een}`);
  expect(await sanne.stuurBestanden(bestand('b.pdf', 'c.pdf'), `hierbij de stukken bij ${een}`)).toContain(
    `Horen deze documenten bij ${een}?`,
  );
  expect(await sanne.klik(`Voeg toe aan ${een}`)).toContain(`b.pdf en c.pdf zijn toegevoegd aan ${een}`);
  expect(await aanvullingen()).toBe(2);
  for (const [naam, woorden] of [
    ['d.pdf', 'bij Sterrenmos'],
    ['d2.pdf', 'dit hoort bij mijn melding over Sterrenmos'],
    ['e.pdf', 'hierbij nog de begroting van Sterrenmos'],
  ] as const) {
    expect(await sanne.stuurBestanden(bestand(naam), woorden)).toMatch(
      new RegExp(`^Hoort dit document bij ${twee}\\?`),
    );
    expect(await sanne.zeg('ja')).toContain(`${naam} is toegevoegd aan ${twee}`);
  }
  await sanne.stuurBestanden(bestand('f.pdf'));
  expect(await sanne.zeg('ja')).not.toContain('is toegevoegd');
  await sanne.stuurBestanden(bestand('f.pdf'));
  expect(await sanne.zeg(twee)).toContain(`f.pdf is toegevoegd aan ${twee}`);
  await sanne.stuurBestanden(bestand('f2.pdf'));
  expect(await sanne.zeg('Noorderlicht')).toContain(`f2.pdf is toegevoegd aan ${een}`);
  await sanne.stuurBestanden(bestand('f3.pdf'));
  expect(await sanne.zeg('de eerste')).toContain(`f3.pdf is toegevoegd aan ${twee}`);
  await sanne.stuurBestanden(bestand('g.pdf'));
  expect(await sanne.zeg('geen van deze')).toContain('ik heb het niet bewaard');
  expect(await aanvullingen()).toBe(8);
});

it('een nummer gaat voor wat half af is; zonder nummer hoort het bij het concept', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await sanne.zeg('melding');
  await sanne.zeg('Sterrenmos');
  expect(await sanne.stuurBestanden(bestand('d.pdf'), `hierbij het verslag bij ${nummer}`)).toContain(
    `Hoort dit document bij ${nummer}?`,
  );
  expect(await sanne.zeg('ja')).toContain(`d.pdf is toegevoegd aan ${nummer}`);
  expect(await sanne.stuurBestanden(bestand('e.pdf'))).toContain('Document toegevoegd');
});

it('woorden die een nieuwe melding beginnen nemen het document mee', async () => {
  await doeMelding(sanne, 'een');
  const gezegd = await sanne.stuurBestanden(
    bestand('brief bank.pdf'),
    'Sterrenmos kan volgende maand de salarissen niet meer betalen',
  );
  expect(gezegd).toMatch(/Document toegevoegd[^]*brief bank\.pdf/);
  expect(await losse()).toBe(0);
  await sanne.zeg('stop');
  // Who tells more than which one it is gets an answer to that first.
  const verteld = 'over Noorderlicht gaan nare verhalen';
  expect(await sanne.stuurBestanden(bestand('krant.pdf'), verteld)).not.toMatch(/^Hoort dit document/);
});

it('twee keer drukken voegt één keer toe; hetzelfde document nog eens zat er al bij', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await sanne.stuurBestanden(bestand('a.pdf'));
  const knop = sanne.knop(`Voeg toe aan ${nummer}`);
  await sanne.druk(knop);
  expect(await sanne.druk(knop)).toContain(`a.pdf is toegevoegd aan ${nummer}`);
  expect(await aanvullingen()).toBe(1);
  await sanne.stuurBestanden(bestand('a.pdf'));
  expect(await sanne.klik(`Voeg toe aan ${nummer}`)).toContain('a.pdf zat er al bij');
  expect([await aanvullingen(), await losse()]).toEqual([1, 0]);
});

it('niet bewaren gooit het weg, en daarna kan het er niet meer bij', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await sanne.stuurBestanden(bestand('a.pdf'));
  const knop = sanne.knop(`Voeg toe aan ${nummer}`);
  expect(await sanne.klik('Niet bewaren')).toContain('ik heb het niet bewaard');
  expect(await sanne.druk(knop)).toContain('Ik heb dit document niet meer');
  expect([await aanvullingen(), await losse()]).toEqual([0, 0]);
});

it('wie niets kiest vindt het na een dag niet terug, en het bestand is weg', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await sanne.stuurBestanden(bestand('a.pdf'));
  const veeg = async (nu: string): Promise<number> => {
    const oud = new Date('2026-03-10T09:00:00.000Z');
    for (const naam of bewaard()) utimesSync(join(map(), naam), oud, oud);
    const klok = { nu: () => nu, vandaag: () => nu.slice(0, 10) };
    const haler = { haalBijlage: () => Promise.reject(new Error('not asked')) };
    return veegBijlagen({ wereld: huis.wereld, klok, opslag: bijlageOpslag(huis.map), haler });
  };
  expect(await veeg('2026-03-13T08:00:00.000Z')).toBe(0);
  expect(await veeg('2026-03-13T10:00:00.000Z')).toBe(1);
  expect(bewaard()).toEqual([]);
  expect(await sanne.klik(`Voeg toe aan ${nummer}`)).toContain('Ik heb dit document niet meer');
});

it('een ander komt niet aan wat wacht, en voegt niets toe aan wat niet van hem is', async () => {
  const nummer = await doeMelding(sanne, 'een');
  await sanne.stuurBestanden(bestand('a.pdf'));
  const knop = sanne.knop(`Voeg toe aan ${nummer}`);
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const eigen = await doeMelding(bilal, 'bilal', 'Sterrenmos');
  const melding = (await huis.wereld.eenheid((e) => e.melding.vind(eigen)))?.id ?? '';
  expect(await bilal.druk(knop)).toContain('Hierover kan ik u niets laten zien');
  const sleutel = 'sleutel-van-bilal';
  expect(await bilal.drukRuw('melding.document', { ...knop.data, melding, sleutel })).toContain(
    'Ik heb dit document niet meer',
  );
  expect(
    await bilal.drukRuw('melding.document-weg', { action: 'melding.document-weg', losse: knop.data['losse'] }),
  ).toContain('Ik heb dit document niet meer');
  expect(await bilal.stuurBestanden(bestand('b.pdf'), nummer)).toContain(`Hoort dit document bij ${eigen}?`);
  expect([await aanvullingen(), await losse()]).toEqual([0, 2]);
});

it('het meldpunt voegt toe wat het langs een andere weg kreeg, op nummer', async () => {
  const nummer = await doeMelding(sanne, 'een');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.stuurBestanden(bestand('brief.pdf'));
  expect(bewaard()).toEqual([]);
  await marjan.stuurBestanden(bestand('brief.pdf'), `hierbij een brief bij ${nummer}`);
  expect(await marjan.klik(`Voeg toe aan ${nummer}`)).toContain(`brief.pdf is toegevoegd aan ${nummer}`);
});

it('wie niets heeft waar het bij kan, van hem wordt niets opgehaald; na intrekken ook niet', async () => {
  expect(await sanne.stuurBestanden(bestand('a.pdf'))).toContain('u heeft er geen waar nu iets bij kan');
  const nummer = await doeMelding(sanne, 'een');
  await sanne.stuurBestanden(bestand('a.pdf'));
  const knop = sanne.knop(`Voeg toe aan ${nummer}`);
  await sanne.zeg(`intrekken ${nummer}`);
  await sanne.klik('Intrekken');
  expect(await sanne.druk(knop)).toContain(`Melding ${nummer} is ingetrokken`);
  expect(await sanne.stuurBestanden(bestand('b.pdf'))).toContain('u heeft er geen waar nu iets bij kan');
  expect(await aanvullingen()).toBe(0);
});

it('bij één melding past een vast aantal documenten', async () => {
  const nummer = await doeMelding(sanne, 'een');
  for (const keer of [1, 2]) {
    await sanne.stuurBestanden(bestand(...[1, 2, 3, 4, 5].map((nr) => `stuk ${String(keer)}-${String(nr)}.pdf`)));
    await sanne.klik(`Voeg toe aan ${nummer}`);
  }
  expect(await bijMelding()).toBe(10);
  await sanne.stuurBestanden(bestand('elf.pdf', 'twaalf.pdf', 'te veel.pdf'));
  const gezegd = await sanne.klik(`Voeg toe aan ${nummer}`);
  expect(gezegd).toContain('elf.pdf en twaalf.pdf zijn toegevoegd');
  expect(gezegd).toContain('te veel.pdf is niet toegevoegd: bij één melding bewaar ik ten hoogste 12 documenten');
  expect(await bijMelding()).toBe(12);
});

it('een document als antwoord op een vraag van het meldpunt: het komt erbij, en de vraag staat nog open', async () => {
  const nummer = await doeMelding(sanne, 'een');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Kunt u de jaarrekening sturen?' });
  await sanne.wacht(/Kunt u de jaarrekening sturen/);
  expect(await sanne.stuurBestanden(bestand('jaarrekening.pdf'), 'zie bijlage')).not.toContain('Is dit uw antwoord');
  const kaart = await sanne.klik(`Voeg toe aan ${nummer}`);
  expect(kaart).toContain('jaarrekening.pdf is toegevoegd');
  expect(kaart).toContain('Kunt u de jaarrekening sturen?');
  expect(await marjan.zeg(nummer)).toContain('Ophalen: jaarrekening.pdf');
});

it.each([
  'beantwoord de vraag',
  'ik wil de vraag beantwoorden',
  'antwoorden',
  'ik wil reageren op het meldpunt',
  'welke vraag stelde het meldpunt',
  'wat wil het meldpunt weten?',
])('met een vraag van het meldpunt: “%s” toont het formulier, en is zelf geen antwoord', async (zin) => {
  const wereld = await startProefhuis();
  const yvonne = new Spreker(wereld, 'Yvonne Bakker');
  const gezegd = await yvonne.zeg(zin);
  expect(gezegd).toMatch(/^Een vraag over uw melding M-2026-0003[^]*Om welke twee opdrachtgevers gaat het\?/);
  expect(await yvonne.zeg('het gaat om Venlo en Weert')).toContain('Is dit uw antwoord aan het meldpunt?');
  await wereld.ruimOp();
});

it('wie nooit kiest kan de opslag niet vullen: na een paar wordt niets meer opgehaald, en na een keuze weer wel', async () => {
  await doeMelding(sanne, 'een');
  for (const keer of [1, 2, 3, 4]) await sanne.stuurBestanden(bestand(`stuk ${String(keer)}.pdf`));
  expect(await sanne.stuurBestanden(bestand('stuk 5.pdf'))).toContain('er wachten nog documenten');
  expect([bewaard().length, await losse()]).toEqual([4, 4]);
  await sanne.klik('Niet bewaren');
  expect(await sanne.stuurBestanden(bestand('stuk 5.pdf'))).toContain('Hoort dit document bij');
});
