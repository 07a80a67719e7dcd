/** The form that gives somebody a role on a casus. */
import { casusRollen } from '../domain/actor';
import { casusRolNaam } from '../texts/casus';
import { regieTekst } from '../texts/regie';
import { button } from './button';
import { formulier } from './casus-formulier';
import type { FormulierKop } from './casus-formulier';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export const langsteNotitieInvoer = 1_500;

export function rolFormulier(
  kop: FormulierKop,
  mensen: readonly { readonly id: string; readonly naam: string; readonly partij: string }[],
): Kaart {
  const { rolFormulier: tekst, knop } = regieTekst;
  const waarde = (id: string): string => kop.ingevuld.waarden[id] ?? '';
  const velden: readonly Veld[] = [
    {
      ...{ soort: 'keuze', id: 'rol', label: tekst.rol, waarde: waarde('rol'), verplicht: true },
      keuzes: casusRollen.map((rol) => ({ titel: casusRolNaam(rol), waarde: rol })),
    },
    {
      ...{ soort: 'keuze', id: 'persoon', label: tekst.persoon, waarde: waarde('persoon'), verplicht: true },
      keuzes: mensen.map(({ id, naam, partij }) => ({ titel: `${naam} · ${partij}`, waarde: id })),
    },
    { soort: 'tekst', id: 'notitie', label: tekst.notitie, max: langsteNotitieInvoer, waarde: waarde('notitie') },
  ];
  const data = { casus: kop.casus.id, sleutel: kop.sleutel };
  return formulier(kop, tekst, velden, button(knop.vastleggen, 'casusrol.toewijzen', data));
}
