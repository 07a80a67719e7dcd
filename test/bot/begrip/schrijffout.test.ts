/** Slips of the fingers are read as the word that was meant; and no sentence held out is understood less for it. */
import { join } from 'node:path';
import { bedoeldWoord, zonderSchrijffouten } from '../../../bot/begrip/schrijffout';
import { vergelijkGolden } from '../../support/golden';
import { leesBericht } from '../../../bot/bericht-lezen';
import { begrijp } from '../../../bot/begrip/begrijp';
import { leesCorpus, NU } from './meten';
import type { Voorbeeld } from './meten';
import { register } from './register-voorbeeld';
import { leesVervolg } from './vervolg';
import { woordenlijst } from './woordenlijst';

it('knows the words of the lessons', () => {
  vergelijkGolden(join(__dirname, '../../../bot/begrip/ervaring/woorden.txt'), woordenlijst());
});

it.each([
  ['waneer', 'wanneer'],
  ['wleke', 'welke'],
  ['gistreen', 'gisteren'],
  ['bhandeling', 'behandeling'],
  ['perrsoneel', 'personeel'],
  ['directuer', 'directeur'],
  ['kindren', 'kinderen'],
  ['volgemde', 'volgende'],
])('%s: %s', (getypt, bedoeld) => {
  expect(bedoeldWoord(getypt)).toBe(bedoeld);
});

it.each([
  'wanneer',
  'huis',
  'muis',
  'zorgen',
  'borgen',
  'kerst',
  'kerft',
  'brede',
  'vrede',
  'krede',
  'quantum',
  'abc',
  'kdrn',
])('%s stays', (woord) => {
  expect(bedoeldWoord(woord)).toBeNull();
});

it('leaves names, numbers and addresses as they are', () => {
  const tekst = 'Waneer belt jan.waneer@zorg.nl over waneer-3 en Waneer';
  expect(zonderSchrijffouten(tekst, () => false)).toBe(tekst);
  expect(zonderSchrijffouten('waneer komt Waneer', (woord) => woord === 'waneer')).toBe('waneer komt Waneer');
});

it('changes these words of the sentences held out, and no others', () => {
  const zinnen = [
    ...leesCorpus('achtergehouden.jsonl'),
    ...leesCorpus('achtergehouden-gevaar.jsonl'),
    ...['brief', 'casus', 'melding', 'concept', 'pagina', 'taak', 'gesprek', 'soort', 'tussenzin'].flatMap((ding) =>
      leesVervolg(`vervolg-${ding}-achtergehouden.jsonl`),
    ),
  ].map(({ tekst }) => tekst);
  const veranderd = zinnen.flatMap((zin) =>
    [...zin.matchAll(/\p{L}+/gu)].flatMap(([woord]) => {
      const nieuw = zonderSchrijffouten(woord, () => false);
      return nieuw === woord ? [] : [`${woord} → ${nieuw}   (${zin})`];
    }),
  );
  vergelijkGolden(join(__dirname, 'goldens/schrijffouten.txt'), veranderd.join('\n'));
});

const gelezen = (tekst: string) => leesBericht({ register, vandaag: NU }, tekst).begrepen;
/** Those with a slip in them are read another way now. */
const metFout = ['achtergehouden.jsonl', 'afstellen.jsonl', 'achtergehouden-gevaar.jsonl', 'afstellen-gevaar.jsonl']
  .flatMap((bestand) => leesCorpus(bestand))
  .filter(({ tekst }) => zonderSchrijffouten(tekst, () => false) !== tekst);

it('understands no fewer of them', () => {
  const goed = (lees: (een: Voorbeeld) => string): number => metFout.filter((een) => lees(een) === een.intent).length;
  const nu = goed(({ tekst }) => gelezen(tekst).intent);
  expect(metFout.length).toBeGreaterThan(40);
  expect(nu).toBeGreaterThanOrEqual(goed(({ tekst }) => begrijp(tekst, register, NU).intent));
});

it('hides no danger', () => {
  const gemist = metFout.filter(
    ({ tekst, intent }) =>
      intent === 'verwijzing' && begrijp(tekst, register, NU).intent === intent && gelezen(tekst).intent !== intent,
  );
  expect(gemist.map(({ tekst }) => tekst)).toEqual([]);
});
