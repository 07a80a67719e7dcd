/** "Akkoord", "wij zijn het niet eens: de bank heeft alleen gedreigd", "stel maar vast", "ik heb het bericht gelezen": what somebody says about what waits for him. Which one he means is looked up elsewhere, and nothing is decided by it. */
import { hoofdletter } from '../../texts/hoofdletter';
import { woorden } from '../begrip/normaliseer';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { woordlijst } from '../invoer/alleen-woorden';

export type Besluitwens = 'eens' | 'oneens' | 'vaststellen' | 'intrekken' | 'inzien' | 'gelezen' | 'datum' | 'advies';

export interface BesluitGezegd {
  readonly wens: Besluitwens;
  /** Null where his words leave it open. */
  readonly over: 'besluit' | 'bericht' | null;
  /** Why, as he said it; empty when he did not. */
  readonly reden: string;
  /** It may well be about something else: only with a decision on the card before him, or where his answer is asked for. */
  readonly alleen?: 'getoond' | 'gevraagd';
}

/** The words that make it what it is; a row with `niet` holds only with a denial. */
const wensen: readonly {
  readonly wens: Besluitwens;
  readonly kern: ReadonlySet<string>;
  readonly samen?: ReadonlySet<string>;
  readonly niet?: true;
  readonly getoond?: true;
}[] = [
  { wens: 'oneens', kern: woordlijst('oneens bezwaar tegen') },
  { wens: 'oneens', kern: woordlijst('eens akkoord instemmen steunen steun'), niet: true },
  { wens: 'oneens', kern: woordlijst('achter'), samen: woordlijst('sta staan staat'), niet: true },
  { wens: 'gelezen', kern: woordlijst('gelezen bevestigen bevestig') },
  { wens: 'eens', kern: woordlijst('eens akkoord instemmen steunen steun') },
  { wens: 'eens', kern: woordlijst('achter'), samen: woordlijst('sta staan staat') },
  { wens: 'vaststellen', kern: woordlijst('vaststellen') },
  { wens: 'vaststellen', kern: woordlijst('stel stellen'), samen: woordlijst('vast') },
  { wens: 'intrekken', kern: woordlijst('intrekken') },
  { wens: 'intrekken', kern: woordlijst('trek neem haal'), samen: woordlijst('in terug') },
  { wens: 'inzien', kern: woordlijst('rust berust steunt gebaseerd onderbouwing onderbouwd') },
  { wens: 'inzien', kern: woordlijst('hangt wacht loopt lopen'), samen: woordlijst('tredebepaling tredebepalingen') },
  { wens: 'inzien', kern: woordlijst('waarom grond reden'), getoond: true },
  {
    wens: 'advies',
    kern: woordlijst('zou vind vindt raad raadt adviseer adviseert'),
    samen: woordlijst('doen ervan aan kiezen nemen geven'),
    getoond: true,
  },
  { wens: 'datum', kern: woordlijst('ingangsdatum') },
];
const OVER_BESLUIT = woordlijst('tredebepaling tredebepalingen besluit tredebesluit trede treden verhoging verlaging');
const OVER_BERICHT = woordlijst('bericht update mededeling');
const OOK_BERICHT: ReadonlySet<Besluitwens> = new Set(['eens', 'gelezen']);
const NIET = woordlijst('niet geen');
/** Beside those they say nothing of their own. */
const ERBIJ = woordlijst(
  'ik wij we ben zijn het er hier daar mee ermee hiermee daarmee met de dit dat deze die hem een ook wel toch helemaal volledig absoluut echt ja nee ok oke prima goed ' +
    'nou sorry ga gaan kan kunnen wil willen mag wat ons mij betreft van voor over bij onze onzen mijn regio gemeente organisatie namens en maar graag hierbij nu dan zelf even ' +
    'alvast dus eigenlijk gewoon eerst eerste weten zien lezen bekijken waar op tegen heb hebben maken maak aan als kom komen voorgelegde voorgestelde nieuwe nog jullie uw moet moeten worden wordt is klopt of welke jij u',
);
const LANGSTE = 16;
/** Here the reason begins. */
const SCHEIDING =
  /\s*(?:[:;.]|,(?! (?:ga|ben|zijn|wij|ik|mee))|(?:,\s*)?(?<![\p{L}])(?:want|omdat|aangezien|tenzij|zolang))(?:\s+|$)/iu;

/** What stands in front of it, and for whom somebody speaks: he answers for his own organisation and for no other. */
const AANLOOP = [
  /^(?:ja|nee|ok|oke|oké|prima|goed|nou|sorry|oeps|foutje)[,.: ]+(?=\p{L})/iu,
  /^er (?:staat|zit) (?:een |iets )?(?:fout|foutje|verkeerd)(?: in)?[,.: ]+(?=\p{L})/iu,
  /^namens .{2,40}? (?=(?:zijn|ben|gaan|akkoord|niet|eens)(?!\p{L}))/iu,
  / namens [^:,.;]{2,50}(?=$|[:,.;])/iu,
] as const;

