/** What happened so far: the earlier concerns, the melding, the new board and the tredebepaling. */
import { toon } from '../../../domain/feit';
import type { Tekst } from '../../../domain/feit';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, begrip, bij, bijVlag, indienBekend, zin } from '../../../domain/zin';
import { hoofdig, periode } from '../../../texts/formaat';
import { Aanbieder, aanbieder, autoriteit, inspectie, meldpunt, overOnderwerpen, partijen, sinds } from '../frasen';
import type { Partij } from '../frasen';
import { sectie } from '../opbouw';
import type { Ontwerp } from '../opbouw';
import type { RaadZicht } from './zicht';

export const accounthoudendeRegio = begrip(
  'accounthoudende regio',
  zin`De accounthoudende regio is de jeugdzorgregio die voor een aanbieder als eerste verantwoordelijk is, ook voor de andere regio's waar die aanbieder werkt. Meestal is dat de regio die de meeste hulp bij de aanbieder inkoopt.`,
);

export const voorgeschiedenis = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('voorgeschiedenis', zin`Wat eraan voorafging`, {
    groot: bijVlag(z.aanbieder.isGroot, zin`${Aanbieder(z)} is een grote aanbieder.`),
    contact: bijVlag(
      z.voorgeschiedenis.bestuurlijkContact,
      zin`Wij hebben op bestuurlijk niveau het gesprek met de organisatie gezocht.`,
    ),
    zorgen: zin`Meer dan eens hebben wij laten weten dat wij ons ernstig zorgen maken over ${overOnderwerpen(z.voorgeschiedenis.zorgen)}.`,
  });

export const melding = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'melding',
    als(z.melding.regioOp, () => zin`De melding`, zin`Rol van de ${autoriteit(z)}`, zin`De melding`),
    {
      gedaan: meldingGedaan(z, datum),
      taak: zin`De ${autoriteit(z)} volgt landelijk of jeugdhulp beschikbaar blijft, wijst op risico's en adviseert gemeenten en aanbieders.`,
      intern: bijVlag(
        z.voorgeschiedenis.internGehouden,
        zin`${Aanbieder(z)} hield de problemen in eerste instantie binnen de eigen organisatie.`,
      ),
    },
  );

const meldingGedaan = (z: RaadZicht, datum: string | null): Keuze =>
  als<string, Keuze>(
    z.melding.regioOp,
    (op) => zin`Wij hebben ${toon(op, (dag) => periode(dag, datum))} een melding gedaan bij ${meldpunt(z, op)}.`,
    null,
    zin`Wij hebben een melding gedaan bij de ${autoriteit(z)}.`,
  );

export function nieuwBestuur(z: RaadZicht, datum: string | null): readonly Ontwerp[] {
  const aantreden = als<string, Keuze>(
    z.rvb.sinds,
    (begin) => zin`${Aanbieder(z)} heeft ${toon(begin, (dag) => sinds(dag, datum))} een ${bestuur(z)}.`,
    null,
    zin`${Aanbieder(z)} heeft een ${bestuur(z)}.`,
  );
  if (aantreden === null) return [];
  return sectie('bestuur', zin`Nieuwe Raad van Bestuur`, {
    aantreden,
    houding: bijVlag(
      z.rvb.houdingVeranderd,
      zin`Met het nieuwe bestuur is ook de houding van de organisatie veranderd.`,
    ),
    gesprekken: bij(z.rvb.gesprekken, (met) => gesprekken(z, met)),
    onderzoek: verzoekAanInspectie(z),
    melding: als(z.melding.regioOp, () => onderschreven(z), null, onderschreven(z)),
  });
}

const bestuur = (z: RaadZicht): Zinsdeel => zin`nieuwe, ${toon(z.rvb.omvang, hoofdig)} Raad van Bestuur`;

function gesprekken(z: RaadZicht, met: readonly ('autoriteit' | 'regio')[]): Zinsdeel {
  const regio = zin`met ons, als ${accounthoudendeRegio}`;
  if (!met.includes('regio')) return zin`Het bestuur heeft gesproken met de ${autoriteit(z)}.`;
  if (!met.includes('autoriteit')) return zin`Het bestuur heeft gesproken ${regio}.`;
  return zin`Het bestuur heeft gesproken met de ${autoriteit(z)} en daarna ${regio}.`;
}

/** Two facts decide: without the inspectie the letter does not mention her at all. */
const verzoekAanInspectie = (z: RaadZicht): Keuze =>
  z.igj.betrokken.status === 'bekend' && z.igj.betrokken.waarde
    ? bijVlag(
        z.igj.gevraagdDoorRvb,
        zin`Ook heeft het bestuur de ${inspectie} gevraagd om de kwaliteit en de veiligheid van de hulp te onderzoeken.`,
      )
    : null;

const onderschreven = (z: RaadZicht): Keuze =>
  bijVlag(z.melding.onderschreven, zin`Het bestuur staat achter de melding.`);

export const oordeel = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('oordeel', zin`Oordeel over de situatie`, {
    onderzoek: als<Tekst, Keuze>(
      z.onderzoek.opVerzoekVan,
      (van) => zin`Op verzoek van ${van} heeft de ${autoriteit(z)} verdiepend onderzoek gedaan.`,
      null,
    ),
    bepaling: bij(z.trede.vastgesteldDoor, (wie) => bepaling(z, wie)),
    trede: zin`Dat is trede ${z.trede.nummer} van het landelijke urgentiemodel, dat vijf treden heeft.`,
    draaiboek: indienBekend(z.trede.nummer, draaiboek),
    basis: als<Tekst, Keuze>(
      z.onderzoek.basis,
      (basis) => zin`Het oordeel over de situatie is gebaseerd op ${basis}.`,
      null,
    ),
  });

const bepaling = (z: RaadZicht, wie: readonly Partij[]): Zinsdeel =>
  wie.length === 1
    ? zin`De situatie bij ${aanbieder(z)} is ${z.trede.label}, zo heeft ${partijen(z, wie)} vastgesteld.`
    : zin`De situatie bij ${aanbieder(z)} is ${z.trede.label}, zo hebben ${partijen(z, wie)} samen vastgesteld.`;

/** Bron: convenant Bevorderen continuïteit jeugdhulp; the draaiboek applies from trede 3. */
const draaiboek = (nummer: number): Keuze =>
  nummer >= 3
    ? zin`Daarmee is het draaiboek 'Continuïteit jeugdhulp' van kracht. Daarin staat wat iedere partij moet doen als jeugdhulp dreigt weg te vallen.`
    : null;
