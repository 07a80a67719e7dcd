/** Agreements of accountgesprekken somebody minds: what is late first, each with the way to close it and to its report. */
import type { Gespreksafspraak } from '../domain/gespreksafspraak';
import type { Feestdagen } from '../domain/termijn';
import { afspraakTekst } from '../texts/gesprek-afspraken';
import { afspraakhouderNaam } from '../texts/gesprek-pagina';
import { inkorten } from '../texts/inkorten';
import { totTermijn } from '../texts/taak-termijn';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface AfsprakenView {
  readonly afspraken: readonly (Gespreksafspraak & { readonly sleutel: string })[];
  readonly van: 'mij' | 'collegas';
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
  /** What was just done, and how to undo it; null when nothing was. */
  readonly gedaan: { readonly afspraak: Gespreksafspraak; readonly sleutel: string } | null;
}

const { knop } = afspraakTekst;
const meesteItems = 10;
const langsteWat = 200;

type Item = AfsprakenView['afspraken'][number];

const eigenKnoppen = ({ id, versie, sleutel }: Item) => [
  button(knop.gereed, 'gespreksafspraak.afronden', {
    ...{ afspraak: id, versie, sleutel: `${sleutel}-gereed`, stap: 'afronden' as const },
  }),
  button(knop.vervallen, 'gespreksafspraak.afronden', {
    ...{ afspraak: id, versie, sleutel: `${sleutel}-weg`, stap: 'vervallen' as const },
  }),
];

const overneemknop = ({ id, versie, sleutel }: Item) => [
  button(knop.overnemen, 'gespreksafspraak.overnemen', { afspraak: id, versie, sleutel: `${sleutel}-over` }),
];

export function gespreksafsprakenKaart({ van, afspraken, vandaag, feestdagen, gedaan }: AfsprakenView): Kaart {
  const laat = afspraken.filter(({ termijn }) => termijn !== null && termijn < vandaag).length;
  const eigen = van === 'mij';
  const leeg = eigen ? afspraakTekst.leeg : afspraakTekst.leegCollegas;
  const stand = afspraken.length === 0 ? leeg : afspraakTekst.stand(afspraken.length, laat);
  const kop = eigen ? afspraakTekst.kop : afspraakTekst.kopCollegas;
  const andere = eigen
    ? button(knop.collegas, 'gespreksafspraken.inzien', { van: 'collegas' })
    : button(knop.eigen, 'gespreksafspraken.inzien', {});
  return lijstKaart({
    kop,
    onderkop: gedaan === null ? stand : `${afspraakTekst.gedaan(gedaan.afspraak.status)} ${stand}`,
    items: afspraken.slice(0, meesteItems).map((een) => ({
      titel: inkorten(een.wat, langsteWat),
      regels: [
        afspraakTekst.uit(een.gesprekNummer, een.partijNaam),
        een.termijn === null ? afspraakTekst.zonderDatum : totTermijn(een.termijn, vandaag, feestdagen),
        afspraakTekst.wie(afspraakhouderNaam(een.wie)),
        ...(eigen ? [] : [afspraakTekst.bij(een.persoonNaam)]),
      ],
      knoppen: [
        ...(eigen ? eigenKnoppen(een) : overneemknop(een)),
        button(knop.verslag, 'accountgesprek.inzien', { gesprek: een.gesprekId }),
      ],
    })),
    knoppen: [
      ...(gedaan === null ? [] : [terug(gedaan)]),
      andere,
      button(knop.taken, 'taken.inzien', { welke: 'mijn' }),
    ],
    samenvatting: `${kop}: ${stand}`,
  });
}

const terug = ({ afspraak: { id, versie }, sleutel }: NonNullable<AfsprakenView['gedaan']>) =>
  button(afspraakTekst.knop.ongedaan, 'gespreksafspraak.afronden', {
    afspraak: id,
    versie,
    sleutel,
    stap: 'heropenen',
  });
