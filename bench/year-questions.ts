/** Every list and every answer about a trede that people ask for, each by somebody who asks it at work. */
import { button } from '../cards/button';
import type { Knop } from '../cards/button';
import { composeQuery, executeActivity } from '../simulator/invokes';
import { messageActivity } from '../simulator/activities';
import type { Activity, Scene } from '../simulator/scene';
import gebruikers from '../simulator/users.json';
import { model } from './year-fill';

export interface YearQuestion {
  readonly name: string;
  readonly who: string;
  ask(scene: Scene): Activity;
}

const typed = (text: string, who: string, name = text): YearQuestion => ({
  name,
  who,
  ask: (scene) => messageActivity(scene, text),
});

const pressed = ({ verb, data }: Knop, who: string, name: string): YearQuestion => ({
  name,
  who,
  ask: (scene) => executeActivity(scene, verb, data),
});

/** The adviseur of the authority sees every casus, who works for a regio sees those of his regio. */
const adviseur = 'Anouk Wiersma';
const regio = 'Rob Janssen';

export const questions: readonly YearQuestion[] = [
  typed(`trede ${model.naam}`, adviseur, 'trede van een aanbieder'),
  typed(`trede ${model.nummer}`, regio, 'trede van een casus'),
  typed('trede regio Zuid-Limburg', adviseur, 'treden in een regio'),
  typed('alle treden', adviseur),
  typed(`casus ${model.nummer}`, adviseur, 'casus'),
  typed('mijn casussen', adviseur, 'mijn casussen, autoriteit'),
  typed('mijn casussen', regio, 'mijn casussen, regio'),
  typed('mijn taken', adviseur, 'mijn taken, autoriteit'),
  typed('mijn taken', regio, 'mijn taken, regio'),
  typed('werkvoorraad', adviseur, 'werkvoorraad, autoriteit'),
  typed('werkvoorraad', regio, 'werkvoorraad, regio'),
  typed('werklijst', 'Marjan de Graaf'),
  typed(`bijpraten ${model.naam}`, regio, 'bijpraten'),
  pressed(button('', 'tijdlijn.inzien', { casus: model.nummer }), regio, 'tijdlijn'),
  typed('accountgesprekken', 'Pieter van Loon'),
  pressed(button('', 'accountgesprek.planning', {}), 'Pieter van Loon', 'planning van gesprekken'),
  {
    name: 'zoeken in de berichtextensie',
    who: adviseur,
    ask: (scene) => composeQuery(scene, { commandId: 'trede.zoeken', parameter: 'vraag', text: 'vuurb' }),
  },
];

export function sceneOf({ who }: YearQuestion, serviceUrl: string, id: string): Scene {
  const person = gebruikers.find(({ naam }) => naam === who);
  if (person === undefined) throw new Error(`nobody of that name: ${who}`);
  const { aadObjectId, tenantId } = person;
  return { serviceUrl, person, id, place: { id: `a:${aadObjectId}`, kind: 'personal', tenantId } };
}
