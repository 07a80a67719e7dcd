/** Releasing a letter in its turn, and recording that it was sent. */
import type { Afwijkingsstand, Hindernis, NietVerzonden } from '../domain/vrijgave';
import type { Vrijgaveplan } from '../domain/brievenboek';
import type { TeInformeren } from '../domain/informeren';
import { manieren } from '../domain/informeren';
import { afwijkingTekst } from '../texts/afwijking';
import { briefgangTekst } from '../texts/briefgang';
import { hoofdletter } from '../texts/hoofdletter';
import { momentVoluit } from '../texts/moment';
import { informerenTekst } from '../texts/feitgang';
import { manierNaam, nietVerzondenZin } from '../texts/vrijgave';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import type { Invulveld } from './invulblad';

export interface VrijgaveView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly aanbieder: string;
  readonly hindernissen: readonly Hindernis[];
  readonly nietVerzonden?: readonly NietVerzonden[];
  readonly afwijking: Afwijkingsstand | null;
  readonly plan: Pick<Vrijgaveplan, 'moment' | 'status' | 'waarom'> | null;
  /** Where is written down who knows; left out for who may not read it. */
  readonly register?: string | null;
  /** Said already: as the fields write a day and an hour. */
  readonly moment?: { readonly datum?: string; readonly tijd?: string };
}

export function vrijgaveKaart(view: VrijgaveView, sleutel: string, meldingen: readonly string[] = []): Kaart {
  const { vrijgave: tekst } = briefgangTekst;
  const { nummer, hindernissen } = view;
  const beurt = beurtVan(view);
  return invulbladKaart({
    kop: tekst.kop(nummer, view.versie),
    naam: view.aanbieder,
    meldingen,
    alineas: [tekst.uitleg, tekst[beurt]],
    secties: [{ kop: tekst.standKop, regels: [...hindernissen.map(tekst.hindernis), ...standRegels(view)] }],
    velden: velden(view),
    knoppen: knoppen(view, sleutel),
    samenvatting: tekst.samenvatting(nummer, beurt),
  });
}

/** Leave that was given counts for what stands in the way now, or not. */
function beurtVan({ hindernissen, afwijking }: VrijgaveView): 'aanDeBeurt' | 'magToch' | 'wacht' {
  if (hindernissen.length === 0) return 'aanDeBeurt';
  return afwijking?.dekt === true ? 'magToch' : 'wacht';
}

const isGepland = ({ plan }: VrijgaveView): boolean => plan?.status === 'gepland';

function standRegels({ plan, afwijking, hindernissen, nietVerzonden = [] }: VrijgaveView): readonly string[] {
  const { vrijgave: tekst } = briefgangTekst;
  const uit: string[] = nietVerzonden.map(nietVerzondenZin);
  if (plan?.status === 'gepland') {
    uit.push(tekst.gepland(momentVoluit(plan.moment)));
    if (afwijking?.dekt !== true) uit.push(...hindernissen.flatMap((een) => teVroeg(een, plan.moment)));
  }
  if (plan?.status === 'gemist' || plan?.status === 'geweigerd') uit.push(gemistZin(plan));
  return afwijking === null ? uit : [...uit, ...afwijkingRegels(afwijking)];
}

/** Planned before what stands in the way is over: then it will not go, and whoever plans it hears so now. */
const teVroeg = (hindernis: Hindernis, moment: string): readonly string[] =>
  'tot' in hindernis && Date.parse(moment) < Date.parse(hindernis.tot)
    ? [briefgangTekst.vrijgave.teVroegGepland(hindernis.soort)]
    : [];

function afwijkingRegels({ reden, door, toegestaan, dekt, eigen }: Afwijkingsstand): readonly string[] {
  if (toegestaan) return [afwijkingTekst.toegestaan(reden), ...(dekt ? [] : [afwijkingTekst.dektNiet])];
  return [eigen ? afwijkingTekst.zelfGevraagd(reden) : afwijkingTekst.gevraagd(reden, door)];
}

function velden(view: VrijgaveView): readonly Invulveld[] {
  const { vrijgave: tekst } = briefgangTekst;
  const plannen: readonly Invulveld[] = isGepland(view)
    ? []
    : [
        { soort: 'datum', id: 'datum', label: tekst.datum, waarde: view.moment?.datum ?? '' },
        { soort: 'tijd', id: 'tijd', label: tekst.tijd, waarde: view.moment?.tijd ?? '' },
      ];
  const reden: Invulveld = { soort: 'tekst', id: 'reden', label: afwijkingTekst.reden, max: 1000, lang: true };
  return magVragen(view) ? [...plannen, reden] : plannen;
}

/** At the time it was planned for, and why not. */
export const gemistZin = ({ moment, waarom }: Pick<Vrijgaveplan, 'moment' | 'waarom'>): string =>
  briefgangTekst.vrijgave.gemist(momentVoluit(moment), waarom);

