/** Turns our own invoke answer into the response body that each kind of invoke waits for. */
import type { Inbound, InvokeAntwoord, Kaart, Outbound } from '../messages';
import { teamsTekst } from '../../texts/teams';
import { KAART_SOORT, toKaartBijlage } from './activity-out';

export interface InvokeUitkomst {
  readonly status: number;
  readonly body?: unknown;
}

type Soort = Inbound['soort'];
type Zoekresultaten = Extract<InvokeAntwoord, { soort: 'zoekresultaten' }>;
type Dialoog = Extract<InvokeAntwoord, { soort: 'dialoog' }>;

/** These wait for an answer in the HTTP response; all others are answered with messages. */
export function isInvoke(inbound: Inbound): boolean {
  if (inbound.soort === 'knop') return inbound.via === 'execute';
  return INVOKES.has(inbound.soort);
}

const INVOKES: ReadonlySet<Soort> = new Set<Soort>([
  'dialoog-openen',
  'dialoog-insturen',
  'bericht-actie',
  'zoeken',
  'bestand-akkoord',
  'bestand-geweigerd',
]);

export function toInvokeUitkomst(soort: Soort, antwoord: InvokeAntwoord | null): InvokeUitkomst {
  const inhoud: InvokeAntwoord = antwoord ?? { soort: 'leeg' };
  if (soort === 'knop') return { status: 200, body: executeBody(inhoud) };
  if (soort === 'zoeken') return { status: 200, body: { composeExtension: zoekBody(inhoud) } };
  if (soort === 'dialoog-openen' || soort === 'dialoog-insturen' || soort === 'bericht-actie')
    return taakUitkomst(inhoud);
  return { status: inhoud.soort === 'fout' ? inhoud.status : 200 };
}

/** A button must be answered with a card or a sentence: Teams shows an error of its own for an empty answer. */
function executeBody(antwoord: InvokeAntwoord): unknown {
  const tekst = (value: string): unknown => ({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value,
  });
  switch (antwoord.soort) {
    case 'kaart':
    case 'dialoog':
      return { statusCode: 200, type: KAART_SOORT, value: toKaartBijlage(antwoord.kaart).content };
    case 'fout':
      return {
        statusCode: antwoord.status,
        type: 'application/vnd.microsoft.error',
        value: { code: String(antwoord.status), message: antwoord.tekst },
      };
    case 'tekst':
      return tekst(antwoord.tekst);
    case 'dialoog-klaar':
      return tekst(antwoord.tekst ?? teamsTekst.antwoordVolgt);
    case 'zoekresultaten':
    case 'leeg':
      return tekst(teamsTekst.antwoordVolgt);
  }
}

function taakUitkomst(antwoord: InvokeAntwoord): InvokeUitkomst {
  switch (antwoord.soort) {
    case 'dialoog':
      return { status: 200, body: { task: { type: 'continue', value: taakVenster(antwoord) } } };
    case 'kaart':
      return { status: 200, body: { task: { type: 'continue', value: venster(antwoord.kaart, '') } } };
    case 'tekst':
    case 'fout':
      return { status: 200, body: { task: { type: 'message', value: antwoord.tekst } } };
    case 'dialoog-klaar':
      if (antwoord.tekst === null) return { status: 200 };
      return { status: 200, body: { task: { type: 'message', value: antwoord.tekst } } };
    case 'zoekresultaten':
    case 'leeg':
      return { status: 200 };
  }
}

const venster = (kaart: Kaart, title: string): Record<string, unknown> => ({
  title,
  card: { ...toKaartBijlage(kaart), content: alsIndienen(toKaartBijlage(kaart).content) },
});

/** A dialog knows submits only, so each button becomes the submit that stands beside it. Bron: Microsoft Learn, "Adaptive Cards in dialogs". */
function alsIndienen(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map(alsIndienen);
  if (typeof deel !== 'object' || deel === null) return deel;
  if ('type' in deel && deel.type === 'Action.Execute' && 'fallback' in deel) return deel.fallback;
  return Object.fromEntries(Object.entries(deel).map(([naam, waarde]) => [naam, alsIndienen(waarde)]));
}

const taakVenster = (dialoog: Dialoog): unknown => ({
  ...venster(dialoog.kaart, dialoog.titel),
  ...(dialoog.hoogte === undefined ? {} : { height: dialoog.hoogte }),
  ...(dialoog.breedte === undefined ? {} : { width: dialoog.breedte }),
});

function zoekBody(antwoord: InvokeAntwoord): unknown {
  if (antwoord.soort === 'zoekresultaten') return resultaten(antwoord);
  if (antwoord.soort === 'tekst' || antwoord.soort === 'fout') return { type: 'message', text: antwoord.tekst };
  return { type: 'result', attachmentLayout: 'list', attachments: [] };
}

const resultaten = (antwoord: Zoekresultaten): unknown => ({
  type: 'result',
  attachmentLayout: 'list',
  attachments: antwoord.resultaten.map((resultaat) => ({
    ...toKaartBijlage(resultaat.kaart),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: resultaat.titel, text: resultaat.ondertitel },
    },
  })),
});

/** The same answer as messages: for a submit, which waits for none, and for an invoke that was answered "busy" already. */
export function toBerichten(inbound: Inbound, antwoord: InvokeAntwoord | null): readonly Outbound[] {
  switch (antwoord?.soort) {
    case 'kaart':
      return [kaartBericht(inbound, antwoord.kaart)];
    case 'tekst':
    case 'fout':
      return [{ soort: 'tekst', tekst: antwoord.tekst }];
    case 'dialoog-klaar':
      return antwoord.tekst === null ? [] : [{ soort: 'tekst', tekst: antwoord.tekst }];
    case 'dialoog':
      return [{ soort: 'tekst', tekst: teamsTekst.dialoogTeLaat }];
    case 'zoekresultaten':
    case 'leeg':
    case undefined:
      return [];
  }
}

function kaartBericht(inbound: Inbound, kaart: Kaart): Outbound {
  const execute = inbound.soort === 'knop' && inbound.via === 'execute';
  if (!execute || inbound.kaartBerichtId === null) return { soort: 'kaart', kaart };
  return { soort: 'kaart-vervangen', berichtId: inbound.kaartBerichtId, kaart };
}
