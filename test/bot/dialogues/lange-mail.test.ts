/** A mail that is pasted whole: the day on which it ends among other days, the young people among other numbers, and no place of whoever signs. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { meldingLezers } from '../../../bot/dialogues/melding-lezers';
import { zonderOndertekening } from '../../../bot/dialogues/ondertekening';
import { register } from '../begrip/register-voorbeeld';

const bericht = (tekst: string) => leesBericht({ register, vandaag: '2026-03-12' }, tekst);
const GROET =
  'Met vriendelijke groet, Sanne Verhoeven, beleidsadviseur jeugd, Gemeente Venlo, Hanzeplaats 1, 5912 AT Venlo';
const MAIL = `Op 9 maart sprak ik met de directeur van Lindewal. Zij sluiten hun crisispleegzorg: per 1 september 2026 stopt de dienst. Er werken nu 22 pleeggezinnen voor hen en het gaat naar schatting om 30 jeugdigen. De wethouder weet het sinds 10 maart. ${GROET}`;

it('takes the day on which it ends', () => {
  expect(meldingLezers.sinds(bericht(MAIL), {})).toBe('per 1 september 2026');
});

it('takes the number of young people', () => {
  expect(meldingLezers.aantalJeugdigen(bericht(MAIL), {})).toBe('30');
});

it('takes no place of the signature', () => {
  expect(meldingLezers.gebieden(bericht(MAIL), {})).toBeNull();
  expect(meldingLezers.gebieden(bericht(`In Roermond valt de opvang van Lindewal weg. ${GROET}`), {})).toBe('Roermond');
});

it.each([
  'Vanaf 1 april sluit de ene groep. Per 1 mei stopt ook de andere.',
  'Sinds 1 januari is er een ander bestuur en sinds 1 februari een andere accountant.',
])('chooses no day where two may be meant: %s', (tekst) => {
  expect(meldingLezers.sinds(bericht(tekst), {})).toBeNull();
});

it.each(['Er zitten 12 kinderen in Venlo en 30 kinderen in Roermond.', 'Het gaat om 22 gezinnen en 14 plekken.'])(
  'chooses no number where two may be meant: %s',
  (tekst) => {
    expect(meldingLezers.aantalJeugdigen(bericht(tekst), {})).toBeNull();
  },
);

it.each([
  'Venlo, groeten',
  'Met vriendelijke groet, Sanne uit Venlo',
  'wij begroeten dit plan in de gemeente Venlo en Roermond',
])('leaves what is no mail as it is: %s', (tekst) => {
  expect(zonderOndertekening(tekst)).toBe(tekst);
});
