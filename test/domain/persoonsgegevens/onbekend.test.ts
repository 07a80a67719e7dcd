/** A child by a first name that stands in no list: found by what is said of it, and no organisation is taken for one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controleer, maskeer } from '../../../domain/persoonsgegevens';
import { gezegden } from '../../../domain/persoonsgegevens/gezegden';
import { vindOnbekend } from '../../../domain/persoonsgegevens/onbekend';

interface Zin {
  readonly tekst: string;
  readonly kind: boolean;
  /** Nothing was tuned on `achtergehouden`: written last, and measured once. */
  readonly deel: 'afstellen' | 'achtergehouden';
}

const regels = (pad: string): readonly string[] => readFileSync(join(__dirname, pad), 'utf8').trim().split('\n');
const zinnen = regels('onbekende-namen.jsonl').map((regel) => JSON.parse(regel) as Zin);
const gevonden = (tekst: string): boolean => controleer(tekst).some(({ hard }) => hard);
const raak = (deel: Zin['deel'], kind: boolean): readonly string[] =>
  zinnen.filter((zin) => zin.deel === deel && zin.kind === kind && gevonden(zin.tekst)).map(({ tekst }) => tekst);

it('de voorbeelden van elk gezegde worden gevonden', () => {
  const gemist = gezegden.flatMap(({ voorbeelden }) => voorbeelden.filter((tekst) => !gevonden(tekst)));
  expect(gemist).toEqual([]);
});

it('een kind met een naam die in geen lijst staat', () => {
  expect(raak('afstellen', true).length).toBeGreaterThanOrEqual(72); // of 80
  expect(raak('achtergehouden', true).length).toBeGreaterThanOrEqual(18); // of 25
});

it('een organisatie, een plaats of een mens aan het werk blijft staan', () => {
  expect(raak('afstellen', false)).toEqual([]);
  expect(raak('achtergehouden', false)).toEqual([]);
});

it('in geen gewone zin van het corpus wordt een naam weggehaald om wat ervan gezegd wordt', () => {
  const gewoon = ['afstellen.jsonl', 'achtergehouden.jsonl']
    .flatMap((bestand) => regels(`../../bot/understand/${bestand}`))
    .map((regel) => JSON.parse(regel) as { readonly tekst: string; readonly intent: string })
    .filter(({ intent }) => intent !== 'verwijzing' && intent !== 'onbekend');
  const onterecht = gewoon.map(({ tekst }) => tekst).filter((tekst) => vindOnbekend(tekst).length > 0);
  expect(onterecht).toEqual([]);
});

it('dezelfde naam verdwijnt ook verderop', () => {
  expect(maskeer('Kyrano moet naar een ander huis. Noorderlicht heeft voor Kyrano geen plek.')).toBe(
    '[gegevens van een kind weggehaald]. Noorderlicht heeft voor [naam van een kind weggehaald] geen plek.',
  );
});
