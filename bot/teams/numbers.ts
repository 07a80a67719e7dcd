/**
 * Numbers of ours (C-2026-0001) on their way in: whatever dash a copied number comes with, it is the number as it is kept.
 * On their way out they keep the plain hyphen, also in a heading (ADR 122).
 */

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
