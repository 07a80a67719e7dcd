/** What happened so far: the earlier concerns, the melding, the new board and the tredebepaling. */
import { toon } from '../../../domain/feit';
import type { Feit, Tekst } from '../../../domain/feit';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, alsOfZonder, bij, bijVlag, vanwege, zin } from '../../../domain/zin';
import { hoofdig, hoofdletter, periode } from '../../../texts/formaat';
import {
  aanbieder,
  accounthoudendeRegio,
  autoriteit,
  binnenEigenOrganisatie,
  eerstBinnenEigenOrganisatie,
  grootte,
  inspectie,
  overOnderwerpen,
  sinds,
} from '../frasen';
import { aanbiederMelddeEerst, autoriteitNa, hadAlGemeld, hoortNuBij, meldpunt } from '../frasen-autoriteit';
import { naBestuur } from '../frasen-bestuur';
import { verdiependOnderzoek } from '../frasen-onderzoek';
import { bepaling, draaiboek, trede } from '../frasen-trede';
import { sectie } from '../opbouw';
import { gezegd } from '../frasen-woorden';
import type { Ontwerp } from '../opbouw';
import type { RaadZicht } from '../frasen';
import { inStem } from '../stem';

export const voorgeschiedenis = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('voorgeschiedenis', zin`Wat eraan voorafging`, {
    groot: grootte(z),
    intern: als(z.melding.regioOp, () => null, eerstBinnenEigenOrganisatie(z), null),
    contact: bijVlag(
      z.voorgeschiedenis.bestuurlijkContact,
      inStem(z, {
        regio: zin`Wij hebben op bestuurlijk niveau het gesprek met de organisatie gezocht.`,
        college: zin`De regio heeft op bestuurlijk niveau het gesprek met de organisatie gezocht.`,
      }),
    ),
    zorgen: zorgen(z),
  });

/** Joins the talks when there were any, and otherwise says to whom. */
const zorgen = (z: RaadZicht): Keuze =>
  alsOfZonder<readonly Tekst[], Keuze>(z.voorgeschiedenis.zorgen, (onderwerpen) => zorgenOver(z, onderwerpen), null);

const zorgenOver = (z: RaadZicht, onderwerpen: Feit<readonly Tekst[]>): Zinsdeel => {
  const { bestuurlijkContact } = z.voorgeschiedenis;
  const over = overOnderwerpen(onderwerpen);
  const wij = zin`meer dan eens laten weten dat wij ons ernstig zorgen maken over ${over}.`;
  const zichZorgen = zin`meer dan eens laten weten dat zij zich ernstig zorgen maakt over ${over}.`;
  return bestuurlijkContact.status === 'bekend' && bestuurlijkContact.waarde
    ? vanwege(
        bestuurlijkContact,
        inStem(z, { regio: zin`Daarbij hebben wij ${wij}`, college: zin`Daarbij heeft zij ${zichZorgen}` }),
      )
    : inStem(z, {
        regio: zin`Wij hebben de organisatie ${wij}`,
        college: zin`De regio heeft de organisatie ${zichZorgen}`,
      });
};

export const melding = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'melding',
    als(z.melding.regioOp, () => zin`De melding`, kopZonderRegio(z), zin`De melding`),
    {
      // Where the regio reported nothing, what the aanbieder kept to itself stands with what came before.
      intern: als(z.melding.regioOp, () => binnenEigenOrganisatie(z), null, binnenEigenOrganisatie(z)),
      gedaan: doorRegio(z, datum),
      aanbieder: doorAanbieder(z, datum),
      taak: zin`De ${autoriteit(z)} volgt landelijk of jeugdhulp beschikbaar blijft, wijst op risico’s en adviseert gemeenten en aanbieders.`,
    },
  );

/** Where nobody reported this is about the authority. */
const kopZonderRegio = (z: RaadZicht): Zinsdeel =>
  als(
    z.melding.aanbiederOp,
    () => zin`De melding`,
    zin`De rol van de ${autoriteit(z)}`,
    zin`De rol van de ${autoriteit(z)}`,
  );

/**
 * A regio that reported, first or in the same month, tells its own melding, as the letter of the reference case does.
 * Where the aanbieder alone reported, or did so before, leaving it out would tell the council less than the newspaper.
 */
