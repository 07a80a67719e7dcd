/** Gemeenten and regio's by the names people type between commas, and back: a gemeente and a jeugdregio may have one name. */
import type { Partij } from '../../domain/partij';
import { kaal } from '../begrip/normaliseer';
import type { Beurt } from '../beurt';

export interface Plaatsboek {
  lees(tekst: string): { readonly ids: readonly string[]; readonly onbekend: readonly string[] };
  /** The shortest name that `lees` takes for this partij again; null for what is no gemeente or regio. */
  schrijf(partijId: string): string | null;
}

const SOORTNAAM = /^(?:Gemeente|Jeugdregio) /;
const zonderSoort = (naam: string): string => naam.replace(SOORTNAAM, '');

/** Tells a gemeente from the jeugdregio of that name; a samenwerkingsverband shares its name with nobody. */
function voluit({ soort, naam }: Partij): string {
  if (soort === 'samenwerkingsverband') return naam;
  return `${soort === 'gemeente' ? 'Gemeente' : 'Jeugdregio'} ${zonderSoort(naam)}`;
}

/** Who comes first keeps a name: an official one before a shorter one or an alias, a gemeente before a regio. */
const gemeenteEerst = (alle: readonly Partij[]): readonly Partij[] => [
  ...alle.filter(({ soort }) => soort === 'gemeente'),
  ...alle.filter(({ soort }) => soort !== 'gemeente'),
];

export async function maakPlaatsboek({ eenheid }: Pick<Beurt, 'eenheid'>): Promise<Plaatsboek> {
  const alle = gemeenteEerst(await eenheid.partij.vanSoort(['gemeente', 'jeugdregio', 'samenwerkingsverband']));
  const opNaam = new Map<string, string>();
  const noteer = (naam: string, { id }: Partij): void => {
    const sleutel = kaal(naam);
    if (!opNaam.has(sleutel)) opNaam.set(sleutel, id);
  };
  for (const partij of alle) noteer(partij.naam, partij);
  for (const partij of alle) noteer(voluit(partij), partij);
  for (const partij of alle) {
    noteer(zonderSoort(partij.naam), partij);
    for (const alias of partij.aliassen) noteer(alias, partij);
  }
  const opId = new Map(alle.map((partij) => [partij.id, partij]));
  return {
    lees(tekst) {
      const namen = tekst.split(/[,;\n]/).flatMap((naam) => (naam.trim() === '' ? [] : [naam.trim()]));
      const ids = new Set(namen.flatMap((naam) => opNaam.get(kaal(naam)) ?? []));
      return { ids: [...ids], onbekend: namen.filter((naam) => !opNaam.has(kaal(naam))) };
    },
    schrijf(partijId) {
      const partij = opId.get(partijId);
      if (partij === undefined) return null;
      return [partij.naam, voluit(partij)].find((naam) => opNaam.get(kaal(naam)) === partijId) ?? partij.naam;
    },
  };
}
