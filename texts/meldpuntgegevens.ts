/** The terms and the telephone of the meldpunt, and where else people are sent: as a beheerder reads and changes them. */
import type { Doorverwijzing } from '../domain/doorverwijzing';
import { meldpuntTermijnen, standaardTermijnen, termijnsleutels } from '../domain/meldpunt';
import type { Meldpuntgegeven, Meldpuntsleutel, Termijnsleutel } from '../domain/meldpunt';
import { bereikbaarheid } from './contact';
import { datumVoluit } from './datum';
import { hoofdletter } from './lijst';
import { verwijzingTekst } from './verwijzing';

const isTermijn = (sleutel: Meldpuntsleutel): sleutel is Termijnsleutel =>
  termijnsleutels.some((een) => een === sleutel);

const voorbeeld = 'Voorbeeld, niet officieel.';
const nietBekend = 'Niet bekend.';

export const meldpuntgegevenNaam = (sleutel: Meldpuntsleutel): string => {
  if (sleutel === 'telefoon') return 'Telefoonnummer van het meldpunt';
  if (sleutel === 'uren') return 'Wanneer het meldpunt bereikbaar is';
  return hoofdletter(meldpuntTermijnen[sleutel].wat);
};

const werkdagen = (aantal: number): string => (aantal === 1 ? '1 werkdag' : `${String(aantal)} werkdagen`);

/** As it stands on the card, and in the history. */
function meldpuntwaarde(sleutel: Meldpuntsleutel, gegeven: Meldpuntgegeven | null | undefined): string {
  const waarde = gegeven?.waarde ?? null;
  if (waarde === null && isTermijn(sleutel)) return `${werkdagen(standaardTermijnen[sleutel].werkdagen)}, voorbeeld`;
  if (waarde === null) return 'zoals bij de start opgegeven';
  return isTermijn(sleutel) ? werkdagen(Number(waarde)) : waarde;
}

export function meldpuntregels(sleutel: Meldpuntsleutel, gegeven: Meldpuntgegeven | undefined): readonly string[] {
  const gezet = gegeven !== undefined && gegeven.waarde !== null;
  if (isTermijn(sleutel)) {
    const { werkdagen: aantal, bron } = meldpuntTermijnen[sleutel];
    return [hoofdletter(werkdagen(aantal)), bron === null ? voorbeeld : `Bron: ${bron}.`];
  }
  if (!gezet) return [bereikbaarheid()[sleutel] ?? nietBekend, 'Niet door een beheerder ingesteld.'];
  return [gegeven.waarde ?? '', gegeven.bron === null ? 'Geen bron genoemd.' : `Bron: ${gegeven.bron}.`];
}

export const meldpuntwijzigingZin = (sleutel: string, gegeven: Meldpuntgegeven): string => {
  const welke = sleutel as Meldpuntsleutel;
  return `${meldpuntgegevenNaam(welke)}: ${meldpuntwaarde(welke, gegeven)}${gegeven.bron === null ? '' : ` (${gegeven.bron})`}`;
};

/** What is known of a place; what is not known is said to be so, and nothing is filled in. */
export function verwijsregels(rij: Doorverwijzing, dag: string): readonly string[] {
  const geldt = (rij.geldigVan === null || rij.geldigVan <= dag) && (rij.geldigTot === null || dag < rij.geldigTot);
  const van = rij.geldigVan === null ? 'begin niet bekend' : `vanaf ${datumVoluit(rij.geldigVan)}`;
  const tot = rij.geldigTot === null ? 'zonder einddatum' : `tot ${datumVoluit(rij.geldigTot)}`;
  return [
    `Wanneer: ${rij.signaal}.`,
    `Telefoon: ${rij.telefoon ?? nietBekend.toLowerCase().replace('.', '')}. Bereikbaar: ${rij.bereikbaar ?? 'niet bekend'}. Website: ${rij.url ?? 'niet bekend'}.`,
    `${geldt ? 'Geldt nu' : 'Geldt nu niet'}: ${van}, ${tot}.`,
    rij.stopt ? 'Van zo’n bericht wordt niets bewaard.' : 'De melder kan kiezen om toch te melden.',
    `Bron: ${rij.bron}.`,
  ];
}

export const meldpuntgegevensTekst = {
  kop: 'Termijnen en bereikbaarheid van het meldpunt',
  uitleg:
    'Dit lezen melders in hun bevestiging en in de hulp. Een wijziging geldt vanaf nu. Wat iemand al is beloofd verandert niet.',
  samenvatting: 'De termijnen en de bereikbaarheid van het meldpunt.',
  formulierKop: (naam: string): string => `${naam} wijzigen`,
  formulierUitleg: 'Uw wijziging komt in de geschiedenis te staan en kan worden teruggedraaid.',
  label: {
    werkdagen: 'Aantal werkdagen',
    telefoon: 'Telefoonnummer',
    uren: 'Bereikbaar (bijvoorbeeld: op werkdagen van 9.00 tot 17.00 uur)',
    bron: 'Bron (leeg: voorbeeld, niet officieel)',
    reden: 'Waarom wijzigt u dit',
  },
  fout: {
    waarde: 'Vul dit in.',
    bron: 'Houd de bron bij 200 tekens.',
    reden: 'Schrijf er kort bij waarom.',
  },
  knop: {
    wijzigen: 'Wijzigen',
    wijzigingen: 'Wijzigingen bekijken',
    verwijzen: 'Doorverwijsgegevens bekijken',
    terug: 'Terug naar de termijnen',
    opslaan: 'Opslaan',
  },
  verwijsKop: 'Doorverwijsgegevens',
  verwijsUitleg:
    'Hierheen verwijst Tredewijzer wie ergens anders moet zijn. Wie het beheer van de server doet kan nummers, tijden en adressen wijzigen in het bestand VERWIJSGEGEVENS. Wat geen bron noemt, staat er niet in.',
  verwijsSamenvatting: (aantal: number): string => `${String(aantal)} plekken waarnaar wordt doorverwezen.`,
  verwijsNaam: (rij: Doorverwijzing): string => verwijzingTekst.naam(rij.naar),
} as const;
