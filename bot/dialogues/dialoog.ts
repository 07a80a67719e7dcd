/** The shape of one kind of dialogue: its questions, what they are called, and what happens when all of them are answered. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Draft, Steps, Veld } from '../dialogue';
import type { Kaart } from '../messages';

export interface Vraagtekst {
  /** As it stands in the summary. */
  readonly label: string;
  /** What somebody who wants to change or clear it may call it instead. */
  readonly ook?: readonly string[];
  readonly vraag: string;
  readonly uitleg: string;
  /** For who asks what is meant, or why it is asked; the line under the question when there is no more to say. */
  readonly toelichting?: string;
  /** For who has no answer where one is needed: what is good enough. */
  readonly zonder?: string;
  /** For who answers it where it is not asked. */
  readonly nietNodig?: string;
  /** Under the input of the form, where the line below the question speaks of a button. */
  readonly opFormulier?: string;
}

export interface Dialoog<Alles> {
  /** What it is, in the middle of a sentence: `een melding`. */
  readonly wat: string;
  readonly stappen: Steps<Alles>;
  readonly vragen: { readonly [V in keyof Alles]-?: Vraagtekst };
  /** Read back before it is sent; without it the last answer completes the dialogue at once. */
  readonly samenvatting?: {
    readonly kop: string;
    readonly uitleg: string;
    readonly wieZiet?: string;
    /** What whoever gets it would miss; of any other answer that is left open is said that it is not needed. */
    readonly gemist?: readonly Veld<Alles>[];
  };
  /** The pages when it is drawn as a form; what a question depends on stands on an earlier page. Four to a page without it; what no page names stands behind the question asked before it. */
  readonly bladen?: readonly (readonly (keyof Alles & string)[])[];
  /** The question whose story also takes what was said at another question and answered none of them. */
  readonly verhaal?: keyof Alles & string;
  /** The answer by which one draft is told from another of its kind. */
  readonly genoemdNaar?: keyof Alles & string;
  /** Shown before the first question; `over` tells its draft from others. */
  intro?(beurt: Beurt, draft: Draft<Alles>, over: string, bron?: Bron): Kaart;
  /**
   * Does what the dialogue was for. `alles` is null when the draft is gone and only the key was seen before:
   * the verb then gives its first result again.
   */
  voltooi(beurt: Beurt, alles: Alles | null, over: string, sleutel: string): Promise<Voltooid>;
}

/** Where the answers that are filled in already came from, when that is no message of this person. */
export type Bron = 'gesprek';

export interface Voltooid {
  /** False keeps the draft, so that nothing that was typed is lost by a refusal. */
  readonly gelukt: boolean;
  readonly antwoord: BeurtAntwoord;
  /** Id of the melding it became: who edits a message that went into it hears so. */
  readonly meldingId?: string;
}

/** A dialogue of which only the engine knows the fields. */
export type Los = Readonly<Record<string, unknown>>;

/** Forgets which fields: the table holds dialogues of every shape, and the engine treats them alike. */
export const dialoog = <Alles>(een: Dialoog<Alles>): Dialoog<Los> => een as unknown as Dialoog<Los>;
