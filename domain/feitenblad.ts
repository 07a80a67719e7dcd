/** On which facts a sentence and a letter rest, what those facts said when the letter was made, and which sentences that no longer holds for. */
import { groepTekst } from './brief-eigen';
import { dagfeitVan, voorBrief } from './briefdag';
import { isBriefsoort } from './briefsoort';
import type { Dossierbestand, Lezenswaard } from './briefwerk';
import type { GeraakteZin } from './briefcontrole';
import { alleZinnen } from './document';
import type { Document, FeitId, Zin } from './document';
import { feitUit, parseDossier, regelVan, tabelregels } from './dossier';
import type { Dossier } from './dossier';
import type { OptioneelFeit } from './feit';

/** Printed in the sentence, or the reason that this sentence was chosen. */
export function feitenVanZin(zin: Zin & { readonly rustOp?: readonly FeitId[] }): readonly FeitId[] {
  const gedrukt = zin.stukken.flatMap((stuk) => ('feit' in stuk ? [stuk.feit] : []));
  return [...new Set([...gedrukt, ...(zin.rustOp ?? [])])];
}

export const feitenVan = (document: Document): readonly FeitId[] => [
  ...new Set(alleZinnen(document).flatMap(feitenVanZin)),
];

/** The value of each fact at the moment of making, in one canonical line; kept beside the version. Dossiers here come from `voorBrief`. */
export type Feitenblad = Readonly<Record<FeitId, string>>;

export function feitenblad(document: Document, dossier: Dossier): Feitenblad {
  return Object.fromEntries(feitenVan(document).map((id) => [id, stand(dossier, id)]));
}

/** Sentences that rest on a fact that meanwhile says something else: exactly these are to be read again. */
export function geraakteZinnen(
  document: Document,
  blad: Feitenblad,
  nu: Dossier,
): readonly { zin: string; feit: FeitId }[] {
  return alleZinnen(document).flatMap((zin) =>
    feitenVanZin(zin)
      .filter((feit) => blad[feit] !== standNu(nu, feit))
      .map((feit) => ({ zin: zin.id, feit })),
  );
}

/** What these facts are known to say in this dossier. */
export const bladNu = (feiten: readonly FeitId[], dossier: Dossier): Feitenblad =>
  Object.fromEntries(feiten.map((feit) => [feit, standNu(dossier, feit)] as const).filter(([, nu]) => !NIETS.has(nu)));

/** What a fact says in this dossier, as a version keeps it. */
export const standVan = (dossier: Dossier, id: FeitId): string => standNu(dossier, id);

/** Nothing to tell, whichever of the two it is. */
const STIL: ReadonlySet<string> = new Set(['geen', 'niet-openbaar']);
const isAnders = (toen: string, nu: string): boolean => toen !== nu && !(STIL.has(toen) && STIL.has(nu));

/** Facts that this letter was silent about, and that say something now. */
const doorbreekt = ({ document: { zwijgt = {} } }: Pick<Lezenswaard, 'document'>, nu: Dossier): readonly FeitId[] =>
  Object.keys(zwijgt).filter((feit) => isAnders(zwijgt[feit] ?? '', standNu(nu, feit)));

const NIETS: ReadonlySet<string> = new Set(['onbekend', 'vervallen']);

function stand(dossier: Dossier, id: FeitId): string {
  const regel = regelVan(id);
  if (regel === undefined) throw new Error(`Feit ${id} staat niet in de tabel.`);
  return waardeAlsTekst(feitUit(dossier, regel.groep, regel.sleutel));
}

/** A letter may rest on a fact that the table no longer has: nobody can say any more what it is. */
const standNu = (dossier: Dossier, id: FeitId): string =>
  regelVan(id) === undefined ? 'vervallen' : stand(dossier, id);

export const waardeAlsTekst = (feit: OptioneelFeit<unknown>): string =>
  feit.status === 'bekend' ? JSON.stringify(feit.waarde) : feit.status;

/** The dossier as this letter reads it; null when its facts cannot be read. */
export function dossierVoor({ soort }: Pick<Lezenswaard, 'soort'>, bestand: Dossierbestand): Dossier | null {
  const dossier = parseDossier(bestand);
  return dossier.ok && isBriefsoort(soort) ? voorBrief(soort, dossier.value, null) : null;
}

