/** One melding of ordinary length, for every measurement that needs one. */
import type { MeldingInvoer } from '../domain/melding';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';

function free(text: string): VrijeTekst {
  const check = maakVrijeTekst(text);
  if (!check.ok) throw new Error('the text of the benchmark may not be kept');
  return check.tekst;
}

/** Made when asked for: the guard of free text is not part of a cold start. */
export const meldingInvoer = (): MeldingInvoer => ({
  over: { partijId: null, naam: 'Stichting Het Noorderlicht' },
  soort: 'vermoeden-financieel',
  voornemen: null,
  omschrijving: free(
    'De aanbieder kan de salarissen van volgende maand niet betalen en heeft de bank om uitstel gevraagd. ' +
      'De gemeenten in de regio zijn op de hoogte, maar een plan voor de overname van de zorg is er nog niet.',
  ),
  acuut: 'nee',
  acuutToelichting: null,
  sinds: { tekst: free('begin januari'), dag: '2026-01-05' },
  gebieden: free('Noord-Limburg'),
  jeugdhulpvormen: free('ambulante jeugdhulp en verblijf'),
  aantalJeugdigen: 120,
  bekendBij: ['aanbieder', 'accounthoudende-regio'],
  ondernomen: free('gesprek met het bestuur'),
  bestuurWeet: 'ja',
  nummers: null,
  bijlagen: null,
  melderNoemen: 'nee',
  functie: free('contractmanager'),
  contact: null,
});
