/** Where it is not sure what somebody asks of what stands before him: the likeliest questions, a melding where it may be a signal, and the way to everything else. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { belZin } from '../../texts/contact';
import { hulpTekst } from '../../texts/hulp';
import { knopTekst } from '../../texts/melding';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import type { Kans } from '../begrip/vervolg/lezer';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { BeurtAntwoord } from '../beurt';
import { hulpknop } from '../handlers/wegwijs';
import type { Kaart } from '../messages';
import type { Kan } from './gok-rechten';

/** Longer than any question, in words. */
export const LANGSTE_VRAAG = 30;

/** Null when it goes on about something else, or this cannot be said for sure. */
export function besteVraag<S extends string>([beste]: readonly Kans<S>[]): S | null {
  return beste === undefined || beste.kans < GENOEG || beste.soort === ANDERS ? null : beste.soort;
}

/** Cards show no more; of three guesses the right one is nearly always there. */
const [MEESTE_KNOPPEN, GOKKEN] = [6, 3];

/** `kan`: of what this person may do. */
export const besteGokken = <S extends string>(kansen: readonly Kans<S>[], kan: Kan<S> = () => true): readonly S[] =>
  kansen.flatMap(({ soort }) => (soort === ANDERS || !kan(soort) ? [] : [soort])).slice(0, GOKKEN);

/** What may be a signal is never only taken for a question: then it is asked. */
export const kanSignaal = ({ begrepen: { intent, zekerheid } }: Pick<Bericht, 'begrepen'>): boolean =>
  intent === 'melding.starten' && zekerheid >= GENOEG;

/** What the button of a guess carries on, so that nothing is kept until it is pressed; a long story is none of these questions. */
export const gezegdIn = ({ tekst, lezing: { woorden } }: Bericht): { readonly gezegd?: string } =>
  woorden.length > LANGSTE_VRAAG ? {} : { gezegd: maskeer(tekst).slice(0, LANGSTE_GEZEGD) };
/** In characters; a few words can be very long. */
const LANGSTE_GEZEGD = 1_000;

export const meldknop = ({ tekst }: Bericht): Knop =>
  button(knopTekst.meldingDoen, 'voorstel.kiezen', { intent: 'melding.starten', tekst: maskeer(tekst) });

/** `zinnen`: what it may be about, and who knows more of it; `melden`: where that itself asks about a melding, its button always stands there. */
export const gokKaart = (
  gelezen: Bericht,
  zinnen: readonly string[],
  vragen: readonly Knop[],
  melden: boolean = kanSignaal(gelezen),
): Kaart =>
  berichtKaart({
    kop: hulpTekst.nietBegrepenKop,
    alineas: [...zinnen, { tekst: belZin(), subtiel: true }],
    knoppen: [
      ...vragen.slice(0, MEESTE_KNOPPEN - (melden ? 2 : 1)),
      ...(melden ? [meldknop(gelezen)] : []),
      hulpknop(),
    ],
  });

export const vraagTerug = (kaart: Kaart): BeurtAntwoord => ({ ...zeg(kaart), nietBewaren: true, gokt: true });
