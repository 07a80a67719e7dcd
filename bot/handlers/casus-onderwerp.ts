/** The organisations a casus is about, where they work, and who is involved. */
import { casusOmgevingInzien } from '../../app/casus-omgeving-inzien';
import { organisatieboom } from '../../app/casus-openen';
import { casusonderwerpAanpassen } from '../../app/casusonderwerp-aanpassen';
import type { Aanpassing } from '../../app/casusonderwerp-aanpassen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import { onderwerpKaart } from '../../cards/casus-onderwerp';
import type { Ingevuld, Melding } from '../../cards/casus-formulier';
import {
  langsteBetrokken,
  langsteGebied,
  langsteSegmenten,
  meesteDelen,
  onderwerpFormulier,
} from '../../cards/casus-onderwerp-formulier';
import type { OnderwerpFormulier } from '../../cards/casus-onderwerp-formulier';
import type { CasusDossier, Onderwerpdeel } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { foutZin } from '../../texts/fouten';
import { inkorten } from '../../texts/inkorten';
import { onderwerpMeldingTekst } from '../../texts/onderwerp-melding';
import { regieTekst } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { meldingenMetOnderwerp, uitMeldingen } from '../regie/onderwerp-uit-melding';
import { werkgebiedInFeiten } from '../regie/werkgebied-in-feiten';
import { maakPlaatsboek } from '../regie/plaatsboek';
import type { Plaatsboek } from '../regie/plaatsboek';

/** As the form writes them: a gemeente and a jeugdregio of one name are told apart. */
function metSoort({ casus, onderwerp }: Omgeving, boek: Plaatsboek): Omgeving {
  const namen = (ids: readonly string[], anders: readonly string[]): readonly string[] =>
    anders.map((naam, plek) => boek.schrijf(ids[plek] ?? '') ?? naam);
  return {
    casus: { ...casus, betrokkenNamen: namen(casus.betrokken, casus.betrokkenNamen) },
    onderwerp: onderwerp.map((deel) => ({ ...deel, werktInNamen: namen(deel.werktIn, deel.werktInNamen) })),
  };
}

interface Omgeving {
  readonly casus: CasusDossier;
  readonly onderwerp: readonly Onderwerpdeel[];
}

async function toonOnderwerp(beurt: Beurt, casus: string, melding: Melding = null): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusOmgevingInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus: dossier, onderwerp } = metSoort(gevonden.value, await maakPlaatsboek(beurt));
  const zonderGebied = onderwerp.every(({ werktIn }) => werktIn.length === 0);
  const inFeiten = zonderGebied ? await werkgebiedInFeiten(beurt, dossier) : [];
  if (!mag(beurt.actor, 'casusonderwerp.aanpassen', dossier)) {
    return toon(beurt, onderwerpKaart(dossier, onderwerp, [], melding, { inFeiten }));
  }
  const { id } = dossier;
  const knoppen = [button(regieTekst.knop.aanpassen, 'casusonderwerp.formulier', { casus: id })];
  // Once people laid down who is involved, the melding is not offered any more.
  const over = dossier.betrokkenNamen.length > 0 ? [] : await meldingenMetOnderwerp(beurt, id);
  if (over.length > 0) {
    knoppen.unshift(button(onderwerpMeldingTekst.knop, 'casusonderwerp.formulier', { casus: id, uitMelding: true }));
  }
  const inMelding = over.map(({ nummer }) => nummer);
  return toon(beurt, onderwerpKaart(dossier, onderwerp, knoppen, melding, { inMelding, inFeiten }));
}

/** The tree as the register has it today, the concern above it, and what was chosen before. */
async function kandidaten(beurt: Beurt, casus: CasusDossier, delen: readonly Onderwerpdeel[]) {
  const { partij } = beurt.eenheid;
  const boven = await partij.naar(casus.aanbiederId, 'deelneming-van', beurt.vandaag);
  const bomen = await Promise.all(
    [casus.aanbiederId, ...boven.map(({ id }) => id)].map((id) => organisatieboom(beurt, id, beurt.vandaag)),
  );
  const ids = new Set([casus.aanbiederId, ...delen.map(({ partijId }) => partijId), ...bomen.flat()]);
  const alle = await Promise.all([...ids].map((id) => partij.vind(id)));
  return alle.flatMap((een) => (een === null ? [] : [{ id: een.id, naam: een.naam }])).slice(0, 20);
}

