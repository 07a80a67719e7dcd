/** How the draaiboek and the holidays are said to who reads and who keeps them. */
import { alleenBijFeit } from '../domain/draaiboek';
import type { Draaiboektaak, Draaiboektermijn } from '../domain/draaiboek';
import type { Feestdag } from '../domain/feestdag';
import { datumVoluit } from './datum';
import { hoofdletter, opsomming } from './lijst';
import { eigenaarNaam } from './taak-namen';
import { naFeitNaam } from './termijnfeit';
import type { TaakEigenaar } from '../domain/draaiboek';
import type { Trede } from '../domain/trede';
import { planNaam, tredeInZin } from './trede';

const aantal = (wat: number, een: string, meer: string): string => `${String(wat)} ${wat === 1 ? een : meer}`;

function termijnNaam(termijn: Draaiboektermijn): string {
  if (termijn.soort === 'geen') return 'doorlopend';
  if (termijn.soort === 'werkdagen') return aantal(termijn.aantal, 'werkdag', 'werkdagen');
  return naFeitNaam(termijn);
}

export function bijZin(regel: Draaiboektaak): string {
  const { treden, plannen } = regel;
  if (alleenBijFeit(regel)) return 'Bij elke trede, zodra de dag bekend is';
  const bijTrede = treden.length === 0 ? [] : [`trede ${opsomming(treden.map(String))}`];
  return hoofdletter(opsomming([...bijTrede, ...plannen.map(planNaam)]));
}

export const voorZin = ({ eigenaar, termijn }: Draaiboektaak): string =>
  `Voor ${eigenaarNaam(eigenaar)}, ${termijnNaam(termijn)}`;

/** What no source confirms is called an example, wherever it stands. */
export function herkomstZin({ bron, officieel, geldt }: Draaiboektaak): string {
  const uit = geldt ? '' : 'Uit het draaiboek gehaald. ';
  if (bron === null) return `${uit}Voorbeeld, niet officieel.`;
  return officieel
    ? `${uit}Bron: ${bron}.`
    : `${uit}Bron van de taak: ${bron}. Trede en termijn: voorbeeld, niet officieel.`;
}

/** One line of the draaiboek in one sentence, for the history. */
export const regelZin = (regel: Draaiboektaak): string =>
  `${regel.wat}. ${bijZin(regel)}. ${voorZin(regel)}. ${herkomstZin(regel)}`;

export const feestdagZin = ({ datum, naam, bron, geldt }: Feestdag): string =>
  `${datumVoluit(datum)}: ${naam}${geldt ? '' : ', telt als werkdag'} (${bron})`;

