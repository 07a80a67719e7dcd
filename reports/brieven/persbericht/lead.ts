/** The news in two sentences, as the press release and the spokesperson both begin. */
import type { Zicht } from '../../../domain/dossier';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { indienBekend, kies, zin } from '../../../domain/zin';
import { aanbieder, regioNaam } from '../frasen';
import { inPlaats } from '../frasen-plaats';
import { standVanPlan } from '../frasen-plan';

type PersZicht = Zicht<'pers'>;

/** The press reads the label of the situation and never the number behind it. */
export const situatie = (z: PersZicht): Keuze =>
  zin`De situatie bij ${aanbieder(z)} ${inPlaats(z.aanbieder.gevestigdIn)}${watZijDoet(z)} is ${z.trede.label}.`;

export const nieuws = (z: PersZicht): Keuze =>
  standVanPlan(
    z,
    (naam) => ({
      'in-voorbereiding': zin`Samen met de regio ${regioNaam(z)} werkt ${wie(z)} aan een ${naam}.`,
      vastgesteld: zin`Voor ${wie(z)} is een ${naam} vastgesteld.`,
      'in-uitvoering': zin`Voor ${wie(z)} loopt nu een ${naam}.`,
    }),
    zin`De regio ${regioNaam(z)} volgt de ontwikkelingen bij ${wie(z)}.`,
  );

/** No footnotes in a newspaper: what a gecertificeerde instelling does is said where it is named. `slot` closes it before what follows. */
export const watZijDoet = (z: PersZicht, slot = zin`,`): Zinsdeel =>
  indienBekend(z.aanbieder.soort, (soort) =>
    soort === 'gi' ? zin`, een instelling voor jeugdbescherming en jeugdreclassering${slot}` : zin``,
  ) ?? zin``;

const wie = (z: PersZicht) =>
  kies(z.aanbieder.soort, {
    stichting: zin`deze aanbieder van jeugdhulp`,
    concern: zin`deze aanbieder van jeugdhulp`,
    'andere-rechtsvorm': zin`deze aanbieder van jeugdhulp`,
    gi: zin`deze instelling`,
  }) ?? zin``;
