/** Agreements of accountgesprekken somebody minds: what is late first, each with the way to close it and to its report. */
import type { Gespreksafspraak } from '../domain/gespreksafspraak';
import type { Feestdagen } from '../domain/termijn';
import { afspraakTekst } from '../texts/gesprek-afspraken';
import { afspraakhouderNaam } from '../texts/gesprek-pagina';
import { inkorten } from '../texts/inkorten';
import { totTermijn } from '../texts/taak';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface AfsprakenView {
  readonly afspraken: readonly (Gespreksafspraak & { readonly sleutel: string })[];
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
  /** What was just done, and how to undo it; null when nothing was. */
  readonly gedaan: { readonly afspraak: Gespreksafspraak; readonly sleutel: string } | null;
}

const meesteItems = 10;
const langsteWat = 200;

export function gespreksafsprakenKaart({ afspraken, vandaag, feestdagen, gedaan }: AfsprakenView): Kaart {
  const laat = afspraken.filter(({ termijn }) => termijn !== null && termijn < vandaag).length;
  const stand = afspraken.length === 0 ? afspraakTekst.leeg : afspraakTekst.stand(afspraken.length, laat);
  const { knop } = afspraakTekst;
  return lijstKaart({
    kop: afspraakTekst.kop,
    onderkop: gedaan === null ? stand : `${afspraakTekst.gedaan(gedaan.afspraak.status)} ${stand}`,
    items: afspraken.slice(0, meesteItems).map(({ id, versie, sleutel, gesprekId, ...rest }) => ({
      titel: inkorten(rest.wat, langsteWat),
      regels: [
        afspraakTekst.uit(rest.gesprekNummer, rest.partijNaam),
        rest.termijn === null ? afspraakTekst.zonderDatum : totTermijn(rest.termijn, vandaag, feestdagen),
        afspraakTekst.wie(afspraakhouderNaam(rest.wie)),
      ],
      knoppen: [
        button(knop.gereed, 'gespreksafspraak.afronden', {
          afspraak: id,
          versie,
          sleutel: `${sleutel}-gereed`,
          stap: 'afronden',
        }),
        button(knop.vervallen, 'gespreksafspraak.afronden', {
          afspraak: id,
          versie,
          sleutel: `${sleutel}-weg`,
          stap: 'vervallen',
        }),
        button(knop.verslag, 'accountgesprek.inzien', { gesprek: gesprekId }),
      ],
    })),
    knoppen: [...(gedaan === null ? [] : [terug(gedaan)]), button(knop.taken, 'taken.inzien', { welke: 'mijn' })],
    samenvatting: `${afspraakTekst.kop}: ${stand}`,
  });
}

const terug = ({ afspraak: { id, versie }, sleutel }: NonNullable<AfsprakenView['gedaan']>) =>
  button(afspraakTekst.knop.ongedaan, 'gespreksafspraak.afronden', {
    afspraak: id,
    versie,
    sleutel,
    stap: 'heropenen',
  });
