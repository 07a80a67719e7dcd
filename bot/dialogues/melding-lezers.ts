/** What a message tells about a melding besides the answer to the open question: a small reader per field. */
import type { MeldingVeld, Wetende } from '../../domain/melding';
import { viaTeams } from '../../texts/melding';
import { isOpdracht, isVerbetering, isVerhaal, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { acuut, acuutToelichting } from './acuut-lezer';
import { wanneerErna } from './bereikbaar';
import { aantalJeugdigen } from './aantal-lezer';
import { inHetNederlands } from './engels-gezegd';
import { functie } from './functie-lezer';
import { gebieden } from './gebieden-lezer';
import { isGeplakteMail } from './geplakte-mail';
import { hoortLaatste } from './laatste-woord';
import { jeugdhulpvormen } from './jeugdhulpvormen-lezer';
import { sinds } from './moment-lezer';
import { naamwens } from './naam-wens';
import { isVanEenAnder } from './van-een-ander';
import { uniek } from './lezer';
import type { Bekend, Lezer } from './lezer';

const TELEFOON = /(?<![\p{L}\d+])(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){8}\d(?!\d)/u;
/** The number of a bank account ends like one of a telephone. */
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\d)/giu;
const MAIL = /[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}/i;
/** "Via mijn collega Joke op 077 359 12 34": the number with the words that belong to it. */
const VIA = /(?<!\p{L})(?:via|bij) (?:(?:mijn|onze|een|de|het) )?(?:\p{L}+ ){1,4}(?:op|per|tel\.?|telefoon) ?$/iu;
const metWie = (tekst: string, nummer: string): string => {
  const plek = tekst.indexOf(nummer);
  const voor = VIA.exec(tekst.slice(0, plek))?.[0] ?? '';
  return `${voor}${nummer}${wanneerErna(tekst.slice(plek + nummer.length))}`.trim();
};
const VIA_TEAMS = /(?<![a-z])(?:bereikbaar|bereiken|contact) (?:[a-z]+ ){0,2}via (?:ms )?teams(?![a-z])/;
const contact: Lezer = ({ tekst, klein }) =>
  isGeplakteMail(tekst)
    ? null
    : (uniek(
        [TELEFOON.exec(tekst.replace(IBAN, ' '))?.[0].trim(), MAIL.exec(tekst)?.[0]]
          .filter((deel) => deel !== undefined)
          .filter((deel) => !isVanEenAnder(tekst, deel))
          .map((deel) => metWie(tekst, deel)),
      ) ?? (VIA_TEAMS.test(klein) ? viaTeams : null));

const WEET = '(?:weet|weten|wist|is op de hoogte|zijn op de hoogte|is bekend|is geinformeerd)';
const wie: Readonly<Record<Wetende, string>> = {
  aanbieder: '(?:de |het )?(?:aanbieder|organisatie|stichting)',
  'accounthoudende-regio': '(?:de )?(?:accounthouder|(?:accounthoudende )?regio(?: (?!weet|ook|het)[a-z-]+){0,3}?)',
  igj: '(?:de )?(?:inspectie|igj)',
};
/** "Zonder dat de regio het weet", "weet nergens van": said in front or behind, it denies. */
const ONTKEND = /(?<![a-z])(?:niet|nie|niets|niks|geen|niemand|nergens|nooit|zonder|noch)(?![a-z])/;
/** "De aanbieder zelf en de regio": who, and nothing else. */
const ALLEEN_WIE = new RegExp(
  `^(?:(?:alleen|ook) )?(?:${Object.values(wie).join('|')})(?: zelf)?(?:(?:,| en| en ook) (?:${Object.values(wie).join('|')})(?: zelf)?)*[.]?$`,
);
const bekendBij: Lezer = ({ klein: getypt }, { bekendBij: was }) => {
  const klein = inHetNederlands(getypt);
  if (was === undefined && ALLEEN_WIE.test(klein)) return alleenGenoemd(klein).join(',');
  // "De regio weet het, de IGJ nog niet": each part speaks for itself.
  const delen = klein.split(/[,;.]|(?<![a-z])maar(?![a-z])/);
  const genoemd = wetendenIn(delen.filter((deel) => !ONTKEND.test(deel)));
  // "De regio weet het ook" comes on top of who stood there.
  if (genoemd.length > 0) return [...new Set([...(was && OOK.test(klein) ? was : []), ...genoemd])].join(',');
  if (was && NIEMAND_WEET.test(klein)) return 'niemand';
  const weg = wetendenIn(delen.filter((deel) => ONTKEND.test(deel)));
  const blijft = was?.filter((een) => !weg.includes(een)) ?? [];
  return was && blijft.length < was.length ? blijft.join(',') || 'niemand' : null;
};
const alleenGenoemd = (klein: string): readonly Wetende[] =>
  (Object.keys(wie) as Wetende[]).filter((een) => new RegExp(`(?<![a-z])${wie[een]}(?![a-z])`).test(klein));
