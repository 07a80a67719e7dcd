/** What differs per gemeente as a file: rows checked one by one with every mistake, and the file to fill in. */
import {
  aanbiedervelden,
  alleGemeenten,
  isVanAanbieder,
  lijstvelden,
  nogNietBekend,
  nooitGeen,
} from '../domain/gemeentegegevens';
import type {
  Gegevenslezer,
  Gegevensrij,
  Gemeentegegevens,
  Gemeentelogo,
  Gemeenteveld,
  Invulrij,
  LeesLogo,
} from '../domain/gemeentegegevens';
import { leesTekst } from '../domain/feit';
import type { Partij } from '../domain/partij';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { csvTekst } from '../domain/csv-schrijven';
import { gesplitst, leesCsv } from './import-csv';
import type { CsvRij, Rijfout } from './import-csv';
import { maakNaamboek } from './register/namen';
import type { Naamboek } from './register/namen';

const tekstvelden = ['afzender', 'ondertekenaar', 'functie', 'portefeuille'] as const;
const gegevenskolommen = {
  verplicht: ['gemeente'],
  extra: ['aanbieder', ...tekstvelden, ...aanbiedervelden, 'logo', 'logo_tekst'],
} as const;

const langste = 200;
const meeste = 20;

export const gegevenslezer: Gegevenslezer = {
  lees(inhoud, partijen, leesLogo) {
    const csv = leesCsv(inhoud, gegevenskolommen);
    const boeken = boekenVan(partijen);
    const [rijen, fouten, gezien] = [[] as Gegevensrij[], [...csv.fouten], new Map<string, number>()];
    for (const rij of csv.rijen) {
      const gelezen = eenmaal(gezien, leesRij(rij, boeken, leesLogo));
      if ('fouten' in gelezen) fouten.push(...gelezen.fouten);
      else rijen.push(gelezen.rij);
    }
    return { rijen, fouten: fouten.sort((een, ander) => een.rij - ander.rij) };
  },
  leesInvulling(cellen, partijen) {
    const gelezen = leesRij({ rij: 1, velden: cellen }, boekenVan(partijen), () => faal(''));
    return 'fouten' in gelezen ? { rijen: [], fouten: gelezen.fouten } : { rijen: [gelezen.rij], fouten: [] };
  },
  invulbestand: (rijen) => csvTekst([[...gegevenskolommen.verplicht, ...gegevenskolommen.extra], ...rijen.map(alsRij)]),
};

const boekenVan = (partijen: readonly Partij[]): Boeken => ({
  gemeenten: maakNaamboek(partijen.filter(({ soort }) => soort === 'gemeente')),
  aanbieders: maakNaamboek(partijen.filter(({ soort }) => soort !== 'gemeente')),
  codes: new Map(partijen.map((partij) => [partij.code ?? partij.id, partij])),
});

/** Twice the same is a mistake, and so is a gemeente with two signatories: nobody can say which of them counts. */
function eerder(gezien: Map<string, number>, { gemeenteId, aanbiederId, rij, velden }: Gegevensrij): string | null {
  const zelfde = gezien.get(`${gemeenteId} ${aanbiederId}`);
  gezien.set(`${gemeenteId} ${aanbiederId}`, zelfde ?? rij);
  if (zelfde !== undefined) return `Deze gemeente staat met deze aanbieder ook op rij ${zelfde}.`;
  for (const [veld, waarde] of Object.entries(velden)) {
    if (isVanAanbieder(veld as Gemeenteveld)) continue;
    const elders = [...gezien].find(([sleutel]) => sleutel.startsWith(`${veld} ${gemeenteId} `));
    if (elders !== undefined && elders[0] !== `${veld} ${gemeenteId} ${JSON.stringify(waarde)}`)
      return `${veld}: bij deze gemeente staat op rij ${elders[1]} iets anders.`;
    gezien.set(`${veld} ${gemeenteId} ${JSON.stringify(waarde)}`, rij);
  }
  return null;
}

