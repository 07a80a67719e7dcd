/** "Het begeleidende bureau heet Berenschot", "het inspectiebezoek is verzet naar 12 maart": a fact told while its casus is before somebody opens that fact, with the value in it to confirm. */
import { zoekCasus } from '../../app/casus-inzien';
import { taakInzien } from '../../app/taak-inzien';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { regelVan } from '../../domain/dossier';
import { volgtUitBesluit } from '../../domain/feitversie';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import { isTermijnFeit } from '../../domain/termijnfeit';
import type { TermijnFeit } from '../../domain/termijnfeit';
import { datumVoluit } from '../../texts/datum';
import { feitgangTekst } from '../../texts/feitgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { woorden } from '../begrip/normaliseer';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Net } from '../getoond/net-getoond';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { anderJaar } from '../invoer/dag-kant';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { bedoeldeCasus } from './bedoelde-casus';
import { vanWelkeCasus } from './feit-zonder-casus';
import type { FeitMetWaarde } from './feit-met-waarde';
import { feitenMetNaam, kernVan, lijktOp } from './feitnaam';
import type { Feitnaam } from './feitnaam';
import { inspectiebezoekIn } from './inspectiebezoek';
import { feitIn } from './termijnfeit-woorden';

/** "is" is said of anything; what is named begins with a capital or a figure. */
const GEZEGD = /^(?:en )?(.{3,60}?) (?:heten|heet|(?:is|zijn|wordt|was)(?= [\p{Lu}\p{N}]))[: ]+(\S.{0,118})$/iu;
const NAAM_OF_GETAL = /^[\p{Lu}\p{N}]/u;
const HEET = /(?<!\p{L})(?:heet|heten)(?!\p{L})/iu;

/** What is chosen from a list or ticked is said in too many ways. */
const SOORTEN = new Set(['tekst', 'lijst', 'dag', 'datum', 'getal']);
/** `zonder`: words that only say of which organisation it is told. */
const verteldeFeiten = (wat: string, zonder: readonly string[]): readonly Feitnaam[] =>
  feitenMetNaam(wat, { half: true, zonder, past: ({ soort }) => SOORTEN.has(soort) });

/** Cards show about six buttons; more than this fits nothing in particular. */
export const meesteFeiten = 4;

/** "Het bezoek van de inspectie was op 3 maart", "het bestuurlijk overleg is verschoven naar 9 april". */
const OP_DAG =
  /^(?:en |maar |(?:nee+|sorry|oeps|foutje|correctie)[,:.]* )?(.{3,70}?) (?:is|was|wordt|werd|valt|komt|kwam|gaat|staat|vindt|vond)(?![a-z])(?: (?:nu|toch|pas|dus|al|gehouden|geweest|verzet|verschoven|verplaatst|gepland|uitgesteld|plaats|gepubliceerd|verstuurd|verschenen))* (?:(?:op|naar|tot|voor)(?![a-z]) .{3,40}|\d.{4,40})$/;

/** "Kan het monitoringsoverleg op 27 april": whoever asks it has that day in mind, and confirms it on the form or not. */
const KAN_OP_DAG =
  /^(?:kan|mag|zou|kunnen we|zullen we) (?:(?:het|de|dat|ons) )?(.{3,70}?) (?:(?:op|naar)(?![a-z]) .{3,40}|\d.{4,40}?)(?: (?:plaatsvinden|doorgaan|gehouden worden|zetten|plannen|houden))?\??$/;
const watOpDag = (zin: string): string | undefined => (OP_DAG.exec(zin) ?? KAN_OP_DAG.exec(zin))?.[1];

const dagzin = (beurt: Beurt, tekst: string): string =>
  leesBericht(beurt, tekst)
    .klein.trim()
    .replace(/[.!]+$/, '');

/** "Niet op 14 maar op 12 november" and "12 november, niet 14": the other day is the one that was wrong. */
const zonderWas = (tekst: string): string =>
  tekst
    .replace(/ niet (?:op |de )?\d[\p{L}\d ]{0,18}?,? maar (?:wel )?/iu, ' ')
    .replace(/,? (?:en )?(?:dus )?niet (?:op |de )?\d[\p{L}\d ]{0,18}[.!]*$/iu, '');

/**
 * The casus it is told of: the one that is named, or of this channel, for who may record facts there; otherwise the one before
 * him. Of a casus he may not write on it stays what it was: something he tells.
 */
async function casusVan(beurt: Beurt, tekst: string): Promise<Bedoeld | undefined> {
  const { slots } = leesBericht(beurt, tekst).begrepen;
  if (slots.kandidaten !== undefined) return undefined;
  const genoemd = genoemdeCasus(beurt.register, slots);
  const gezien = onderwerpVan(beurt).casus;
  if (genoemd === undefined && beurt.inbound.plek !== 'kanaal')
    return gezien === undefined ? undefined : { id: gezien, zin: null };
  const wat = genoemd ?? (await bedoeldeCasus(beurt, 'casus.bijwerken'));
  const casus = wat === null ? null : await zoekCasus(beurt, wat);
  if (casus === null) return undefined;
  if (casus.id === gezien) return { id: casus.id, zin: null };
  if (!mag(beurt.actor, 'feit.vastleggen', casus)) return undefined;
  return { id: casus.id, zin: feitgangTekst.vanCasus(casus.nummer, casus.aanbiederNaam) };
}

