/** Letters asked for by their own name: words that stand in front of a casus, outside the fixed list of intents. */
import type { BriefsoortNaam } from '../../domain/briefsoort';
import { begrijp } from '../begrip/begrijp';
import { ZEKER } from '../begrip/begrepen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { briefMaker } from './maken';
import { gegevensAntwoord } from '../handlers/gemeentegegevens';
import { reeksVan } from '../handlers/briefreeks';
import { opCasus, opOnderwerp } from '../ingangen/ingang';
import type { Over } from '../ingangen/ingang';

const ALLE = '(?:alle|iedere|elke) (?:gemeente)?(?:raden|raad|gemeenten|gemeente)';

const HOE_VER =
  '(?:hoe ver (?:is|zijn we met|staat het met)|hoe staat het met|(?:wat is )?de stand van|hoe gaat het met)';

/** "Brieven aan de raden" alone may be a wish for a letter; what is asked about them is asked of the series. */
const RADENBRIEVEN = '(?:alle |de |die |onze )*brieven(?: (?:aan|voor) (?:de |alle )*(?:gemeente)?raden)?';

/** `Venlo`, `Horst aan de Maas`. */
const GEMEENTE = '[^ ]+(?: (?:aan|bij|den|en|in|op) (?:de |den |het )?[^ ]+)*';

/** What is no single letter, and is asked for like one. */
const anders: readonly (readonly [woorden: string, doe: Over])[] = [
  ['gegevens per gemeente|gemeentegegevens', gegevensAntwoord],
  // There its own letter is made, with what is given for that gemeente.
  [
    `(?:raads(?:informatie)?)?brief (?:voor|aan) (?:de )?(?:gemeente)?raad van (?:de gemeente )?${GEMEENTE}`,
    gegevensAntwoord,
  ],
  [
    `(?:raads(?:informatie)?)?brie(?:f|ven) (?:voor|aan) ${ALLE}|(?:voor|aan) ${ALLE} (?:een )?(?:eigen )?(?:raads(?:informatie)?)?brie(?:f|ven)|${HOE_VER} (?:(?:de |die |onze )?(?:reeks|serie)(?: brieven)?|${RADENBRIEVEN})|(?:zip|zipbestand) (?:met|van) ${RADENBRIEVEN}`,
    reeksVan,
  ],
];

/** Which words mean which kind; `verklaring` alone may be an answer to anything, with a casus behind it not. Null: it has an intent of its own in bot/begrip/intents/brief.ts. */
const briefwoorden = {
  raadsinformatiebrief: null,
  persbericht: null,
  aanbiedingsbrief: null,
  vervolgbrief: 'vervolgbrief',
  afsluitingsbrief: 'afsluitingsbrief|afsluitende brief|slotbrief',
  rechtzettingsbrief: 'rechtzettingsbrief|rectificatiebrief',
  persrechtzetting:
    'persrechtzetting|persrectificatie|(?:rectificatie|rechtzetting|correctie) (?:(?:aan|voor|naar) (?:de )?(?:pers|media|krant(?:en)?)|(?:van|bij|op|voor) (?:het|ons|dat) persbericht)',
  medewerkersbrief:
    'medewerkersbrief|personeelsbrief|(?:brief(?:je)?|bericht|(?:e-?)?mail|iets) (?:aan |voor )?(?:de |het |alle )?(?:medewerkers|personeel)',
  clientenbrief:
    'cli[eë]ntenbrief|ouderbrief|(?:brief|(?:e-?)?mail) (?:aan|voor) (?:de |alle )?(?:ouders(?: en (?:jeugdigen|cli[eë]nten|kinderen))?|cli[eë]nten(?: en ouders)?|gezinnen)',
  'vragen-en-antwoorden': 'vragen en antwoorden|q ?(?:&|en|and|n) ?a|faq|veelgestelde vragen',
  verklaring: String.raw`eerste verklaring|verklaring(?=\s+(?!van |bij |dat )\S)|woordvoerderslijn|holding statement`,
} as const satisfies Record<BriefsoortNaam, string | null>;

/** "Maak er ook een brief aan medewerkers van": what it is made of is the casus before him. */
const BEGIN = String.raw`^(?:(?:en|graag|maak|schrijf|ik wil|ik zoek|kun je|kunt u|mag ik|geef|stel|dan|er|hier|hiervan|daarvan|ook|nog|nu) )*(?:een |de )?`;
/** "Waar Noorderlicht werkt" names it as much as "voor Noorderlicht" does. */
const WAAR_WERKT = /^(?:waar|waarin) (.+?) (?:werkt|actief is|zit|zorg levert|kinderen heeft|jeugdhulp levert)$/i;
const patroonVan = (woorden: string): RegExp =>
  new RegExp(
    String.raw`${BEGIN}(?:${woorden})(?:\s+(?:voor|over|van|bij))?(?:\s+(?!(?:opstellen|maken|schrijven)$)(.{1,80}?))?(?:\s+(?:opstellen|maken|schrijven))?$`,
    'iu',
  );

/** What each pattern asks for, made with the words it was asked in. */
const wensen: readonly (readonly [RegExp, (tekst: string) => Over])[] = [
  ...anders.map(([woorden, doe]) => [patroonVan(woorden), () => doe] as const),
  ...Object.entries(briefwoorden).flatMap(([soort, woorden]) =>
    woorden === null ? [] : [[patroonVan(woorden), (tekst: string) => briefMaker(soort, tekst)] as const],
  ),
];

/** Null when the text is no such command, or what follows names no casus: then it may be an answer. */
export function briefwoordIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  for (const [patroon, maak] of wensen) {
    const treffer = patroon.exec(tekst.replace(/[.!?]+$/, ''));
    if (treffer === null) continue;
    const rest = (treffer[1] ?? '').replace(WAAR_WERKT, '$1');
    const begrepen = begrijp(`raadsinformatiebrief ${rest}`, beurt.register, beurt.vandaag);
    const { kandidaten, ...slots } = begrepen.slots;
    const { casusnummer, aanbieder } = slots;
    const genoemd = casusnummer ?? aanbieder ?? kandidaten;
    if (rest !== '' && (genoemd === undefined || begrepen.zekerheid < ZEKER)) return null;
    // More than one name fits: the question which casus, for a choice among them would lose the kind of letter.
    const doe = maak(tekst);
    // With nothing behind it the words are the letter's own, and no name that is not in the register.
    return (rest === '' ? opOnderwerp : opCasus)(doe)(beurt, { ...begrepen, slots }, tekst);
  }
  return null;
}
