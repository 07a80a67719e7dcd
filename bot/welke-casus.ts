/** Nobody named a casus: the ones of who asks are offered as buttons, and the question goes on with the one he chooses. */
import { casussenInzien } from '../app/casus-inzien';
import { voerUit } from '../app/use-case';
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { hulpTekst } from '../texts/hulp';
import type { Intent } from './begrip/begrepen';
import { zeg } from './beurt';
import { onderwerpVan } from './gesprek-onderwerp';
import type { Beurt, BeurtAntwoord } from './beurt';

/** Cards show about six buttons. */
const meeste = 5;
/** A button carries no more of what was typed than this. */
const langste = 500;

/** What somebody just looked at is most often what he means. */
function netGezienEerst<T extends { readonly casus: { readonly id: string } }>(
  beurt: Beurt,
  rijen: readonly T[],
): readonly T[] {
  const gezien = onderwerpVan(beurt).casus;
  return [...rijen.filter(({ casus }) => casus.id === gezien), ...rijen.filter(({ casus }) => casus.id !== gezien)];
}

/** Only in the personal chat: which casussen somebody has is nobody else's business. `zin` alone when there is nothing to choose from. */
export async function vraagCasus(beurt: Beurt, intent: Intent, tekst: string, zin: string): Promise<BeurtAntwoord> {
  const magTerug = beurt.inbound.plek === 'persoonlijk' && tekst.length <= langste && maakVrijeTekst(tekst).ok;
  const lijst = magTerug ? await voerUit(beurt, casussenInzien, { aantal: meeste }) : null;
  if (!lijst?.ok || lijst.value.rijen.length === 0) return zeg(zin);
  return zeg(
    berichtKaart({
      kop: hulpTekst.welkeCasusKop,
      alineas: [hulpTekst.welkeCasusUitleg(lijst.value.totaal > lijst.value.rijen.length)],
      knoppen: netGezienEerst(beurt, lijst.value.rijen).map(({ casus }) =>
        button(hulpTekst.casusKnop(casus.nummer, casus.aanbiederNaam), 'voorstel.kiezen', {
          intent,
          tekst: `${tekst} ${casus.nummer}`,
        }),
      ),
    }),
  );
}
