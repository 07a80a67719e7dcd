/** What is typed while the form of an accountgesprek stands there: it is filled in where it belongs, and is no melding. Nothing is kept before its button is pressed. */
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { gesprekVelden } from '../../texts/accountgesprek';
import { datumVoluit } from '../../texts/datum';
import { hoofdletter } from '../../texts/lijst';
import { formulierTekst } from '../../texts/formulier';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { hulpTekst } from '../../texts/hulp';
import { ZEKER } from '../begrip/begrepen';
import type { Intent } from '../begrip/begrepen';
import { isLosseVraag } from '../dialoog/losse-vraag';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan, vulIn } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { elders } from '../invoer/verwijzen';
import { metZin } from '../met-zin';
import { toon } from '../prive';

/** Of this form, and of no other. */
const EIGEN_VELDEN = ['themas', 'deelnemers', 'aanleiding'] as const;

const BEWAART =
  /^(?:(?:ja|ok|oke|prima|graag)[, ]+)?(?:opslaan|sla (?:dit |het |maar )*op|bewaar(?: (?:dit|het|maar))*|bewaren|klaar|verder|volgende|door|vastleggen|leg (?:het |dit )?vast|verstuur|versturen)(?: (?:maar|graag|aub))?[.!]?$/;
/** He stops for now: what stands on the card is kept by its own button, and these words are no part of the report. */
const LATER =
  /^(?:(?:ok|oke|sorry|nee|ik moet (?:nu )?(?:weg|stoppen|gaan)|ik heb (?:nu )?geen tijd(?: meer)?)[, .]*(?:en )?)*(?:(?:ik )?(?:ga |doe |maak )?(?:het |dit |de rest )?(?:later|morgen|straks|vanmiddag|volgende keer)(?: wel| pas| weer)?(?: verder| af| afmaken)?|ik moet (?:nu )?(?:weg|stoppen|gaan)|bewaar (?:dit|het) voor later)[.!]*$/;
/** Those who were there go by what they are. */
const MET_WIE =
  /^(?:ik )?(?:(?:was|waren|zat|zaten|sprak|gesproken|gesprek|aanwezig|erbij|in gesprek)[: ]+)*(?:waren|was|zaten|met|erbij|aanwezig(?:en)?|deelnemers?)[: ]+(?:(?:waren|was|erbij|met)[: ]+)*(?<wie>.{3,120})$/;
const FUNCTIE =
  /(?:directeur|directrice|bestuurder|bestuur|controller|manager|coordinator|voorzitter|adviseur|secretaris|leider|medewerker|wethouder|ambtenaar|inkoper|accountant|toezichthouder|commissaris|behandelaar|hoofd|hr|personeelszaken|financien|cliëntenraad|clientenraad|collega)/;
const DATUM =
  /^(?:(?:nee|oh?|wacht|sorry|foutje)[, ]+)*(?:de )?(?:datum|dag)(?: van het gesprek)?[: ]+(?:(?:was|is|moet|zijn|wordt|klopt niet|het|dat)[, ]*)*/;
const AANLEIDING = /^(?:de )?aanleiding(?: (?:is|was))?[: ]+(?<waarom>.{3,200})$/;

/** What was said of tariffs belongs elsewhere as a complaint, and in a report of a talk it does not; danger was asked before. */
const GAAT_DOOR: readonly Intent[] = [
  'onbekend',
  'melding.starten',
  'accountgesprek.vastleggen',
  'stoppen',
  'verwijzing',
];

