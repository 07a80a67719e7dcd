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
import type { Partij } from '../../domain/partij';
import { mag } from '../../domain/policy';
import { foutZin } from '../../texts/fouten';
import { inkorten } from '../../texts/inkorten';
import { onderwerpMeldingTekst } from '../../texts/onderwerp-melding';
import { regieTekst } from '../../texts/regie';
import { kaal } from '../begrip/normaliseer';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { meldingenMetOnderwerp, uitMeldingen } from '../regie/onderwerp-uit-melding';

async function toonOnderwerp(beurt: Beurt, casus: string, melding: Melding = null): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusOmgevingInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus: dossier, onderwerp } = gevonden.value;
  if (!mag(beurt.actor, 'casusonderwerp.aanpassen', dossier)) {
    return toon(beurt, onderwerpKaart(dossier, onderwerp, [], melding));
  }
  const { id } = dossier;
  const knoppen = [button(regieTekst.knop.aanpassen, 'casusonderwerp.formulier', { casus: id })];
  // Once people laid down who is involved, the melding is not offered any more.
  const over = dossier.betrokkenNamen.length > 0 ? [] : await meldingenMetOnderwerp(beurt, id);
  if (over.length > 0) {
    knoppen.unshift(button(onderwerpMeldingTekst.knop, 'casusonderwerp.formulier', { casus: id, uitMelding: true }));
  }
  const nummers = over.map(({ nummer }) => nummer);
  return toon(beurt, onderwerpKaart(dossier, onderwerp, knoppen, melding, nummers));
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
  const ingevuld = opnieuw ?? { waarden: huidig(stand), fouten: [], gevonden: [] };
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
  const partijen = await Promise.all(uit.partijIds.map((id) => beurt.eenheid.partij.vind(id)));
  const zoek = await naarPartijen(beurt);
  const namen = partijen.flatMap((een) =>
    een === null ? [] : zoek(een.naam).ids.includes(een.id) ? een.naam : voluit(een),
  );
  const was = huidig(stand);
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

function huidig({ casus, delen }: Stand): Readonly<Record<string, string>> {
  const velden = delen.slice(0, meesteDelen).flatMap(({ werktInNamen, segmenten }, nummer) => [
    [`gebied-${String(nummer)}`, werktInNamen.join(', ')],
    [`segmenten-${String(nummer)}`, segmenten ?? ''],
  ]);
  return {
    organisaties: delen.map(({ partijId }) => partijId).join(','),
    betrokken: casus.betrokkenNamen.join(', '),
    ...(Object.fromEntries(velden) as Record<string, string>),
  };
}

async function pasAan(beurt: Beurt, payload: Payload<'casusonderwerp.aanpassen'>): Promise<BeurtAntwoord> {
  const stand = await standVan(beurt, payload.casus);
  if (stand === null) return weiger(beurt, { soort: 'geen-toegang' });
  const { casus, delen } = stand;
  const { onderwerpFormulier: label } = regieTekst;
  const formulier = leesFormulier(payload);
  const zoek = await naarPartijen(beurt);
  const gebieden = (id: string, naam: string, max: number): readonly string[] => {
    const { ids, onbekend } = zoek(formulier.tekst(id, naam, max) ?? '');
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

/** Tells a gemeente from the jeugdregio of that name. */
const voluit = ({ soort, naam }: Pick<Partij, 'soort' | 'naam'>): string =>
  `${soort === 'gemeente' ? 'Gemeente' : 'Jeugdregio'} ${naam.replace(/^(Gemeente|Jeugdregio) /, '')}`;

/** Names between commas → partijen; a name with a comma in it is tried as a whole first. */
async function naarPartijen({ eenheid }: Beurt) {
  const alle = await eenheid.partij.vanSoort(['gemeente', 'jeugdregio', 'samenwerkingsverband']);
  const opNaam = new Map<string, string>();
  const noteer = (naam: string, { id }: Partij): void => {
    const sleutel = kaal(naam);
    if (!opNaam.has(sleutel)) opNaam.set(sleutel, id);
  };
  for (const partij of alle) noteer(partij.naam, partij);
  for (const partij of alle) {
    noteer(partij.naam.replace(/^(Gemeente|Jeugdregio) /, ''), partij);
    noteer(voluit(partij), partij);
    for (const alias of partij.aliassen) noteer(alias, partij);
  }
  return (tekst: string) => {
    const namen = tekst.split(/[,;\n]/).flatMap((naam) => (naam.trim() === '' ? [] : [naam.trim()]));
    const ids = new Set(namen.flatMap((naam) => opNaam.get(kaal(naam)) ?? []));
    return { ids: [...ids], onbekend: namen.filter((naam) => !opNaam.has(kaal(naam))) };
  };
}

export const casusOnderwerpHandlers = {
  'casusonderwerp.inzien': (beurt, { casus }) => toonOnderwerp(beurt, casus),
  'casusonderwerp.formulier': (beurt, { casus, uitMelding }) =>
    uitMelding === true ? toonUitMelding(beurt, casus) : toonFormulier(beurt, casus),
  'casusonderwerp.aanpassen': pasAan,
} as const satisfies Partial<Handlers>;