export const draaiboekTekst = {
  kop: 'Draaiboek',
  kopVan: (treden: readonly number[]): string =>
    treden.length === 0 ? 'Draaiboek' : `Draaiboek bij trede ${opsomming(treden.map(String))}`,
  uitleg:
    'Per trede en per plan: wie doet wat, binnen welke termijn. Een wijziging geldt voor taken die daarna starten. Wat al loopt verandert niet.',
  stand: (vanaf: number, tot: number, totaal: number): string =>
    `Regel ${String(vanaf + 1)} tot en met ${String(tot)} van ${String(totaal)}.`,
  /** What no source says is not said here either. */
  vraagtVan: (trede: Trede, wie: readonly TaakEigenaar[]): string =>
    `Dit staat in het draaiboek bij ${tredeInZin(trede)} voor ${opsomming(wie.map(eigenaarNaam))}. Bij elke regel leest u waar die vandaan komt. Welke taken voor u lopen, hangt af van de casus: typ ‘mijn taken’.`,
  niemand: (trede: Trede, wie: readonly TaakEigenaar[]): string =>
    `In het draaiboek staat bij ${tredeInZin(trede)} niets voor ${opsomming(wie.map(eigenaarNaam))}. Vraag het de autoriteit.`,
  samenvatting: (totaal: number): string => `Het draaiboek heeft ${String(totaal)} regels.`,
  welkeRegel: 'Welke regel van het draaiboek wilt u aanpassen? Kies ‘Wijzigen’.',
  nietUw:
    'Het draaiboek wijzigt een beheerder. Op één casus kunt u een taak wel een andere datum geven: open de taak en kies ‘Aanpassen’.',
  wijzigingenKop: 'Wijzigingen',
  geenWijzigingen: 'Er is nog niets gewijzigd.',
  was: (zin: string): string => `Was: ${zin}`,
  nieuw: 'Nieuw',
  nu: (zin: string): string => `Nu: ${zin}`,
  wie: (moment: string, naam: string): string => `${moment}, ${naam}`,
  beheer: 'beheer',
  reden: (reden: string): string => `Reden: ${reden}`,
  formulierKop: 'Regel van het draaiboek',
  formulierUitleg: 'Uw wijziging komt in de geschiedenis te staan en kan worden teruggedraaid.',
  label: {
    wat: 'Wat moet er gebeuren',
    eigenaar: 'Voor wie',
    treden: 'Bij trede (leeg kan bij een termijn rond een feit)',
    plannen: 'Bij plan',
    termijn: 'Soort termijn',
    aantal: 'Aantal (leeg bij doorlopend)',
    eenheid: 'Geteld in (alleen rond een feit)',
    feit: 'Welk feit (alleen rond een feit)',
    bron: 'Bron (leeg: geen bron)',
    officieel: 'Staan trede en termijn in deze bron',
    geldt: 'Geldt deze regel',
    reden: 'Waarom wijzigt u dit',
  },
  fout: {
    wat: 'Schrijf in hooguit 200 tekens wat er moet gebeuren.',
    keuze: 'Kies een van de mogelijkheden.',
    aantal: 'Schrijf een heel getal, bijvoorbeeld 10.',
    bron: 'Houd de bron bij 200 tekens.',
    reden: 'Schrijf er kort bij waarom.',
  },
  keuze: { ja: 'Ja', nee: 'Nee, het is een voorbeeld', geldt: 'Ja', vervalt: 'Nee, haal deze regel eruit' },
  termijnsoort: {
    werkdagen: 'Werkdagen na de start',
    'na-feit': 'Na een feit met een datum',
    'voor-feit': 'Voor een feit met een datum',
    geen: 'Doorlopend',
  },
  eenheid: { dagen: 'Dagen', werkdagen: 'Werkdagen', weken: 'Weken' },
  feitKop: 'Termijnen rond een feit',
  feitUitleg:
    'Deze taken rekenen met een datum uit de casus. Verandert die datum, dan schuift de termijn mee. Is er nog geen datum, dan wacht de taak.',
  feitLeeg: 'Er is geen regel die met dit feit rekent.',
  knop: {
    wijzigen: 'Wijzigen',
    rondFeiten: 'Termijnen rond een feit',
    helemaal: 'Het hele draaiboek',
    toevoegen: 'Regel toevoegen',
    wijzigingen: 'Wijzigingen bekijken',
    terugdraaien: 'Terugdraaien',
    terug: 'Terug naar het draaiboek',
    opslaan: 'Opslaan',
  },
} as const;

export const feestdagTekst = {
  kop: (jaar: number): string => `Feestdagen in ${String(jaar)}`,
  uitleg: 'Op deze dagen loopt een termijn in werkdagen niet door. Zaterdag en zondag tellen nooit mee.',
  leeg: 'Voor dit jaar staan er geen feestdagen. Een beheerder kan ze toevoegen.',
  geldtNiet: 'Telt als werkdag: een beheerder heeft deze dag weggehaald.',
  formulierKop: 'Feestdag toevoegen of wijzigen',
  formulierUitleg:
    'Termijnen die al zijn vastgesteld veranderen niet. Nieuwe termijnen houden rekening met uw wijziging.',
  label: {
    datum: 'Datum',
    naam: 'Naam van de dag',
    geldt: 'Wat is deze dag',
    bron: 'Bron',
    reden: 'Waarom wijzigt u dit',
  },
  keuze: { vrij: 'Feestdag: telt niet mee', werkdag: 'Werkdag: telt mee' },
  knop: {
    wijzigen: 'Dag toevoegen of wijzigen',
    terug: 'Terug naar de feestdagen',
    jaar: (jaar: number): string => String(jaar),
  },
} as const;
