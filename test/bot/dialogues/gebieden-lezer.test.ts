/** The gemeenten and regio's of a message, as they are written in the melding. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { gebieden } from '../../../bot/dialogues/gebieden-lezer';
import { vrijeTekstUitOpslag } from '../../../domain/persoonsgegevens';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const lees = (zin: string, was?: string): string | null =>
  gebieden(leesBericht(lezer, zin), was === undefined ? {} : { gebieden: vrijeTekstUitOpslag(was) });

it.each([
  ['het speelt in jeugdregio Groningen en in Venlo', 'jeugdregio Groningen, Venlo'],
  ['het speelt in de gemeente Groningen', 'Groningen'],
  ['het speelt in Groningen', 'Groningen'],
  ['wij merken het in de regio Midden-Limburg Oost', 'Midden-Limburg Oost'],
])('%s', (zin, verwacht) => {
  expect(lees(zin)).toBe(verwacht);
});

it.each([
  ['niet regio Groningen maar Venlo', 'jeugdregio Groningen, Roermond', 'Roermond, Venlo'],
  ['nee, de regio Groningen hoort er niet bij', 'Groningen, jeugdregio Groningen', 'Groningen'],
  ['de gemeente Groningen hoort er niet bij', 'Groningen, jeugdregio Groningen', 'jeugdregio Groningen'],
  ['Groningen hoort er toch niet bij', 'jeugdregio Groningen, Venlo', 'Venlo'],
])('%s, en er stond %s', (zin, was, verwacht) => {
  expect(lees(zin, was)).toBe(verwacht);
});