interface Bedoeld {
  readonly id: string;
  /** Which casus it is, for who does not have it before him: the card of a fact names none. */
  readonly zin: string | null;
}

/** A dated fact under the names people give it; whose day follows from a decision is told nowhere. */
async function feitMetDag(beurt: Beurt, casus: string, tekst: string): Promise<BeurtAntwoord | null> {
  const wat = watOpDag(dagzin(beurt, tekst));
  const [dag] = leesBericht(beurt, tekst).lezing.datums;
  if (wat === undefined || dag === undefined) return null;
  const feit = feitIn(wat) === null ? await netFeit(beurt, casus, wat) : dagfeitIn(beurt, tekst, { wat, dag });
  return feit === null ? null : openDag(beurt, { casus, feit, dag }, tekst);
}

function dagfeitIn(
  beurt: Beurt,
  tekst: string,
  { wat, dag }: { readonly wat: string; readonly dag: string },
): TermijnFeit | null {
  const feit = feitIn(wat);
  if (feit === null || volgtUitBesluit(feit.wat) || (dag < beurt.vandaag && komtNog(feit.wat))) return null;
  // What is told of it is all that is said: "de brief over het inspectiebezoek is op 3 maart verstuurd" tells another day.
  const naam = woorden(leesBericht(beurt, tekst).begrepen.slots.aanbieder ?? '');
  return kernVan(wat.slice(0, feit.van)).some((woord) => !naam.includes(woord)) ? null : feit.wat;
}

/** A part of a sentence that tells the day of one fact. */
export function feitMetDagIn(beurt: Beurt, deel: string): FeitMetWaarde | null {
  const bezoek = inspectiebezoekIn(leesBericht(beurt, deel).lezing);
  const wat = watOpDag(dagzin(beurt, deel));
  const [dag] = leesBericht(beurt, deel).lezing.datums;
  const gelezen = wat === undefined || dag === undefined ? null : dagfeitIn(beurt, deel, { wat, dag });
  const feit = gelezen ?? (bezoek === null ? null : 'igj.bezoekOp');
  const op = gelezen === null ? bezoek : dag;
  const regel = feit === null ? undefined : regelVan(feit);
  if (regel === undefined || op === null || op === undefined) return null;
  const { id, rij } = regel;
  return { feit: { id, omschrijving: rij.omschrijving, soort: rij.soort.naam }, waarde: alsDag(id, op) };
}

/** A part of a sentence that tells the value of one fact, and of no other. */
export function feitMetWaardeIn(beurt: Beurt, deel: string): FeitMetWaarde | null {
  const gezegd = gezegdIn(beurt, deel);
  const [feit, ander] = gezegd?.feiten ?? [];
  return gezegd === null || feit === undefined || ander !== undefined ? null : { feit, waarde: gezegd.waarde(feit) };
}

/** What has been is not the day of the next one. */
const komtNog = (feit: string): boolean =>
  /(?<!\p{L})(?:volgende|eerstvolgende|komende)(?!\p{L})/iu.test(regelVan(feit)?.rij.omschrijving ?? '');

/** The form with that day in it; where another year can be meant it is said which one stands there. */
async function openDag(
  beurt: Beurt,
  { casus, feit, dag }: { readonly casus: string; readonly feit: string; readonly dag: string },
  tekst: string,
): Promise<BeurtAntwoord> {
  const antwoord = await openFeit(beurt, casus, feit, { waarde: alsDag(feit, dag) });
  const ander = anderJaar(leesBericht(beurt, tekst), dag, beurt.vandaag);
  return ander === undefined ? antwoord : metZin(feitgangTekst.welkJaar(dag, ander), antwoord);
}

/** A day is picked on the form; of a moment that may be a month it takes words. */
const alsDag = (feit: string, dag: string): string =>
  regelVan(feit)?.rij.soort.naam === 'dag' ? dag : datumVoluit(dag);

/** "Het bezoek" alone, right under the fact it is part of or the task that counts from it: that one is meant, and corrected with a reason. */
async function netFeit(beurt: Beurt, casus: string, wat: string): Promise<string | null> {
  const gezegd = kernVan(wat);
  const net = beurt.huis.getoond.net(beurt.inbound, beurt.nu, beurt.actor.persoonId);
  const feit = net && gezegd.length > 0 ? await feitOnder(beurt, casus, net) : null;
  if (feit === null || !isTermijnFeit(feit) || volgtUitBesluit(feit)) return null;
  const kern = kernVan(regelVan(feit)?.rij.omschrijving ?? '');
  return gezegd.every((woord) => kern.some((ander) => lijktOp(woord, ander))) ? feit : null;
}

