/** The page for a website: one file, in the language of the reader, without anything that runs or comes from elsewhere. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderHtml } from '../../../reports/render/html';
import { hashVan, proefbrieven } from '../../support/proefbrieven';
import { voorbeeldDocument } from '../../support/voorbeeld-document';

const maak = (document: Document): string => renderHtml(document, standaardHuisstijl, hashVan(document));
const woorden = (tekst: string): readonly string[] => tekst.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
const tekens: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const kaal = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([\w#]+);/g, (heel, naam: string) => tekens[naam] ?? heel);

/** What a browser could run or fetch, and what a reader with a screen reader would stumble over. */
function gebreken(html: string): readonly string[] {
  const fouten: string[] = [];
  const zonderStijl = html.replace(/<style>[^]*?<\/style>/, '');
  if (!html.startsWith('<!DOCTYPE html>\n<html lang="nl">')) fouten.push('geen taal');
  if (!/<title>[^<]+<\/title>/.test(html)) fouten.push('geen titel');
  if (/<(script|iframe|object|embed|link|form|svg|base)\b|<meta http-equiv/i.test(html)) fouten.push('iets dat draait');
  if (/<[^>]*\son\w+\s*=/i.test(html)) fouten.push('een attribuut dat draait');
  if (/<!--/.test(html)) fouten.push('een opmerking');
  if (/url\(|@import/.test(html)) fouten.push('iets van elders in de stijl');
  const niveaus = [...html.matchAll(/<h([1-6])>/g)].map(([, niveau]) => Number(niveau));
  if (niveaus.filter((niveau) => niveau === 1).length !== 1) fouten.push('niet precies één titel');
  if (niveaus.some((niveau, plek) => niveau > (niveaus[plek - 1] ?? 0) + 1))
    fouten.push('een kop slaat een niveau over');
  const namen = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, naam]) => naam);
  if (new Set(namen).size !== namen.length) fouten.push('een naam die er al is');
  for (const [, doel = ''] of zonderStijl.matchAll(/\shref="([^"]*)"/g)) {
    if (doel.startsWith('#') ? !namen.includes(doel.slice(1)) : !/^(https:|mailto:)/.test(doel))
      fouten.push(`een link naar ${doel}`);
  }
  for (const [, bron = ''] of zonderStijl.matchAll(/\ssrc="([^"]*)"/g))
    if (!/^data:image\/(png|jpeg);base64,/.test(bron)) fouten.push('een beeld van elders');
  return fouten;
}

describe.each(proefbrieven)('%s', (_, document) => {
  const html = maak(document);

  it('is one accessible page that runs and fetches nothing', () => {
    expect(gebreken(html)).toEqual([]);
  });

  it('says every word of the letter, in its order', () => {
    const gelezen = woorden(kaal(html)).join(' ');
    let plek = 0;
    for (const zin of alleZinnen({ ...document, voetnoten: [] })) {
      if (zin.stukken.some(({ soort }) => soort === 'voetnoot' || soort === 'weggelakt')) continue;
      const gevonden = gelezen.indexOf(woorden(zinTekst(zin)).join(' '), plek);
      expect([zin.id, gevonden >= plek]).toEqual([zin.id, true]);
      plek = gevonden;
    }
  });

  it('says CONCEPT exactly as long as it is one', () => {
    expect(maak({ ...document, concept: true })).toMatch(/<title>CONCEPT: [^]*<p class="concept">/);
    expect(maak({ ...document, concept: false }).replaceAll(zinnen(document), '')).not.toMatch(/concept/i);
  });
});

/** A letter may speak of a concept itself; ours does not. */
const zinnen = (document: Document): RegExp =>
  new RegExp(alleZinnen(document).some((zin) => /concept/i.test(zinTekst(zin))) ? 'concept' : '\u0000', 'gi');

it('the check itself sees what is wrong', () => {
  const stuk = maak(voorbeeldDocument)
    .replace('lang="nl"', '')
    .replace('<h1>', '<h3>')
    .replace(
      '</main>',
      '<a href="javascript:x">x</a><a href="#weg">x</a><img src="https://x/y" onload="x"><script></script></main>',
    );
  expect(gebreken(stuk)).toEqual(
    expect.arrayContaining([
      'geen taal',
      'niet precies één titel',
      'iets dat draait',
      'een attribuut dat draait',
      'een link naar javascript:x',
      'een link naar #weg',
      'een beeld van elders',
    ]),
  );
});

it('keeps a number with its word, and both as they are searched for and copied', () => {
  const stukken = [
    { soort: 'tekst', tekst: 'Sinds 7 november 2023 is het trede ' },
    { soort: 'feit', feit: 'x', tekst: '3' },
    { soort: 'tekst', tekst: ', en wij optreden 3 keer. Was: ' },
    { soort: 'feit', feit: 'y', tekst: 'trede 2 & meer' },
  ];
  const alinea = { soort: 'alinea', zinnen: [{ id: 'z', stukken }] };
  const html = maak({ ...voorbeeldDocument, voetnoten: [], blokken: [alinea] } as unknown as Document);
  expect(html).toContain(
    '<p>Sinds <span class="bijeen">7 november</span> 2023 is het <span class="bijeen">trede <bdi>3</bdi></span>, en wij optreden 3 keer. Was: <bdi><span class="bijeen">trede 2</span> &amp; meer</bdi></p>',
  );
  expect(html).toContain('.bijeen { white-space: nowrap; }');
  expect(html).not.toMatch(/[\u00a0\u2011\u202f]/);
});

it('keeps hostile words words', () => {
  const aanval = `"><script>alert(1)</script><img src=x onerror=alert(1)> & 'x' \u202e`;
  const zin = (id: string) => ({
    id,
    stukken: [
      { soort: 'tekst', tekst: `${aanval} ` },
      { soort: 'feit', feit: 'x', tekst: aanval },
      { soort: 'link', tekst: aanval, url: `https://voorbeeld.nl/?q=${aanval}` },
    ],
  });
  const document = {
    ...voorbeeldDocument,
    ...{ titel: aanval, afzender: aanval, kenmerk: aanval, voetnoten: [{ nummer: 1, zinnen: [zin('n')] }] },
    blokken: [
      { soort: 'kop', niveau: 1, zin: zin('k') },
      { soort: 'kopblok', regels: [{ label: aanval, zinnen: [zin('r')] }] },
      { soort: 'tabel', bijschrift: aanval, kop: [aanval], rijen: [[zin('c')]] },
      { soort: 'lijst', genummerd: false, items: [[zin('l')]] },
      { soort: 'ondertekening', regels: [zin('o')] },
      { soort: 'alinea', zinnen: [{ id: 'v', stukken: [{ soort: 'voetnoot', nummer: 1 }] }] },
    ],
  } as unknown as Document;
  const html = maak(document);
  expect(html).not.toMatch(/<script|<img src=x|"><script/i);
  expect(gebreken(html)).toEqual([]);
});

it('afgedrukt zonder achtergronden is wat is weggelakt nog te lezen als weggelakt', () => {
  const stijl = /@media print \{[^]*?\n\.weggelakt \{([^}]*)\}/.exec(maak(voorbeeldDocument))?.[1] ?? '';
  const { tekst, weglak } = standaardHuisstijl.kleur;
  expect(stijl).toContain(`color: ${tekst};`);
  expect(stijl).toContain('background: none;');
  expect(stijl).toContain('border: 1px solid');
  expect(stijl).not.toContain(weglak);
});
