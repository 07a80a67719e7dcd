/** The words by which people name a theme of an accountgesprek, and with which they judge it. A theme or a judgement more is a row more. */
import type { Gespreksthema, Themadeel, ThemaStatus } from '../../domain/accountgesprek';
import { zienswijzeIn } from './zienswijze';

const heel = (woorden: string): RegExp => new RegExp(`(?<![a-z])(?:${woorden})(?![a-z])`);

/** In lower case, without diacritics. */
const woordenVan: Readonly<Record<Gespreksthema, RegExp>> = {
  financien: heel(
    'financi(?:en|eel|ele situatie|ele positie)|geld(?:zaken)?|liquiditeit\\w*|krediet|tekort|verlies|begroting|jaarrekening|resultaat|schulden',
  ),
  omzetzekerheid: heel('omzet\\w*|productie'),
  governance: heel(
    'governance|bestuur en toezicht|bestuur|toezicht|raad van (?:bestuur|toezicht|commissarissen)|rvt|rvb',
  ),
  administratie: heel('administratie|declaraties?|facturen|facturatie|betaling(?:en)?'),
  personeel: heel('personeel\\w*|(?:ziekte)?verzuim\\w*|vacatures?|formatie|bezetting|medewerkers'),
  contractering: heel('contract(?:en|ering)?|tarie(?:f|ven)|inkoop|aanbesteding'),
  wachttijden: heel('wachttijd(?:en)?|wachtlijst(?:en)?|passende en tijdige (?:zorg|hulp)|passende (?:zorg|hulp)'),
  voornemens: heel('voornemens?|fusie(?:plan)?|fusieplannen|overname|verhuizing|nieuwbouw|afbouw|toekomstplannen'),
  samenwerking: heel('samenwerking(?: met (?:de )?(?:gemeenten|opdrachtgevers?))?|opdrachtgevers?'),
  zorglandschap: heel('alternatieven|zorglandschap|aanbod in de regio'),
};

/** In order: the first that fits. What goes "niet goed" is no judgement of ours. */
const oordelen: readonly (readonly [ThemaStatus, RegExp])[] = [
  ['niet-besproken', heel('niet (?:aan de orde|besproken|ter sprake|aan bod)(?: gekomen)?')],
  [
    'geen-zorgen',
    heel(
      'geen(?: enkele)? (?:zorg|zorgen|bijzonderheden|problemen)|(?<!niet )(?<!niet zo )(?:goed|prima|in orde|op orde|oke|stabiel)',
    ),
  ],
  ['aandacht', heel('aandacht(?:spunt)?')],
  [
    'zorg',
    heel(
      '(?:baart|baren|geeft|geven) (?:ons |mij |me )?(?:grote |veel )?zorg(?:en)?|(?:is|zijn|was|waren|blijft|blijven) (?:nu |wel |echt |ook )*(?:een )?(?:grote |echte )?(?:zorg|zorgen|zorgpunt|zorgelijk|zorgwekkend)|(?<!niet (?:[a-z]+ )?)(?:zorgelijk|zorgwekkend)|zorgpunt',
    ),
  ],
];
/** Beside the theme nothing but a judgement and words that tell nothing: "financiën zorg", "maak van de financiën toch maar een zorg". */
const ZEGT_NIETS = heel(
  'de|het|een|dat|die|er|is|zijn|was|waren|wordt|worden|blijft|blijven|mag|moet|kan|mogen|moeten|zet|zetten|maak|maken|doe|doen|noteer|geef|vink|kruis|aan|staat|staan|van|op|naar|voor|bij|als|met|toch|maar|wel|ook|nu|nog|even|echt|eigenlijk|bij nader inzien|trouwens|o|oh|ja|nee|sorry|wacht|gewoon|liever|graag|ik|wij|we|noem|zou|thema|oordeel|status|weer|inmiddels|grote?|meer',
);
const KALE_OORDELEN: readonly (readonly [ThemaStatus, RegExp])[] = [
  ['geen-zorgen', heel('geen (?:zorg|zorgen|probleem|problemen)')],
  ['aandacht', heel('aandacht(?:spunt)?')],
  ['zorg', heel('zorg(?:en|punt)?')],
];
const KAAL = new RegExp(KALE_OORDELEN.map(([, { source }]) => source).join('|'), 'g');
/** What is bought or given there, and no judgement. */
const VAN_DE_ZORG = /(?<![a-z])(?:van|voor|aan) (?:de )?zorg[ .!]*$/;
/** "Niet aandacht maar zorg": what comes last stands. */
const NIET_MAAR = /(?:niet|geen) [a-z ]{2,20}? maar /g;

export interface Genoemd {
  readonly thema: Gespreksthema;
  readonly begin: number;
  readonly eind: number;
}

/** The theme that is named first. */
export function themaIn(klein: string): Genoemd | null {
  const gevonden = Object.entries(woordenVan).flatMap(([thema, patroon]) => {
    const treffer = patroon.exec(klein);
    const eind = treffer === null ? 0 : treffer.index + treffer[0].length;
    return treffer === null ? [] : [{ thema: thema as Gespreksthema, begin: treffer.index, eind }];
  });
  return gevonden.sort((een, ander) => een.begin - ander.begin)[0] ?? null;
}

export interface Oordeel {
  readonly status: ThemaStatus;
  readonly woorden: string;
  /** Nothing else is said. */
  readonly kaal?: true;
}

export function oordeelIn(klein: string, na: Genoemd | null): Oordeel | null {
  const kaal = na === null ? null : kaalOordeel(`${klein.slice(0, na.begin)} ${klein.slice(na.eind)}`);
  if (kaal !== null) return kaal;
  for (const [status, patroon] of oordelen) {
    const [woorden] = patroon.exec(klein) ?? [];
    if (woorden !== undefined) return { status, woorden };
  }
  return null;
}

/** Of several the last: the others are what it was before. */
function kaalOordeel(naast: string): Oordeel | null {
  const zonder = naast.replace(NIET_MAAR, '').replace(new RegExp(ZEGT_NIETS.source, 'g'), ' ');
  const woorden = [...zonder.matchAll(KAAL)].at(-1)?.[0];
  const status = KALE_OORDELEN.find(([, patroon]) => patroon.test(woorden ?? ''))?.[0];
  if (woorden === undefined || status === undefined || VAN_DE_ZORG.test(naast)) return null;
  return /[a-z\d]/.test(zonder.replace(KAAL, '')) ? null : { status, woorden, kaal: true };
}

/** Every theme that is named, each once. */
export const themasIn = (klein: string): readonly Gespreksthema[] =>
  Object.entries(woordenVan).flatMap(([thema, patroon]) => (patroon.test(klein) ? [thema as Gespreksthema] : []));

const DEEL = /^(?:(?:hun|onze|mijn|de|het|haar|zijn) )?(feit(?:en)?|beleving|duiding)(?: (?:is|van hen))?[: ]+/;
/** Fact, perception or interpretation, and where the words for that end. */
export function deelIn(klein: string): { readonly deel: Themadeel; readonly vanaf: number; readonly gezegd: boolean } {
  const treffer = DEEL.exec(klein);
  const naam = treffer?.[1] ?? '';
  if (treffer === null) return { deel: zienswijzeIn(klein) ?? 'feit', vanaf: 0, gezegd: false };
  return { deel: naam.startsWith('feit') ? 'feit' : (naam as Themadeel), vanaf: treffer[0].length, gezegd: true };
}
