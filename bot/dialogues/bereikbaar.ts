/** "06 12345678, na vieren ben ik er niet": when somebody can be reached belongs to how, and is no part of the story. */
import { woordlijst } from '../invoer/alleen-woorden';

/** Nothing else stands in such words. */
const WANNEER = woordlijst(
  'maar en of en wel niet alleen alleen liefst liever graag bij voorkeur na voor tot vanaf tussen op om rond in de het een s elke iedere deze uur half kwart over ben ik er dan bereikbaar aanwezig werk werkdagen vrij thuis weg kan kun u je jullie mij me bellen bereiken ochtend ochtends middag middags avond avonds dag overdag kantooruren kantoortijd week vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanmiddag vanavond vanochtend door tussendoor even kort meestal altijd nooit eens vieren vijven drieen tweeen enen zessen twaalven',
);
const DEEL = /^([,;]? ?)([^.!?\n]{3,80}?)(?=[.!?\n]|$)/;
const LANGST = 14;

/** What stands behind the number and only says when; empty when it tells something else. */
export function wanneerErna(erna: string): string {
  const [heel = '', , deel = ''] = DEEL.exec(erna) ?? [];
  const woorden = deel.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const alleen = woorden.every((woord) => WANNEER.has(woord) || /^\d{1,2}(?:en|u|uur)?$/.test(woord));
  return woorden.length >= minste && woorden.length <= LANGST && alleen ? heel.trimEnd() : '';
}
const minste = 2;