/** Of whom he agrees with it is not said what he thinks of that person. */
const MET_IEMAND = / met (?!trede|de |het |die |dit |dat )\p{L}{2,20}(?: \p{Lu}\p{L}+)?(?= (?:eens|oneens)(?!\p{L}))/iu;

export function besluitGezegd(bericht: Bericht): BesluitGezegd | null {
  const tekst = bericht.tekst.trim().replace(MET_IEMAND, '').replace(/\?/g, ' ').trim();
  const gezegd = kopEerst(bericht, tekst) ?? redenEerst(bericht, tekst);
  return bericht.tekst.includes('?') && gezegd?.wens !== 'inzien' && gezegd?.wens !== 'advies' ? null : gezegd;
}

function kopEerst(bericht: Bericht, tekst: string): BesluitGezegd | null {
  const getypt = AANLOOP.reduce((zin, weg) => zin.replace(weg, ''), tekst);
  const grens = SCHEIDING.exec(getypt);
  const kop = grens === null ? getypt : getypt.slice(0, grens.index);
  const rest = grens === null ? '' : getypt.slice(grens.index + grens[0].length).replace(/^maar /i, '');
  const gelezen = wensVan(bericht, kop);
  if (gelezen === null) return null;
  const { wens, over, getoond } = gelezen;
  if (wens === 'datum') return { wens, over: 'besluit', reden: hoofdletter(tekst) };
  // "Ik ben het eens, stel maar vast": what he says last is what he wants.
  const erna = rest === '' ? null : wensVan(bericht, rest);
  if (erna !== null) return { wens: erna.wens, over: erna.over ?? over, reden: '' };
  const reden = rest === '' ? '' : hoofdletter(rest.trim());
  return { wens, over: wens === 'gelezen' ? 'bericht' : over, reden, ...(getoond ? { alleen: 'getoond' } : {}) };
}

/** "Ik heb de bank gesproken, we gaan toch akkoord". */
function redenEerst(bericht: Bericht, tekst: string): BesluitGezegd | null {
  const gezegd = /^(?<waarom>.{8,})[,.;] +(?<dan>[^,.;]{3,60})[.!]*$/su.exec(tekst)?.groups;
  const gelezen = gezegd === undefined ? null : wensVan(bericht, gezegd['dan'] ?? '');
  if (gelezen === null || (gelezen.wens !== 'eens' && gelezen.wens !== 'oneens')) return null;
  const reden = hoofdletter((gezegd?.['waarom'] ?? '').trim());
  return { wens: gelezen.wens, over: gelezen.over, reden, alleen: 'gevraagd' };
}

function wensVan(bericht: Bericht, kop: string) {
  const kern = kernVan(bericht, kop);
  const rij = kern === null ? null : wensIn(kern);
  if (kern === null || rij === null || isOpdracht(kern)) return null;
  const over = overWat(kern);
  // What else people do with a message has a reader of its own.
  if (over === 'bericht' && !OOK_BERICHT.has(rij.wens)) return null;
  return { wens: rij.wens, over, getoond: rij.getoond === true };
}

/** "Trede vaststellen Mutsaersstichting" puts a new one forward. */
const isOpdracht = (kern: readonly string[]): boolean => kern.includes('vaststellen') && kern.includes('trede');

const overWat = (kern: readonly string[]): BesluitGezegd['over'] =>
  kern.some((woord) => OVER_BESLUIT.has(woord))
    ? 'besluit'
    : kern.some((woord) => OVER_BERICHT.has(woord))
      ? 'bericht'
      : null;

function wensIn(kern: readonly string[]): (typeof wensen)[number] | null {
  const ontkent = kern.some((woord) => NIET.has(woord));
  const rij = wensen.find(
    ({ kern: eigen, samen, niet }) =>
      kern.some((woord) => eigen.has(woord)) &&
      (samen === undefined || kern.some((woord) => samen.has(woord))) &&
      (niet !== true || ontkent),
  );
  // "Nog niet vaststellen" asks for nothing; who is not against it says so in other words.
  return rij === undefined || (ontkent && rij.niet !== true && rij.wens !== 'datum') ? null : rij;
}

const KERNEN: ReadonlySet<string> = new Set([
  ...wensen.flatMap(({ kern, samen }) => [...kern, ...(samen ?? [])]),
  ...[...OVER_BESLUIT, ...OVER_BERICHT, ...NIET],
]);

/** The words that say something; null when it says more than this, so that it is a story of its own. */
function kernVan(bericht: Bericht, kop: string): readonly string[] | null {
  const getypt = woorden(kop);
  if (!getypt.some((woord) => KERNEN.has(woord))) return null;
  const { lezing, begrepen } = kop === bericht.tekst ? bericht : leesBericht(bericht, kop);
  const { aanbieder, kandidaten } = begrepen.slots;
  const namen = new Set([aanbieder, ...(kandidaten ?? [])].flatMap((naam) => woorden(naam ?? '')));
  // What names a day, an organisation or a casus is marked, and a typing error is put right.
  const vreemd = lezing.woorden.filter(
    (woord) => !woord.startsWith('@') && !KERNEN.has(woord) && !ERBIJ.has(woord) && !namen.has(woord),
  );
  return lezing.woorden.length > LANGSTE || vreemd.length > 0 ? null : getypt;
}
