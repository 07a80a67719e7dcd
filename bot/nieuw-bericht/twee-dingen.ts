/** "Welke trede heeft de Wilgenhoeve en maak een raadsbrief": the first is done, and the second waits on a button that carries its words (ADR 227). */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { tweeDingenTekst } from '../../texts/twee-dingen';
import { ZEKER } from '../begrip/begrepen';
import type { Intent } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { ALS_GETYPT } from '../handlers/wegwijs';
import { elders } from '../invoer/verwijzen';
import { genoemdeCasus } from '../namen/genoemd';
import { nieuweTaakIn } from '../regie/nieuwe-taak';

export interface TweeDingen {
  readonly eerst: string;
  readonly dan: string;
}

const ERBIJ = '(?:(?:ook|nog|dan|daarna|graag|meteen|gelijk|alvast|even) )*';
const DOE = 'maak|zet|schrijf|stel|noteer|plan|voeg|geef|toon|laat|stuur|open|start|doe';
const VRAAG = 'wat is de trede|wat is de stand|welke trede|in welke trede|op welke trede|hoe staat het|wie is de';
const NAAD = new RegExp(
  String.raw`,?\s+(?:en dan|en daarna|en ook|en|daarna|plus)\s+(?=${ERBIJ}(?:${DOE}|${VRAAG})(?!\p{L}))|[.?!]\s+(?=(?:en )?${ERBIJ}(?:${DOE}|${VRAAG})(?!\p{L}))`,
  'giu',
);
const BEGINT_MET_DOE = new RegExp(
  String.raw`^(?:(?:kun je|kunt u|wil je|wilt u|graag|ik wil) )?${ERBIJ}(?:${DOE})(?!\p{L})`,
  'iu',
);
/** A list, behind a task that was told: what else stands there may be part of the task. */
const LIJST = new RegExp(
  String.raw`^${ERBIJ}(?:geef|toon|laat|open)(?!\p{L}).*(?<!\p{L})(?:taken|takenlijst|lijst|casussen|overzicht)(?!\p{L})`,
  'iu',
);

/** What can be asked for in a sentence of its own; a story and a melding are never cut. */
const VRAAGT: ReadonlySet<Intent> = new Set<Intent>([
  ...(['trede.opvragen', 'trede.overzicht', 'casus.tonen', 'casus.bijpraten', 'taken.tonen', 'feiten.tonen'] as const),
  ...(['brief.raadsinformatiebrief', 'brief.persbericht', 'brief.aanbiedingsbrief', 'register.opvragen'] as const),
  ...(['accountgesprek.overzicht', 'melding.status'] as const),
]);

function soortVan(lezer: Lezer, deel: string): Intent | 'taak' | null {
  if (nieuweTaakIn(deel) !== null) return 'taak';
  const { intent, zekerheid } = leesBericht(lezer, deel).begrepen;
  return VRAAGT.has(intent) && zekerheid >= ZEKER ? intent : null;
}

/** Longer than this, in characters, is a story. */
const LANGSTE = 300;
/** Both sides of each seam are read: a message that is made of seams may not keep the others waiting. */
const MEESTE_NADEN = 3;

/** Null where it is one thing. */
export function tweeDingenIn(lezer: Lezer, tekst: string): TweeDingen | null {
  if (tekst.length > LANGSTE) return null;
  for (const { index, 0: naad } of [...tekst.matchAll(NAAD)].slice(0, MEESTE_NADEN)) {
    const [eerst, dan] = [tekst.slice(0, index).trim(), tekst.slice(index + naad.length).trim()];
    const [een, ander] = [soortVan(lezer, eerst), soortVan(lezer, dan)];
    const losVanTaak = een !== 'taak' || LIJST.test(dan);
    const opdracht = BEGINT_MET_DOE.test(eerst) || BEGINT_MET_DOE.test(dan);
    if (een !== null && (ander !== null || LIJST.test(dan)) && een !== ander && losVanTaak && opdracht)
      return { eerst, dan };
  }
  return null;
}

/** Null where one thing is asked, or danger is told. */
export async function inTweeen(
  beurt: Beurt,
  tekst: string,
  doe: (deel: string) => Promise<BeurtAntwoord>,
): Promise<BeurtAntwoord | null> {
  const twee = elders(beurt, tekst) === null ? tweeDingenIn(beurt, tekst) : null;
  if (twee === null) return null;
  const { eerst, dan } = twee;
  const antwoord = await doe(eerst);
  const over = genoemdeCasus(beurt.register, leesBericht(beurt, eerst).begrepen.slots);
  const kaart = berichtKaart({
    kop: tweeDingenTekst.kop,
    alineas: [tweeDingenTekst.zin],
    knoppen: [
      button(tweeDingenTekst.knop(dan), 'voorstel.kiezen', {
        ...{ intent: ALS_GETYPT, tekst: maskeer(dan) },
        ...(over === undefined ? {} : { over }),
      }),
    ],
  });
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(kaart)], nietBewaren: true };
}
