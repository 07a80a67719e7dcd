/** Turns an activity of the Bot Framework into our own `Inbound`; what we do not serve becomes null. */
import type { Afzender, Bijlage, Gespreksverwijzing, Inbound } from '../messages';
import { at, countAt, isObject, listAt, textAt } from './json';
import type { Json } from './json';
import { plekVan } from './plek-in';
import { withoutQuote } from './quote-in';
import { readHtml, readText } from './text-in';

type Basis = Pick<Inbound, 'activityId' | 'afzender' | 'plek' | 'gesprek' | 'teamId' | 'kanaal' | 'kanaalNaam'>;
type Lezer = (activity: Json, basis: Basis) => Inbound | null;

/** One way in per kind of activity; the names are those of the protocol. */
export const lezers = {
  message: (activity, basis) => {
    const value = at(activity, 'value');
    return typeof value === 'object' && value !== null ? submit(activity, basis, value) : bericht(activity, basis);
  },
  'adaptiveCard/action': (activity, basis) => ({
    ...basis,
    soort: 'knop',
    via: 'execute',
    data: at(activity, 'value', 'action', 'data'),
    kaartBerichtId: textAt(activity, 'replyToId'),
  }),
  'task/fetch': (activity, basis) => ({ ...basis, soort: 'dialoog-openen', data: at(activity, 'value', 'data') }),
  'task/submit': (activity, basis) => ({ ...basis, soort: 'dialoog-insturen', data: at(activity, 'value', 'data') }),
  'composeExtension/query': (activity, basis) => ({
    ...basis,
    soort: 'zoeken',
    commando: textAt(activity, 'value', 'commandId') ?? '',
    vraag: queryText(activity),
    overslaan: countAt(activity, 0, 'value', 'queryOptions', 'skip'),
    aantal: countAt(activity, 25, 'value', 'queryOptions', 'count'),
  }),
  'composeExtension/fetchTask': (activity, basis) => berichtActie(activity, basis, 'openen'),
  'composeExtension/submitAction': (activity, basis) => berichtActie(activity, basis, 'insturen'),
  'fileConsent/invoke': (activity, basis) =>
    at(activity, 'value', 'action') === 'accept' ? bestandAkkoord(activity, basis) : bestandGeweigerd(activity, basis),
  conversationUpdate: (activity, basis) => kanaalNieuws(activity, basis) ?? leden(activity, basis),
  installationUpdate: (activity, basis) =>
    textAt(activity, 'action')?.startsWith('remove') ? { ...basis, soort: 'verwijderd' } : null,
  messageUpdate: (activity, basis) =>
    at(activity, 'channelData', 'eventType') === 'editMessage' && basis.activityId !== null
      ? { ...basis, soort: 'bericht-gewijzigd', berichtId: basis.activityId, tekst: tekstVan(activity, basis).tekst }
      : null,
  messageDelete: (_activity, basis) =>
    basis.activityId === null ? null : { ...basis, soort: 'bericht-verwijderd', berichtId: basis.activityId },
} as const satisfies Readonly<Record<string, Lezer>>;

export type Ingang = keyof typeof lezers;

export function toInbound(ingang: Ingang, activity: Json): Inbound | null {
  return SAID.has(ingang) && isFromBot(activity) ? null : lezers[ingang](activity, basisVan(activity));
}

/** Two programs that answer each other never stop; also our own words may come back to us. */
const SAID: ReadonlySet<Ingang> = new Set<Ingang>(['message', 'messageUpdate', 'messageDelete']);

/** Bron: Teams writes the id of a person as `29:…` and that of a bot as `28:…`. */
function isFromBot(activity: Json): boolean {
  const id = textAt(activity, 'from', 'id') ?? '';
  return id.startsWith('28:') || id === textAt(activity, 'recipient', 'id') || at(activity, 'from', 'role') === 'bot';
}

/** Every `Inbound` but an event says who it is from; without an object id nobody can be recognised. */
export const isIdentified = (inbound: Inbound): boolean => inbound.afzender.aadObjectId !== '';

