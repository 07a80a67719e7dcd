/** "Haal dat woord curator er even uit", "die laatste zin hoeft er niet in": which words of a draft go, found in its own text. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { kaal } from '../begrip/normaliseer';
import type { Formulierveld } from '../getoond/open-formulier';
import type { Waarden } from './staat';

export interface Eruit {
  readonly waarden: Waarden;
  readonly wat: string;
}

/** What only says that something goes. */
const ZEGT_NIETS = new Set(
  'haal haalt laat laten schrap schrappen streep strepen verwijder verwijderen gooi gooien neem wis wissen knip doe zet noem noemen vermeld vermelden weg weghalen weglaten eruit uit eraf eraan erin er door tussenuit ertussenuit dat dit die deze het de een woord woorden woordje woordjes zin zinnetje zinnen stuk stukje stukjes deel bijzin alinea opmerking over van maar even toch weer nog liever graag kan kunnen mag moet moeten hoeft hoeven niet niets geen geeneen in bij te staan hebben wil ik we wij je kun jij u wilt en of ook dan nou eens wel beter helemaal zonder naam namen aub alsjeblieft alstublieft hem m als tekst bericht concept laatste eerste tweede derde rare zo korter maak minder schrijven vallen'.split(
    ' ',
  ),
);
/** Not the words alone, but what is said with them. */
const EEN_STUK =
  /(?<![a-z])(?:zin(?:netje|nen)?|stuk(?:je|jes)?|deel|bijzin|alinea|opmerking|dat over|dat van|iets over)(?![a-z])/;
const RANG =
  /(?<![a-z])(laatste|eerste|tweede|derde)(?: (?:zin(?:netje)?|stuk(?:je)?|deel|regel|alinea|opmerking))?(?![a-z])/;
const BEDRAG =
  /(?:€ ?|eur(?:o)? )\d[\d.,]*(?: ?(?:miljoen|mln|ton|k))?|\d[\d.,]* ?(?:euro|miljoen euro|mln|miljoen|ton)(?!\p{L})/giu;

export function eruitGehaald(velden: readonly Formulierveld[], tekst: string): Eruit | null {
  const klein = kaal(tekst.toLowerCase()).replace(/[.!?"“”‘’']+/g, ' ');
  const teksten = velden.filter(({ soort, waarde }) => soort === 'Input.Text' && waarde !== '');
  for (const veld of teksten) {
    const zonder =
      zonderRang(veld.waarde, klein) ?? zonderBedrag(veld.waarde, klein) ?? zonderWoorden(veld.waarde, klein);
    // All that stands in a field is one piece: it goes as a whole, as long as another text is left.
    if (zonder?.over === '' && teksten.length > 1) return helemaal(veld, velden);
    const keuring = zonder === null ? null : maakVrijeTekst(netjes(zonder.over));
    if (zonder !== null && keuring?.ok === true) return { waarden: { [veld.id]: keuring.tekst }, wat: zonder.wat };
  }
  return heelVeld(velden, klein);
}

/** What is asked along with it is of nothing then. */
const HOORT_BIJ: Readonly<Record<string, readonly string[]>> = { stapWat: ['stapVoor'] };

function helemaal({ id, waarde }: Formulierveld, velden: readonly Formulierveld[]): Eruit {
  const mee = velden.filter((een) => HOORT_BIJ[id]?.includes(een.id) === true);
  return { waarden: Object.fromEntries([id, ...mee.map((een) => een.id)].map((leeg) => [leeg, ''])), wat: waarde };
}

interface Zonder {
  readonly over: string;
  readonly wat: string;
}

/** Sentences; of one sentence its parts between commas. */
function stukken(waarde: string): readonly string[] {
  const zinnen = waarde.split(/(?<=[.!?])\s+|\n+/).filter((zin) => zin.trim() !== '');
  return zinnen.length > 1 ? zinnen : waarde.split(/,\s+/);
}

function zonderRang(waarde: string, klein: string): Zonder | null {
  const rang = RANG.exec(klein)?.[1];
  if (rang === undefined) return null;
  const delen = stukken(waarde);
  const plek = rang === 'laatste' ? delen.length - 1 : ['eerste', 'tweede', 'derde'].indexOf(rang);
  const weg = delen[plek];
  return weg === undefined || delen.length < 2 ? null : zonderDeel(waarde, weg);
}

function zonderBedrag(waarde: string, klein: string): Zonder | null {
  if (!/(?<![a-z])(?:bedrag|bedragen)(?![a-z])/.test(klein)) return null;
  const [bedrag] = waarde.match(BEDRAG) ?? [];
  return bedrag === undefined ? null : { over: waarde.replace(BEDRAG, ''), wat: bedrag };
}

const zonderDeel = (waarde: string, deel: string): Zonder => ({
  over: waarde.replace(deel, '').replace(/^[,;\s]+|[,;\s]+$/g, ''),
  wat: deel.replace(/[.!]+$/, ''),
});

/** The longest run of words of the text that he names; with "dat stuk over …" all that is said with it. */
function zonderWoorden(waarde: string, klein: string): Zonder | null {
  const gezegd = klein.split(/\s+/).filter((woord) => woord.length > 1 && !ZEGT_NIETS.has(woord));
  const plekken = [...waarde.matchAll(/[\p{L}\d][\p{L}\d'’-]*/gu)].map((m) => ({ woord: m[0], van: m.index }));
  const past = plekken.map(({ woord }) => gezegd.some((een) => zelfde(een, kaal(woord.toLowerCase()))));
  const eerste = past.indexOf(true);
  if (eerste < 0) return null;
  const na = past.findIndex((een, plek) => plek > eerste && !een);
  const [begin, eind] = [plekken[eerste], plekken[(na < 0 ? past.length : na) - 1]];
  if (begin === undefined || eind === undefined) return null;
  const wat = waarde.slice(begin.van, eind.van + eind.woord.length);
  if (!EEN_STUK.test(klein)) return { over: waarde.replace(overal(wat), ''), wat };
  const deel = stukken(waarde).find((een) => een.includes(wat));
  return deel === undefined ? null : zonderDeel(waarde, deel);
}

const overal = (wat: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${wat.replace(/[^\p{L}\d' ]/gu, '.')}(?![\\p{L}\\d])`, 'giu');

const LANG = 5;
const zelfde = (gezegd: string, woord: string): boolean =>
  gezegd === woord ||
  (gezegd.length >= LANG && (woord.startsWith(gezegd) || (woord.length >= LANG && gezegd.startsWith(woord))));

/** "De toelichting kan leeg", "haal de datum weg": all of one field. */
function heelVeld(velden: readonly Formulierveld[], klein: string): Eruit | null {
  const genoemd = velden.filter(
    ({ id, label, waarde, soort, keuzes }) =>
      waarde !== '' &&
      soort !== 'Input.Time' &&
      keuzes.length === 0 &&
      [id.toLowerCase(), ...kaal(label.toLowerCase()).split(/[^a-z]+/)].some(
        (woord) => woord.length > 3 && !ZEGT_NIETS.has(woord) && new RegExp(`(?<![a-z])${woord}(?![a-z])`).test(klein),
      ),
  );
  const [veld, tweede] = genoemd;
  return veld === undefined || tweede !== undefined ? null : { waarden: { [veld.id]: '' }, wat: veld.waarde };
}

const netjes = (tekst: string): string =>
  tekst
    .replace(/[ ]{2,}/g, ' ')
    .replace(/ +([,.;!?])/g, '$1')
    .replace(/^[,;\s]+/, '')
    .trim();
