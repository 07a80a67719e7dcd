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
import { andereVormen, nieuweLinks, nieuweNoten, randen, vasteRegels, zonderLabel } from './terugbrengen-rest';
import type { Plaats } from './terugbrengen-rest';

/** Null: not a Word file that can be read. */
export const leesTerug = (bytes: Uint8Array): Teruggelezen | 'te-lang' | null => ontleedWord(bytes);

/** What people changed in this version; the rest of the letter goes on following the facts. */
export function vergelijk(brief: BriefVersie, terug: Teruggelezen): Vergelijking {
  const document = zoalsGetekend(brief);
  const getekend = leesWord(renderDocx(document, standaardHuisstijl, brief.hash));
  if (getekend === null) throw new Error('our own Word file cannot be read');
  const plaatsen = koppel(getekend.alineas, alineasVan(brief.document));
  const weg = brief.eigen.filter(({ soort }) => soort === 'weg');
  const stappen = volgAlineas(getekend.alineas, terug.alineas);
  return {
    eigen: [...weg, ...volgStappen(stappen, { plaatsen, terug }, brief.eigen)],
    vast: [...vasteRegels(stappen, { plaatsen, papier: getekend.alineas, document }), ...randen(getekend, terug)],
    weggelaten: [
      ...nieuweLinks(getekend.links, terug.links),
      ...andereVormen(stappen, { plaatsen, getekend, terug }),
      ...nieuweNoten(stappen, terug),
    ],
  };
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
  { plaatsen, terug }: { readonly plaatsen: readonly (Plaats | null)[]; readonly terug: Teruggelezen },
  oud: readonly EigenAlinea[],
): readonly EigenAlinea[] {
  const uit: EigenAlinea[] = [];
  let anker = plaatsen.find((plaats) => plaats !== null)?.sleutel ?? '';
  for (const stap of stappen) {
    const plaats = stap.van === null ? null : (plaatsen[stap.van] ?? null);
    if (plaats !== null) anker = kaal(plaats.sleutel);
    if (stap.van !== null && plaats === null) continue;
    uit.push(...alsEigen({ ...stap, vorm: terug.vormen[stap.plek ?? -1] ?? 'tekst' }, plaats, anker, oud));
  }
  return uit.filter(({ sleutel }) => sleutel !== '');
}

/** The generated paragraph behind an id: own ones carry its id in theirs. */
const kaal = (sleutel: string): string => sleutel.replace(/^eigen\./, '').replace(/\.(na|los)-\d+$/, '');

const achter = (sleutel: string, tekst: string, vorm: Vorm): EigenAlinea => ({
  ...{ sleutel, soort: 'achter', tekst, basis: '' },
  ...(vorm === 'tekst' ? {} : { als: vorm }),
});

function alsEigen(
  { naar, vorm }: Stap & { readonly vorm: Vorm },
  plaats: Plaats | null,
  sleutel: string,
  oud: readonly EigenAlinea[],
): readonly EigenAlinea[] {
  const ingevoegd = plaats === null || /\.(na|los)-\d+$/.test(plaats.sleutel);
  if (ingevoegd) return naar === null ? [] : [achter(sleutel, naar, vorm)];
  const eerder = oud.find((een) => een.soort === 'vervangt' && een.sleutel === sleutel);
  const basis = eerder?.basis ?? plaats.tekst;
  if (naar === null) return [{ sleutel, soort: 'weg', tekst: '', basis }];
  const tekst = zonderLabel(naar, plaats.voor);
  return tekst === basis ? [] : [{ sleutel, soort: 'vervangt', tekst, basis }];
}
