/**
 * Who corrects himself in one message: the last word holds. What was taken back is split off here, once for everything that is read in a message.
 * The parts stand in the order in which they were said; what reads something in the last one needs none before it.
 */
import { kaal } from '../begrip/normaliseer';

/** "Of nee", "nee wacht", "oeps", "ik bedoel": what comes behind it stands in place of what came before. */
const HERSTELT =
  /(?<=[\p{L}\d%)][ ,.;:…!-]*)(?:[,.;…]\s*|\s)(?:(?<!(?:ja|wel) )(?:of|oh?|ah|eh)[ ,]+nee+n?|nee+n?[ ,]+(?:wacht|toch|sorry|oeps|fout(?:je)?|dus|ik bedoel|eigenlijk|liever|eerder|het (?:is|zijn|waren))|wacht[ ,]+(?:nee+n?|toch|eigenlijk|even)|oeps|foutje|correctie|(?:sorry[ ,]+)?ik bedoel(?:de)?|beter gezegd|of (?:eigenlijk|liever))(?![\p{L}])[ ,.:;…]*/giu;
/** "…, nee 25", "…, sorry Kerkrade", "60 nee 70": a bare no with no more than that behind it. */
const NEE_EN_IETS =
  /(?<=[\p{L}\d%][ ]*)[,.;…] ?(?:nee+n?|sorry|pardon),? (?=(?:per |in |op |sinds |vanaf )?\S+(?: \S+)?[.!]?$)|(?<=\d) (?:nee+n?|sorry) (?=\d)/iu;
/** "60, eh 16": between two numbers it is no search for words. */
const EH_GETAL = /(?<=\d[^.!?\n]{0,24}),? (?:e+h+m*|u+h+m*|eu+h+),? (?=\d)/iu;
/** "Kerkrade dus": of what was left open this one. */
const DUS = /(?<=[.!?…\n] ?)(?=(?:(?:het is|dat is|oké?|ok) )?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? dus(?![\p{L}]))/giu;
/** "Laat maar leeg", "vergeet dat maar": what was said last is not said. */
const VERVALT =
  /(?:^|[,.;:!?…]\s*|\s)(?:en )?(?:laat (?:(?:dat|die|het|dit|ze) )?(?:toch )?maar (?:leeg|open|weg|zitten|achterwege)|vergeet (?:dat|het|die)(?: maar)?|doe (?:dat )?(?:toch )?maar niet)(?=\s*(?:$|[.,!;]))/iu;

const ZIN_ERVOOR = /[.!?…\n](?=[^.!?…\n]*[\p{L}\d][^.!?…\n]*$)/u;
const KOMMA_ERVOOR = /[,;](?=[^,;]*[\p{L}\d][^,;]*$)/u;

/** Without what was said right before "laat maar leeg": its clause, or all of a sentence in which somebody went to and fro. */
function zonderVervallen(tekst: string): string {
  const gevonden = VERVALT.exec(tekst);
  if (gevonden === null) return tekst;
  const voor = tekst.slice(0, gevonden.index);
  const na = tekst.slice(gevonden.index + gevonden[0].length);
  const zin = voor.slice((ZIN_ERVOOR.exec(voor)?.index ?? -1) + 1);
  const eigenZin = /^[.!?…\n]/.test(gevonden[0]) || delenVan(zin).length > 1;
  const clausule = eigenZin ? null : KOMMA_ERVOOR.exec(zin);
  const weg = clausule === null ? zin.length : zin.length - clausule.index;
  return `${voor.slice(0, voor.length - weg)}${na.replace(/^[.,;!]\s*/, ' ')}`.trim();
}

/** "Crisis toch niet, doen we niet meer", "Weert moet er weer uit": that one goes, and the rest of its sentence says why. */
const DIE_NIET =
  /(?<=^|[.!?…\n] ?)(?:en |maar |oh? )?([\p{L}-]{3,}(?: [\p{L}-]{3,})?) (?:(?:moet|mag|kan|hoort|hoeft)(?: (?:er|daar|ook|weer|toch|eigenlijk))* (?:uit|weg|af|niet bij|niet mee)|(?:(?:toch|dus|eigenlijk|bij nader inzien) (?:ook |maar |weer )*)(?:niet|weg|eruit|eraf))(?: meer)?(?=[ .,;!]|$)[^.!?…\n]*/giu;
/** "Per 1 juni, niet mei": refused behind what holds. */
const NIET_DIE = /(?:,| en)? niet (?:per |in |op |om |uit )?([\p{L}\d-]{3,})(?=\s*(?:$|[.,;!]))/giu;

/** "50 en niet 60 jeugdigen": the number that is refused counts nothing. */
const NIET_GETAL =
  /(?<=\d[^.!?\n]{0,24})(?:,|,? (?:en|dus|echt)) (?:dus )?niet (?:de |die )?\d{1,5}(?![\d.,]?\d|,? maar)/giu;
export const zonderGeweigerdGetal = (tekst: string): string => tekst.replace(NIET_GETAL, '');

/** ", nee toch geen crisis". */
const TOCH_GEEN =
  /[,.;…]? (?:(?:of|oh?) )?(?:nee+n?,? )?(?:toch|wacht),? (?:geen|niet) ([\p{L}-]{3,})(?=\s*(?:$|[.,!;]))/giu;

/** The same word, or one that begins with it: who said "crisisopvang" takes back "crisis". */
const minsteStam = 4;
const isDie = (woord: string, die: string): boolean =>
  woord === die ||
  (woord.length >= minsteStam && die.length >= minsteStam && (woord.startsWith(die) || die.startsWith(woord)));

