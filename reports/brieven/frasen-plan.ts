/** How a letter speaks of the plan: its name, who comes first, who helps; and what it says when there is no plan. */
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import { toon, naamOnbekend } from '../../domain/feit';
import type { PlanSoort } from '../../domain/plan';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, bij, indienBekend, kies, vanwege, zin } from '../../domain/zin';
import { inZin, opsomming } from '../../texts/formaat';
import { Aanbieder, lijst } from './frasen';
import { isBezigheid, zonderPunt } from './frasen-woorden';
import type { Openbaar } from './frasen';
import { bijStoppen } from './frasen-hulp';

type Planstand = 'in-voorbereiding' | 'vastgesteld' | 'in-uitvoering';

const plannamen: Readonly<Record<PlanSoort, string>> = {
  verbeterplan: 'verbeterplan',
  herstelplan: 'herstelplan',
  continuiteitsplan: 'continuïteitsplan',
};

/**
 * Known to be there; while nobody knows whether there is a plan, no letter speaks of one (ADR 176). Who knows how far it is, for whom it is or what it
 * is for knows that there is one (ADR 188): facts that every reader may see, so that all letters say the same.
 */
export const heeftPlan = ({ plan: { soort, status, doel, reikwijdte: voor } }: Openbaar): boolean =>
  ['bekend', 'weggelakt'].includes(soort.status) ||
  (soort.status === 'onbekend' && [status, doel, voor].some((een) => een.status === 'bekend'));

/** A sentence with the name of the plan in it, or what stands there when people decided on no plan. */
export const metPlan = <R extends Keuze>(z: Openbaar, met: (naam: Feit<Tekst>) => R, geen: R): R =>
  alsOfZonder<PlanSoort, R>(
    heeftPlan(z) ? naamOnbekend(z.plan.soort) : z.plan.soort,
    (soort) => met(toon(soort, (naam) => plannamen[naam])),
    geen,
  );

/** How far the plan is. While nobody knows whether there is one, that is the question, and not how far it is. */
export const standVanPlan = (
  z: Openbaar,
  met: (naam: Feit<Tekst>) => Readonly<Record<Planstand, Keuze>>,
  geen: Keuze,
): Keuze => metPlan<Keuze>(z, (naam) => (heeftPlan(z) ? kies(z.plan.status, met(naam)) : zin`${naam}`), geen);

/** A sentence about a plan that is only worth saying while there is one. */
export const bijPlan = (z: Openbaar, keuze: Keuze): Keuze => (heeftPlan(z) ? keuze : null);

/** Who watches how it goes; without a plan nobody is asked who watches that plan. */
export const bewaker = (z: Openbaar, zinnen: Readonly<Record<'autoriteit' | 'regio', Keuze>>): Keuze =>
  heeftPlan(z) || z.plan.bewaker.status !== 'onbekend' ? kies(z.plan.bewaker, zinnen) : null;

/** A heading does not carry a marker: without the name of the plan it says no more than the sentences below it. */
export const kopPlan = (z: Openbaar): Keuze =>
  metPlan<Keuze>(z, (naam) => (naam.status === 'bekend' ? zin`Het ${naam}` : zin`De aanpak`), zin`Geen apart plan`);

/** Bron: convenant and its instruments; with a continuïteitsplan the regie lies more with who buys the care. */
export const eersteVerantwoordelijke = (z: Openbaar): Keuze =>
  alsOfZonder<PlanSoort, Keuze>(
    z.plan.soort,
    (feit) =>
      indienBekend(feit, (soort) =>
        soort === 'continuiteitsplan'
          ? zin`Bij een continuïteitsplan ligt de regie meer bij de gemeenten die de hulp inkopen. Samen met de andere betrokken partijen herstellen zij de continuïteit van de jeugdhulp in de regio.`
          : eigenHerstel(z),
      ),
    eigenHerstel(z),
  );

/** Whose help stops is still responsible, and no letter says that it recovers. */
const eigenHerstel = (z: Openbaar): Zinsdeel =>
  bijStoppen(
    z,
    zin`${Aanbieder(z)} is als eerste verantwoordelijk voor wat er bij de eigen organisatie gebeurt.`,
    zin`${Aanbieder(z)} is als eerste verantwoordelijk voor het eigen herstel.`,
  );

