/** What people call a letter and its readers on the command line: the names in the facts are longer than what one types. */
import { zonderAccenten } from '../domain/accenten';
import type { Publiek } from '../domain/publiek';
import type { BriefsoortNaam } from './brieven';

const soortwoorden: Readonly<Partial<Record<string, BriefsoortNaam>>> = {
  rib: 'raadsinformatiebrief',
  raadsbrief: 'raadsinformatiebrief',
  'vervolg-raadsinformatiebrief': 'vervolgbrief',
  'vervolg-rib': 'vervolgbrief',
  rectificatie: 'rechtzettingsbrief',
  rechtzetting: 'rechtzettingsbrief',
  persrectificatie: 'persrechtzetting',
  slotbrief: 'afsluitingsbrief',
  clientenbrief: 'clientenbrief',
};

const publiekwoorden: Readonly<Partial<Record<string, Publiek>>> = {
  'eigen-regio': 'raad-eigen-regio',
  'raden-eigen-regio': 'raad-eigen-regio',
  'raad-binnen-regio': 'raad-eigen-regio',
  'andere-regio': 'raad-andere-regio',
  'andere-raad': 'raad-andere-regio',
  'raden-andere-regio': 'raad-andere-regio',
  'buiten-regio': 'raad-andere-regio',
  'raad-buiten-regio': 'raad-andere-regio',
  ontvanger: 'ontvangende-regio',
  media: 'pers',
  redactie: 'pers',
  personeel: 'medewerkers',
  ouders: 'clienten',
};

const gevouwen = (woord: string): string => zonderAccenten(woord.trim().toLowerCase()).replace(/[\s_]+/g, '-');

/** The name in the house, or the word as it was typed: who asks then hears which names there are. */
export const alsSoort = (woord: string): string => soortwoorden[gevouwen(woord)] ?? gevouwen(woord);
export const alsPubliek = (woord: string): string => publiekwoorden[gevouwen(woord)] ?? gevouwen(woord);
