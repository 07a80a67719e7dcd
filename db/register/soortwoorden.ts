/** What a file may call the kind of an organisation: registers of others use the words of the law, of the sector or of the Chamber of Commerce. */
import type { PartijSoort } from '../../domain/partij';
import { vouwNaam } from './namen';

/** Gemeenten and jeugdregio's come with the product and have codes of their own. */
export type Soortuitbestand = Exclude<PartijSoort, 'gemeente' | 'jeugdregio'>;

/** A legal form says nothing else than that it is an organisation that may give jeugdhulp; an empty cell neither. */
const soortwoorden: Readonly<Record<Soortuitbestand, readonly string[]>> = {
  aanbieder: [
    ...['', 'jeugdhulpaanbieder', 'jeugdzorgaanbieder', 'zorgaanbieder', 'aanbieder van jeugdhulp', 'zorginstelling'],
    ...['jeugdzorginstelling', 'jeugdhulpinstelling', 'instelling', 'organisatie', 'concern', 'deelneming', 'groep'],
    ...['stichting', 'vereniging', 'bv', 'b v', 'nv', 'n v', 'besloten vennootschap', 'cooperatie', 'maatschap', 'vof'],
    ...[
      'v o f',
      'eenmanszaak',
      'vrijgevestigd',
      'vrijgevestigde',
      'onderaannemer',
      'hoofdaannemer',
      'ggz',
      'jeugd ggz',
    ],
    ...['ggz instelling', 'gezinshuis', 'pleegzorgaanbieder', 'jeugdzorgplus', 'lvb instelling'],
  ],
  'gecertificeerde-instelling': ['gi', 'gecertificeerde instelling gi', 'gecertificeerd', 'jeugdbescherming'],
  samenwerkingsverband: ['inkooporganisatie', 'inkoopregio', 'gr', 'gemeenschappelijke regeling'],
  autoriteit: ['jeugdautoriteit', 'ja', 'nza'],
  inspectie: ['igj'],
  ondersteuningsteam: ['ozj', 'ondersteuningsteam zorg voor de jeugd'],
  ministerie: ['vws', 'departement'],
  toezichthouder: [],
  bank: [],
};

export const soortenUitBestand = Object.keys(soortwoorden) as readonly Soortuitbestand[];

const bijWoord: ReadonlyMap<string, Soortuitbestand> = new Map(
  soortenUitBestand.flatMap((soort) => [soort, ...soortwoorden[soort]].map((woord) => [vouwNaam(woord), soort])),
);

/** Undefined for a word that nobody uses for it; capitals, hyphens and more than one of it make no difference. */
export const leesSoort = (ruw: string): Soortuitbestand | undefined => bijWoord.get(vouwNaam(ruw));
