/** A wording that a beheerder chose for one sentence, by its id: placeholders name facts, and only facts of that audience. */
import type { Document, Stuk, Zin } from '../../domain/document';
import { alleZinnen } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier, TabelRegel } from '../../domain/dossier';
import { leesTekst, toon } from '../../domain/feit';
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import type { Publiek } from '../../domain/publiek';
import { faal, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { zin } from '../../domain/zin';
import { datumVoluit, opsomming, tijdstipVoluit } from '../../texts/formaat';
import { vervangZinnen } from './vervang';

/** Id of a sentence → the wording that replaces it. */
export type Formuleringen = Readonly<Record<string, string>>;

type Deel = { readonly tekst: string } | { readonly regel: TabelRegel };

/** How each kind of value is printed; a flag or a choice is a reason for a sentence, never a part of it. */
const drukwijze: Readonly<Record<string, (waarde: unknown) => string>> = {
  tekst: String,
  getal: String,
  trede: String,
  datum: (waarde) => datumVoluit(String(waarde)),
  dag: (waarde) => datumVoluit(String(waarde)),
  tijdstip: (waarde) => tijdstipVoluit(String(waarde)),
  lijst: (waarde) => (Array.isArray(waarde) ? opsomming(waarde.map(String)) : ''),
};

/** Run on save: what does not pass here is not saved, and the wording of before stays. */
export function keurFormulering(tekst: string, publiek: Publiek): Result<readonly Deel[], readonly string[]> {
  const schoon = leesTekst(tekst);
  if (schoon === undefined) return faal(['De zin is leeg of heeft een los haakje.']);
  const delen = schoon.split(/(\{[^{}]*\})/).filter((deel) => deel !== '');
  const gekeurd = delen.map((deel) => keurDeel(deel, publiek));
  const fouten = gekeurd.filter((deel) => typeof deel === 'string');
  return fouten.length > 0 ? faal(fouten) : ok(gekeurd.filter((deel) => typeof deel !== 'string'));
}

function keurDeel(deel: string, publiek: Publiek): Deel | string {
  const id = /^\{([^{}]*)\}$/.exec(deel)?.[1];
  if (id === undefined) return /[{}]/.test(deel) ? `Bij “${deel}” staat een losse accolade.` : { tekst: deel };
  const regel = regelVan(id);
  if (regel === undefined) return `Het feit {${id}} bestaat niet.`;
  if (!regel.rij.zicht.includes(publiek)) return `Het feit {${id}} is niet voor deze lezers.`;
  return regel.rij.soort.naam in drukwijze ? { regel } : `Het feit {${id}} kan niet in een zin worden gedrukt.`;
}

/** A wording that has become unfit, or that misses a fact which is not there, leaves our own sentence in place. */
export function herformuleer(document: Document, keuze: Formuleringen, dossier: Dossier, publiek: Publiek): Document {
  const nieuw = new Map<string, Zin>();
  for (const oud of alleZinnen(document)) {
    const tekst = Object.hasOwn(keuze, oud.id) ? keuze[oud.id] : undefined;
    const stukken = tekst === undefined ? undefined : alsStukken(tekst, dossier, publiek);
    if (stukken !== undefined) nieuw.set(oud.id, { id: oud.id, stukken });
  }
  return vervangZinnen(document, nieuw);
}

function alsStukken(tekst: string, dossier: Dossier, publiek: Publiek): readonly Stuk[] | undefined {
  const gekeurd = keurFormulering(tekst, publiek);
  if (!gekeurd.ok) return undefined;
  const stukken = gekeurd.value.map((deel) => alsStuk(deel, dossier, publiek));
  const goed = stukken.filter((stuk) => stuk !== undefined);
  return goed.length === stukken.length ? goed.flat() : undefined;
}

function alsStuk(deel: Deel, dossier: Dossier, publiek: Publiek): readonly Stuk[] | undefined {
  if ('tekst' in deel) return [{ soort: 'tekst', tekst: deel.tekst }];
  const { groep, sleutel, rij } = deel.regel;
  const feit = feitUit(dossier, groep, sleutel);
  const druk = drukwijze[rij.soort.naam];
  if (druk === undefined || !isToonbaar(feit, publiek)) return undefined;
  const getoond: Feit<Tekst> = toon(feit, druk);
  return zin`${getoond}`.delen.flatMap((stuk) => (stuk.soort === 'afkorting' || stuk.soort === 'noot' ? [] : [stuk]));
}

function isToonbaar(feit: OptioneelFeit<unknown>, publiek: Publiek): feit is Feit<unknown> {
  if (feit.status === 'niet-openbaar' || feit.status === 'geen') return false;
  return feit.status !== 'bekend' || feit.zicht === undefined || feit.zicht.includes(publiek);
}
