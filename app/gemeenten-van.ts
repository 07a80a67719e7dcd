/** The gemeenten around a casus by name, from the register: a number is nobody. */
import type { CasusDossier } from '../domain/casus';
import type { Partij } from '../domain/partij';
import type { Werk } from './use-case';

export async function gemeentenVan({ eenheid, vandaag }: Werk, casus: CasusDossier): Promise<readonly Partij[]> {
  const gemeenten = new Map<string, Partij>();
  for (const id of casus.betrokken) {
    const partij = await eenheid.partij.vind(id);
    if (partij?.soort === 'gemeente') gemeenten.set(partij.id, partij);
    if (partij?.soort === 'jeugdregio' || partij?.soort === 'samenwerkingsverband') {
      const leden = await eenheid.partij.van(id, partij.soort === 'jeugdregio' ? 'ligt-in' : 'neemt-deel-aan', vandaag);
      leden.filter(({ soort }) => soort === 'gemeente').forEach((lid) => gemeenten.set(lid.id, lid));
    }
  }
  return [...gemeenten.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
