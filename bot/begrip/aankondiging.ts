/** Whether a message only says that somebody wants to tell something: then there is nothing of a story in it yet. */
import type { Lezing } from './lezing';

/** Words that announce, greet, ask leave and name a kind of organisation; anything else in the message tells what is going on. */
const AANKONDIGEND = new Set(
  `hoi hallo dag goedemorgen goedemiddag goedenavond beste mevrouw meneer heer sorry excuus alvast bedankt dank
  ik wij we u je jij jullie hier daar dit dat het er deze mij me ons onze mijn zelf
  wil willen zou zouden kan kun kunt kunnen mag mogen moet moeten ga gaan heb hebben hebt heeft is ben
  graag even eventjes snel gewoon ook nog misschien eens maar dus nu vandaag toch eigenlijk anoniem nieuwe
  een de het iets wat over aan bij van voor met in naar te om op en of als dan
  melding meldingen melden meld doorgeven geven door delen kwijt bespreken vertellen zeggen aankaarten aangeven maken doen indienen starten beginnen
  vraag vraagje vragen signaal zorg zorgen bericht knelpunt vermoeden voornemen probleem
  namens iemand ander anders collega beller ouder
  aanbieder jeugdhulpaanbieder zorgaanbieder jeugdzorgaanbieder organisatie instelling stichting gemeente regio jeugdregio jeugdhulp jeugdzorg gi
  @aanbieder @gemeente @regio @vraag ?`.split(/\s+/),
);
const NOEMT_MELDEN =
  /^(?:meld|melding|meldingen|melden|doorgeven|door|delen|kwijt|bespreken|vertellen|zeggen|aankaarten|aangeven|vraag|vraagje|vragen|signaal)$/;

/** "Kan ik hier iets kwijt over een aanbieder?", "ik heb een vraag over Noorderlicht". */
export const isAankondiging = ({ woorden }: Pick<Lezing, 'woorden'>): boolean =>
  woorden.some((woord) => NOEMT_MELDEN.test(woord)) &&
  woorden.every((woord) => AANKONDIGEND.has(woord) || !/[a-z0-9@]/.test(woord));
