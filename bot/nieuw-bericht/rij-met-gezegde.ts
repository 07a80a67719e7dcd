/** Of one line of the list before somebody something is said: it is read as if that line stood open (ADR 219). */
import { regelsoorten } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button, uitLijst } from '../../cards/button';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { inkorten } from '../../texts/inkorten';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { idsVan } from '../getoond/onderwerp';
import type { Lijstrij } from '../getoond/lijstrij';
import { toegelaten } from '../getoond/toegelaten';
import { zietHetNog } from '../getoond/ziet-nog';
import { stapGezegd } from '../handlers/regel';
import { aangewezenIn, meerAangewezenIn } from '../invoer/aangewezen';
import type { Aangewezen } from '../invoer/aangewezen';
import { plekVan } from '../invoer/rang';
import { genoemdStuk } from '../namen/genoemd-stuk';
import type { Regel } from './regel';

/** Longer tells a story. */
const LANGSTE = 18;
/** As many buttons as a card shows. */
export const MEESTE_REGELS = 6;
export const LANGSTE_TITEL = 60;

export const rijMetGezegde: Regel = async (beurt, tekst) => {
  const gekozen = uitWelke(beurt, tekst);
  if (gekozen !== null) return gekozen;
  const rijen = beurt.huis.getoond.rijen(beurt.inbound, beurt.nu);
  if (rijen.length < 2 || tekst.split(/\s+/).length > LANGSTE) return null;
  const gelezen = leesBericht(beurt, tekst);
  // Who only points, opens.
  if (beurt.huis.getoond.opRegel(beurt.inbound, tekst, beurt.nu, gelezen.begrepen.slots.aanbieder) !== null)
    return null;
  const tussenTaken = rijen.some(isTaak);
  const meer = meerAangewezenIn(tekst, rijen);
  if (meer !== null && !meer.rijen.every(isOnderwerp)) return null;
  if (meer !== null) return welke(await nogTeZien(beurt, meer.rijen), { ...meer, tussenTaken });
  const gevonden = aangewezenIn(tekst, rijen, genoemdStuk(gelezen));
  if (gevonden === null || !gevonden.rijen.every(isOnderwerp)) return null;
  const [rij, ...rest] = gevonden.rijen.length > 1 ? await nogTeZien(beurt, gevonden.rijen) : gevonden.rijen;
  if (rij === undefined) return null;
  if (rest.length > 0) return welke([rij, ...rest], { ...gevonden, tussenTaken });
  return vanRij(beurt, { rij, gezegd: gevonden.rest, tussenTaken });
};

interface Gezegde {
  readonly rij: Lijstrij;
  readonly gezegd: string;
  readonly tussenTaken: boolean;
}

async function vanRij(beurt: Beurt, { rij, gezegd, tussenTaken }: Gezegde): Promise<BeurtAntwoord> {
  const [casus] = tussenTaken && !isTaak(rij) ? idsVan(rij.knoppen, 'casus') : [];
  const stap = casus === undefined ? null : await stapGezegd(beurt, casus, gezegd);
  if (stap !== null) return stap;
  const antwoord = await beurt.bijRij(rij.knoppen).alsGetypt(gezegd);
  // What was said is not understood: the line itself is shown.
  const open = antwoord.gokt === true ? toegelaten(rij.data) : null;
  return open === null ? antwoord : beurt.druk(open);
}

/** "De eerste", where it was asked which: what was said is still meant. */
function uitWelke(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const knoppen = beurt.huis.getoond.rij(beurt.inbound, beurt.nu, 'regel.openen');
  const plek = knoppen.length < 2 ? null : plekVan(tekst, knoppen.length);
  const knop = plek === null ? null : toegelaten(knoppen[plek - 1]);
  return knop === null ? null : beurt.druk(knop);
}

const isTaak = ({ knoppen }: Lijstrij): boolean => idsVan(knoppen, 'taak').length > 0;

/** Of an organisation to plan a talk with there is a rule of its own. */
const isOnderwerp = ({ knoppen }: Lijstrij): boolean => regelsoorten.some((soort) => idsVan(knoppen, soort).length > 0);

/** What stands on a line is told again where it is asked which: no more of it than he may see now. */
export async function nogTeZien(beurt: Beurt, rijen: readonly Lijstrij[]): Promise<readonly Lijstrij[]> {
  const over: Lijstrij[] = [];
  for (const rij of rijen) if (await zietHetNog(beurt, rij.data)) over.push(rij);
  return over;
}

interface Keuze extends Pick<Aangewezen, 'rest' | 'allemaal'> {
  readonly tussenTaken: boolean;
}

/** Several lines are meant, or may be: each has its own card, and the words go along to the one that is chosen. */
function welke(rijen: readonly Lijstrij[], { rest, allemaal = false, tussenTaken }: Keuze): BeurtAntwoord {
  const keuring = maakVrijeTekst(rest);
  const gezegd = keuring.ok ? { gezegd: keuring.tekst } : {};
  const knoppen = rijen.slice(0, MEESTE_REGELS).flatMap((rij) => {
    const [regel] = regelsoorten.flatMap((soort) => idsVan(rij.knoppen, soort).map((over) => ({ soort, over })));
    if (regel === undefined) return [];
    const stap = tussenTaken && !isTaak(rij) ? ({ stap: 'ja' } as const) : {};
    return [uitLijst(button(inkorten(rij.titel, LANGSTE_TITEL), 'regel.openen', { ...regel, ...stap, ...gezegd }))];
  });
  const { eenVoorEen, eenVoorEenUitleg, welkeRegel, welkeRegelUitleg } = taakGezegdTekst;
  const [kop, uitleg] = allemaal ? [eenVoorEen, eenVoorEenUitleg] : [welkeRegel, welkeRegelUitleg];
  return zeg(berichtKaart({ kop, alineas: [uitleg], knoppen }));
}
