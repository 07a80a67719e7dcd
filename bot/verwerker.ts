/** Handles one inbound from start to end: a redelivery gets the first answer, everything else is one transaction. */
import { onbekende } from '../domain/actor';
import type { Klok } from '../domain/ports';
import type { Turn, Turns } from '../domain/traffic';
import { bestandAkkoord } from './bestanden';
import type { BestandDeps } from './bestanden';
import { begrijp } from './begrip/begrijp';
import type { Register } from './begrip/register';
import type { Beurt, BeurtAntwoord, Huis } from './beurt';
import type { Antwoord, Bode, Gespreksverwijzing, Inbound, Outbound, Verwerker } from './messages';
import { ingangen } from './ingangen';
import { beantwoord } from './router';
import type { Bestandsplaatser } from './teams/files';

export interface VerwerkerDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly huis: Huis;
  readonly bode: Bode;
  readonly bestanden: BestandDeps & { readonly plaatser: Bestandsplaatser };
  /** The names the bot knows now; renewed after an import. */
  register(): Register;
  nieuweSleutel(): string;
  /** Called after every committed turn: the outbox may have work. */
  naBeurt(): void;
}

/** What is kept of an answer until it has arrived. */
export interface BewaardAntwoord {
  readonly gesprek: Gespreksverwijzing;
  readonly antwoord: Pick<BeurtAntwoord, 'berichten' | 'invoke'>;
}

interface Uitkomst {
  readonly antwoord: BeurtAntwoord;
  /** Where the private part goes, when there is one and the person has a chat with us. */
  readonly prive: Gespreksverwijzing | null;
  readonly herhaald: boolean;
}

export function maakVerwerker(deps: VerwerkerDeps): Verwerker {
  return async (inbound) => {
    const activiteit = activiteitVan(inbound);
    const uitkomst = await deps.wereld.eenheid((turn) => eenBeurt(deps, turn, inbound, activiteit));
    const { antwoord, prive, herhaald } = uitkomst;
    if (herhaald) return { berichten: [], invoke: antwoord.invoke };
    if (prive) await stuurPrive(deps.bode, prive, antwoord.prive ?? [], activiteit ?? inbound.gesprek.gesprekId);
    deps.naBeurt();
    if (inbound.soort === 'bestand-akkoord') return plaatsBestand(deps, inbound);
    return metBezorging(deps, antwoord, activiteit);
  };
}

/** Drawing and uploading are slow: after the transaction, and only the first time. */
const plaatsBestand = async (
  deps: VerwerkerDeps,
  inbound: Extract<Inbound, { soort: 'bestand-akkoord' }>,
): Promise<Antwoord> => ({
  berichten: await bestandAkkoord(deps.bestanden, inbound),
  invoke: null,
});

/** Ids of activities are unique within a conversation only. */
const activiteitVan = (inbound: Inbound): string | null =>
  inbound.activityId === null ? null : `${inbound.gesprek.gesprekId}|${inbound.soort}|${inbound.activityId}`;

async function eenBeurt(
  deps: VerwerkerDeps,
  turn: Turn,
  inbound: Inbound,
  activiteit: string | null,
): Promise<Uitkomst> {
  const nu = deps.klok.nu();
  await turn.vergrendel(inbound.gesprek.gesprekId);
  if (activiteit !== null) {
    const binnenkomst = await turn.inbox.neemAan(activiteit, inbound.gesprek.gesprekId, nu);
    if (binnenkomst.soort === 'herhaald')
      return { antwoord: eerste(binnenkomst.antwoord), prive: null, herhaald: true };
  }
  const beurt = await beurtVan(deps, turn, inbound, nu);
  await onthoud(beurt);
  const antwoord = await beantwoord(beurt);
  if (activiteit !== null) await turn.inbox.bewaarAntwoord(activiteit, teBewaren(inbound, antwoord));
  const chat = antwoord.prive ? await turn.chat.persoonlijkVan(beurt.actor.persoonId) : null;
  return { antwoord, prive: chat && (JSON.parse(chat.verwijzing) as Gespreksverwijzing), herhaald: false };
}

async function beurtVan(deps: VerwerkerDeps, eenheid: Turn, inbound: Inbound, nu: string): Promise<Beurt> {
  const { aadObjectId, tenantId, naam } = inbound.afzender;
  const vandaag = deps.klok.vandaag();
  const actor = (await eenheid.persoon.actor(aadObjectId, tenantId, vandaag)) ?? onbekende(aadObjectId, tenantId, naam);
  const { huis, nieuweSleutel } = deps;
  const register = deps.register();
  const beurt: Beurt = {
    ...{ inbound, eenheid, actor, nu, vandaag, huis, nieuweSleutel, register },
    volg: (intent, tekst) => ingangen[intent](beurt, { ...begrijp(tekst, register, vandaag), intent }, tekst),
  };
  return beurt;
}

/** Where somebody can be reached again; a personal chat is remembered with its person. */
async function onthoud({ inbound, eenheid, actor, nu }: Beurt): Promise<void> {
  if (inbound.soort === 'verwijderd') return;
  const persoonId = inbound.plek === 'persoonlijk' ? actor.persoonId : null;
  const chat = {
    gesprek: inbound.gesprek.gesprekId,
    soort: inbound.plek,
    persoonId,
    verwijzing: JSON.stringify(inbound.gesprek),
  };
  await eenheid.chat.onthoud(chat, nu);
}

function teBewaren(inbound: Inbound, { berichten, invoke, nietBewaren }: BeurtAntwoord): string | null {
  if (nietBewaren || (berichten.length === 0 && invoke === null)) return null;
  const bewaard: BewaardAntwoord = { gesprek: inbound.gesprek, antwoord: { berichten, invoke } };
  return JSON.stringify(bewaard);
}

const eerste = (bewaard: string | null): BeurtAntwoord =>
  bewaard === null ? { berichten: [], invoke: null } : (JSON.parse(bewaard) as BewaardAntwoord).antwoord;

async function stuurPrive(
  bode: Bode,
  gesprek: Gespreksverwijzing,
  berichten: readonly Outbound[],
  id: string,
): Promise<void> {
  for (const [nummer, bericht] of berichten.entries())
    await bode.zend(gesprek, bericht, `${id}/prive/${String(nummer)}`);
}

/** Marks the answer as arrived; one that never was is sent again by `herstel.ts`. */
function metBezorging(deps: VerwerkerDeps, { berichten, invoke }: BeurtAntwoord, activiteit: string | null): Antwoord {
  if (activiteit === null) return { berichten, invoke };
  const naBezorging = (): void =>
    void deps.wereld.eenheid((turn) => turn.inbox.zetVerzonden(activiteit)).catch(() => undefined);
  return { berichten, invoke, naBezorging };
}