/** A letter that was kept before its facts were has nothing to compare with. */
const heeftBlad = ({ blad }: Pick<Lezenswaard, 'blad'>): boolean => Object.keys(blad).length > 0;

/** Whether a fact of this letter says something else in this dossier; its text is not needed for that. */
export function isGeraakt(brief: Pick<Lezenswaard, 'soort' | 'blad'>, bestand: Dossierbestand): boolean {
  const dossier = heeftBlad(brief) ? dossierVoor(brief, bestand) : null;
  return dossier !== null && Object.entries(brief.blad).some(([feit, toen]) => toen !== standNu(dossier, feit));
}

/** The same for many letters on one dossier: what differs per letter, as `overgeslagen` says, is looked at apart. */
export function geraakteIn(bestand: Dossierbestand, overgeslagen: (feit: FeitId) => boolean) {
  const perSoort = new Map<string, { readonly dossier: Dossier | null; readonly standen: Map<FeitId, string> }>();
  return ({ soort, blad }: Pick<Lezenswaard, 'soort' | 'blad'>): boolean => {
    const gelezen = perSoort.get(soort) ?? {
      dossier: dossierVoor({ soort }, bestand),
      standen: new Map<FeitId, string>(),
    };
    perSoort.set(soort, gelezen);
    const { dossier, standen } = gelezen;
    if (dossier === null) return false;
    return Object.entries(blad).some(([feit, toen]) => {
      if (overgeslagen(feit)) return false;
      const nu = standen.get(feit) ?? standNu(dossier, feit);
      standen.set(feit, nu);
      return nu !== toen;
    });
  };
}

/** Sentences of this letter that rest on a fact that says something else in this dossier. */
export function geraaktDoor(brief: Lezenswaard, bestand: Dossierbestand): readonly GeraakteZin[] {
  const dossier = heeftBlad(brief) ? dossierVoor(brief, bestand) : null;
  const geraakt = dossier === null ? [] : geraakteZinnen(brief.document, brief.blad, dossier);
  const nieuw = dossier === null ? [] : doorbreekt(brief, dossier);
  if (dossier === null || geraakt.length + nieuw.length === 0) return [];
  const tekst = new Map(alleZinnen(brief.document).map((zin) => [zin.id, groepTekst([zin])]));
  const volgt = volgtUitDag(brief, dossier, bestand);
  // A sentence that is not there yet has no words.
  return [...geraakt, ...nieuw.map((feit) => ({ zin: '', feit }))].map(({ zin, feit }) => ({
    ...{ zinId: zin, zin: tekst.get(zin) ?? '', feit: omschrijvingVan(feit) },
    ...volgt(feit),
  }));
}

const omschrijvingVan = (feit: FeitId): string => regelVan(feit)?.rij.omschrijving ?? feit;

/** A group that a letter reads otherwise than it is recorded comes with the day of that letter: where that was changed, nobody changed these. */
function volgtUitDag({ soort, blad }: Lezenswaard, dossier: Dossier, bestand: Dossierbestand) {
  const vastgelegd = parseDossier(bestand);
  const dag = dagfeitVan(soort);
  if (!vastgelegd.ok || dag === null || blad[dag] === undefined || blad[dag] === standNu(dossier, dag))
    return () => ({});
  const anders = tabelregels.filter(({ id }) => id !== dag && stand(vastgelegd.value, id) !== stand(dossier, id));
  const groepen = new Set(anders.map(({ groep }) => groep));
  const volgtUit = omschrijvingVan(dag);
  return (feit: FeitId): Pick<GeraakteZin, 'volgtUit'> =>
    groepen.has(regelVan(feit)?.groep ?? '') ? { volgtUit } : {};
}

/** As `geraaktDoor`, for what changed between two dossiers: what this letter missed before is left out. */
export function geraaktSinds(brief: Lezenswaard, vooraf: Dossierbestand, nu: Dossierbestand): readonly GeraakteZin[] {
  const toen = dossierVoor(brief, vooraf);
  if (toen === null) return [];
  const zwijgt = Object.fromEntries(Object.keys(brief.document.zwijgt ?? {}).map((id) => [id, standNu(toen, id)]));
  const document = { ...brief.document, zwijgt };
  return geraaktDoor({ ...brief, document, blad: feitenblad(document, toen) }, nu);
}
