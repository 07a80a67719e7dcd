/** How many there were of what was taken out is not told by the number of bars either. */
import type { Blok, FeitId, Stuk, Zin } from './document';

/** `[weggelakt], [weggelakt] en [weggelakt]` of one list is one bar. */
export const lakbalk = (stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.reduce<readonly Stuk[]>((eerder, stuk) => {
    const [tussen, vorige] = [eerder.at(-1), eerder.at(-2)];
    const gaatDoor = tussen?.soort === 'tekst' && /^(, | en )$/.test(tussen.tekst) && isZelfde(vorige, stuk);
    return gaatDoor ? eerder.slice(0, -1) : [...eerder, stuk];
  }, []);

const isZelfde = (een: Stuk | undefined, ander: Stuk): boolean =>
  een?.soort === 'weggelakt' && ander.soort === 'weggelakt' && een.feit === ander.feit;

/** Items or sentences that went as a whole, one after another and for the same fact, and the list that nothing is left of. */
export const zonderTelling = (blokken: readonly Blok[]): readonly Blok[] =>
  blokken.reduce<readonly Blok[]>((eerder, ruw) => {
    const blok = samengenomen(ruw);
    const feit = blok.soort === 'lijst' && blok.items.length === 1 ? heelWeg(blok.items[0]) : null;
    return feit !== null && feit === slotVan(eerder.at(-1)) ? eerder : [...eerder, blok];
  }, []);

/** Of what was sent along the label says whether it is one. */
const zonderGetal: Readonly<Record<string, string>> = { Bijlage: 'Bijlagen' };

function samengenomen(blok: Blok): Blok {
  if (blok.soort === 'kopblok')
    return { ...blok, regels: blok.regels.map((een) => ({ ...een, label: zonderGetal[een.label] ?? een.label })) };
  if (blok.soort === 'lijst') return { ...blok, items: zonderHerhaling(blok.items, (item) => item) };
  return blok.soort === 'alinea' ? { ...blok, zinnen: zonderHerhaling(blok.zinnen, (zin) => [zin]) } : blok;
}

const zonderHerhaling = <T>(delen: readonly T[], zinnen: (deel: T) => readonly Zin[]): readonly T[] =>
  delen.filter((deel, plek) => {
    const [feit, vorige] = [heelWeg(zinnen(deel)), delen[plek - 1]];
    return feit === null || vorige === undefined || heelWeg(zinnen(vorige)) !== feit;
  });

/** The fact for which nothing of these sentences is left; null where there is something to read. */
function heelWeg(zinnen: readonly Zin[] | undefined): FeitId | null {
  const feiten = (zinnen ?? []).flatMap(({ stukken }) =>
    stukken.map((stuk) => (stuk.soort === 'weggelakt' ? stuk.feit : null)),
  );
  const [eerste = null] = feiten;
  return feiten.every((feit) => feit === eerste) ? eerste : null;
}

const slotVan = (blok: Blok | undefined): FeitId | null =>
  blok?.soort === 'alinea' ? heelWeg(blok.zinnen.slice(-1)) : null;
