/** What `--proef` adds: the demo world, the simulator, and three things to try in them. */
import { verben } from './app/verben';
import type { Config } from './config';
import { speelVoorbeeld } from './db/voorbeeld';
import type { OpenWorld } from './db/world';
import type { Klok } from './klok';
import { startSimulator } from './simulator/server';
import type { Simulator } from './simulator/server';
import gebruikers from './simulator/users.json';
import { overnemenTekst } from './texts/overnemen';

/** On the clock of the house itself: what leaves while that clock is being set, leaves at the new time. */
export const opensimulator = (config: Config, url: string, klok: Pick<Klok, 'nu'>): Promise<Simulator> =>
  startSimulator({
    klok: () => klok.nu(),
    botUrl: `${url}/api/messages`,
    port: config.simulatorPoort,
    users: gebruikers,
    proberen,
    zoekopdracht: { commandId: 'trede.zoeken', parameter: 'vraag' },
    berichtactie: { commandId: 'bericht.overnemen', titel: overnemenTekst.titel },
  });

export const proberen = [
  'Doe een melding als Sanne Verhoeven: “Noorderlicht kan volgende maand de salarissen niet meer betalen”',
  'Leg een gesprek vast als Pieter van Loon: “accountgesprek Noorderlicht”',
  'Vraag een trede als Anouk Wiersma: “trede Mutsaersstichting”, en typ daarna “raadsinformatiebrief Mutsaersstichting”',
];

export const vulProefwereld = (wereld: OpenWorld, klok: Klok): Promise<void> =>
  speelVoorbeeld(wereld, { verben, gebruikers, nu: klok.nu(), vandaag: klok.vandaag() });