const zonderWoord = (tekst: string, die: string): string =>
  tekst.replace(/(?:\d{1,2} )?[\p{L}-]+/gu, (heel) => (isDie(kaal(heel.replace(/^\d+ /, '')), die) ? '' : heel));

const LIDWOORD: ReadonlySet<string> = new Set('die dat dit deze een het'.split(' '));
const kernVan = (naam = ''): readonly string[] =>
  kaal(naam)
    .split(' ')
    .filter((woord) => !LIDWOORD.has(woord));
const noemtAlles = (tekst: string, die: readonly string[]): boolean => {
  const woorden = kaal(tekst).match(/[a-z\d-]+/g) ?? [];
  return die.length > 0 && die.every((een) => woorden.some((woord) => isDie(woord, een)));
};

/** Of a row that stands, what a message takes out of it, and the message without that and its reason. */
export function haaltUitRij(tekst: string, staat: string): { readonly die: string; readonly rest: string } | null {
  for (const gevonden of tekst.matchAll(DIE_NIET)) {
    const die = kernVan(gevonden[1]);
    const [voor, na] = [tekst.slice(0, gevonden.index), tekst.slice(gevonden.index + gevonden[0].length)];
    if (noemtAlles(staat, die) && !noemtAlles(voor, die)) return { die: die.join(' '), rest: `${voor}${na}`.trim() };
  }
  return null;
}

/** "Kerkrade dus", "ok, het is Kerkrade dus": which of those that stood there. */
const ALLEEN_DUS = /^(?:(?:ok(?:e|ay)?|ja|het|dat|is|wordt|werd|en)[ ,]+)*([a-z-]{3,}(?: [a-z-]+)?) dus(?![a-z])/;
export const zegtDusWelke = (tekst: string, staat: string): boolean =>
  noemtAlles(staat, kernVan(ALLEEN_DUS.exec(kaal(tekst))?.[1]));

/** Only what was named before in the same message: otherwise it is said of an answer that stands, or tells something. */
function zonderGeweigerd(tekst: string, patroon: RegExp): string {
  for (const gevonden of tekst.matchAll(patroon)) {
    const voor = tekst.slice(0, gevonden.index);
    const die = kernVan(gevonden[1]);
    if (!noemtAlles(voor, die)) continue;
    const zonder = die.reduce(zonderWoord, voor);
    return zonderGeweigerd(`${zonder}${tekst.slice(gevonden.index + gevonden[0].length)}`, patroon);
  }
  return tekst;
}

const delenVan = (tekst: string): readonly string[] =>
  tekst
    .split(HERSTELT)
    .flatMap((deel) => deel.split(NEE_EN_IETS))
    .flatMap((deel) => deel.split(EH_GETAL))
    .flatMap((deel) => deel.split(DUS))
    .map((deel) => deel.trim())
    .filter((deel) => /[\p{L}\d]/u.test(deel));

/** What holds of a message, part by part; the message itself where nobody corrects himself. */
export function watHoudt(tekst: string): readonly string[] {
  const blijft = [DIE_NIET, TOCH_GEEN, NIET_DIE].reduce(zonderGeweigerd, zonderVervallen(zonderGeweigerdGetal(tekst)));
  const delen = delenVan(blijft);
  return delen.length > 1 ? delen : [blijft === tekst ? tekst : (delen[0] ?? '')];
}

/** Whether something in it was taken back by what follows. */
export const herstelt = (tekst: string): boolean => {
  const [enige, ander] = watHoudt(tekst);
  return ander !== undefined || enige !== tekst;
};

/** "Hoeveel jeugdigen? 20, nee wacht, laat maar leeg": taken back, and hardly more than the question is left. */
const langsteNaam = 4;
export const neemtAllesTerug = (tekst: string): boolean =>
  VERVALT.test(tekst) &&
  (
    watHoudt(tekst)
      .join(' ')
      .match(/[\p{L}\d]+/gu) ?? []
  ).length <= langsteNaam;

/** "Ja, nee toch niet", "nee, of ja toch wel": the yes or no that was said last; null where it was said once. */
export function laatsteJaNee(tekst: string): 'ja' | 'nee' | null {
  const klein = kaal(tekst);
  if (TOCH_NIET.test(klein)) return 'nee';
  return TOCH_WEL.test(klein) ? 'ja' : null;
}
const TOCH_NIET =
  /(?<![a-z])(?:ja|jawel|jazeker|zeker|wel)(?![a-z]).{0,40}[ ,.;](?:(?:nee+n?|wacht|oeps|sorry)[ ,]+)(?:(?:toch|maar|wacht|nog|nu|eigenlijk|liever|beter)[ ,]+)*niet[ .!]*$/;
const TOCH_WEL =
  /(?<![a-z])(?:nee+n?|niet)(?![a-z]).{0,40}[ ,.;](?:of |oh?,? |wacht,? |sorry,? )?(?:(?:ja|jawel)[ ,]+(?:toch )?wel|(?:of|oh?|wacht|sorry),? (?:toch )?(?:ja|jawel|wel))[ .!]*$/;

/** "Maak er een melding van. Nee toch niet": wanted, and taken back at once. */
const MELDING_TOCH_NIET =
  /(?<![a-z])(?:(?:maak|doe|begin|start|wil)(?![a-z])[^.;!?]{0,60}melding|meld (?:dit|dat|het))[^.;!?]{0,20}[.,;!]\s*(?:(?:of|oh?|ah) )?(?:nee+n?[, ]+(?:(?:toch|doe|laat|liever|wacht|dat) )*|toch )(?:maar )?(?:niet|zitten)(?![a-z])/;
export const zietVanMeldingAf = (tekst: string): boolean => MELDING_TOCH_NIET.test(kaal(tekst));
