/** Planning an accountgesprek, and who has not been spoken with for a long time. */
import type { Accountgesprek, Gespreksstand } from '../domain/accountgesprek';
import { agendaTekst } from '../texts/agenda';
import { paginaTekst } from '../texts/gesprek-pagina';
import { gesprekTekst, gesprekVelden } from '../texts/accountgesprek';
import { berichtKaart } from './bericht';
import { bladKaart } from './blad';
import { bladeren } from './bladeren';
import type { Sectie } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { Veld } from './veld';

const { knop } = paginaTekst;

const tijdveld = (tijd = ''): Veld => ({ soort: 'tijd', id: 'tijd', label: paginaTekst.planTijd, waarde: tijd });

export function planformulier(view: {
  readonly velden: readonly Veld[];
  readonly datum: string;
  readonly tijd?: string;
  readonly meldingen: readonly Sectie[];
  readonly sleutel: string;
}): Kaart {
  const datum: Veld = {
    ...{ soort: 'datum', id: 'datum', label: paginaTekst.planDatum, verplicht: true },
    waarde: view.datum,
  };
  return bladKaart({
    kop: paginaTekst.planKop,
    naam: '',
    meldingen: view.meldingen,
    alineas: [paginaTekst.plan],
    rijen: [],
    velden: [...view.velden, datum, tijdveld(view.tijd)],
    knoppen: [
      button(knop.plannen, 'accountgesprek.plannen', { sleutel: view.sleutel }, { stijl: 'positive' }),
      button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {}, { zonderInvoer: true }),
    ],
    samenvatting: paginaTekst.planKop,
  });
}

/** Another day for a plan. */
export function verzetformulier(
  gesprek: Accountgesprek,
  { datum, tijd }: { readonly datum: string; readonly tijd?: string | undefined },
  meldingen: readonly Sectie[],
  sleutel: string,
): Kaart {
  const { id, versie, partijNaam, invoer } = gesprek;
  const veld: Veld = { soort: 'datum', id: 'datum', label: paginaTekst.planDatum, verplicht: true, waarde: datum };
  return bladKaart({
    ...{ kop: paginaTekst.verzetKop, naam: '', meldingen, rijen: [], velden: [veld, tijdveld(tijd)] },
    alineas: [paginaTekst.verzet(partijNaam, invoer.datum, invoer.tijd)],
    knoppen: [
      button(knop.verzet, 'accountgesprek.verzetten', { gesprek: id, versie, sleutel }, { stijl: 'positive' }),
      button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {}, { zonderInvoer: true }),
    ],
    samenvatting: paginaTekst.verzetKop,
  });
}

/** `zin`: why this card comes now; `naar`: the day and hour that were said for it. */
export const planKaart = (
  { id, versie, partijNaam, invoer }: Accountgesprek,
  zin: string,
  sleutel: string,
  naar: { readonly datum?: string; readonly tijd?: string } = {},
): Kaart =>
  berichtKaart({
    kop: paginaTekst.herinneringKop,
    alineas: [zin],
    rijen: [
      { label: gesprekVelden.partijId, waarde: partijNaam },
      { label: gesprekVelden.datum, waarde: paginaTekst.dagEnUur(invoer.datum, invoer.tijd) },
    ],
    knoppen: [
      button(knop.begin, 'accountgesprek.openen', { gesprek: id }),
      button(agendaTekst.knop, 'accountgesprek.agenda', { gesprek: id }),
      button(knop.verzetten, 'accountgesprek.verzet-openen', { gesprek: id, ...naar }),
      button(knop.vervallen, 'accountgesprek.vervallen', { gesprek: id, versie, sleutel }),
    ],
  });

export interface PlanningView {
  readonly maanden: number;
  readonly eigen: readonly Gespreksstand[];
  readonly overig: readonly Gespreksstand[];
  /** How many came before, on earlier pages. */
  readonly vanaf: number;
  readonly vandaag: string;
}

