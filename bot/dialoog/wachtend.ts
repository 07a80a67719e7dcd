/** The door before every question: does what is typed decide about words that wait behind a button, and what becomes of them when it does not. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Wachtend } from '../getoond/knoppen';
import { leesBesluit } from '../invoer/besluit';
import { elders } from '../invoer/verwijzen';
import { leesSturing } from '../invoer/sturing';

/** After this often it is not laid before him again; the buttons above go on working. */
const vaakst = 2;

/** Keeps the words or lets him type them anew; null when what was typed says neither. */
export function opWachtend(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const wachtend = beurt.huis.getoond.wachtend(beurt.inbound, beurt.nu);
  const besluit = wachtend && leesBesluit(tekst);
  if (!wachtend || !besluit) return null;
  if (besluit === 'houden') return wachtend.houd && beurt.druk(wachtend.houd);
  // Elsewhere there is more than one way to say no.
  if (!wachtend.gemaskeerd) return null;
  return wachtend.anders === null ? Promise.resolve(zeg(dialoogTekst.typOpnieuw)) : beurt.druk(wachtend.anders);
}

/** What waits and was not decided about comes back below the answer. */
export function metWachtend(beurt: Beurt, tekst: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const wachtend = beurt.huis.getoond.wachtend(beurt.inbound, beurt.nu);
  if (wachtend === null || wachtend.keer >= vaakst || !blijftWachten(beurt, wachtend, tekst)) return antwoord;
  const terug = [bericht(dialoogTekst.wachtNog), bericht(wachtend.kaart)];
  const nieuwe = antwoord.berichten.some((een) => een.soort === 'kaart' && draagt(een.kaart));
  const berichten = nieuwe ? [...terug, ...antwoord.berichten] : [...antwoord.berichten, ...terug];
  return { ...antwoord, berichten, nietBewaren: true };
}

const draagt = ({ inhoud }: Wachtend['kaart']): boolean =>
  /"action":"(?:dialoog\.gemaskeerd|melding\.beantwoorden|melding\.toch)"/.test(JSON.stringify(inhoud));

/** Danger stands alone; who leaves, or types the same again in other words, has decided. */
const blijftWachten = (beurt: Beurt, wachtend: Wachtend, tekst: string): boolean =>
  leesSturing(tekst) !== 'weg' &&
  !/^(?:stop|stoppen|opnieuw)[.!]?$/i.test(tekst.trim()) &&
  elders(beurt, tekst) === null &&
  !lijktOp(wachtend.tekst, tekst);

/** So much of what waits stands in what is typed now that it takes its place. */
const DEEL = 0.6;
const minstens = 3;
function lijktOp(eerst: string, nu: string): boolean {
  const [was, is] = [inhoudswoorden(eerst), inhoudswoorden(nu)];
  const samen = [...was].filter((woord) => is.has(woord)).length;
  return !maakVrijeTekst(nu).ok ? samen > 0 : samen >= minstens && samen >= DEEL * was.size;
}
/** Without what stands where something was taken out. */
const inhoudswoorden = (tekst: string): ReadonlySet<string> =>
  new Set(
    tekst
      .replace(/\[[^\]]*\]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\d]{2,}/gu) ?? [],
  );
