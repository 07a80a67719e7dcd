/** Drafts of dialogues: kept per person after every answer, for thirty days, and read back whatever version wrote them. */
import type { Concept, Turn } from '../../domain/traffic';
import { dialoogTekst } from '../../texts/dialoog';
import { inkorten } from '../../texts/inkorten';
import type { Beurt } from '../beurt';
import { onthoudBijdrage } from '../bijdrage';
import { leegConcept } from '../dialogue';
import { toonAntwoord } from './welke-vraag';
import type { Draft } from '../dialogue';
import { passend } from './passend';
import { dialogen, isDialoog } from '../dialogues';
import type { DialoogNaam } from '../dialogues';
import type { Dialoog, Los } from '../dialogues/dialoog';
import type { Keuze } from '../invoer/keuze';

const bewaardagen = 30;
const dagMs = 86_400_000;

/** A dialogue somebody is in the middle of. */
export interface Open {
  readonly naam: DialoogNaam;
  /** Id of what it is about; empty when it makes something new. */
  readonly over: string;
  readonly dialoog: Dialoog<Los>;
  readonly draft: Draft<Los>;
  /** When it was touched last. */
  readonly op: string;
}

/** As it is stored: begun for a partij, and of no use to who works for another one now. */
type Opgeslagen = Draft<Los> & { readonly partijId: string };

/** Whose drafts, and when: a turn has these, and so has a message that leaves by itself. */
export type Lezer = Pick<Beurt, 'eenheid' | 'actor' | 'nu'>;

/** Everything this person has half-way for his partij, what was touched last first. */
export async function leesAlle(beurt: Lezer): Promise<readonly Open[]> {
  const concepten = await beurt.eenheid.chat.concepten(beurt.actor.persoonId, beurt.nu);
  return concepten.map((concept) => naarOpen(beurt, concept)).filter((open) => open !== null);
}

function naarOpen(beurt: Lezer, { dialoog: naam, over, antwoorden, op }: Concept): Open | null {
  if (!isDialoog(naam)) return null;
  const opgeslagen = leesOpgeslagen(antwoorden);
  if (opgeslagen?.partijId !== beurt.actor.partijId) return null;
  const { partijId: _, ...draft } = opgeslagen;
  const dialoog = dialogen[naam];
  return { naam, over, dialoog, draft: passend(dialoog.stappen, draft), op };
}

/** A damaged draft counts as none: the person starts again and is not locked out of everything else. */
function leesOpgeslagen(antwoorden: string): Opgeslagen | null {
  try {
    return JSON.parse(antwoorden) as Opgeslagen;
  } catch {
    return null;
  }
}

export const leesOpen = async (beurt: Lezer, naam: string, over = ''): Promise<Open | null> =>
  (await leesAlle(beurt)).find((open) => open.naam === naam && open.over === over) ?? null;

/** What it is about; empty while that is not known. */
export const naamVan = ({ dialoog: { genoemdNaar, stappen }, draft }: Open): string =>
  genoemdNaar === undefined ? '' : toonAntwoord(stappen, genoemdNaar, draft);

/** What it is, with what it is about once that is known: `een melding over …`. */
export function noem(open: Open): string {
  const naam = naamVan(open);
  return naam === '' ? open.dialoog.wat : dialoogTekst.watOver(open.dialoog.wat, inkorten(naam, langsteNaam));
}
const langsteNaam = 80;

/** One at a time is asked about: whatever else is half-way rests until somebody goes on with it. */
export async function laatRusten(
  beurt: Beurt,
  alle: readonly Open[],
  behalve: Pick<Open, 'naam' | 'over'> | null,
): Promise<void> {
  const { eenheid, actor } = beurt;
  for (const { naam, over, draft, op } of alle) {
    if (draft.rust || (naam === behalve?.naam && over === behalve.over)) continue;
    const opgeslagen: Opgeslagen = { ...draft, rust: true, partijId: actor.partijId };
    const concept = { dialoog: naam, over, antwoorden: JSON.stringify(opgeslagen), op };
    await eenheid.chat.bewaarConcept(actor.persoonId, concept, verlooptNa(op));
  }
}

