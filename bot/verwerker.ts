/** Handles one inbound from start to end: a redelivery gets the first answer, everything else is one transaction. */
import { onbekende } from '../domain/actor';
import type { Klok, OutboxRij } from '../domain/ports';
import type { Chat, Turn, Turns } from '../domain/traffic';
import { eersteAntwoord, teBewaren } from './outbox/antwoord-bewaren';
import { bewaarPrive } from './outbox/prive-antwoord';
import type { BekendeChats } from './bekende-chats';
import type { BestandDeps } from './bestanden/brieven';
import { kiesNaam, leesBericht } from './bericht-lezen';
import type { Register } from './begrip/register';
import type { Beurt, BeurtAntwoord, Huis } from './beurt';
import type { Aangekomen } from './outbox/aangekomen';
import { ontvangBijlagen } from './bestanden/bijlagen';
import { briefwoordIn } from './brieven/woorden';
import { opCasusvraag } from './regie/casusantwoorden';
import { ontvangBrieven } from './bestanden/brief-ontvangen';
import type { BijlageDeps } from './bestanden/bijlagen';
import { ontvangGegevens } from './bestanden/gegevens-ontvangen';
import type { Briefontvangst, Gegevensontvangst, Ontvangst } from './bestanden/ontvangst';
import type { Antwoord, Bode, Gespreksverwijzing, Inbound, Outbound, Verwerker } from './messages';
import { roepAan } from './handlers';
import { gekozenMeldingwens } from './melding/antwoorden';
import { ingangen } from './ingangen';
import { paginaIn } from './paginas/gevraagd';
import { maakPlaatsing } from './bestanden/plaatsing';
import { beantwoord } from './router';
import { metSpoor, spoorVan } from './spoor';
import { heeftVoorrang } from './voorrang';
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
  readonly bijlagen: Omit<BijlageDeps, 'wereld' | 'klok'>;
  readonly aangekomen: Aangekomen;
  readonly chats: BekendeChats;
  /** Called after a committed turn that put something in the outbox. */
  naBeurt(): void;
  /** Sends these rows at once, for somebody waits for them; what fails stays in the outbox. */
  stuurNu(rijen: readonly OutboxRij[]): Promise<void>;
}

interface Uitkomst {
  readonly antwoord: BeurtAntwoord;
  /** The private part as rows of the outbox. */
  readonly prive: readonly OutboxRij[];
  /** Where a private part goes that may not be kept. */
  readonly vluchtig: Gespreksverwijzing | null;
  readonly herhaald: boolean;
  /** What this turn wrote down about where it took place; null when that was known. */
  readonly chat: Chat | null;
  readonly post: boolean;
  /** The id of whose turn it was. */
  readonly wie: string;
}

export function maakVerwerker(deps: VerwerkerDeps): Verwerker {
  const plaats = maakPlaatsing({ ...deps, hash: deps.huis.hash });
  return async (inbound) => {
    const activiteit = activiteitVan(deps, inbound);
    const nu = deps.klok.nu();
    const { haler } = deps.bijlagen;
    const brieven = await ontvangBrieven({ ...deps, haler, briefwerk: deps.huis.briefwerk }, inbound);
    const gegevens = brieven === null ? await ontvangGegevens({ ...deps, haler }, inbound) : null;
    const isAnders = brieven !== null || gegevens !== null;
    const ontvangen = isAnders ? [] : await ontvangBijlagen({ ...deps, ...deps.bijlagen }, inbound);
    const binnen = { inbound, activiteit, nu, ontvangen, brieven, gegevens };
    const { antwoord, prive, vluchtig, herhaald, chat, post, wie } = await voerUit(deps, binnen);
    if (chat) deps.chats.genoteerd(chat, nu);
    if (herhaald) return { berichten: [], invoke: antwoord.invoke };
    // After the commit: a unit of work may run twice, and what it did not keep was shown to nobody.
    deps.huis.getoond.onthoud(inbound, antwoord, nu, wie);
    if (antwoord.meegebracht) deps.huis.meegebracht.gegeven(inbound);
    if (vluchtig) onthoudPrive(deps, vluchtig, inbound, { antwoord, nu, wie });
    if (prive.length > 0) await deps.stuurNu(prive);
    const weg = vluchtig && stuurVluchtig(deps.bode, vluchtig, antwoord.prive ?? [], inbound);
    // Only a message may wait for room in the private chat: a button is answered at once.
    if (inbound.soort === 'bericht') await weg;
    if (post) deps.naBeurt();
    // Drawing and uploading are slow: after the transaction, and only the first time.
    if (inbound.soort === 'bestand-akkoord') return plaats(inbound);
    return metBezorging(deps, antwoord, activiteit);
  };
}

