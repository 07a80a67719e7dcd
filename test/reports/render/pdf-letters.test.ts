/** What is the same in the files of many letters, and therefore made once. */
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderPdf } from '../../../reports/render/pdf';
import { hashVan, proefbrieven } from '../../support/proefbrieven';

/** The packed parts of fonts in a file, as text to compare. */
function lettertypen(pdf: Uint8Array): readonly string[] {
  const bestand = Buffer.from(pdf).toString('latin1');
  return [...bestand.matchAll(/\/FontFile2 (\d+) 0 R/g)].map(([, nummer = '']) => {
    const vanaf = bestand.indexOf('stream', bestand.search(new RegExp(`(^|\\n)${nummer} 0 obj`)));
    return bestand.slice(vanaf, bestand.indexOf('endstream', vanaf));
  });
}

it('nearly every letter needs no other signs than those that are made once', () => {
  const delen = proefbrieven.flatMap(([, brief]) => lettertypen(renderPdf(brief, standaardHuisstijl, hashVan(brief))));
  const vaakst = (van: readonly string[]): number =>
    Math.max(...van.map((een) => van.filter((ander) => ander === een).length));
  const [gewoon, vet] = [0, 1].map((welke) => delen.filter((_, plaats) => plaats % 2 === welke));
  expect(delen).toHaveLength(2 * proefbrieven.length);
  expect(vaakst(gewoon ?? []) / proefbrieven.length).toBeGreaterThan(0.75);
  expect(vaakst(vet ?? []) / proefbrieven.length).toBeGreaterThan(0.75);
});
