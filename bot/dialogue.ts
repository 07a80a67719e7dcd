/**
 * The dialogue engine. A dialogue is an ordered record of questions keyed by the fields it collects;
 * the answers are the state and the step is computed from them, so a new version in mid-conversation is harmless.
 */
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { Register } from './begrip/register';
import type { Bericht } from './bericht-lezen';
import { gelijk, ingekort, meesteTerug } from './dialoog/wijziging';
import type { Bezig, Wijziging } from './dialoog/wijziging';
import type { Keuze } from './invoer/keuze';

/**
 * An answer, or the sentence that helps further. `alsnog`: what it is taken for when somebody says it twice;
 * `bijDoorgaan`: when he says it again, or tells on without choosing.
 */
export type Lezing<T> =
  | { readonly ok: true; readonly waarde: T }
  | {
      readonly ok: false;
      readonly zin: string;
      readonly keuzes?: readonly Keuze[];
      readonly alsnog?: T;
      readonly bijDoorgaan?: T;
    };

export interface Leeshulp {
  readonly register: Register;
  readonly vandaag: string;
  /** Who answers: "onze gemeente" is his own. */
  readonly actor?: { readonly partijId: string };
}

/** `undefined` = not asked yet, `null` = asked and declined. */
export type Antwoorden<Alles> = { readonly [V in keyof Alles]?: Alles[V] | null };

export interface Vraag<T, Alles> {
  readonly soort: 'tekst' | 'keuze' | 'meerkeuze';
  readonly keuzes?: readonly Keuze[];
  /** Answers to press instead of typing them; any other text is as good. */
  readonly voorstellen?: readonly Keuze[];
  /** May be declined; the field is then null. */
  readonly magOpen: boolean;
  /** May be left open by who says so, and is put to everybody: `rest` does not leave it, only its own "overslaan" or who sends. */
  readonly dringend?: true;
  /** Asks whether somebody knows it: who says no leaves it open. */
  readonly weigert?: (tekst: string) => boolean;
  /** Free text of a person: danger and the care of one child are looked for before it is kept. */
  readonly vrij?: true;
  /** Its answer is a story: whatever is typed is the answer, whole. */
  readonly verhaal?: true;
  /** What answers it answers nothing else: "wij hebben de bank gebeld" is no reason why it is urgent. */
  readonly opZich?: true;
  /** Its answer is what something is called: a bare date, amount or number is not silently taken for one. */
  readonly naam?: true;
  /** Its answer is what somebody is called: in a bare name no danger is looked for. */
  readonly persoon?: true;
  /** Its answer is a number: other words are none. */
  readonly getal?: true;
  /** Its answer is a row of names: what is named later is put behind it, and takes nothing away. */
  readonly rij?: true;
  /** Of the person who answers: what else is typed there is no part of the story. */
  readonly overUzelf?: true;
  /** What is left of a message when the answer to this question is taken out: of eight digits nothing else is to be read. */
  rest?(tekst: string): string;
  /** Words that answer this question and no other, wherever they are typed: "KvK 01234567". */
  alleenVoor?(tekst: string): boolean;
  /** Only asked when this holds; otherwise the field is null without a question. */
  readonly wanneer?: (antwoorden: Antwoorden<Alles>) => boolean;
  lees(tekst: VrijeTekst, hulp: Leeshulp): Lezing<T>;
  /** The words for this question in a message that also says other things; null when it says nothing of it. */
  uitBericht?(bericht: Bericht, antwoorden: Antwoorden<Alles>): string | null;
  /** Whether a message says its answer anew, whatever stood there: "het is toch acuut". */
  zegtOpnieuw?(bericht: Bericht): boolean;
  /** What in a message that answers other questions may be its answer; it is only asked after. */
  genoemd?(bericht: Bericht): string | null;
  toon(waarde: NonNullable<T>): string;
  /** As it stands in an input of the form, where that is not how it is shown. */
  alsInvoer?(waarde: NonNullable<T>): string;
}

/** All questions of a dialogue in the order in which they are asked. */
export type Steps<Alles> = { readonly [V in keyof Alles]-?: Vraag<Alles[V], Alles> };

