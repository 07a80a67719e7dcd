/** Which kinds of jeugdhulp: named in a message that is about something else, or as the answer in somebody's own words. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { kaalGegeven, leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { haaltEraf, uniek, zegtIetsAnders, zonderDelen } from './lezer';
import type { Lezer } from './lezer';

/** In a list, or after a word that announces one: children also simply live somewhere. */
const WONEN =
  /(?:^|, ?|(?:en|voor|om|of|vormen?|segment(?:en)?):? )(?:wonen|verblijf)(?= ?(?:,|\.|$)| en )|(?<![a-z])residential(?![a-z])/;
/** A word in front makes it another kind: who reads "pleegzorg" looks for other families than those of crisispleegzorg. */
const vormen: readonly (readonly [string, RegExp])[] = [
  ['wonen', WONEN],
  ['ambulante hulp', /(?<![a-z])(?:ambulan(?:t|te)|outpatient)/],
  ['crisisopvang', /(?<![a-z])crisis(?:opvang|hulp|bedden|plekken|plaatsen|zorg)?(?![a-z-])/],
  ['crisispleegzorg', /(?<![a-z])(?:crisis|spoed)-?(?:pleeg|foster)/],
  ['netwerkpleegzorg', /(?<![a-z])netwerk-?pleeg/],
  ['deeltijdpleegzorg', /(?<![a-z])(?:deeltijd|weekend|vakantie)-?pleeg/],
  ['pleegzorg', /(?<![a-z-])(?:pleeg(?:zorg|gezin|gezinnen)|foster (?:care|famil))/],
  ['gezinshuizen', /(?<![a-z])(?:gezinshui(?:s|zen)|family homes?(?![a-z]))/],
  ['dagbehandeling', /(?<![a-z])(?:dagbehandel|day treatment)/],
  ['dagbesteding', /(?<![a-z])dagbested/],
  ['JeugdzorgPlus', /(?<![a-z])(?:jeugdzorg ?plus|jeugdzorg\+|gesloten jeugd|secure youth)/],
  ['jeugd-ggz', /(?<![a-z])(?:(?:jeugd-?)?ggz(?![a-z])|mental health)/],
  ['jeugdbescherming', /(?<![a-z])(?:jeugdbescherming|child protection)/],
  ['jeugdreclassering', /(?<![a-z])jeugdreclassering/],
  ['logeeropvang', /(?<![a-z])(?:logeer|logeren|respijt|respite)/],
];
export const jeugdhulpvormen: Lezer = ({ klein }, { jeugdhulpvormen: was }) => {
  const genoemd = vormen.filter(([, patroon]) => patroon.test(klein)).map(([naam]) => naam);
  return was && haaltEraf(klein) ? zonderDelen(was, genoemd) : uniek(genoemd);
};

/** A sentence that tells of somebody, without any word of help or care: it goes to the story, and may be said twice. */
const VERTELT =
  /(?<![a-z])(?:(?:we|wij|ik|ze|zij|hij) [a-z]+|(?:het|dit|dat|er) (?:is|zijn|was|waren|wordt|worden|werd|moet|kan|komt)) /;
/** More words than the name of a kind of help has. */
const korteVorm = 3;
const OVER_ZORG =
  /hulp|(?<!be|ver|on)zorg|opvang|behandel|begeleid|therap|diagnos|jeugd|verblijf|wonen|woon|groep|gezin|ggz|plek|bedden|crisis|logeer|respijt|school|onderwijs|training|residentie|intern|alle|alles/;

/** "17 dus", "tussen de 30 en 40" */
const ALLEEN_GETAL =
  /^(?:(?:tussen|de|het|en|dus|zijn|er|ongeveer|circa|zo'n|totaal|alleen|kinderen|jeugdigen|jongeren|\d{1,5})[ ,.]*)+$/;

export const leesJeugdhulpvormen = (tekst: VrijeTekst, hulp: Leeshulp): Lezing<VrijeTekst> => {
  const bericht = leesBericht(hulp, tekst);
  const { klein, lezing } = bericht;
  if (kaalGegeven(bericht) !== null || ALLEEN_GETAL.test(klein))
    return { ok: false, zin: dialoogTekst.geenJeugdhulpvorm };
  const isZin =
    VERTELT.test(klein) || zegtIetsAnders(klein) || lezing.aanbieders.length > 0 || lezing.woorden.length > korteVorm;
  return isZin && !OVER_ZORG.test(klein)
    ? { ok: false, zin: dialoogTekst.geenJeugdhulpvorm, alsnog: tekst }
    : { ok: true, waarde: tekst };
};
