/** Every sentence that can stand in a letter, each on a sample case that shows it: what a beheerder sees, tries and replaces. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zinTekst } from '../domain/document';
import type { Zin } from '../domain/document';
import { parseDossier, regelVan } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import type { Formuleerwerk, Zinplek, Zinproef, Zinvoorbeeld } from '../domain/formulering';
import { isPubliek } from '../domain/publiek';
import type { Publiek } from '../domain/publiek';
import { feitWaarde } from '../texts/feiten';
import { formuleringFout as fout } from '../texts/formulering';
import { passageZin } from '../domain/eigen-passage';
import { isBriefsoort, publiekenVan, voorBrief } from './brieven';
import { leesGeval, zinnenVanGeval } from './brieven/proefgeval';
import type { Voorbeelden, Zinnentabel, Zinvorm } from './brieven/proefgeval';
import { herschrijf, keurFormulering } from './brieven/formulering';
import { basisVan } from './brieven/zinsjabloon';
import { feitenVanZin } from '../domain/feitenblad';

/** Made from the letters themselves: `npm run goldens -- test/reports/brieven/zinnentabel`. Read when somebody asks for it. */
let geladen: Zinnentabel | null = null;
const tabel = (): Zinnentabel =>
  (geladen ??= JSON.parse(readFileSync(join(__dirname, 'brieven', 'zinnentabel.json'), 'utf8')) as Zinnentabel);

const vormen = ({ soort, publiek }: Pick<Zinplek, 'soort' | 'publiek'>): readonly Zinvorm[] => {
  const sleutel = `${soort}/${publiek}`;
  return Object.hasOwn(tabel(), sleutel) ? (tabel()[sleutel] ?? []) : [];
};

interface Proefzin {
  readonly publiek: Publiek;
  readonly dossier: Dossier;
  readonly zin: Zin;
}

export function maakFormuleerwerk(voorbeelden: Voorbeelden): Formuleerwerk {
  // The sample cases are read when somebody looks at a sentence, not at every start.
  let gelezen: ReadonlyMap<string, string> | null = null;
  const namen = (): ReadonlyMap<string, string> =>
    (gelezen ??= new Map(Object.keys(voorbeelden).map((naam) => [naam, naamVan(voorbeelden, naam)])));
  return {
    zinnen: (soort, publiek) => vormen({ soort, publiek }).map((vorm) => alsVoorbeeld(vorm, namen())),
    beproef(plek: Zinplek, tekst) {
      const vorm = vormen(plek).find(({ zin }) => zin === plek.zin);
      const proef = vorm === undefined ? null : proefzin(voorbeelden, plek, vorm);
      return proef === null ? { fouten: [fout.geenZin], proef: null } : beproef(proef, tekst);
    },
    beproefPassage: (brief, tekst) => beproefPassage(voorbeelden, brief, tekst),
  };
}

const leeg: Zin = { id: passageZin('proef'), stukken: [] };

/** In the first case that has all its facts; otherwise in one that shows what is missed. */
function beproefPassage(
  voorbeelden: Voorbeelden,
  { soort, publiek }: Pick<Zinplek, 'soort' | 'publiek'>,
  tekst: string,
) {
  if (!isBriefsoort(soort) || !isPubliek(publiek) || !publiekenVan(soort).includes(publiek))
    return { fouten: [fout.geenBrief], proef: null };
  const gekeurd = keurFormulering(tekst, publiek, leeg);
  const fouten = [...(gekeurd.ok ? [] : gekeurd.fout), ...(/[.?]$/.test(tekst.trim()) ? [] : [fout.slot])];
  if (fouten.length > 0) return { fouten, proef: null };
  const proeven = Object.keys(voorbeelden).flatMap((naam) => {
    const gelezen = parseDossier(voorbeelden[naam]);
    const zin = gelezen.ok ? herschrijf(leeg, tekst, voorBrief(soort, gelezen.value, null), publiek) : undefined;
    return zin === undefined ? [] : [{ naam, zin }];
  });
  const beste = proeven.find(({ zin }) => zin.stukken.every((stuk) => stuk.soort !== 'ontbreekt')) ?? proeven[0];
  if (beste === undefined) return { fouten: [fout.geenVoorbeeld], proef: null };
  return { fouten: [], proef: { voorbeeld: zinTekst(beste.zin), casus: naamVan(voorbeelden, beste.naam) } };
}

/** What people call the sample case: the aanbieder in it. */
function naamVan(voorbeelden: Voorbeelden, naam: string): string {
  const gelezen = parseDossier(voorbeelden[naam]);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  const { naam: aanbieder } = gelezen.value.aanbieder;
  return aanbieder.status === 'bekend' ? aanbieder.waarde : naam;
}

/** The sentence again as a document has it, made of the case that shows it. */
function proefzin(voorbeelden: Voorbeelden, { soort, publiek }: Zinplek, vorm: Zinvorm): Proefzin | null {
  const { geval, basis, zin: plek } = vorm;
  const gelezen = leesGeval(voorbeelden, geval);
  if (gelezen === null || !isBriefsoort(soort) || !isPubliek(publiek)) return null;
  const dossier = voorBrief(soort, gelezen, geval.datum);
  const zin = zinnenVanGeval(soort, publiek, dossier, geval.datum).find(
    (een) => plek.split('~')[0] === een.id && basisVan(een) === basis,
  );
  return zin === undefined ? null : { publiek, dossier, zin };
}

const alsVoorbeeld = (
  { zin, basis, sjabloon, voorbeeld, geval }: Zinvorm,
  namen: ReadonlyMap<string, string>,
): Zinvoorbeeld => ({
  zin,
  basis,
  sjabloon,
  voorbeeld,
  casus: namen.get(geval.naam) ?? geval.naam,
  anders: Object.entries(geval.anders).map(([feit, waarde]) => ({
    omschrijving: omschrijving(feit),
    waarde: waardeVan(feit, waarde),
  })),
  feiten: feitenIn(basis).map((feit) => ({ feit, omschrijving: omschrijving(feit) })),
});

const feitenIn = (basis: string): readonly string[] => [
  ...new Set([...basis.matchAll(/\{([^{}]*)\}/g)].flatMap(([, id = '']) => (regelVan(id) === undefined ? [] : [id]))),
];

const omschrijving = (feit: string): string => regelVan(feit)?.rij.omschrijving ?? feit;

function waardeVan(feit: string, waarde: unknown): string {
  if (typeof waarde === 'object' && waarde !== null && 'afwezig' in waarde)
    return String(waarde.afwezig).replace('-', ' ');
  return feitWaarde(regelVan(feit)?.rij.soort.naam ?? 'tekst', waarde);
}

function beproef({ publiek, dossier, zin }: Proefzin, tekst: string) {
  const gekeurd = keurFormulering(tekst, publiek, zin);
  if (!gekeurd.ok) return { fouten: gekeurd.fout, proef: null };
  const nieuw = herschrijf(zin, tekst, dossier, publiek);
  if (nieuw === undefined) return { fouten: [fout.geenZin], proef: null };
  const verloren = feitenVanZin({ ...zin, rustOp: [] }).filter((feit) => nieuw.rustOp?.includes(feit) === true);
  const proef: Zinproef = { voorbeeld: zinTekst(nieuw), verloren: verloren.map(omschrijving) };
  return { fouten: [], proef };
}
