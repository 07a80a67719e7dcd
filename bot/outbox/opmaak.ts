/** Makes rows ready to leave: claimed, their receivers known, rights judged again, and quiet where nobody asked for it. */
import { directVanafStandaard, overzichtUurStandaard, wachtTot } from '../../domain/bezorgmoment';
import type { Wacht } from '../../domain/bezorgmoment';
import type { Actor } from '../../domain/actor';
import type { KanaalSoort, OutboxSoort } from '../../domain/ports';
import type { Chat, Rust, Turn, Wachtend } from '../../domain/traffic';
import type { Gespreksverwijzing, Kaart, Outbound } from '../messages';
import { outboxBerichten } from './berichten';
import type { OutboxDeps } from './deps';
import { isKanaalSoort } from './kanaal';
import type { Klaar } from './klaar';
import { neem, sluit } from './klaar';
import { overzichtKaart } from './overzicht';
import { waaromNiets } from './zichtbaar';

const meesteInOverzicht = 20;

export type Persoonsrij = Wachtend & { readonly soort: Exclude<OutboxSoort, KanaalSoort> };

/** Each to another receiver, in one unit: they are claimed and their receivers are read together. Null: it does not leave now. */
export function maakOp(deps: OutboxDeps, rijen: readonly Persoonsrij[]): Promise<readonly (Klaar | null)[]> {
  const nu = deps.klok.nu();
  return deps.wereld.eenheid(async (turn) => {
    const genomen = await neem(turn, rijen, nu);
    const ids = rijen.map(({ ontvangerId }) => ontvangerId);
    const actoren = await turn.persoon.actorenVan(ids, deps.klok.vandaag());
    const chats = await turn.chat.persoonlijkeVan(ids);
    const rust = await turn.verzending.rustVan(rijen.filter(magWachten).map(({ ontvangerId }) => ontvangerId));
    const ontvangers = rijen.map(({ ontvangerId }): Ontvanger | null => {
      const actor = actoren.get(ontvangerId);
      if (actor === undefined) return null;
      return { actor, chat: chats.get(ontvangerId) ?? null, rust: rust.get(ontvangerId) ?? geenRust };
    });
    // Before any card is made: one of them may say where the others stand.
    const stil = new Map(
      rijen.flatMap((rij, plek) => (genomen.has(rij.id) ? stilteVoor(deps, rij, ontvangers[plek]) : [])),
    );
    await turn.verzending.stelUit([...stil].map(([id, wacht]) => ({ id, ...wacht })));
    const uit: (Klaar | null)[] = [];
    for (const [plek, rij] of rijen.entries()) {
      const nuWeg = genomen.has(rij.id) && !stil.has(rij.id);
      uit.push(nuWeg ? await maakEenOp(deps, turn, rij, ontvangers[plek] ?? null) : null);
    }
    return uit;
  });
}

interface Ontvanger {
  readonly actor: Actor;
  readonly chat: Chat | null;
  readonly rust: Rust;
}

const magWachten = ({ wijze }: Wachtend): boolean => wijze !== 'meteen';
const geenRust: Rust = { directVanaf: null, overzichtUur: null, laatste: null };

async function maakEenOp(
  deps: OutboxDeps,
  turn: Turn,
  rij: Persoonsrij,
  ontvanger: Ontvanger | null,
): Promise<Klaar | null> {
  if (isVerlopen(rij, deps.klok.nu())) return sluit(turn, rij, 'verlopen', 'te-laat');
  if (ontvanger === null) return sluit(turn, rij, 'opgegeven', 'ontvanger-onbekend');
  if (!magWachten(rij)) return klaar(deps, turn, ontvanger, [rij]);
  return klaar(deps, turn, ontvanger, [rij, ...(await ermee(deps, turn, rij, ontvanger.rust))]);
}

/** Nothing for what is over already, or for nobody: that is closed. */
function stilteVoor(
  deps: OutboxDeps,
  rij: Wachtend,
  ontvanger: Ontvanger | null | undefined,
): readonly (readonly [string, Wacht])[] {
  if (!ontvanger || !magWachten(rij) || isVerlopen(rij, deps.klok.nu())) return [];
  const wacht = stilte(deps, ontvanger.rust, rij);
  return wacht === null ? [] : [[rij.id, wacht]];
}

