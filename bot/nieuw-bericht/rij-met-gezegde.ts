/** Of one line of the list before somebody something is said: it is read as if that line stood open (ADR 219). */
import { leesActie } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { inkorten } from '../../texts/inkorten';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { idsVan } from '../getoond/onderwerp';
import type { Lijstrij } from '../getoond/lijstrij';
import { toegelaten } from '../getoond/toegelaten';
import { zietHetNog } from '../getoond/ziet-nog';
import { aangewezenIn } from '../invoer/aangewezen';
import { genoemdStuk } from '../namen/genoemd-stuk';
import type { Regel } from './regel';

/** Longer tells a story. */
const LANGSTE = 18;
/** As many buttons as a card shows. */
const MEESTE = 6;
const LANGSTE_TITEL = 60;

export const rijMetGezegde: Regel = async (beurt, tekst) => {
  const rijen = beurt.huis.getoond.rijen(beurt.inbound, beurt.nu);
  if (rijen.length < 2 || tekst.split(/\s+/).length > LANGSTE) return null;
  const gelezen = leesBericht(beurt, tekst);
  // Who only points, opens.
  if (beurt.huis.getoond.opRegel(beurt.inbound, tekst, beurt.nu, gelezen.begrepen.slots.aanbieder) !== null)
    return null;
  const gevonden = aangewezenIn(tekst, rijen, genoemdStuk(gelezen));
  if (gevonden === null || !gevonden.rijen.every(isOnderwerp)) return null;
  const [rij, ...rest] = gevonden.rijen.length > 1 ? await nogTeZien(beurt, gevonden.rijen) : gevonden.rijen;
  if (rij === undefined) return null;
  if (rest.length > 0) return welke([rij, ...rest]);
  const antwoord = await beurt.bijRij(rij.knoppen).alsGetypt(gevonden.rest);
  // What was said is not understood: the line itself is shown.
  const open = antwoord.gokt === true ? toegelaten(rij.data) : null;
  return open === null ? antwoord : beurt.druk(open);
};

/** Of an organisation to plan a talk with there is a rule of its own. */
const isOnderwerp = ({ knoppen }: Lijstrij): boolean =>
  (['taak', 'casus', 'brief', 'melding', 'gebeurtenis'] as const).some((soort) => idsVan(knoppen, soort).length > 0);

/** What stands on a line is told again where it is asked which: no more of it than he may see now. */
async function nogTeZien(beurt: Beurt, rijen: readonly Lijstrij[]): Promise<readonly Lijstrij[]> {
  const over: Lijstrij[] = [];
  for (const rij of rijen) if (await zietHetNog(beurt, rij.data)) over.push(rij);
  return over;
}

/** Several lines are of the one who was named. */
const welke = (rijen: readonly Lijstrij[]): BeurtAntwoord =>
  zeg(
    berichtKaart({
      kop: taakGezegdTekst.welkeRegel,
      alineas: [taakGezegdTekst.welkeRegelUitleg],
      knoppen: rijen.slice(0, MEESTE).flatMap(({ titel, data }) => {
        const actie = leesActie(data);
        return typeof actie === 'string' ? [] : [button(inkorten(titel, LANGSTE_TITEL), actie.action, actie.payload)];
      }),
    }),
  );
