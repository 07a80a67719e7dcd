/** Turns without a chat: an actor presses or types, on a real database with the register of the tests. */
import { createHash } from 'node:crypto';
import { voerUit } from '../../../../app/use-case';
import type { Verb } from '../../../../app/use-case';
import { maakRegister } from '../../../../bot/begrip/register';
import type { Beurt, BeurtAntwoord } from '../../../../bot/beurt';
import { maakDraad } from '../../../../bot/draad/geheugen';
import { maakGetoond } from '../../../../bot/getoond';
import { maakMeegebracht } from '../../../../bot/melding/meegebracht';
import { handlers } from '../../../../bot/handlers';
import { leesActie } from '../../../../cards/actions';
import type { Inbound, Kaart, PlekSoort } from '../../../../bot/messages';
import type { Turn } from '../../../../domain/traffic';
import type { Zaak } from '../../../../domain/policy';
import type { OpenWorld } from '../../../../db/world';
import { gebiedenlezer } from '../../../../db/gebieden-csv';
import { gegevenslezer } from '../../../../db/gemeentegegevens-csv';
import { maakGemeentelogo } from '../../../../reports/gemeentelogo';
import { briefwerk } from '../../../../reports/briefwerk';
import { maakFormuleerwerk } from '../../../../reports/formuleerwerk';
import { voorbeelddossiers } from '../../../../db/voorbeeld/dossiers';
import { melderVan, proefpartijen } from '../../../support/proefregister';
import { delen } from '../../../cards/support/keuring';

export const nu = '2026-03-02T10:00:00.000Z';
export const vandaag = '2026-03-02';
export const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

const register = maakRegister({
  aanbieders: proefpartijen.filter(({ soort }) => soort === 'aanbieder'),
  gemeenten: [],
  regios: [],
});

const gesprek = {
  kanaalId: 'msteams',
  serviceUrl: 'http://127.0.0.1/',
  gesprekId: 'g1',
  tenantId: 'tenant-1',
  botId: 'bot',
};

export const inboundBasis = (persoonId: string, plek: PlekSoort = 'persoonlijk') => ({
  activityId: 'a1',
  afzender: { aadObjectId: `aad-${persoonId}`, tenantId: 'tenant-1', teamsId: persoonId, naam: persoonId },
  plek,
  gesprek,
  teamId: null,
  kanaal: null,
});

let teller = 0;
const uniek = (woord: string): string => `${woord}-${String((teller += 1)).padStart(20, '0')}`;

export const beurtVan = (eenheid: Turn, persoonId: string, inbound: Inbound): Beurt => ({
  actor: melderVan(persoonId),
  nu,
  vandaag,
  eenheid,
  inbound,
  register,
  huis: {
    publicUrl: 'https://bot.example',
    briefwerk,
    gegevenslezer,
    gebiedenlezer,
    leesLogo: maakGemeentelogo,
    formuleerwerk: maakFormuleerwerk(voorbeelddossiers),
    volgorde: { tussenMinuten: 60 },
    wekReeksen: () => undefined,
    getoond: maakGetoond(),
    draad: maakDraad(),
    meegebracht: maakMeegebracht(),
    hash,
    onderteken: hash,
    geheim: () => uniek('geheim'),
  },
  inChat: () => {
    throw new Error('nothing is read in another chat here');
  },
  bijRij: () => {
    throw new Error('no line of a list is pointed at here');
  },
  alsGetypt: () => Promise.reject(new Error('no text is understood here')),
  volg: () => Promise.reject(new Error('no text is understood here')),
  bijConcept: () => Promise.resolve(null),
  druk: () => Promise.reject(new Error('no button is pressed in words here')),
  openPagina: () => Promise.reject(new Error('no page is opened here')),
  overCasus: () => Promise.reject(new Error('nothing is asked of a casus here')),
  overMelding: () => Promise.reject(new Error('nothing is wanted with a melding here')),
  dagen: [],
  nieuweSleutel: () => uniek('sleutel'),
});

/** Presses a button with its data, as it would come in from Teams. */
export function druk(wereld: OpenWorld, persoonId: string, data: unknown, plek: PlekSoort = 'persoonlijk') {
  const inbound: Inbound = {
    ...inboundBasis(persoonId, plek),
    soort: 'knop',
    via: 'execute',
    data,
    kaartBerichtId: null,
  };
  return wereld.eenheid(async (turn): Promise<BeurtAntwoord> => {
    const actie = leesActie(data);
    if (typeof actie === 'string') throw new Error(`not an action: ${actie}`);
    return handlers[actie.action](beurtVan(turn, persoonId, inbound), actie.payload as never);
  });
}

export const voer = <I, U, Z extends Zaak>(
  wereld: OpenWorld,
  persoonId: string,
  verb: Verb<I, U, Z>,
  invoer: I,
  op = nu,
) => wereld.eenheid((eenheid) => voerUit({ actor: melderVan(persoonId), nu: op, vandaag, eenheid }, verb, invoer));

/** The card in the place of the pressed one; an error when the answer holds none. */
export function kaartVan(antwoord: BeurtAntwoord): Kaart {
  if (antwoord.invoke?.soort === 'kaart') return antwoord.invoke.kaart;
  throw new Error(`no card: ${JSON.stringify(antwoord)}`);
}

export const zinVan = (antwoord: BeurtAntwoord): string =>
  antwoord.invoke?.soort === 'tekst' ? antwoord.invoke.tekst : `geen zin: ${JSON.stringify(antwoord.invoke)}`;

/** The data behind the button with this title. */
export function knopData(kaart: Kaart, titel: string): Readonly<Record<string, unknown>> {
  const knop = delen(kaart.inhoud).find(({ type, title }) => type === 'Action.Execute' && title === titel);
  if (knop === undefined) throw new Error(`no button ${titel}`);
  return knop['data'] as Readonly<Record<string, unknown>>;
}
