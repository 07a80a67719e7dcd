/** What everybody may know of an organisation in the register. */
import type { PartijSoort } from '../domain/partij';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';

const soorten: Readonly<Record<PartijSoort, string>> = {
  gemeente: 'gemeente',
  jeugdregio: 'jeugdregio',
  samenwerkingsverband: 'samenwerkingsverband',
  aanbieder: 'jeugdhulpaanbieder',
  'gecertificeerde-instelling': 'gecertificeerde instelling',
  autoriteit: 'landelijke autoriteit',
  inspectie: 'inspectie',
  ondersteuningsteam: 'ondersteuningsteam',
  ministerie: 'ministerie',
  toezichthouder: 'toezichthouder',
  bank: 'bank',
};

export const partijSoortNaam = (soort: PartijSoort): string => soorten[soort];

export const registerTekst = {
  kop: 'Register',
  label: {
    soort: 'Soort organisatie',
    plaats: 'Vestigingsplaats',
    jeugdregio: 'Jeugdregio',
    accounthouder: 'Accounthoudende regio',
    samenwerking: 'Samenwerkingsverbanden',
    opgegaanIn: 'Gaat op in',
    voorgangers: 'Neemt over van',
    gemeenten: (aantal: number): string => `Gemeenten (${String(aantal)})`,
  },
  overgang: (welke: readonly { readonly naam: string; readonly van: string }[]): string =>
    opsomming(welke.map(({ naam, van }) => `${naam} (per ${datumVoluit(van)})`)),
  geenJeugdregio: 'Bij deze gemeente staat geen jeugdregio in het register.',
  geenAccounthouder: 'Bij deze aanbieder staat geen accounthoudende regio in het register.',
  knop: { trede: 'Trede opvragen' },
  samenvatting: 'Gegevens uit het register van organisaties.',
} as const;

export const zoekTekst = {
  geenToegang: 'U heeft nog geen toegang tot Tredewijzer. Vraag toegang aan in de persoonlijke chat met Tredewijzer.',
  typ: 'Typ de naam van een aanbieder of het nummer van een casus.',
  niets: 'Niets gevonden, of u heeft hier geen toegang toe. Controleer de schrijfwijze.',
  kop: 'Aanbieder',
  uitleg: 'Wie op de knop drukt, krijgt het antwoord in de eigen chat, voor zover diegene het mag zien.',
  gesloten: (nummer: string): string => `Gesloten casus ${nummer}`,
  ondertitel: 'Jeugdhulpaanbieder in het register',
  knop: 'Trede opvragen',
  samenvatting: 'Een aanbieder uit het register, met een knop om de trede op te vragen.',
} as const;
