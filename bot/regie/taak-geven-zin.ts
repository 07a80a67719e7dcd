/** "Geef de taak X aan Rob", "Rob doet het continuïteitsplan", "kan Anouk dat oppakken": the form that puts his name on it. Nothing changes before a button is pressed. */
import { takenZoeken } from '../../app/taak-zoeken';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Taakregel } from '../../domain/taak';
import { inkorten } from '../../texts/inkorten';
import { gevenTekst } from '../../texts/taak-geven';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { genoemdeCasus } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { gevenAntwoord } from '../handlers/taak-geven';
import type { Gok } from '../handlers/wegwijs';
import type { Bedoeld } from '../handlers/taak-geven';
import { GEEN_NAAM, eigenNaam } from '../handlers/taken-van';
import { zoekwoorden } from '../handlers/taak-zin';
import { netVan, welkeTaak } from '../getoond/korte-verbetering';
import { toon } from '../prive';
import { genoemdeMensen } from './waarneming-invoer';
import { eenVan } from '../invoer/zinnen';

const LANGSTE = 120;
const WIE = "(?<wie>[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,3}?)";
const WAT = '(?<wat>.{2,80}?)';
const DAT = "(?<wat>(?:(?:dat|die|dit|deze|het|hem|haar|'t)(?: (?:taak|actie|mijlpaal))?))";
const VRAAGT = '(?:wil je |kun je |kan je |graag |ik wil |ik |nee,? |nou,? |en )*';

/** Over the text in lower case, in this order. */
const ZINNEN: readonly RegExp[] = [
  `^${VRAAGT}(?:geef|zet|draag|wijs|schuif)(?: ik)?(?: ${WAT})?(?: (?:maar|graag|over|toe|even|door))* (?:aan|op naam van|op de naam van|naar|door naar) ${WIE}(?: (?:geven|over|toe|zetten|toewijzen))?$`,
  `^${VRAAGT}(?:kan|wil|mag|laat|zou|moet) ${WIE} ${WAT}(?: (?:kunnen|maar|ook|even))? (?:oppakken|doen|overnemen|regelen|op zich nemen)$`,
  `^${VRAAGT}${WIE} (?:doet|pakt|neemt|regelt) ${WAT}(?: (?:op|over|op zich))?$`,
  `^${VRAAGT}${WIE} (?:gaat|zal|kan|moet) ${WAT} (?:oppakken|doen|overnemen|regelen)$`,
  `^${VRAAGT}(?:${DAT} )?(?:doet|pakt|regelt) ${WIE}(?: op)?$`,
  `^${VRAAGT}${DAT} (?:is|gaat|moet|mag) (?:voor|naar) ${WIE}$`,
].map((zin) => new RegExp(zin));
/** Right under a task: only who can get it is meant by this. */
const TOCH = new RegExp(`^nee,? (?:toch |liever |aan |naar |voor )*${WIE}$`);
const VOORNAAMWOORD = /^(?:(?:de|deze|die|dat|dit|het|hem|haar|'t|maar|taak|actie|mijlpaal|zelf) ?)*$/;
/** These are given in their own way, or what is said is that somebody does not. */
const IETS_ANDERS = eenVan(
  '(?<![a-z])(?:gesprek|accountgesprek|melding|brief|persbericht|concept|casus|casussen|herinnering|ritme|regie|rol|rollen|stokje|trede|toegang|woord|groeten|doorgeven)(?![a-z])',
  '(?<![a-z])(?:niet|geen|nooit|niks|niets)(?![a-z])',
);

function leesGeven(beurt: Beurt, tekst: string) {
  const { klein } = leesBericht(beurt, tekst);
  const kaal = klein.trim().replace(/[\s.!?]+$/, '');
  if (kaal.length > LANGSTE || IETS_ANDERS.test(kaal)) return null;
  const gelezen = ZINNEN.map((zin) => zin.exec(kaal)).find((treffer) => treffer !== null);
  const { wie, wat = '' } = (gelezen ?? TOCH.exec(kaal))?.groups ?? {};
  if (wie === undefined || GEEN_NAAM.test(wie) || isPlek(beurt, wie)) return null;
  const naam = eigenNaam(wie);
  // Somebody we cannot offer is only spoken of where the name was written as one.
  return { wie, wat, naam, zeker: gelezen !== undefined && tekst.includes(naam.split(' ')[0] ?? naam) };
}

/** Of such words the way to the tasks is a guess, where no task of them is found. */
export const taakgok = (beurt: Beurt, tekst: string): Gok | null =>
  leesGeven(beurt, tekst)?.zeker === true ? { intent: 'taken.tonen', titel: gevenTekst.gok } : null;

/** "Geef … aan Anouk" is an order: nothing else is done by it than what it says. */
export const isGeven = (beurt: Beurt, tekst: string): boolean =>
  /^(?:wil je |kun je |graag |ik wil )*(?:geef|draag|wijs|schuif) /i.test(tekst.trim()) &&
  taakgok(beurt, tekst) !== null;

/** Null when it is about no open task this person sees, or about nobody: then it means something else. */
export async function taakGevenUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const gezegd = leesGeven(beurt, tekst);
  if (gezegd === null) return null;
  const { wie, wat, naam, zeker } = gezegd;
  const bedoeld: Bedoeld = (mensen) => mensen.find(({ id }) => id === genoemdeMensen(wie, mensen)[0]?.id) ?? null;
  const over = await welke(beurt, wat);
  if (over === 'vraag') return welkeTaak(beurt);
  const [enige, tweede] = over;
  if (enige === undefined) return null;
  return tweede === undefined ? gevenAntwoord(beurt, enige.id, { naam, bedoeld, zeker }) : kies(beurt, over, naam);
}

/** Without words of its own it is the task that stands there; of several that stand there it is asked which. */
async function welke(beurt: Beurt, wat: string): Promise<'vraag' | readonly Taakregel[]> {
  const bericht = leesBericht(beurt, wat);
  const casus = genoemdeCasus(beurt.register, bericht.begrepen.slots);
  const woorden = VOORNAAMWOORD.test(wat) ? [] : zoekwoorden(bericht);
  if (woorden.length > 0) {
    const gevonden = await voerUit(beurt, takenZoeken, { woorden, casus: casus ?? null });
    return gevonden.ok ? gevonden.value.taken.map(({ taak }) => taak) : [];
  }
  const net = netVan(beurt);
  if (net?.soort === 'taken') return 'vraag';
  const id = net === null ? onderwerpVan(beurt).taak : net.soort === 'taak' ? net.id : undefined;
  const taak = id === undefined || !VOORNAAMWOORD.test(wat) ? null : await beurt.eenheid.taak.vind(id);
  return taak === null ? [] : [taak];
}

/** A gemeente or an aanbieder does nothing by name. */
function isPlek(beurt: Beurt, wie: string): boolean {
  const { aanbieder, gemeente, regio } = leesBericht(beurt, wie).begrepen.slots;
  return (aanbieder ?? gemeente ?? regio) !== undefined;
}

const meesteTaken = 6;

const kies = (beurt: Beurt, taken: readonly Taakregel[], naam: string): BeurtAntwoord =>
  toon(
    beurt,
    berichtKaart({
      kop: gevenTekst.welke(naam),
      knoppen: taken
        .slice(0, meesteTaken)
        .map(({ id, wat, casusNummer }) => button(`${casusNummer}: ${inkorten(wat, 60)}`, 'taak.geven', { taak: id })),
    }),
  );