/** Without a stored tree the casus is about its aanbieder alone. */
const metAanbieder = (casus: CasusDossier, delen: readonly Onderwerpdeel[]): readonly Onderwerpdeel[] =>
  delen.length > 0
    ? delen
    : [{ partijId: casus.aanbiederId, naam: casus.aanbiederNaam, werktIn: [], werktInNamen: [], segmenten: null }];

interface Stand {
  readonly casus: CasusDossier;
  readonly delen: readonly Onderwerpdeel[];
}

async function standVan(beurt: Beurt, casusId: string): Promise<Stand | null> {
  const casus = await beurt.eenheid.casus.vind(casusId, beurt.vandaag);
  if (casus === null || !mag(beurt.actor, 'casusonderwerp.aanpassen', casus)) return null;
  return { casus, delen: metAanbieder(casus, await beurt.eenheid.casus.onderwerp(casus.id)) };
}

/** What stood on a form that comes back. */
type Opnieuw = Ingevuld & { readonly sleutel: string; readonly uit: Bron };
type Bron = OnderwerpFormulier['uit'];

async function toonFormulier(beurt: Beurt, casusId: string, opnieuw?: Opnieuw): Promise<BeurtAntwoord> {
  const stand = await standVan(beurt, casusId);
  if (stand === null) return weiger(beurt, { soort: 'geen-toegang' });
  const { casus, delen } = stand;
  const ingevuld = opnieuw ?? { waarden: huidig(stand, await maakPlaatsboek(beurt)), fouten: [], gevonden: [] };
  const sleutel = opnieuw?.sleutel ?? beurt.nieuweSleutel();
  const keuzes = await kandidaten(beurt, casus, delen);
  const uit = opnieuw?.uit ?? null;
  return toon(beurt, onderwerpFormulier({ casus, sleutel, ingevuld, delen, kandidaten: keuzes, uit }));
}

/** The same form with what the meldingen name in it, beside what stands there already. */
async function toonUitMelding(beurt: Beurt, casusId: string): Promise<BeurtAntwoord> {
  const stand = await standVan(beurt, casusId);
  if (stand === null) return weiger(beurt, { soort: 'geen-toegang' });
  const uit = await uitMeldingen(beurt, stand.casus.id);
  const boek = await maakPlaatsboek(beurt);
  const namen = uit.partijIds.flatMap((id) => boek.schrijf(id) ?? []);
  const was = huidig(stand, boek);
  const plek = stand.delen.slice(0, meesteDelen).findIndex(({ partijId }) => partijId === stand.casus.aanbiederId);
  const erbij = (id: string, nieuw: readonly string[], max: number) => {
    const oud = was[id] ?? '';
    return { [id]: inkorten([...new Set([...(oud === '' ? [] : oud.split(', ')), ...nieuw])].join(', '), max) };
  };
  const waarden = {
    ...was,
    ...erbij('betrokken', namen, langsteBetrokken),
    ...(plek < 0 ? {} : erbij(`segmenten-${String(plek)}`, uit.vormen, langsteSegmenten)),
  };
  const bron = uit.meldingen.length === 0 ? null : uit;
  return toonFormulier(beurt, stand.casus.id, {
    ...{ waarden, fouten: [], gevonden: [] },
    ...{ sleutel: beurt.nieuweSleutel(), uit: bron },
  });
}

/** Every name is written so that the form reads it as the same partij when nobody touches it. */
function huidig({ casus, delen }: Stand, boek: Plaatsboek): Readonly<Record<string, string>> {
  const namen = (ids: readonly string[], anders: readonly string[]): string =>
    anders.map((naam, plek) => boek.schrijf(ids[plek] ?? '') ?? naam).join(', ');
  const velden = delen.slice(0, meesteDelen).flatMap(({ werktIn, werktInNamen, segmenten }, nummer) => [
    [`gebied-${String(nummer)}`, namen(werktIn, werktInNamen)],
    [`segmenten-${String(nummer)}`, segmenten ?? ''],
  ]);
  return {
    organisaties: delen.map(({ partijId }) => partijId).join(','),
    // In `betrokken` those of the names stand first, in their order.
    betrokken: namen(casus.betrokken, casus.betrokkenNamen),
    ...(Object.fromEntries(velden) as Record<string, string>),
  };
}

