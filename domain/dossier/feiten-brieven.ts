/** Facts that belong to one letter: to whom, from whom, when, and who signs. */
import { alleenPers, ontvangendeRegio, raden } from '../publiek';
import { rij } from './rij';
import { dag, lijst, tekst, tijdstip } from './soorten';

const leegIsGeen = { weglaatbaar: true, leegIsGeen: true } as const;

export const rib = {
  aan: rij('geadresseerde van de brief', 'communicatie', tekst, ['raad-andere-regio']),
  van: rij('afzender van de brief', 'accounthouder', tekst, raden),
  betreft: rij('onderwerp van de brief', 'communicatie', tekst, raden),
  datum: rij('datum van de brief', 'communicatie', dag, raden),
  kenmerk: rij('kenmerk van de brief', 'communicatie', tekst, raden, leegIsGeen),
  ondertekenaar: rij('naam van de ondertekenaar', 'accounthouder', tekst, raden),
  functie: rij('functie van de ondertekenaar', 'accounthouder', tekst, raden),
  bijlagen: rij('bijlagen bij de brief', 'communicatie', lijst, raden, leegIsGeen),
} as const;

export const persbericht = {
  kop: rij('kop van het persbericht', 'communicatie', tekst, alleenPers),
  plaats: rij('plaats boven het persbericht', 'communicatie', tekst, alleenPers),
  datum: rij('datum van het persbericht', 'communicatie', dag, alleenPers),
  embargo: rij('einde van het embargo', 'communicatie', tijdstip, alleenPers, leegIsGeen),
} as const;

export const aanbiedingsbrief = {
  aan: rij('geadresseerde van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
  van: rij('afzender van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
  datum: rij('datum van de aanbiedingsbrief', 'regiomedewerker', dag, ontvangendeRegio),
  kenmerk: rij('kenmerk van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio, leegIsGeen),
  ondertekenaar: rij('naam van de ondertekenaar van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
  functie: rij('functie van de ondertekenaar van de aanbiedingsbrief', 'regiomedewerker', tekst, ontvangendeRegio),
} as const;
