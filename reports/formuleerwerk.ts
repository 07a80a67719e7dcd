/** The sentences of each letter on a sample case: what a beheerder sees, tries and replaces. */
import { alleZinnen, zinTekst } from '../domain/document';
import type { Zin } from '../domain/document';
import { parseDossier, regelVan } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import type { Formuleerwerk, Zinplek, Zinproef, Zinvoorbeeld } from '../domain/formulering';
import { isPubliek } from '../domain/publiek';
import type { Publiek } from '../domain/publiek';
import { formuleringFout as fout } from '../texts/formulering';
import { isBriefsoort, maakBrief, voorBrief } from './brieven';
import { herschrijf, keurFormulering } from './brieven/formulering';
import { basisVan, sjabloonVan } from './brieven/zinsjabloon';
import { feitenVanZin } from './controle/grond';

interface Proefbrief {
  readonly publiek: Publiek;
  readonly dossier: Dossier;
  readonly zinnen: readonly Zin[];
}

/** Lines of the head and the signature are values and no sentences. */
const heeftWoorden = (zin: Zin): boolean =>
  !/^(kopblok|ondertekening)\./.test(zin.id) && /\p{L}{2}/u.test(basisVan(zin).replace(/\{[^{}]*\}/g, ''));

export function maakFormuleerwerk(voorbeeldJson: unknown): Formuleerwerk {
  const gelezen = parseDossier(voorbeeldJson);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  const proef = (soort: string, publiek: string): Proefbrief | null => {
    if (!isBriefsoort(soort) || !isPubliek(publiek)) return null;
    const dossier = voorBrief(soort, gelezen.value, null);
    const brief = maakBrief(soort, publiek, dossier, { kenmerk: '', versie: 1, concept: true, datum: null });
    return brief === undefined ? null : { publiek, dossier, zinnen: alleZinnen(brief).filter(heeftWoorden) };
  };
  return {
    zinnen: (soort, publiek) => (proef(soort, publiek)?.zinnen ?? []).map(alsVoorbeeld),
    beproef(plek: Zinplek, tekst) {
      const brief = proef(plek.soort, plek.publiek);
      const oud = brief?.zinnen.find(({ id }) => id === plek.zin);
      return brief && oud ? beproef(brief, oud, tekst) : { fouten: [fout.geenZin], proef: null };
    },
  };
}

const alsVoorbeeld = (zin: Zin): Zinvoorbeeld => ({
  zin: zin.id,
  basis: basisVan(zin),
  sjabloon: sjabloonVan(zin),
  voorbeeld: zinTekst(zin),
  feiten: [...new Set(zin.stukken.flatMap((stuk) => ('feit' in stuk ? [stuk.feit] : [])))].map((feit) => ({
    feit,
    omschrijving: omschrijving(feit),
  })),
});

const omschrijving = (feit: string): string => regelVan(feit)?.rij.omschrijving ?? feit;

function beproef({ publiek, dossier }: Proefbrief, oud: Zin, tekst: string) {
  const gekeurd = keurFormulering(tekst, publiek, oud);
  if (!gekeurd.ok) return { fouten: gekeurd.fout, proef: null };
  const nieuw = herschrijf(oud, tekst, dossier, publiek);
  if (nieuw === undefined) return { fouten: [fout.geenZin], proef: null };
  const verloren = feitenVanZin({ ...oud, rustOp: [] }).filter((feit) => nieuw.rustOp?.includes(feit) === true);
  const proef: Zinproef = { voorbeeld: zinTekst(nieuw), verloren: verloren.map(omschrijving) };
  return { fouten: [], proef };
}
