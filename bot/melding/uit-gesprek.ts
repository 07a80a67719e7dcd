/** A melding somebody typed in a channel or group: his words wait behind a button in his personal chat, and are kept nowhere before he presses it. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { inkorten } from '../../texts/inkorten';
import { knopTekst } from '../../texts/melding';
import { priveTekst } from '../../texts/prive';
import { uitGesprekTekst } from '../../texts/uit-gesprek';
import { alleenGereserveerd } from '../begrip/gereserveerd';
import type { Intent } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Kaart } from '../messages';
import { vluchtig } from '../namen/kandidaten';
import { chatLink } from '../prive';
import { ALS_GETYPT } from '../handlers/wegwijs';
import { gezienIn } from '../invoer/gezien';
import { elders } from '../invoer/verwijzen';
import { keurTekst } from '../invoer/vrije-tekst';
import { bedoeldeCasus } from '../regie/bedoelde-casus';
import type { Meegevraagd } from './meegebracht';
import { alsCasusbericht } from './uit-kanaal';
import type { Kanaalcasus } from './uit-kanaal';

/** The router brings what this answers to the personal chat; without one it waits until that is opened. */
export async function meldingUitGesprek(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const verhaal = alleenGereserveerd(leesBericht(beurt, tekst).lezing) === null ? tekst.trim() : '';
  const keuring = keurTekst(beurt, verhaal, { knop: (zonder) => knop(zonder) });
  if (!keuring.ok) return keuring.antwoord;
  const { eenheid, actor, huis, inbound, nu } = beurt;
  if (verhaal === '' || (await eenheid.chat.persoonlijkVan(actor.persoonId)) !== null)
    return vluchtig(klaarKaart(verhaal, await alsCasusbericht(beurt, verhaal)));
  huis.meegebracht.leg(inbound, verhaal, nu);
  return { ...zeg(priveTekst.ligtKlaar(chatLink(beurt))), nietBewaren: true, prive: [] };
}

/** He asked something among others that is only for him, and has no chat for the answer: his words lie ready there. What he may not write down does not. */
export async function legVraagKlaar(beurt: Beurt, getypt: string, antwoord: BeurtAntwoord): Promise<BeurtAntwoord> {
  const tekst = getypt.trim();
  if (antwoord.zonderChat === undefined || gezienIn(tekst) !== null || elders(beurt, tekst) !== null) return antwoord;
  const id = await bedoeldeCasus(beurt, 'casus.tonen');
  const casus = id === null ? null : await beurt.eenheid.casus.vind(id, beurt.vandaag);
  beurt.huis.meegebracht.leg(beurt.inbound, tekst, beurt.nu, { over: casus?.aanbiederId ?? null });
  const zin = priveTekst.vraagLigtKlaar(chatLink(beurt), antwoord.zonderChat === 'gevaar');
  return { ...zeg(zin), nietBewaren: true, prive: [] };
}

/** What he brought along stands under the first answer in the chat he opened; who starts to type it again has no need of it. */
export function metMeegebracht(beurt: Beurt, antwoord: BeurtAntwoord): BeurtAntwoord {
  const kaart = gebracht(beurt);
  if (kaart === null) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(kaart)], nietBewaren: true, meegebracht: true };
}

/** A few words with which somebody begins: "hallo", "melding", "ja"; "trede Noorderlicht" asks something of its own. */
const groet = 3;
const BEGIN: readonly Intent[] = ['onbekend', 'hulp', 'melding.starten'];

/** The answer to the first words in the chat he opened; null when they say something of their own. */
export function eerstMeegebracht(beurt: Beurt, getypt: string): BeurtAntwoord | null {
  if (getypt.trim().split(/\s+/).length > groet) return null;
  if (!BEGIN.includes(leesBericht(beurt, getypt).begrepen.intent)) return null;
  const kaart = gebracht(beurt);
  return kaart === null ? null : { ...vluchtig(kaart), meegebracht: true };
}

function gebracht({ huis: { meegebracht }, inbound, nu }: Beurt): Kaart | null {
  const tekst = inbound.plek === 'persoonlijk' ? meegebracht.kijk(inbound, nu) : null;
  if (tekst === null) return null;
  const vraag = meegebracht.vraag(inbound, nu);
  return vraag === null ? klaarKaart(tekst) : verderKaart(tekst, vraag);
}

/** Longer the card shows the beginning; its button carries all of it. */
const langsteOpKaart = 600;

const klaarKaart = (tekst: string, casus: Kanaalcasus | null = null): Kaart =>
  berichtKaart({
    kop: casus === null ? uitGesprekTekst.kop : uitGesprekTekst.kopBericht,
    alineas:
      tekst === ''
        ? [uitGesprekTekst.hier]
        : [
            uitGesprekTekst.uSchreef,
            { tekst: inkorten(tekst, langsteOpKaart), vet: true },
            ...(casus === null ? [] : [casus.zin]),
            casus === null ? uitGesprekTekst.nietBewaard : uitGesprekTekst.nietBewaardKeuze,
          ],
    knoppen:
      tekst === ''
        ? [button(knopTekst.meldingDoen, 'melding.starten', {})]
        : casus === null
          ? [knop(tekst)]
          : [casus.knop, meldKnop(tekst, uitGesprekTekst.ofMelden)],
  });

/** Its button reads the words as if they were typed here; a name in them goes before the casus of the channel. */
const verderKaart = (tekst: string, { over }: Meegevraagd): Kaart =>
  berichtKaart({
    kop: uitGesprekTekst.kopVerder,
    alineas: [
      uitGesprekTekst.uSchreef,
      { tekst: inkorten(tekst, langsteOpKaart), vet: true },
      uitGesprekTekst.nietBewaardVerder,
    ],
    knoppen: [
      button(
        uitGesprekTekst.verder,
        'voorstel.kiezen',
        { intent: ALS_GETYPT, tekst, ...(over === null ? {} : { over }) },
        { stijl: 'positive' },
      ),
    ],
  });

const meldKnop = (tekst: string, titel: string, opties: { readonly stijl?: 'positive' } = {}): Knop =>
  button(titel, 'voorstel.kiezen', { intent: 'melding.starten', tekst }, opties);
const knop = (tekst: string): Knop => meldKnop(tekst, uitGesprekTekst.knop, { stijl: 'positive' });
