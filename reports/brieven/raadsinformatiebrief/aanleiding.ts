/** Opening of the raadsinformatiebrief: who it is about, why the council reads this, and what is asked of it. */
import type { Zicht } from '../../../domain/dossier';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, kies, voetnoot, zin } from '../../../domain/zin';
import { Aanbieder, aanbieder, deGemeenten, lijst } from '../frasen';
import type { Zinnen } from '../opbouw';
import type { RaadZicht } from './zicht';

const wettelijkePlicht = zin`Gemeenten hebben een wettelijke plicht: zij zorgen ervoor dat jeugdigen de hulp krijgen die zij nodig hebben, ook als een aanbieder in de problemen komt.`;

const terKennisname = zin`U leest hieronder wat er is gebeurd, welke stappen nu worden gezet en hoe het verder gaat. De brief is ter kennisname: wij vragen u nu geen besluit.`;

export const aanleidingAndereRegio = (z: Zicht<'raad-andere-regio'>): Zinnen => ({
  onderwerp: onderwerp(z),
  namens: namens(z),
  hulp: kies(z.aanbieder.soort, {
    stichting: zin`Deze stichting geeft jeugdhulp in uw gemeente${deelnemingen(z)}.`,
    concern: zin`Dit concern geeft jeugdhulp in uw gemeente${deelnemingen(z)}.`,
    gi: zin`Deze gecertificeerde instelling voert in uw gemeente kinderbeschermingsmaatregelen en jeugdreclassering uit${deelnemingen(z)}.`,
  }),
  werkgebied: werkgebied(z),
});

export const aanleidingEigenRegio = (z: Zicht<'raad-eigen-regio'>): Zinnen => ({
  onderwerp: onderwerp(z),
  namens: namens(z),
  hulp: kies(z.aanbieder.soort, {
    stichting: zin`Deze stichting geeft jeugdhulp in onze regio${deelnemingen(z)}.`,
    concern: zin`Dit concern geeft jeugdhulp in onze regio${deelnemingen(z)}.`,
    gi: zin`Deze gecertificeerde instelling voert in onze regio kinderbeschermingsmaatregelen en jeugdreclassering uit${deelnemingen(z)}.`,
  }),
  werkgebied: werkgebied(z),
});

/** The second paragraph: why this concerns a council at all. */
export const belang = (z: RaadZicht): Zinnen => ({
  situatie: situatie(z),
  plicht: wettelijkePlicht,
  doel: terKennisname,
});

const onderwerp = (z: RaadZicht): Keuze =>
  zin`Met deze brief informeren wij u over de situatie bij ${aanbieder(z)} in ${z.aanbieder.gevestigdIn}.`;

const namens = (z: RaadZicht): Keuze =>
  zin`Wij schrijven u namens ${deGemeenten(z)} in de regio ${z.accounthouder.regio}.`;

const situatie = (z: RaadZicht): Keuze => zin`De situatie bij ${aanbieder(z)} is ${z.trede.label}.`;

/** The list of names is a footnote: it says where care may be at stake, but it is not the news. */
const deelnemingen = (z: RaadZicht): Zinsdeel =>
  als(
    z.deelnemingen.namen,
    (namen) =>
      zin`, zelf of via een deelneming${voetnoot(zin`Deelnemingen zijn andere zorgorganisaties die bij deze aanbieder horen. Het gaat om ${lijst(namen)}.`)}`,
    zin``,
    zin`, zelf of via een deelneming`,
  );

const werkgebied = (z: RaadZicht): Keuze =>
  als(
    z.werkgebied.viaDeelnemingen,
    (via) =>
      zin`${Aanbieder(z)} werkt vooral in ${lijst(z.werkgebied.vooral)}, en via deelnemingen ook in ${lijst(via)}.`,
    zin`${Aanbieder(z)} werkt vooral in ${lijst(z.werkgebied.vooral)}.`,
  );
