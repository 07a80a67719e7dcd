/**
 * The draft that stands before somebody: a form of his own that was not sent, or a message read back with who will read it. Memory only (ADR 206). `vers`: nothing
 * else was shown since; after something else it is meant only by words that are for nothing else.
 */
import type { Action } from '../../cards/actions';
import { maskeer } from '../../domain/persoonsgegevens';
import { elementenOp, isKnop } from '../kaart-delen';
import type { Element } from '../kaart-delen';
import type { Kaart } from '../messages';
import { veldenVan } from './open-formulier';
import { staatInVoorbeeld } from './woorden-op-knop';

export const conceptsoorten = ['bericht', 'taak', 'rol', 'waarneming', 'gesprek', 'feit', 'brief', 'besluit'] as const;
export type Conceptsoort = (typeof conceptsoorten)[number];

/** The button that makes of a draft what it is to be. */
const MAAKT: Partial<Readonly<Record<Action, Conceptsoort>>> = {
  'casusbericht.voorbeeld': 'bericht',
  'casus.bijwerken': 'bericht',
  'taak.toevoegen': 'taak',
  'taak.wijzigen': 'taak',
  'taak.toewijzen': 'taak',
  'casusrol.toewijzen': 'rol',
  'waarneming.instellen': 'waarneming',
  'accountgesprek.plannen': 'gesprek',
  'accountgesprek.verzetten': 'gesprek',
  'feit.corrigeren': 'feit',
  'taakfeit.vastleggen': 'feit',
  'brief.opmerken': 'brief',
  'brief.plannen': 'brief',
  'brief.verzenden': 'brief',
  'brief.afwijken': 'brief',
  'brief.teruggeven': 'brief',
  'brief.intrekken': 'brief',
  'tredebepaling.voorleggen': 'besluit',
};
const soortVan = (action: unknown): Conceptsoort | undefined =>
  typeof action === 'string' ? (MAAKT as Readonly<Record<string, Conceptsoort>>)[action] : undefined;
export const maaktAf = (action: Action): boolean => MAAKT[action] !== undefined;

export interface OpenConcept {
  readonly soort: Conceptsoort;
  readonly kaart: Kaart;
  /** The words on its button. */
  readonly knop: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly vers: boolean;
}
type Concept = Omit<OpenConcept, 'vers'>;

/** The only one among these cards; null with none or two, and where words on it may not be kept. */
export function conceptIn(kaarten: readonly Kaart[]): Concept | null {
  const [enig, tweede] = kaarten.flatMap((kaart) => alsConcept(kaart) ?? []);
  return enig === undefined || tweede !== undefined ? null : enig;
}

function alsConcept(kaart: Kaart): Concept | null {
  const velden = veldenVan(kaart.inhoud);
  const knoppen = elementenOp(kaart.inhoud).filter(isKnop);
  const [knop] = knoppen.filter((een) => hoort(een, velden.length > 0));
  const data = (knop?.['data'] ?? {}) as Readonly<Record<string, unknown>>;
  const soort = soortVan(data['action']);
  const schoon = velden.every((een) => een.soort !== 'Input.Text' || maskeer(een.waarde) === een.waarde);
  if (knop === undefined || soort === undefined || !schoon) return null;
  return { soort, kaart, knop: [...knoppen.filter(beslistAnders), knop].map(titelVan).join(OF), data };
}

/** What sends the same form the other way: who is told to press is told of both, for "keur hem goed" is not to give it back. */
const ANDERS: ReadonlySet<unknown> = new Set<Action>(['brief.vaststellen']);
const beslistAnders = ({ data }: Element): boolean => ANDERS.has((data as Element | undefined)?.['action']);
const titelVan = ({ title }: Element): string => title as string;
/** Between the marks of a sentence that says which button. */
const OF = '’ of ‘';

/** What sends a message stands on its preview, where nothing is filled in; all others stand under what is. */
function hoort({ data, associatedInputs }: Element, metVelden: boolean): boolean {
  const action = (data as Element | undefined)?.['action'];
  if (action === 'casus.bijwerken') return !metVelden && staatInVoorbeeld(data);
  return metVelden && associatedInputs !== 'none' && soortVan(action) !== undefined;
}

/** People at the same time on one machine; who was silent longest is forgotten first. */
const GESPREKKEN = 500;
const VERS_MS = 15 * 60_000;
/** A day of work: "laat nog even staan" is said before lunch. */
const GELDIG_MS = 12 * 3_600_000;

export interface Houder {
  /** `blijft`: what was shown only asks what he meant. */
  onthoud(wie: string, kaarten: readonly Kaart[], nu: string, blijft: boolean): void;
  van(wie: string, nu: string): OpenConcept | null;
  /** With a key only the draft that has the same, or none. */
  vergeet(wie: string, sleutel?: unknown): void;
}

export function houConcept(): Houder {
  const alle = new Map<string, Concept & { readonly vers: boolean; readonly op: string }>();
  return {
    onthoud(wie, kaarten, nu, blijft) {
      const vorig = alle.get(wie);
      const nieuw = conceptIn(kaarten);
      const houdt = nieuw === null ? (vorig ?? null) : { ...nieuw, vers: true, op: nu };
      alle.delete(wie);
      if (houdt === null) return;
      alle.set(wie, nieuw === null && !blijft ? { ...houdt, vers: false } : houdt);
      if (alle.size > GESPREKKEN) alle.delete(alle.keys().next().value ?? '');
    },
    van(wie, nu) {
      const een = alle.get(wie);
      const oud = een === undefined ? Infinity : Date.parse(nu) - Date.parse(een.op);
      return een === undefined || oud > GELDIG_MS ? null : { ...een, vers: een.vers && oud <= VERS_MS };
    },
    vergeet(wie, sleutel) {
      const eigen = alle.get(wie)?.data['sleutel'];
      if (sleutel === undefined || eigen === undefined || eigen === sleutel) alle.delete(wie);
    },
  };
}
