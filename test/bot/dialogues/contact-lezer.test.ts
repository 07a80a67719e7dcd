/** How somebody can be reached, where a message tells it besides: a number of a telephone and no other number. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { meldingLezers } from '../../../bot/dialogues/melding-lezers';
import { register } from '../begrip/register-voorbeeld';

const leest = (tekst: string): unknown =>
  meldingLezers.contact(leesBericht({ register, vandaag: '2026-03-12' }, tekst), {});

it('een telefoonnummer', () => {
  expect(leest('bel mij op 077-3591234')).toBe('077-3591234');
});

it.each(['rekening NL91ABNA0417164300 is geblokkeerd', 'rekening NL91 ABNA 0417 1643 00 is geblokkeerd'])(
  'geen rekeningnummer: %s',
  (tekst) => {
    expect(leest(tekst)).toBeNull();
  },
);

it.each([
  'Contactpersoon is Ellen de Groot, controller, 06-22334455',
  'Hun directeur is bereikbaar op 06-22334455',
  'de curator, mr. Bos, zit op 077-3591234 of bos@kantoor.example',
  'Lindewal stopt per mei. Aanspreekpunt daar: Ellen de Groot, e.degroot@lindewal.example',
])('niet van wie meldt: %s', (tekst) => {
  expect(leest(tekst)).toBeNull();
});

it.each([
  ['ik ben directeur en u bereikt mij op 06-22334455', '06-22334455'],
  ['contactpersoon ben ik, 06-22334455', '06-22334455'],
  ['De directeur wil niet praten. Bel 077-3591234', '077-3591234'],
  ['de controller is weg, mijn nummer is 06-22334455', '06-22334455'],
])('van wie meldt: %s', (tekst, nummer) => {
  expect(leest(tekst)).toBe(nummer);
});
