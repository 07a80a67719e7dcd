/** Words that somebody typed as a sentence or a line, made part of a sentence of ours. */
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import { sluitAf } from '../../domain/leestekens';
import { inZin, opsomming } from '../../texts/formaat';

/** Whoever types each as a sentence would end one in the middle of another. */
export const zonderPunt = (deel: string): string => (sluitAf(deel) ? deel : deel.replace(/\.$/u, ''));

/** What somebody does, each as a verb or as a noun: none of them a name, but `Wmo-zaken` keeps its capital. */
export const bezigheden = (feit: Feit<readonly string[]>): Feit<Tekst> =>
  toon(feit, (delen) => opsomming(delen.map((een) => klein(zonderPunt(een)))));

const klein = (een: string): string =>
  /^(?:Wmo|Wlz|Wgr|Zvw)(?!\p{Ll})|^.?\p{Lu}{2}/u.test(een) ? een : `${een.charAt(0).toLowerCase()}${een.slice(1)}`;

/** Nouns that end as a verb does that says what somebody does. */
const naamwoorden = new Set([
  ...['aanspreekpunt', 'begint', 'bericht', 'besluit', 'contact', 'inzet', 'overzicht', 'punt', 'toezicht', 'uitzicht'],
  ...['de', 'het', 'een', 'met', 'bent', 'uit', 'budget', 'kwaliteit', 'continuïteit', 'capaciteit', 'rapport'],
]);
const losse = new Set(['is', 'kan', 'mag', 'zal']);

/** `leidt het overleg`: what he does, as a verb. `voorzitter van het overleg` and `het overleg leiden` are what it is. */
export function zegtWatHijDoet(taken: readonly string[]): boolean {
  return taken.every((taak) => {
    const [eerste = ''] = taak.trim().toLowerCase().split(/\s+/u);
    return (
      losse.has(eerste) ||
      (eerste.endsWith('t') && !naamwoorden.has(eerste) && !/(?:heid|iteit|punt|zicht)$/u.test(eerste))
    );
  });
}

/** Own words inside a sentence of ours. */
export const gezegd = (feit: Feit<Tekst>): Feit<Tekst> => toon(feit, inZin);

/** The goal in the words of the plan; where those are words of the sector it says what they come down to. */
export const doelUitgelegd = (doel: Feit<Tekst>): Feit<Tekst> =>
  toon(gezegd(doel), (woorden) =>
    /^de continuïteit van (?:de )?cruciale jeugdhulp(?:functies)?$/i.test(woorden)
      ? `${woorden}: hulp die een andere organisatie niet zomaar kan overnemen, moet doorgaan`
      : woorden,
  );

/** After `De reden is …`: whoever types a clause begins it with the word that answers `waarom`. */
export const reden = (feit: Feit<Tekst>): Feit<Tekst> =>
  toon(gezegd(feit), (woorden) => woorden.replace(/^(?:omdat|doordat|aangezien) /iu, 'dat '));

/** Behind these the last word is a noun: `voor jongeren`, `minder wachtlijsten`. */
const voorNaamwoord = new Set([
  ...['de', 'het', 'een', 'deze', 'die', 'alle', 'meer', 'minder', 'geen', 'onze', 'hun', 'eigen', 'andere'],
  ...['aan', 'bij', 'door', 'in', 'met', 'naar', 'onder', 'op', 'over', 'tussen', 'uit', 'van', 'voor', 'zonder'],
]);
const opWerkwoord = /(?:en|gaan|staan|slaan|doen|zien|zijn)$/iu;

/** What somebody does, and not a clause, a thing or a verb with `te`. Where a thing is taken for one, the sentence that follows is right too. */
export function isBezigheid(woorden: string): boolean {
  const delen = zonderPunt(woorden.trim()).split(/\s+/u);
  const laatste = delen.at(-1) ?? '';
  const ervoor = delen.at(-2)?.toLowerCase() ?? '';
  if (delen.length < 2 || /^(?:dat|om|of)$/iu.test(delen[0] ?? '')) return false;
  return opWerkwoord.test(laatste) && ervoor !== 'te' && !voorNaamwoord.has(ervoor);
}

/** By the word it is called by; whoever typed another word, or the article along, wrote it as he wants it. */
const lidwoordVoor: Readonly<Record<string, 'de' | 'het'>> = {
  ...{ team: 'het', kernteam: 'het', communicatieteam: 'het', persteam: 'het', bureau: 'het' },
  ...{ afdeling: 'de', persafdeling: 'de', persdienst: 'de', persvoorlichting: 'de', persvoorlichter: 'de' },
  ...{ communicatieafdeling: 'de', communicatieadviseur: 'de', woordvoerder: 'de', woordvoering: 'de' },
};

/** A board, a consultation or a desk that takes `het`, in whatever compound: `portefeuillehoudersoverleg`, `serviceteam`. */
const ONZIJDIG =
  /(?:college|bestuur|overleg|team|\p{L}bureau|presidium|platform|netwerk|orgaan|verband|comité|beraad|secretariaat|lichaam|collectief|loket)$/iu;
/** Before `de` such a word would end in an e: `bestuurlijk overleg`, and `bestuurlijke commissie`. */
const VOOR_HET = /(?:lijks?|aal|een|ig|isch|eel|air|baar|ief|zaam|eerd|s)$/iu;
const BIJVOEGLIJK_MEEST = 2;

/** Of the word it is called by: the first, or the one behind the words that say which. */
export function isOnzijdig(naam: string): boolean {
  const woorden = naam.match(/[\p{L}'’-]+/gu) ?? [];
  const kern = woorden.slice(0, BIJVOEGLIJK_MEEST + 1).findIndex((woord) => ONZIJDIG.test(woord));
  return kern >= 0 && woorden.slice(0, kern).every((woord) => VOOR_HET.test(woord));
}

const alVoorzien = new Set(['de', 'het', 'een', 'ons', 'onze', 'uw', 'mijn']);

/** `het kernteam Jeugd`, and `het Zeeuws kernteam`. */
export function alsTeam(naam: string): string {
  const woorden = naam.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (alVoorzien.has(woorden[0] ?? '')) return naam;
  const soort = [woorden[0] ?? '', woorden.at(-1) ?? ''].find((woord) => Object.hasOwn(lidwoordVoor, woord));
  if (soort !== undefined) return `${lidwoordVoor[soort] ?? ''} ${naam}`;
  return isOnzijdig(naam) ? `het ${naam}` : naam;
}
