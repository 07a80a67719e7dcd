/** What the file of a casus says per gemeente, as rows to take over: what nobody gave here yet. */
import { aanbiedervelden, alleGemeenten, samengevoegd } from '../domain/gemeentegegevens';
import type { Gegevensrij, Gemeentegegevens, Gemeentelogo, Gemeenteveld } from '../domain/gemeentegegevens';
import type { Turn } from './world';

export interface Gemeentevondst {
  /** By the name of the gemeente; `*` holds for all. */
  readonly gegevens: Readonly<Record<string, Gemeentegegevens>>;
  readonly logos: readonly Gemeentelogo[];
}

/** It is of one casus, and most of this holds for all of them: what was given here stays, and it is said where the file says otherwise. */
export async function nieuweGegevens(
  { partij, gemeentegegevens }: Turn,
  aanbiederId: string,
  { gegevens, logos }: Gemeentevondst = { gegevens: {}, logos: [] },
): Promise<{ readonly rijen: readonly Gegevensrij[]; readonly gebleven: readonly string[] }> {
  const ids = new Map((await partij.vanSoort(['gemeente'])).map(({ naam, id }) => [naam, id]));
  ids.set(alleGemeenten, alleGemeenten);
  const stand = await gemeentegegevens.stand(aanbiederId);
  const rijen: Gegevensrij[] = [];
  const gebleven: string[] = [];
  for (const [gemeente, nieuw] of Object.entries(gegevens)) {
    const gemeenteId = ids.get(gemeente);
    if (gemeenteId === undefined) {
      gebleven.push(`De gemeente ${JSON.stringify(gemeente)} staat niet in dit register en is overgeslagen.`);
      continue;
    }
    const hier = samengevoegd(stand.filter((versie) => versie.gemeenteId === gemeenteId));
    const velden = Object.keys(nieuw) as Gemeenteveld[];
    const vrij = velden.filter((veld) => hier[veld] === undefined);
    const anders = velden.filter((veld) => hier[veld] !== undefined && !zelfde(hier[veld], nieuw[veld]));
    const wie = gemeente === alleGemeenten ? 'alle gemeenten' : gemeente;
    if (anders.length > 0)
      gebleven.push(`Van ${wie} is hier al iets anders opgegeven: ${anders.join(', ')}. Dat blijft staan.`);
    if (vrij.length > 0) rijen.push(alsRij({ gemeenteId, gemeente, aanbiederId }, nieuw, vrij, logos));
  }
  return { rijen, gebleven };
}

/** A row without what hangs on the aanbieder names none. */
function alsRij(
  wie: Pick<Gegevensrij, 'gemeenteId' | 'gemeente' | 'aanbiederId'>,
  nieuw: Gemeentegegevens,
  vrij: readonly Gemeenteveld[],
  logos: readonly Gemeentelogo[],
): Gegevensrij {
  const vanAanbieder = vrij.some((veld) => aanbiedervelden.some((een) => een === veld));
  return {
    ...wie,
    rij: 0,
    aanbiederId: vanAanbieder ? wie.aanbiederId : '',
    velden: Object.fromEntries(vrij.map((veld) => [veld, nieuw[veld]])),
    logo: vrij.includes('logo') ? (logos.find(({ sleutel }) => sleutel === nieuw.logo) ?? null) : null,
  };
}

const zelfde = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);
