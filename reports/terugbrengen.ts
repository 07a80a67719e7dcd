/** Compares an edited Word file with the version it came from, paragraph by paragraph. */
import { alineasVan } from '../domain/brief-eigen';
import type { EigenAlinea, Eenheidstekst } from '../domain/brief-eigen';
import type { BriefVersie } from '../domain/brievenboek';
import type { Teruggelezen, Vergelijking, Vorm } from '../domain/brief-terug';
import { metGatenlijst } from './controle';
import { standaardHuisstijl } from './huisstijl';
import { renderDocx } from './render/docx';
import { leesWord, ontleedWord } from './render/docx-lezen';
import { volgAlineas } from './render/docx-vergelijken';
import type { Stap } from './render/docx-vergelijken';
import { vanaf, zelfdeNadruk } from '../domain/nadruk';
import type { Nadruk } from '../domain/nadruk';
import { andereVormen, nieuweLinks, nieuweNoten, randen, vasteRegels, zonderLabel } from './terugbrengen-rest';
import { eigenNadruk, nietBehouden, nietBehoudenLink } from './terugbrengen-nadruk';
import type { Plaats } from './terugbrengen-rest';

/** Null: not a Word file that can be read. */
export const leesTerug = (bytes: Uint8Array): Teruggelezen | 'te-lang' | null => ontleedWord(bytes);

/** What people changed in this version; the rest of the letter goes on following the facts. */
export function vergelijk(brief: BriefVersie, gelezen: Teruggelezen): Vergelijking {
  const document = zoalsGetekend(brief);
  const getekend = leesWord(renderDocx(document, standaardHuisstijl, brief.hash));
  if (getekend === null) throw new Error('our own Word file cannot be read');
  const plaatsen = koppel(getekend.alineas, alineasVan(brief.document));
  const weg = brief.eigen.filter(({ soort }) => soort === 'weg');
  const terug = { ...gelezen, alineas: zelfdeTekens(getekend.alineas, gelezen.alineas) };
  const stappen = volgAlineas(getekend.alineas, terug.alineas);
  return {
    eigen: [...weg, ...volgStappen(stappen, { plaatsen, getekend, terug }, brief.eigen)],
    vast: [...vasteRegels(stappen, { plaatsen, papier: getekend.alineas, document }), ...randen(getekend, terug)],
    weggelaten: [
      ...terug.weggelaten.filter(nietBehouden(stappen, plaatsen, terug)),
      ...nieuweLinks(getekend.links, terug.links.filter(nietBehoudenLink(stappen, plaatsen, terug))),
      ...andereVormen(stappen, { plaatsen, getekend, terug }),
      ...nieuweNoten(stappen, terug),
    ],
  };
}

