/** Document → one accessible HTML page without anything from elsewhere: no script, no picture, no outside style. */
import type { Blok, Document, Letters, Stuk, Voetnoot, Zin } from '../../domain/document';
import type { Huisstijl } from '../huisstijl';
import { metParen, woordVoor } from './bijeen';
import { htmlStijl } from './html-stijl';
import { hoofdletter } from '../../texts/hoofdletter';
import { grondBij, kenmerkRegel, stukkenVan } from './stukken';
import { woorden } from './woorden';
import { ontsnapXml } from './xml';
import { zuiverDocument } from './zuiver';

function stukHtml(stuk: Stuk): string {
  switch (stuk.soort) {
    case 'tekst':
      return metLetters(stuk, gezetHtml(stuk.tekst));
    case 'feit':
      return `<bdi>${gezetHtml(stuk.tekst)}</bdi>`;
    case 'ontbreekt':
      return `<strong class="ontbreekt">${ontsnapXml(stuk.tekst)}</strong>`;
    case 'weggelakt':
      return `<span class="weggelakt">${ontsnapXml(stuk.tekst)}</span>${ontsnapXml(grondBij(stuk))}`;
    case 'voetnoot':
      return `<sup><a id="verwijzing-${stuk.nummer}" href="#noot-${stuk.nummer}" role="doc-noteref" aria-label="${woorden.naarVoetnoot(stuk.nummer)}">${stuk.nummer}</a></sup>`;
    case 'link':
      return metLetters(
        stuk,
        `<a href="${ontsnapXml(stuk.url)}" rel="noopener noreferrer">${ontsnapXml(stuk.tekst)}</a>`,
      );
  }
}

function metLetters({ vet, cursief }: Letters, html: string): string {
  const schuin = cursief === true ? `<em>${html}</em>` : html;
  return vet === true ? `<strong>${schuin}</strong>` : schuin;
}

const isKaal = (stuk: Stuk): stuk is Extract<Stuk, { soort: 'tekst' }> =>
  stuk.soort === 'tekst' && stuk.vet === undefined && stuk.cursief === undefined;

const bijeen = (html: string): string => `<span class="bijeen">${html}</span>`;

const gezetHtml = (tekst: string): string => metParen(ontsnapXml(tekst), bijeen);

/** A word in the letter and its number from the facts are two parts, and one thing to read. */
function zinnenHtml(zinnen: readonly Zin[]): string {
  let uit = '';
  let mee = '';
  const stukken = stukkenVan(zinnen);
  for (const [plek, stuk] of stukken.entries()) {
    const eigen = mee === '' ? stukHtml(stuk) : bijeen(`${mee}${stukHtml(stuk)}`);
    const na = stukken[plek + 1];
    mee = isKaal(stuk) && na?.soort === 'feit' ? woordVoor(stuk.tekst, na.tekst) : '';
    uit += mee === '' ? eigen : eigen.slice(0, eigen.length - mee.length);
  }
  return uit;
}

function tabelHtml(blok: Extract<Blok, { soort: 'tabel' }>): string {
  const kop = blok.kop.map((titel) => `<th scope="col">${ontsnapXml(titel)}</th>`).join('');
  const rijen = blok.rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${zinnenHtml([cel])}</td>`).join('')}</tr>`);
  const bijschrift = blok.bijschrift === '' ? '' : `<caption>${ontsnapXml(blok.bijschrift)}</caption>\n`;
  return `<div class="tabel"><table>${bijschrift}<thead><tr>${kop}</tr></thead>\n<tbody>\n${rijen.join('\n')}\n</tbody></table></div>`;
}

function lijstHtml(blok: Extract<Blok, { soort: 'lijst' }>): string {
  const soort = blok.genummerd ? 'ol' : 'ul';
  return `<${soort}>\n${blok.items.map((item) => `<li>${zinnenHtml(item)}</li>`).join('\n')}\n</${soort}>`;
}

function blokHtml(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return `<h${blok.niveau}>${zinnenHtml([blok.zin])}</h${blok.niveau}>`;
    case 'alinea': {
      const stijl = blok.stijl === undefined || blok.stijl === 'gewoon' ? '' : ` class="${blok.stijl}"`;
      return `<p${stijl}>${zinnenHtml(blok.zinnen)}</p>`;
    }
    case 'lijst':
      return lijstHtml(blok);
    case 'kopblok':
      return `<dl>\n${blok.regels
        .map((regel) => `<dt>${ontsnapXml(regel.label)}</dt><dd>${zinnenHtml(regel.zinnen)}</dd>`)
        .join('\n')}\n</dl>`;
    case 'tabel':
      return tabelHtml(blok);
    case 'ondertekening':
      return `<div class="ondertekening">\n${blok.regels.map((regel) => `<p>${zinnenHtml([regel])}</p>`).join('\n')}\n</div>`;
  }
}

function nootHtml(noot: Voetnoot): string {
  const terug = `<a href="#verwijzing-${noot.nummer}" role="doc-backlink" aria-label="${woorden.naarTekst(noot.nummer)}">↩</a>`;
  return `<li id="noot-${noot.nummer}" value="${noot.nummer}">${zinnenHtml(noot.zinnen)} ${terug}</li>`;
}

const notenHtml = (noten: readonly Voetnoot[]): string[] =>
  noten.length === 0
    ? []
    : [
        `<section class="noten" role="doc-endnotes" aria-label="${woorden.noten}">\n<ol>\n${noten.map(nootHtml).join('\n')}\n</ol>\n</section>`,
      ];

/** In the page itself: a letter on a website fetches nothing from elsewhere. */
const logoHtml = ({ logo }: Huisstijl): string[] =>
  logo === undefined
    ? []
    : [
        `<p class="logo"><img src="data:image/${logo.soort};base64,${logo.base64}" alt="${ontsnapXml(logo.alt)}" height="${String(Math.round(logo.hoogte * 1.33))}"></p>`,
      ];

export function renderHtml(document: Document, huisstijl: Huisstijl, contentHash: string): string {
  const zuiver = zuiverDocument(document);
  const inhoud = [
    ...logoHtml(huisstijl),
    ...(zuiver.afzender === '' ? [] : [`<header><p>${ontsnapXml(hoofdletter(zuiver.afzender))}</p></header>`]),
    ...(zuiver.concept ? [`<p class="concept">${woorden.conceptZin}</p>`] : []),
    ...zuiver.blokken.map(blokHtml),
    ...notenHtml(zuiver.voetnoten),
    `<footer><p>${ontsnapXml(kenmerkRegel(zuiver, contentHash))}</p></footer>`,
  ];
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="inhoudshash" content="${ontsnapXml(contentHash)}">
<title>${ontsnapXml(zuiver.concept ? `${woorden.concept}: ${zuiver.titel}` : zuiver.titel)}</title>
<style>${htmlStijl(huisstijl, zuiver.concept)}</style>
</head>
<body>
<main>
${inhoud.join('\n')}
</main>
</body>
</html>
`;
}
