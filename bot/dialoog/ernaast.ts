/** What stood beside an answer gets its own: above what was noted down, so that the open question stays the last thing said. */
import { tussenzinTekst } from '../../texts/tussenzin';
import { leesBericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { eigenMelding } from '../ingangen/melding';
import { leesOpen } from './concept';
import type { Open } from './concept';
import type { Ernaast, Half } from './half-vraag';
import { openVraag, toonVan } from './kaart';
import { isDatErg } from './tussenzin';
import { verstuur } from './versturen';
import { overzicht, uitlegKaart } from './wedervraag';
import { velden } from './welke-vraag';

interface Stand {
  readonly was: Open;
  /** With the answer in it. */
  readonly nu: Open;
  readonly antwoord: BeurtAntwoord;
}
type Met = (beurt: Beurt, stand: Stand) => BeurtAntwoord | Promise<BeurtAntwoord>;

const boven = (erboven: BeurtAntwoord['berichten'], { antwoord }: Stand): BeurtAntwoord => ({
  ...antwoord,
  berichten: [...erboven, ...antwoord.berichten],
});

const uitleg =
  (soort: Parameters<typeof uitlegKaart>[0]): Met =>
  (_, stand) =>
    boven([bericht(uitlegKaart(soort))], stand);

/** The first that was answered by it says what it means. */
const erg: Met = (_, stand) => {
  const nieuw = velden(stand.nu.dialoog.stappen).find((veld) => toonVan(stand.nu, veld) !== toonVan(stand.was, veld));
  return boven([bericht(isDatErg(stand.nu, nieuw))], stand);
};

const opErnaast: Readonly<Record<Ernaast, Met>> = {
  toon: (beurt, stand) => boven(overzicht(beurt, stand.nu, false).berichten.slice(0, 1), stand),
  verstuur: (beurt, stand) =>
    openVraag(stand.nu) === null ? boven([bericht(tussenzinTekst.kiesVersturen)], stand) : verstuur(beurt, stand.nu),
  naam: uitleg('naam'),
  'wie-ziet': uitleg('wie-ziet'),
  hierna: uitleg('hierna'),
  later: uitleg('later'),
  andere: async (beurt, stand) => {
    const tekst = beurt.inbound.soort === 'bericht' ? beurt.inbound.tekst : '';
    const lijst = await eigenMelding(beurt, leesBericht(beurt, tekst).begrepen, tekst);
    return boven(lijst.berichten, stand);
  },
  'mag-ik': uitleg('mag-ik'),
  erg,
};

/** What may not be kept says so alone. */
export async function metErnaast(
  beurt: Beurt,
  was: Open,
  { soort }: Half,
  antwoord: BeurtAntwoord,
): Promise<BeurtAntwoord> {
  const nu = antwoord.nietBewaren === true ? null : await leesOpen(beurt, was.naam, was.over);
  return nu === null || nu.draft.rust === true ? antwoord : opErnaast[soort](beurt, { was, nu, antwoord });
}
