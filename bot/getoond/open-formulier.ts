/** The form that stands before somebody and was not sent yet: which fields it has, and the same form with other values in them. */
import { maskeer } from '../../domain/persoonsgegevens';
import type { Antwoord, Kaart } from '../messages';

type Element = Readonly<Record<string, unknown>>;

export interface Formulierveld {
  readonly id: string;
  readonly soort: 'Input.Text' | 'Input.Date' | 'Input.Time' | 'Input.ChoiceSet';
  readonly label: string;
  readonly waarde: string;
  /** For more than one line. */
  readonly lang: boolean;
  /** More than one may be chosen. */
  readonly meer: boolean;
  readonly keuzes: readonly { readonly titel: string; readonly waarde: string }[];
}

const soorten: ReadonlySet<unknown> = new Set(['Input.Text', 'Input.Date', 'Input.Time', 'Input.ChoiceSet']);

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

const keuzesVan = (choices: unknown): Formulierveld['keuzes'] =>
  (Array.isArray(choices) ? (choices as Element[]) : []).map(({ title, value }) => ({
    titel: tekst(title),
    waarde: tekst(value),
  }));

export function veldenVan(deel: unknown, uit: Formulierveld[] = []): readonly Formulierveld[] {
  if (typeof deel !== 'object' || deel === null) return uit;
  const { type, id, label, value, choices, isMultiSelect, isMultiline } = deel as Element;
  if (soorten.has(type))
    uit.push({
      ...{ id: tekst(id), soort: type as Formulierveld['soort'], label: tekst(label), waarde: tekst(value) },
      ...{ lang: isMultiline === true, meer: isMultiSelect === true, keuzes: keuzesVan(choices) },
    });
  for (const een of Object.values(deel) as unknown[]) veldenVan(een, uit);
  return uit;
}

/** The only card that asks for something; null with none or two, and where a text that stands in it may not be kept. */
export function formulierIn(kaarten: readonly Kaart[]): Kaart | null {
  const [enige, tweede] = kaarten.filter(({ inhoud }) => veldenVan(inhoud).length > 0);
  if (enige === undefined || tweede !== undefined) return null;
  const schoon = veldenVan(enige.inhoud).every(
    ({ soort, waarde }) => soort !== 'Input.Text' || maskeer(waarde) === waarde,
  );
  return schoon ? enige : null;
}

/** The same card, keys and all: whichever of the two is sent, it counts once. */
export const vulIn = (kaart: Kaart, waarden: Readonly<Record<string, string>>): Kaart => ({
  ...kaart,
  inhoud: gevuld(kaart.inhoud, waarden) as Kaart['inhoud'],
});

/** The same in the cards of an answer that is on its way. */
export function vulAntwoord<T extends Antwoord>(antwoord: T, waarden: Readonly<Record<string, string>>): T {
  const { invoke } = antwoord;
  return {
    ...antwoord,
    invoke: invoke !== null && 'kaart' in invoke ? { ...invoke, kaart: vulIn(invoke.kaart, waarden) } : invoke,
    berichten: antwoord.berichten.map((een) =>
      een.soort === 'kaart' ? { ...een, kaart: vulIn(een.kaart, waarden) } : een,
    ),
  };
}

/** The same answer, with more said along by the button of that name. */
export function metKnopdata<T extends Antwoord>(
  antwoord: T,
  action: string,
  erbij: Readonly<Record<string, string>>,
): T {
  const { invoke } = antwoord;
  const met = (kaart: Kaart): Kaart => ({
    ...kaart,
    inhoud: aangevuld(kaart.inhoud, action, erbij) as Kaart['inhoud'],
  });
  return {
    ...antwoord,
    invoke: invoke !== null && 'kaart' in invoke ? { ...invoke, kaart: met(invoke.kaart) } : invoke,
    berichten: antwoord.berichten.map((een) => (een.soort === 'kaart' ? { ...een, kaart: met(een.kaart) } : een)),
  };
}

function aangevuld(deel: unknown, action: string, erbij: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(deel)) return deel.map((een) => aangevuld(een, action, erbij));
  if (typeof deel !== 'object' || deel === null) return deel;
  const velden = Object.entries(deel).map(([naam, waarde]) => [naam, aangevuld(waarde, action, erbij)] as const);
  const nieuw = Object.fromEntries(velden);
  return nieuw['action'] === action ? { ...nieuw, ...erbij } : nieuw;
}

function gevuld(deel: unknown, waarden: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(deel)) return deel.map((een) => gevuld(een, waarden));
  if (typeof deel !== 'object' || deel === null) return deel;
  const { type, id } = deel as Element;
  const nieuw = soorten.has(type) || type === 'Input.Toggle' ? waarden[tekst(id)] : undefined;
  const velden = Object.entries(deel).map(([naam, waarde]) => [naam, gevuld(waarde, waarden)] as const);
  return { ...Object.fromEntries(velden), ...(nieuw === undefined ? {} : { value: nieuw }) };
}
