/** Finds a partij by the exact name somebody wrote in a file: official name or alias, spelling of capitals and accents aside. */
import { zonderAccenten } from '../../domain/accenten';
import type { Partij, PartijSoort } from '../../domain/partij';

/** Equal names have equal folds: no capitals, accents, punctuation or double spaces. */
export const vouwNaam = (naam: string): string =>
  zonderAccenten(naam)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A word in front says which kind is meant: "Gemeente Utrecht" is not the jeugdregio of that name. */
const voorvoegsels: readonly (readonly [RegExp, readonly PartijSoort[]])[] = [
  [/^gemeente /, ['gemeente']],
  [/^(jeugd|jeugdzorg|jeugdhulp)?regio /, ['jeugdregio', 'samenwerkingsverband']],
];

export interface Naamboek {
  /** Everything that carries this name; more than one when the name alone does not decide. */
  vind(naam: string, soorten?: readonly PartijSoort[]): readonly Partij[];
}

export function maakNaamboek(partijen: readonly Partij[]): Naamboek {
  const opNaam = new Map<string, Partij[]>();
  for (const partij of partijen) {
    for (const naam of new Set([partij.naam, ...partij.aliassen].map(vouwNaam))) {
      opNaam.set(naam, [...(opNaam.get(naam) ?? []), partij]);
    }
  }
  const zoek = (naam: string, soorten: readonly PartijSoort[] | undefined): readonly Partij[] => {
    const gevonden = (opNaam.get(naam) ?? []).filter((partij) => soorten?.includes(partij.soort) ?? true);
    const officieel = gevonden.filter((partij) => vouwNaam(partij.naam) === naam);
    return officieel.length > 0 ? officieel : gevonden;
  };
  return {
    vind(naam, soorten) {
      const gevouwen = vouwNaam(naam);
      const heel = zoek(gevouwen, soorten);
      if (heel.length > 0) return heel;
      const [patroon, bedoeld] = voorvoegsels.find(([patroon]) => patroon.test(gevouwen)) ?? [];
      if (patroon === undefined || bedoeld === undefined) return [];
      const over = soorten === undefined ? bedoeld : bedoeld.filter((soort) => soorten.includes(soort));
      return zoek(gevouwen.replace(patroon, ''), over);
    },
  };
}
