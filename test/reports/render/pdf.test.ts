/** The PDF as others read it: structure, language, fonts, links and text order, checked with tools that are not ours. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderPdf } from '../../../reports/render/pdf';
import { metGereedschap, voerUit } from '../../support/gereedschap';
import { kalePdf } from '../../support/kale-pdf';
import { keurPdf } from '../../support/pdf-keuring';
import { png } from '../../support/plaatje';
import { briefsoorten, publiekenVan } from '../../../reports/brieven';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { hashVan, proefbrieven } from '../../support/proefbrieven';
import { langeTabel, leegRondom, veelNoten, voorbeeldDocument } from '../../support/voorbeeld-document';

/** With something taken out of it. */
const gelakt: Document = {
  ...voorbeeldDocument,
  blokken: [
    ...voorbeeldDocument.blokken,
    {
      soort: 'alinea',
      zinnen: [
        { id: 'lak', stukken: [{ soort: 'weggelakt', feit: 'plan.bureau', tekst: '[weggelakt]', grond: '5.1.1c' }] },
      ],
    },
  ],
};

const maak = (document: Document): Uint8Array => renderPdf(document, standaardHuisstijl, hashVan(document));
const woorden = (tekst: string): readonly string[] => tekst.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

it('draws the same bytes for the same letter, whatever was drawn before', () => {
  const eerst = maak(voorbeeldDocument);
  maak(langeTabel(40));
  expect(Buffer.from(maak(voorbeeldDocument)).equals(Buffer.from(eerst))).toBe(true);
});

it('refuses a character that no font has, instead of leaving it out', () => {
  const vreemd = {
    ...voorbeeldDocument,
    voetnoten: [],
    blokken: [{ soort: 'alinea', zinnen: [{ id: 'x', stukken: [{ soort: 'tekst', tekst: '漢' }] }] }],
  } as const;
  expect(() => maak(vreemd)).toThrow();
});

/** One paragraph of these words. */
const metTekst = (tekst: string): Document => ({
  ...voorbeeldDocument,
  voetnoten: [],
  blokken: [{ soort: 'alinea', zinnen: [{ id: 'x', stukken: [{ soort: 'tekst', tekst }] }] }],
});