function basisVan(activity: Json): Basis {
  return {
    activityId: textAt(activity, 'id'),
    afzender: afzenderVan(activity),
    plek: plekVan(activity),
    gesprek: gesprekVan(activity),
    teamId: textAt(activity, 'channelData', 'team', 'id'),
    kanaal: textAt(activity, 'channelData', 'channel', 'id'),
    kanaalNaam: textAt(activity, 'channelData', 'channel', 'name'),
  };
}

/** The tenant in which the sender signed in; for a guest it may differ from that of the conversation. */
function afzenderVan(activity: Json): Afzender {
  return {
    aadObjectId: (textAt(activity, 'from', 'aadObjectId') ?? '').toLowerCase(),
    tenantId: senderTenant(activity),
    teamsId: textAt(activity, 'from', 'id') ?? '',
    naam: textAt(activity, 'from', 'name') ?? '',
  };
}

function gesprekVan(activity: Json): Gespreksverwijzing {
  return {
    kanaalId: textAt(activity, 'channelId') ?? '',
    serviceUrl: textAt(activity, 'serviceUrl') ?? '',
    gesprekId: textAt(activity, 'conversation', 'id') ?? '',
    tenantId: conversationTenant(activity),
    botId: textAt(activity, 'recipient', 'id') ?? '',
  };
}

/** Ids are compared as text elsewhere, and Entra does not always write them in the same case. */
export const conversationTenant = (activity: Json): string =>
  (textAt(activity, 'conversation', 'tenantId') ?? channelTenant(activity) ?? '').toLowerCase();

export const senderTenant = (activity: Json): string =>
  (channelTenant(activity) ?? textAt(activity, 'conversation', 'tenantId') ?? '').toLowerCase();

/** One text for one person of one tenant: an object id is only unique within the tenant that gave it. */
export const senderKey = (activity: Json): string =>
  `${senderTenant(activity)}/${(textAt(activity, 'from', 'aadObjectId') ?? textAt(activity, 'from', 'id') ?? '').toLowerCase()}`;

const channelTenant = (activity: Json): string | null => textAt(activity, 'channelData', 'tenant', 'id');

/** A card that somebody put here with our own search says nothing to us: it waits for who presses it. */
function bericht(activity: Json, basis: Basis): Inbound | null {
  const { tekst, genoemd, vermeld } = tekstVan(activity, basis);
  const bijlagen = bijlagenVan(activity);
  if (tekst === '' && bijlagen.length === 0 && listAt(activity, 'attachments').some(isKaart)) return null;
  return {
    ...basis,
    soort: 'bericht',
    tekst,
    genoemd: genoemd || basis.plek === 'persoonlijk',
    ...(vermeld.length === 0 ? {} : { vermeld }),
    bijlagen,
  };
}

function tekstVan(activity: Json, basis: Basis): ReturnType<typeof readText> {
  const read = readText(activity, basis.gesprek.botId);
  return { ...read, tekst: withoutQuote(activity, read.tekst) };
}

const submit = (activity: Json, basis: Basis, data: object): Inbound => ({
  ...basis,
  soort: 'knop',
  via: 'submit',
  data,
  kaartBerichtId: textAt(activity, 'replyToId'),
});

const KAART = 'application/vnd.microsoft.card.';
const isKaart = (bijlage: unknown): boolean => textAt(bijlage, 'contentType')?.startsWith(KAART) === true;

/** Teams repeats the text of a message as a text/html attachment; neither that nor a card is a file of the sender. */
function bijlagenVan(activity: Json): readonly Bijlage[] {
  return listAt(activity, 'attachments')
    .filter((bijlage) => isObject(bijlage) && !isKaart(bijlage))
    .filter((bijlage) => textAt(bijlage, 'contentType')?.startsWith('text/html') !== true)
    .map((bijlage) => ({
      naam: textAt(bijlage, 'name') ?? '',
      soort: textAt(bijlage, 'contentType') ?? '',
      url: textAt(bijlage, 'content', 'downloadUrl') ?? textAt(bijlage, 'contentUrl'),
    }));
}

/** Longer than any in Teams: what comes in the value of an activity has no limit of its own. */
const LONGEST = { body: 100_000, name: 200 } as const;

