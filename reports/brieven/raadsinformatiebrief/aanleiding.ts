/** Opening of the raadsinformatiebrief: who it is about, why the council reads this, and what is asked of it. */
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { alsOfZonder, bij, indienBekend, kies, vanwege, zin } from '../../../domain/zin';
import {
  Aanbieder,
  aanbieder,
  accounthoudendeRegio,
  deGemeenten,
  gecertificeerdeInstelling,
  regioNaam,
} from '../frasen';
import { vraagNaarDeelnemingen, viaDeelnemingen } from '../frasen-deelnemingen';
import { totDeStop } from '../frasen-hulp';
import { inPlaats, inPlaatsen } from '../frasen-plaats';
import { situatie } from '../frasen-trede';
import type { Zinnen } from '../opbouw';
import type { RaadZicht } from '../frasen';
import { inStem, stemVan, vanCollege } from '../stem';
import { lokaal } from './lokaal';

type Waar = 'uw gemeente' | 'onze regio';

export const aanleiding = (z: RaadZicht, waar: Waar, datum: string | null): Zinnen => ({
  onderwerp: onderwerp(z, waar),
  bron: bron(z),
  werkgebied: werkgebied(z),
  hulp: hulp(z, waar, datum),
  deelnemingen: vraagNaarDeelnemingen(z),
  ...lokaal(z),
});

/** A region of one gemeente speaks for nobody else: its own council hears from its own bestuur. */
const onderwerp = (z: RaadZicht, waar: Waar): Keuze => {
  const wat = zin`informeren wij u over de situatie bij ${aanbieder(z)} ${inPlaats(z.aanbieder.gevestigdIn)}.`;
  return bij(z.accounthouder.gemeenten, ({ length }) => {
    if (stemVan(z) === 'college') return vanwege(z.rib.van, zin`Met deze brief ${wat}`);
    if (length > 1) return zin`Namens ${deGemeenten(z)} in de regio ${regioNaam(z)} ${wat}`;
    return waar === 'onze regio' ? zin`Met deze brief ${wat}` : zin`Namens ${deGemeenten(z)} ${wat}`;
  });
};

/** The second paragraph: why this concerns a council at all. */
export const belang = (z: RaadZicht): Zinnen => ({
  situatie: situatie(z),
  plicht: zin`Dat raakt ook u als raad. Gemeenten hebben namelijk de wettelijke plicht om te zorgen voor de hulp die jeugdigen nodig hebben, ook als een aanbieder in de problemen komt.`,
  doel: zin`In deze brief leest u wat er is gebeurd, welke stappen nu volgen en hoe het verder gaat. De brief is ter kennisname: wij vragen u nu geen besluit.`,
});

/** Whatever a college tells of the organisation, it has from the regio. */
const bron = (z: RaadZicht): Keuze =>
  vanCollege(
    z,
    zin`Wat wij daarvan weten, hebben wij gehoord van de regio ${regioNaam(z)}, de ${accounthoudendeRegio}.`,
  );

/** After the sentence on where the aanbieder works: `In onze regio` would begin a second list of places. */
const krijgen = (waar: Waar | 'onze gemeente', werkwoord: Zinsdeel): Zinsdeel =>
  waar === 'onze regio'
    ? zin`Jeugdigen in onze regio ${werkwoord} hulp van`
    : zin`${hier[waar]} ${werkwoord} jeugdigen hulp van`;
const hier: Readonly<Record<Waar | 'onze gemeente', Zinsdeel>> = {
  'onze gemeente': zin`Ook in onze gemeente`,
  'uw gemeente': zin`Ook in uw gemeente`,
  'onze regio': zin`In onze regio`,
};

const hulp = (z: RaadZicht, waar: Waar, datum: string | null): Keuze =>
  inStem(z, {
    regio: hulpIn(z, waar, datum),
    college: hulpIn(z, waar === 'onze regio' ? waar : 'onze gemeente', datum),
  });

/** Where the help stops, the letter may come after the last day of it. */
const hulpIn = (z: RaadZicht, waar: Waar | 'onze gemeente', datum: string | null): Keuze => {
  const krijgt = krijgen(waar, totDeStop(z, datum, { nu: zin`krijgen`, ofEerder: zin`krijgen of kregen` }));
  const voert = totDeStop(z, datum, { nu: zin`voert`, ofEerder: zin`voert of voerde` });
  return kies(z.aanbieder.soort, {
    stichting: zin`${krijgt} deze stichting${viaDeelnemingen(z)}.`,
    concern: zin`${krijgt} dit concern${viaDeelnemingen(z)}.`,
    'andere-rechtsvorm': zin`${krijgt} deze aanbieder${viaDeelnemingen(z)}.`,
    gi: zin`${hier[waar]} ${voert} deze ${gecertificeerdeInstelling} maatregelen van de kinderrechter en jeugdreclassering uit${viaDeelnemingen(z)}.`,
  });
};

const werkgebied = (z: RaadZicht): Keuze => {
  const werkt = zin`${wieWerkt(z)} werkt vooral ${inPlaatsen(z.werkgebied.vooral)}`;
  return alsOfZonder(
    z.werkgebied.viaDeelnemingen,
    (via) => zin`${werkt}, en via deelnemingen ook ${inPlaatsen(via)}.`,
    zin`${werkt}.`,
  );
};

/** A college has just spoken of the regio: there only the name says who is meant. */
const wieWerkt = (z: RaadZicht): Zinsdeel =>
  inStem(z, {
    regio:
      indienBekend(z.aanbieder.soort, (soort) => (soort === 'gi' ? zin`Deze instelling` : zin`Deze aanbieder`)) ??
      zin`Deze aanbieder`,
    college: Aanbieder(z),
  });
