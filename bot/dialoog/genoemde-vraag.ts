/** A question that was answered, by what somebody calls it: to change its answer, or to take it out. */
import { velden } from './welke-vraag';
import { eenvoudig, leesKeuze } from '../invoer/keuze';
import type { Open } from './concept';
import { openVraag, tekstVan } from './kaart';

/** "wijzig gemeenten" */
const WIJZIG = /^(?:wijzig|wijzigen|verander|corrigeer)\s+(?:de |het |mijn )?(.{3,40})$/i;

export function teWijzigen(open: Open, tekst: string): string | null {
  const naam = WIJZIG.exec(tekst)?.[1];
  if (naam === undefined) return null;
  const gesteld = velden(open.dialoog.stappen).filter(
    (veld) => open.draft.antwoorden[veld] !== undefined || veld === openVraag(open),
  );
  const keuzes = gesteld.map((waarde) => ({ waarde, titel: tekstVan(open, waarde).label }));
  return leesKeuze(naam, keuzes)?.waarde ?? gesteld.find((veld) => heet(open, veld, naam)) ?? null;
}

/** "haal mijn telefoonnummer er maar uit" */
const HAAL_WEG =
  /^(?:(?:kunt u|kun je|wilt u|wil je|graag|aub|svp) )?(?:haal|laat|neem|verwijder|schrap|wis|streep)\s+(?:de |het |mijn |dat |die )?(.{3,40}?)(?:\s+(?:er|maar|toch|weer|graag|aub|svp|alstublieft))*(?:\s+(?:uit|weg|af|eruit|eraf|leeg|door))?(?:\s+(?:aub|svp|alstublieft|graag))?[.?]?$/i;

/** What somebody wants out, as he calls it. */
export const teHalenNaam = (tekst: string): string | null => HAAL_WEG.exec(tekst.trim())?.[1] ?? null;

/** Only by its own name, so that "verwijder de melding" does not take out what kind of melding it is. */
export function teLegen(open: Open, tekst: string): string | null {
  const naam = teHalenNaam(tekst);
  if (naam === null) return null;
  const { antwoorden } = open.draft;
  const beantwoord = velden(open.dialoog.stappen).filter((veld) => (antwoorden[veld] ?? null) !== null);
  return beantwoord.find((veld) => heet(open, veld, naam)) ?? null;
}

export const heet = (open: Open, veld: string, naam: string): boolean => {
  const { label, ook = [] } = tekstVan(open, veld);
  return [label, ...ook].some((een) => eenvoudig(een) === eenvoudig(naam));
};
