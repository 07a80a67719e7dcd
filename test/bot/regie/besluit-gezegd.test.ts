/** What somebody says about what waits for him, and what only sounds like it. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { besluitGezegd } from '../../../bot/regie/besluit-gezegd';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const lees = (tekst: string) => besluitGezegd(leesBericht(lezer, tekst));

it.each([
  ['akkoord', 'eens', null, ''],
  ['Ik ben het ermee eens', 'eens', null, ''],
  ['ok, wij gaan hiermee akkoord.', 'eens', null, ''],
  ['wat ons betreft akkoord', 'eens', null, ''],
  ['akkoord met de tredebepaling van Lindewal', 'eens', 'besluit', ''],
  ['akkoord met het bericht', 'eens', 'bericht', ''],
  ['akkoord namens MGR', 'eens', null, ''],
  ['namens de regio zijn wij het hiermee eens', 'eens', null, ''],
  ['wij zijn het eens met trede 2 van Lindewal', 'eens', 'besluit', ''],
  [
    'er staat een fout in, de ingangsdatum moet 10 maart zijn',
    'datum',
    'besluit',
    'Er staat een fout in, de ingangsdatum moet 10 maart zijn',
  ],
  ['niet eens: de bank heeft alleen gedreigd', 'oneens', null, 'De bank heeft alleen gedreigd'],
  ['wij zijn het er niet mee eens, de bank heeft alleen gedreigd', 'oneens', null, 'De bank heeft alleen gedreigd'],
  ['niet akkoord met de trede van Lindewal want de cijfers ontbreken', 'oneens', 'besluit', 'De cijfers ontbreken'],
  ['stel vast', 'vaststellen', null, ''],
  ['dan stel ik hem zelf vast', 'vaststellen', null, ''],
  ['stel Lindewal maar vast', 'vaststellen', null, ''],
  [
    'trek de tredebepaling in: de cijfers waren van vorig jaar',
    'intrekken',
    'besluit',
    'De cijfers waren van vorig jaar',
  ],
  ['ik wil eerst weten waar het op rust', 'inzien', null, ''],
  ['de ingangsdatum moet 10 maart zijn', 'datum', 'besluit', 'De ingangsdatum moet 10 maart zijn'],
  ['de ingangsdatum van Lindewal klopt niet', 'datum', 'besluit', 'De ingangsdatum van Lindewal klopt niet'],
  ['ik heb het bericht over Lindewal gelezen', 'gelezen', 'bericht', ''],
  [
    'we kunnen hier nog niet achter staan, dat voorschot is pas voor de helft over',
    'oneens',
    null,
    'Dat voorschot is pas voor de helft over',
  ],
  ['wij zijn tegen, het voorschot is pas half binnen', 'oneens', null, 'Het voorschot is pas half binnen'],
  ['wij staan hier achter', 'eens', null, ''],
  ['wij steunen dit niet', 'oneens', null, ''],
  ['ik ben het met Anouk eens, stel maar vast', 'vaststellen', null, ''],
  ['ik ben het met anouk eens', 'eens', null, ''],
  ['waar wacht de tredebepaling van Lindewal nog op?', 'inzien', 'besluit', ''],
  ['welke tredebepalingen lopen er', 'inzien', 'besluit', ''],
])('%s', (tekst, wens, over, reden) => {
  expect(lees(tekst)).toEqual({ wens, over, reden });
});

it.each([
  ['ik heb de bank gesproken, we gaan toch akkoord', 'eens', 'Ik heb de bank gesproken', 'gevraagd'],
  [
    'ok ik heb de bank gesproken, het is er helemaal. dan toch akkoord',
    'eens',
    'Ok ik heb de bank gesproken, het is er helemaal',
    'gevraagd',
  ],
  ['waarom trede 2? of wat is de grond?', 'inzien', '', 'getoond'],
  ['wat zou jij doen?', 'advies', '', 'getoond'],
  ['wat vindt u ervan', 'advies', '', 'getoond'],
] as const)('onder voorbehoud: %s', (tekst, wens, reden, alleen) => {
  expect(lees(tekst)).toMatchObject({ wens, reden, alleen });
});

it.each([
  'de bank is akkoord met uitstel',
  'is de bank akkoord?',
  'de aanbieder is het er niet mee eens',
  'nog niet vaststellen',
  'stel de brief vast',
  'niet gelezen',
  'de ingangsdatum van de opzegging is 1 mei',
  'Lindewal stelt vast dat er geen geld is',
  'trede vaststellen Lindewal',
  'trede 4 vaststellen voor Lindewal',
  'trek de melding in',
  'trek het bericht in',
  'wij zijn er niet tegen',
  'is de aanbieder tegen?',
  'ik ben het eens, de bank moet het vaststellen?',
])('is er geen: %s', (tekst) => {
  expect(lees(tekst)).toBeNull();
});
