/**
 * What is said while a form stands there that has words of its own: "grond: …", "ingaande vandaag" on a tredebepaling, "drie dagen, het overleg is verzet" on a
 * postponement. Each clause stands in the field it is for. Nothing is recorded before its button is pressed (ADR 183, 230).
 */
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan, vulAntwoord, vulIn } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { elders } from '../invoer/verwijzen';
import { metZin } from '../met-zin';
import type { Regel } from '../nieuw-bericht/regel';
import { toon } from '../prive';
import { bepalingWoorden } from './bepaling-woorden';
import type { Formulierwoorden, Waarden } from './formulierwoorden';
import { kaartenIn } from './staat';
import { uitstelWoorden } from './uitstel-woorden';

const eigenFormulieren: readonly Formulierwoorden[] = [bepalingWoorden, uitstelWoorden];

export const opEigenFormulier: Regel = (beurt, tekst) => {
  for (const woorden of eigenFormulieren) {
    const open = woorden.klaar?.(beurt) ?? null;
    if (open !== null) return opKlaar(beurt, tekst, { woorden, open });
  }
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const velden = kaart === null ? [] : veldenVan(kaart.inhoud);
  const woorden = eigenFormulieren.find((een) => een.velden.every((id) => velden.some((veld) => veld.id === id)));
  if (kaart === null || woorden === undefined || vraagtIets(tekst) || elders(beurt, tekst) !== null) return null;
  const bericht = leesBericht(beurt, tekst);
  if (woorden.drukt?.woorden.test(bericht.klein) === true) return zeg(woorden.drukt.zin(watMist(woorden, velden)));
  const waarden = woorden.ander(bericht, velden) ? null : leesAlles(beurt, tekst, { woorden, velden });
  return waarden && metZin(ingevuldeZin(velden, waarden), toon(beurt, vulIn(kaart, waarden)));
};

/** "Wat betekent trede 4" fills nothing in: who asks what a trede is does not choose it. */
const vraagtIets = (tekst: string): boolean =>
  tekst.includes('?') ||
  /^(?:(?:en|maar|dus) )?(?:wat|wie|waar\p{L}*|wanneer|welke?|hoe|hoeveel|hoezo|uitleg|betekenis|leg)(?!\p{L})/iu.test(
    tekst.trim(),
  );

interface Klaarstaand {
  readonly woorden: Formulierwoorden;
  readonly open: () => Promise<BeurtAntwoord>;
}

/** Behind the button of a new one stands what he said: what he changes of it opens that form. */
async function opKlaar(beurt: Beurt, tekst: string, { woorden, open }: Klaarstaand): Promise<BeurtAntwoord | null> {
  const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, tekst).begrepen.slots;
  const genoemd = (aanbieder ?? casusnummer ?? kandidaten) !== undefined;
  if (vraagtIets(tekst) || genoemd || elders(beurt, tekst) !== null) return null;
  if (leesAlles(beurt, tekst, { woorden, velden: [] }) === null) return null;
  const antwoord = await open();
  const [kaart, tweede] = kaartenIn(antwoord);
  if (antwoord.geweigerd === true || kaart === undefined || tweede !== undefined) return antwoord;
  const velden = veldenVan(kaart.inhoud);
  const waarden = leesAlles(beurt, tekst, { woorden, velden }) ?? {};
  return metZin(ingevuldeZin(velden, waarden), vulAntwoord(antwoord, waarden));
}

const watMist = (woorden: Formulierwoorden, velden: readonly Formulierveld[]): readonly string[] =>
  velden.flatMap(({ id, label, waarde }) => (woorden.velden.includes(id) && waarde === '' ? [label] : []));

interface Open {
  readonly woorden: Formulierwoorden;
  readonly velden: readonly Formulierveld[];
}

/** Every clause has to be for some field; one that is not makes it a message of its own. */
function leesAlles(beurt: Beurt, tekst: string, open: Open): Waarden | null {
  const { woorden, velden } = open;
  // "Wordt een 4, omdat …": what stands behind it is why, whatever it names.
  const waarom = woorden.waarom?.(beurt, tekst) ?? null;
  const vooraan = waarom === null ? null : leesAlles(beurt, waarom.kop, open);
  if (waarom !== null && vooraan !== null) return { ...vooraan, ...waarom.waarden };
  const lezers = [...woorden.teksten, ...woorden.korte];
  const heel = lezers.map((lees) => lees(beurt, tekst, velden)).find((een) => een !== null) ?? null;
  const delen = tekst.split(/\s*[,;]\s+(?:en )?/).filter((deel) => deel !== '');
  const kleiner = leesDelen(
    beurt,
    delen.flatMap((deel) => deel.split(TUSSEN)),
    open,
  );
  const isTekst = heel !== null && Object.keys(heel).some((id) => woorden.heel.has(id));
  if (heel !== null && kleiner !== null && !isTekst) return kleiner;
  if (heel !== null && (delen.length === 1 || isTekst)) return heel;
  return leesDelen(beurt, delen, open) ?? kleiner;
}

/** Between two things that are said of it: "toch 3. en per vandaag", "trede 3 per vandaag". */
const TUSSEN = /\.\s+(?:en )?|\s+(?:en\s+)?(?=(?:per|vanaf|ingaande|met ingang van)\s)/i;

function leesDelen(beurt: Beurt, delen: readonly string[], { woorden, velden }: Open): Waarden | null {
  const lees = (deel: string): Waarden | null =>
    woorden.korte.map((een) => een(beurt, deel, velden)).find((een) => een !== null) ?? null;
  const per = delen.map(lees);
  return per.length === 0 || per.includes(null) ? null : (Object.assign({}, ...per) as Waarden);
}

const ingevuldeZin = (velden: readonly Formulierveld[], waarden: Waarden): string =>
  formulierTekst.ingevuld(
    Object.entries(waarden).flatMap(([id, waarde]) => {
      const veld = velden.find((een) => een.id === id);
      return veld === undefined ? [] : [[veld.label.replace(/\?.*$/, ''), naarMens(veld, waarde)] as const];
    }),
    false,
  );

function naarMens({ soort, keuzes }: Formulierveld, waarde: string): string {
  if (soort === 'Input.Date') return datumVoluit(waarde);
  if (soort !== 'Input.ChoiceSet') return waarde.replace(/\.$/, '');
  const gekozen = new Set(waarde.split(','));
  return keuzes
    .filter((keuze) => gekozen.has(keuze.waarde))
    .map(({ titel }) => titel)
    .join(', ');
}
