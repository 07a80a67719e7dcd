/** Van een lijst die voor publicatie weg is, is niet te lezen of er één naam in stond of meer. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import { tabelregels } from '../../../domain/dossier';
import { lakDocument } from '../../../domain/lak-document';
import type { Publiek } from '../../../domain/publiek';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { alleBrieven, brief, dossier, voorbeelden } from './ondersteuning';
import type { Voorbeeld } from './ondersteuning';

/** Which gemeenten make up a region is in the law and on the map: a region of one reads otherwise, and that is no secret. */
const openbaar: readonly string[] = ['accounthouder.gemeenten'];
const lijsten = tabelregels
  .filter(({ id, rij }) => rij.soort.naam === 'lijst' && !openbaar.includes(id))
  .map(({ id }) => id);

/** As it is published: the shape of the blocks, and what stands in them. */
function gepubliceerd(naam: Voorbeeld, id: string, namen: readonly string[], wat: readonly [BriefsoortNaam, Publiek]) {
  const bron = dossier(naam, { [id]: namen });
  const document = brief(...wat, bron, '2026-03-12');
  const gelakt = lakDocument(
    document,
    new Map([[id, '5.1.2e']]),
    namen.map((tekst) => ({ feit: id, tekst })),
  );
  expect(JSON.stringify(gelakt)).not.toMatch(/kwartel|specht|merel/i);
  const vorm = gelakt.blokken.map((blok) =>
    blok.soort === 'kopblok' ? blok.regels.map(({ label }) => label) : blok.soort,
  );
  return [vorm.join(' '), ...alleZinnen(gelakt).map(zinTekst)].join('\n');
}

it.each(lijsten)('%s: met één naam of met drie is de publicatie gelijk', (id) => {
  for (const naam of voorbeelden)
    for (const wat of alleBrieven) {
      const een = gepubliceerd(naam, id, ['Kwartel'], wat);
      const meer = gepubliceerd(naam, id, ['Kwartel', 'Specht', 'Merel'], wat);
      expect([naam, ...wat, een]).toEqual([naam, ...wat, meer]);
    }
});

it('wat niet weg is, blijft gewoon te lezen: één naam werkt, drie werken', () => {
  const tekst = (namen: readonly string[]): string => {
    const bron = dossier('concern-2025', { 'ontvanger.gemeente': 'Zeedorp', 'ontvanger.onderdelenInGemeente': namen });
    return alleZinnen(brief('raadsinformatiebrief', 'raad-eigen-regio', bron))
      .map(zinTekst)
      .join(' ');
  };
  expect(tekst(['Kwartel'])).toContain('In uw gemeente werkt Kwartel.');
  expect(tekst(['Kwartel', 'Specht'])).toContain('In uw gemeente werken Kwartel en Specht.');
});
