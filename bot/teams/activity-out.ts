/** Turns our own `Outbound` into what the Bot Connector is asked to do. */
import { eenPunt } from '../../domain/leestekens';
import type { Gespreksverwijzing, Kaart, Outbound } from '../messages';

/** One request to the connector; `pad` follows the service URL. */
export interface Opdracht {
  readonly methode: 'POST' | 'PUT' | 'DELETE';
  readonly pad: string;
  readonly lichaam: unknown;
}

type BestandAanbod = Extract<Outbound, { soort: 'bestand-aanbieden' }>;
type BestandPlek = Extract<Outbound, { soort: 'bestand-geplaatst' }>;

export function toOpdracht(gesprek: Gespreksverwijzing, bericht: Outbound, zakelijkId: string): Opdracht {
  const activiteiten = `/v3/conversations/${encodeURIComponent(gesprek.gesprekId)}/activities`;
  if (bericht.soort === 'bericht-weghalen') {
    return { methode: 'DELETE', pad: `${activiteiten}/${encodeURIComponent(bericht.berichtId)}`, lichaam: null };
  }
  const lichaam = { ...envelop(gesprek, zakelijkId), ...inhoud(bericht) };
  if (bericht.soort !== 'kaart-vervangen') return { methode: 'POST', pad: activiteiten, lichaam };
  const id = bericht.berichtId;
  return { methode: 'PUT', pad: `${activiteiten}/${encodeURIComponent(id)}`, lichaam: { ...lichaam, id } };
}

export const typtOpdracht = (gesprek: Gespreksverwijzing): Opdracht => ({
  methode: 'POST',
  pad: `/v3/conversations/${encodeURIComponent(gesprek.gesprekId)}/activities`,
  lichaam: { ...envelop(gesprek, null), type: 'typing' },
});

/** Teams answers with the chat that exists already, if there is one. */
export const openOpdracht = (verwijzing: Omit<Gespreksverwijzing, 'gesprekId'>, aadObjectId: string): Opdracht => ({
  methode: 'POST',
  pad: '/v3/conversations',
  lichaam: {
    isGroup: false,
    bot: { id: verwijzing.botId },
    members: [{ id: aadObjectId }],
    tenantId: verwijzing.tenantId,
    channelData: { tenant: { id: verwijzing.tenantId } },
  },
});

/** The business id lets a repeated message be recognised, here and in the ledger. */
const envelop = (gesprek: Gespreksverwijzing, zakelijkId: string | null): Record<string, unknown> => ({
  type: 'message',
  channelId: gesprek.kanaalId,
  from: { id: gesprek.botId },
  conversation: { id: gesprek.gesprekId, tenantId: gesprek.tenantId },
  locale: 'nl-NL',
  ...(zakelijkId === null ? {} : { channelData: { zakelijkId } }),
});

function inhoud(bericht: Exclude<Outbound, { soort: 'bericht-weghalen' }>): Record<string, unknown> {
  switch (bericht.soort) {
    case 'tekst':
      return { textFormat: 'plain', text: eenPunt(bericht.tekst) };
    case 'kaart':
    case 'kaart-vervangen':
      return { summary: bericht.kaart.samenvatting, attachments: [toKaartBijlage(bericht.kaart)] };
    case 'bestand-aanbieden':
      return { summary: bericht.omschrijving, attachments: [toestemming(bericht)] };
    case 'bestand-geplaatst':
      return { summary: bericht.naam, attachments: [bestand(bericht)] };
  }
}

export const KAART_SOORT = 'application/vnd.microsoft.card.adaptive';

/** `speak` is what a screen reader says of a card; a template may have its own. */
export const toKaartBijlage = (kaart: Kaart): { readonly contentType: string; readonly content: unknown } => ({
  contentType: KAART_SOORT,
  content: { speak: kaart.samenvatting, ...kaart.inhoud },
});

const toestemming = (aanbod: BestandAanbod): unknown => ({
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: aanbod.naam,
  content: {
    description: aanbod.omschrijving,
    sizeInBytes: aanbod.omvang,
    acceptContext: aanbod.context,
    declineContext: aanbod.context,
  },
});

const bestand = (plek: BestandPlek): unknown => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info',
  contentUrl: plek.inhoudUrl,
  name: plek.naam,
  content: { uniqueId: plek.uniekId, fileType: plek.bestandssoort },
});
