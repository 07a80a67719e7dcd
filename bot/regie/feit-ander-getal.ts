/** "Die 92 klopt niet, het zijn er 93": while a casus is before somebody, the fact with the first number is opened, with the second in it to confirm. */
import { feitenInzien } from '../../app/feiten-inzien';
import { voerUit } from '../../app/use-case';
import { tabelregels } from '../../domain/dossier';
import { feitUit } from '../../domain/dossier/zicht';
import type { Dossier } from '../../domain/dossier';
import { volgtUitBesluit } from '../../domain/feitversie';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { meesteFeiten, welkFeit } from './feit-in-zin';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';

/** The first number is the one that is wrong. */
const ANDER_GETAL: readonly RegExp[] = [
  /^(?:nee,? )?(?:die|dat|de|het) (?:getal |aantal )?(\d{1,7})(?: [a-z]+)? (?:klopt|kloppen) niet(?![a-z])\D{0,30}(\d{1,7})\D{0,20}$/,
  /^(?:nee,? )?(?:het zijn er |het is |dat is )?(?:niet|geen) (\d{1,7})(?: [a-z]+)?,? maar (\d{1,7})\D{0,20}$/,
  /^(?:die|dat|de|het) (\d{1,7}) moet(?:en)? (\d{1,7}) zijn\D{0,10}$/,
];

const getallenIn = (klein: string): readonly [number, string] | null => {
  const treffer = ANDER_GETAL.map((patroon) => patroon.exec(klein.trim())).find((een) => een !== null);
  return treffer ? [Number(treffer[1]), treffer[2] ?? ''] : null;
};

const metWaarde = (dossier: Dossier, getal: number) =>
  tabelregels.filter(({ id, groep, sleutel, rij }) => {
    const feit = feitUit(dossier, groep, sleutel);
    return rij.soort.naam === 'getal' && !volgtUitBesluit(id) && feit?.status === 'bekend' && feit.waarde === getal;
  });

/** Null when no casus is before somebody, or none of its facts is that number. */
export async function anderGetal(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { casus } = onderwerpVan(beurt);
  const getallen = casus === undefined ? null : getallenIn(leesBericht(beurt, tekst).klein);
  if (casus === undefined || getallen === null) return null;
  const gevonden = await voerUit(beurt, feitenInzien, { casus });
  if (!gevonden.ok || gevonden.value.dossier === null || !gevonden.value.magBijwerken) return null;
  const [was, wordt] = getallen;
  const [eerste, ...meer] = metWaarde(gevonden.value.dossier, was);
  if (eerste === undefined || meer.length >= meesteFeiten) return null;
  if (meer.length === 0) return openFeit(beurt, casus, eerste.id, { waarde: wordt });
  return zeg(
    welkFeit(
      casus,
      [eerste, ...meer].map(({ id, rij }) => ({ id, omschrijving: rij.omschrijving })),
    ),
  );
}