/** What he was sent in his personal chat stands before him there: "ja" is said to that. */
function onthoudPrive(
  { huis }: VerwerkerDeps,
  gesprek: Gespreksverwijzing,
  inbound: Inbound,
  { antwoord, nu, wie }: Pick<Uitkomst, 'antwoord' | 'wie'> & { readonly nu: string },
): void {
  const daar: Inbound = { ...inbound, plek: 'persoonlijk', gesprek };
  huis.getoond.onthoud(daar, { berichten: antwoord.prive ?? [], invoke: null }, nu, wie);
}

/** In the same transaction the answers that arrived since the last one are marked. */
async function voerUit(deps: VerwerkerDeps, binnen: Binnen): Promise<Uitkomst> {
  const aangekomen = deps.aangekomen.neem();
  const beurt = async (turn: Turn): Promise<Uitkomst> => {
    if (aangekomen.length > 0) await turn.inbox.zetVerzonden(...aangekomen);
    return eenBeurt(deps, turn, binnen);
  };
  try {
    const { inbound } = binnen;
    return await deps.wereld.eenheid(beurt, { ...inbound.afzender, voorrang: heeftVoorrang(inbound) });
  } catch (fout) {
    deps.aangekomen.geefTerug(aangekomen);
    throw fout;
  }
}

/** Ids of activities are unique within a conversation only, and the first answer is for who got it and for nobody else. */
function activiteitVan({ huis }: Pick<VerwerkerDeps, 'huis'>, inbound: Inbound): string | null {
  if (inbound.activityId === null) return null;
  // A message that is edited twice comes in twice under its own id.
  const versie = inbound.soort === 'bericht-gewijzigd' ? `|${huis.hash(inbound.tekst).slice(0, 16)}` : '';
  const { tenantId, aadObjectId } = inbound.afzender;
  const wie = huis.hash(`${tenantId}|${aadObjectId}`).slice(0, 12);
  return `${inbound.gesprek.gesprekId}|${inbound.soort}${versie}|${wie}|${inbound.activityId}`;
}

interface Binnen {
  readonly inbound: Inbound;
  readonly activiteit: string | null;
  readonly nu: string;
  readonly ontvangen: readonly Ontvangst[];
  readonly brieven: readonly Briefontvangst[] | null;
  readonly gegevens: Gegevensontvangst | null;
}

async function eenBeurt(deps: VerwerkerDeps, turn: Turn, binnen: Binnen): Promise<Uitkomst> {
  const { inbound, activiteit, nu } = binnen;
  await turn.vergrendel(inbound.gesprek.gesprekId);
  if (activiteit !== null) {
    const binnenkomst = await turn.inbox.neemAan(activiteit, inbound.gesprek.gesprekId, nu);
    if (binnenkomst.soort === 'herhaald')
      return { antwoord: eersteAntwoord(binnenkomst.antwoord), ...niets, herhaald: true };
  }
  const { eenheid, heeftPost } = metPost(metSpoor(turn, spoorVan(inbound)));
  const beurt = await beurtVan(deps, eenheid, binnen);
  const chat = await onthoud(beurt, deps.chats);
  const antwoord = await beantwoord(beurt);
  if (activiteit !== null) await turn.inbox.bewaarAntwoord(activiteit, teBewaren(inbound.gesprek, antwoord));
  const prive = await bewaarPrive(beurt, activiteit, antwoord);
  const los = prive.length === 0 && (antwoord.prive ?? []).length > 0;
  const eigen = los ? await turn.chat.persoonlijkVan(beurt.actor.persoonId) : null;
  const vluchtig = eigen && (JSON.parse(eigen.verwijzing) as Gespreksverwijzing);
  return { antwoord, prive, vluchtig, herhaald: false, chat, post: heeftPost(), wie: beurt.actor.persoonId };
}

