/** The register says that everybody in these circles has been told: what people do before a letter to the next circle. */
import { informerenInzien, informerenNoteren, sleutelVan } from '../../app/informeren';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import type { Kring } from '../../domain/kring';

export async function ingelicht(werk: Werk, casus: string, kringen: readonly Kring[] = ['aanbieder', 'regio']) {
  const wie = await voerUit(werk, informerenInzien, { casus });
  if (!wie.ok) throw new Error(wie.fout.soort);
  const gekozen = wie.value.moeten.filter(({ groep }) => kringen.includes(groep)).map(sleutelVan);
  const noteren = { casus, wie: gekozen, hoe: 'telefoon', wanneer: werk.vandaag, bewijs: null, nummer: null } as const;
  const gedaan = await voerUit(werk, informerenNoteren, noteren);
  if (!gedaan.ok) throw new Error(gedaan.fout.soort);
}