function eenmaal(gezien: Map<string, number>, gelezen: Gelezen): Gelezen {
  if ('fouten' in gelezen) return gelezen;
  const dubbel = eerder(gezien, gelezen.rij);
  return dubbel === null ? gelezen : { fouten: [{ rij: gelezen.rij.rij, uitleg: dubbel }] };
}

interface Boeken {
  readonly gemeenten: Naamboek;
  readonly aanbieders: Naamboek;
  readonly codes: ReadonlyMap<string, Partij>;
}
type Gelezen = { readonly rij: Gegevensrij } | { readonly fouten: readonly Rijfout[] };

/** Every mistake of the row at once. */
function leesRij({ rij, velden }: CsvRij, boeken: Boeken, leesLogo: LeesLogo): Gelezen {
  const uitleg: string[] = [];
  const gemeente = leesGemeente(velden['gemeente'] ?? '', boeken);
  const aanbieder = leesAanbieder(velden['aanbieder'] ?? '', boeken);
  for (const een of [gemeente, aanbieder]) if (typeof een === 'string') uitleg.push(een);
  const gevuld: Record<string, unknown> = {};
  for (const veld of [...tekstvelden, ...aanbiedervelden]) {
    const waarde = leesVeld(veld, velden[veld] ?? '');
    if (typeof waarde === 'object' && waarde !== null && 'fout' in waarde) uitleg.push(`${veld}: ${waarde.fout}`);
    else if (waarde !== undefined) gevuld[veld] = waarde;
  }
  const logo = leesLogoveld(velden, leesLogo);
  if (logo !== null && 'fout' in logo) uitleg.push(`logo: ${logo.fout}`);
  else if (logo !== null) gevuld['logo'] = logo.waarde;
  const vraagtAanbieder = aanbiedervelden.some((veld) => gevuld[veld] !== undefined);
  if (vraagtAanbieder && aanbieder === null)
    uitleg.push(
      'Vul bij onderdelen, segmenten, gevolgen en rechtzetting ook de aanbieder in: die verschillen per aanbieder.',
    );
  if (uitleg.length > 0 || typeof gemeente === 'string' || typeof aanbieder === 'string')
    return { fouten: uitleg.map((zin) => ({ rij, uitleg: zin })) };
  const wie = { gemeenteId: gemeente.id, gemeente: gemeente.naam, aanbiederId: aanbieder?.id ?? '' };
  const plaatje: Gemeentelogo | null = logo !== null && 'logo' in logo ? logo.logo : null;
  return { rij: { rij, ...wie, velden: gevuld, logo: plaatje } };
}

function leesGemeente(ruw: string, { gemeenten, codes }: Boeken): Pick<Partij, 'id' | 'naam'> | string {
  if (ruw === '') return 'De gemeente ontbreekt. Schrijf de naam of de code, bijvoorbeeld GM0983.';
  if (ruw === alleGemeenten || ruw.toLowerCase() === 'alle') return { id: alleGemeenten, naam: 'alle gemeenten' };
  const code = codes.get(ruw.toUpperCase());
  if (code?.soort === 'gemeente') return code;
  const [eerste, ...meer] = gemeenten.vind(ruw);
  if (eerste === undefined) return `De gemeente ${JSON.stringify(ruw)} staat niet in het register.`;
  if (meer.length === 0) return eerste;
  return `De gemeente ${JSON.stringify(ruw)} kan meer betekenen: ${[eerste, ...meer].map((een) => een.naam).join(' of ')}.`;
}

function leesAanbieder(ruw: string, { aanbieders }: Boeken): Partij | null | string {
  if (ruw === '') return null;
  const [eerste, ...meer] = aanbieders.vind(ruw);
  if (eerste === undefined) return `De aanbieder ${JSON.stringify(ruw)} staat niet in het register.`;
  if (meer.length === 0) return eerste;
  return `De aanbieder ${JSON.stringify(ruw)} kan meer betekenen: ${[eerste, ...meer].map((een) => een.naam).join(' of ')}.`;
}

