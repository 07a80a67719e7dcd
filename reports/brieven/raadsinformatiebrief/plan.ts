/** The plan, what it asks of whom, and who watches it; the kind of plan decides who comes first. */
import type { PlanSoort } from '../../../domain/plan';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, bijVlag, indienBekend, kies, vanwege, zin } from '../../../domain/zin';
import { aanbieder, autoriteit, inspectieKijktMee, Zij, zonderInspectie } from '../frasen';
import { kopInspectie, voortgang } from '../frasen-inspectie';
import { rekenenOpHulp } from '../frasen-hulp';
import {
  begeleiding,
  bewaker as volgt,
  bijPlan,
  doelzin,
  heeftPlan,
  kopPlan,
  standVanPlan,
  reikwijdte,
  toezeggingen,
  zonderPlan,
  medewerkersNodig,
} from '../frasen-plan';
import { nietVoorDeelnemingen } from '../frasen-deelnemingen';
import { sectie } from '../opbouw';
import { gezegd } from '../frasen-woorden';
import type { Ontwerp, Zinnen } from '../opbouw';
import type { RaadZicht } from '../frasen';
import { inStem } from '../stem';

export const planSectie = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('plan', kopPlan(z) ?? zin`De aanpak`, heeftPlan(z) ? plan(z) : {}, afspraken(z));

const plan = (z: RaadZicht): Zinnen => ({
  start: standVanPlan(
    z,
    (naam) => ({
      'in-voorbereiding': inStem(z, {
        regio: zin`Samen met ${aanbieder(z)} bereiden wij een ${naam} voor.`,
        college: zin`Samen met ${aanbieder(z)} bereidt de regio een ${naam} voor.`,
      }),
      vastgesteld: zin`Er is een ${naam} vastgesteld.`,
      'in-uitvoering': zin`Er is een ${naam}, en de uitvoering daarvan is begonnen.`,
    }),
    null,
  ),
  reikwijdte: reikwijdte(z, 'de deelnemingen', nietVoorDeelnemingen(z)),
  doel: doelzin(z.plan, gezegd(z.plan.doel)),
  bureau: begeleiding(z, z.plan.bureau),
});

const afspraken = (z: RaadZicht): Zinnen => ({
  geen: zonderPlan(z),
  toezeggingen: toezeggingen(z),
  bewaker: heeftPlan(z)
    ? kies(z.plan.bewaker, {
        autoriteit: zin`De ${autoriteit(z)} volgt de uitvoering van het plan.`,
        regio: inStem(z, {
          regio: zin`Wij volgen de uitvoering van het plan.`,
          college: zin`De regio volgt de uitvoering van het plan.`,
        }),
      })
    : volgt(z, {
        autoriteit: zin`De ${autoriteit(z)} volgt hoe de situatie zich ontwikkelt.`,
        regio: inStem(z, {
          regio: zin`Wij volgen hoe de situatie zich ontwikkelt.`,
          college: zin`De regio volgt hoe de situatie zich ontwikkelt.`,
        }),
      }),
});

/** Nothing is promised here: the letter says what matters, not how it will end. */
export const jeugdigen = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'jeugdigen',
    zin`Hulp aan jeugdigen`,
    rekenenOpHulp(
      z,
      datum,
      zin`Het belang van de jeugdigen staat voorop: zij en hun ouders moeten erop kunnen rekenen dat de hulp doorgaat.`,
      medewerkersNodig(z),
    ),
  );

export const inspectieSectie = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  zonderInspectie(z)
    ? []
    : sectie('inspectie', kopInspectie(z), {
        kijktMee: bijVlag(z.igj.betrokken, inspectieKijktMee),
        ...voortgang(z, datum),
      });

/** Who commissions the plan is worth saying only while the aanbieder comes first. */
export const opdrachtgever = (z: RaadZicht): Keuze =>
  bijPlan(
    z,
    als<PlanSoort, Keuze>(
      z.plan.soort,
      (feit) =>
        indienBekend(feit, (soort) =>
          soort === 'continuiteitsplan'
            ? null
            : kies(z.plan.opdrachtgever, {
                aanbieder: zin`${Zij(z)} is ook opdrachtgever van het plan.`,
                gemeenten: zin`De gemeenten zijn opdrachtgever van het plan.`,
              }),
        ),
      null,
    ),
  );

/** `aanbieder` while the last sentence on who is responsible is about it, `ander` when that one has another subject. */
export function naVerantwoordelijke(z: RaadZicht, zinnen: Readonly<Record<'aanbieder' | 'ander', Zinsdeel>>): Zinsdeel {
  const { soort, opdrachtgever: wie } = z.plan;
  if (!heeftPlan(z)) return vanwege(soort, zinnen.aanbieder);
  if (soort.status !== 'bekend' || soort.waarde === 'continuiteitsplan') return vanwege(soort, zinnen.ander);
  const isAanbieder = wie.status === 'bekend' && wie.waarde === 'aanbieder';
  return vanwege(soort, vanwege(wie, isAanbieder ? zinnen.aanbieder : zinnen.ander));
}
