/** A wording that a beheerder chose for one sentence, by its id: placeholders name facts, and only facts of that audience. */
import type { Document, FeitId, Stuk, Zin } from '../../domain/document';
import { alleZinnen } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier, TabelRegel } from '../../domain/dossier';
import { leesTekst, toon } from '../../domain/feit';
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import { formuleringSleutel, variantVan } from '../../domain/formulering';
import type { Formuleringen, Zinplek } from '../../domain/formulering';
import type { Publiek } from '../../domain/publiek';
import { gezet } from '../../domain/leestekens';
import { faal, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { zin } from '../../domain/zin';
import { datumVoluit, opsomming, tijdstipVoluit } from '../../texts/formaat';
import { formuleringFout as fout } from '../../texts/formulering';
import { feitenVanZin } from '../../domain/feitenblad';
import { vervangZinnen } from './vervang';
import { alsVastDeel, basisVan, isVastDeel } from './zinsjabloon';
import type { VastDeel } from './zinsjabloon';

type Deel = { readonly tekst: string } | { readonly regel: TabelRegel } | { readonly vast: VastDeel };

/** How each kind of value is printed where our own sentence does not print it; a flag or a choice is a reason for a sentence. */
const drukwijze: Readonly<Record<string, (waarde: unknown) => string>> = {
  tekst: String,
  getal: String,
  trede: String,
  datum: (waarde) => datumVoluit(String(waarde)),
  dag: (waarde) => datumVoluit(String(waarde)),
  tijdstip: (waarde) => tijdstipVoluit(String(waarde)),
  lijst: (waarde) => (Array.isArray(waarde) ? opsomming(waarde.map(String)) : ''),
};

/** Marks of code, HTML and markdown: a letter is plain text, and nothing a beheerder types is ever run. */
const opmaak = /[<>`\\|*_#~^$%]|\]\(|https?:/u;

/** Run on save: what does not pass here is not saved, and the wording of before stays. `oud` is the sentence it replaces. */
export function keurFormulering(tekst: string, publiek: Publiek, oud: Zin): Result<readonly Deel[], readonly string[]> {
  const schoon = leesTekst(tekst);
  if (schoon === undefined) return faal([fout.leeg]);
  const delen = gezet(schoon)
    .split(/(\{[^{}]*\})/)
    .filter((deel) => deel !== '');
  const gekeurd = delen.map((deel) => keurDeel(deel, publiek, oud));
  const fouten = gekeurd.filter((deel) => typeof deel === 'string');
  if (/[.?]$/.test(basisVan(oud)) && !/[.?](\{noot\})?$/.test(schoon)) fouten.push(fout.slot);
  return fouten.length > 0 ? faal([...new Set(fouten)]) : ok(gekeurd.filter((deel) => typeof deel !== 'string'));
}

function keurDeel(deel: string, publiek: Publiek, oud: Zin): Deel | string {
  const id = /^\{([^{}]*)\}$/.exec(deel)?.[1];
  if (id === undefined) {
    if (/[{}]/.test(deel)) return fout.accolade(deel);
    return opmaak.test(deel) ? fout.opmaak : { tekst: deel };
  }
  if (isVastDeel(id)) return oud.stukken.some((stuk) => alsVastDeel(stuk) === id) ? { vast: id } : fout.nietHier(id);
  const regel = regelVan(id);
  if (regel === undefined) return fout.onbekend(id);
  if (!regel.rij.zicht.includes(publiek)) return fout.anderPubliek(id);
  const staatEr = gedrukt(oud, id).length > 0;
  return staatEr || regel.rij.soort.naam in drukwijze ? { regel } : fout.nietTeDrukken(id);
}

const gedrukt = ({ stukken }: Zin, id: FeitId): readonly Stuk[] =>
  stukken.filter((stuk) => 'feit' in stuk && stuk.feit === id);

/** A wording that has become unfit, that misses a fact, or whose sentence says something else here, leaves our own in place. */
export function herformuleer(
  document: Document,
  keuze: Formuleringen,
  dossier: Dossier,
  { soort, publiek }: { readonly soort: string; readonly publiek: Publiek },
): Document {
  if (Object.keys(keuze).length === 0) return document;
  const nieuw = new Map<string, Zin>();
  for (const oud of alleZinnen(document)) {
    const tekst = gekozenTekst(oud, keuze, { soort, publiek });
    if (tekst === null) continue;
    const geschreven = herschrijf(oud, tekst, dossier, publiek);
    if (geschreven !== undefined) nieuw.set(oud.id, geschreven);
  }
  return nieuw.size === 0 ? document : vervangZinnen(document, nieuw);
}

/** For this wording of ours, whichever of its two names it was kept under. */
function gekozenTekst(oud: Zin, keuze: Formuleringen, plek: Omit<Zinplek, 'zin'>): string | null {
  const basis = basisVan(oud);
  for (const zin of [oud.id, `${oud.id}~${variantVan(basis)}`]) {
    const sleutel = formuleringSleutel({ ...plek, zin });
    const gekozen = Object.hasOwn(keuze, sleutel) ? keuze[sleutel] : undefined;
    if (typeof gekozen?.tekst === 'string' && gekozen.basis === basis) return gekozen.tekst;
  }
  return null;
}

/** The sentence in its new words; it keeps resting on every fact that its own words rested on. */
export function herschrijf(oud: Zin, tekst: string, dossier: Dossier, publiek: Publiek): Zin | undefined {
  const noten = oud.stukken.filter((stuk) => stuk.soort === 'voetnoot');
  // A term is explained at its first place: in another letter the same sentence may come after it.
  const gekeurd = keurFormulering(noten.length === 0 ? tekst.replaceAll('{noot}', '') : tekst, publiek, oud);
  if (!gekeurd.ok) return undefined;
  const delen = gekeurd.value.map((deel, plek) =>
    alsStukken(deel, gekeurd.value.slice(0, plek), oud, dossier, publiek),
  );
  const goed = delen.filter((stukken) => stukken !== undefined);
  if (goed.length < delen.length || verbergtGat(oud, goed.flat())) return undefined;
  const geplaatst = zonderDubbelePunt(goed.flat());
  const stukken = [...geplaatst, ...noten.filter((noot) => !geplaatst.includes(noot))];
  const rustOp = feitenVanZin(oud).filter((feit) => !stukken.some((stuk) => 'feit' in stuk && stuk.feit === feit));
  // Kept for this form of our own sentence: whoever reads these words knows which one that was.
  const vorm = oud.vorm === undefined ? {} : { vorm: oud.vorm };
  return rustOp.length === 0 ? { id: oud.id, stukken, ...vorm } : { id: oud.id, stukken, rustOp, ...vorm };
}

/** A fact that is asked for stays asked for, also in words that leave it out. */
const verbergtGat = (oud: Zin, nieuw: readonly Stuk[]): boolean =>
  oud.stukken.some(
    (gat) => gat.soort === 'ontbreekt' && !nieuw.some((stuk) => 'feit' in stuk && stuk.feit === gat.feit),
  );

/** A name that brings its own full stop does not get a second one. */
const zonderDubbelePunt = (stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.flatMap((stuk, plaats) => {
    const vorige = stukken[plaats - 1];
    const dubbel = vorige !== undefined && vorige.soort !== 'voetnoot' && vorige.tekst.endsWith('.');
    if (!dubbel || stuk.soort !== 'tekst' || !stuk.tekst.startsWith('.')) return [stuk];
    return stuk.tekst === '.' ? [] : [{ ...stuk, tekst: stuk.tekst.slice(1) }];
  });

function alsStukken(
  deel: Deel,
  eerder: readonly Deel[],
  oud: Zin,
  dossier: Dossier,
  publiek: Publiek,
): readonly Stuk[] | undefined {
  if ('tekst' in deel) return [{ soort: 'tekst', tekst: deel.tekst }];
  if ('vast' in deel) {
    const plek = eerder.filter((een) => 'vast' in een && een.vast === deel.vast).length;
    return oud.stukken.filter((stuk) => alsVastDeel(stuk) === deel.vast).slice(plek, plek + 1);
  }
  const { id } = deel.regel;
  const zelfde = gedrukt(oud, id);
  const hoeveelste = eerder.filter((een) => 'regel' in een && een.regel.id === id).length;
  const eigen = zelfde[hoeveelste] ?? zelfde[0];
  return eigen === undefined ? uitDossier(deel.regel, dossier, publiek) : [eigen];
}

/** A fact that our own sentence does not print. */
function uitDossier({ groep, sleutel, rij }: TabelRegel, dossier: Dossier, publiek: Publiek) {
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
