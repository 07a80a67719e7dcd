/** The buttons on the last cards of somebody's personal chat: who types their words means them. Memory only, so after a restart the buttons still work and their words do not. */
import type { Action } from '../../cards/actions';
import { houBezorgd, naBezorging } from './bezorgd-onderwerp';
import type { Bezorgd } from './bezorgd-onderwerp';
import { volgendOnderwerp } from './onderwerp';
import type { Onderwerp } from './onderwerp';
import type { Getoond, Toegelaten } from './knoppen';
import { dataOp, elementenOp, gaatOver, isKnop } from '../kaart-delen';
import type { Element } from '../kaart-delen';
import { leesKeuze } from '../invoer/keuze';
import { noemt } from './knopwoorden';
import type { Antwoord, Inbound, Kaart } from '../messages';
import { lijstkeuze } from '../invoer/lijstkeuze';
import { rijenOp } from './lijstrij';
import type { Lijstrij } from './lijstrij';
import { netIn } from './net-getoond';
import {
  begintMet,
  eenvoudig,
  kiestRegel,
  staatInVoorbeeld,
  tekstIn,
  vraagtErbij,
  vraagtNaam,
  zonderGezegd,
  zonderWoorden,
} from './woorden-op-knop';
import { houKlaar } from './bepaling-klaar';
import { dagenOp } from './dagen';
import { conceptdelen } from './conceptdelen';
import { houConcept } from './open-concept';
import { houWachtend } from './wachtend';
import type { Net } from './net-getoond';
import { formulierIn } from './open-formulier';
import { formulierdelen, type MetFormulier } from './formulierdelen';
import { sleutelVan } from './sleutel';
import { toegelaten } from './toegelaten';

