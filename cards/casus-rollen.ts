/** Who does what on a casus, and who did before. */
import type { CasusDossier, Rolperiode } from '../domain/casus';
import { bevestigingVan } from '../domain/casusbericht';
import type { Rolbevestiging } from '../domain/casusbericht';
import { casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { notitieRegel, regieTekst, rolperiodeRegel } from '../texts/regie';
import { bladKaart } from './blad';
import { button } from './button';
import type { Knop } from './button';
import { terug } from './casus-formulier';
import type { Melding } from './casus-formulier';
import type { Kaart } from './expand';

export const langsteNotitie = 400;

const meestePeriodes = 25;

/** Of who has the role now: what somebody confirmed who left again says nothing any more. */
function bevestigd(een: Rolperiode, bevestigingen: readonly Rolbevestiging[]): readonly string[] {
  const gevraagd = een.tot === null ? bevestigingVan(bevestigingen, een) : null;
  return gevraagd === null ? [] : [regieTekst.rollen.bevestigd(een.naam, gevraagd.akkoordOp)];
}

/** `rollen`: how many he holds: with more than one the role stands on the button. */
export const bevestigKnoppen = (open: readonly Rolbevestiging[], rollen: number, sleutel: string): readonly Knop[] =>
  open.map(({ gebeurtenisId: gebeurtenis, rol }) =>
    button(
      regieTekst.knop.gelezen(rollen > 1 ? rol : null),
      'casusbericht.bevestigen',
      { gebeurtenis, sleutel: `${sleutel}-${gebeurtenis}` },
      { stijl: 'positive' },
    ),
  );

export function rollenKaart(
  casus: CasusDossier,
  rollen: readonly Rolperiode[],
  bevestigingen: readonly Rolbevestiging[],
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
        ...bevestigd(een, bevestigingen),
      ]);
  return bladKaart({
    kop: kop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: melding === null ? [] : [melding],
    rijen: [],
    secties: [
      { kop: nu, regels: casusTekst.rolRegels(casus) },
      { kop: eerder, regels: regelsVan(rollen) },
    ],
    knoppen: [...knoppen, terug(casus)],
    samenvatting,
  });
}
