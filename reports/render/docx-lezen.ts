/** Reads an edited Word file: its paragraphs as a reader sees them, tracked changes accepted, and which version it came from. */
import type { GelezenAlineas, Teruggelezen, Weglating } from '../../domain/brief-terug';
import { nadrukIn } from '../../domain/nadruk';
import type { Nadruk } from '../../domain/nadruk';
import { leesAlineas, meesteTekens } from './docx-lezen-alineas';
import type { Omgeving } from './docx-lezen-alineas';
import { leesAdressen, leesBijschriften } from './docx-lezen-bijschriften';
import { leesEigenschappen } from './docx-lezen-eigenschappen';
import { isOpmaak } from './docx-lezen-weggelaten';
import { leesDelen } from './docx-lezen-zip';
import { leesStijlen } from './docx-uiterlijk';

const DOCUMENT = 'word/document.xml';
const NOTEN = 'word/footnotes.xml';
const STIJLEN = 'word/styles.xml';
const EIGEN = 'docProps/custom.xml';
const KOPPEN = /^word\/header\d{0,3}\.xml$/u;
const VOETEN = /^word\/footer\d{0,3}\.xml$/u;
const gelezenDelen =
  /^(?:word\/(?:document|footnotes|styles|comments|endnotes|(?:header|footer)\d{0,3})\.xml|word\/_rels\/(?:document|footnotes)\.xml\.rels|docProps\/custom\.xml)$/u;
const meesteAlineas = 2_000;

/** Null: no Word file that can be read safely. */
export function leesWord(bytes: Uint8Array): Teruggelezen | null {
  const gelezen = ontleedWord(bytes);
  return gelezen === 'te-lang' ? null : gelezen;
}

/** `te-lang`: it is a Word file, and holds more than any letter does. Saving it anew does not help whoever sent it. */
export function ontleedWord(bytes: Uint8Array): Teruggelezen | 'te-lang' | null {
  const ruw = leesDelen(bytes, gelezenDelen);
  if (ruw?.has(DOCUMENT) !== true) return null;
  if (teVeelLabels([...ruw.values()])) return 'te-lang';
  if ([...ruw.values()].some(heeftEntiteiten)) return null;
  const delen = new Map([...ruw].map(([naam, xml]) => [naam, zonderCommentaar(xml)]));
  if ([...delen.values()].includes(null)) return null;
  return ontleedDelen((naam) => delen.get(naam) ?? '', [...delen.keys()]);
}

type Deel = (naam: string) => string;

function ontleedDelen(deel: Deel, namen: readonly string[]): Teruggelezen | 'te-lang' | null {
  const omgeving = omgevingVan(deel);
  const tekst = leesAlineas(deel(DOCUMENT), omgeving(DOCUMENT));
  const noten = leesAlineas(deel(NOTEN), omgeving(NOTEN));
  // Without a single paragraph it was written otherwise than we read (another encoding, other names): nobody emptied his letter.
  if (tekst.alineas.length === 0) return null;
  const bij = (patroon: RegExp): readonly GelezenAlineas[] =>
    namen.filter((naam) => patroon.test(naam)).map((naam) => leesAlineas(deel(naam), omgeving(naam)));
  const [koppen, voeten] = [bij(KOPPEN), bij(VOETEN)];
  const rondom = [...koppen.flatMap(weggelatenIn('bladkop')), ...voeten.flatMap(weggelatenIn('bladvoet'))];
  const alineas = [...tekst.alineas, ...noten.alineas];
  const [vormen, nadruk] = [
    [...tekst.vormen, ...noten.vormen],
    [...tekst.nadruk, ...noten.nadruk],
  ];
  const heel = wezenlijk({ alineas, nadruk, vormen });
  const weggelaten = metOveral([...tekst.weggelaten, ...noten.weggelaten, ...rondom], alineas.length, heel.overal);
  const links = [...tekst.links, ...noten.links];
  if (teVeel([alineas, links, weggelaten.filter(({ wat }) => !isOpmaak(wat))])) return 'te-lang';
  if ([...alineas, ...[...koppen, ...voeten].map(alsRand)].join('').length > meesteTekens) return 'te-lang';
  return {
    ...{
      alineas,
      nadruk: heel.nadruk,
      vormen: [...tekst.vormen, ...noten.vormen],
      noten: noten.alineas.length,
      links,
      weggelaten,
    },
    ...{ bladkop: koppen.map(alsRand), bladvoet: voeten.map(alsRand) },
    bijgehouden: tekst.bijgehouden + noten.bijgehouden,
    opmerkingen: tekst.opmerkingen + noten.opmerkingen,
    verborgen: tekst.verborgen + noten.verborgen,
    tabellen: tekst.tabellen + noten.tabellen,
    kaders: tekst.kaders + noten.kaders,
    ...merkIn(deel(EIGEN)),
  };
}

const teVeel = (lijsten: readonly (readonly unknown[])[]): boolean =>
  lijsten.some(({ length }) => length > meesteAlineas);

const weggelatenIn =
  (plek: 'bladkop' | 'bladvoet') =>
  ({ weggelaten }: GelezenAlineas): readonly Weglating[] =>
    weggelaten.map((een) => ({ ...een, plek }));

