/** The plan, what it asks of whom, and who watches it; the kind of plan decides who comes first. */
import type { Tekst } from '../../../domain/feit';
import type { Keuze } from '../../../domain/zin';
import { als, bij, bijVlag, indienBekend, kies, zin } from '../../../domain/zin';
import { toon } from '../../../domain/feit';
import { meervoud } from '../../../texts/formaat';
import { Aanbieder, aanbieder, autoriteit, begeleiding, inspectieKijktMee, lijst, plannaam } from '../frasen';
import { sectie } from '../opbouw';
import type { Ontwerp } from '../opbouw';
import type { RaadZicht } from './zicht';

export const planSectie = (z: RaadZicht): readonly Ontwerp[] =>
  sectie(
    'plan',
    zin`Het ${plannaam(z)}`,
    {
      start: kies(z.plan.status, {
        'in-voorbereiding': zin`${Aanbieder(z)} en wij beginnen direct met de voorbereiding van een ${plannaam(z)}.`,
        vastgesteld: zin`Er is een ${plannaam(z)} vastgesteld.`,
        'in-uitvoering': zin`Er is een ${plannaam(z)} en dat wordt nu uitgevoerd.`,
      }),
      reikwijdte: bij(z.plan.reikwijdte, (voor) => reikwijdte(z, voor.includes('deelnemingen'))),
      doel: zin`Het doel is ${z.plan.doel}.`,
      bureau: begeleiding(z.plan.bureau),
    },
    {
      toezeggingen: zin`De Raad van Bestuur heeft ${lijst(z.rvb.toezeggingen)} toegezegd.`,
      bewaker: kies(z.plan.bewaker, {
        autoriteit: zin`De ${autoriteit(z)} volgt of het plan wordt uitgevoerd.`,
        regio: zin`Wij volgen of het plan wordt uitgevoerd.`,
      }),
    },
  );

const reikwijdte = (z: RaadZicht, metDeelnemingen: boolean): Keuze =>
  metDeelnemingen
    ? zin`Het plan geldt voor ${aanbieder(z)} zelf en voor de deelnemingen.`
    : zin`Het plan geldt voor ${aanbieder(z)}.`;

/** Nothing is promised here: the letter says what matters, not how it will end. */
export const jeugdigen: readonly Ontwerp[] = sectie('jeugdigen', zin`Hulp aan jeugdigen`, {
  belang: zin`Het belang van de jeugdigen staat voorop.`,
  doorgaan: zin`Zij en hun ouders moeten erop kunnen rekenen dat de hulp doorgaat.`,
  medewerkers: zin`Daar zijn goede medewerkers voor nodig, en het is dus belangrijk dat zij blijven.`,
});

export const inspectieSectie = (z: RaadZicht): readonly Ontwerp[] =>
  z.igj.betrokken.status === 'bekend' && !z.igj.betrokken.waarde
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

/** Who answers for the plan; who commissions it is worth saying only while the aanbieder comes first. */
export const opdrachtgever = (z: RaadZicht): Keuze =>
  indienBekend(z.plan.soort, (soort) =>
    soort === 'continuiteitsplan'
      ? null
      : kies(z.plan.opdrachtgever, {
          aanbieder: zin`De organisatie is ook opdrachtgever van het plan.`,
          gemeenten: zin`De gemeenten zijn opdrachtgever van het plan.`,
        }),
  );
