/** What the aanbieder does in the gemeente of this council: which parts of it, and which kinds of help. */
import type { Keuze } from '../../../domain/zin';
import { als, alsOfZonder, bij, zin } from '../../../domain/zin';
import { lijst, onderdelen as metLidwoord } from '../frasen';
import type { Zinnen } from '../opbouw';
import type { RaadZicht } from '../frasen';
import { inStem } from '../stem';

/** Nothing in a letter to all councils of a region; in the letter of one council what is not known yet is a gap. */
export const lokaal = (z: RaadZicht): Zinnen => {
  const { onderdelenInGemeente: onderdelen, segmentenInGemeente: segmenten } = z.ontvanger;
  const hier = inStem(z, { regio: zin`In uw gemeente`, college: zin`In onze gemeente` });
  return {
    onderdelen: als<readonly string[], Keuze>(
      onderdelen,
      (namen) =>
        bij(namen, ({ length }) =>
          length === 1 ? zin`${hier} werkt ${metLidwoord(z, namen)}.` : zin`${hier} werken ${metLidwoord(z, namen)}.`,
        ),
      null,
    ),
    segmenten: als<readonly string[], Keuze>(
      segmenten,
      (soorten) =>
        alsOfZonder<readonly string[], Keuze>(
          onderdelen,
          () => zin`Het gaat om ${lijst(soorten)}.`,
          zin`${hier} gaat het om ${lijst(soorten)}.`,
        ),
      null,
    ),
  };
};