/** `de kosten omlaag brengen`: typed without `te` it cannot follow `is`. `woorden`: the goal as this letter says it. */
export const doelzin = ({ doel }: Openbaar['plan'], woorden: Feit<Tekst>): Zinsdeel =>
  doel.status === 'bekend' && isBezigheid(doel.waarde)
    ? zin`Het doel is het volgende: ${woorden}.`
    : zin`Het doel is ${woorden}.`;

/** With a continuïteitsplan the help may go on somewhere else: no letter then asks anybody to stay where he is. */
export const bijContinuiteitsplan = <R extends Keuze>({ plan: { soort } }: Openbaar, wel: R, anders: R): R =>
  vanwege(soort, soort.status === 'bekend' && soort.waarde === 'continuiteitsplan' ? wel : anders);

/** What keeps the help going; nothing is promised. */
export const medewerkersNodig = (z: Openbaar): Zinsdeel =>
  bijContinuiteitsplan(
    z,
    zin`Daarvoor zijn goede medewerkers nodig. Het is dan ook belangrijk dat zij hun werk kunnen blijven doen.`,
    zin`Daarvoor zijn goede medewerkers nodig. Het is dan ook belangrijk dat zij bij de organisatie blijven.`,
  );

/** What people agreed when they chose no plan. */
export const geenPlan = zin`Er is op dit moment geen herstelplan of ander plan afgesproken.`;

/** That there is none, or the question whether there is one. */
export const zonderPlan = (z: Openbaar): Keuze =>
  metPlan<Keuze>(z, (naam) => (heeftPlan(z) ? null : zin`${naam}`), geenPlan);

/** What was promised as a clause comes behind the verb: `heeft toegezegd dat er elke maand cijfers komen`. */
export function toegezegd(wie: Zinsdeel, wat: Feit<readonly Tekst[]>): Zinsdeel {
  const bijzinnen = wat.status === 'bekend' ? wat.waarde.filter((deel) => /^dat /iu.test(deel)).length : 0;
  if (bijzinnen === 0 || wat.status !== 'bekend') return zin`${wie} ${lijst(wat)} toegezegd.`;
  const delen = toon(wat, (alle) => opsomming(alle.map((deel) => inZin(zonderPunt(deel)))));
  return bijzinnen === wat.waarde.length ? zin`${wie} toegezegd ${delen}.` : zin`${wie} dit toegezegd: ${delen}.`;
}

export const toezeggingen = (z: Openbaar): Keuze =>
  alsOfZonder<readonly Tekst[], Keuze>(
    z.rvb.toezeggingen,
    (wat) => toegezegd(zin`De Raad van Bestuur heeft`, wat),
    null,
  );

/** A withheld name still leaves a sentence that reads like any other. `daarbij` is the work that goes on: of a plan that was set it would mean the setting. */
export function begeleiding({ plan: { status } }: Openbaar, bureau: OptioneelFeit<Tekst>): Keuze {
  const wordt =
    status.status === 'bekend' && status.waarde === 'vastgesteld'
      ? zin`De organisatie wordt begeleid door`
      : zin`De organisatie wordt daarbij begeleid door`;
  const begin = vanwege(status, wordt);
  return als<Tekst, Keuze>(bureau, (naam) => zin`${begin} ${naam}.`, null, zin`${begin} een extern bureau.`);
}

/** `deelnemingen` as this reader may hear of them; `alleen`: what is worth saying when the plan is for the aanbieder alone. */
export const reikwijdte = (
  z: Openbaar,
  verbonden: 'de deelnemingen' | 'de verbonden zorgondernemingen',
  alleen: Keuze,
): Keuze =>
  bij(z.plan.reikwijdte, (voor) => {
    if (!voor.includes('deelnemingen')) return alleen;
    if (!voor.includes('aanbieder'))
      return verbonden === 'de deelnemingen'
        ? zin`Het geldt voor de deelnemingen, en niet voor de organisatie zelf.`
        : zin`Het geldt voor de verbonden zorgondernemingen, en niet voor de organisatie zelf.`;
    return verbonden === 'de deelnemingen'
      ? zin`Het geldt voor de organisatie zelf en voor de deelnemingen.`
      : zin`Het geldt voor de organisatie zelf en voor de verbonden zorgondernemingen.`;
  });
