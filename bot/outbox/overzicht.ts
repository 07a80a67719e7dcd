/** One card for what came together: a line for each message, and the button of that message. */
import type { Action } from '../../cards/actions';
import { uitOverzicht } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Kaart } from '../../cards/expand';
import { lijstKaart } from '../../cards/lijst';
import { bezorgwijzen } from '../../domain/bezorgwijze';
import type { Wachtend } from '../../domain/traffic';
import { bezorgTekst } from '../../texts/bezorging';
import { gaatOver } from '../kaart-delen';
import type { Outbound } from '../messages';

interface Gemaakt {
  readonly rij: Wachtend;
  readonly bericht: Outbound;
}

interface OpKaart {
  readonly rij: Wachtend;
  readonly kaart: Kaart;
}

const plaats = Object.keys(bezorgwijzen);

/** As far as the minute: what one round of work wrote is of one moment. */
const minuut = (op: string): string => op.slice(0, 16);

/** What presses goes first, then what came first; of one moment always in the same order, whichever was taken up first. */
const eerder = ({ rij: a, kaart: een }: OpKaart, { rij: b, kaart: ander }: OpKaart): number =>
  a.spoed - b.spoed ||
  minuut(a.op).localeCompare(minuut(b.op)) ||
  plaats.indexOf(a.soort) - plaats.indexOf(b.soort) ||
  een.samenvatting.localeCompare(ander.samenvatting, 'nl', { numeric: true }) ||
  a.op.localeCompare(b.op);

export function overzichtKaart(berichten: readonly Gemaakt[]): Kaart {
  const kaarten = berichten
    .flatMap(({ rij, bericht }) => ('kaart' in bericht ? [{ rij, kaart: bericht.kaart }] : []))
    .sort(eerder)
    .map(({ kaart }) => kaart);
  const kaart = lijstKaart({
    kop: bezorgTekst.overzichtKop(kaarten.length),
    onderkop: bezorgTekst.overzichtUitleg,
    items: kaarten.map((kaart) => ({
      titel: kaart.samenvatting,
      regels: kaart.over === undefined ? [] : [kaart.over],
      knoppen: kaart.inOverzicht?.map(uitOverzicht) ?? eersteKnop(kaart),
    })),
    samenvatting: bezorgTekst.overzichtSamenvatting(kaarten.length),
  });
  // Who answers right under it means the one task or casus in it; with more of them he is asked which.
  return { ...kaart, gaatOver: kaarten.flatMap(gaatOver) };
}

/** Nobody confirms what he has not read: in an overview such a button makes place for the one that opens the message. */
const naLezen: ReadonlySet<unknown> = new Set<Action>(['casusbericht.bevestigen']);

/** The first button of a card shows what it is about. */
function eersteKnop({ inhoud }: Kaart): readonly Knop[] {
  const knoppen = Array.isArray(inhoud['actions']) ? (inhoud['actions'] as Knop[]) : [];
  return knoppen
    .filter(({ data }) => !naLezen.has(data['action']))
    .slice(0, 1)
    .map(uitOverzicht);
}
