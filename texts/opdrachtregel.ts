/** What an operator reads about the command line itself: headings of the help, and what was wrong with how a command was typed. */

import type { Verhuisgevolg } from '../domain/casus';
import { casusRolNaam } from './casus';
import { regieTekst } from './regie';

const titels: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Keuzes:',
  'Commands:': 'Opdrachten:',
};

const plekken: Readonly<Record<string, string>> = { '[options]': '[keuzes]', '[command]': '[opdracht]' };
const plek = (woord: string): string => plekken[woord] ?? woord;

/** The words that the parser of the command line puts around ours. */
export const hulpwoorden = {
  styleTitle: (titel: string): string => titels[titel] ?? titel,
  styleOptionText: plek,
  styleSubcommandText: plek,
};

/** The parser of the command line speaks English; its sentences are few. */
const zinnen: readonly (readonly [RegExp, (naam: string) => string])[] = [
  [/unknown command '([^']+)'/, (naam) => `De opdracht ${naam} bestaat niet. Met --help ziet u welke er zijn.`],
  [/unknown option '([^']+)'/, (naam) => `De keuze ${naam} bestaat niet. Met --help ziet u welke er zijn.`],
  [/missing required argument '([^']+)'/, (naam) => `Bij deze opdracht hoort nog: ${naam}.`],
  [/required option '([^']+)' not specified/, (naam) => `De keuze ${naam} ontbreekt.`],
  [/option '([^']+)' argument missing/, (naam) => `Achter de keuze ${naam} ontbreekt een waarde.`],
  [
    /too many arguments/,
    () => 'Er staat te veel achter deze opdracht. Zet een naam met spaties tussen aanhalingstekens.',
  ],
];

export function opdrachtfout(engels: string): string {
  for (const [patroon, zin] of zinnen) {
    const treffer = patroon.exec(engels);
    if (treffer) return zin(treffer[1] ?? '');
  }
  return engels.replace(/^error: /, '').trimEnd();
}

const meesteNamen = 20;
const eerste = (namen: readonly string[]): string =>
  namen.length <= meesteNamen
    ? namen.join(', ')
    : `${namen.slice(0, meesteNamen).join(', ')} en nog ${String(namen.length - meesteNamen)}`;

