/** Questions about the casus before somebody, in his own words: where nothing else was understood for sure. */
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import type { Knop } from '../cards/button';
import type { Casusvraag } from '../domain/casusvraag';
import { maskeer } from '../domain/persoonsgegevens';
import { casusvraagTekst } from '../texts/casusvraag';
import { belZin } from '../texts/contact';
import { hulpTekst } from '../texts/hulp';
import { knopTekst } from '../texts/melding';
import { ZEKER } from './begrip/begrepen';
import type { Begrepen } from './begrip/begrepen';
import { leesCasusvraag } from './begrip/vervolg/casus';
import { ANDERS, GENOEG } from './begrip/vervolg/lezer';
import type { Bericht } from './bericht-lezen';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { opCasusvraag } from './casusantwoorden';
import { onderwerpVan } from './gesprek-onderwerp';
import { hulpknop } from './handlers/wegwijs';
import type { Kaart } from './messages';

/** Longer than any question. */
const LANGSTE = 30;

/** The casus a message without a name can be about. */
function casusVoor(beurt: Beurt, { lezing, begrepen }: Bericht): string | undefined {
  const { aanbieder, casusnummer, kandidaten, meldingsnummer } = begrepen.slots;
  const genoemd = (aanbieder ?? casusnummer ?? kandidaten ?? meldingsnummer) !== undefined;
  return genoemd || lezing.woorden.length > LANGSTE ? undefined : onderwerpVan(beurt).casus;
}

function besteVraag({ lezing }: Bericht): Casusvraag | null {
  const [beste] = leesCasusvraag(lezing);
  return beste === undefined || beste.soort === ANDERS || beste.kans < GENOEG ? null : beste.soort;
}

/** Null when there is no casus before him, something else was surely meant, or this cannot be said for sure. */
export async function casusvraagIn(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const { intent } = gelezen.begrepen;
  const casus = casusVoor(beurt, gelezen);
  if (casus === undefined || isVerstaan(gelezen.begrepen)) return null;
  const vraag = besteVraag(gelezen);
  // What may be a signal is never only taken for a question, and who seems to ask for help may ask about this casus: then it is asked.
  const twijfel = vraag === null ? intent === 'hulp' && isEenVraag(gelezen) : intent === 'melding.starten';
  const gok = twijfel ? casusgok(beurt, gelezen) : null;
  if (gok !== null) return { ...zeg(gok), nietBewaren: true, gokt: true };
  return vraag === null ? null : opCasusvraag[vraag](beurt, casus);
}

/** Who really asks what this place can do is all but surely on about something else. */
const BIJNA_ZEKER = 0.75;
const isEenVraag = ({ lezing }: Bericht): boolean =>
  leesCasusvraag(lezing).every(({ soort, kans }) => soort !== ANDERS || kans < BIJNA_ZEKER);

/** Help is asked in the words for it; a sentence that only sounds like it may ask something else. */
const isVerstaan = ({ intent, zekerheid }: Begrepen): boolean =>
  intent !== 'onbekend' && (intent === 'hulp' ? zekerheid === 1 : zekerheid >= ZEKER);

/** Less than this of experience alone is a suspicion of danger. */
const VERMOEDEN = 0.75;

/** Experience alone only suspects danger in it, and of the casus before him it is surely a question: "als zij vrijdag niks aanleveren, wat dan". */
export function casusvraagBijTwijfel(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> | null {
  const casus = casusVoor(beurt, gelezen);
  const vraag = casus === undefined || gelezen.begrepen.zekerheid >= VERMOEDEN ? null : besteVraag(gelezen);
  return casus === undefined || vraag === null ? null : opCasusvraag[vraag](beurt, casus);
}

/** The button carries the text, so that nothing is kept until it is pressed. */
const meldknop = ({ begrepen, tekst }: Bericht): readonly Knop[] =>
  begrepen.intent === 'melding.starten' && begrepen.zekerheid >= GENOEG
    ? [button(knopTekst.meldingDoen, 'voorstel.kiezen', { intent: begrepen.intent, tekst: maskeer(tekst) })]
    : [];

/** Cards show about six buttons; of three guesses the right one is nearly always there. */
const GOKKEN = 3;

/** With a casus before somebody who was not understood: the likeliest questions about it. Null when there is none. */
export function casusgok(beurt: Beurt, gelezen: Bericht): Kaart | null {
  const casus = casusVoor(beurt, gelezen);
  if (casus === undefined) return null;
  const vragen = leesCasusvraag(gelezen.lezing)
    .flatMap(({ soort }) => (soort === ANDERS ? [] : [soort]))
    .slice(0, GOKKEN);
  return berichtKaart({
    kop: hulpTekst.nietBegrepenKop,
    alineas: [casusvraagTekst.gok, { tekst: belZin(), subtiel: true }],
    knoppen: [
      ...vragen.map((vraag) => button(casusvraagTekst.naam[vraag], 'casus.vraag', { casus, vraag })),
      ...meldknop(gelezen),
      hulpknop(),
    ],
  });
}
