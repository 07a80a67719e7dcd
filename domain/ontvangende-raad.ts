/** What the cover letter to one council reads: that council, its own sender and regio, and nothing that was said of another regio. */
import type { Dossierbestand } from './briefwerk';
import type { Gemeentegegevens } from './gemeentegegevens';
import { gemeentefeit } from './met-gemeente';
import type { Partij } from './partij';

export interface Raad {
  readonly gemeente: string;
  readonly gegevens: Gemeentegegevens;
  /** Where this gemeente takes part, the jeugdregio first. */
  readonly regios: readonly Pick<Partij, 'naam' | 'aliassen'>[];
}

/** Said of a regio: for a gemeente of another one nobody knows it yet. */
const vanDeRegio = ['aanduiding', 'onderdelen', 'segmenten', 'gevolgenZorg', 'vraagtBetrokkenheid'] as const;

export function metOntvangendeRaad(dossier: Dossierbestand, { gemeente, gegevens, regios }: Raad): Dossierbestand {
  const vastgelegd = waarde(groep(dossier, 'ontvanger')['regio']);
  const zelfdeRegio = regios.some(({ naam, aliassen }) => [naam, ...aliassen].some((een) => een === vastgelegd));
  const basis = zelfdeRegio ? dossier : zonderRegio(dossier, regios);
  return {
    ...basis,
    aanbiedingsbrief: {
      // Whoever signs for one council does not sign for another: left out, it is asked of each gemeente.
      ...zonder(groep(basis, 'aanbiedingsbrief'), ['van', 'ondertekenaar', 'functie', 'kenmerk']),
      aan: { waarde: `Gemeenteraad van ${gemeente}`, bron: 'lijst van gemeenten' },
      ...indien('van', gegevens.afzender),
      ...indien('ondertekenaar', gegevens.ondertekenaar),
      ...indien('functie', gegevens.functie),
    },
  };
}

/** Of another regio than the one that was asked: its own name, and gaps for what was said of the other. */
function zonderRegio(dossier: Dossierbestand, [eerste]: Raad['regios']): Dossierbestand {
  const ontvanger = zonder(groep(dossier, 'ontvanger'), ['regio', ...vanDeRegio]);
  return {
    ...dossier,
    ontvanger: eerste === undefined ? ontvanger : { ...ontvanger, regio: { waarde: eerste.naam, bron: 'register' } },
    verwant: {},
  };
}

const indien = (sleutel: string, gegeven: unknown): Groep =>
  gegeven === undefined ? {} : { [sleutel]: gemeentefeit(gegeven) };

/** What is left out is a gap again. */
const zonder = (feiten: Groep, namen: readonly string[]): Groep =>
  Object.fromEntries(Object.entries(feiten).filter(([naam]) => !namen.includes(naam)));

type Groep = Readonly<Record<string, unknown>>;
const isGroep = (ruw: unknown): ruw is Groep => typeof ruw === 'object' && ruw !== null;
const groep = (dossier: Dossierbestand, naam: string): Groep => {
  const ruw = dossier[naam];
  return isGroep(ruw) ? ruw : {};
};
const waarde = (feit: unknown): unknown => (isGroep(feit) ? feit['waarde'] : feit);