export const opdrachtzinnen = {
  nieuwerSchema: 'De database is gemaakt met een nieuwere versie van Tredewijzer. Werk het programma eerst bij.',
  geenDatum: (ruw: string) => `De datum ${JSON.stringify(ruw)} bestaat niet. Schrijf een dag als 2026-03-12.`,
  geenRijen: (ruw: string) => `De rijen ${JSON.stringify(ruw)} zijn niet te lezen. Schrijf ze als 2,5-9.`,
  geenVanDeRijen: (ruw: string) => `Op de gevraagde rijen (${ruw}) staat in dit bestand niets.`,
  databaseDicht: (code: string) =>
    `DATABASE_URL: de database is niet te openen (${code}). Controleer adres, naam, gebruiker en rechten.`,
  databaseBezet: 'De database is in gebruik door een ander programma. Er is niets veranderd. Probeer het zo weer.',
  schijfVol: 'De schijf is vol. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
  plekDicht: (pad: string, code: string) =>
    `Het bestand of de map ${JSON.stringify(pad)} is niet te lezen of niet te beschrijven (${code}).`,
  geenBestand: (pad: string) => `Het bestand ${pad} bestaat niet of is niet te lezen.`,
  geenCasus: (nummer: string) => `Er is geen casus met nummer ${JSON.stringify(nummer)}.`,
  rijfout: (rij: number, uitleg: string) => (rij > 0 ? `Rij ${rij}: ${uitleg}` : uitleg),
  uitBestand: 'Overgenomen uit een bestand, door de beheerder van het systeem',
  geenJaar: (gegeven: string) => `${JSON.stringify(gegeven)} is geen jaar tussen 2020 en 2100.`,
  andereOvergenomen: 'De andere rijen zijn overgenomen.',
  nietsOvergenomen: 'Er is niets overgenomen. Met --alleen-goede neemt u de goede rijen over.',
  geenGegevens: 'Geef een CSV-bestand, of schrijf er een met --sjabloon.',
  geenInlezing: (id: string) => `Er is geen overname ${JSON.stringify(id)}. Zonder --inlezing ziet u welke er waren.`,
  geenAanbieder: (naam: string) => `De aanbieder ${JSON.stringify(naam)} staat niet in het register.`,
  naastBestand: (naam: string) => `Het plaatje ${naam} staat niet naast het CSV-bestand.`,
  dossierGeenJson: 'Het dossier is geen JSON.',
  ondrukbaar: (tekens: readonly string[]): string =>
    `In deze brief staat iets wat een PDF niet kan tonen: ${tekens.map((een) => `“${een}”`).join(', ')}. Schrijf daar woorden voor. Er is niets gemaakt.`,
  teDiep: 'Het bestand is te diep genest. Een casus of een export van Tredewijzer is dat niet.',
  andereExport: 'Het bestand is een export die deze versie niet kan lezen.',
  geenRaden: 'In dit bestand staat niets per gemeente. Maak het bestand opnieuw met: casus exporteren.',
  geenSoort: (soort: string, keuze: readonly string[]): string =>
    `De soort ${JSON.stringify(soort)} bestaat niet. Kies uit: ${keuze.join(', ')}.`,
  nietVoor: (brief: string, publiek: string, keuze: readonly string[]): string =>
    `${brief}: deze brief is er niet voor het publiek ${JSON.stringify(publiek)}. Kies uit: ${keuze.join(', ')}.`,
  verschil: (wat: string, wel: readonly string[], niet: readonly string[]): string =>
    `${wat}: wel in ${wel.join(', ')}; niet in ${niet.join(', ')}.`,
  nietPerGemeente: (soort: string, wel: readonly string[]) =>
    `Een ${soort} wordt niet per gemeente gemaakt. Met --gemeente kan: ${wel.join(', ')}.`,
  andereGemeente: (gemeente: string, namen: readonly string[]) =>
    `De gemeente ${JSON.stringify(gemeente)} staat niet in dit bestand. Kies uit: ${eerste(namen)}.`,
  geenRaadsbrief: (gemeente: string, soort: string) =>
    soort === 'aanbiedingsbrief'
      ? `Voor de raad van ${gemeente} is er geen aanbiedingsbrief. Die is voor gemeenten buiten de accounthoudende regio, en van die regio moeten de gemeenten bekend zijn.`
      : `Welke brief de raad van ${gemeente} krijgt, is niet bekend. Vraag de accounthoudende regio welke gemeenten erbij horen.`,
  anderPubliek: (gemeente: string, publiek: string) =>
    `De raad van ${gemeente} krijgt de brief voor het publiek ${publiek}. Laat --publiek weg.`,
  gemeenteveld: (gemeente: string, veld: string, uitleg: string) => `gemeentegegevens.${gemeente}.${veld}: ${uitleg}`,
  veldfout: {
    'onbekend-veld': 'dit veld bestaat niet.',
    'geen-tekst': 'dit is niet te lezen. Schrijf een korte tekst, of een lijst met ten hoogste 20 namen.',
    persoonsgegevens: 'hierin staan gegevens van een kind of een BSN. Haal die weg.',
    'nooit-geen': 'dit kan niet leeg zijn. Vul het in, of laat het weg.',
  },
  geenPlaatje: 'dit is geen plaatje met een beschrijving.',
  geenWord: 'Dit bestand is niet als Word-bestand te lezen. Er is niets veranderd.',
  teLangeWord:
    'Dit Word-bestand is te lang voor een brief: er staan meer dan 2.000 alinea’s in, of heel veel tekst of opmaak. Er is niets veranderd. Haal weg wat niet bij de brief hoort.',
  geenBrief: 'Deze brief is er niet, of deze persoon mag hem niet bewerken.',
  andereBrief: (kenmerk: string) => `Dit bestand hoort bij ${kenmerk === '' ? 'geen enkele brief' : kenmerk}.`,
  geenPassage: 'Het bestand is geen vaste tekst. Geef JSON met naam, soort, publiek, thema, treden en tekst.',
  geenPersoon: 'Deze persoon is niet bekend. Controleer de Entra-id en de tenant.',
  geenTermijn: (uiterlijk: string) => `Kies een dag na vandaag en niet later dan ${uiterlijk}.`,
  geenEigenaar: (namen: readonly string[]) =>
    `Zo heet niemand die deze tekst kan beheren, of meer dan één. Kies uit: ${namen.join(', ')}.`,
  teLang: (langste: number) => `Schrijf een tekst van 1 tot en met ${String(langste)} tekens.`,
  persoonsgegevens: 'In deze tekst staan gegevens van een kind of een BSN. Er is niets bewaard.',
  geenOntvangst: (nummer: string) =>
    `Bij nummer ${JSON.stringify(nummer)} hoort geen ontvangstbevestiging met deze code.`,
  geenSpoor: (gegeven: string) =>
    `Bij ${JSON.stringify(gegeven)} is niets gevonden. Geef een nummer als C-2026-0001, of een spoor van zestien tekens uit het log.`,
  geenRegelnummer: (ruw: string) => `${JSON.stringify(ruw)} is geen regelnummer van het logboek.`,
  logboekKapot: (rij: number) => `Het logboek klopt niet vanaf regel ${rij}.`,
  bijlagenMee: (aantal: number, map: string) =>
    `${aantal === 1 ? 'Eén document bij meldingen staat' : `${String(aantal)} documenten bij meldingen staan`} in ${map}. Bewaar die map bij de backup.`,
  bijlagenMissen: (aantal: number) =>
    `Bij deze backup ${aantal === 1 ? 'ontbreekt één document van een melding' : `ontbreken ${String(aantal)} documenten van meldingen`}. Zet de map met bijlagen erbij en herstel opnieuw.`,
  vorigeDatabase: (pad: string) => `De database die er stond, staat nu op ${pad}.`,
  briefKwijt: (nummer: string, versie: number, status: string) =>
    `Brief ${nummer}, versie ${String(versie)}, was ${status} en is niet meer te lezen. Bij de casus staat dat hij is verstuurd.`,
  overgeslagen: (reeks: string) => `Deze nummers worden niet opnieuw gebruikt: ${reeks}.`,
} as const;

