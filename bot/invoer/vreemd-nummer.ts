/** A number of somebody else's books where one of ours is meant: said at once, so that no other casus is shown in its place. Nothing is looked up. */
import { berichtKaart } from '../../cards/bericht';
import { hulpTekst } from '../../texts/hulp';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { nummerknoppen } from './half-nummer';

/** Letters, a year and a number: "Z-2026-0002", "ZN2026-12". */
const NUMMER = /(?<![\w-])([a-z]{1,4})-?((?:19|20)\d\d)-(\d{1,6})(?![\w-])/i;
/** Casus, melding, brief and accountgesprek. */
const VAN_ONS = new Set(['c', 'm', 'b', 'g']);
/** Longer it is a story in which a number is told. */
const LANGSTE_VRAAG = 12;

export function vreemdNummer(beurt: Beurt, tekst: string): BeurtAntwoord | null {
  const treffer = NUMMER.exec(tekst);
  if (treffer === null || VAN_ONS.has((treffer[1] ?? '').toLowerCase())) return null;
  const gelezen = leesBericht(beurt, tekst);
  if (!isOnderwerp(gelezen, tekst, treffer)) return null;
  const heel = treffer[0].toUpperCase();
  const volgnummer = (treffer[3] ?? '').padStart(4, '0');
  return zeg(
    berichtKaart({
      kop: hulpTekst.vreemdNummerKop(heel),
      alineas: [hulpTekst.vreemdNummer],
      knoppen: nummerknoppen(`${treffer[2] ?? ''}-${volgnummer}`),
    }),
  );
}

/** What is asked or ordered is about it: nobody else is named, nothing is told, and it does not stand in the text of a message. */
function isOnderwerp({ begrepen, lezing }: Bericht, tekst: string, treffer: RegExpExecArray): boolean {
  const { aanbieder, kandidaten, casusnummer, meldingsnummer, gemeente, regio } = begrepen.slots;
  const iemand = aanbieder ?? kandidaten ?? casusnummer ?? meldingsnummer ?? gemeente ?? regio;
  if (iemand !== undefined || begrepen.intent === 'melding.starten') return false;
  const inBericht = tekst.slice(0, treffer.index).includes(':') || begrepen.intent === 'melding.aanvullen';
  return !inBericht && lezing.woorden.length <= LANGSTE_VRAAG;
}
