/** Fills a card template with a view. Templates are read once: that costs many times the filling. */
import { createRequire } from 'node:module';
import type * as Templating from 'adaptivecards-templating';
import { eenPunt } from '../domain/leestekens';
import type { Knop } from './button';
import { leesSjabloon, NietOnzeTaal } from './sjabloon';

/** A view holds no null and no undefined: both would show on the card as they stand in the template. */
export type View = Readonly<Record<string, unknown>>;

type Vuller = (view: View) => unknown;
const gelezen = new WeakMap<object, Vuller>();

/** An Adaptive Card as JSON, with the sentence that a notification and a screen reader say. */
export interface Kaart {
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly samenvatting: string;
  /** The organisation it is about: for a line of an overview, not for a notification that lights up on a phone. */
  readonly over?: string;
  /** What stands beside its line in an overview, where its own first button is not all that can be done with it. */
  readonly inOverzicht?: readonly Knop[];
  /** What it is about besides what stands behind its own buttons, such as the cards that it sums up; never sent. */
  readonly gaatOver?: readonly unknown[];
}

export function expand(sjabloon: object, view: View, gezegd: string): Kaart {
  const vul = gelezen.get(sjabloon) ?? vuller(sjabloon);
  gelezen.set(sjabloon, vul);
  const inhoud = vul(view) as Record<string, unknown>;
  const samenvatting = eenPunt(gezegd);
  zetTeksten(inhoud['body']);
  return { inhoud: { ...inhoud, speak: samenvatting, fallbackText: samenvatting }, samenvatting };
}

/** Loaded when it is needed: it takes an eighth of a start. */
const laad = createRequire(__filename);

/** By Microsoft's own library, which knows the whole language. */
export function vullerVanMicrosoft(sjabloon: object): Vuller {
  const { Template } = laad('adaptivecards-templating') as typeof Templating;
  const template = new Template(sjabloon);
  return (view) => template.expand({ $root: view }) as unknown;
}

/** Ours where it knows what is asked: for the template, and for what this view has to fill it with. */
function vuller(sjabloon: object): Vuller {
  let volledig: Vuller | null = null;
  const vulVolledig: Vuller = (view) => (volledig ??= vullerVanMicrosoft(sjabloon))(view);
  const eigen = probeer(() => leesSjabloon(sjabloon));
  if (eigen === null) return vulVolledig;
  return (view) => probeer(() => ({ gevuld: eigen(view) }))?.gevuld ?? vulVolledig(view);
}

function probeer<T>(doe: () => T): T | null {
  try {
    return doe();
  } catch (fout) {
    if (fout instanceof NietOnzeTaal) return null;
    throw fout;
  }
}

/**
 * Only a `TextBlock` reads markdown, and a heading must be one. A name in it may have been made into a link by who bears it:
 * a sign that nobody sees keeps its two halves apart. And a name with a full stop of its own, such as "B.V.", ends a sentence once.
 */
function zetTeksten(deel: unknown): void {
  if (typeof deel !== 'object' || deel === null) return;
  const { type, text } = deel as { readonly type?: unknown; readonly text?: unknown };
  if (typeof text === 'string') {
    const gezet = eenPunt(text);
    const veilig = type === 'TextBlock' && LINK.test(gezet) ? gezet.replaceAll(LINKS, ']\u2060') : gezet;
    if (veilig !== text) Object.assign(deel, { text: veilig });
  }
  for (const kind of Object.values(deel)) zetTeksten(kind);
}

const LINK = /\](?=[([:])/;
const LINKS = new RegExp(LINK, 'g');
