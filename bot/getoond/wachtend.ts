/** Words of somebody that wait behind a button: typed words keep them as the button does, and they do not go lost in silence (ADR 168). Memory only, for a quarter of an hour. */
import { leesActie } from '../../cards/actions';
import type { Action } from '../../cards/actions';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { vraagTekst } from '../../texts/melding-status';
import { laatBinnen } from '../invoer/deur';
import { elementenOp, isKnop } from '../kaart-delen';
import type { Element } from '../kaart-delen';
import type { Kaart } from '../messages';
import type { Toegelaten, Wachtend } from './knoppen';
import { woordenIn } from './woorden-op-knop';

/** People at the same time on one machine; who was silent longest is forgotten first. */
const GESPREKKEN = 500;
const GELDIG_MS = 15 * 60_000;

interface Houder {
  onthoud(wie: string, kaarten: readonly Kaart[], nu: string): void;
  van(wie: string, nu: string): Wachtend | null;
}

export function houWachtend(): Houder {
  const alle = new Map<string, Wachtend & { readonly op: string }>();
  return {
    onthoud(wie, kaarten, nu) {
      const vorig = alle.get(wie);
      const nieuw = kaarten.map(wachtendOp).findLast((een) => een !== null) ?? null;
      alle.delete(wie);
      if (nieuw === null) return;
      const keer = vorig?.tekst === nieuw.tekst ? vorig.keer + 1 : 0;
      alle.set(wie, { ...nieuw, keer, op: nu });
      if (alle.size > GESPREKKEN) alle.delete(alle.keys().next().value ?? '');
    },
    van(wie, nu) {
      const een = alle.get(wie);
      return een && Date.parse(nu) - Date.parse(een.op) <= GELDIG_MS ? een : null;
    },
  };
}

/** What keeps the words, beside the button of the guard, which does so under any action. */
const HOUDT: ReadonlySet<unknown> = new Set<Action>(['dialoog.gemaskeerd', 'melding.beantwoorden']);

function wachtendOp(kaart: Kaart): Wachtend | null {
  const knoppen = elementenOp(kaart.inhoud).filter(isKnop);
  const houden = knoppen.filter((knop) => isVanBewaker(knop) || HOUDT.has(dataVan(knop)['action']));
  const [eerste] = houden;
  const tekst = eerste === undefined ? '' : langsteTekst(dataVan(eerste));
  if (eerste === undefined || tekst === '') return null;
  const anders = knoppen.find((knop) => dataVan(knop)['action'] === 'dialoog.verder');
  const houd = houden.length === 1 ? alsKnop(eerste) : null;
  const nieuw = knoppen.find((knop) => isNieuweMelding(dataVan(knop)) && knop['title'] === vraagTekst.nieuweMelding);
  return {
    houd,
    anders: anders === undefined ? null : alsKnop(anders),
    melding: nieuw === undefined || isVanBewaker(eerste) ? null : alsKnop(nieuw),
    gemaskeerd: isVanBewaker(eerste),
    ...{ tekst, kaart, keer: 0 },
  };
}

/** Beside a question of the meldpunt; the card of the guard may do the same to keep them. */
const isNieuweMelding = ({ action, intent }: Readonly<Record<string, unknown>>): boolean =>
  action === 'voorstel.kiezen' && intent === 'melding.starten';
const isVanBewaker = ({ title }: Element): boolean => title === dialoogTekst.gebruikGemaskeerd;
const dataVan = ({ data }: Element): Readonly<Record<string, unknown>> => (data ?? {}) as Record<string, unknown>;

/** Only what passed the guard is remembered. */
function langsteTekst(data: Readonly<Record<string, unknown>>): string {
  const woorden = woordenIn(data);
  if (!woorden.every((tekst) => maakVrijeTekst(tekst).ok)) return '';
  const metWoorden = woorden.filter((tekst) => /\s/.test(tekst));
  return metWoorden.sort((een, ander) => ander.length - een.length)[0] ?? '';
}

function alsKnop(knop: Element): Toegelaten | null {
  const actie = leesActie(dataVan(knop));
  if (typeof actie === 'string') return null;
  const binnen = laatBinnen(actie);
  return binnen.ok ? { action: actie.action, payload: binnen.payload } : null;
}
