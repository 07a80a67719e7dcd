/** "Welke brieven zijn er", "wat moet er nog gebeuren" with a casus before him: of that casus, and not of all there is. */
import type { Casusvraag } from '../../domain/casusvraag';
import type { Paginavraag } from '../../domain/paginavraag';
import type { Intent } from '../begrip/begrepen';
import { laatMaken } from '../brieven/een-brief-maken';
import { leesCasusvraag } from '../begrip/vervolg/casus';
import { GENOEG } from '../begrip/vervolg/lezer';
import { leesPaginavraag, paginavraagIn } from '../begrip/vervolg/pagina';
import { wintBegrip } from '../begrip/vervolg/voorrang';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { onderwerpVan } from '../getoond/onderwerp';
import { opCasusvraag } from './casusantwoorden';

/** What is of everything, and what of one casus is the same. */
const OOK_VAN_EEN_CASUS: Partial<Readonly<Record<Paginavraag | Intent, Casusvraag>>> = {
  brieven: 'brieven',
  briefsoorten: 'brieven',
  'wat-ligt-er': 'taken',
  'wat-is-er-nieuw': 'bijpraten',
  'welke-meldingen': 'meldingen',
  'register.opvragen': 'brieven',
  'taken.tonen': 'taken',
  'melding.status': 'meldingen',
  'accountgesprek.overzicht': 'gesprekken',
};

/** Who says whose, how much or when, asks for a list of that. */
const ZEGT_VAN_WIE =
  /(?<![a-z])(?:mijn|mij|me|ik|onze|ons|wij|we|alle|allemaal|alles|overal|andere|elke|iedere|totaal|vandaag|morgen|week|weken|maand|te laat|soorten|soort)(?![a-z])/;

/** Null where none is before him, somebody is named, or the two tables do not mean the same. */
export async function vanDezeCasus(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { casus, geweigerd, brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  if (casus === undefined || geweigerd === true || brief !== undefined || netVan(beurt)?.soort === 'melding')
    return null;
  if (noemtIemand(gelezen) || ZEGT_VAN_WIE.test(gelezen.klein) || laatMaken(gelezen.klein)) return null;
  const [beste] = leesCasusvraag(gelezen.lezing);
  const pagina = paginavraagIn(gelezen.lezing);
  // "Welke taken zijn er bijgekomen" is a page of its own.
  if (pagina !== null && OOK_VAN_EEN_CASUS[pagina] === undefined) return null;
  const overal = [pagina, gelezen.begrepen.intent].flatMap((een) =>
    een === null ? [] : (OOK_VAN_EEN_CASUS[een] ?? []),
  );
  // Of which letter it is, he has said.
  if (
    gelezen.begrepen.intent.startsWith('brief.') &&
    wintBegrip(gelezen.begrepen, leesPaginavraag(gelezen.lezing)[0]?.kans ?? 0)
  )
    return null;
  const vraag = overal.find((een) => een === beste?.soort);
  return vraag === undefined || (beste?.kans ?? 0) < GENOEG ? null : opCasusvraag[vraag](beurt, casus);
}

const noemtIemand = ({ lezing }: Bericht): boolean => lezing.woorden.some((woord) => woord.startsWith('@'));