const OOK = /(?<![a-z])ook(?![a-z])/;
const NIEMAND_WEET = /^(?:nee,? )?niemand (?:[a-z]+ )?weet (?:het|dit|ervan|er)(?![a-z])/;
const wetendenIn = (delen: readonly string[]): readonly Wetende[] =>
  (Object.keys(wie) as Wetende[]).filter((een) => {
    const weet = new RegExp(`(?<![a-z])${wie[een]}(?: [a-z]+)? ${WEET}|bekend bij ${wie[een]}(?![a-z])`);
    const ook = new RegExp(`(?<![a-z])${WEET} .*(?<![a-z])en (?:ook )?${wie[een]}(?: [a-z]+){0,2} ook(?![a-z])`);
    return delen.some((deel) => weet.test(deel) || ook.test(deel));
  });

const melderNoemen: Lezer = ({ klein }) => naamwens(klein);

/** "Wij hebben met de bank overlegd, zonder resultaat": the sentence that says so. */
const GEPROBEERD =
  /(?<![\p{L}])(?:we|i)(?:['’]ve| have)? (?:already |also |repeatedly )?(?:spoken|spoke|talked|discussed|raised|asked|tried|written|wrote|called|met|e?mailed)(?![\p{L}])|(?<![\p{L}])(?:al |meermaals |twee keer )?gesprek(?:ken)? (?:gehad|gevoerd) met(?![\p{L}])|(?<![\p{L}])(?:(?:wij|we|ik) (?:heb|hebben)|(?:heb|hebben) (?:wij|we|ik)|ik heb er|(?:wethouder|gemeente|college|bestuur|directie|aanbieder|regio) (?:is|zijn)) (?:.{0,60} )?(?:overlegd|aangedrongen|opheldering gevraagd|uitleg gevraagd|geprobeerd|aangekaart|bemiddeld|gemaild|gebeld|aangeschreven|gerappelleerd|opgeschaald|gesprekken gevoerd|gesproken)(?![\p{L}])/iu;
const NIETS_GEDAAN = /(?<![a-z])(?:nog )?(?:niks|niets) (?:aan |mee )?(?:gedaan|ondernomen|geprobeerd)(?![a-z])/;
const ondernomen: Lezer = ({ klein, tekst }) =>
  tekst
    .split(/(?<=[.!?\n])/)
    .find((zin) => GEPROBEERD.test(zin))
    ?.trim() ??
  NIETS_GEDAAN.exec(klein)?.[0] ??
  null;

/** Once it was asked after, "het bestuur" is that of who melds. */
const EIGEN_LEIDING =
  /(?<![a-z])(?:mijn|onze|ons|de eigen|het eigen) (?:wethouder|bestuur|leiding|directie|leidinggevende|directeur|baas|chef|manager|teamleider|afdelingshoofd) ([^.]{0,40})/;
const NA_DE_VRAAG =
  /(?<![a-z])(?:mijn|onze|ons|de|het)(?: eigen)? (?:wethouder|bestuur|leiding|directie|leidinggevende|directeur|baas|chef|manager|teamleider|afdelingshoofd) ([^.]{0,40})/;
/** "Ik meld dit zonder dat mijn baas het weet": said in front, it turns the rest round. */
const ZONDER_LEIDING =
  /(?<![a-z])(?:zonder (?:medeweten van|dat)|buiten medeweten van|achter de rug van) (?:mijn|onze|ons|de eigen|het eigen) (?:wethouder|bestuur|leiding|directie|leidinggevende|directeur|baas|chef|manager|teamleider|afdelingshoofd)(?![a-z])/;
const bestuurWeet: Lezer = ({ klein: getypt }, { bestuurWeet: eerder }) => {
  const klein = inHetNederlands(getypt);
  if (ZONDER_LEIDING.test(klein)) return 'nee';
  const zin = (eerder === undefined ? EIGEN_LEIDING : NA_DE_VRAAG).exec(klein)?.[1];
  if (zin === undefined || !/(?:weet|op de hoogte|geinformeerd|ingelicht)/.test(zin)) return null;
  return ONTKEND.test(zin) ? 'nee' : 'ja';
};

/** A melding about a gemeente or regio; its partij goes by the code of the CBS. */
const overEenPlaats = ({ over }: Bekend): boolean => /^(?:GM|JZ)/.test(over?.partijId ?? '');

/** "Een fusie met Zuidervuur": the other one in the story, not whom it is about. */
const isMedespeler = ({ lezing }: Bericht): boolean => {
  const plek = lezing.woorden.findIndex((woord) => woord.startsWith('@aanbieder'));
  return plek > 0 && /^(?:met|door|naar|tussen|aan)$/.test(lezing.woorden[plek - 1] ?? '');
};

/** "Het is niet Kiezelpad maar Wilgenhoeve". */
const NIET_MAAR = /(?<![a-z])niet [^,;.]{2,60},? maar (.{2,60})$/i;
/** "Ik bedoel Zilverwier, niet Kiezelpad". */
const EN_NIET = /(?<![a-z])ik bedoel(?:de)? ([^,;.]{2,60}),? (?:en |dus )?niet [^,;.]{2,60}$/i;

/** The organisation and the kind, only when somebody takes them back in so many words: a story may name others. */
const over: Lezer = (bericht, bekend) => {
  if (!isVerbetering(bericht)) return null;
  const { aanbieder, gemeente, regio } = bericht.begrepen.slots;
  if (aanbieder !== undefined && isMedespeler(bericht)) return null;
  const ruil = (NIET_MAAR.exec(bericht.tekst) ?? EN_NIET.exec(bericht.tekst))?.[1];
  if (ruil !== undefined) return leesBericht(bericht, ruil).begrepen.slots.aanbieder ?? null;
  return aanbieder ?? (overEenPlaats(bekend) ? (gemeente ?? regio ?? null) : null);
};

/** Before it is asked for somebody may tell the whole story at once: then it is not asked for again. */
const eersteVerhaal = (bericht: Bericht, { over: wie, omschrijving: verhaal }: Bekend): boolean =>
  verhaal === undefined &&
  (wie === undefined || bericht.tekst.split(/\s+/).length >= woordenVanHetHele) &&
  isVerhaal(bericht) &&
  !isOpdracht(bericht) &&
  bericht.begrepen.intent === 'melding.starten';

/** Of whom it is about is known then: a few words are the kind that is asked for next. */
const woordenVanHetHele = 10;

const omschrijving: Lezer = (bericht, bekend) => (eersteVerhaal(bericht, bekend) ? bericht.tekst.trim() : null);

/** "Het is een voornemen, ze willen stoppen": which kind it is, in so many words. */
const HET_IS_EEN =
  /^(?:(?:nee|sorry|toch)[ ,]+)*(?:het|dit) is (?:(?:eigenlijk|toch|wel|meer|gewoon) )*een (voornemen|knelpunt)(?![a-z])/;

const soort: Lezer = (bericht, bekend) => {
  if (eersteVerhaal(bericht, bekend) && bekend.soort === undefined) return bericht.begrepen.slots.soort ?? null;
  const is = bekend.soort === undefined ? undefined : HET_IS_EEN.exec(bericht.klein)?.[1];
  if (is !== undefined) return is === 'voornemen' ? 'voornemen' : 'knelpunt-samenwerking';
  if (!isVerbetering(bericht)) return null;
  if (/(?<![a-z])voornemen/.test(bericht.klein)) return 'voornemen';
  return /(?<![a-z])(?:knelpunt|samenwerking)/.test(bericht.klein) ? 'knelpunt-samenwerking' : null;
};

export const meldingLezers = {
  over,
  soort,
  omschrijving,
  gebieden: (bericht, bekend) =>
    isVerbetering(bericht) && overEenPlaats(bekend) && bekend.gebieden === undefined
      ? null
      : hoortLaatste(gebieden)(bericht, bekend),
  jeugdhulpvormen: hoortLaatste(jeugdhulpvormen),
  aantalJeugdigen: hoortLaatste(aantalJeugdigen),
  sinds: hoortLaatste(sinds),
  contact: hoortLaatste(contact),
  functie: hoortLaatste(functie),
  bekendBij: hoortLaatste(bekendBij),
  acuut,
  acuutToelichting,
  ondernomen,
  melderNoemen,
  bestuurWeet: hoortLaatste(bestuurWeet),
} as const satisfies Partial<Record<MeldingVeld, Lezer>>;
