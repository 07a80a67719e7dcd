/** What the aanbieder does in the gemeente of this council: which parts of it, and which kinds of help. */
import type { Keuze } from '../../../domain/zin';
import { als, alsOfZonder, bij, zin } from '../../../domain/zin';
import { lijst } from '../frasen';
import type { Zinnen } from '../opbouw';
import type { RaadZicht } from '../raadsbrief';

/** Nothing in a letter to all councils of a region; in the letter of one council what is not known yet is a gap. */
export const lokaal = (z: RaadZicht): Zinnen => {
  const { onderdelenInGemeente: onderdelen, segmentenInGemeente: segmenten } = z.ontvanger;
  return {
    onderdelen: als<readonly string[], Keuze>(
      onderdelen,
      (namen) =>
        bij(namen, ({ length }) =>
          length === 1 ? zin`In uw gemeente werkt ${lijst(namen)}.` : zin`In uw gemeente werken ${lijst(namen)}.`,
        ),
      null,
    ),
    segmenten: als<readonly string[], Keuze>(
      segmenten,
      (soorten) =>
        alsOfZonder<readonly string[], Keuze>(
          onderdelen,
          () => zin`Het gaat om ${lijst(soorten)}.`,
          zin`In uw gemeente gaat het om ${lijst(soorten)}.`,
        ),
      null,
    ),
  };
};
