/** Planning an accountgesprek, and who has not been spoken with for a long time. */
import type { Accountgesprek, Gespreksstand } from '../domain/accountgesprek';
import { agendaTekst } from '../texts/agenda';
import { datumVoluit } from '../texts/datum';
import { paginaTekst } from '../texts/gesprek-pagina';
import { gesprekTekst, gesprekVelden } from '../texts/accountgesprek';
import { berichtKaart } from './bericht';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { Veld } from './veld';

const { knop } = paginaTekst;

export function planformulier(view: {
  readonly velden: readonly Veld[];
  readonly datum: string;
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
    velden: [...view.velden, datum],
    knoppen: [
      button(knop.plannen, 'accountgesprek.plannen', { sleutel: view.sleutel }, { stijl: 'positive' }),
      button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {}, { zonderInvoer: true }),
    ],
    samenvatting: paginaTekst.planKop,
  });
}

/** `zin`: why this card comes now. */
export const planKaart = ({ id, versie, partijNaam, invoer }: Accountgesprek, zin: string, sleutel: string): Kaart =>
  berichtKaart({
    kop: paginaTekst.herinneringKop,
    alineas: [zin],
    rijen: [
      { label: gesprekVelden.partijId, waarde: partijNaam },
      { label: gesprekVelden.datum, waarde: datumVoluit(invoer.datum) },
    ],
    knoppen: [
      button(knop.begin, 'accountgesprek.openen', { gesprek: id }),
      button(agendaTekst.knop, 'accountgesprek.agenda', { gesprek: id }),
      button(knop.vervallen, 'accountgesprek.vervallen', { gesprek: id, versie, sleutel }),
    ],
  });

export function planningKaart(
  maanden: number,
  eigen: readonly Gespreksstand[],
  overig: readonly Gespreksstand[],
): Kaart {
  const aantal = eigen.length + overig.length;
  return lijstKaart({
    kop: paginaTekst.planningKop,
    onderkop: onderkop(maanden, aantal),
    items: [...eigen.map((stand) => item(stand, true)), ...overig.map((stand) => item(stand, false))].slice(0, meeste),
    knoppen: [button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', {})],
    samenvatting: paginaTekst.planningSamenvatting(aantal),
  });
}

/** What fits on a phone; the longest silence stands on top. */
const meeste = 15;

const onderkop = (maanden: number, aantal: number): string => {
  if (aantal === 0) return paginaTekst.planningLeeg;
  const rest = aantal - meeste;
  return rest > 0
    ? `${paginaTekst.planning(maanden)} ${paginaTekst.planningRest(rest)}`
    : paginaTekst.planning(maanden);
};

const item = ({ partijId, partijNaam, laatste, gepland }: Gespreksstand, eigen: boolean) => ({
  titel: partijNaam,
  regels: [
    laatste === null ? paginaTekst.nooit : paginaTekst.laatste(laatste, eigen),
    ...(gepland === null ? [] : [paginaTekst.gepland(gepland)]),
  ],
  knoppen: [
    button(knop.plannen, 'accountgesprek.plan-openen', { partijId }),
    ...(laatste === null ? [] : [button(knop.eerdere, 'accountgesprekken.inzien', { partijId })]),
  ],
});
