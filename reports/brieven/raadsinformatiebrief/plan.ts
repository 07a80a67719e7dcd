/** The plan, what it asks of whom, and who watches it; the kind of plan decides who comes first. */
import type { Tekst } from '../../../domain/feit';
import type { PlanSoort } from '../../../domain/plan';
import type { Keuze } from '../../../domain/zin';
import { als, bijVlag, indienBekend, kies, zin } from '../../../domain/zin';
import { toon } from '../../../domain/feit';
import { meervoud } from '../../../texts/formaat';
import { Aanbieder, aanbieder, autoriteit, inspectieKijktMee, lijst, zonderInspectie } from '../frasen';
import { begeleiding, bijPlan, heeftPlan, kopPlan, metPlan, reikwijdte } from '../frasen-plan';
import { sectie } from '../opbouw';
import type { Ontwerp, Zinnen } from '../opbouw';
import type { RaadZicht } from '../raadsbrief';

export const planSectie = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('plan', kopPlan(z) ?? zin`Het plan`, heeftPlan(z) ? plan(z) : {}, afspraken(z));

const plan = (z: RaadZicht): Zinnen => ({
  start: metPlan<Keuze>(
    z,
    (naam) =>
      kies(z.plan.status, {
        'in-voorbereiding': zin`${Aanbieder(z)} en wij beginnen direct met de voorbereiding van een ${naam}.`,
        vastgesteld: zin`Er is een ${naam} vastgesteld.`,
        'in-uitvoering': zin`Er is een ${naam}, en dat wordt nu uitgevoerd.`,
      }),
    null,
  ),
  reikwijdte: reikwijdte(z, 'de deelnemingen'),
  doel: zin`Het doel ervan is ${z.plan.doel}.`,
  bureau: begeleiding(z.plan.bureau),
});

const afspraken = (z: RaadZicht): Zinnen => ({
  geen: metPlan<Keuze>(z, () => null, zin`Er is op dit moment geen herstelplan of ander plan afgesproken.`),
  toezeggingen: zin`De Raad van Bestuur heeft ${lijst(z.rvb.toezeggingen)} toegezegd.`,
  bewaker: heeftPlan(z)
    ? kies(z.plan.bewaker, {
        autoriteit: zin`De ${autoriteit(z)} volgt of het plan wordt uitgevoerd.`,
        regio: zin`Wij volgen of het plan wordt uitgevoerd.`,
      })
    : kies(z.plan.bewaker, {
        autoriteit: zin`De ${autoriteit(z)} volgt hoe de situatie zich ontwikkelt.`,
        regio: zin`Wij volgen hoe de situatie zich ontwikkelt.`,
      }),
});

/** Nothing is promised here: the letter says what matters, not how it will end. */
export const jeugdigen: readonly Ontwerp[] = sectie('jeugdigen', zin`Hulp aan jeugdigen`, {
  belang: zin`Het belang van de jeugdigen staat voorop: zij en hun ouders moeten erop kunnen rekenen dat de hulp doorgaat.`,
  medewerkers: zin`Daar zijn goede medewerkers voor nodig, en het is dus belangrijk dat zij blijven.`,
});

export const inspectieSectie = (z: RaadZicht): readonly Ontwerp[] =>
  zonderInspectie(z)
    ? []
    : sectie('inspectie', zin`De inspectie kijkt mee`, {
        kijktMee: bijVlag(z.igj.betrokken, inspectieKijktMee),
        planning: als<Tekst, Keuze>(
          z.igj.planning,
          (planning) => zin`Zij doet ${planning} onderzoek bij ${aanbieder(z)}.`,
          null,
        ),
        rapport: als<number, Keuze>(
          z.igj.rapportNaWeken,
          (weken) =>
            zin`Wat zij vindt, zet zij ${toon(weken, (aantal) => `${String(aantal)} ${meervoud(aantal, 'week', 'weken')}`)} na haar bezoek op haar eigen website.`,
          null,
        ),
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
                aanbieder: zin`De organisatie is ook opdrachtgever van het plan.`,
                gemeenten: zin`De gemeenten zijn opdrachtgever van het plan.`,
              }),
        ),
      null,
    ),
  );