/** Bron: Microsoft Learn, "messagePayload" of action commands. */
function berichtActie(activity: Json, basis: Basis, fase: 'openen' | 'insturen'): Inbound {
  const bericht = at(activity, 'value', 'messagePayload');
  const isHtml = textAt(bericht, 'body', 'contentType') === 'html';
  const inhoud = (textAt(bericht, 'body', 'content') ?? '').slice(0, LONGEST.body);
  const id = textAt(bericht, 'id') ?? '';
  return {
    ...{ ...basis, soort: 'bericht-actie', fase, commando: textAt(activity, 'value', 'commandId') ?? '' },
    data: at(activity, 'value', 'data'),
    bron: {
      tekst: isHtml ? readHtml(inhoud) : inhoud,
      auteurId: (textAt(bericht, 'from', 'user', 'id') ?? '').toLowerCase(),
      auteurNaam: (textAt(bericht, 'from', 'user', 'displayName') ?? '').slice(0, LONGEST.name),
      geschrevenOp: momentVan(textAt(bericht, 'createdDateTime')) ?? momentVan(textAt(activity, 'timestamp')) ?? '',
      link: textAt(bericht, 'linkToMessage') ?? `teams:${basis.gesprek.gesprekId}/${id}`,
    },
  };
}

/** ISO text in UTC; null for what is no moment. */
function momentVan(tekst: string | null): string | null {
  const ms = tekst === null ? NaN : Date.parse(tekst);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** Before anything is typed Teams sends a parameter called initialRun instead of the empty text. */
function queryText(activity: Json): string {
  const first = listAt(activity, 'value', 'parameters')[0];
  return at(first, 'name') === 'initialRun' ? '' : (textAt(first, 'value') ?? '').trim();
}

function bestandAkkoord(activity: Json, basis: Basis): Inbound {
  const upload = at(activity, 'value', 'uploadInfo');
  return {
    ...basis,
    soort: 'bestand-akkoord',
    context: at(activity, 'value', 'context'),
    uploadUrl: textAt(upload, 'uploadUrl') ?? '',
    bestandsnaam: textAt(upload, 'name') ?? '',
    inhoudUrl: textAt(upload, 'contentUrl') ?? '',
    uniekId: textAt(upload, 'uniqueId') ?? '',
    bestandssoort: textAt(upload, 'fileType') ?? '',
  };
}

const bestandGeweigerd = (activity: Json, basis: Basis): Inbound => ({
  ...{ ...basis, soort: 'bestand-geweigerd', context: at(activity, 'value', 'context') },
});

/** Bron: Microsoft Learn, "Conversation events in your Teams bot". */
const KANAAL_NIEUWS: Readonly<Record<string, { readonly wat: 'hernoemd' | 'weg'; readonly heelTeam: boolean }>> = {
  channelRenamed: { wat: 'hernoemd', heelTeam: false },
  channelDeleted: { wat: 'weg', heelTeam: false },
  teamArchived: { wat: 'weg', heelTeam: true },
  teamDeleted: { wat: 'weg', heelTeam: true },
  teamHardDeleted: { wat: 'weg', heelTeam: true },
};

function kanaalNieuws(activity: Json, basis: Basis): Inbound | null {
  const soort = textAt(activity, 'channelData', 'eventType') ?? '';
  const nieuws = Object.hasOwn(KANAAL_NIEUWS, soort) ? KANAAL_NIEUWS[soort] : undefined;
  if (nieuws === undefined) return null;
  return {
    ...basis,
    soort: 'kanaal-gewijzigd',
    ...nieuws,
    naam: textAt(activity, 'channelData', 'channel', 'name') ?? '',
  };
}

/** An added bot also gets an installationUpdate; only this one counts, so that there is one welcome. */
function leden(activity: Json, basis: Basis): Inbound | null {
  const botId = basis.gesprek.botId;
  const bij = idsOf(activity, 'membersAdded');
  if (bij.length > 0) {
    return { ...basis, soort: 'welkom', botZelf: bij.includes(botId), leden: bij.filter((id) => id !== botId) };
  }
  return idsOf(activity, 'membersRemoved').includes(botId) ? { ...basis, soort: 'verwijderd' } : null;
}

const idsOf = (activity: Json, field: string): readonly string[] =>
  listAt(activity, field).flatMap((lid) => textAt(lid, 'id') ?? []);
