/** Casussen: one, the list, and the facts of one. */
import { casusInzien, casusVanConcern } from '../../app/casus-inzien';
import { casussenInzien } from '../../app/casussen-inzien';
import type { CasusMetStap } from '../../app/casus-inzien';
import { feitenInzien } from '../../app/feiten-inzien';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { evaluatieSecties } from '../../cards/casus-evaluatie';
import type { Sectie } from '../../cards/blad';
import { casusKaart, casussenKaart } from '../../cards/casus';
import type { CasusView } from '../../cards/casus';
import { feitengroepKaart, feitenKaart } from '../../cards/feiten';
import type { CasusDossier } from '../../domain/casus';
import { magOpstellen } from '../../domain/opstelrecht';
import { geenZaak, mag } from '../../domain/policy';
import { treden, tredeZicht } from '../../domain/trede';
import type { Trede } from '../../domain/trede';
import { taakTekst } from '../../texts/taak';
import { casusTekst } from '../../texts/casus';
import { reeksTekst } from '../../texts/briefreeks';
import { feitgangTekst, informerenTekst } from '../../texts/feitgang';
import { gegevensTekst } from '../../texts/gemeentegegevens';
import { regieTekst } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import type { Kaart } from '../messages';
import { toon, weiger } from '../prive';
import { anderGenoemd } from './ander-genoemd';
import { briefKnoppen } from './briefknoppen';

const alsView = ({ actor, vandaag }: Beurt, { casus, stap, komend, rondom }: CasusMetStap): CasusView => ({
  casus,
  stap,
  komend,
  rondom,
  tredeZichtbaar: stap !== null || tredeZicht(actor, casus, null) !== 'geen',
  vandaag,
});

/** `casus`: number or id of a casus, or the id of its aanbieder. */
export async function casusAntwoord(
  beurt: Beurt,
  casus: string,
  melding: Sectie | null = null,
): Promise<BeurtAntwoord> {
  // Who may see every casus chooses: that of the concern, or one of its own.
  const eigen = await beurt.eenheid.casus.zoek(casus, beurt.vandaag);
  const geen = eigen === null ? await geenCasusVan(beurt, casus) : null;
  if (geen !== null) return geen;
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const view = alsView(beurt, gevonden.value);
  const secties = await geleerd(beurt, view.casus);
  const vooraf = melding ?? (await vanConcern(beurt, casus, view.casus));
  return toon(beurt, casusKaart(view, knoppen(beurt, view), { melding: vooraf, secties }));
}

/** Asked for by the name of a deelneming: whose casus this is. */
async function vanConcern(beurt: Beurt, over: string, casus: CasusDossier): Promise<Sectie | null> {
  const genoemd = await anderGenoemd(beurt, over, casus);
  return genoemd === null
    ? null
    : { kop: casusTekst.letOp, regels: [casusTekst.vanConcern(genoemd, casus.aanbiederNaam)] };
}

/** Who may see every casus is told that this aanbieder has none, and can open one. Null for anybody else. */
async function geenCasusVan(beurt: Beurt, partijId: string): Promise<BeurtAntwoord | null> {
  const partij = mag(beurt.actor, 'casus.inzien', geenZaak) ? await beurt.eenheid.partij.vind(partijId) : null;
  if (partij === null) return null;
  const knoppen = mag(beurt.actor, 'casus.openen', geenZaak)
    ? [button(regieTekst.openFormulier.knop, 'casus.openformulier', { partijId })]
    : [];
  const boven = await casusVanConcern(beurt, partijId);
  if (boven !== null) return toon(beurt, bijConcernKaart(partij.naam, boven, knoppen));
  return toon(beurt, berichtKaart({ kop: casusTekst.geenVan(partij.naam), knoppen }));
}

const bijConcernKaart = (
  naam: string,
  { id, nummer, aanbiederNaam, status }: CasusDossier,
  openen: readonly Knop[],
): Kaart =>
  berichtKaart({
    kop: casusTekst.bijConcern(naam, aanbiederNaam, nummer, status),
    knoppen: [button(casusTekst.knop.tonen, 'casus.inzien', { casus: id }), ...openen],
  });

/** Of a closed casus what was learned is the last word. */
async function geleerd({ actor, eenheid }: Beurt, casus: CasusDossier): Promise<readonly Sectie[]> {
  const gesloten = casus.status === 'gesloten' || casus.status === 'heropend';
  if (!gesloten || !mag(actor, 'evaluatie.inzien', casus)) return [];
  return evaluatieSecties(await eenheid.casus.evaluaties(casus.id));
}

/** Facts and letters tell the trede too. */
function knoppen(beurt: Beurt, { casus, tredeZichtbaar }: CasusView): readonly Knop[] {
  const uit: Knop[] = [];
  const { knop } = casusTekst;
  const naar = { casus: casus.id };
  if (!tredeZichtbaar) return [button(regieTekst.knop.wie, 'casus.wie', naar)];
  uit.push(button(knop.trede, 'trede.opvragen', { over: casus.id }));
  if (mag(beurt.actor, 'taken.inzien', casus)) uit.push(button(taakTekst.casusknop, 'casustaken.inzien', naar));
  if (mag(beurt.actor, 'feiten.inzien', casus)) uit.push(button(knop.feiten, 'feiten.inzien', naar));
  if (mag(beurt.actor, 'tijdlijn.inzien', casus)) {
    uit.push(button(regieTekst.menu.tijdlijn.titel, 'tijdlijn.inzien', naar));
  }
  uit.push(button(regieTekst.knop.meer, 'casus.menu', naar), button(regieTekst.knop.wie, 'casus.wie', naar));
  if (mag(beurt.actor, 'brief.opstellen', casus))
    uit.push(...briefKnoppen(beurt, casus, (soort) => magOpstellen(beurt.actor, casus, soort)));
  return uit;
}