/** What a move does to casussen: told before it happens in a trial, and afterwards as done. */
export function verhuiszinnen({ eindigt, vacatures }: Verhuisgevolg, gedaan: boolean): readonly string[] {
  const rol = gedaan ? 'Beëindigd' : 'Dit eindigt';
  const open = gedaan ? 'Niet meer vervuld' : 'Dit is daarna niet meer vervuld';
  return [
    ...eindigt.map((een) => `${rol}: ${een.naam}, ${casusRolNaam(een.rol).toLowerCase()} van ${een.casus}.`),
    ...vacatures.map(({ casus, rol: wat }) => `${open} op ${casus}: ${regieTekst.bericht.vacature(wat)}.`),
    ...(vacatures.length === 0 ? [] : [gedaan ? melden.gedaan : melden.straks]),
  ];
}

const melden = {
  gedaan: 'De accounthoudende regio krijgt daarover bericht.',
  straks: 'De accounthoudende regio krijgt daarover bericht als u dit bestand overneemt.',
} as const;

/** Who of these organisations is not in the file, so that nobody believes their access ended. */
export function blijverszinnen(
  blijven: readonly { readonly naam: string; readonly partij: string }[],
): readonly string[] {
  if (blijven.length === 0) return [];
  const partijen = new Set(blijven.map(({ partij }) => partij));
  const waar = partijen.size === 1 ? 'deze organisatie' : 'deze organisaties';
  const kop =
    blijven.length === 1
      ? '1 persoon van deze organisatie staat niet in het bestand en blijft zoals hij is:'
      : `${String(blijven.length)} personen van ${waar} staan niet in het bestand en blijven zoals zij zijn:`;
  return [
    kop,
    ...blijven.map(({ naam, partij }) => `- ${naam}, ${partij}`),
    'Werkt iemand er niet meer? Typ in de chat ‘gebruikers’, kies de persoon en druk op ‘Toegang beëindigen’.',
  ];
}
