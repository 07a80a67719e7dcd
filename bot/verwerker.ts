/** Handles one inbound from start to end: a redelivery gets the first answer, everything else is one transaction. */
import { onbekende } from '../domain/actor';
import type { Klok } from '../domain/ports';
import type { Chat, Turn, Turns } from '../domain/traffic';
import { BekendeChats } from './bekende-chats';
import { bestandAkkoord } from './bestanden';
import type { BestandDeps } from './bestanden';
import { begrijp } from './begrip/begrijp';
import type { Register } from './begrip/register';
import type { Beurt, BeurtAntwoord, Huis } from './beurt';
import type { Bezorgd } from './bezorgd';
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
  readonly bezorgd: Bezorgd;
  /** Called after a committed turn that put something in the outbox. */
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
  /** What this turn wrote down about where it took place; null when that was known. */
  readonly chat: Chat | null;
  readonly post: boolean;
}

export function maakVerwerker(deps: VerwerkerDeps): Verwerker {
  const chats = new BekendeChats();
  return async (inbound) => {
    const activiteit = activiteitVan(inbound);
    const nu = deps.klok.nu();
    const binnen = { inbound, activiteit, nu, chats };
    const { antwoord, prive, herhaald, chat, post } = await deps.wereld.eenheid((turn) => eenBeurt(deps, turn, binnen));
    if (chat) chats.genoteerd(chat, nu);
    if (herhaald) return { berichten: [], invoke: antwoord.invoke };
    if (prive) await stuurPrive(deps.bode, prive, antwoord.prive ?? [], activiteit ?? inbound.gesprek.gesprekId);
    if (post) deps.naBeurt();
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

interface Binnen {
  readonly inbound: Inbound;
  readonly activiteit: string | null;
  readonly nu: string;
  readonly chats: BekendeChats;
}

async function eenBeurt(deps: VerwerkerDeps, turn: Turn, binnen: Binnen): Promise<Uitkomst> {
  const { inbound, activiteit, nu } = binnen;
  await turn.vergrendel(inbound.gesprek.gesprekId);
  if (activiteit !== null) {
    const binnenkomst = await turn.inbox.neemAan(activiteit, inbound.gesprek.gesprekId, nu);
    if (binnenkomst.soort === 'herhaald')
      return { antwoord: eerste(binnenkomst.antwoord), prive: null, herhaald: true, chat: null, post: false };
  }
  const { eenheid, heeftPost } = metPost(turn);
  const beurt = await beurtVan(deps, eenheid, inbound, nu);
  const chat = await onthoud(beurt, binnen.chats);
  const antwoord = await beantwoord(beurt);
  if (activiteit !== null) await turn.inbox.bewaarAntwoord(activiteit, teBewaren(inbound, antwoord));
  const eigen = antwoord.prive ? await turn.chat.persoonlijkVan(beurt.actor.persoonId) : null;
  const prive = eigen && (JSON.parse(eigen.verwijzing) as Gespreksverwijzing);
  return { antwoord, prive, herhaald: false, chat, post: heeftPost() };
}

/** The unit of work, and whether anything was put in its outbox. */
function metPost(turn: Turn): { readonly eenheid: Turn; readonly heeftPost: () => boolean } {
  let post = false;
  const voegToe: Turn['outbox']['voegToe'] = (rij) => {
    post = true;
    return turn.outbox.voegToe(rij);
  };
  return { eenheid: { ...turn, outbox: { ...turn.outbox, voegToe } }, heeftPost: () => post };
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

/** Where somebody can be reached again; a personal chat is remembered with its person. Null when nothing was new. */
async function onthoud({ inbound, eenheid, actor, nu }: Beurt, chats: BekendeChats): Promise<Chat | null> {
  if (inbound.soort === 'verwijderd') return null;
  const persoonId = inbound.plek === 'persoonlijk' ? actor.persoonId : null;
  const chat = {
    gesprek: inbound.gesprek.gesprekId,
    soort: inbound.plek,
    persoonId,
    verwijzing: JSON.stringify(inbound.gesprek),
  };
  if (!chats.isNieuw(chat, nu)) return null;
  await eenheid.chat.onthoud(chat, nu);
  return chat;
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
  return { berichten, invoke, naBezorging: () => deps.bezorgd.meld(activiteit) };
}
