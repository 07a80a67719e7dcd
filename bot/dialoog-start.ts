/** Begins a dialogue, or asks what to do with the one of that kind that is half-way. */
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { dialoogTekst } from '../texts/dialoog';
import { knopTekst } from '../texts/melding';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import type { Draft } from './dialogue';
import type { DialoogNaam } from './dialogues';
import type { Los } from './dialogues/dialoog';
import { bewaar, leesOpen, nieuw, wis } from './dialoog-concept';
import type { Open } from './dialoog-concept';
import { stapKaart, vanDialoog } from './dialoog-kaart';
import type { Hulpregel } from './dialoog-kaart';
import type { Kaart } from './messages';

export interface Begin {
  /** Id of what it is about; empty when it makes something new. */
  readonly over?: string;
  /** Answers that are known already, and what is said above the questions. */
  readonly vooraf?: Partial<Draft<Los>>;
  readonly hulp?: Hulpregel | null;
  /** What somebody typed to begin with, for when he rather starts anew: the button carries it. */
  readonly tekst?: string;
}

/** For a personal chat: elsewhere others would read along. */
export async function startDialoog(beurt: Beurt, naam: DialoogNaam, begin: Begin = {}): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'persoonlijk') return zeg(dialoogTekst.alleenPersoonlijk);
  const bezig = await leesOpen(beurt, naam, begin.over);
  return bezig ? zeg(bezigKaart(bezig, begin.tekst)) : opnieuw(beurt, nieuw(beurt, naam, begin.over), begin);
}

/** From the first question; `terug` brings back what was answered before. */
export async function opnieuw(beurt: Beurt, was: Open, { vooraf, hulp }: Begin = {}): Promise<BeurtAntwoord> {
  await wis(beurt, was);
  const leeg = nieuw(beurt, was.naam, was.over);
  const open = await bewaar(beurt, leeg, { ...leeg.draft, ...uitVorige(was.draft), ...vooraf });
  const intro = open.dialoog.intro?.(beurt, open.draft);
  return zeg(...(intro ? [intro] : []), stapKaart(beurt, open, { hulp: hulp ?? null }));
}

function uitVorige(vorige: Draft<Los>): Pick<Draft<Los>, 'aanhef' | 'eerder' | 'laatste'> {
  const { aanhef, eerder, antwoorden, volgorde } = vorige;
  const was = Object.entries(antwoorden).map(([veld, antwoord]) => ({ veld, antwoord }));
  return {
    ...(eerder === undefined ? {} : { eerder }),
    ...(aanhef === undefined ? {} : { aanhef }),
    ...(was.length === 0 ? {} : { laatste: { was, volgorde } }),
  };
}

export const bezigKaart = (open: Open, tekst?: string): Kaart =>
  berichtKaart({
    kop: dialoogTekst.bezigKop,
    alineas: [dialoogTekst.bezig(open.dialoog.wat, open.op)],
    knoppen: [
      button(knopTekst.verder, 'dialoog.verder', vanDialoog(open), { stijl: 'positive' }),
      button(knopTekst.opnieuw, 'dialoog.wissen', { ...vanDialoog(open), ...(tekst ? { tekst } : {}) }),
    ],
  });
