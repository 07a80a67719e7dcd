/** Two or more names fit, or none does and some look like it: ask which one, with a button for each. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { dialoogTekst } from '../../texts/dialoog';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { hulpTekst } from '../../texts/hulp';
import type { Intent } from '../begrip/begrepen';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { aanbiederId, plaatsId } from './genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { paginagokken } from '../getoond/paginagok';
import { lijktOp } from './lijkt-op';
import type { Kaart } from '../messages';
import { andereNaamIn, onbekendeNaamIn } from './onbekende-naam';

/** Cards show about six buttons; more names than this means the text should say more. */
const meeste = 5;
/** Of what was typed a button carries no more than this: there is one for each name. */
const langste = 2_000;

/** Each name carries the sentence it was asked about, without what may not be kept: nothing of it is stored before somebody chooses. */
export const kandidatenVraag = (beurt: Beurt, intent: Intent, namen: readonly string[], tekst: string): BeurtAntwoord =>
  vluchtig(berichtKaart({ kop: dialoogTekst.welkeNaam, knoppen: naamKnoppen(beurt, intent, namen, tekst) }));

export const vluchtig = (kaart: Kaart): BeurtAntwoord => ({ ...zeg(kaart), nietBewaren: true });

function naamKnoppen({ register }: Beurt, intent: Intent, namen: readonly string[], getypt: string): readonly Knop[] {
  const tekst = alleenNaam(intent, getypt) ? '' : maskeer(getypt).slice(0, langste);
  return namen.slice(0, meeste).flatMap((naam) => {
    const over = aanbiederId(register, { aanbieder: naam }) ?? plaatsId(register, { gemeente: naam });
    return over === undefined ? [] : [button(naam, 'voorstel.kiezen', { intent, tekst, over })];
  });
}

/** A question about one organisation says nothing else: then its name, typed or pressed, is all it needs. */
const OVER_EEN_NAAM: ReadonlySet<Intent> = new Set(['trede.opvragen', 'register.opvragen']);
const alleenNaam = (intent: Intent, tekst: string): boolean => OVER_EEN_NAAM.has(intent) && !isVerhaal({ tekst });

/** A name that is not in the register, with those that look like it; null when the text holds no such name, or may not be said back. */
export function naamVraag(
  beurt: Beurt,
  intent: Intent,
  tekst: string,
  zin: (naam: string) => string = hulpTekst.naamNietHier,
  gokken: readonly Knop[] = [],
): Kaart | null {
  const zoek = onderwerpVan(beurt).casus === undefined ? onbekendeNaamIn : andereNaamIn;
  const naam = zoek(leesBericht(beurt, tekst));
  if (naam === null || !maakVrijeTekst(tekst).ok) return null;
  const namen = lijktOp(beurt.register, naam);
  return berichtKaart({
    kop: hulpTekst.nietHierKop(naam),
    alineas: [
      zin(naam),
      ...(namen.length === 0 ? [] : [hulpTekst.bedoeltU]),
      ...(gokken.length === 0 ? [] : [hulpTekst.geenNaam]),
    ],
    knoppen: [...naamKnoppen(beurt, intent, namen, tekst), ...gokken],
  });
}

/** Most of what is no known name is a name all the same. */
const BIJ_EEN_NAAM = 0.02;

/** The same where the words may be no name at all: beside it stand the pages that can be meant. */
export async function vreemdeNaam(beurt: Beurt, intent: Intent, tekst: string): Promise<BeurtAntwoord | null> {
  if (naamVraag(beurt, intent, tekst) === null) return null;
  const gokken = await paginagokken(beurt, leesBericht(beurt, tekst), { kans: BIJ_EEN_NAAM });
  const kaart = naamVraag(beurt, intent, tekst, hulpTekst.naamNietHier, gokken);
  return kaart && { ...vluchtig(kaart), gokt: true };
}

/** Nothing in it is a name: which one is meant, and beside that the pages that may be asked for. */
export async function zonderNaam(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const gokken = await paginagokken(beurt, leesBericht(beurt, tekst), { kans: BIJ_EEN_NAAM });
  if (gokken.length === 0) return zeg(hulpTekst.welkeNaam);
  const alineas = [hulpTekst.welkeNaam, hulpTekst.ofKies];
  return vluchtig(berichtKaart({ kop: hulpTekst.nietBegrepenKop, alineas, knoppen: gokken }));
}
