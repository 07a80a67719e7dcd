/** Who does what on a casus, who did before, and the form that gives somebody a role. */
import { casusRollen } from '../domain/actor';
import type { CasusDossier, Rolperiode } from '../domain/casus';
import { casusRolNaam, casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { notitieRegel, regieTekst, rolperiodeRegel } from '../texts/regie';
import { bladKaart } from './blad';
import { button } from './button';
import type { Knop } from './button';
import { formulier, terug } from './casus-formulier';
import type { FormulierKop, Melding } from './casus-formulier';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export const langsteNotitie = 400;
const meestePeriodes = 25;

export function rollenKaart(
  casus: CasusDossier,
  rollen: readonly Rolperiode[],
  knoppen: readonly Knop[],
  melding: Melding,
): Kaart {
  const { kop, nu, eerder, samenvatting } = regieTekst.rollen;
  const regelsVan = (deel: readonly Rolperiode[]): readonly string[] =>
    deel
      .slice(0, meestePeriodes)
      .flatMap((een) => [
        rolperiodeRegel(een),
        ...(een.notitie === null ? [] : [notitieRegel(inkorten(een.notitie, langsteNotitie))]),
      ]);
  const bezet = casusRollen.map((rol) => {
    const houders = casus.rolhouders.filter((houder) => houder.rol === rol);
    return houders.length === 0 ? casusTekst.vacant(rol) : casusTekst.bezet(rol, houders.map(casusTekst.houder));
  });
  return bladKaart({
    kop: kop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: melding === null ? [] : [melding],
    rijen: [],
    secties: [
      { kop: nu, regels: bezet },
      { kop: eerder, regels: regelsVan(rollen) },
    ],
    knoppen: [...knoppen, terug(casus)],
    samenvatting,
  });
}

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