export interface Draft<Alles> {
  readonly antwoorden: Antwoorden<Alles>;
  /** In which order they were given: `terug` takes the last one back. */
  readonly volgorde: readonly (keyof Alles & string)[];
  /** A field that is being changed from the summary, with what it was before. */
  readonly wijzigt?: Bezig<keyof Alles & string>;
  /** What the last message changed, when that was more than one answer or a part of one: `terug` takes all of it back. */
  readonly laatste?: Wijziging<keyof Alles & string>;
  /** Its person stopped: what he types next is not for this dialogue until he goes on with it. */
  readonly rust?: true;
  /** Stopped with the words that throw it away, and not thrown away yet: what he tells next is another one. */
  readonly weg?: true;
  /** What this person answered to the same question before: offered, never taken for granted. */
  readonly eerder?: Readonly<Record<string, string>>;
  /** Names that were offered for a question: which of them is meant may be said in other words, and later. */
  readonly aangeboden?: {
    readonly veld: keyof Alles & string;
    readonly keuzes: readonly Keuze[];
    readonly bijDoorgaan?: unknown;
  };
  /** Asked again because its answer looked like none; forgotten at the next answer. */
  readonly hervraagd?: keyof Alles & string;
  /** A story that was begun while something else was asked: its question still comes, and the answer goes behind it. */
  readonly onaf?: keyof Alles & string;
  /** It was asked which document has to go: what is typed next may be its name or its place alone. */
  readonly vraagtWelkDocument?: true;
  /** Organisations that were named beside the one this is about: each has its turn when this was sent. */
  readonly ookGenoemd?: readonly string[];
  /** Said above every question: what is asked, when the question came from a person. */
  readonly aanhef?: string;
}

export const leegConcept = <Alles>(): Draft<Alles> => ({ antwoorden: {}, volgorde: [] });

export type Veld<Alles> = keyof Alles & string;

export function metAntwoord<Alles, V extends Veld<Alles>>(
  draft: Draft<Alles>,
  veld: V,
  waarde: Alles[V] | null,
): Draft<Alles> {
  // Taken back, a change brings back what stood there.
  if (draft.wijzigt?.veld === veld) return metAntwoorden(draft, [[veld, waarde]]);
  const volgorde = [...draft.volgorde.filter((eerder) => eerder !== veld), veld];
  const { laatste, wijzigt } = draft;
  // What was changed before it can be taken back after it, unless it overwrites a part of that.
  const blijftStaan = laatste?.na !== undefined && !draft.volgorde.includes(veld);
  const { aangeboden, onaf, ...rest } = blijft(draft);
  return {
    ...rest,
    ...(onaf === undefined || onaf === veld ? {} : { onaf }),
    ...(aangeboden === undefined || aangeboden.veld === veld ? {} : { aangeboden }),
    ...(blijftStaan ? { laatste } : {}),
    // Who tells something else first still changes what he wanted to change.
    ...(wijzigt === undefined ? {} : { wijzigt }),
    antwoorden: { ...draft.antwoorden, [veld]: waarde },
    volgorde,
  };
}

/** Several answers out of one message, which go back together too. What had an answer already keeps its place. */
export function metAntwoorden<Alles>(
  begin: Draft<Alles>,
  rijen: readonly (readonly [Veld<Alles>, Alles[Veld<Alles>] | null])[],
): Draft<Alles> {
  const draft = rijen.some(([veld]) => veld === begin.wijzigt?.veld) ? zonderWijziging(begin) : begin;
  const { antwoorden, volgorde } = draft;
  const was = rijen.map(([veld]) => (antwoorden[veld] === undefined ? { veld } : { veld, antwoord: antwoorden[veld] }));
  const nieuw = rijen.reduce((tot, [veld, waarde]) => metAntwoord(tot, veld, waarde), draft);
  const na = [...volgorde, ...rijen.map(([veld]) => veld).filter((veld) => !volgorde.includes(veld))];
  const eerder = {
    ...(draft.laatste?.na === undefined ? {} : { eerder: draft.laatste }),
    ...(draft.onaf === undefined ? {} : { onaf: draft.onaf }),
  };
  return { ...nieuw, volgorde: [...new Set(na)], laatste: ingekort({ was, volgorde, na, ...eerder }, meesteTerug) };
}

