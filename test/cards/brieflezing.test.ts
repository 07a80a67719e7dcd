/** A real letter on its card and on pages: nothing is lost, nothing is a wall, and Teams takes it. */
import { leesKaart, bladenVan } from '../../cards/brieflezing';
import { briefKaart } from '../../cards/brief';
import { groepTekst } from '../../domain/brief-eigen';
import { briefLezing } from '../../domain/brieflezing';
import type { Document } from '../../domain/document';
import { proefbrieven } from '../support/proefbrieven';
import { leesKaart as alsRegels } from '../support/kaarttekst';
import { delen, teksten, titels } from './support/keuring';
import { briefView } from './support/voorbeelden';

/** What Teams takes in one card. */
const teams = 28 * 1024;
const grootte = (inhoud: unknown): number => Buffer.byteLength(JSON.stringify(inhoud));
const zonderNoot = (tekst: string): string => tekst.replace(/ \(noot \d+\)/gu, '');

const alineas = ({ blokken }: Document): readonly string[] =>
  blokken.flatMap((blok) => (blok.soort === 'alinea' ? [groepTekst(blok.zinnen)] : []));

describe.each(proefbrieven)('%s', (_, document) => {
  const lezing = briefLezing(document);
  const kaart = briefKaart({ ...briefView, lezing });

  it('past op een kaart van Teams, dicht gevouwen', () => {
    expect(grootte(kaart.inhoud)).toBeLessThan(teams);
    const zichtbaar = alsRegels(kaart.inhoud);
    expect(zichtbaar.length).toBeLessThan(3_000);
  });

  it('staat er heel op, of zegt hoeveel er niet op past', () => {
    const opKaart = teksten(kaart).map(zonderNoot).join('\n');
    const weg = alineas(document).filter((alinea) => !opKaart.includes(alinea));
    expect(weg.length === 0 || /passen? niet op deze kaart/u.test(opKaart)).toBe(true);
  });

  it('staat heel op de bladzijden, ieder klein genoeg', () => {
    const bladen = bladenVan(lezing);
    const alles = bladen.flat().flatMap(({ regels }) => regels.map(zonderNoot));
    for (const alinea of alineas(document)) expect(alles).toContain(alinea);
    bladen.forEach((_blad, plek) => {
      expect(grootte(leesKaart({ ...briefView, lezing }, plek + 1).inhoud)).toBeLessThan(teams);
    });
  });

  it('opent ieder deel met een eigen schakelaar', () => {
    const alle = delen(kaart.inhoud);
    const ids = new Set(alle.map(({ id }) => id));
    const schakels = alle.filter(({ type }) => type === 'Action.ToggleVisibility');
    expect(schakels.length).toBeGreaterThan(0);
    for (const { targetElements } of schakels) expect(ids).toContain((targetElements as string[])[0]);
  });
});

it('verdeelt een lange brief over bladzijden en bladert heen en terug', () => {
  const deel = (plek: number) => ({ kop: `Deel ${String(plek)}`, alineas: ['a'.repeat(7_000), 'b'.repeat(7_000)] });
  const lezing = { aan: '', betreft: '', delen: [1, 2, 3, 4].map(deel), voetnoten: [] };
  const bladen = bladenVan(lezing);
  expect(bladen.flat().flatMap(({ regels }) => regels)).toEqual(lezing.delen.flatMap(({ alineas: regels }) => regels));
  expect(bladen).toHaveLength(4);
  const kaart = (blad: number) => leesKaart({ ...briefView, lezing }, blad);
  expect(titels(kaart(1))).toEqual(['Verder lezen', 'Brief tonen']);
  expect(titels(kaart(2))).toEqual(['Verder lezen', 'Vorige bladzijde', 'Brief tonen']);
  expect(titels(kaart(99))).toEqual(['Vorige bladzijde', 'Brief tonen']);
});

it('houdt ook de grootste en vijandigste brief klein genoeg', () => {
  const woord = '€ë${x} **a** '.repeat(60);
  const delenVol = Array.from({ length: 40 }, () => ({ kop: woord, alineas: [woord, woord, woord] }));
  const lezing = { aan: woord, betreft: woord, delen: delenVol, voetnoten: [woord] };
  const gaten = Array.from({ length: 90 }, () => ({ omschrijving: woord, vragenAan: woord }));
  const kaart = briefKaart({
    ...briefView,
    aanbieder: woord.slice(0, 200),
    lezing,
    gaten,
    melding: woord.slice(0, 300),
  });
  expect(grootte(kaart.inhoud)).toBeLessThan(teams);
});