/** Some programs write the size and the colour beside every word: a look of most paragraphs is one change, and told once. */
function metOveral(
  alle: readonly Weglating[],
  alineas: number,
  heel: readonly Weglating['wat'][],
): readonly Weglating[] {
  const isOveral = (wat: Weglating['wat']): boolean =>
    isLetters(wat)
      ? heel.includes(wat)
      : isOpmaak(wat) &&
        new Set(alle.flatMap((een) => (een.wat === wat ? [een.alinea] : []))).size > vanBijnaAlle(alineas);
  const overal = [...new Set(alle.map(({ wat }) => wat))].filter(isOveral);
  return [
    ...overal.map((wat) => ({ wat, naam: '', alinea: '', isErna: false, plek: 'overal' }) as const),
    ...alle.filter(({ wat }) => !overal.includes(wat)),
  ];
}

const minsteAlineas = 4;
const vanBijnaAlle = (alineas: number): number => Math.max(minsteAlineas, alineas / 2);

const letters = ['vet', 'cursief'] as const;
const isLetters = (wat: Weglating['wat']): wat is (typeof letters)[number] => letters.some((een) => een === wat);

/** Bold in most of the words of the running text is a look of the letter, and no words that stand out. */
function wezenlijk({ alineas, nadruk, vormen }: Pick<GelezenAlineas, 'alineas' | 'nadruk' | 'vormen'>) {
  const lopend = alineas.filter((_, plek) => vormen[plek] === 'tekst');
  const overal = letters.filter((wat) => {
    const lengtes = nadruk.map((alle) => lengteVan(alle ?? [], wat)).filter((lengte) => lengte > 0);
    return lengtes.length > minsteAlineas && som(lengtes) > lopend.join('').length / 2;
  });
  if (overal.length === 0) return { nadruk, overal };
  const zonder = ({ van, tot, vet, cursief, url }: Nadruk): Nadruk => ({
    ...{ van, tot },
    ...(vet === true && !overal.includes('vet') ? { vet } : {}),
    ...(cursief === true && !overal.includes('cursief') ? { cursief } : {}),
    ...(url === undefined ? {} : { url }),
  });
  const over = nadruk.map((alle, plek) => (alle === null ? null : nadrukIn(alineas[plek] ?? '', alle.map(zonder))));
  return { nadruk: over, overal };
}

const som = (getallen: readonly number[]): number => getallen.reduce((tot, een) => tot + een, 0);

const lengteVan = (nadruk: readonly Nadruk[], wat: (typeof letters)[number]): number =>
  som(nadruk.map((een) => (een[wat] === true ? een.tot - een.van : 0)));

const alsRand = ({ alineas }: GelezenAlineas): string => alineas.join(' ');

/** Links lead where the relations of their own part say. */
function omgevingVan(deel: Deel): (naam: string) => Omgeving {
  const stijlen = leesStijlen(deel(STIJLEN));
  const bijschriften = new Map([
    ...leesBijschriften(deel('word/comments.xml'), 'opmerking'),
    ...leesBijschriften(deel('word/endnotes.xml'), 'eindnoot'),
  ]);
  return (naam) => ({
    ...{ stijlen, bijschriften },
    adressen: leesAdressen(deel(naam.replace('word/', 'word/_rels/') + '.rels')),
  });
}

function merkIn(xml: string): Pick<Teruggelezen, 'kenmerk' | 'versie' | 'hash'> {
  const eigenschappen = leesEigenschappen(xml);
  const versie = Number(eigenschappen.get('Versie'));
  return {
    kenmerk: eigenschappen.get('Kenmerk') ?? '',
    versie: Number.isSafeInteger(versie) && versie > 0 ? versie : null,
    hash: eigenschappen.get('Inhoudshash') ?? '',
  };
}

/** Of all parts together: some hundreds of pages with every word in a colour of its own. Counted before it is read: a small file may hold millions, and the house stands still for who reads them. */
const meesteLabels = 500_000;

const teVeelLabels = (delen: readonly string[]): boolean => {
  let over: number = meesteLabels;
  for (const xml of delen) over -= Math.max(tel(xml, '<', over), tel(xml, '>', over));
  return over < 0;
};

/** One more than `grens` when there are more: what comes after it is not looked at. */
function tel(xml: string, teken: string, grens: number): number {
  let aantal = 0;
  for (let plek = xml.indexOf(teken); plek >= 0 && aantal <= grens; plek = xml.indexOf(teken, plek + 1)) aantal += 1;
  return aantal;
}

/** Word writes no document type, no entities of its own and no text between CDATA marks; a file that does wants something of the reader, or would lose words. */
const heeftEntiteiten = (xml: string): boolean => /<!(DOCTYPE|ENTITY|\[CDATA\[)/i.test(xml);

/** The program that made the file may leave notes in it that no reader sees. Null: one of them never ends. */
function zonderCommentaar(xml: string): string | null {
  const [begin = '', ...delen] = xml.split('<!--');
  const na = delen.map((deel) => deel.indexOf('-->'));
  if (na.includes(-1)) return null;
  return begin + delen.map((deel, plek) => deel.slice((na[plek] ?? 0) + 3)).join('');
}
