/** The draft of a melding: kept per person after every answer, for thirty days, and shown as the next question or the summary. */
import type { MeldingInvoer, MeldingVeld } from '../domain/melding';
import { samenvattingKaart } from '../cards/samenvatting';
import { vraagKaart } from '../cards/vraag';
import { meldingVragen } from '../texts/melding';
import type { Beurt } from './beurt';
import { velden, volgendeVraag, voortgang } from './dialogue';
import type { Draft, Keuze } from './dialogue';
import { meldingStappen } from './dialogues/melding';
import type { Kaart } from './messages';

export type MeldingDraft = Draft<MeldingInvoer>;

const dialoog = 'melding';
const bewaardagen = 30;
const dagMs = 86_400_000;

export interface BewaardConcept {
  readonly draft: MeldingDraft;
  readonly op: string;
}

/** As it is stored: begun for a partij, and of no use to who works for another one now. */
type Opgeslagen = MeldingDraft & { readonly partijId: string };

export async function leesDraft(beurt: Beurt): Promise<BewaardConcept | null> {
  const concept = await beurt.eenheid.chat.concept(beurt.actor.persoonId, beurt.nu);
  if (concept?.dialoog !== dialoog) return null;
  const opgeslagen = leesOpgeslagen(concept.antwoorden);
  if (opgeslagen?.partijId !== beurt.actor.partijId) return null;
  const { partijId: _, ...draft } = opgeslagen;
  return { draft, op: concept.op };
}

/** A damaged draft counts as none: the person starts again and is not locked out of everything else. */
function leesOpgeslagen(antwoorden: string): Opgeslagen | null {
  try {
    return JSON.parse(antwoorden) as Opgeslagen;
  } catch {
    return null;
  }
}

export async function bewaarDraft(beurt: Beurt, draft: MeldingDraft): Promise<void> {
  const verlooptOp = new Date(Date.parse(beurt.nu) + bewaardagen * dagMs).toISOString();
  const opgeslagen: Opgeslagen = { ...draft, partijId: beurt.actor.partijId };
  const concept = { dialoog, antwoorden: JSON.stringify(opgeslagen), op: beurt.nu };
  await beurt.eenheid.chat.bewaarConcept(beurt.actor.persoonId, concept, verlooptOp);
}

export interface Hulpregel {
  readonly zin: string;
  readonly keuzes?: readonly Keuze[];
}

/** The next question, or the summary when everything was asked. */
export function stapKaart(beurt: Beurt, draft: MeldingDraft, hulp: Hulpregel | null = null): Kaart {
  const veld = volgendeVraag(meldingStappen, draft);
  return veld === null ? samenvatting(beurt, draft) : vraag(veld, draft, hulp);
}

function vraag(veld: MeldingVeld, draft: MeldingDraft, hulp: Hulpregel | null): Kaart {
  const stap = meldingStappen[veld];
  const tekst = meldingVragen[veld];
  return vraagKaart({
    veld,
    vraag: tekst.vraag,
    ...voortgang(meldingStappen, draft),
    uitleg: [...(hulp ? [hulp.zin] : []), tekst.uitleg],
    keuzes: hulp?.keuzes ?? stap.keuzes ?? [],
    meer: stap.soort === 'meerkeuze',
    magOverslaan: stap.magOpen,
    magTerug: draft.volgorde.length > 0,
  });
}

function samenvatting(beurt: Beurt, draft: MeldingDraft): Kaart {
  const gesteld = velden(meldingStappen).filter((veld) => draft.antwoorden[veld] !== undefined);
  const beantwoord = gesteld.filter((veld) => draft.antwoorden[veld] !== null);
  const open = gesteld.filter((veld) => draft.antwoorden[veld] === null);
  return samenvattingKaart({
    rijen: beantwoord.map((veld) => ({ veld, label: meldingVragen[veld].label, waarde: toonAntwoord(veld, draft) })),
    open: open.map((veld) => ({ veld, label: meldingVragen[veld].label })),
    sleutel: beurt.nieuweSleutel(),
  });
}

/** An answer as the summary prints it; empty when there is none. */
export function toonAntwoord<V extends MeldingVeld>(veld: V, draft: Pick<MeldingDraft, 'antwoorden'>): string {
  const waarde = draft.antwoorden[veld];
  if (waarde === null || waarde === undefined) return '';
  const toon = meldingStappen[veld].toon as (waarde: unknown) => string;
  return toon(waarde);
}