/** Null when no such form stands there, or the words are about something else. */
export async function opGespreksformulier(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const velden = kaart === null ? [] : veldenVan(kaart.inhoud);
  if (kaart === null || !EIGEN_VELDEN.every((id) => velden.some((veld) => veld.id === id))) return null;
  const bericht = leesBericht(beurt, tekst);
  if (LATER.test(bericht.klein)) return zeg(paginaTekst.eerstBewaren);
  if (BEWAART.test(bericht.klein)) return zeg(hulpTekst.drukOpDeKaart);
  if (!hoortBij(beurt, bericht, velden)) return null;
  const dag = DATUM.test(bericht.klein) ? bericht.lezing.datums.at(-1) : undefined;
  if (dag !== undefined && dag <= beurt.vandaag) {
    const zin = formulierTekst.ingevuld([[gesprekVelden.datum, datumVoluit(dag)]], false);
    return metZin(zin, toon(beurt, vulIn(kaart, { datum: dag })));
  }
  const met = metOrganisatie(velden, bericht);
  if (met !== null)
    return metZin(formulierTekst.ingevuld([met.ingevuld], false), toon(beurt, vulIn(kaart, { partijId: met.waarde })));
  const [id, woorden] = plaatsVan(bericht);
  const veld = velden.find((een) => een.id === id);
  if (veld === undefined) return opnieuwMet(beurt, velden, woorden);
  const keuring = maakVrijeTekst(
    [veld.waarde, woorden].filter((deel) => deel !== '').join(veld.id === 'verteld' ? '\n' : ', '),
  );
  if (!keuring.ok) return null;
  const zin = formulierTekst.ingevuld([[veld.label, woorden]], false);
  return metZin(
    id === 'verteld' ? bijSignaal(bericht, zin) : zin,
    toon(beurt, vulIn(kaart, { [veld.id]: keuring.tekst })),
  );
}

/** "Gemeente Venlo" and nothing more, where the form still asks with whom it was. */
function metOrganisatie(velden: readonly Formulierveld[], { begrepen: { slots }, lezing }: Bericht) {
  const partij = velden.find(({ id }) => id === 'partijId');
  if (partij === undefined || partij.waarde !== '' || lezing.woorden.length > LANGSTE_NAAM) return null;
  const genoemd = [slots.aanbieder, slots.gemeente, slots.regio];
  const keuze = partij.keuzes.find(({ titel }) => genoemd.includes(titel));
  return keuze === undefined ? null : { waarde: keuze.waarde, ingevuld: [partij.label, keuze.titel] as const };
}
const LANGSTE_NAAM = 4;

/** Danger, a question, a command, a melding in so many words and another organisation are no part of the report. */
function hoortBij(beurt: Beurt, bericht: Bericht, velden: readonly Formulierveld[]): boolean {
  const { begrepen, klein, lezing, tekst } = bericht;
  if (elders(beurt, tekst) !== null || isLosseVraag(bericht, true) || /(?<![a-z])meld/.test(klein)) return false;
  if (begrepen.zekerheid >= ZEKER && !GAAT_DOOR.includes(begrepen.intent)) return false;
  // "Accountgesprek met Wilgenhoeve: …" asks for a form of its own.
  if (begrepen.intent === 'accountgesprek.vastleggen' && begrepen.slots.aanbieder !== undefined) return false;
  if (begrepen.intent === 'stoppen' && lezing.woorden.length <= 3) return false;
  const partij = velden.find(({ id }) => id === 'partijId');
  const gekozen = partij?.keuzes.find(({ waarde }) => waarde === partij.waarde)?.titel;
  return gekozen === undefined || begrepen.slots.aanbieder === undefined || begrepen.slots.aanbieder === gekozen;
}

/** Which field the words are for, and what of them goes there. */
function plaatsVan({ klein, tekst }: Bericht): readonly [id: string, woorden: string] {
  const zonderPunt = klein.trim().replace(/[.!]+$/, '');
  const wie = MET_WIE.exec(zonderPunt)?.groups?.['wie'];
  if (wie !== undefined && FUNCTIE.test(wie)) return ['deelnemers', hoofdletter(wie)];
  const waarom = AANLEIDING.exec(zonderPunt)?.groups?.['waarom'];
  return waarom === undefined ? ['verteld', tekst.trim()] : ['aanleiding', hoofdletter(waarom)];
}

/** The first page again, with a place for what he tells. */
function opnieuwMet(beurt: Beurt, velden: readonly Formulierveld[], woorden: string): Promise<BeurtAntwoord> {
  const waarde = (id: string): string => velden.find((veld) => veld.id === id)?.waarde ?? '';
  const keuring = maakVrijeTekst(woorden);
  if (!keuring.ok || waarde('partijId') === '') return Promise.resolve(zeg(hulpTekst.opDeKaart));
  const payload = { partijId: waarde('partijId'), datum: waarde('datum'), gezegd: maskeer(woorden) };
  return beurt.druk({ action: 'accountgesprek.openen', payload });
}

const bijSignaal = ({ begrepen }: Bericht, zin: string): string =>
  begrepen.intent === 'melding.starten' && begrepen.slots.soort !== undefined ? `${zin} ${paginaTekst.ookMelden}` : zin;