/** What came along unasked stands outside the order: `terug` goes past it, and so does an undo of what was changed before it came. */
export function metBijkomend<Alles, V extends Veld<Alles>>(was: Draft<Alles>, veld: V, waarde: Alles[V]): Draft<Alles> {
  const { rust: _, weg: __, laatste, ...draft } = was;
  const raakt = laatste?.was.some((een) => een.veld === veld) === true;
  return {
    ...draft,
    ...(laatste === undefined || raakt ? {} : { laatste }),
    antwoorden: { ...draft.antwoorden, [veld]: waarde },
    volgorde: zonderVeld(draft.volgorde, veld) as readonly Veld<Alles>[],
  };
}

/** Takes one answer away so that its question comes again; everything else stays. */
export function zonder<Alles>(draft: Draft<Alles>, veld: Veld<Alles>): Draft<Alles> {
  const over = Object.entries(draft.antwoorden).filter(([naam]) => naam !== veld);
  const antwoorden = Object.fromEntries(over) as Antwoorden<Alles>;
  return { ...blijft(draft), antwoorden, volgorde: draft.volgorde.filter((eerder) => eerder !== veld) };
}

/** What an answer to another question does not change; a rest is over. */
const blijft = <Alles>({
  aanhef,
  eerder,
  aangeboden,
  ookGenoemd,
  onaf,
}: Draft<Alles>): Pick<Draft<Alles>, 'aanhef' | 'eerder' | 'aangeboden' | 'ookGenoemd' | 'onaf'> => ({
  ...(ookGenoemd === undefined ? {} : { ookGenoemd }),
  ...(onaf === undefined ? {} : { onaf }),
  ...(aanhef === undefined ? {} : { aanhef }),
  ...(eerder === undefined ? {} : { eerder }),
  ...(aangeboden === undefined ? {} : { aangeboden }),
});

/** What was begun is the whole of it. */
export function zonderOnaf<Alles>({ onaf: _, ...draft }: Draft<Alles>): Draft<Alles> {
  return draft;
}

/** Asks one field again from the summary; `terug` then brings the old answer back. */
export function wijzig<Alles>(was: Draft<Alles>, veld: Veld<Alles>): Draft<Alles> {
  const draft = zonderWijziging(was);
  const { antwoorden, volgorde, laatste } = draft;
  const stond = { volgorde, ...(laatste === undefined ? {} : { laatste }) };
  return { ...zonder(draft, veld), wijzigt: { veld, was: antwoorden[veld] ?? null, stond } };
}

/** A change that was begun and not made: what stood there stands there again, and `terug` means what it meant. */
export function zonderWijziging<Alles>({ wijzigt, ...draft }: Draft<Alles>): Draft<Alles> {
  if (wijzigt === undefined) return draft;
  const { veld, was, stond } = wijzigt;
  const terug = metAntwoord(draft, veld, was as Alles[Veld<Alles>]);
  // Who told something else first has changed more than this.
  if (stond === undefined || !gelijk(draft.volgorde, zonderVeld(stond.volgorde, veld)) || draft.laatste) return terug;
  return { ...terug, ...stond };
}

const zonderVeld = (volgorde: readonly string[], veld: string): readonly string[] =>
  volgorde.filter((eerder) => eerder !== veld);

/** Forgets the last answer, or undoes a change that was begun. */
export function terug<Alles>(draft: Draft<Alles>): Draft<Alles> {
  if (draft.wijzigt) return zonderWijziging(draft);
  const { laatste: meer, volgorde } = draft;
  if (meer && (meer.na === undefined || gelijk(meer.na, volgorde))) return zonderLaatste(draft, meer);
  const laatste = volgorde.at(-1);
  if (laatste === undefined) return draft;
  return { ...zonder(draft, laatste), ...(meer === undefined ? {} : { laatste: meer }) };
}

function zonderLaatste<Alles>(draft: Draft<Alles>, laatste: NonNullable<Draft<Alles>['laatste']>): Draft<Alles> {
  const antwoorden: Record<string, unknown> = { ...draft.antwoorden };
  for (const { veld, antwoord } of laatste.was) {
    if (antwoord === undefined) Reflect.deleteProperty(antwoorden, veld);
    else antwoorden[veld] = antwoord;
  }
  const { eerder, volgorde, onaf } = laatste;
  const rest = {
    ...(eerder === undefined ? {} : { laatste: eerder }),
    ...(onaf === undefined ? {} : { onaf }),
  };
  return { ...blijft(zonderOnaf(draft)), ...rest, antwoorden: antwoorden as Antwoorden<Alles>, volgorde };
}
