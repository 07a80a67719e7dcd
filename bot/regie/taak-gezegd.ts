/** What is said of the task before somebody, or of the list of them, learned from examples: a form or a page opens, and nothing changes by a word (ADR 219). */
import { mijnTakenInzien, taakInzien } from '../../app/taak-inzien';
import { taakOntvangersInzien } from '../../app/taak-ontvangers';
import { takenVanPersoon } from '../../app/taken-van-persoon';
import { voerUit } from '../../app/use-case';
import { taakGevenKaart } from '../../cards/taak-geven';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import type { Taakwens } from '../begrip/vervolg/taak';
import { taakwensIn } from '../begrip/vervolg/taak';
import { kentWoord } from '../begrip/spelling';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan, welkeTaak } from '../getoond/korte-verbetering';
import { taakAntwoord, takenAntwoord } from '../handlers/taak';
import { takenVanKaart } from '../handlers/taken-van';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import type { Regel } from '../nieuw-bericht/regel';
import { toon } from '../prive';
import { openTaak } from './taak-open';
import { takenVoor } from './takenlijst';
import { genoemdeMensen } from './waarneming-invoer';

/** Null when the last card is about no task, or the words are about something else. */
export const taakGezegd: Regel = async (beurt, tekst) => {
  const net = netVan(beurt);
  const bericht = leesBericht(beurt, tekst);
  if ((net?.soort !== 'taak' && net?.soort !== 'taken') || noemtAnder(beurt, bericht)) return null;
  const wens = taakwensIn(bericht.lezing);
  if (wens === null) return null;
  const overLijst = OVER_DE_LIJST[wens];
  if (overLijst) return overLijst(beurt, bericht);
  return net.soort === 'taken' ? welkeTaak(beurt) : (OVER_EEN_TAAK[wens]?.(beurt, net.id, bericht) ?? null);
};

/** Who names a casus or a command speaks of that. */
const noemtAnder = (beurt: Beurt, { begrepen }: Bericht): boolean =>
  genoemdeCasus(beurt.register, begrepen.slots) !== undefined ||
  begrepen.slots.kandidaten !== undefined ||
  (begrepen.zekerheid === 1 && begrepen.intent !== 'onbekend');

type OpTaak = (beurt: Beurt, taakId: string, bericht: Bericht) => Promise<BeurtAntwoord>;

const OVER_EEN_TAAK: Partial<Record<Taakwens, OpTaak>> = {
  gereed: (beurt, id, bericht) => openTaak(beurt, id, bericht, false),
  later: (beurt, id, bericht) => openTaak(beurt, id, bericht, true),
  geven: geefAan,
  zelf: taakAntwoord,
  uitleg: taakAntwoord,
  vervalt: async (beurt, id) => metZin(await zinBij(beurt, id, 'vervalt'), await taakAntwoord(beurt, id)),
  'weer-open': async (beurt, id) => metZin(await zinBij(beurt, id, 'weer-open'), await taakAntwoord(beurt, id)),
};

/** Whether the step stands on the card below. */
async function zinBij(beurt: Beurt, taakId: string, wens: 'vervalt' | 'weer-open'): Promise<string> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  const [open, mag] = gelezen.ok
    ? [gelezen.value.taak.status === 'open', gelezen.value.vervolg.includes('taak.wijzigen')]
    : [true, false];
  if (wens === 'weer-open') return open ? taakGezegdTekst.alOpen : taakGezegdTekst.weerOpen;
  return mag ? taakGezegdTekst.vervalt : taakGezegdTekst.vervaltNiet;
}

/** The form with the one who was named filled in, and without when nobody on it was. */
async function geefAan(beurt: Beurt, taakId: string, { tekst }: Bericht): Promise<BeurtAntwoord> {
  const mogelijk = await voerUit(beurt, taakOntvangersInzien, { taakId });
  if (!mogelijk.ok) return metZin(taakGezegdTekst.geefNiet, await taakAntwoord(beurt, taakId));
  const { taak, mensen } = mogelijk.value;
  const wie = genoemdeMensen(tekst, mensen)[0]?.id ?? '';
  const formulier = toon(beurt, taakGevenKaart(taak, mensen, wie, beurt.nieuweSleutel()));
  return wie === '' ? metZin(taakGezegdTekst.kiesWie, formulier) : formulier;
}

type OverLijst = (beurt: Beurt, bericht: Bericht) => Promise<BeurtAntwoord | null>;

const OVER_DE_LIJST: Partial<Record<Taakwens, OverLijst>> = {
  eerst: eerstAanDeBeurt,
  'van-ander': vanEenAnder,
  tijdvak: (beurt, { tekst }) => takenAntwoord(beurt, takenVoor(beurt, tekst)),
};

/** Days say what comes first; how urgent it is, nobody here computes. */
async function eerstAanDeBeurt(beurt: Beurt, { tekst }: Bericht): Promise<BeurtAntwoord | null> {
  const tot = takenVoor(beurt, tekst);
  // "Wat is te laat" asks for those alone.
  if (tot.voor !== undefined) return takenAntwoord(beurt, tot);
  const gelezen = await voerUit(beurt, mijnTakenInzien, { welke: null, vanaf: 0, voor: undefined });
  if (!gelezen.ok) return null;
  const { taken, stappen } = gelezen.value;
  const [eerste] = [
    ...taken.flatMap(({ taak: { wat, termijn } }) => (termijn === null ? [] : [{ wat, voor: termijn }])),
    ...stappen.flatMap(({ stap: { wat, voor } }) => (voor === null ? [] : [{ wat, voor }])),
  ].sort((een, ander) => een.voor.localeCompare(ander.voor));
  const { eerst, eerstTeLaat, geenTermijn } = taakGezegdTekst;
  const zin =
    eerste === undefined ? geenTermijn : (eerste.voor < beurt.vandaag ? eerstTeLaat : eerst)(eerste.wat, eerste.voor);
  return metZin(zin, await takenAntwoord(beurt));
}

/** More words of one message than these are no names. */
const MEESTE_NAMEN = 3;

/** "Heeft Rob de zijne al gedaan": the first word nobody knows by which somebody is found. */
async function vanEenAnder(beurt: Beurt, { lezing }: Bericht): Promise<BeurtAntwoord | null> {
  const namen = lezing.woorden.filter((woord) => /^[a-z]{3,}$/.test(woord) && !kentWoord(woord));
  for (const naam of namen.slice(0, MEESTE_NAMEN)) {
    const gelezen = await voerUit(beurt, takenVanPersoon, { naam });
    if (gelezen.ok && (gelezen.value.persoon !== null || gelezen.value.keuze.length > 0))
      return takenVanKaart(beurt, gelezen.value, 0, naam);
  }
  return null;
}