const isVerlopen = ({ verlooptOp }: Wachtend, nu: string): boolean => verlooptOp !== null && verlooptOp <= nu;

function stilte(deps: OutboxDeps, rust: Rust, { op, trede, wijze }: Wachtend): Wacht | null {
  const { klok, overzichtUur: huisuur = overzichtUurStandaard } = deps;
  const directVanaf = rust.directVanaf ?? directVanafStandaard;
  const uur = rust.overzichtUur ?? huisuur;
  return wachtTot({ nu: klok.nu(), op, trede, wijze, directVanaf, laatste: rust.laatste, uur });
}

/** What waits for the same person leaves with it; trede 5 goes alone, and first. */
async function ermee(deps: OutboxDeps, turn: Turn, rij: Wachtend, rust: Rust): Promise<readonly Persoonsrij[]> {
  const nu = deps.klok.nu();
  if (rij.trede === 5) return [];
  const anderen: Persoonsrij[] = [];
  for (const ander of await turn.verzending.bundel(rij.ontvangerId, nu, meesteInOverzicht)) {
    const { soort } = ander;
    // Its own claim may be over already when the clock was moved meanwhile.
    if (ander.id === rij.id) continue;
    if (isKanaalSoort(soort) || ander.trede === 5 || stilte(deps, rust, ander) !== null) continue;
    if (!(await neem(turn, [ander], nu)).has(ander.id)) continue;
    if (isVerlopen(ander, nu)) await sluit(turn, ander, 'verlopen', 'te-laat');
    else anderen.push({ ...ander, soort });
  }
  return anderen;
}

async function klaar(
  deps: OutboxDeps,
  turn: Turn,
  ontvanger: Ontvanger,
  rijen: readonly Persoonsrij[],
): Promise<Klaar | null> {
  const gemaakt: { readonly rij: Wachtend; readonly bericht: Outbound }[] = [];
  for (const rij of rijen) {
    const { nieuweSleutel, onderteken } = deps;
    const nu = deps.klok.nu();
    const uit = await outboxBerichten[rij.soort]({
      turn,
      rij,
      ontvanger: ontvanger.actor,
      nu,
      vandaag: deps.klok.vandaag(),
      nieuweSleutel,
      onderteken,
    });
    if (uit === null)
      await sluit(
        turn,
        rij,
        'opgegeven',
        await waaromNiets({ turn, ontvanger: ontvanger.actor, vandaag: deps.klok.vandaag() }, rij),
      );
    else gemaakt.push({ rij, bericht: alsBericht(uit) });
  }
  const [eerste, ...rest] = gemaakt;
  if (eerste === undefined) return null;
  const bericht: Outbound = rest.length === 0 ? eerste.bericht : { soort: 'kaart', kaart: overzichtKaart(gemaakt) };
  const adres = await adresVan(turn, ontvanger);
  if (adres === null) {
    await sluit(turn, eerste.rij, 'opgegeven', 'GEEN_GESPREK');
    return null;
  }
  return { rijen: [eerste.rij, ...rest.map(({ rij }) => rij)], bericht, ...adres };
}

const alsBericht = (uit: Kaart | Outbound): Outbound => ('soort' in uit ? uit : { soort: 'kaart', kaart: uit });

/** The known personal chat, or a new one through the connection that any other conversation taught us. */
async function adresVan(
  turn: Turn,
  { actor, chat }: Ontvanger,
): Promise<Pick<Klaar, 'gesprek' | 'aadObjectId'> | null> {
  if (chat) return { gesprek: lees(chat.verwijzing), aadObjectId: null };
  const elders = await turn.chat.laatste();
  if (!elders) return null;
  const persoon = await turn.persoon.vind(actor.persoonId);
  const { tenantId } = actor;
  const aadObjectId = persoon?.identiteiten.find((een) => een.tenantId === tenantId)?.aadObjectId ?? '';
  return { gesprek: { ...lees(elders.verwijzing), tenantId, gesprekId: `nieuw:${aadObjectId}` }, aadObjectId };
}

const lees = (verwijzing: string): Gespreksverwijzing => JSON.parse(verwijzing) as Gespreksverwijzing;
