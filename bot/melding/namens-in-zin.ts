/** Who told it, where somebody says that he passes on what another told: "ik bel namens …", "een telefoontje van …", "… vroeg mij dit door te geven". */
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { effen } from '../begrip/normaliseer';

export interface Aangekondigd {
  /** Null where it was not said. */
  readonly naam: string | null;
  readonly functie: string | null;
  readonly organisatie: string | null;
  /** What was told, without who told it. */
  readonly verhaal: string;
  /** As it was typed. */
  readonly tekst: string;
}

const KANAAL = '(?:telefoontje|belletje|telefoon|appje|mailtje|mail|bericht|bericht(?:je))';
const DOORGEVEN =
  '(?:dit|het|iets|onderstaande|het volgende)? ?(?:aan u |aan jullie )?(?:door te geven|te melden|door te bellen|door te sturen)';
const WIE = '(?<wie>[^,:;\\n]{2,90}?)';
const EIND = '(?=[,:;\\n]|\\.(?:\\s|$)| (?:dat|omdat|want|over|deel|meld|wil)(?![\\p{L}])|$)';
/** Only what stands in front is left out of the story. */
const VOOROP = '^(?:[\\p{L}\\d.]+,? ){0,6}?';

const AAN_DE_LIJN = `aan de (?:lijn|telefoon)(?: gehad)?(?: (?:van|bij) (?<bij>[^,:;\\n]{2,60}?)${EIND})?`;

const WANNEER = '(?:(?:net|zojuist|zonet|vandaag|vanochtend|vanmorgen|vanmiddag|gisteren|even|ook) )*';
const WIL_MELDEN =
  '(?:,? (?:en )?(?:die|zij|ze|hij|deze)?|,) ?(?:wil|wilde|wou|zou)(?: graag| dit| het)* (?:laten weten|melden|doorgeven|een melding doen)(?: van)?';

const aankondigingen: readonly RegExp[] = [
  // Somebody was spoken to and wants it reported: that is a caller, and no talk of one's own.
  `^(?:ik |we |wij )?(?:heb|hebben|had) ${WANNEER}(?:met )?${WIE} ${WANNEER}(?:gesproken|aan de (?:lijn|telefoon)(?: gehad)?|gebeld|gehad)${WIL_MELDEN}`,
  `^(?:ik |we |wij )?(?:sprak|spraken) ${WANNEER}(?:met )?${WIE}${WIL_MELDEN}`,
  `^(?:er )?(?:belde|belt) ${WANNEER}${WIE}${WIL_MELDEN}`,
  `^(?:ik )?(?:meld|geef|neem|noteer)(?: dit| het)?(?: door| op)? (?:voor|op verzoek van|in opdracht van) ${WIE}${EIND}`,
  `^op verzoek van ${WIE}(?: (?:meld|geef)(?: ik)?| wil ik)?${EIND}`,
  `^(?:ik )?(?:neem|maak|noteer|leg) ${WANNEER}een (?:telefonische )?melding (?:aan|op|vast) (?:van|voor) ${WIE}(?= over |[,:;\\n]|\\.(?:\\s|$)|$)`,
  `${VOOROP}namens ${WIE}${EIND}`,
  `${VOOROP}${KANAAL} (?:gekregen |gehad |binnen )?(?:van|door) ${WIE}${EIND}`,
  `${VOOROP}(?:net |zojuist |zonet )?gebeld door ${WIE}${EIND}`,
  `^${WIE} (?:vroeg|vraagt|heeft|had) (?:mij|me|ons) (?:gevraagd )?(?:om )?${DOORGEVEN}`,
  `${VOOROP}(?:heb|had|hebben|hadden) (?:net |zojuist |zonet )?${WIE} ${AAN_DE_LIJN}`,
  `^(?:net|zojuist|zonet) ${WIE} ${AAN_DE_LIJN}`,
].map((patroon) => new RegExp(patroon, 'iu'));

