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