async function feitOnder(beurt: Beurt, casus: string, net: Net): Promise<string | null> {
  if (net.soort === 'feit') return net.casus === casus ? net.id : null;
  if (net.soort !== 'taak') return null;
  const gelezen = await voerUit(beurt, taakInzien, { taakId: net.id });
  const { grond, casusId } = gelezen.ok ? gelezen.value.taak : { grond: null, casusId: '' };
  return grond?.soort === 'na-feit' && casusId === casus ? grond.feit : null;
}

/** Null when no casus is before somebody, or the text tells no fact that has a name. */
export async function feitInZin(beurt: Beurt, getypt: string): Promise<BeurtAntwoord | null> {
  const tekst = zonderWas(getypt);
  const kaal = tekst.trim().replace(/[.!]+$/, '');
  const gezegd = GEZEGD.exec(kaal);
  const bezoek = inspectiebezoekIn(leesBericht(beurt, tekst).lezing);
  const opDag = bezoek !== null || watOpDag(dagzin(beurt, tekst)) !== undefined;
  if ((gezegd === null && !opDag) || !maakVrijeTekst(getypt).ok) return null;
  // Whose names are the value of the fact, are not whom it is told of: "de deelnemingen zijn Hai-5 en Care4Kids". Of a day they are.
  const bedoeld = await casusVan(beurt, gezegd === null || opDag ? tekst : (gezegd[1] ?? ''));
  if (bedoeld === undefined) return opDag || gezegd === null ? null : zonderCasus(beurt, tekst, gezegd[1] ?? '');
  const antwoord =
    (await feitMetDag(beurt, bedoeld.id, tekst)) ??
    (bezoek === null ? null : await openDag(beurt, { casus: bedoeld.id, feit: 'igj.bezoekOp', dag: bezoek }, tekst)) ??
    (gezegd === null ? null : await feitMetWaarde(beurt, bedoeld.id, tekst));
  return antwoord !== null && bedoeld.zin !== null ? metZin(bedoeld.zin, antwoord) : antwoord;
}

/** Of nobody in particular; of a casus he may not write on it stays what he tells. */
async function zonderCasus(beurt: Beurt, tekst: string, wat: string): Promise<BeurtAntwoord | null> {
  const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, wat).begrepen.slots;
  const gelezen = (aanbieder ?? casusnummer ?? kandidaten) === undefined ? feitMetWaardeIn(beurt, tekst) : null;
  return gelezen === null ? null : vanWelkeCasus(beurt, gelezen);
}

async function feitMetWaarde(beurt: Beurt, casus: string, tekst: string): Promise<BeurtAntwoord | null> {
  const gezegd = gezegdIn(beurt, tekst);
  const [eerste, ...meer] = gezegd?.feiten ?? [];
  if (gezegd === null || eerste === undefined || meer.length >= meesteFeiten) return null;
  if (meer.length > 0) return zeg(welkFeit(casus, [eerste, ...meer]));
  return openFeit(beurt, casus, eerste.id, { waarde: gezegd.waarde(eerste) });
}

interface Gezegd {
  readonly feiten: readonly Feitnaam[];
  readonly waarde: (feit: Feitnaam) => string;
}

function gezegdIn(beurt: Beurt, tekst: string): Gezegd | null {
  const gelezen = leesBericht(beurt, tekst);
  const gezegd = GEZEGD.exec(tekst.trim().replace(/[.!]+$/, ''));
  // What belongs elsewhere is no fact.
  if (gezegd === null || gelezen.begrepen.intent === 'verwijzing') return null;
  const [, wat = '', waarde = ''] = gezegd;
  if (!HEET.test(tekst) && !NAAM_OF_GETAL.test(waarde) && !noemtAanbieder(beurt, waarde)) return null;
  const zonder = woorden(leesBericht(beurt, wat).begrepen.slots.aanbieder ?? '');
  return { feiten: verteldeFeiten(wat, zonder), waarde: (feit) => alsWaarde(feit, waarde, gelezen.lezing.datums) };
}

/** Typed without capitals, a name that the register knows is one all the same. */
function noemtAanbieder(beurt: Beurt, waarde: string): boolean {
  const { aanbieder, kandidaten } = leesBericht(beurt, waarde).begrepen.slots;
  return (aanbieder ?? kandidaten) !== undefined;
}

/** As the form of that kind of fact reads it: of a list one on each line. */
function alsWaarde({ soort }: Feitnaam, waarde: string, [dag = '']: readonly string[]): string {
  if (soort === 'dag') return dag;
  return soort === 'lijst' ? waarde.split(/, (?:en )?| en /u).join('\n') : waarde;
}

export const welkFeit = (casus: string, genoemd: readonly Pick<Feitnaam, 'id' | 'omschrijving'>[]) =>
  berichtKaart({
    kop: feitgangTekst.welkFeit,
    knoppen: genoemd.map(({ id, omschrijving }) =>
      button(hoofdletter(omschrijving), 'feit.inzien', { casus, feit: id }),
    ),
  });