/** Which draft a card is of; cards from before there were several kinds say nothing and mean the melding. */
interface VanKaart {
  readonly dialoog?: string | undefined;
  readonly over?: string | undefined;
}

/** Whoever presses on a card of another draft than was asked about goes on with that one. */
export async function leesVoorKaart(beurt: Beurt, { dialoog = 'melding', over = '' }: VanKaart): Promise<Open | null> {
  const alle = await leesAlle(beurt);
  const open = alle.find((een) => een.naam === dialoog && een.over === over) ?? null;
  if (open) await laatRusten(beurt, alle, open);
  return open;
}

export const nieuw = (beurt: Beurt, naam: DialoogNaam, over = ''): Open => ({
  naam,
  over,
  dialoog: dialogen[naam],
  draft: leegConcept<Los>(),
  op: beurt.nu,
});

export const verlooptNa = (op: string): string => new Date(Date.parse(op) + bewaardagen * dagMs).toISOString();

/** Days before the end on which its person is warned. */
const waarschuwdagen = 3;

/** Tells who let something lie for weeks that it will be thrown away; once per draft. */
export async function waarschuwVerlopend({ chat, outbox, nieuwId }: Turn, nu: string): Promise<void> {
  const voor = new Date(Date.parse(nu) + waarschuwdagen * dagMs).toISOString();
  for (const { persoonId, dialoog: naam, over } of await chat.neemVerlopende(nu, voor)) {
    const rij = { soort: 'concept-verloopt', objectId: `${naam}|${over}`, ontvangerId: persoonId, op: nu } as const;
    await outbox.voegToe({ id: nieuwId(nu), ...rij, verlooptOp: voor });
  }
}

/** Keeps it; the one that was kept last is the one that is open. Gives it back, for the card that follows. */
export async function bewaar(beurt: Beurt, open: Open, draft: Draft<Los>): Promise<Open> {
  const opgeslagen: Opgeslagen = { ...draft, partijId: beurt.actor.partijId };
  const concept = { dialoog: open.naam, over: open.over, antwoorden: JSON.stringify(opgeslagen), op: beurt.nu };
  await beurt.eenheid.chat.bewaarConcept(beurt.actor.persoonId, concept, verlooptNa(beurt.nu));
  await onthoudBijdrage(beurt, { dialoog: open.naam, over: open.over, objectId: null });
  return { ...open, draft, op: beurt.nu };
}

/** Keeps which names are offered, without a number that somebody typed: of that nothing may stay behind that he takes back. */
export function metAangeboden(
  draft: Draft<Los>,
  veld: string,
  { keuzes = [], bijDoorgaan }: { readonly keuzes?: readonly Keuze[]; readonly bijDoorgaan?: unknown } = {},
): Draft<Los> {
  const houdbaar = keuzes.filter(({ waarde }) => !/^=.*\d/.test(waarde));
  if (houdbaar.length === 0) return draft;
  const door = houdbaar.length === keuzes.length && bijDoorgaan !== undefined ? { bijDoorgaan } : {};
  return { ...draft, aangeboden: { veld, keuzes: houdbaar, ...door } };
}

/** Keeps that a question is asked again, when what was answered could be an answer after all. */
export const metHervraagd = (
  draft: Draft<Los>,
  veld: string,
  hulp: { readonly alsnog?: unknown } | null,
): Draft<Los> => (hulp?.alsnog === undefined ? draft : { ...draft, hervraagd: veld });

export async function wis({ eenheid, actor }: Beurt, { naam, over }: Pick<Open, 'naam' | 'over'>): Promise<void> {
  await eenheid.chat.wisConcept(actor.persoonId, { dialoog: naam, over });
  await eenheid.bijdrage.vergeet({ persoonId: actor.persoonId, dialoog: naam, over });
}
