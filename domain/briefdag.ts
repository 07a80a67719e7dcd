/** Which fact holds the day of each kind of letter, and how such a letter reads a dossier: on that day, with the authority of that day. */
import { isBriefsoort } from './briefsoort';
import type { BriefsoortNaam } from './briefsoort';
import { autoriteitRijen, metAutoriteit } from './dossier';
import type { AutoriteitRij, Dossier } from './dossier';
import { bekend } from './feit';
import type { Feit } from './feit';

/** A group of facts that has a day of its letter: most letters have one of their own. */
type MetDatum = {
  [G in keyof Dossier]: Dossier[G] extends { readonly datum: Feit<string> } ? G : never;
}[keyof Dossier];

const daggroep = {
  raadsinformatiebrief: 'rib',
  persbericht: 'persbericht',
  aanbiedingsbrief: 'aanbiedingsbrief',
  vervolgbrief: 'vervolgbrief',
  afsluitingsbrief: 'afsluitingsbrief',
  rechtzettingsbrief: 'rechtzettingsbrief',
  persrechtzetting: 'persrechtzetting',
  medewerkersbrief: 'medewerkersbrief',
  clientenbrief: 'clientenbrief',
  'vragen-en-antwoorden': 'vragen',
  verklaring: 'verklaring',
} as const satisfies Record<BriefsoortNaam, MetDatum>;

/** Every group that belongs to one letter: who writes it, and on which day. */
export const groepenVanBrief: readonly (keyof Dossier)[] = Object.values(daggroep);

/** The group of facts that a letter of this kind says of itself. */
export const groepVan = (soort: string): string | null => (isBriefsoort(soort) ? daggroep[soort] : null);

/** Where the day of a letter stands on its sheet of facts. */
export const dagfeitVan = (soort: string): string | null => (isBriefsoort(soort) ? `${daggroep[soort]}.datum` : null);

/**
 * The dossier as this letter reads it: its day filled in, and the authority of that day.
 * Keep it with the version: the checks and `feitenblad` compare with this one.
 */
export function voorBrief(
  soort: BriefsoortNaam,
  dossier: Dossier,
  datum: string | null,
  rijen: readonly AutoriteitRij[] = autoriteitRijen,
): Dossier {
  const gedateerd = datum === null ? dossier : metDag(soort, dossier, datum);
  return metAutoriteit(gedateerd, rijen, briefdagIn(soort, gedateerd));
}

export const briefdagIn = (soort: BriefsoortNaam, dossier: Dossier): string | null => {
  const feit = dossier[daggroep[soort]].datum;
  return feit.status === 'bekend' ? feit.waarde : null;
};

/** A day asked for at the making goes before the day in the dossier. */
function metDag(soort: BriefsoortNaam, dossier: Dossier, dag: string): Dossier {
  const groep = daggroep[soort];
  const datum = bekend(dossier[groep].datum, dag, { bron: 'opgegeven bij het maken van de brief' });
  return { ...dossier, [groep]: { ...dossier[groep], datum } };
}

const langGeleden = 90;

/** Longer ago than anybody dates a letter that is still to be set: most likely a day left standing from the example or from the letter before. */
export const isLangGeleden = (datum: string | null, vandaag: string): boolean =>
  datum !== null && Date.parse(vandaag.slice(0, 10)) - Date.parse(datum) > langGeleden * 86_400_000;
