/** The form that sets another kind of plan. No plan is chosen for anybody. */
import { planSoorten } from '../domain/plan';
import type { PlanSoort } from '../domain/plan';
import { casusTekst } from '../texts/casus';
import { planTekst } from '../texts/plan';
import { regieTekst } from '../texts/regie';
import { planNaam, tredeTekst } from '../texts/trede';
import { bladKaart } from './blad';
import { button } from './button';
import type { FormulierKop } from './casus-formulier';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export const langstePlanreden = 1_500;
/** No plan, as a choice. */
export const geenPlan = 'geen';

export function planFormulier({
  casus,
  sleutel,
  ingevuld,
  plan,
}: FormulierKop & { readonly plan: PlanSoort | null }): Kaart {
  return bladKaart({
    kop: planTekst.kop,
    naam: casus.aanbiederNaam,
    meldingen: [
      { kop: regieTekst.gevondenKop, regels: ingevuld.gevonden },
      { kop: regieTekst.foutenKop, regels: ingevuld.fouten },
    ],
    alineas: [planTekst.uitleg],
    rijen: [
      { label: casusTekst.label.nummer, waarde: casus.nummer },
      { label: planTekst.nu, waarde: plan === null ? tredeTekst.geenPlan : planNaam(plan) },
    ],
    velden: velden(ingevuld.waarden, plan),
    knoppen: [
      button(
        planTekst.vastleggen,
        'plan.wijzigen',
        { casus: casus.id, sleutel, gezien: plan ?? geenPlan },
        { stijl: 'positive' },
      ),
      button(regieTekst.knop.terug, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
    samenvatting: planTekst.samenvatting,
  });
}

function velden(waarden: Readonly<Record<string, string>>, nu: PlanSoort | null): readonly Veld[] {
  const { plan, reden, geen } = planTekst;
  const andere = planSoorten.filter((soort) => soort !== nu);
  const ingevuld = waarden['plan'] ?? '';
  const gekozen = ingevuld === nu ? '' : ingevuld;
  return [
    {
      ...{ soort: 'keuze', id: 'plan', label: plan, waarde: gekozen, verplicht: true, open: true },
      keuzes: [
        ...andere.map((soort) => ({ titel: planNaam(soort), waarde: soort })),
        ...(nu === null ? [] : [{ titel: geen, waarde: geenPlan }]),
      ],
    },
    {
      soort: 'tekst',
      id: 'reden',
      label: reden,
      waarde: waarden['reden'] ?? '',
      max: langstePlanreden,
      verplicht: true,
    },
  ];
}