/** Quotes as a program or a keyboard makes them: a paragraph with others is the paragraph that was drawn. */
function zelfdeTekens(getekend: readonly string[], gelezen: readonly string[]): readonly string[] {
  const recht = (tekst: string): string => tekst.replace(/[‘’‚`´]/gu, "'").replace(/[“”„]/gu, '"');
  const zoals = new Map(getekend.map((tekst) => [recht(tekst), tekst]));
  return gelezen.map((tekst) => zoals.get(recht(tekst)) ?? tekst);
}

const af = new Set(['vastgesteld', 'vrijgegeven', 'verzonden']);

/** The same drawing as `tekenaar.ts` gave away. */
const zoalsGetekend = ({ document, status }: BriefVersie) =>
  af.has(status) ? { ...document, concept: false } : metGatenlijst(document);

/** In the order of reading; what the drawing adds itself (sender, list of gaps) belongs to no paragraph. */
function koppel(papier: readonly string[], eenheden: readonly Eenheidstekst[]): readonly (Plaats | null)[] {
  const plaatsen: (Plaats | null)[] = papier.map(() => null);
  let vanaf = 0;
  for (const eenheid of eenheden) {
    const plek = papier.findIndex(
      (tekst, nummer) => nummer >= vanaf && eenheid.tekst !== '' && past(tekst, eenheid.tekst),
    );
    const tekst = papier[plek];
    if (plek < 0 || tekst === undefined) continue;
    plaatsen[plek] = { ...eenheid, voor: tekst.slice(0, tekst.length - eenheid.tekst.length) };
    vanaf = plek + 1;
  }
  return plaatsen;
}

const past = (papier: string, tekst: string): boolean =>
  papier === tekst ||
  (papier.endsWith(` ${tekst}`) && /^[^:]{1,40}: $/.test(papier.slice(0, papier.length - tekst.length)));

function volgStappen(
  stappen: readonly Stap[],
  { plaatsen, getekend, terug }: Bestanden,
  oud: readonly EigenAlinea[],
): readonly EigenAlinea[] {
  const uit: EigenAlinea[] = [];
  let anker = plaatsen.find((plaats) => plaats !== null)?.sleutel ?? '';
  for (const stap of stappen) {
    const plaats = stap.van === null ? null : (plaatsen[stap.van] ?? null);
    if (plaats !== null) anker = kaal(plaats.sleutel);
    if (stap.van !== null && plaats === null) continue;
    const [vorm, nadruk] = [terug.vormen[stap.plek ?? -1] ?? 'tekst', terug.nadruk[stap.plek ?? -1] ?? []];
    const papier = { tekst: getekend.alineas[stap.van ?? -1] ?? '', nadruk: getekend.nadruk[stap.van ?? -1] ?? [] };
    uit.push(...alsEigen({ ...stap, vorm, nadruk, papier }, plaats, anker, oud));
  }
  return uit.filter(({ sleutel }) => sleutel !== '');
}

interface Bestanden {
  readonly plaatsen: readonly (Plaats | null)[];
  readonly getekend: Teruggelezen;
  readonly terug: Teruggelezen;
}

/** The generated paragraph behind an id: own ones carry its id in theirs. */
const kaal = (sleutel: string): string => sleutel.replace(/^eigen\./, '').replace(/\.(na|los)-\d+$/, '');

const metZijnNadruk = (nadruk: readonly Nadruk[]): Pick<EigenAlinea, 'nadruk'> =>
  nadruk.length === 0 ? {} : { nadruk };

const achter = (sleutel: string, tekst: string, { vorm, nadruk }: Gelezenstap): EigenAlinea => ({
  ...{ sleutel, soort: 'achter', tekst, basis: '' },
  ...(vorm === 'tekst' ? {} : { als: vorm }),
  ...metZijnNadruk(nadruk),
});

interface Gelezenstap extends Stap {
  readonly vorm: Vorm;
  readonly nadruk: readonly Nadruk[];
  /** As we drew it. */
  readonly papier: { readonly tekst: string; readonly nadruk: readonly Nadruk[] };
}

function alsEigen(
  stap: Gelezenstap,
  plaats: Plaats | null,
  sleutel: string,
  oud: readonly EigenAlinea[],
): readonly EigenAlinea[] {
  const { naar, nadruk, papier } = stap;
  const ingevoegd = plaats === null || /\.(na|los)-\d+$/.test(plaats.sleutel);
  if (ingevoegd) return naar === null ? [] : [achter(sleutel, naar, stap)];
  const eerder = oud.find((een) => een.soort === 'vervangt' && een.sleutel === sleutel);
  const basis = eerder?.basis ?? plaats.tekst;
  if (naar === null) return [{ sleutel, soort: 'weg', tekst: '', basis }];
  if (naar === papier.tekst && zelfdeNadruk(nadruk, papier.nadruk)) return eerder === undefined ? [] : [eerder];
  const tekst = zonderLabel(naar, plaats.voor);
  const erin = eigenNadruk(tekst, vanaf(nadruk, naar.length - tekst.length), papier, eerder);
  return tekst === basis && erin.length === 0
    ? []
    : [{ sleutel, soort: 'vervangt', tekst, basis, ...metZijnNadruk(erin) }];
}