type Veldwaarde =
  undefined | null | 'onbekend' | typeof nogNietBekend | VrijeTekst | readonly VrijeTekst[] | { readonly fout: string };

/** `geen`: it is not there. `onbekend`: it becomes a gap again. An empty cell leaves it as it is. */
function leesVeld(veld: Exclude<Gemeenteveld, 'logo'>, ruw: string): Veldwaarde {
  if (ruw === '') return undefined;
  if (ruw.toLowerCase() === 'onbekend') return 'onbekend';
  if (ruw.toLowerCase() === 'geen') {
    return nooitGeen.includes(veld) ? { fout: 'dit kan niet geen zijn. Vul het in, of schrijf onbekend.' } : null;
  }
  if (veld === 'gevolgen') {
    return /^nog[ -]niet[ -]bekend$/i.test(ruw)
      ? nogNietBekend
      : { fout: 'schrijf ‘nog niet bekend’, ‘geen’ als er geen gevolgen zijn, of ‘onbekend’.' };
  }
  if (!lijstvelden.some((een) => een === veld)) return leesCel(ruw);
  const delen = gesplitst(ruw).map(leesCel);
  if (delen.length > meeste) return { fout: `meer dan ${meeste} namen. Zet er een streep | tussen.` };
  const fout = delen.find((deel) => typeof deel === 'object');
  return fout ?? delen.filter((deel) => typeof deel === 'string');
}

/** Never says back what it refuses: it may be about a child. */
function leesCel(ruw: string): VrijeTekst | { readonly fout: string } {
  if (/^'?[=+@\-\t\r＝＋－＠]/u.test(ruw))
    return { fout: 'begint met een teken dat een rekenblad als formule leest. Begin met een letter of cijfer.' };
  if (ruw.length > langste) return { fout: `langer dan ${langste} tekens.` };
  if (ruw.includes('\ufffd'))
    return { fout: 'hierin staan tekens die niet te lezen zijn. Bewaar het bestand als CSV UTF-8.' };
  // They hide a formula or turn the order of the words around, and nobody who looks over the letter sees them.
  if (/\p{Cf}/u.test(ruw)) return { fout: 'hierin staan tekens die niemand ziet. Typ de tekst opnieuw.' };
  const schoon = leesTekst(ruw);
  if (schoon === undefined) return { fout: 'hierin staat een haakje los.' };
  const keuring = maakVrijeTekst(schoon);
  return keuring.ok ? keuring.tekst : { fout: 'hierin staan gegevens van een kind of een BSN. Haal die weg.' };
}

type Logoveld = null | { readonly fout: string } | { readonly waarde: unknown; readonly logo?: Gemeentelogo };

function leesLogoveld(velden: CsvRij['velden'], leesLogo: LeesLogo): Logoveld {
  const naam = velden['logo'] ?? '';
  if (naam === '') return null;
  if (naam.toLowerCase() === 'onbekend') return { waarde: 'onbekend' };
  if (naam.toLowerCase() === 'geen') return { waarde: null };
  const tekst = leesCel((velden['logo_tekst'] ?? '') || `Logo van ${velden['afzender'] || velden['gemeente'] || ''}`);
  if (typeof tekst !== 'string') return { fout: `logo_tekst: ${tekst.fout}` };
  const gelezen = leesLogo(naam, tekst);
  return gelezen.ok ? { waarde: gelezen.value.sleutel, logo: gelezen.value } : { fout: gelezen.fout };
}

/** A picture is in the house already: an empty cell leaves it. */
const alsRij = ({ gemeente, aanbieder, gegevens }: Invulrij): readonly string[] => [
  gemeente,
  aanbieder,
  ...[...tekstvelden, ...aanbiedervelden].map((veld) => alsCel(gegevens[veld])),
  '',
  '',
];

function alsCel(waarde: Gemeentegegevens[Gemeenteveld]): string {
  if (waarde === undefined) return '';
  if (waarde === null) return 'geen';
  if (waarde === nogNietBekend) return 'nog niet bekend';
  return typeof waarde === 'string' ? waarde : waarde.join('|');
}
