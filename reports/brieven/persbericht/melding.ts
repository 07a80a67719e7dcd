/** Who reported, and when: both in one month, both at different times, one of the two, or nobody. */
import type { Zicht } from '../../../domain/dossier';
import { toon } from '../../../domain/feit';
import type { Feit, OptioneelFeit } from '../../../domain/feit';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, vanwege, zin } from '../../../domain/zin';
import { hoofdletter, inMaand, wanneer } from '../../../texts/formaat';
import * as frase from '../frasen';
import { aanbiederMelddeEerst, hadAlGemeld, hoortNuBij, meldpunt, tijdvak } from '../frasen-autoriteit';
import { sectie } from '../opbouw';
import type { Ontwerp, Zinnen } from '../opbouw';

type PersZicht = Zicht<'pers'>;

export const melding = (z: PersZicht, datum: string | null): readonly Ontwerp[] =>
  sectie('melding', kop(z, meldingen(z, datum)), {
    intern: als(z.melding.regioOp, () => frase.binnenEigenOrganisatie(z), null, frase.binnenEigenOrganisatie(z)),
    ...meldingen(z, datum),
    taak: zin`De ${frase.autoriteit(z)} volgt landelijk of jeugdhulp beschikbaar blijft. Zij let daarbij ook op de liquiditeit van aanbieders: is er genoeg geld om de rekeningen te betalen?`,
  });

/** Where the regio reported nothing, what the aanbieder kept to itself stands with what came before. */
export const internVooraf = (z: PersZicht): Keuze =>
  als(z.melding.regioOp, () => null, frase.eerstBinnenEigenOrganisatie(z), null);

const kop = (z: PersZicht, gemeld: Zinnen): Zinsdeel =>
  Object.values(gemeld).every((keuze) => keuze === null) ? zin`De rol van de ${frase.autoriteit(z)}` : zin`De melding`;

export function meldingen(z: PersZicht, datum: string | null): Readonly<Record<string, Keuze>> {
  const { regioOp, aanbiederOp } = z.melding;
  const samen =
    regioOp.status === 'bekend' &&
    aanbiederOp.status === 'bekend' &&
    regioOp.waarde.slice(0, 7) === aanbiederOp.waarde.slice(0, 7);
  if (!samen) return { regio: doorRegio(z, datum), aanbieder: doorAanbieder(z, datum) };
  const beide = als<string, Keuze>(
    aanbiederOp,
    () =>
      zin`${toon(regioOp, (dag) => hoofdletter(inMaand(dag, datum)))} kreeg ${meldpunt(z, regioOp)} twee meldingen over de situatie, zowel van ${frase.aanbieder(z)} zelf als van de regio ${frase.regioNaam(z)}.${hoortNuBij(z, regioOp)}`,
    null,
  );
  return { beide };
}

const doorRegio = (z: PersZicht, datum: string | null): Keuze =>
  als<string, Keuze>(
    z.melding.regioOp,
    (op) =>
      zin`De regio ${frase.regioNaam(z)} heeft ${moment(op, datum)} een melding gedaan bij ${meldpunt(z, op)}.${hoortNuBij(z, op)}`,
    null,
    zin`De regio ${frase.regioNaam(z)} heeft een melding gedaan bij ${meldpunt(z, z.melding.regioOp)}.${hoortNuBij(z, z.melding.regioOp)}`,
  );

const doorAanbieder = (z: PersZicht, datum: string | null): Keuze =>
  aanbiederMelddeEerst(z) ? vanwege(z.melding.regioOp, hadAlGemeld(z, datum)) : zelfGemeld(z, datum);

const zelfGemeld = (z: PersZicht, datum: string | null): Keuze =>
  als<string, Keuze>(
    z.melding.aanbiederOp,
    (op) =>
      ookDaar(z, op)
        ? zin`${toon(op, (dag) => hoofdletter(wanneer(dag, datum)))} heeft ${frase.aanbieder(z)} zelf ook een melding gedaan.`
        : zin`${frase.Aanbieder(z)} heeft ${moment(op, datum)} zelf een melding gedaan bij ${meldpunt(z, op)}.${hoortNuBij(z, op)}`,
    null,
  );

/** Where the regio reported as well, and at the same desk, that desk is named once. */
const ookDaar = (z: PersZicht, op: OptioneelFeit<string>): boolean =>
  z.melding.regioOp.status === 'bekend' && op.status === 'bekend' && tijdvak(z, z.melding.regioOp) === tijdvak(z, op);

const moment = (op: Feit<string>, datum: string | null): Zinsdeel => zin`${toon(op, (dag) => wanneer(dag, datum))}`;