/** Leave may be asked once, and again when something came in the way after it was given. */
const magVragen = ({ hindernissen, afwijking }: VrijgaveView): boolean =>
  hindernissen.length > 0 && (afwijking === null || (afwijking.toegestaan && !afwijking.dekt));

const ONTBREKENDE_KENNIS: readonly Hindernis['soort'][] = ['niet-geinformeerd', 'geen-raadsbrief'];

/** The way to where is written down that people know, while the order waits for that. */
const registerKnop = ({ hindernissen, register = null }: VrijgaveView): readonly Knop[] =>
  register !== null && hindernissen.some(({ soort }) => ONTBREKENDE_KENNIS.includes(soort))
    ? [button(informerenTekst.knop.tonen, 'informeren.inzien', { casus: register }, { zonderInvoer: true })]
    : [];

function knoppen(view: VrijgaveView, sleutel: string): readonly Knop[] {
  const { knop } = briefgangTekst;
  const { briefId: brief, hindernissen, afwijking } = view;
  const mag = hindernissen.length === 0 || afwijking?.dekt === true;
  const nu = button(knop.vrijgeven, 'brief.vrijgeven', { brief, sleutel }, { stijl: 'positive', zonderInvoer: true });
  const plan = isGepland(view)
    ? button(knop.planAfzeggen, 'brief.plan-afzeggen', { brief, sleutel: `${sleutel}-af` }, { zonderInvoer: true })
    : button(knop.plannen, 'brief.plannen', { brief, sleutel: `${sleutel}-plan` });
  const vraag = button(afwijkingTekst.knop.vragen, 'brief.afwijken', { brief, sleutel: `${sleutel}-afw` });
  const open = openKnoppen(view, sleutel);
  // Who was asked to decide finds that first.
  const beslist = afwijking !== null && !afwijking.toegestaan && !afwijking.eigen;
  return [
    ...(beslist ? open : []),
    ...(mag ? [nu] : []),
    plan,
    ...(magVragen(view) ? [vraag] : []),
    ...(beslist ? [] : open),
    ...registerKnop(view),
    button(knop.brief, 'brief.inzien', { brief }, { zonderInvoer: true }),
  ];
}

/** On a question that is open another decides, and who asked may take it back; leave that was given may be withdrawn until the letter goes. */
function openKnoppen({ briefId: brief, afwijking }: VrijgaveView, sleutel: string): readonly Knop[] {
  if (afwijking === null) return [];
  const { knop } = afwijkingTekst;
  const kaal = { zonderInvoer: true } as const;
  if (afwijking.toegestaan)
    return [button(knop.intrekken, 'brief.afwijking-intrekken', { brief, sleutel: `${sleutel}-in` }, kaal)];
  return afwijking.eigen
    ? [button(knop.terugnemen, 'brief.afwijking-terugnemen', { brief, sleutel: `${sleutel}-terug` }, kaal)]
    : [
        button(knop.toestaan, 'brief.afwijking-toestaan', { brief, sleutel: `${sleutel}-ja` }, kaal),
        button(knop.weigeren, 'brief.afwijking-weigeren', { brief, sleutel: `${sleutel}-nee` }, kaal),
      ];
}

export interface VerzendView {
  readonly briefId: string;
  readonly nummer: string;
  readonly vandaag: string;
  readonly aan: readonly (TeInformeren & { readonly sleutel: string })[];
}

export const manierKeuzes = manieren.map((manier) => ({ title: hoofdletter(manierNaam(manier)), value: manier }));

export function verzendKaart(view: VerzendView, sleutel: string, meldingen: readonly string[] = []): Kaart {
  const { verzenden: tekst, knop } = briefgangTekst;
  const { briefId: brief, nummer } = view;
  const keuzes = view.aan.slice(0, 120).map(({ wie, sleutel: value }) => ({ title: hoofdletter(wie), value }));
  return invulbladKaart({
    kop: tekst.kop(nummer),
    naam: '',
    meldingen,
    alineas: [tekst.uitleg, ...(keuzes.length === 0 ? [tekst.niemand] : [])],
    velden: [
      { soort: 'keuze', id: 'aan', label: tekst.aan, keuzes, meer: true, stijl: 'expanded' },
      { soort: 'keuze', id: 'hoe', label: tekst.hoe, keuzes: manierKeuzes, waarde: 'e-mail' },
      { soort: 'datum', id: 'wanneer', label: tekst.wanneer, waarde: view.vandaag },
      { soort: 'tekst', id: 'bewijs', label: tekst.bewijs, max: 500 },
    ],
    knoppen: [
      button(knop.verzonden, 'brief.verzenden', { brief, sleutel }, { stijl: 'positive' }),
      button(knop.brief, 'brief.inzien', { brief }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kop(nummer),
  });
}
