/** Who does what on a casus, and who did before. */
import { casusRollen } from '../domain/actor';
import type { CasusDossier, Rolperiode } from '../domain/casus';
import { casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { notitieRegel, regieTekst, rolperiodeRegel } from '../texts/regie';
import { bladKaart } from './blad';
import type { Knop } from './button';
import { terug } from './casus-formulier';
import type { Melding } from './casus-formulier';
import type { Kaart } from './expand';

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
