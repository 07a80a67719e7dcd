/** An Adaptive Card as readable lines, and the buttons on it. */

export interface KaartKnop {
  readonly titel: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

type Element = Readonly<Record<string, unknown>>;

const lijst = (waarde: unknown): readonly Element[] => (Array.isArray(waarde) ? (waarde as Element[]) : []);
const woord = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** One line per text, inputs as `[label: …]`, buttons as `(titel)`. */
export function leesKaart(kaart: unknown): string {
  const { body, actions } = (kaart ?? {}) as Element;
  return [...lijst(body).flatMap(regels), knopregel(lijst(actions))].filter((regel) => regel !== '').join('\n');
}

function regels(element: Element): readonly string[] {
  if (element['isVisible'] === false) return [];
  switch (element['type']) {
    case 'TextBlock':
      return [woord(element['text'])];
    case 'RichTextBlock':
      return [
        lijst(element['inlines'])
          .map((run) => woord(run['text']))
          .join(''),
      ];
    case 'ActionSet':
      return [knopregel(lijst(element['actions']))];
    case 'Image':
      return [`(beeld: ${woord(element['altText'])})`];
    case 'FactSet':
      return lijst(element['facts']).map((feit) => `${woord(feit['title'])}: ${woord(feit['value'])}`);
    default:
      return element['type']?.toString().startsWith('Input.') ? [`[${woord(element['label'])}]`] : binnen(element);
  }
}

const binnen = (element: Element): readonly string[] =>
  [...lijst(element['items']), ...lijst(element['columns']), ...lijst(element['body'])].flatMap(regels);

const knopregel = (acties: readonly Element[]): string => acties.map((actie) => `(${woord(actie['title'])})`).join(' ');

export function knoppenIn(deel: unknown): readonly KaartKnop[] {
  if (typeof deel !== 'object' || deel === null) return [];
  if (Array.isArray(deel)) return deel.flatMap(knoppenIn);
  const element = deel as Element;
  if (element['type'] === 'Action.Execute' || element['type'] === 'Action.Submit') {
    const { title, verb } = element;
    const data = (element['data'] ?? {}) as Record<string, unknown>;
    return [{ titel: woord(title), verb: woord(verb ?? data['action']), data }];
  }
  return Object.entries(element).flatMap(([naam, waarde]) => (naam === 'fallback' ? [] : knoppenIn(waarde)));
}

/** What stands filled in on a card, per field. */
export function ingevuld(kaart: unknown, uit: Record<string, unknown> = {}): Readonly<Record<string, unknown>> {
  if (typeof kaart !== 'object' || kaart === null) return uit;
  const { type, id, value } = kaart as Readonly<Record<string, unknown>>;
  if (typeof type === 'string' && type.startsWith('Input.')) uit[String(id)] = value;
  for (const een of Object.values(kaart) as unknown[]) ingevuld(een, uit);
  return uit;
}
