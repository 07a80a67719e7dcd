/** What is said above a task, or the list of them, when somebody spoke of it in his own words. */
import { datumVoluit } from './datum';

export const taakGezegdTekst = {
  eerst: (wat: string, voor: string): string => `De eerste termijn is van ‘${wat}’: uiterlijk op ${datumVoluit(voor)}.`,
  eerstTeLaat: (wat: string, voor: string): string =>
    `Het langst te laat is ‘${wat}’: uiterlijk op ${datumVoluit(voor)}.`,
  geenTermijn: 'Geen van deze taken heeft een datum. Welke het eerst gaat, bepaalt u zelf.',
  vanDaarnet:
    'Wat u net schreef en ik niet begreep, staat hieronder als taak. Pas het aan. Er is nog niets opgeslagen.',
  nietBewaard:
    'Wat u daarvoor schreef, heb ik niet bewaard. Schrijf hieronder wat er moet gebeuren. Er is nog niets opgeslagen.',
  kiesWie: 'Kies hieronder wie de taak krijgt. Er verandert nog niets.',
  geefNiet:
    'U kunt deze taak lezen en niet aan een ander geven. Vraag het wie de regie voert; met een opmerking legt u vast waarom.',
  vervalt: 'Hoeft deze taak niet meer? Kies ‘Laten vervallen’ en schrijf waarom. Er is nog niets veranderd.',
  vervaltNiet:
    'Of deze taak vervalt, bepaalt wie de regie voert. Wat u weet, legt u vast met een opmerking bij de taak.',
  weerOpen: 'Was deze taak toch niet klaar? Kies ‘Weer openen’. Er is nog niets veranderd.',
  alOpen: 'Deze taak staat open.',
  welkeRegel: 'Welke bedoelt u?',
  welkeRegelUitleg: 'Uw woorden passen bij meer dan één regel van de lijst. Er is nog niets veranderd.',
  alleenHier: 'Alleen wat op deze casus voor u zelf is.',
  eenVoorEen: 'Eén voor één',
  eenVoorEenUitleg:
    'U noemt er meer dan één. Elke regel heeft een eigen kaart: kies ze na elkaar. Er is nog niets veranderd.',
  stapGedaan: (wat: string): string => `Gedaan: ${wat}.`,
  stapLater: (wat: string): string => `Deze stap krijgt een andere datum: ${wat}.`,
  alleenVan: (naam: string, aantal: number): string =>
    `${aantal === 1 ? 'Van deze lijst gaat 1 regel' : `Van deze lijst gaan ${String(aantal)} regels`} over ${naam}`,
  metWoord: (woord: string, aantal: number): string =>
    `Op ${aantal === 1 ? '1 regel' : `${String(aantal)} regels`} van deze lijst staat ‘${woord}’`,
  metDatum: (aantal: number): string =>
    `Op ${aantal === 1 ? '1 regel' : `${String(aantal)} regels`} van deze lijst staat een datum`,
  alleenEerste: (aantal: number): string =>
    `Hieronder staan de eerste ${String(aantal)}. De andere staan in de lijst hierboven.`,
  nietInLijst: (naam: string): string => `Van deze lijst gaat geen regel over ${naam}.`,
} as const;
