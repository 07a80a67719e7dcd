/** The sentences around the list of who must be told of a casus: its fixed groups, what people put on it, and taking a record back. */
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';

export const informeerlijstTekst = {
  kop: (nummer: string): string => `Wie moet het weten van casus ${nummer}`,
  samenvatting: (nummer: string, aantal: number): string =>
    `Casus ${nummer}: ${aantal === 1 ? '1 organisatie' : `${String(aantal)} organisaties`} aan de lijst toegevoegd.`,
  uitleg:
    'De vaste groepen volgen uit de wet, de afspraken en wie bij de casus betrokken is. Moet nog een organisatie het weten, zoals een bank of een toezichthouder? Zet die dan op de lijst. Noem geen personen.',
  vastKop: 'Vaste groepen',
  vast: (kring: string, grond: string, namen: readonly string[]): string => `${kring} (${grond}): ${namen.join(', ')}`,
  erbijKop: 'Voor deze casus toegevoegd',
  erbij: (wie: string, met: string, grond: string, hoe: string): string =>
    `${wie}: tegelijk met ${met}, ${hoe}, ${grond}`,
  door: (naam: string, op: string): string => `. Toegevoegd door ${naam} op ${op}`,
  wie: 'Organisatie',
  voorbeeld: 'Bijvoorbeeld: Bank Voorbeeld',
  groep: 'Tegelijk met wie hoort deze organisatie het?',
  grond: 'Waarom?',
  hoe: 'Hoe?',
  extra: 'Welke organisatie moet van de lijst?',
  kiesGeen: 'Geen',
  weg: 'De organisatie staat niet meer op de lijst. Wat er over haar is vastgelegd, blijft staan. Klopt dit niet? Zet haar er dan opnieuw op.',
  knop: {
    openen: 'Lijst aanpassen',
    toevoegen: 'Toevoegen',
    weghalen: 'Weghalen',
    register: 'Wie weet het',
    terugnemen: 'Vastlegging terugnemen',
  },
  terug: {
    kop: (nummer: string): string => `Vastlegging terugnemen, casus ${nummer}`,
    samenvatting: (nummer: string): string => `Casus ${nummer}: kies welke vastlegging niet klopt.`,
    uitleg:
      'Is vastgelegd dat iemand geïnformeerd is, en klopt dat niet? Neem die vastlegging dan terug. Zij telt niet meer mee en blijft te lezen, met uw reden.',
    leeg: 'Er is nog niets vastgelegd.',
    vastlegging: 'Welke vastlegging?',
    keuze: (wie: string, hoe: string, wanneer: string): string => `${wie}, ${hoe} op ${wanneer}`,
    reden: 'Reden',
    redenNodig: 'Schrijf waarom deze vastlegging niet klopt.',
    lijstKop: 'Teruggenomen',
    regel: (wat: string, door: string, op: string, reden: string): string =>
      `${wat}. Teruggenomen door ${door} op ${op}: “${reden}”`,
    klaar: 'De vastlegging telt niet meer mee.',
    staatAl: (wie: readonly string[]): string =>
      `${hoofdletter(opsomming(wie))} ${wie.length === 1 ? 'staat' : 'staan'} al in het register. Klopt dat niet? Kies de vastlegging, schrijf de reden en kies ‘Vastlegging terugnemen’. Er is nog niets teruggenomen.`,
  },
} as const;