async function pasAan(beurt: Beurt, payload: Payload<'casusonderwerp.aanpassen'>): Promise<BeurtAntwoord> {
  const stand = await standVan(beurt, payload.casus);
  if (stand === null) return weiger(beurt, { soort: 'geen-toegang' });
  const { casus, delen } = stand;
  const { onderwerpFormulier: label } = regieTekst;
  const formulier = leesFormulier(payload);
  const boek = await maakPlaatsboek(beurt);
  const gebieden = (id: string, naam: string, max: number): readonly string[] => {
    const { ids, onbekend } = boek.lees(formulier.tekst(id, naam, max) ?? '');
    if (onbekend.length > 0) extra.push(label.onbekend(naam, onbekend.join(', ')));
    return ids;
  };
  const extra: string[] = [];
  const mogelijk = (await kandidaten(beurt, casus, delen)).map(({ id }) => id);
  const gekozen = formulier.keuzes('organisaties', label.organisaties, mogelijk);
  const bekend = delen.slice(0, meesteDelen).map(({ partijId, naam }, nummer) => ({
    partijId,
    werktIn: gebieden(`gebied-${String(nummer)}`, label.werktIn(naam), langsteGebied),
    segmenten: formulier.tekst(`segmenten-${String(nummer)}`, label.segmenten(naam), langsteSegmenten),
  }));
  const betrokkenIds = gebieden('betrokken', label.betrokken, langsteBetrokken);
  if (!gekozen.includes(casus.aanbiederId)) formulier.fout(label.organisaties, 'verplicht');
  if (!formulier.goed() || extra.length > 0) {
    const fouten = [...formulier.fouten, ...extra];
    return toonFormulier(beurt, casus.id, {
      ...formulier,
      fouten,
      sleutel: payload.sleutel,
      uit: await bronVan(beurt, payload),
    });
  }
  const nieuw = gekozen.map(
    (partijId) =>
      bekend.find((een) => een.partijId === partijId) ??
      delen.find((een) => een.partijId === partijId) ?? { partijId, werktIn: [], segmenten: null },
  );
  const invoer = { casusId: casus.id, delen: nieuw, betrokkenIds, uitMeldingen: payload.uit ?? [] };
  return legVast(beurt, invoer, payload.sleutel);
}

async function legVast(beurt: Beurt, invoer: Aanpassing, sleutel: string): Promise<BeurtAntwoord> {
  const uit = await voerUit(beurt, casusonderwerpAanpassen, invoer, sleutel);
  const melding = uit.ok
    ? { kop: regieTekst.gedaan, regels: [regieTekst.onderwerp.bijgewerkt] }
    : { kop: regieTekst.nietGelukt, regels: [foutZin(uit.fout)] };
  return toonOnderwerp(beurt, invoer.casusId, melding);
}

/** Of a form that comes back: only what he may read of this casus. */
async function bronVan(beurt: Beurt, { casus, uit = [] }: Payload<'casusonderwerp.aanpassen'>): Promise<Bron> {
  const meldingen = (await meldingenMetOnderwerp(beurt, casus)).filter(({ id }) => uit.includes(id));
  return meldingen.length === 0 ? null : { meldingen, onbekend: [] };
}

export const casusOnderwerpHandlers = {
  'casusonderwerp.inzien': (beurt, { casus }) => toonOnderwerp(beurt, casus),
  'casusonderwerp.formulier': (beurt, { casus, uitMelding }) =>
    uitMelding === true ? toonUitMelding(beurt, casus) : toonFormulier(beurt, casus),
  'casusonderwerp.aanpassen': pasAan,
} as const satisfies Partial<Handlers>;
