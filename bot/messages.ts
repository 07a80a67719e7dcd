/** Our own words for what comes in from a chat and what goes out; the only shape the bot knows outside `bot/teams/`. */

import type { Kaart } from '../cards/expand';
import type { Kanaallid } from '../domain/kanaal';

/** Where a conversation lives, enough to speak in it again later. Serialisable: it is stored. */
export interface Gespreksverwijzing {
  readonly kanaalId: string;
  readonly serviceUrl: string;
  readonly gesprekId: string;
  readonly tenantId: string;
  readonly botId: string;
}

/** The person who sent it, from a verified token: identity is `aadObjectId` + `tenantId`, never the name. */
export interface Afzender {
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly teamsId: string;
  readonly naam: string;
}

export type PlekSoort = 'persoonlijk' | 'groep' | 'kanaal';

interface InboundBasis {
  /** Null when the channel gave none; then nothing can be recognised as a redelivery by id. */
  readonly activityId: string | null;
  readonly afzender: Afzender;
  readonly plek: PlekSoort;
  readonly gesprek: Gespreksverwijzing;
  /** Team and channel, when it came from a channel. */
  readonly teamId: string | null;
  readonly kanaal: string | null;
  readonly kanaalNaam?: string | null;
}

export interface Bijlage {
  readonly naam: string;
  readonly soort: string;
  readonly url: string | null;
}

/** A message as it read when somebody chose it. */
export interface Berichtbron {
  readonly tekst: string;
  /** Entra object id of who wrote it; empty for a bot or an app. */
  readonly auteurId: string;
  readonly auteurNaam: string;
  readonly geschrevenOp: string;
  readonly link: string;
}

export type Inbound = InboundBasis &
  (
    | {
        readonly soort: 'bericht';
        readonly tekst: string;
        readonly genoemd: boolean;
        /** The others who were mentioned, as Teams writes their names. */
        readonly vermeld?: readonly string[];
        readonly bijlagen: readonly Bijlage[];
      }
    /** A button on a card. `submit` is answered with messages, `execute` with a card in its place. */
    | {
        readonly soort: 'knop';
        readonly via: 'submit' | 'execute';
        readonly data: unknown;
        readonly kaartBerichtId: string | null;
      }
    | { readonly soort: 'dialoog-openen'; readonly data: unknown }
    | { readonly soort: 'dialoog-insturen'; readonly data: unknown }
    /** The action in the menu of somebody's message: first what it would do, then to do it. */
    | {
        readonly soort: 'bericht-actie';
        readonly fase: 'openen' | 'insturen';
        readonly commando: string;
        readonly bron: Berichtbron;
        readonly data: unknown;
      }
    | {
        readonly soort: 'zoeken';
        readonly commando: string;
        readonly vraag: string;
        readonly overslaan: number;
        readonly aantal: number;
      }
    | {
        readonly soort: 'bestand-akkoord';
        readonly context: unknown;
        readonly uploadUrl: string;
        readonly bestandsnaam: string;
        readonly inhoudUrl: string;
        readonly uniekId: string;
        readonly bestandssoort: string;
      }
    | { readonly soort: 'bestand-geweigerd'; readonly context: unknown }
    /** The bot was added, or people joined; `leden` are Teams ids, the bot itself left out. */
    | { readonly soort: 'welkom'; readonly botZelf: boolean; readonly leden: readonly string[] }
    | { readonly soort: 'verwijderd' }
    /** A channel was renamed, or is gone for us: deleted, or its team archived or deleted. */
    | {
        readonly soort: 'kanaal-gewijzigd';
        readonly wat: 'hernoemd' | 'weg';
        readonly naam: string;
        readonly heelTeam: boolean;
      }
    | { readonly soort: 'bericht-gewijzigd'; readonly berichtId: string; readonly tekst: string }
    | { readonly soort: 'bericht-verwijderd'; readonly berichtId: string }
  );

export type { Kaart };

export type Outbound =
  /** Always sent as `textFormat: 'plain'`: what a user typed is never markdown. */
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'kaart'; readonly kaart: Kaart }
  /** Replaces a card that stands in this conversation already. */
  | { readonly soort: 'kaart-vervangen'; readonly berichtId: string; readonly kaart: Kaart }
  | { readonly soort: 'bericht-weghalen'; readonly berichtId: string }
  /** File consent; personal chat only. */
  | {
      readonly soort: 'bestand-aanbieden';
      readonly naam: string;
      readonly omvang: number;
      readonly omschrijving: string;
      readonly context: Readonly<Record<string, string>>;
    }
  /** The file stands in the user's OneDrive now. */
  | {
      readonly soort: 'bestand-geplaatst';
      readonly naam: string;
      readonly inhoudUrl: string;
      readonly uniekId: string;
      readonly bestandssoort: string;
    };

/** What an invoke is answered with, in the HTTP response itself. */
export type InvokeAntwoord =
  | { readonly soort: 'kaart'; readonly kaart: Kaart }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | {
      readonly soort: 'dialoog';
      readonly titel: string;
      readonly kaart: Kaart;
      readonly breedte?: number;
      readonly hoogte?: number;
    }
  | { readonly soort: 'dialoog-klaar'; readonly tekst: string | null }
  | {
      readonly soort: 'zoekresultaten';
      readonly resultaten: readonly { readonly titel: string; readonly ondertitel: string; readonly kaart: Kaart }[];
    }
  /** status 400 for input that makes no sense, 403 for a refusal that may be seen as such. */
  | { readonly soort: 'fout'; readonly status: 400 | 403 | 500; readonly tekst: string }
  | { readonly soort: 'leeg' };

/** The whole answer to one inbound: messages in order, and the invoke answer where one is waited for. */
export interface Antwoord {
  readonly berichten: readonly Outbound[];
  readonly invoke: InvokeAntwoord | null;
  /** Called once when every message has arrived; what was never delivered is tried again later. */
  readonly naBezorging?: () => void;
}

/** Handles one inbound; never throws for what a user can cause. */
export type Verwerker = (inbound: Inbound) => Promise<Antwoord>;

/** Outgoing messages without a question before them. Errors are values: the outbox decides what to do. */
export interface Bode {
  zend(gesprek: Gespreksverwijzing, bericht: Outbound, zakelijkId: string): Promise<Bezorging>;
  /** Opens (or finds) the personal chat with a person. */
  openPersoonlijk(
    verwijzing: Omit<Gespreksverwijzing, 'gesprekId'>,
    aadObjectId: string,
  ): Promise<{ readonly gesprekId: string } | BezorgFout>;
  /** Everybody who can read a channel or group, page by page; `beurt` is awaited before each request. */
  leden(
    gesprek: Gespreksverwijzing,
    beurt?: () => Promise<void>,
  ): Promise<{ readonly soort: 'leden'; readonly leden: readonly Kanaallid[] } | BezorgFout>;
  /** Shows that the bot is at work; failures are ignored. */
  typt(gesprek: Gespreksverwijzing): Promise<void>;
}

export type Bezorging = { readonly soort: 'bezorgd'; readonly berichtId: string } | BezorgFout;

export interface BezorgFout {
  readonly soort: 'mislukt';
  /** HTTP status, or null when the connection failed before an answer came. */
  readonly status: number | null;
  readonly code: string;
  /** Milliseconds the other side asked us to wait, or null. */
  readonly wachtMs: number | null;
  /** True when the request may have arrived although no answer came back. */
  readonly misschienBezorgd: boolean;
}
