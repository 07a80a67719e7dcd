/** Who corrects himself within one message: the last word holds, for every question that is read in it. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { meldingLezers } from '../../../bot/dialogues/melding-lezers';
import { laatsteJaNee, neemtAllesTerug } from '../../../bot/invoer/laatste-woord';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const lees = (veld: keyof typeof meldingLezers, zin: string): string | null =>
  meldingLezers[veld](leesBericht(lezer, zin), { omschrijving: 'De bank stopt' } as never);

it.each([
  ['aantalJeugdigen', '60 kinderen, of nee wacht het zijn er 85', '85'],
  ['aantalJeugdigen', '20 jeugdigen, oeps 25', '25'],
  ['aantalJeugdigen', '50 en niet 60 jeugdigen', '50'],
  ['aantalJeugdigen', 'het gaat om 50 jeugdigen, niet 60', '50'],
  ['aantalJeugdigen', '60, eh 16 jeugdigen', '16'],
  ['aantalJeugdigen', '60 jeugdigen, eh 16', '16'],
  ['aantalJeugdigen', '60 kinderen, sorry 16', '16'],
  ['aantalJeugdigen', '60 nee 70 jeugdigen', '70'],
  ['sinds', 'ze stoppen per 1 mei, eh 1 juni', '1 juni'],
  ['gebieden', 'in Venlo, sorry Weert', 'Weert'],
  ['aantalJeugdigen', '60 jeugdigen. of nee 60 dagbehandeling en 25 ambulant dus 85', '85'],
  ['aantalJeugdigen', 'het gaat om 20 kinderen in Venlo, nee wacht 25 kinderen', '25'],
  ['aantalJeugdigen', "hoeveel jeugdigen.. stuk of 20, nee wacht da's incl dagbesteding. laat maar leeg", null],
  ['aantalJeugdigen', '20 jeugdigen. laat maar leeg', null],
  ['jeugdhulpvormen', "hoeveel jeugdigen.. stuk of 20, nee wacht da's incl dagbesteding. laat maar leeg", null],
  [
    'jeugdhulpvormen',
    'gaat om dagbehandeling, crisis en ambulant. crisis toch niet, doen we sinds vorig jaar niet meer',
    'ambulante hulp, dagbehandeling',
  ],
  ['sinds', 'gaat om dagbehandeling en crisis. crisis toch niet, doen we sinds vorig jaar niet meer', null],
  ['jeugdhulpvormen', 'pleegzorg en crisis, nee toch geen crisis', 'pleegzorg'],
  ['gebieden', 'is Venlo of Roermond, zoek ik nog uit', null],
  ['gebieden', 'Venlo of Roermond, zoek ik nog uit. Roermond dus', 'Roermond'],
  ['gebieden', 'speelt in Venlo, nee Roermond', 'Roermond'],
  ['gebieden', 'in Venlo en Roermond. Roermond moet er toch weer uit, dat is een andere aanbieder', 'Venlo'],
  ['sinds', 'ze stoppen per 1 mei. of nee per 1 juni, niet mei', 'per 1 juni'],
  ['sinds', 'ze stoppen per 1 mei, correctie: per 1 juni, 30 kinderen', 'per 1 juni'],
  ['acuut', 'acuut? pff. als die zzpers weglopen wel, nu nog niet', 'nee'],
] as const)('%s: %s', (veld, zin, woorden) => {
  expect(lees(veld, zin)).toBe(woorden);
});

/** A no that answers something, more of the same, and what is told are no corrections. */
it.each([
  ['gebieden', 'Weet de wethouder het? nee. Speelt in Venlo', 'Venlo'],
  ['gebieden', 'Venlo, o nee, Roermond ook', 'Venlo, Roermond'],
  ['gebieden', '20 kinderen in Venlo, nee wacht 25 kinderen', 'Venlo'],
  ['gebieden', 'Venlo en Roermond, de zorg houdt daar op', 'Venlo, Roermond'],
  ['aantalJeugdigen', 'ze willen 20 kinderen niet meer helpen in Venlo', '20'],
  ['bekendBij', 'de regio weet het. Nee, de inspectie niet. speelt in Venlo', 'accounthoudende-regio'],
  ['jeugdhulpvormen', 'crisis en pleegzorg, nieuwe crisis nemen ze niet meer op', 'crisisopvang, pleegzorg'],
  ['gebieden', 'Venlo laat maar weten wanneer zij kunnen', 'Venlo'],
] as const)('holds %s: %s', (veld, zin, woorden) => {
  expect(lees(veld, zin)).toBe(woorden);
});

it.each([
  ['ja, nee toch niet', 'nee'],
  ['ja hoor, of wacht nee toch maar niet', 'nee'],
  ['nee, of ja toch wel', 'ja'],
  ['ja, de regio weet het niet', null],
  ['nee, zij willen niet', null],
] as const)('%s', (zin, gezegd) => {
  expect(laatsteJaNee(zin)).toBe(gezegd);
});

it('nothing is left of what was left out again', () => {
  expect(neemtAllesTerug('20, nee wacht, laat maar leeg')).toBe(true);
  expect(neemtAllesTerug('20 kinderen, laat maar leeg. De bank stopt met het krediet per 1 mei')).toBe(false);
});

/** Of what stands: one goes out of a row, with the reason that is no other answer; and another day of the month that stands. */
const staat = {
  gebieden: 'Venlo, Roermond',
  jeugdhulpvormen: 'ambulante hulp, crisisopvang',
  sinds: { tekst: 'tot eind maart', dag: '2026-03-31' },
} as never;
it.each([
  ['gebieden', 'Roermond moet er ook weer uit, dat was n andere aanbieder', 'Venlo'],
  ['jeugdhulpvormen', 'crisis toch niet, doen we sinds vorig jaar niet meer', 'ambulante hulp'],
  ['sinds', 'crisis toch niet, doen we sinds vorig jaar niet meer', null],
  ['sinds', 'de directeur moet er uit per 1 mei', 'per 1 mei'],
  ['sinds', 'eind vd maand is te ruim gezegd, maak er maar de 15e van', 'tot 15 maart 2026'],
  ['sinds', 'eind april is te ruim, maak er de 15e van', 'eind april'],
] as const)('stands %s: %s', (veld, zin, woorden) => {
  expect(meldingLezers[veld](leesBericht(lezer, zin), staat)).toBe(woorden);
});
