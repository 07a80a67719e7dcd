/** Which open tasks lapse now that the trede or the plan changed: a person ticks them. */
import type { Taakregel } from '../domain/taak';
import { inkorten } from '../texts/inkorten';
import { taakTekst } from '../texts/taak';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { redenveld } from './taak-formulier';

export interface HerzienView {
  readonly casusId: string;
  readonly nummer: string;
  readonly aanbieder: string;
  readonly taken: readonly Taakregel[];
  readonly sleutel: string;
}

const meesteHerzien = 25;

export function takenHerzienKaart({ casusId, nummer, aanbieder, taken, sleutel }: HerzienView): Kaart {
  const { herzien, formulier, knop } = taakTekst;
  const gevraagd = taken.slice(0, meesteHerzien);
  const ids = gevraagd.map(({ id }) => id);
  return invulKaart({
    ...{ kop: herzien.kop(nummer), naam: aanbieder, uitleg: herzien.uitleg },
    keuzes: [
      {
        ...{ id: 'vervallen', label: herzien.keuze, meer: true, fout: formulier.keuzeFout },
        opties: gevraagd.map((taak) => ({ waarde: taak.id, naam: herzien.optie(taak.soort, inkorten(taak.wat, 120)) })),
      },
    ],
    reden: { ...redenveld, label: herzien.reden, nodig: false },
    knoppen: [
      button(knop.opslaan, 'taken.herzien', { casus: casusId, gevraagd: ids, sleutel }, { stijl: 'positive' }),
      button(
        knop.allesOpen,
        'taken.herzien',
        { casus: casusId, gevraagd: ids, sleutel: `${sleutel}-open` },
        { zonderInvoer: true },
      ),
    ],
  });
}