const TUSSEN = "(?:(?:van|de|der|den|het|te|ter|ten|in|op|'t) )*";
const NAAM = new RegExp(
  `^(?:(?:mevrouw|meneer|mw|dhr|de heer)\\.? )?(\\p{Lu}[\\p{L}'-]*(?: ${TUSSEN}\\p{Lu}[\\p{L}'-]+)?(?: (?:van )?(?:den|der|ter|ten) \\p{Lu}[\\p{L}'-]+)?)`,
  'u',
);
const BIJ = / (?:van|bij|namens|uit) (?=\S)/u;
const WERKT_BIJ = /^(?:van|bij|uit|namens) (.+)$/iu;
const AANSPREEKVORM = /^(?:de heer|dhr\.?|heer|mevrouw|mevr\.?|mw\.?|meneer) (?=\p{L})/iu;
const LIDWOORD = /^(?:de|het|een|mijn|onze|ons|die|aanbieder|organisatie) /iu;
/** Says what somebody is in no useful way. */
const GEEN_FUNCTIE =
  /^(?:iemand|beller|melder|persoon|collega|medewerker|medewerkster|man|vrouw|mevrouw|meneer|contact|kennis|haar|hem|hen)$/iu;
const ORGANISATIE =
  /bank|gemeente|stichting|regio|zorg|ggz|b\.?v\.?$|college|directie|bestuur|inspectie|accountant|verhuurder|vereniging|coöperatie/iu;

const zonderKop = (rest: string): string => rest.replace(/^(?:[\s,:;.-]|(?:dat|omdat|want|en) )+/iu, '');

/** Null where nobody else is said to have told it. */
export function bellerIn(bericht: Bericht): Aangekondigd | null {
  const tekst = effen(bericht.tekst);
  for (const patroon of aankondigingen) {
    const gevonden = patroon.exec(tekst);
    if (!gevonden) continue;
    const verhaal = zonderKop(tekst.slice(gevonden[0].length));
    const { wie = '', bij } = gevonden.groups ?? {};
    const genoemd = bij === undefined ? wie.trim() : `${wie.trim()} van ${bij}`;
    return { ...wieIs(bericht, genoemd), verhaal, tekst: bericht.tekst };
  }
  return null;
}

const ZOJUIST = '(?: (?:net|zojuist|zonet|vandaag|vanochtend|vanmorgen|vanmiddag|gisteren|even|ook))*';
/** "Ik sprak vanochtend met": who was spoken to comes next. */
const SPRAK = `(?:(?:net|zojuist|zonet|vandaag|vanochtend|vanmorgen|vanmiddag|gisteren) )?(?:ik )?(?:heb )?(?:ik )?(?:net |zojuist )?(?:sprak|gesproken|gebeld|contact gehad)(?: ik)?${ZOJUIST} met(?: (?:een )?(?:zekere|ene))?`;
/** Asked who it was, people say it in a sentence of their own: "ik sprak met …", "dat was …". */
const AANLOOP = new RegExp(
  `^(?:(?:nee|sorry|o nee),? )?(?:(?:dat|dit|het) (?:was|is)|${SPRAK}|gebeld door|met|(?:hij|zij|ze|de beller|de melder) (?:heet|was|is|werkt (?:bij|voor|als))|(?:zijn|haar|de) naam (?:is|was)) (?=\\S)`,
  'iu',
);
const ANTWOORD = new RegExp(`^${WIE}(?:${EIND}|(?= en (?:ze|zij|hij|die|er|dat) ))`, 'iu');
/** Of somebody one says what he does, and then it is no name any more. */
const DOET =
  /(?<![\p{L}])(?:is|zijn|was|waren|heeft|hebben|had|kan|kunnen|wil|willen|zegt|zei|belt|belde|vertelt|vertelde|gaat|gaan|moet|moeten|stopt|stoppen|betaalt|betalen|weet|weten|werkt|komt|dreigt|maakt|vraagt|vroeg)(?![\p{L}])/iu;

/** Whether more is said in it than what somebody or something is called. */
export const zegtMeer = (tekst: string): boolean => {
  const kaal = tekst.replace(AANLOOP, '');
  return DOET.test(kaal) || /^(?:ik|we|wij|ze|zij|hij|er)(?![\p{L}])/iu.test(kaal);
};
export const zonderAanloop = (tekst: string): string => tekst.trim().replace(AANLOOP, '');

/** The same as an answer to the question who it was; null where nobody stands in front. */
export function bellerUit(bericht: Bericht): Aangekondigd | null {
  const gezegd = bellerIn(bericht);
  if (gezegd) return gezegd;
  const tekst = zonderAanloop(effen(bericht.tekst));
  const wie = ANTWOORD.exec(tekst)?.groups?.['wie']?.trim() ?? '';
  if (wie === '' || zegtMeer(wie)) return null;
  const verhaal = zonderKop(tekst.slice(wie.length));
  return { ...wieIs(bericht, wie), verhaal, tekst: bericht.tekst };
}