export function planningKaart({ maanden, eigen, overig, vanaf, vandaag }: PlanningView): Kaart {
  const alle = [
    ...eigen.map((stand) => item(stand, true, vandaag)),
    ...overig.map((stand) => item(stand, false, vandaag)),
  ];
  const items = alle.slice(vanaf, vanaf + meeste);
  const deel = { van: vanaf + 1, tot: vanaf + items.length, totaal: alle.length };
  const naar = (titel: string, plek: number) => button(titel, 'accountgesprek.planning', { maanden, vanaf: plek });
  return lijstKaart({
    kop: paginaTekst.planningKop,
    onderkop: onderkop(maanden, deel),
    items,
    knoppen: [
      ...bladeren({ vanaf, totaal: alle.length, perBlad: meeste }, naar, knop.blad),
      button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {}),
    ],
    samenvatting: paginaTekst.planningSamenvatting(alle.length),
  });
}

/** What fits on a phone; the longest silence stands on top. */
const meeste = 15;

interface Deel {
  readonly van: number;
  readonly tot: number;
  readonly totaal: number;
}

const onderkop = (maanden: number, { van, tot, totaal }: Deel): string => {
  if (totaal === 0) return paginaTekst.planningLeeg;
  return totaal > meeste
    ? `${paginaTekst.planning(maanden)} ${paginaTekst.planningDeel(van, tot, totaal)}`
    : paginaTekst.planning(maanden);
};

const planRegel = (datum: string, tijd: string | undefined, vandaag: string): string =>
  datum < vandaag ? paginaTekst.stondGepland(datum, tijd) : paginaTekst.gepland(datum, tijd);

const item = (
  { partijId, partijNaam, laatste, gepland, geplandeTijd }: Gespreksstand,
  eigen: boolean,
  vandaag: string,
) => ({
  titel: partijNaam,
  regels: [
    laatste === null ? paginaTekst.nooit : paginaTekst.laatste(laatste, eigen),
    ...(gepland === null ? [] : [planRegel(gepland, geplandeTijd, vandaag)]),
  ],
  knoppen: [
    button(knop.plannen, 'accountgesprek.plan-openen', { partijId }),
    ...(laatste === null ? [] : [button(knop.eerdere, 'accountgesprekken.inzien', { partijId })]),
  ],
});

export interface VerwachtView {
  readonly tot: string;
  readonly maanden: number;
  readonly gepland: readonly Accountgesprek[];
  readonly eigen: readonly Gespreksstand[];
  readonly vandaag: string;
}

/** What is planned until a day, and after it whom one spoke long ago. */
export function verwachtKaart({ tot, maanden, gepland, eigen, vandaag }: VerwachtView): Kaart {
  const items = [...gepland.map((een) => planItem(een, vandaag)), ...eigen.map((een) => item(een, true, vandaag))];
  const rest = items.length - meeste;
  return lijstKaart({
    kop: paginaTekst.verwachtKop,
    onderkop: [
      items.length === 0 ? paginaTekst.verwachtLeeg(tot, maanden) : paginaTekst.verwacht(tot, maanden),
      ...(rest > 0 ? [paginaTekst.verwachtRest(rest)] : []),
    ].join(' '),
    items: items.slice(0, meeste),
    knoppen: [
      button(knop.planning, 'accountgesprek.planning', {}),
      button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {}),
    ],
    samenvatting: paginaTekst.verwachtSamenvatting(gepland.length, eigen.length),
  });
}

const planItem = ({ id, partijNaam, invoer: { datum, tijd } }: Accountgesprek, vandaag: string) => ({
  titel: partijNaam,
  regels: [planRegel(datum, tijd, vandaag)],
  knoppen: [button(knop.begin, 'accountgesprek.openen', { gesprek: id })],
});

/** A plan that was dropped may still stand in a calendar. */
export const vervallenKaart = ({ id }: Accountgesprek): Kaart =>
  berichtKaart({
    kop: paginaTekst.vervallenZin,
    alineas: [paginaTekst.uitAgenda],
    knoppen: [
      button(agendaTekst.knopWeg, 'accountgesprek.agenda', { gesprek: id }),
      button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {}),
    ],
  });