metGereedschap(['qpdf', 'pdfinfo', 'pdftotext', 'pdffonts'], () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'tredewijzer-pdf-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  const bewaar = (document: Document, huisstijl = standaardHuisstijl): string => {
    const pad = join(map, 'brief.pdf');
    writeFileSync(pad, renderPdf(document, huisstijl, hashVan(document)));
    return pad;
  };

  it.each(proefbrieven)('%s is a tagged PDF that reads in the order of the letter', (_, document) => {
    const pad = bewaar(document);
    expect(voerUit('qpdf', ['--check', pad])).toContain('No syntax or stream encoding errors');
    expect(keurPdf(pad)).toEqual([]);
    const info = voerUit('pdfinfo', [pad]);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain(document.titel);
    expect(info).not.toMatch(/Author:\s+\S/);
    const structuur = woorden(voerUit('pdfinfo', ['-struct-text', pad]));
    const verwacht = alleZinnen(document).flatMap((zin) => woorden(zinTekst(zin)));
    expect(volgtOpElkaar(structuur, verwacht, document)).toBe('');
  });

  it('keeps the letter of each sign, also where an earlier file drew it as a part of another one', () => {
    // “ is drawn as twice ‘, and Ý holds Y; a fixed space looks like any other.
    bewaar(metTekst('zij zei “ja” in\u00a0Ýpenburg'));
    const tekst = voerUit('pdftotext', ['-layout', bewaar(metTekst('de ‘laatste’ Yoga van de griffie')), '-']);
    expect(tekst).toContain('de ‘laatste’ Yoga van de griffie');
    expect(tekst).not.toContain('\u00a0');
  });

  it('embeds every font', () => {
    const regels = voerUit('pdffonts', [bewaar(voorbeeldDocument)])
      .trim()
      .split('\n')
      .slice(2);
    expect(regels.length).toBeGreaterThan(0);
    for (const regel of regels) expect(regel).toMatch(/ yes yes yes /);
  });

  it('draws the logo of the sender with its words, and the same bytes each time', () => {
    const logo = {
      soort: 'png',
      base64: Buffer.from(png(120, 40)).toString('base64'),
      alt: 'Wapen van Oeverdam',
    } as const;
    const huisstijl = { ...standaardHuisstijl, logo: { ...logo, breedte: 90, hoogte: 30 } };
    const pad = bewaar(voorbeeldDocument, huisstijl);
    const eerst = readFileSync(pad);
    expect(keurPdf(pad)).toEqual([]);
    expect(voerUit('pdfinfo', ['-struct-text', pad])).toMatch(/Figure/);
    expect(voerUit('qpdf', ['--json', '--json-key=qpdf', pad])).toContain('Wapen van Oeverdam');
    expect(readFileSync(bewaar(voorbeeldDocument, huisstijl)).equals(eerst)).toBe(true);
  });

  it('the check itself sees what is wrong', () => {
    const stuk = {
      ...voorbeeldDocument,
      voetnoten: [],
      blokken: [{ soort: 'kop', niveau: 3, zin: { id: 'k', stukken: [{ soort: 'tekst', tekst: 'Kop' }] } }],
    } as const;
    expect(keurPdf(bewaar(stuk))).toEqual(
      expect.arrayContaining(['niet precies één titel', 'een kop slaat een niveau over']),
    );
    const kaal = join(map, 'kaal.pdf');
    writeFileSync(kaal, kalePdf());
    expect(keurPdf(kaal)).toEqual(
      expect.arrayContaining([
        'taal is niet nl-NL',
        'geen structuurboom',
        'metadata mist PDF/UA-1',
        'een lettertype dat niet is ingesloten',
      ]),
    );
    expect(keurPdf(kaal).some((fout) => fout.startsWith('inkt buiten de structuur'))).toBe(true);
  });

  it('the check sees every kind of letter that exists, each for each of its readers', () => {
    const soorten = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
      publiekenVan(soort).map((publiek) => `${soort} voor ${publiek}`),
    );
    const gekeurd = proefbrieven.map(([naam]) => naam.replace(/^\w+: /, ''));
    expect(gekeurd).toEqual(expect.arrayContaining(soorten));
    expect(proefbrieven.some(([, { voetnoten }]) => voetnoten.length > 1)).toBe(true);
  });

  it('the check sees text that nobody can read, on paper and on a filled area', () => {
    const { kleur } = standaardHuisstijl;
    const met = (anders: Partial<typeof kleur>, document = voorbeeldDocument) =>
      keurPdf(bewaar(document, { ...standaardHuisstijl, kleur: { ...kleur, ...anders } }));
    expect(met({ gedempt: '#8a8a8a' })).toEqual([expect.stringMatching(/^te weinig contrast: .* op 1 1 1$/)]);
    expect(met({ vlak: '#777777' }, langeTabel(2))).toEqual([
      expect.stringMatching(/^te weinig contrast: .* op 0\.467 0\.467 0\.467$/),
    ]);
    // White letters are no mistake where they stand on black.
    expect(kleur.weglak).toBe('#ffffff');
    expect(met({ weglakVlak: '#bbbbbb' }, gelakt)).toEqual([expect.stringContaining('1 1 1 op 0.733')]);
    expect(met({}, gelakt)).toEqual([]);
  });

  it.each([
    ['een noot die nergens is', '(noot-1)', '(noot-9)', /noot-9, dat er niet is/],
    ['een weg terug naar een andere regel', '(verwijzing-1)', '(verwijzing-3)', /van noot-1 komt men niet terug/],
    ['een adres dat iets anders doet', '(https://www.igj.nl)', '(javascript:alert())', /een link naar niets/],
  ])('the check sees %s', (_, oud, nieuw, fout) => {
    const pad = bewaar(voorbeeldDocument);
    const bytes = readFileSync(pad).toString('latin1');
    // Only where something points to: the places themselves stay.
    const anders = bytes.replace(`/D ${oud}`, `/D ${nieuw}`).replace(`/URI ${oud}`, `/URI ${nieuw}`);
    expect(anders).not.toBe(bytes);
    writeFileSync(pad, anders, 'latin1');
    expect(keurPdf(pad)).toEqual(expect.arrayContaining([expect.stringMatching(fout)]));
  });

  it('the check sees a link without words', () => {
    const link = { soort: 'link', tekst: ' ', url: 'https://www.igj.nl' } as const;
    const alinea = {
      soort: 'alinea',
      zinnen: [{ id: 'x', stukken: [{ soort: 'tekst', tekst: 'Zie ' }, link] }],
    } as const;
    const document = { ...voorbeeldDocument, blokken: [...voorbeeldDocument.blokken, alinea] };
    expect(keurPdf(bewaar(document))).toEqual(['een link zonder woorden']);
  });

  it('stays whole with long tables, many footnotes and empty optional parts', () => {
    for (const document of [langeTabel(120), veelNoten(40), leegRondom]) expect(keurPdf(bewaar(document))).toEqual([]);
  });

  it('keeps a long table readable over its pages', () => {
    const pad = bewaar(langeTabel(120));
    expect(Number(/Pages:\s+(\d+)/.exec(voerUit('pdfinfo', [pad]))?.[1])).toBeGreaterThan(2);
    expect(voerUit('pdfinfo', ['-struct', pad])).toMatch(/\bTH\b/);
  });
});

/** Empty when the words of the letter's running text come one after another; otherwise the first that does not. */
function volgtOpElkaar(gelezen: readonly string[], verwacht: readonly string[], document: Document): string {
  const eigen = verwacht.slice(
    0,
    verwacht.length - document.voetnoten.flatMap((noot) => noot.zinnen.flatMap((zin) => woorden(zinTekst(zin)))).length,
  );
  let plek = 0;
  for (const woord of eigen) {
    const gevonden = gelezen.indexOf(woord, plek);
    if (gevonden < 0) return woord;
    plek = gevonden + 1;
  }
  return '';
}
