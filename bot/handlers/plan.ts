/** The plan of a casus, and setting another kind of plan, apart from its trede. */
import { planInzien } from '../../app/plan-inzien';
import type { Planbeeld } from '../../app/plan-inzien';
import { planWijzigen } from '../../app/plan-wijzigen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { geenPlan, langstePlanreden, planFormulier } from '../../cards/plan';
import { planbeeldKaart } from '../../cards/planbeeld';
import { mag } from '../../domain/policy';
import { planSoorten } from '../../domain/plan';
import type { PlanSoort } from '../../domain/plan';
import { foutZin } from '../../texts/fouten';
import { planTekst } from '../../texts/plan';
import { planbeeldTekst } from '../../texts/planbeeld';
import { regieTekst } from '../../texts/regie';
import { taakTekst } from '../../texts/taak';
import { planvraagZin } from '../../texts/tredebepaling';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import { gezienPlan } from '../regie/gezien-plan';
import type { Formulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { casusAntwoord } from './casus';
import { weigerOpCasus } from './casus-weigering';

async function toonPlan(beurt: Beurt, { casus }: Payload<'plan.inzien'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, planInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { vandaag } = beurt;
  return toon(beurt, planbeeldKaart({ ...gevonden.value, vandaag }, planknoppen(gevonden.value)));
}

/** In a casus that is closed nothing is set any more. */
function planknoppen({ casus, vervolg }: Planbeeld): readonly Knop[] {
  const naar = { casus: casus.id };
  const open = casus.status !== 'gesloten';
  return [
    ...(open && vervolg.includes('taak.toevoegen')
      ? [button(planbeeldTekst.knop.mijlpaal, 'taak.nieuw', { ...naar, soort: 'mijlpaal' })]
      : []),
    ...(open && vervolg.includes('plan.wijzigen') ? [button(planTekst.menu.titel, 'plan.formulier', naar)] : []),
    ...(vervolg.includes('taken.inzien') ? [button(taakTekst.knop.alleTaken, 'casustaken.inzien', naar)] : []),
    button(planbeeldTekst.knop.trede, 'trede.opvragen', { over: casus.id }),
    ...(vervolg.includes('casus.inzien') ? [button(taakTekst.knop.casus, 'casus.inzien', naar)] : []),
  ];
}

async function formulier(
  beurt: Beurt,
  casusId: string,
  ingevuld: Pick<Formulier, 'waarden' | 'fouten' | 'gevonden'>,
  sleutel: string,
): Promise<BeurtAntwoord> {
  const casus = await beurt.eenheid.casus.vind(casusId, beurt.vandaag);
  if (casus === null || !mag(beurt.actor, 'plan.wijzigen', casus)) return weigerOpCasus(beurt, casusId);
  return toon(beurt, planFormulier({ casus, plan: casus.plan, sleutel, ingevuld }));
}

/** Both: what holds since, and what this person typed, in a form that knows what holds now. */
async function andersGeworden(
  beurt: Beurt,
  casusId: string,
  { waarden, gevonden, nieuw }: Pick<Formulier, 'waarden' | 'gevonden'> & { readonly nieuw: PlanSoort | null },
): Promise<BeurtAntwoord> {
  const nu = (await beurt.eenheid.casus.vind(casusId, beurt.vandaag))?.plan ?? null;
  const door = await beurt.eenheid.gebeurtenis.laatste(casusId, 'plan');
  const fouten = [planTekst.andersGeworden(nu, nieuw, door)];
  return formulier(beurt, casusId, { waarden, fouten, gevonden }, beurt.nieuweSleutel());
}

async function wijzig(beurt: Beurt, payload: Payload<'plan.wijzigen'>): Promise<BeurtAntwoord> {
  const { casus: casusId, sleutel } = payload;
  const gelezen = leesFormulier(payload);
  const plan = gelezen.keuze('plan', planTekst.plan, [geenPlan, ...planSoorten]);
  const reden = gelezen.tekst('reden', planTekst.reden, langstePlanreden);
  if (plan === null && gelezen.waarden['plan'] === '') gelezen.fout(planTekst.plan, 'verplicht');
  if (reden === null && gelezen.waarden['reden'] === '') gelezen.fout(planTekst.reden, 'verplicht');
  if (!gelezen.goed() || plan === null) return formulier(beurt, casusId, gelezen, sleutel);
  const nieuw = plan === geenPlan ? null : plan;
  const gezien = gezienPlan(payload.gezien);
  const uit = await voerUit(beurt, planWijzigen, { casusId, plan: nieuw, reden, gezien }, sleutel);
  if (uit.ok)
    return casusAntwoord(beurt, casusId, {
      kop: regieTekst.gedaan,
      regels: [planTekst.gedaan, ...uit.value.vragen.map(planvraagZin)],
    });
  if (uit.fout.soort === 'geen-toegang') return weigerOpCasus(beurt, casusId, uit.fout);
  if (uit.fout.soort === 'verouderd') return andersGeworden(beurt, casusId, { ...gelezen, nieuw });
  return casusAntwoord(beurt, casusId, { kop: regieTekst.nietGelukt, regels: [foutZin(uit.fout)] });
}

/** With the kind of plan in it that somebody named, in his words; the one that is in force already is no choice. */
export const openPlanformulier = (beurt: Beurt, casus: string, tekst: string): Promise<BeurtAntwoord> => {
  const { klein } = leesBericht(beurt, tekst);
  const genoemd = planSoorten.filter((soort) => klein.includes(soort));
  const plan = genoemd.length === 1 ? genoemd[0] : undefined;
  const waarden = plan === undefined ? {} : { plan };
  return formulier(beurt, casus, { waarden, fouten: [], gevonden: [] }, beurt.nieuweSleutel());
};

export const planHandlers = {
  'plan.inzien': toonPlan,
  'plan.formulier': (beurt, { casus }) =>
    formulier(beurt, casus, { waarden: {}, fouten: [], gevonden: [] }, beurt.nieuweSleutel()),
  'plan.wijzigen': wijzig,
} as const satisfies Partial<Handlers>;