const SPRAK_MET = new RegExp(`^${SPRAK} (?=\\S)`, 'iu');
const BELDE = new RegExp(
  `^${WIE} (?:belde|belt|heeft(?: mij| me| ons)?${ZOJUIST} gebeld|vertelde|meldde|meldt|liet weten|gaf aan|geeft aan)(?: (?:mij|me|ons|net|zojuist|zonet|vandaag|vanochtend|vanmorgen|vanmiddag|gisteren|op))*${EIND}`,
  'iu',
);

/** Who told it, where somebody only says whom he spoke to. That may as well be a talk of his own: it counts in a melding that was begun. */
export function gesprokenMet(bericht: Bericht): Aangekondigd | null {
  const tekst = effen(bericht.tekst);
  if (SPRAK_MET.test(tekst)) return metVerhaal(bellerUit(bericht));
  const gevonden = BELDE.exec(tekst);
  if (!gevonden) return null;
  const verhaal = zonderKop(tekst.slice(gevonden[0].length));
  return metVerhaal({ ...wieIs(bericht, (gevonden.groups?.['wie'] ?? '').trim()), verhaal, tekst: bericht.tekst });
}

/** An organisation alone is not who called, and without a story there is nothing he told. */
const metVerhaal = (gezegd: Aangekondigd | null): Aangekondigd | null =>
  gezegd && gezegd.verhaal !== '' && (gezegd.naam ?? gezegd.functie) !== null ? gezegd : null;

type Wie = Pick<Aangekondigd, 'naam' | 'functie' | 'organisatie'>;

function wieIs(bericht: Bericht, wie: string): Wie {
  const zonder = wie.replace(AANSPREEKVORM, '').replace(LIDWOORD, '');
  if (isOrganisatie(bericht, zonder)) return { naam: null, functie: null, organisatie: zonder };
  const [functie, rest] = metFunctie(zonder);
  const naam = naamIn(bericht, rest);
  const na = rest.slice(naam?.length ?? 0).trimStart();
  const bij = WERKT_BIJ.exec(na)?.[1]?.replace(LIDWOORD, '').trim() ?? '';
  return { naam, functie, organisatie: bij === '' ? null : bij };
}

/** "Controller van Wilgenhoeve", "wethouder Jan de Vries": small letters in front are what somebody is. */
function metFunctie(wie: string): readonly [functie: string | null, rest: string] {
  const bij = wie.search(BIJ);
  const naam = wie.search(/(?<![\p{L}])\p{Lu}/u);
  const eind = [bij, naam].filter((plek) => plek > 0).sort((a, b) => a - b)[0] ?? (naam === 0 ? 0 : wie.length);
  if (naam === 0) return [null, wie];
  const wat = wie.slice(0, eind).trim();
  return [wat === '' || GEEN_FUNCTIE.test(wat) ? null : wat, wie.slice(eind).trimStart()];
}

/** A name of the register is no surname: of "Yvonne van Noorderlicht" it tells where she works. */
function naamIn(bericht: Bericht, rest: string): string | null {
  const naam = NAAM.exec(rest)?.[0] ?? null;
  if (naam === null || !kent(bericht, naam)) return naam;
  const [voornaam = ''] = naam.split(' ');
  return voornaam === '' || kent(bericht, voornaam) ? null : voornaam;
}

const isOrganisatie = (bericht: Bericht, wie: string): boolean =>
  (ORGANISATIE.test(wie.split(BIJ)[0] ?? '') || kent(bericht, wie.split(BIJ)[0] ?? '')) &&
  /\p{Lu}|gemeente|regio/u.test(wie) &&
  !/^\p{Ll}/u.test(wie.replace(/^(?:gemeente|regio|stichting|jeugdregio|college|directie|bestuur) /iu, 'X'));

function kent({ register, vandaag }: Bericht, naam: string): boolean {
  const { aanbieders, gemeenten, regios } = leesBericht({ register, vandaag }, naam).lezing;
  return aanbieders.length + gemeenten.length + regios.length > 0;
}