/** As it stood on the card and would come back from Teams. */
interface Knop {
  readonly titel: string;
  readonly action: unknown;
  /** Null where it holds words of somebody: those are not kept on our side, but for a question which name is meant. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

interface Gezien extends MetFormulier {
  readonly knoppen: readonly Knop[];
  readonly onderwerp: Onderwerp;
  readonly net: Net | null;
  readonly rijen: readonly Lijstrij[];
  readonly op: string;
}

/** People in conversation at the same time on one machine; who was silent longest is forgotten first. */
const GESPREKKEN = 500;
/** Later a word may be about anything that came in between. */
const GELDIG_MS = 15 * 60_000;
/** More than this many words are a message of one's own. */
const LANGSTE = 8;

const geldig = <T extends { readonly op: string }>(getoond: T | undefined, nu: string): T | undefined =>
  getoond && Date.parse(nu) - Date.parse(getoond.op) <= GELDIG_MS ? getoond : undefined;

export function maakGetoond(): Getoond {
  const laatste = new Map<string, Gezien>();
  const gezien = (inbound: Inbound, nu: string): Gezien | undefined =>
    inbound.plek === 'persoonlijk' ? geldig(laatste.get(sleutelVan(inbound)), nu) : undefined;
  const bezorgd = houBezorgd();
  const [wachtend, concept, klaar] = [houWachtend(), houConcept(), houKlaar()];
  /** Newer than the last card; before somebody typed anything there may be no card at all. */
  const bericht = (inbound: Inbound, nu: string, persoonId?: string): Bezorgd | undefined => {
    if (persoonId === undefined || inbound.plek !== 'persoonlijk') return undefined;
    const laatst = geldig(bezorgd.van(persoonId), nu);
    return laatst && laatst.op > (gezien(inbound, nu)?.op ?? '') ? laatst : undefined;
  };
  const voor = (inbound: Inbound, nu: string): readonly Knop[] => gezien(inbound, nu)?.knoppen ?? [];
  const onderwerp = (inbound: Inbound, nu: string, persoonId?: string): Onderwerp =>
    naBezorging(gezien(inbound, nu)?.onderwerp ?? {}, bericht(inbound, nu, persoonId), inbound);
  return {
    onthoud(inbound, antwoord, nu, persoonId) {
      const [kaarten, wie, gokt] = [kaartenVan(antwoord), sleutelVan(inbound), antwoord.gokt === true];
      if (inbound.plek !== 'persoonlijk' || kaarten.length === 0) return;
      const gelezen = leesKaarten(kaarten, onderwerp(inbound, nu, persoonId));
      for (const houder of [wachtend, concept, klaar]) houder.onthoud(wie, kaarten, nu, gokt);
      const blijft = gokt ? (gezien(inbound, nu)?.formulier ?? null) : null;
      zetAchteraan(laatste, wie, { ...gelezen, formulier: gelezen.formulier ?? blijft, op: nu });
    },
    vind: (inbound, tekst, nu) =>
      tekst.split(/\s+/).length > LANGSTE ? null : bedoeld(tekst, voor(inbound, nu).filter(heeftData)),
    ...lijstdelen((inbound, nu) => gezien(inbound, nu)?.rijen ?? [], voor),
    vraagtWelke: (inbound, tekst, nu) => wachtOpKeuze(tekst, voor(inbound, nu)),
    ...conceptdelen(concept, klaar, bericht),
    ...formulierdelen(laatste, gezien),
    bezorg: (persoonId, kaart, nu) => bezorgd.onthoud(persoonId, { knoppen: gaatOver(kaart), op: nu }),
    onderwerp,
    zonderToegang: alleenOver(laatste, gezien),
    net(inbound, nu, persoonId) {
      const later = bericht(inbound, nu, persoonId);
      return later === undefined ? (gezien(inbound, nu)?.net ?? null) : netIn(later.knoppen);
    },
    wachtOpKnop: (inbound, tekst, nu) => moetOpKnop(tekst, voor(inbound, nu)),
    wachtend: (inbound, nu) => (inbound.plek === 'persoonlijk' ? wachtend.van(sleutelVan(inbound), nu) : null),
  };
}

const lijstdelen = (
  van: Getoond['rijen'],
  knoppen: (inbound: Inbound, nu: string) => readonly Knop[],
): Pick<Getoond, 'opRegel' | 'rij' | 'rijen'> => ({
  rijen: van,
  rij: (inbound, nu, action) => opRij(knoppen(inbound, nu), action),
  opRegel: (inbound, tekst, nu, naam) => toegelaten(lijstkeuze(tekst, van(inbound, nu), naam)?.data),
});

/** Who was silent longest stands in front, and goes first. */
function zetAchteraan(laatste: Map<string, Gezien>, wie: string, gezien: Gezien): void {
  laatste.delete(wie);
  laatste.set(wie, gezien);
  if (laatste.size > GESPREKKEN) laatste.delete(laatste.keys().next().value ?? '');
}

/** Nothing of it was shown: the cards that stood there stand there still. */
const alleenOver =
  (
    laatste: Map<string, Gezien>,
    gezien: (inbound: Inbound, nu: string) => Gezien | undefined,
  ): Getoond['zonderToegang'] =>
  (inbound, over, op) => {
    if (inbound.plek !== 'persoonlijk') return;
    const staat = gezien(inbound, op) ?? { knoppen: [], formulier: null, rijen: [], dagen: [] };
    zetAchteraan(laatste, sleutelVan(inbound), {
      ...staat,
      onderwerp: { casus: over, geweigerd: true },
      net: null,
      op,
    });
  };

const opRij = (knoppen: readonly Knop[], action: Action): ReturnType<Getoond['rij']> =>
  knoppen.filter(heeftData).flatMap((knop) => (knop.action === action ? [knop.data] : []));

function moetOpKnop(tekst: string, knoppen: readonly Knop[]): boolean {
  const passend = knoppen.filter(({ titel }) => begintMet(titel, eenvoudig(tekst)));
  return (
    magAlleenOpKnop(tekst, knoppen) ||
    passend.some((knop) => !heeftData(knop)) ||
    (passend.length > 1 && passend.some(draagtTekst))
  );
}

function leesKaarten(kaarten: readonly Kaart[], vorig: Onderwerp): Omit<Gezien, 'op'> {
  const gelezen = kaarten.map((kaart) => elementenOp(kaart));
  const data = [...gelezen.flatMap(dataOp), ...kaarten.flatMap(({ gaatOver: van = [] }) => van)];
  const formulier = formulierIn(kaarten);
  const onderwerp = volgendOnderwerp(vorig, data);
  const staat = { net: netIn(data), rijen: rijenOp(kaarten), dagen: dagenOp(kaarten), formulier };
  return { knoppen: gelezen.flatMap(drukbaar), onderwerp, ...staat };
}

const bedoeld = (tekst: string, knoppen: readonly Drukbaar[]): Toegelaten | null =>
  toegelaten(knopIn(tekst, knoppen)?.data);

const kaartenVan = ({ berichten, invoke }: Antwoord): readonly Kaart[] => [
  ...(invoke !== null && 'kaart' in invoke ? [invoke.kaart] : []),
  ...berichten.flatMap((een) => (een.soort === 'kaart' ? [een.kaart] : [])),
];

const isInvoer = ({ type }: Element): boolean => (type as string).startsWith('Input.');

/** Only what can be pressed without filling in anything. */
function drukbaar(elementen: readonly Element[]): readonly Knop[] {
  const knoppen = elementen.filter(isKnop);
  const zonderInvoer = ({ associatedInputs }: Element): boolean => associatedInputs === 'none';
  const magNaam = vraagtNaam(dataOp(elementen));
  const magErbij = vraagtErbij(knoppen);
  const magWoorden = (data: unknown): boolean => magNaam(data) || magErbij(data) || staatInVoorbeeld(data);
  return (elementen.some(isInvoer) ? knoppen.filter(zonderInvoer) : knoppen).map(({ title, data }) => ({
    titel: title as string,
    action: (data as Element | undefined)?.['action'],
    data: teOnthouden(data, magWoorden(data)),
  }));
}

function teOnthouden(data: unknown, magWoorden: boolean): Knop['data'] {
  if (kiestRegel(data)) return data as Knop['data'];
  const kaal = zonderGezegd(data);
  return magWoorden || zonderWoorden(kaal) ? (kaal as Knop['data']) : null;
}

/** The words of these say nothing without the text on the button; a suggested answer, typed, is that answer. */
const ALLEEN_OP_DE_KNOP: ReadonlySet<unknown> = new Set<Action>(['dialoog.gemaskeerd', 'melding.toch']);
const magAlleenOpKnop = (tekst: string, knoppen: readonly Knop[]): boolean =>
  knoppen.some(
    ({ titel, data, action }) =>
      data === null && ALLEEN_OP_DE_KNOP.has(action) && eenvoudig(titel) === eenvoudig(tekst),
  );
/** Two ways to say "nee" on a card that holds what somebody typed: an answer to nothing else. */
const draagtTekst = ({ data }: Knop): boolean => tekstIn(data) !== null;

type Drukbaar = Knop & { readonly data: Readonly<Record<string, unknown>> };
const heeftData = (knop: Knop): knop is Drukbaar => knop.data !== null;

function knopIn(tekst: string, knoppen: readonly Drukbaar[]): Drukbaar | null {
  const kaal = eenvoudig(tekst);
  const gelijk = knoppen.filter(({ titel }) => [eenvoudig(titel), zonderJaNee(titel)].includes(kaal));
  if (gelijk.length > 0) return enige(gelijk);
  const bedoeld = knoppen.filter(({ titel, data }) => noemt(kaal, data) || begintMet(titel, kaal));
  return bedoeld.length > 0 ? enige(bedoeld) : keuzeUit(tekst, knoppen);
}

const enige = (knoppen: readonly Drukbaar[]): Drukbaar | null => (knoppen.length === 1 ? (knoppen[0] ?? null) : null);

/** "Eerst deze melding afmaken" for "Nee, eerst deze melding afmaken". */
const zonderJaNee = (titel: string): string => eenvoudig(titel).replace(/^(?:ja|nee) /, '');

/** A card on which every button does the same with something else asks which: a part of the name or its number is enough. */
function keuzeUit(tekst: string, knoppen: readonly Drukbaar[]): Drukbaar | null {
  if (!vraagtWelke(knoppen)) return null;
  const mogelijk = keuzeknoppen(knoppen);
  const keuzes = mogelijk.map(({ titel }, plek) => ({ waarde: `knop ${String(plek)}`, titel }));
  const keuze = leesKeuze(tekst, keuzes);
  return keuze === null ? null : (mogelijk[keuzes.indexOf(keuze)] ?? null);
}

/** Beside the choices it may be said that it is none of them. */
const GEEN_KEUZE: ReadonlySet<unknown> = new Set<Action>(['melding.document-weg']);
const keuzeknoppen = <K extends Knop>(knoppen: readonly K[]): readonly K[] =>
  knoppen.filter(({ action }) => !GEEN_KEUZE.has(action));

function vraagtWelke(knoppen: readonly Knop[]): boolean {
  const keuzes = keuzeknoppen(knoppen);
  return (
    keuzes.length > 1 &&
    new Set(keuzes.map(({ action }) => action)).size === 1 &&
    new Set(keuzes.map(({ titel }) => titel)).size === keuzes.length
  );
}

const wachtOpKeuze = (tekst: string, knoppen: readonly Knop[]): boolean =>
  vraagtWelke(knoppen) && (JA_OF_NEE.has(eenvoudig(tekst)) || noemtEenMetWoorden(tekst, knoppen));

/** Its button holds what somebody wrote, and we do not: typed it would do something else. */
const noemtEenMetWoorden = (tekst: string, knoppen: readonly Knop[]): boolean =>
  knoppen.some(
    (knop, plek) => !heeftData(knop) && [eenvoudig(knop.titel), String(plek + 1)].includes(eenvoudig(tekst)),
  );

/** What answers a question to which the answer is yes or no, and no question which one. */
const JA_OF_NEE: ReadonlySet<string> = new Set(['ja', 'nee', 'oke', 'ok', 'prima', 'goed', 'is goed']);