type Lijstvraag = Payload<'casussen.inzien'>;

/** What a list is narrowed to, as it was asked for. */
function versmald({ partijId, plaatsen = [], treden: gevraagd, van, tot, ...rest }: Lijstvraag) {
  const { woord = null, eigenRol = null, gesloten = false } = rest;
  const periode = van !== undefined && tot !== undefined ? { van, tot } : null;
  const rond = partijId === undefined ? plaatsen : [partijId];
  const opTreden = tredenUit(gevraagd);
  const nergensOp = [opTreden, periode, woord, eigenRol].every((een) => een === null);
  return {
    rond,
    treden: opTreden,
    periode,
    woord,
    eigenRol,
    gesloten,
    heel: nergensOp && rond.length === 0 && !gesloten,
  };
}

/** Only the casussen around those regio's or gemeenten, on those treden, with that word, or of that period; one page of them. */
async function casussenAntwoord(beurt: Beurt, vraag: Lijstvraag = {}): Promise<BeurtAntwoord> {
  const { vanaf = 0 } = vraag;
  const { heel, ...smal } = versmald(vraag);
  const { rond, eigenRol: rol, ...filter } = smal;
  const eigen = rol === null ? {} : { rolhouderId: beurt.actor.persoonId, rol };
  const gevonden = await voerUit(beurt, casussenInzien, { rond, ...filter, ...eigen, vanaf });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { rijen, totaal } = gevonden.value;
  const verder = vanaf + rijen.length;
  const { knop } = casusTekst;
  const knoppen = [
    ...(verder < totaal ? [button(knop.volgende, 'casussen.inzien', { ...vraag, vanaf: verder })] : []),
    ...(heel ? [] : [button(knop.alle, 'casussen.inzien', {})]),
  ];
  const { nu: peildatum, actor } = beurt;
  const lijst = { ...filter, eigenRol: rol, heel, totaal, vanaf, peildatum, plaatsen: await plaatsnamen(beurt, rond) };
  const views = rijen.map((rij) => alsView(beurt, rij));
  return toon(beurt, casussenKaart(views, { ...lijst, persoonId: actor.persoonId }, knoppen));
}

export const tredenUit = (ruw: readonly number[] | undefined): readonly Trede[] | null =>
  ruw === undefined ? null : treden.filter((trede) => ruw.includes(trede));

export async function plaatsnamen({ eenheid }: Beurt, rond: readonly string[]): Promise<readonly string[]> {
  const namen: string[] = [];
  for (const id of rond) {
    const naam = (await eenheid.partij.vind(id))?.naam;
    if (naam !== undefined) namen.push(naam);
  }
  return namen;
}

async function feitenAntwoord(beurt: Beurt, casus: string, groep = ''): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, feitenInzien, { casus });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const groepkaart = feitengroepKaart(gevonden.value, groep);
  if (groepkaart !== undefined) return toon(beurt, groepkaart);
  const { casusId, magBijwerken } = gevonden.value;
  const terug = button(casusTekst.knop.terug, 'casus.inzien', { casus: casusId }, { zonderInvoer: true });
  const bijwerken = button(
    feitgangTekst.knop.bijwerken,
    'feit.kiezen',
    { casus: casusId },
    { stijl: 'positive', zonderInvoer: true },
  );
  const reeks = await reeksKnop(beurt, casusId, magBijwerken);
  const gegevens = button(
    gegevensTekst.knop.tonen,
    'gemeentegegevens.inzien',
    { casus: casusId },
    { zonderInvoer: true },
  );
  const register = button(informerenTekst.knop.tonen, 'informeren.inzien', { casus: casusId }, { zonderInvoer: true });
  return toon(
    beurt,
    feitenKaart(gevonden.value, [...(magBijwerken ? [bijwerken, reeks, gegevens] : []), register, terug]),
  );
}

/** A series that is there is gone on with; another one would write to every council twice. */
async function reeksKnop(beurt: Beurt, casus: string, mag: boolean): Promise<Knop> {
  const bestaand = mag ? await beurt.eenheid.briefreeks.vanCasus(casus) : null;
  const zonder = { zonderInvoer: true } as const;
  return bestaand
    ? button(reeksTekst.knop.bestaand, 'briefreeks.inzien', { reeks: bestaand.id }, zonder)
    : button(reeksTekst.knop.starten, 'briefreeks.starten', { casus, sleutel: beurt.nieuweSleutel() }, zonder);
}

export const casusHandlers = {
  'casus.inzien': (beurt, { casus }) => casusAntwoord(beurt, casus),
  'casussen.inzien': casussenAntwoord,
  'feiten.inzien': (beurt, { casus, groep }) => feitenAntwoord(beurt, casus, groep),
} as const satisfies Partial<Handlers>;
