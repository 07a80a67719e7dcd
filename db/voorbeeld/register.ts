/** The aanbieders of the demo world as rows of the register, with who guards their account and what they belong to. */
import type { Partij, Relatie } from '../../domain/partij';
import type { Registerinhoud } from '../register';
import { voorbeeldaanbieders } from './aanbieders';
import type { Voorbeeldaanbieder } from './vorm';

const partijVan = ({ id, soort, naam, aliassen, kvk, plaats }: Voorbeeldaanbieder): Partij => ({
  id,
  soort,
  naam,
  aliassen,
  kvk,
  agb: null,
  vestigingsplaats: plaats,
  code: null,
});

function relatiesVan({ id, accounthouders, concern }: Voorbeeldaanbieder): readonly Relatie[] {
  const bij = accounthouders.map(({ regio, van, tot }) => ({
    vanPartijId: id,
    soort: 'accounthouder' as const,
    naarPartijId: regio,
    van,
    tot: tot ?? null,
  }));
  if (concern === undefined) return bij;
  return [...bij, { vanPartijId: id, soort: 'deelneming-van', naarPartijId: concern.id, van: concern.van, tot: null }];
}

export const voorbeeldregister: Registerinhoud = {
  partijen: voorbeeldaanbieders.map(partijVan),
  relaties: voorbeeldaanbieders.flatMap(relatiesVan),
  autoriteitsnamen: [],
};
