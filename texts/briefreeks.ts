/** The sentences around a series of letters: how far it is, and its files. */
import type { ReeksStatus } from '../domain/briefreeks';

const standen: Readonly<Record<ReeksStatus, string>> = {
  loopt: 'bezig',
  klaar: 'klaar',
  afgebroken: 'afgebroken',
  gestopt: 'gestopt: de feiten zijn niet te lezen, of u mag dit niet meer',
};

export const reeksTekst = {
  kop: (nummer: string): string => `Brieven voor alle gemeenteraden, casus ${nummer}`,
  knop: {
    starten: 'Brieven voor alle raden',
    tonen: 'Stand tonen',
    afbreken: 'Afbreken',
    bestanden: 'Alle bestanden',
    ophalen: 'Zip ophalen',
    casus: 'Terug naar de casus',
  },
  label: { stand: 'Stand', gemaakt: 'Gemaakt' },
  stand: (status: ReeksStatus): string => standen[status],
  gemaakt: (gemaakt: number, totaal: number): string => `${String(gemaakt)} van ${String(totaal)} brieven`,
  uitleg: 'Iedere raad krijgt een eigen brief, met een eigen kenmerk. U krijgt concepten.',
  genoemd: (aantal: number, bekend: number): string =>
    `Volgens de casus werkt de aanbieder in ${String(aantal)} gemeenten. Met naam zijn er ${String(bekend)} bekend. De namen van de andere ontbreken — vragen aan: accounthouder.`,
  samenvatting: (status: ReeksStatus, gemaakt: number, totaal: number): string =>
    `Brieven voor de raden: ${standen[status]}, ${String(gemaakt)} van ${String(totaal)}.`,
  bestandKop: 'Alle brieven in één bestand',
  bestand: (tot: string): string =>
    `Het bestand bevat van iedere brief een PDF en een Word-bestand, en een lijst met kenmerken en controlegetallen. De link werkt één keer, tot ${tot}.`,
  eenKeer: 'U kunt het bestand één keer ophalen. Het ophalen wordt vastgelegd in het logboek.',
  klaargezet: 'De link staat in het bericht hieronder.',
  lijstKop: 'nummer;gemeente;kenmerk;bestand;inhoudshash;sha256',
} as const;
