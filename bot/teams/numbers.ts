/**
 * Numbers of ours (C-2026-0001) on their way out and in: a heading never breaks at their hyphens, and whatever dash a copied
 * number comes back with, it is the number as it is kept. Nothing else of the house knows the other dash (ADR 122).
 */
const SHOWN = /(?<![\p{L}\p{N}-])([CMBG])-(\d{4})-(\d{4,6})(?![\p{L}\p{N}-])/gu;
const UNBROKEN = '$1\u2011$2\u2011$3';

/** As Word and telephones copy it: with a dash that does not break, or one that is longer. */
const COPIED =
  /(?<![\p{L}\p{N}])([cmbg])[\u2010-\u2015](\d{4})[-\u2010-\u2015](\d{1,6})(?!\p{N})|(?<![\p{L}\p{N}])([cmbg])-(\d{4})[\u2010-\u2015](\d{1,6})(?!\p{N})/giu;

/** The dashes in our numbers as we write them ourselves; every other dash stays as it was typed. */
export const plainNumbers = (text: string): string =>
  text.replace(COPIED, (whole) => whole.replace(/[\u2010-\u2015]/g, '-'));

/** What was looked for, and what was filled in on a card; a text that was typed is read so already. */
export const asKept = <I extends object>(inbound: I | null): I | null =>
  inbound && {
    ...inbound,
    ...('data' in inbound ? { data: plainFields(inbound.data) } : {}),
    ...('vraag' in inbound && typeof inbound.vraag === 'string' ? { vraag: plainNumbers(inbound.vraag) } : {}),
  };

/** A card sends its fields flat. */
function plainFields(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? plainNumbers(value) : value,
    ]),
  );
}

type Part = Readonly<Record<string, unknown>>;

/** The headings of a card; running text keeps the plain hyphen, for it is what people copy from. */
export function unbrokenHeadings(content: Part): Part {
  return Array.isArray(content['body']) ? { ...content, body: content['body'].map(unbroken) } : content;
}

function unbroken(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(unbroken);
  if (typeof part !== 'object' || part === null) return part;
  const { type, weight, text } = part as Part;
  // A button carries commands, an input what somebody filled in.
  if (typeof type === 'string' && /^(?:Action|Input)\./.test(type)) return part;
  if (typeof text === 'string') return weight === 'Bolder' ? { ...part, text: text.replace(SHOWN, UNBROKEN) } : part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, unbroken(value)]));
}