const niets = { prive: [], vluchtig: null, chat: null, post: false, wie: '' } as const;

/** The unit of work, and whether anything in its outbox is to leave. */
function metPost(turn: Turn): { readonly eenheid: Turn; readonly heeftPost: () => boolean } {
  let post = false;
  const gezien =
    <A extends unknown[], R>(doe: (...a: A) => R) =>
    (...a: A): R => {
      post = true;
      return doe(...a);
    };
  const { voegToe, herhaal, geefVrij } = turn.outbox;
  const outbox = { ...turn.outbox, voegToe: gezien(voegToe), herhaal: gezien(herhaal), geefVrij: gezien(geefVrij) };
  const verzending = { ...turn.verzending, hervat: gezien(turn.verzending.hervat) };
  return { eenheid: { ...turn, outbox, verzending }, heeftPost: () => post };
}

async function beurtVan(
  deps: VerwerkerDeps,
  eenheid: Turn,
  { inbound, nu, ontvangen, brieven, gegevens }: Binnen,
): Promise<Beurt> {
  const { aadObjectId, tenantId, naam } = inbound.afzender;
  const vandaag = deps.klok.vandaag();
  const actor = (await eenheid.persoon.actor(aadObjectId, tenantId, vandaag)) ?? onbekende(aadObjectId, tenantId, naam);
  const { huis, nieuweSleutel } = deps;
  const register = deps.register();
  const beurt: Beurt = {
    ...{ inbound, eenheid, actor, nu, vandaag, huis, nieuweSleutel, register, ontvangen, brieven, gegevens },
    volg(intent, tekst, over) {
      const { begrepen } = over === undefined ? leesBericht(beurt, tekst) : kiesNaam(beurt, tekst, over);
      return (
        briefwoordIn(beurt, tekst) ?? paginaIn(beurt, tekst) ?? ingangen[intent](beurt, { ...begrepen, intent }, tekst)
      );
    },
    druk: (knop) => roepAan(beurt, knop),
    overCasus: (vraag, casus, gezegd) => opCasusvraag[vraag](beurt, casus, gezegd),
    overMelding: (wens, melding, gezegd) => gekozenMeldingwens(beurt, melding, wens, gezegd),
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
  if (persoonId !== null) await eenheid.verzending.hervat(persoonId, nu);
  return chat;
}

/** What may not be kept is not sent again either: it changed nothing, and can be asked once more. */
async function stuurVluchtig(
  bode: Bode,
  gesprek: Gespreksverwijzing,
  berichten: readonly Outbound[],
  { activityId, gesprek: { gesprekId } }: Inbound,
): Promise<void> {
  for (const [nummer, bericht] of berichten.entries())
    await bode.zend(gesprek, bericht, `${activityId ?? gesprekId}/prive/${String(nummer)}`);
}

/** Marks the answer as arrived; one that never was is sent again by `outbox/herstel.ts`. */
function metBezorging(deps: VerwerkerDeps, { berichten, invoke }: BeurtAntwoord, activiteit: string | null): Antwoord {
  if (activiteit === null) return { berichten, invoke };
  return { berichten, invoke, naBezorging: () => deps.aangekomen.meld(activiteit) };
}
