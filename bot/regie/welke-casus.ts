/** Nobody named a casus: the ones of who asks are offered as buttons, and the question goes on with the one he chooses. */
import { casussenInzien } from '../../app/casussen-inzien';
import type { Casuslijst } from '../../app/casussen-inzien';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Handeling } from '../../domain/policy';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hulpTekst } from '../../texts/hulp';
import type { Intent } from '../begrip/begrepen';
import { zeg } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vluchtig } from '../namen/kandidaten';

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

/** What somebody wants to do there: a casus on which he may not is no answer to the question. */
const handelingVan: Readonly<Partial<Record<Intent, Handeling>>> = {
  'casus.bijwerken': 'casus.bijwerken',
  'casus.koppelen': 'casus.koppelen',
  'trede.vaststellen': 'tredebepaling.voorleggen',
  'feiten.tonen': 'feiten.inzien',
  'brief.raadsinformatiebrief': 'brief.inzien',
  'brief.persbericht': 'brief.inzien',
  'brief.aanbiedingsbrief': 'brief.inzien',
};

/** Whether it is an order, and no question. */
export const doetIets = (intent: Intent): boolean => handelingVan[intent] !== undefined && intent !== 'feiten.tonen';

/** The first casussen on which somebody may do what he asks for. */
export async function casussenVoor(beurt: Beurt, intent: Intent, aantal: number): Promise<Casuslijst | null> {
  const voor = handelingVan[intent];
  const lijst = await voerUit(beurt, casussenInzien, voor === undefined ? { aantal } : { aantal, voor });
  return lijst.ok ? lijst.value : null;
}

/** Only in the personal chat: which casussen somebody has is nobody else's business. `zin` alone when there is nothing to choose from. */
export async function vraagCasus(beurt: Beurt, intent: Intent, tekst: string, zin: string): Promise<BeurtAntwoord> {
  const magTerug = beurt.inbound.plek === 'persoonlijk' && tekst.length <= langste && maakVrijeTekst(tekst).ok;
  if (!magTerug) return zeg(zin);
  const lijst = await casussenVoor(beurt, intent, meeste);
  if (lijst === null || lijst.rijen.length === 0)
    return zeg(handelingVan[intent] === undefined ? zin : hulpTekst.nergensCasus);
  return vluchtig(
    berichtKaart({
      kop: hulpTekst.welkeCasusKop,
      alineas: [hulpTekst.welkeCasusUitleg(lijst.totaal > lijst.rijen.length)],
      knoppen: netGezienEerst(beurt, lijst.rijen).map(({ casus }) =>
        button(hulpTekst.casusKnop(casus.nummer, casus.aanbiederNaam), 'voorstel.kiezen', {
          intent,
          tekst: `${tekst} ${casus.nummer}`,
        }),
      ),
    }),
  );
}
