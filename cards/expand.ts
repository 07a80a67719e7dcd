/** Fills a card template with a view. Templates are parsed once: parsing costs forty times the filling. */
import { Template } from 'adaptivecards-templating';
import { eenPunt } from '../domain/leestekens';
import type { Knop } from './button';

/** A view holds no null and no undefined: both would show on the card as they stand in the template. */
export type View = Readonly<Record<string, unknown>>;

const ontleed = new WeakMap<object, Template>();

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
  const template = ontleed.get(sjabloon) ?? new Template(sjabloon);
  ontleed.set(sjabloon, template);
  const inhoud = template.expand({ $root: view }) as Record<string, unknown>;
  const samenvatting = eenPunt(gezegd);
  zetTeksten(inhoud['body']);
  return { inhoud: { ...inhoud, speak: samenvatting, fallbackText: samenvatting }, samenvatting };
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
