/** The organisations a casus is about, where they work, and who is involved. */
import type { CasusDossier, Onderwerpdeel } from '../domain/casus';
import { casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { opsomming } from '../texts/lijst';
import { onderwerpMeldingTekst } from '../texts/onderwerp-melding';
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import type { Knop } from './button';
import { terug } from './casus-formulier';
import type { Melding } from './casus-formulier';
import { langsteNotitie } from './casus-rollen';
import type { Kaart } from './expand';

const meesteNamen = 60;

/** Where more is written down: numbers of meldingen, and lines of the facts. */
interface Elders {
  readonly inMelding?: readonly string[];
  readonly inFeiten?: readonly string[];
}

export function onderwerpKaart(
  casus: CasusDossier,
  delen: readonly Onderwerpdeel[],
  knoppen: readonly Knop[],
  melding: Melding,
  { inMelding = [], inFeiten = [] }: Elders = {},
): Kaart {
  const { onderwerp } = regieTekst;
  return bladKaart({
    kop: onderwerp.kop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: melding === null ? [] : [melding],
    rijen: delen.map(({ naam, werktInNamen, segmenten }) => ({
      label: segmenten === null ? onderwerp.geenSegmenten : onderwerp.werkgebied,
      waarde: deelRegel(naam, werktInNamen, segmenten),
    })),
    secties: [
      { kop: onderwerpMeldingTekst.inFeiten, regels: inFeiten },
      {
        kop: onderwerp.betrokken,
        regels: casus.betrokkenNamen.length === 0 ? [casusTekst.niemandBetrokken] : [namen(casus.betrokkenNamen)],
      },
      {
        kop: onderwerpMeldingTekst.kop,
        regels: inMelding.length === 0 ? [] : [onderwerpMeldingTekst.regel(opsomming(inMelding))],
      },
    ],
    knoppen: [...knoppen, terug(casus)],
    samenvatting: onderwerp.samenvatting,
  });
}

const namen = (lijst: readonly string[]): string =>
  lijst.length <= meesteNamen
    ? opsomming(lijst)
    : `${lijst.slice(0, meesteNamen).join(', ')} ${casusTekst.en(lijst.length - meesteNamen)}`;

const deelRegel = (naam: string, gebieden: readonly string[], segmenten: string | null): string => {
  const { onderwerp } = regieTekst;
  const waar = gebieden.length === 0 ? onderwerp.nietVastgelegd : onderwerp.werktIn(namen(gebieden));
  return [naam, waar, ...(segmenten === null ? [] : [onderwerp.segmenten(inkorten(segmenten, langsteNotitie))])].join(
    '. ',
  );
};
