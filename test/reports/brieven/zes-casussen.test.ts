/** Six casussen of other shapes than the reference case, read as a griffier reads them: what stood wrong in one of them stands here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesDossierbestand } from '../../../domain/dossier';
import { uitCasusvorm } from '../../../domain/casusvorm';
import type { Dossier } from '../../../domain/dossier';
import { gaten } from '../../../reports/controle';
import { alleBrieven, brief, tekst } from './ondersteuning';

const map = path.join(__dirname, '../../support/casussen');
const namen = readdirSync(map).map((naam) => naam.replace('.json', ''));

function casus(naam: string, wijzig: (bestand: Bestand) => void = () => undefined): Dossier {
  const bestand = JSON.parse(readFileSync(path.join(map, `${naam}.json`), 'utf8')) as Bestand;
  wijzig(bestand);
  const omgezet = uitCasusvorm(bestand);
  const gelezen = omgezet.ok ? leesDossierbestand(omgezet.value) : omgezet;
  if (!gelezen.ok) throw new Error(`${naam}: ${gelezen.fout.join('\n')}`);
  return gelezen.value;
}
type Bestand = Record<string, Record<string, unknown>>;

const alle = (dossier: Dossier): readonly string[] => alleBrieven.map((welke) => tekst(brief(...welke, dossier)));
const rib = (naam: string): string => tekst(brief('raadsinformatiebrief', 'raad-andere-regio', casus(naam)));
const cover = (naam: string): string => tekst(brief('aanbiedingsbrief', 'ontvangende-regio', casus(naam)));

it('het zijn er zes', () => {
  expect(namen).toEqual(['afsluiting', 'bv-nza', 'concern-drie', 'eiland', 'faillissement', 'geen-melding']);
});

it.each(namen)('%s: geen brief heeft een lidwoord of een voorzetsel te veel of te weinig', (naam) => {
  const mis =
    /\bde (?:behoud|minder|in|op|juli|dat)\b|\b(?:in|op) (?:in|op) |\bin (?:Texel|Terschelling|Achterhoek)\b|en Achterhoek|de Samen14|met Zeeuws kernteam|, Kop van/u;
  for (const uit of alle(casus(naam))) expect(mis.exec(uit)?.[0]).toBeUndefined();
});

it.each(namen)('%s: over een bestuur dat er misschien niet is, vraagt een brief één ding', (naam) => {
  for (const [soort, publiek] of alleBrieven) {
    const open = gaten(brief(soort, publiek, casus(naam))).map(({ feit }) => feit);
    const bestuur = ['rvb.houdingVeranderd', 'rvb.gesprekken', 'igj.gevraagdDoorRvb', 'melding.onderschreven'];
    if (open.includes('rvb.sinds')) expect(open.filter((feit) => bestuur.includes(feit))).toEqual([]);
  }
});

it.each<[string, string, string]>([
  [
    'eiland',
    rib('eiland'),
    'bij Jeugdbescherming Waddenwacht op Terschelling.\nDeze instelling werkt vooral op Terschelling.',
  ],
  ['eiland', cover('eiland'), 'In onze regio, de Kop van Noord-Holland, gaat het om'],
  ['eiland', rib('eiland'), 'Er is op dit moment geen herstelplan of ander plan afgesproken.'],
  ['concern-drie', rib('concern-drie'), 'en via deelnemingen ook in Twente en de Achterhoek.'],
  ['concern-drie', rib('concern-drie'), 'Het doel is behoud van de hulp in de regio.'],
  ['concern-drie', cover('concern-drie'), 'en een delegatie van Samen14.'],
  ['faillissement', rib('faillissement'), 'Zij doet in juli onderzoek bij de organisatie.'],
  ['faillissement', rib('faillissement'), 'Deze aanbieder werkt vooral in de Hoeksche Waard.'],
  ['bv-nza', rib('bv-nza'), 'Namens het college van burgemeester en wethouders,'],
  ['bv-nza', cover('bv-nza'), 'ligt bij de gemeente ’s-Hertogenbosch, als centrumgemeente.'],
  ['geen-melding', rib('geen-melding'), 'Het Anker is ook opdrachtgever van het plan.'],
  ['geen-melding', tekst(brief('persbericht', 'pers', casus('geen-melding'))), 'contact op met het Zeeuws kernteam:'],
  ['afsluiting', rib('afsluiting'), 'Deze aanbieder werkt vooral op Texel en in Hollands Kroon.'],
  ['afsluiting', rib('afsluiting'), 'De Kop van Noord-Holland is de accounthoudende regio'],
  ['afsluiting', rib('afsluiting'), 'In oktober hebben wij een melding gedaan'],
])('%s leest als geschreven', (_naam, uit, zin) => {
  expect(uit).toContain(zin);
});

it('een regio van één gemeente heeft geen centrumgemeente, en niemand vraagt ernaar', () => {
  expect(cover('eiland')).not.toContain('centrumgemeente');
});

it('zonder melding vraagt geen brief naar een melding, en zonder nieuw bestuur niet naar een bestuur', () => {
  for (const uit of alle(casus('geen-melding')))
    expect(uit).not.toMatch(/of de regio een melding|nieuwe Raad van Bestuur/u);
});

it.each([
  ['IGJ bezoekt de locatie niet', 'igj'],
  ['nog geen rapport van de IGJ', 'rapport'],
])('wat niet is gebeurd, krijgt geen dag: %s', (wat) => {
  const leest = () =>
    casus('eiland', (bestand) => (bestand['tijdlijn'] as unknown as object[]).push({ datum: '2024-05-01', wat }));
  expect(leest).toThrow('zegt dat iets niet is gebeurd');
});
