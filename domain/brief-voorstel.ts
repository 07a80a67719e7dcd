/** Where the facts say something else than somebody's own words: a person takes over what they say, or keeps the words knowingly. */
import type { EigenAlinea, Voorstel } from './brief-eigen';
import type { GevoeligeZin } from './briefcontrole';
import { alleZinnen, zinTekst } from './document';
import type { Document } from './document';

export type Voorstelkeuze = 'feiten' | 'eigen';

/** Kept words count from now on as written with these facts in sight; paragraphs that were added stay where they are. */
export const naKeuze = (
  eigen: readonly EigenAlinea[],
  { sleutel, nieuw }: Voorstel,
  keuze: Voorstelkeuze,
): readonly EigenAlinea[] =>
  eigen.flatMap((een) => {
    if (een.sleutel !== sleutel || een.soort === 'achter') return [een];
    return keuze === 'feiten' ? [] : [{ ...een, basis: nieuw }];
  });

/** Each of them asks for a tick: nobody sets unread what the facts do not say any more. */
export function metVoorstellen(
  gevoelig: readonly GevoeligeZin[],
  document: Document,
  voorstellen: readonly Voorstel[],
): readonly GevoeligeZin[] {
  const anders = new Set(voorstellen.map(({ sleutel }) => `eigen.${sleutel}`));
  return alleZinnen(document)
    .filter(({ id }) => anders.has(id))
    .reduce((tot, zin) => metReden(tot, { zinId: zin.id, zin: zinTekst(zin) }, 'anders-dan-feiten'), gevoelig);
}

/** One more reason for the same sentence, or a sentence more. */
export function metReden(
  gevoelig: readonly GevoeligeZin[],
  { zinId, zin }: Pick<GevoeligeZin, 'zinId' | 'zin'>,
  reden: GevoeligeZin['waarom'][number],
): readonly GevoeligeZin[] {
  if (!gevoelig.some((een) => een.zinId === zinId)) return [...gevoelig, { zinId, zin, waarom: [reden] }];
  return gevoelig.map((een) =>
    een.zinId === zinId && !een.waarom.includes(reden) ? { ...een, waarom: [...een.waarom, reden] } : een,
  );
}
