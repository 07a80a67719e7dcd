/** Names in small letters that are made of ordinary words: "de kleine wereld", "stille waters", "de regenboog". Which words such names are made of is a list, for by their form they are no different from a sentence. */
import type { Token } from '../begrip/normaliseer';

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/));

/** What stands in front in a name: colours, sizes, moods. "Nieuwe", "grote", "eerste" say which one of a kind, and count only without an article. */
const EIGENSCHAP = lijst(`
  kleine gouden zilveren rode groene blauwe witte gele paarse oranje roze zwarte bonte gekleurde zonnige vrolijke stille wilde open oude lange korte
  warme sterke veilige hoge lage lichte zachte ronde gulle blije vrije vlugge dappere stoere lieve schone mooie rijke trotse sociale verborgen
  grijze bruine gelukkige magische vliegende dansende lachende zingende fluitende
  zeven twaalf`);
const EIGENSCHAP_LOS = lijst(
  `nieuwe nieuw goede goed goeie eigen grote eerste jonge frisse fris klein groot open sterk samen heel puur echt vrij`,
);

/** What no sentence of a tired official is about, but many a name is. */
const BEELD = lijst(`
  regenboog vlinder vlinders zwaluw zwaan kikker egel uil specht merel vink leeuwerik kraanvogel ooievaar reiger zeemeeuw dolfijn walvis olifant giraf
  eekhoorn bever hommel bij libel lieveheersbeestje vuurvlieg eik eikenhof linde lindehof beuk berk wilg kastanje esdoorn hazelaar iep populier vlier
  lelie roos tulp klaproos zonnebloem korenbloem madelief paardenbloem klaver klavertje distel braam appelboom boomgaard notenboom
  vuurtoren molen toverlantaarn zandkasteel luchtballon parasol paraplu hangmat schommel wip glijbaan zeilboot roeiboot ark karavaan
  springplank trampoline opstap vliegwiel kruispunt tussenstap thuishaven ankerplaats windroos windwijzer wegwijzer klimop klimboom speelboom
  kraai ekster uiltje koolmees roodborstje ijsvogel pelikaan pinguin flamingo pauw fazant patrijs kievit grutto zwaluwnest eend eenden gans haan
  pony veulen ezel lam lammetje schildpad slak rups mier krekel kever zeehond otter das ree hert eland panter tijger leeuw beer
  kamille lavendel jasmijn viooltje sneeuwklokje krokus vergeetmijniet wilgenroos heide varen mos duizendblad brem sleedoorn meidoorn vuurdoorn
  poolster sterrenhemel maansikkel zonnestraal dageraad ochtendgloren horizon noorderlicht wadden duin duinen kwelder terp burcht slot citadel ridderhof`);
/** Words of every day that make a name only with one of the words above in front. */
const MET_EIGENSCHAP = lijst(`
  wereld appel appels boom bomen vogel vogels vis vissen haas beer vos wolf kat hond huis huisje huizen hut boerderij hoeve erf hof tuin poort deur raam venster brug toren
  haven anker boot schip zee waters water beek bron golf eiland kust strand berg dal heuvel veld weide akker bos pad weg wegen laan dijk oever steen stenen
  hart handen hand schouders vleugels voeten ogen stem kracht krachten kans kansen start begin stap stappen toekomst dromen droom hoop moed vreugde geluk leven
  zon maan ster sterren wolk wolken wind lucht hemel lamp licht lantaarn kaars vuur vlam deken mantel jas muts hoed sleutel sleutels kompas koers kant zijde nest ei noot
  beer beren eend eenden eland hert ree das paard pony ezel lam schaap kip uil raaf arend valk duif mus mees bij bijen mier spin rups
  koninkrijk rijk helden held ridder ridders prins prinses koning koningin draak draken reus dwerg toverbal tovenaar piraat reiziger reizigers
  windstreken seizoenen elementen windroos pijlers pilaren hoek hoeken bocht oversteek overkant horizon einder uitzicht zicht
  roos tulp bloem bloemen blad bladeren tak takken wortel wortels zaad zaadje vrucht vruchten oogst akkers
  onderweg vooruit verder thuis stappenplan ladder trap rots kei keien parel parels diamant schat goud
  kring cirkel schakel knoop draad lijn spiegel kleur kleuren klank toon`);

const LIDWOORD = /^(?:de|het|t)$/;

/** How many there are, or whose: no name begins so. */
const TELT = lijst(`
  familie soort dus iets niets alles andere eerste tweede laatste volgende vorige hele grote geen veel weinig alle meerdere sommige enkele beide deze die dit dat onze ons mijn jouw uw hun zijn haar een diverse verschillende steeds nog wij zij ze
  twee drie vier vijf zes acht negen tien meer minder genoeg zoveel welke wat hoeveel elke ieder iedere al de het t in op aan uit bij van voor met`);
const ENKELVOUD =
  /^(?:heeft|kan|gaat|stopt|is|zit|staat|betaalt|sluit|dreigt|krijgt|valt|verliest|moet|wil|weigert|levert|haalt|mist|vraagt|zoekt|redt|trekt)$/;
const MEERVOUD = /^[a-z]{3,}(?:en|s|ers|els)$/;
/** End like more than one, and are one. */
const IS_EEN = lijst(
  `huis bus kas jas vlees hals nieuws proces succes kans leven wezen teken regen oosten westen noorden zuiden keuken morgen wagen kussen`,
);

type Plek = readonly [van: number, tot: number];

/** Two words for more than one, of which is spoken as of one: "stevige wortels betaalt niet" can only be a name. `gewoon` tells of a word what it means in a sentence of ours. */
function enkelMeervoud(zin: readonly Token[], van: number, gewoon: (woord: string) => boolean): Plek | null {
  const metLidwoord = LIDWOORD.test(zin[van]?.w ?? '');
  const kop = metLidwoord ? van + 1 : van;
  const [eerste = '', tweede = '', erna = ''] = [0, 1, 2].map((over) => zin[kop + over]?.w ?? '');
  if (
    !(metLidwoord ? EIGENSCHAP.has(eerste) : /^[a-z]{3,}e$/.test(eerste)) ||
    TELT.has(eerste) ||
    !MEERVOUD.test(tweede) ||
    IS_EEN.has(tweede)
  )
    return null;
  return ENKELVOUD.test(erna) && !gewoon(eerste) && !gewoon(tweede) ? [van, kop + 2] : null;
}

/** Where such a name begins and ends when it begins at `van`; null when none does. */
export function kleineNaamVanaf(zin: readonly Token[], van: number, gewoon: (woord: string) => boolean): Plek | null {
  const woord = (plek: number): string => zin[plek]?.w ?? '';
  const metLidwoord = LIDWOORD.test(woord(van));
  const kop = metLidwoord ? van + 1 : van;
  if (metLidwoord && BEELD.has(woord(kop))) return [van, kop + 1];
  const bijzonder = EIGENSCHAP.has(woord(kop)) || (!metLidwoord && EIGENSCHAP_LOS.has(woord(kop)));
  const zelfstandig = BEELD.has(woord(kop + 1)) || MET_EIGENSCHAP.has(woord(kop + 1));
  return bijzonder && zelfstandig ? [van, kop + 2] : enkelMeervoud(zin, van, gewoon);
}
