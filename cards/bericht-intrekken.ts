/** The card that takes a message back with why. */
import type { CasusDossier } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { casusberichtTekst } from '../texts/casusbericht';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';

/** Why it is taken back, where that was said: it comes to stand on the timeline. */
export function berichtIntrekkenKaart(
  { casus, gebeurtenis }: { readonly casus: Pick<CasusDossier, 'aanbiederNaam'>; readonly gebeurtenis: Gebeurtenis },
  reden: string,
  knop: Knop,
): Kaart {
  const { intrekken: tekst } = casusberichtTekst;
  return invulbladKaart({
    kop: tekst.kop,
    naam: casus.aanbiederNaam,
    alineas: [tekst.uitleg],
    secties: [{ kop: tekst.bericht, regels: gebeurtenis.tekst === null ? [] : [gebeurtenis.tekst] }],
    velden: [{ soort: 'tekst', id: 'reden', label: tekst.reden, max: 1000, lang: true, waarde: reden }],
    knoppen: [
      knop,
      button(
        casusberichtTekst.knop.lezen,
        'gebeurtenis.inzien',
        { gebeurtenis: gebeurtenis.id },
        { zonderInvoer: true },
      ),
    ],
    samenvatting: tekst.kop,
  });
}
