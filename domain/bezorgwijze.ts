/** How soon each kind of message may reach somebody: one row for each kind of the outbox. */
import type { OutboxSoort } from './ports';

/**
 * `meteen`: a receipt, a reply, or a question that waits for this person; also whatever is for a channel.
 * `gespreid`: news that matters today: at most one in ten minutes, and what came meanwhile goes along in it.
 * `overzicht`: news that can wait for the daily overview, unless the trede is high enough for this person.
 */
export type Bezorgwijze = 'meteen' | 'gespreid' | 'overzicht';

export const bezorgwijzen = {
  antwoord: 'meteen',
  'melding-ontvangen': 'meteen',
  'melding-nieuw': 'gespreid',
  'melding-status': 'gespreid',
  'melding-bijgewerkt': 'gespreid',
  'melding-vraag': 'meteen',
  'melding-vraag-herinnering': 'gespreid',
  'melding-niet-opgepakt': 'overzicht',
  'melding-blijft-liggen': 'overzicht',
  'toegang-gevraagd': 'meteen',
  'toegang-verleend': 'meteen',
  'rechten-voorgelegd': 'meteen',
  'rechten-besloten': 'meteen',
  'standpunt-gevraagd': 'meteen',
  'bepaling-voorgelegd': 'overzicht',
  'bepaling-vastgesteld': 'overzicht',
  'casusrol-gekregen': 'gespreid',
  'casusrol-vacant': 'overzicht',
  'concept-verloopt': 'overzicht',
  'taken-gestart': 'gespreid',
  'taken-herzien': 'meteen',
  'taken-herinnering': 'gespreid',
  'taken-escalatie': 'gespreid',
  'passage-nazien': 'gespreid',
  'brief-voorgelegd': 'meteen',
  'reeks-voorgelegd': 'meteen',
  'reeks-onvolledig': 'meteen',
  'reeks-geraakt': 'gespreid',
  'brief-geraakt': 'gespreid',
  'brief-teruggegeven': 'meteen',
  'vrijgave-gemist': 'gespreid',
  'afwijking-gevraagd': 'meteen',
  'gesprek-gepland': 'overzicht',
  'afspraken-herinnering': 'gespreid',
  'gesprekken-aan-de-beurt': 'overzicht',
  casusbericht: 'overzicht',
  'casusbericht-ingetrokken': 'meteen',
  'casusbericht-voorgelegd': 'meteen',
  'casusbericht-geweigerd': 'meteen',
  'casusbericht-akkoord': 'meteen',
  'casusritme-herinnering': 'gespreid',
  'casusritme-escalatie': 'gespreid',
  'kanaal-bevestigen': 'meteen',
  'kanaal-verloren': 'gespreid',
  'niet-bereikt': 'meteen',
  kanaalbericht: 'meteen',
  'kanaalbericht-ingetrokken': 'meteen',
  'stand-van-zaken': 'meteen',
} as const satisfies Readonly<Record<OutboxSoort, Bezorgwijze>>;
