/**
 * On which facts the silence of a letter rests: without an inspection there is no sentence about one, so no sentence carries that
 * fact. Found by making the letter again with such a fact filled in: where it then says something else, its silence rested on it.
 */
import { alleZinnen, zinTekst } from '../domain/document';
import type { Document, FeitId } from '../domain/document';
import { feitUit, parseDossier, tabelregels } from '../domain/dossier';
import type { Dossier, TabelRegel } from '../domain/dossier';
import type { OptioneelFeit } from '../domain/feit';
import { feitenVan, standVan, waardeAlsTekst } from '../domain/feitenblad';
import type { Publiek } from '../domain/publiek';

type Maak = (dossier: Dossier) => Document | undefined;

export type Stilte = Readonly<Record<FeitId, string>>;

export interface Welke {
  readonly soort: string;
  readonly publiek: Publiek;
}

export function stilteVan({ soort, publiek }: Welke, dossier: Dossier, maak: Maak): Stilte {
  const gezien = tabelregels.filter(({ rij }) => rij.zicht.includes(publiek));
  const sleutel = [soort, publiek, ...gezien.map((regel) => vormVan(regel, dossier))].join(' ');
  const gevonden = gevondenBij.get(sleutel) ?? zoek(gezien, dossier, maak);
  houVast(sleutel, gevonden);
  return Object.fromEntries(gevonden.map((id) => [id, standVan(dossier, id)]));
}

function zoek(regels: readonly TabelRegel[], dossier: Dossier, maak: Maak): readonly FeitId[] {
  const nu = maak(dossier);
  const [tekst, genoemd] = [tekstVan(nu), new Set(nu === undefined ? [] : feitenVan(nu))];
  return regels.flatMap((regel) => {
    const anders = genoemd.has(regel.id) ? [] : andersDan(regel, feitUit(dossier, regel.groep, regel.sleutel));
    return anders.some((feit) => tekstVan(maak(metFeit(dossier, regel, feit))) !== tekst) ? [regel.id] : [];
  });
}

const tekstVan = (document: Document | undefined): string =>
  document === undefined
    ? ''
    : alleZinnen(document)
        .map((zin) => `${zin.id} ${zinTekst(zin)}`)
        .join('\n');

const metFeit = (dossier: Dossier, { groep, sleutel }: TabelRegel, feit: OptioneelFeit<unknown>): Dossier => {
  const groepen = dossier as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return { ...groepen, [groep]: { ...groepen[groep], [sleutel]: feit } } as unknown as Dossier;
};

/** What else it may come to say. What nobody knows yet is asked for in the letter, or does not matter to it. */
function andersDan({ groep, sleutel }: TabelRegel, feit: OptioneelFeit<unknown>): readonly OptioneelFeit<unknown>[] {
  if (feit.status === 'onbekend' || feit.status === 'weggelakt') return [];
  const nu = waardeAlsTekst(feit);
  return proefdossiers.map((proef) => feitUit(proef, groep, sleutel)).filter((proef) => waardeAlsTekst(proef) !== nu);
}

type Proef = Readonly<Record<string, unknown>>;
const tijden = (jaar: string): Proef => ({
  ...{ datum: `${jaar}-02`, dag: `${jaar}-02-03`, tijdstip: `${jaar}-02-03T10:00` },
});
/** Of each kind of fact something it can say; which words, makes no difference to whether a letter speaks of it. */
const proefwaarden: readonly Proef[] = [
  { ...{ tekst: 'x', getal: 2, trede: 3, vlag: true, lijst: ['x'] }, ...tijden('1990') },
  { ...{ tekst: 'x', getal: 1, trede: 1, vlag: false, lijst: ['x', 'y'] }, ...tijden('2090') },
];

function proefwaarde({ rij: { soort } }: TabelRegel, proef: Proef): unknown {
  if (soort.naam in proef) return proef[soort.naam];
  const opties = soort.verwacht.replace(/^.*: /u, '').split(', ');
  const [eerste = ''] = opties;
  if (soort.naam === 'keuzes') return proef['vlag'] === true ? opties : [eerste];
  return proef['vlag'] === true ? opties.at(-1) : eerste;
}

/** Every fact known, in two ways. */
const proefdossiers: readonly Dossier[] = proefwaarden.map(leesProef);

function leesProef(proef: Proef): Dossier {
  const ruw: Record<string, Record<string, unknown>> = {};
  for (const regel of tabelregels) (ruw[regel.groep] ??= {})[regel.sleutel] = proefwaarde(regel, proef);
  const gelezen = parseDossier(ruw);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('; '));
  return gelezen.value;
}

/** The letters of a series differ in names and hardly in which facts there are: searched once for all of them. */
const gevondenBij = new Map<string, readonly FeitId[]>();
const meeste = 100;

function houVast(sleutel: string, gevonden: readonly FeitId[]): void {
  gevondenBij.delete(sleutel);
  gevondenBij.set(sleutel, gevonden);
  if (gevondenBij.size > meeste) gevondenBij.delete(gevondenBij.keys().next().value ?? '');
}

/** Which words it says makes no difference; whether it says something, how much, and which choice, may. */
function vormVan({ groep, sleutel, rij }: TabelRegel, dossier: Dossier): string {
  const feit = feitUit(dossier, groep, sleutel);
  if (feit.status !== 'bekend') return feit.status;
  if (rij.soort.naam === 'tekst') return 't';
  return Array.isArray(feit.waarde) && rij.soort.naam === 'lijst' ? String(feit.waarde.length) : waardeAlsTekst(feit);
}
