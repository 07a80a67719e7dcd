/** A planned accountgesprek as a calendar file: offered in the chat, handed over once behind a signed link. */
import type { ServerResponse } from 'node:http';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { link } from '../../cards/button';
import type { Accountgesprek } from '../../domain/accountgesprek';
import { naarUtc } from '../../domain/nederlandse-tijd';
import type { Klok } from '../../domain/ports';
import type { Turn, Turns } from '../../domain/traffic';
import { agendaTekst } from '../../texts/agenda';
import type { AnderBestand } from './ander-bestand';
import { documentPagina } from './pagina';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesLink, maakLink } from './getekende-link';
import { weiger } from '../prive';

export interface AgendaDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly hash: (tekst: string) => string;
  readonly onderteken: (tekst: string) => string;
}

export async function biedAgendaAan(
  beurt: Beurt,
  { gesprek }: Payload<'accountgesprek.agenda'>,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const over = gevonden.value.gesprek.id;
  const { token, tot } = maakLink((tekst) => beurt.huis.onderteken(tekst), 'agenda', {
    ...{ over, persoon: beurt.actor.persoonId, nu: beurt.nu },
  });
  const kaart = berichtKaart({
    kop: agendaTekst.klaarKop,
    alineas: [gevonden.value.gesprek.status === 'vervallen' ? agendaTekst.klaarWeg(tot) : agendaTekst.klaar(tot)],
    knoppen: [link(agendaTekst.ophalen, `${beurt.huis.publicUrl}/bestand/${token}`)],
  });
  return { ...zeg(kaart), nietBewaren: true };
}

interface Klaar {
  readonly gesprek: Accountgesprek;
  readonly voor: string;
}

/** With the right of now, and only while it was not fetched before; `gebruik` makes that so. */
function zoek(deps: AgendaDeps, token: string, gebruik: boolean): Promise<Klaar | null> {
  const verwijzing = leesLink(deps, 'agenda', token);
  if (verwijzing === null) return Promise.resolve(null);
  const [nu, vandaag, sleutel] = [deps.klok.nu(), deps.klok.vandaag(), `agenda-${deps.hash(token)}`];
  return deps.wereld.eenheid(async (eenheid: Turn) => {
    const actor = await eenheid.persoon.actorVanPersoon(verwijzing.persoon, vandaag);
    if (actor === null || (await eenheid.sleutel.vind(sleutel)) !== null) return null;
    const gevraagd = { gesprek: verwijzing.over };
    const gevonden = await voerUit(
      { actor, nu, vandaag, eenheid },
      accountgesprekInzien,
      gevraagd,
      gebruik ? sleutel : null,
    );
    return gevonden.ok ? { gesprek: gevonden.value.gesprek, voor: actor.naam } : null;
  });
}

export const agendaBestand = (deps: AgendaDeps): AnderBestand => ({
  async pagina(token) {
    const klaar = await zoek(deps, token, false);
    if (klaar === null) return null;
    const { ophalen: knop, eenKeer } = agendaTekst;
    return documentPagina({ naam: naamVan(klaar.gesprek), voor: klaar.voor, knop, eenKeer });
  },
  async geef(token: string, res: ServerResponse) {
    const klaar = await zoek(deps, token, true);
    if (klaar === null) return false;
    const inhoud = Buffer.from(agendaBestandTekst(klaar.gesprek, deps.klok.nu()), 'utf8');
    res.setHeader('content-type', 'text/calendar; charset=utf-8');
    res.setHeader('content-length', inhoud.length);
    res.setHeader('content-disposition', `attachment; filename="${naamVan(klaar.gesprek)}"`);
    res.end(inhoud);
    return true;
  },
});

const naamVan = ({ nummer }: Accountgesprek): string => `${nummer.replace(/[^\w-]/g, '')}.ics`;

const kaal = (moment: string): string => moment.replace(/[-:]/g, '').replace(/\.\d+/, '');
const dag = (datum: string): string => datum.replaceAll('-', '');
const later = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString();
const uurMs = 3_600_000;

/** A whole day where no hour was agreed: it stays free for other appointments. An hour stands in UTC, so that no calendar needs our clock changes. */
function wanneer({ datum, tijd }: Accountgesprek['invoer']): readonly string[] {
  if (tijd === undefined)
    return [
      `DTSTART;VALUE=DATE:${dag(datum)}`,
      `DTEND;VALUE=DATE:${dag(later(`${datum}T12:00:00Z`, 24 * uurMs).slice(0, 10))}`,
      'TRANSP:TRANSPARENT',
    ];
  const begin = naarUtc(`${datum}T${tijd}`);
  return [`DTSTART:${kaal(begin)}`, `DTEND:${kaal(later(begin, uurMs))}`, 'TRANSP:OPAQUE'];
}

/** What was dropped is taken out of the calendar again; every change counts on, so that the newest file wins. Bron: RFC 5545 and 5546. */
export function agendaBestandTekst(gesprek: Accountgesprek, nu: string): string {
  const { id, invoer, partijNaam, nummer, versie, status } = gesprek;
  const weg = status === 'vervallen';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tredewijzer//NL',
    `METHOD:${weg ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${id}@tredewijzer`,
    `SEQUENCE:${String(Math.max(0, versie - 1))}`,
    `STATUS:${weg ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${kaal(nu)}`,
    ...wanneer(invoer),
    `SUMMARY:${veilig(agendaTekst.titel(partijNaam))}`,
    `DESCRIPTION:${veilig(agendaTekst.omschrijving(nummer))}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .flatMap(gevouwen)
    .map((regel) => `${regel}\r\n`)
    .join('');
}

const veilig = (tekst: string): string => tekst.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, ' ');

/** A line holds at most 75 octets; what follows begins with a space. */
function gevouwen(regel: string): readonly string[] {
  const uit: string[] = [];
  let huidig = '';
  for (const teken of regel) {
    if (Buffer.byteLength(huidig + teken) > 75) {
      uit.push(huidig);
      huidig = ' ';
    }
    huidig += teken;
  }
  return [...uit, huidig];
}
