/** The forms with which a casus is closed, with its evaluation, and opened again. */
import { regieTekst, stapUitlegZin } from '../texts/regie';
import { button } from './button';
import { formulier } from './casus-formulier';
import type { FormulierKop } from './casus-formulier';
import { langsteNotitieInvoer } from './rol-formulier';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export const langsteEvaluatie = 3_000;

export function sluitFormulier(kop: FormulierKop): Kaart {
  const { sluitFormulier: tekst, knop } = regieTekst;
  const waarde = (id: string): string => kop.ingevuld.waarden[id] ?? '';
  const velden: readonly Veld[] = [
    { soort: 'datum', id: 'datum', label: tekst.datum, waarde: waarde('datum'), verplicht: true },
    ...(['goed', 'beter', 'lessen'] as const).map((id): Veld => ({
      soort: 'tekst',
      id,
      label: tekst[id],
      max: langsteEvaluatie,
      waarde: waarde(id),
      verplicht: true,
    })),
  ];
  const data = { casus: kop.casus.id, sleutel: kop.sleutel };
  return formulier(kop, tekst, velden, button(knop.sluiten, 'casus.sluiten', data));
}

export function heropenFormulier(kop: FormulierKop): Kaart {
  const { heropenFormulier: tekst, knop } = regieTekst;
  const reden: Veld = {
    ...{ soort: 'tekst', id: 'reden', label: tekst.reden, max: langsteNotitieInvoer, verplicht: true },
    waarde: kop.ingevuld.waarden['reden'] ?? '',
  };
  const uitleg = stapUitlegZin('heropenen');
  const data = { casus: kop.casus.id, sleutel: kop.sleutel };
  const inhoud = { kop: tekst.kop, uitleg, samenvatting: uitleg };
  return formulier(kop, inhoud, [reden], button(knop.heropenen, 'casus.heropenen', data));
}
