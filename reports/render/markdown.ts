/** Document → markdown: readable goldens, and a text that can be pasted anywhere. */
import type { Blok, Document, Letters, Stuk, Zin } from '../../domain/document';
import { hoofdletter } from '../../texts/hoofdletter';
import { grondBij, kenmerkRegel, stukkenVan } from './stukken';
import { woorden } from './woorden';
import { zuiverDocument } from './zuiver';

const ontsnap = (tekst: string): string => tekst.replace(/[\\`*_<|]/g, '\\$&').replace(/\]\(/g, ']\\(');

const percentcode = (teken: string): string => (teken === '(' ? '%28' : '%29');

function metLetters({ vet, cursief }: Letters, tekst: string): string {
  const schuin = cursief === true ? `*${tekst}*` : tekst;
  return vet === true ? `**${schuin}**` : schuin;
}

function stukTekst(stuk: Stuk): string {
  switch (stuk.soort) {
    case 'tekst':
      return metLetters(stuk, ontsnap(stuk.tekst));
    case 'feit':
      return ontsnap(stuk.tekst);
    case 'ontbreekt':
      return `**${ontsnap(stuk.tekst)}**`;
    case 'weggelakt':
      return `█${ontsnap(stuk.tekst)}█${ontsnap(grondBij(stuk))}`;
    case 'voetnoot':
      return `[^${stuk.nummer}]`;
    case 'link':
      return metLetters(stuk, `[${ontsnap(stuk.tekst)}](${stuk.url.replace(/[()]/g, percentcode)})`);
  }
}

const zinnenTekst = (zinnen: readonly Zin[]): string => stukkenVan(zinnen).map(stukTekst).join('').trim();

/** A typed line that begins with `#`, `-`, `>` or `1.` stays a plain line. */
const alineaTekst = (zinnen: readonly Zin[]): string =>
  zinnenTekst(zinnen).replace(/^(#|>|[-+](?= )|\d+(?=[.)] ))/, '\\$1');

function tabelTekst(blok: Extract<Blok, { soort: 'tabel' }>): string {
  const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
  return [
    `_${ontsnap(blok.bijschrift)}_`,
    '',
    rij(blok.kop.map(ontsnap)),
    rij(blok.kop.map(() => '---')),
    ...blok.rijen.map((cellen) => rij(cellen.map((cel) => zinnenTekst([cel])))),
  ].join('\n');
}

function blokTekst(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return `${'#'.repeat(blok.niveau)} ${zinnenTekst([blok.zin])}`;
    case 'alinea':
      return blok.stijl === 'vet' || blok.stijl === 'label'
        ? // Bold within bold would end it; a marker keeps its brackets.
          `**${alineaTekst(blok.zinnen).replaceAll('**', '')}**`
        : alineaTekst(blok.zinnen);
    case 'lijst':
      return blok.items
        .map((item, plaats) => `${blok.genummerd ? `${plaats + 1}.` : '-'} ${zinnenTekst(item)}`)
        .join('\n');
    case 'kopblok':
      return blok.regels.map((regel) => `${ontsnap(regel.label)}: ${zinnenTekst(regel.zinnen)}`).join('  \n');
    case 'tabel':
      return tabelTekst(blok);
    case 'ondertekening':
      return blok.regels.map((regel) => zinnenTekst([regel])).join('  \n');
  }
}

export function renderMarkdown(document: Document): string {
  const zuiver = zuiverDocument(document);
  const delen = [
    ...(zuiver.concept ? [`**${woorden.conceptZin}**`] : []),
    ...zuiver.blokken.map(blokTekst),
    ...zuiver.voetnoten.map((noot) => `[^${noot.nummer}]: ${zinnenTekst(noot.zinnen)}`),
    `---\n\n${ontsnap([hoofdletter(zuiver.afzender), kenmerkRegel(zuiver)].filter((deel) => deel !== '').join(' · '))}`,
  ];
  return `${delen.join('\n\n')}\n`;
}
