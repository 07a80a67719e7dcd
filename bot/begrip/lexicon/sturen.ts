/**
 * What somebody says to steer a dialogue. A message is compared by what is left of it without the words that only dress it
 * up, so "nou, sla de rest dan maar over" finds "sla de rest over". Whole messages only: in a longer sentence the same words
 * belong to the story.
 */
import { lijst } from './lijst';

/** What somebody does who does not know it yet, in each way it is announced: "moet ik nog navragen", "ga het uitzoeken". */
const NAGAAN = 'navragen uitzoeken opzoeken nakijken nagaan checken opvragen natrekken nazoeken'.split(' ');
const AANGEKONDIGD = 'nog|moet|moet nog|moeten nog|ga|ga nog|gaan|zal|zal nog|eerst|moet eerst'.split('|');
const gaatNa = ['navragen', ...NAGAAN.flatMap((wat) => AANGEKONDIGD.map((voor) => `${voor} ${wat}`))];

/** Said in front of something else; alone they may be an answer. */
export const aanloop = lijst(`
    ja; nee; oke; ok; oké; okay; nou; tja; sorry; goed; prima; akkoord; klopt; top; eh; uh; hm; hmm; ach; oh; wacht; hè; yes; no;
    jawel`);

/** Dress up what is said, wherever they stand. */
export const opsmuk = lijst(`
    ik; wij; we; u; je; jij; jullie; de; het; dat; die; dit; deze; er; daar; hier; hem; mijn; mn; me; mij; dan; maar; dus; toch;
    graag; even; eens; wel; hoor; eigenlijk; helaas; ook; echt; nou; weer; vraag; vragen; liever; best; aub; svp; alsjeblieft;
    alstublieft; please; wil; wilt; willen; zou; kunnen; kunt; kun; laten; precies; the; it; i`);

