/** Fills a card template with a view. Templates are parsed once: parsing costs forty times the filling. */
import { Template } from 'adaptivecards-templating';

/** A view holds no null and no undefined: both would show on the card as they stand in the template. */
export type Veld = string | number | boolean | readonly Veld[] | { readonly [naam: string]: Veld };
export type View = Readonly<Record<string, unknown>>;

const ontleed = new WeakMap<object, Template>();

/** An Adaptive Card as JSON, with the sentence that a notification and a screen reader say. */
export interface Kaart {
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly samenvatting: string;
  /** The organisation it is about: for a line of an overview, not for a notification that lights up on a phone. */
  readonly over?: string;
}

const NUMMER = /\b([A-Z])-(20\d\d)-(\d{4,})\b/g;
const onbreekbaar = (tekst: string): string => tekst.replace(NUMMER, '$1\u2011$2\u2011$3');
const dieper = ['body', 'items', 'columns', 'inlines'] as const;

const delenVan = (delen: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(delen) ? (delen as Record<string, unknown>[]) : [];

/** A number such as C-2026-0003 stays on one line of a telephone: only in what is read, never in what a button sends. */
function houdNummersHeel(deel: Record<string, unknown>): void {
  const { text } = deel;
  if (typeof text === 'string' && text.includes('-20')) deel['text'] = onbreekbaar(text);
  for (const naam of dieper) for (const een of delenVan(deel[naam])) houdNummersHeel(een);
}

export function expand(sjabloon: object, view: View, samenvatting: string): Kaart {
  const template = ontleed.get(sjabloon) ?? new Template(sjabloon);
  ontleed.set(sjabloon, template);
  const inhoud = template.expand({ $root: view }) as Record<string, unknown>;
  houdNummersHeel(inhoud);
  return { inhoud: { ...inhoud, speak: samenvatting, fallbackText: samenvatting }, samenvatting };
}
