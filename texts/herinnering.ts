/** What is said around a reminder that somebody asks for. */
import { opsomming } from './lijst';

const wie = (namen: readonly string[]): string => opsomming(namen);
const hebben = (namen: readonly string[], een: string, meer: string): string => (namen.length === 1 ? een : meer);

export const herinneringTekst = {
  knop: {
    allen: 'Herinner wie nog niet bevestigde',
    een: (naam: string): string => `Herinner ${naam}`,
  },
  nogNiets: (knop: string): string => `Er is nog geen herinnering verstuurd. Dat gebeurt als u op ‘${knop}’ drukt.`,
  iedereen: 'Iedereen heeft al bevestigd. Er hoeft niemand herinnerd te worden.',
  alBevestigd: (naam: string): string => `${naam} heeft dit al bevestigd. Een herinnering is niet nodig.`,
  nietGevraagd: 'Wie u noemt, is bij dit bericht niet om een bevestiging gevraagd. Hieronder staat wie wel.',
  /** For who may not: who may, and what happens anyway. */
  magNiet:
    'Een herinnering sturen kan alleen de regievoerder of de plaatsvervanger. Wie na een dag nog niet heeft bevestigd en nog niet is herinnerd, krijgt vanzelf één herinnering.',
  gedaan: ({
    nu,
    vandaagAl,
    nogNietBezorgd,
  }: Readonly<Record<'nu' | 'vandaagAl' | 'nogNietBezorgd', readonly string[]>>): readonly string[] => [
    nu.length === 0 ? 'Er is geen herinnering verstuurd.' : `De herinnering is onderweg naar ${wie(nu)}.`,
    ...(vandaagAl.length === 0
      ? []
      : [
          `${wie(vandaagAl)} ${hebben(vandaagAl, 'kreeg', 'kregen')} vandaag al een herinnering over deze casus. Meer dan één per dag stuur ik niet.`,
        ]),
    ...(nogNietBezorgd.length === 0
      ? []
      : [
          `Bij ${wie(nogNietBezorgd)} is het bericht zelf nog niet bezorgd. Met ‘Is het aangekomen?’ ziet u hoe het daarmee staat.`,
        ]),
  ],
  alleenMij: {
    kop: 'Een herinnering voor u alleen zet ik niet',
    uitleg: 'Van termijnen en berichten op uw casussen hoort u vanzelf. Wanneer dat is, kiest u zelf.',
    metTaak:
      'Moet er op een dag iets gebeuren op deze casus? Zet er dan een taak met een datum voor neer. Wie hem heeft, krijgt bericht.',
    knop: { taak: 'Taak toevoegen', bericht: 'Kiezen wanneer u bericht krijgt' },
  },
} as const;