export const sturen = {
  terug: lijst(`
    terug; vorige; ga terug; naar de vorige; terug naar de vorige; ga naar de vorige; een terug; ga een terug; een stap terug;
    ga een stap terug; stap terug; één terug; eentje terug; eentje terug graag; mag naar de vorige; mag terug naar de vorige; kan terug; kan nog terug; back; go back; previous`),
  overslaan: lijst(`
    overslaan; sla over; skip; volgende; naar de volgende; ga naar de volgende; door naar de volgende; ga door naar de volgende;
    laat open; open laten; openlaten; mag open; mag open blijven; next`),
  rest: lijst(`
    rest overslaan; sla rest over; mag rest overslaan; kan rest overslaan; rest van de vragen overslaan; sla rest van de vragen over; overige overslaan; sla overige over;
    verdere overslaan; sla verdere over; andere overslaan; sla andere over; alles overslaan; sla alles over; alle overslaan;
    sla alle over; allemaal overslaan; sla allemaal over; laat rest open; rest open laten; laat rest leeg; rest leeg laten;
    laat rest zitten; laat rest maar zo; naar het einde; ga naar het einde; meteen naar het einde; direct naar het einde;
    naar de samenvatting; ga naar de samenvatting; meteen naar de samenvatting; skip rest; skip all`),
  opnieuw: lijst(`
    alles opnieuw;
    opnieuw; begin opnieuw; opnieuw beginnen; helemaal opnieuw; begin helemaal opnieuw; helemaal opnieuw beginnen; opnieuw starten; start opnieuw;
    overnieuw; begin overnieuw; van voren af aan; begin van voren af aan; begin bij het begin; start over`),
  formulier: lijst(`
    formulier; een formulier; kan in een formulier; kan met een formulier; kan als formulier; als formulier; als een formulier; in een formulier; met een formulier; in het formulier;
    via het formulier; naar het formulier; toon het formulier; geef het formulier; formulier invullen; het formulier zien; doe het formulier; doe een formulier; neem het formulier; mag een formulier; liever een formulier; liever formulier; alles in een keer invullen; alles tegelijk invullen; in een keer invullen; alles in één keer invullen`),
  versturen: lijst(`
    klaar; ben klaar; hij is goed; hij is goed zo; hij is zo goed; hij is af; is goed zo; zo is hij goed; melding is goed zo; melding is goed; zo goed; zo is goed; is zo goed; was alles; is alles; dat was het; dat is het; meer weet niet;
    meer weet nu niet; meer weet nog niet; meer heb niet; meer heb nu niet; meer heb nog niet; rest weet niet; rest weet nu niet;
    rest weet nog niet; rest sla over; rest laat open; rest komt later; rest mag open; rest mag open blijven; rest kan open blijven; rest blijft open; rest mag leeg; rest mag leeg blijven; rest blijft leeg; rest hoeft niet; rest volgt;
    rest volgt later; rest later; versturen; verstuur; verstuur gewoon; nu versturen; verstuur nu; verzenden; verzend;
    nu verzenden; indienen; nu indienen; dien in; stuur; stuur gewoon; stuur nu; stuur op; stuur in; stuur door; send; just send; send now;
    doorsturen; insturen; opsturen; zet hem maar op de post; doe maar op de post; mag de deur uit; kan de deur uit; mag hij de deur uit; kan hij de deur uit; mag ie de deur uit; hij mag de deur uit; hij kan de deur uit; die mag de deur uit; submit; just submit; submit now; that's all; that’s all; that is all; that's it; that’s it; that is it`),
  'weet-niet': lijst(`
    weet niet; weet nog niet; weet niet meer; weet nu niet; weet niet nu; weet zo niet; weet zo snel niet; weet niet zo snel;
    weet zelf niet; weet zelf nog niet; weet niet zeker; weet niet uit mijn hoofd; weet niet op dit moment;
    weet op dit moment niet; weet niks van; weet niets van; weet ik veel; zou niet weten; zo niet weten; weet ze niet; weten ze niet;
    weet ze nog niet; weet zij niet; weten zij niet; weet hij niet; weet men niet; weet de beller niet; weet de beller nog niet;
    zou niet durven zeggen; durf niet te zeggen; durf niet met zekerheid te zeggen; kan niet zeggen; kan nu niet zeggen;
    kan zo niet zeggen; kan niet met zekerheid zeggen; kan niet beoordelen; kan niet inschatten; kan niet overzien;
    niet te zeggen; niet kunnen zeggen; niet kunnen beoordelen; niet kunnen inschatten; eerlijk gezegd niet zeggen;
    geen idee; heb geen idee; geen flauw idee; heb geen flauw idee; geen idee van; geen zicht op; heb geen zicht op; onbekend;
    is onbekend; nog onbekend; is nog onbekend; niet bekend; is niet bekend; nog niet bekend; is nog niet bekend; doe gewoon;
    doe nu gewoon; schiet op; maakt niet uit; nvt; niet van toepassing; don't know; don’t know; dont know; do not know; no idea;
    moet aan hen; moet aan hun; moet aan ze; moet aan hen zelf; moet aan hun zelf; moet aan aanbieder; moet aan aanbieder zelf; moet aan organisatie;
    weten zij beter; weten ze beter; weet aanbieder beter; not sure; am not sure; i'm not sure; i’m not sure; im not sure; unsure; wit net; weet net`),
  later: [
    ...gaatNa,
    ...lijst(`
    later; nu niet; komt nog; komt later; komt straks; volgt; volgt nog; volgt later; volgt straks; doe later; doe straks;
    doe morgen; later doen; kan later; kan later nog; kan later zeggen; later invullen; vul later in; vul straks in; vul later aan; zoek op;
    zoek nog op; zoek later op; zoek straks op; zoek uit; zoek nog uit; zoek later uit; zoek straks uit; zoek morgen uit; moet opzoeken; moet nog opzoeken;
    moet uitzoeken; moet nog uitzoeken; kom op terug; kom nog op terug; kom later op terug; kom straks op terug;
    kom morgen op terug; laat later weten; laat nog weten; laat straks weten; laat morgen weten; geef later; geef nog;
    geef later door; geef nog door; geef straks door; geef morgen door; meld later; meld nog; stuur later; stuur nog;
    stuur later op; stuur nog op; stuur straks; stuur morgen; mail later; mail nog; mail straks; mail morgen; zeg later;
    zeg straks; vertel later; vertel straks; later please; tell you later; can tell you later; may tell you later; give later;
    will tell you later; i'll tell you later; i’ll tell you later; send later; will send later; i'll send later; can give later;
    can send later; vraag na; vraag nog na; vraag eerst na; kijk na; kijk nog na`),
  ],
  weg: lijst(`
    weggooien; alles weggooien; melding weggooien; gooi weg; gooi alles weg; trek in; trek melding in; intrekken; melding intrekken; gooi melding weg; wissen; alles wissen;
    melding wissen; wis; wis alles; wis melding; verwijderen; alles verwijderen; melding verwijderen; verwijder;
    verwijder alles; verwijder melding; annuleer; annuleer alles; annuleer melding; annuleren; cancel; discard; throw away;
    weg ermee; weg met; weg met melding; melding weg; weg melding; melding kan weg; melding mag weg; melding moet weg; melding fout weg; melding weg fout;
    fout melding weg; kan weg; mag weg; haal weg; haal melding weg; weghalen; melding weghalen; weg doen; doe weg; doe melding weg; laat melding zitten; laat zitten melding;
    melding laat zitten; laat melding; melding laat; melding hoeft niet; hoeft niet melding; melding hoeft niet meer; vergeet melding; vergeet; streep door; doe geen melding;
    toch geen melding`),
  'eigen-naam': lijst(`
    eigen melding; is eigen melding; op eigen naam; onder eigen naam; is op eigen naam; is onder eigen naam; doe op eigen naam;
    meld op eigen naam; moet op eigen naam; wordt op eigen naam; gewoon op eigen naam; op eigen naam doen; op eigen naam melden;
    namens mijzelf; namens mezelf; namens onszelf; meld namens mijzelf; meld namens mezelf; zelf melden; meld zelf`),
} as const;

export type Sturing = keyof typeof sturen;