const doorAanbieder = (z: RaadZicht, datum: string | null): Keuze => {
  const { regioOp, aanbiederOp } = z.melding;
  if (aanbiederMelddeEerst(z)) return vanwege(regioOp, hadAlGemeld(z, datum));
  return als<string, Keuze>(
    regioOp,
    () => null,
    als<string, Keuze>(
      aanbiederOp,
      (op) =>
        zin`${toon(op, (dag) => hoofdletter(periode(dag, datum)))} heeft ${aanbieder(z)} zelf een melding gedaan bij ${meldpunt(z, op)}.${hoortNuBij(z, op)}`,
      null,
    ),
    null,
  );
};

const doorRegio = (z: RaadZicht, datum: string | null): Keuze =>
  als<string, Keuze>(
    z.melding.regioOp,
    (op) => {
      const wanneer = toon(op, (dag) => hoofdletter(periode(dag, datum)));
      const waar = zin`een melding gedaan bij ${meldpunt(z, op)}.${hoortNuBij(z, op)}`;
      return inStem(z, {
        regio: zin`${wanneer} hebben wij ${waar}`,
        college: zin`${wanneer} heeft de regio ${waar}`,
      });
    },
    null,
    inStem(z, {
      regio: zin`Wij hebben een melding gedaan bij ${meldpunt(z, z.melding.regioOp)}.${hoortNuBij(z, z.melding.regioOp)}`,
      college: zin`De regio heeft een melding gedaan bij ${meldpunt(z, z.melding.regioOp)}.${hoortNuBij(z, z.melding.regioOp)}`,
    }),
  );

export function nieuwBestuur(z: RaadZicht, datum: string | null): readonly Ontwerp[] {
  const aantreden = als<string, Keuze>(
    z.rvb.sinds,
    (begin) => zin`${toon(begin, (dag) => hoofdletter(sinds(dag, datum)))} heeft ${aanbieder(z)} een ${bestuur(z)}.`,
    null,
    zin`De organisatie heeft een ${bestuur(z)}.`,
  );
  if (aantreden === null) return [];
  const kop = z.rvb.sinds.status === 'onbekend' ? zin`De Raad van Bestuur` : zin`Nieuwe Raad van Bestuur`;
  return sectie('bestuur', vanwege(z.rvb.sinds, kop), {
    aantreden,
    houding: naBestuur(
      z,
      z.rvb.houdingVeranderd,
      bijVlag(z.rvb.houdingVeranderd, zin`Daarmee is ook de houding van de organisatie veranderd.`),
    ),
    gesprekken: naBestuur(
      z,
      z.rvb.gesprekken,
      bij(z.rvb.gesprekken, (met) => gesprekken(z, met)),
    ),
    onderzoek: naBestuur(z, z.igj.gevraagdDoorRvb, verzoekAanInspectie(z)),
    melding: naBestuur(
      z,
      z.melding.onderschreven,
      als(z.melding.regioOp, () => onderschreven(z), null, onderschreven(z)),
    ),
  });
}

const bestuur = (z: RaadZicht): Zinsdeel => zin`nieuwe, ${toon(z.rvb.omvang, hoofdig)} Raad van Bestuur`;

function gesprekken(z: RaadZicht, met: readonly ('autoriteit' | 'regio')[]): Zinsdeel {
  const regio = inStem(z, { regio: zin`met ons, als ${accounthoudendeRegio}`, college: zin`met de regio` });
  const landelijk = autoriteitNa(z, z.rvb.sinds, met.length > 1 ? 'in-rijtje' : 'voluit');
  if (!met.includes('regio')) return zin`Het nieuwe bestuur heeft gesproken met ${landelijk}.`;
  if (!met.includes('autoriteit')) return zin`Het nieuwe bestuur heeft gesproken ${regio}.`;
  return zin`Het nieuwe bestuur heeft gesproken met ${landelijk} en ${regio}.`;
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
  bijVlag(
    z.melding.onderschreven,
    inStem(z, {
      regio: zin`Het bestuur staat achter de melding die wij hebben gedaan.`,
      college: zin`Het bestuur staat achter de melding die de regio heeft gedaan.`,
    }),
  );

export const oordeel = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'oordeel',
    zin`Oordeel over de situatie`,
    {
      onderzoek: verdiependOnderzoek(z, datum, {
        door: (van, wie) => zin`Op verzoek van ${van} heeft ${wie} verdiepend onderzoek gedaan.`,
        neutraal: (van) => zin`Op verzoek van ${van} is verdiepend onderzoek gedaan.`,
      }),
      bepaling: bepaling(z),
      basis: als<Tekst, Keuze>(
        z.onderzoek.basis,
        (waarop) => zin`Dat oordeel is gebaseerd op ${gezegd(waarop)}.`,
        null,
      ),
    },
    { trede: trede(z), draaiboek: draaiboek(z) },
  );
