/** The gemeenten around a casus by name, from the register: a number is nobody, and one that went up in another has no council any more. */
import type { CasusDossier } from '../domain/casus';
import { opgegaanOp } from '../domain/gebieden';
import type { Partij } from '../domain/partij';
import type { Werk } from './use-case';

export async function gemeentenVan({ eenheid, vandaag }: Werk, casus: CasusDossier): Promise<readonly Partij[]> {
  const gemeenten = new Map<string, Partij>();
  const opgegaan = opgegaanOp(await eenheid.partij.relaties(['opgegaan-in']), vandaag);
  for (const id of casus.betrokken) {
    const partij = await eenheid.partij.vind(id);
    if (partij?.soort === 'gemeente') gemeenten.set(partij.id, partij);
    if (partij?.soort === 'jeugdregio' || partij?.soort === 'samenwerkingsverband') {
      const leden = await eenheid.partij.van(id, partij.soort === 'jeugdregio' ? 'ligt-in' : 'neemt-deel-aan', vandaag);
      leden.filter(({ soort }) => soort === 'gemeente').forEach((lid) => gemeenten.set(lid.id, lid));
    }
  }
  for (const id of opgegaan.keys()) gemeenten.delete(id);
  return [...gemeenten.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
