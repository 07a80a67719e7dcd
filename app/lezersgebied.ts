/** Which councils somebody means who says "onze raden" or names a gemeente: those of the regio that holds the account, or others. */
import type { CasusDossier } from '../domain/casus';
import type { Publiek } from '../domain/publiek';
import { zoekZichtbaar } from './casus-inzien';
import type { Werk } from './werk';

/** The gemeenten of a regio or samenwerkingsverband; of a gemeente itself. */
async function gemeentenBij({ eenheid, vandaag }: Werk, partijId: string): Promise<ReadonlySet<string>> {
  const partij = await eenheid.partij.vind(partijId);
  if (partij?.soort === 'gemeente') return new Set([partij.naam]);
  if (partij?.soort !== 'jeugdregio' && partij?.soort !== 'samenwerkingsverband') return new Set();
  const leden = await eenheid.partij.van(
    partijId,
    partij.soort === 'jeugdregio' ? 'ligt-in' : 'neemt-deel-aan',
    vandaag,
  );
  return new Set(leden.map(({ naam }) => naam));
}

/** `gemeenten` left out: those of who asks. Null where nobody knows, or where some are inside and some are not: then he is asked. */
export async function lezersgebied(
  werk: Werk,
  over: { readonly casus: string; readonly gemeenten?: readonly string[] },
): Promise<Publiek | null> {
  const casus: CasusDossier | null = await zoekZichtbaar(werk, over.casus);
  if (casus === null || casus.accounthouderId === null) return null;
  const binnen = await gemeentenBij(werk, casus.accounthouderId);
  const bedoeld = over.gemeenten ?? [...(await gemeentenBij(werk, werk.actor.partijId))];
  if (binnen.size === 0 || bedoeld.length === 0) return null;
  const erin = bedoeld.filter((naam) => binnen.has(naam)).length;
  if (erin === bedoeld.length) return 'raad-eigen-regio';
  return erin === 0 ? 'raad-andere-regio' : null;
}
