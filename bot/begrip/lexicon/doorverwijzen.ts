/** Words that send someone elsewhere: danger, abuse, the care of one child, disputes, fraud. Never missed, and never a metaphor. */
import { lijst } from './lijst';

export const doorverwijswoorden = {
  /** Somebody is in danger at this moment. */
  levensgevaar: lijst(`
    schoten; schoot .. op; neerschiet*; neer te schieten; schiet .. neer|op mensen|iemand; neersteken;
    neer te steken; steken .. neer; verdronken; verdrinkt; verdrinken; in .. water gesprongen|sprongen; springt|sprong .. in .. water|kanaal|gracht|rivier;
    kind|jongen|jonge|meisje|peuter|baby|kleuter .. in .. water; ligt|lag .. in .. water|vijver|sloot|gracht|kanaal; levend verbrand; vergiftigd;
    onder de|een auto|trein|bus; overval*; terror*; gewapende;
    dreigt|dreigen .. vermoorden|doden|steken|schieten|wurgen; te vermoorden; te doden; doodschieten; doodsteken;
    schotwond*; steekwond*; politie .. komen; snel hulp nodig; direct hulp nodig; nu hulp nodig;
    zich|zichzelf ophangen|verhangen|opgehangen|doden|vergiftigen; gif; vergif; bleekmiddel; chloor; zuurstof;
    hartaanval; hartinfarct; beroerte; epileptisch*; stroomt vol; instorting; opgesloten .. brand; vastgebonden en; neergeslagen;
    in elkaar geslagen; doodgebloed; zwaar toegetakeld; noodgeval; levensbedreig*; niet .. aanspreekbaar;
    niet .. ademt; ademt .. niet; ademt ze|hij niet; geen hartslag; valt flauw; reageert nergens; blauw aangelopen;
    in coma; hevig .. bloed*; overreden; aangereden; van de trap gevallen; ziekenwagen; 112 bellen;
    een einde .. maken; er een eind|einde aan; uit het leven stappen; uit het leven; stapt eruit; zichzelf van;
    zelf .. doden; kapotmaken; dood gaat; doodgeslagen; doodgestoken; doodgeschoten; gestoken met;
    steekt .. iemand|haar|hem; in ademnood; allergische; bloed uit; stroomt .. bloed; veel bloed; bloedend*;
    hangt aan .. touw|strop|lamp|deur; niet wakker; niet meer wakker; polsen|pols .. doorgesneden|open|gesneden;
    keel .. dicht|open; afscheidsbrief*; geen lucht; krijgt geen lucht; strop; touw om; om .. nek; zich|zichzelf op te hangen|ophangen; op te hangen; zich .. van kant;
    van kant maken; zich .. gooien|werpen|storten; dood willen; dood te gaan; ligt op sterven; gaat sterven;
    bloedt .. hevig|erg|hard|heel; bloed verliest|verloren; verliest veel bloed; bloedt uit; neergeschoten;
    steekt|stak iemand|hem|haar|begeleider; vannacht .. leven; einde aan zijn|haar|mijn|hun;
    eind aan zijn|haar|mijn|hun; suicide .. pleg*|plegen; zelfdoding .. pleg*; pillen;
    tabletten .. geslikt|ingenomen; slaappillen; op de rand; hangt zich op; verhangen; ophangen .. zich; opgehangen;
    doodbloed*; overgiet; benzine; steekt .. neer; steekt .. mes; zwaait .. mes; slaat .. met een; aanval op; bewusteloze;
    niet aanspreekbaar; hartstilstand; stikt; gestikt; gesprongen; wapen; bom; bommelding*; bomdreiging*; gaslek; koolmonoxide; doodsbang;
    breng .. om; brengt .. om; om het leven; leven nemen; niet meer .. leven; sterft; gevaar voor zichzelf;
    zichzelf .. pijn; kerft; krast .. arm*; automutileert; in gevaar nu; ligt .. op de grond; heeft .. mes; bel 112;
    unconscious; stabbed; bleeding; not breathing; stopped|stops breathing; cant breathe; overdosed; kill himself; want to die; wants to die; end my|his|her life;
    emergency; levensgevaar*; 112; zelfmoord .. plegen; pleegt zelfmoord; van het leven beroven; leven beroven;
    einde aan .. leven; eind aan .. leven; wil|wilt|willen .. dood; dood wil|wilt|willen; niet meer leven;
    wil|wilt .. niet meer leven; zichzelf|mezelf|mijzelf iets aan*; zichzelf|mezelf|mijzelf .. wat|iets aandoen|aan;
    zichzelf|mezelf|mijzelf .. snij*|gesneden|verwond*; snijdt|snijden .. zichzelf|polsen|armen|zich; polsen; op het dak;
    van het dak; voor de trein; op het spoor; van het|een balkon; uit het|een raam; van een|de brug;
    pillen|medicijnen|paracetamol .. geslikt|ingenomen|slikt|genomen|slikken; overdosis; hevig bloed*; gewond;
    zwaargewond; neergestoken; steekpartij; met een mes; een mes; mes .. zich|getrokken|hand; pistool; vuurwapen;
    gewapend; schietpartij; geschoten; in brand; brand in|op|uitgebroken|gesticht; er is brand; brandt; vlammen;
    bewusteloos; buiten bewustzijn; ademt niet; niet meer ademt; reanim*; ambulance; vermoord*; doodmak*;
    maakt .. dood; wurgt; wurgen; gijzelt; gijzelde; gijzelen; gijzeling*; gijzelaar*; gegijzeld; ontvoer*; vermist; spoorloos; acuut|direct|onmiddellijk|groot gevaar;
    nu in gevaar; is in gevaar; vergiftig*; suicide; kill himself|herself|themselves; kill; dying; knife;
    spoedeisende hulp; bel .. politie; politie bellen; politie .. nu; leven in gevaar; doodsbedreiging*;
    dreigt .. springen; gaat springen; wil springen; doodgaan; gaat dood; bedreigt .. mes|wapen;
    bedreigd .. mes|wapen; dreigt|dreigen|dreigde|dreigden .. iets|wat aan te doen; handgemeen; gestoken; lichterlaaie; zwaar|ernstig ongeluk;
    ongeluk .. gewond*|slachtoffers; gewonden; brandweer .. komen; pand|huis|gebouw|woning|groep brandt; zitten|zit klem in|onder|tussen;
    kinderen .. zitten|zit klem; mijn laatste dag|nacht|avond; stap ik eruit|uit; trek dit leven; maak ik het af; geen uitweg;
    onder water .. gehouden|houden; houden .. onder water; ophongen; drie mannen met|mannen met messen|wapens; blijft bloeden; bloeden|bloeding .. niet; bloeding stopt; loopt blauw aan;
    client|jongere|bewoner|bewoonster|meisje|jongen|kind|leerling|pupil|dochter|zoon|zij|ze|hij .. suicidaal;
    niet .. bij bewustzijn; te gorgelen; stuiptrek*; afscheid genomen van iedereen; mijn|zijn|zn|haar|dr|hun|een|het|t|dit laatste bericht; neemt .. afscheid .. groep; komt niet meer bij;
    beter af zonder mij|haar|hem; hoeft .. voor|van mij niet meer; niet .. meer te zoeken;
    kinderen|kind|baby|gezin .. iets|wat aandoet|aandoen; kinderen|kind|baby|gezin .. iets|wat aan te doen; dronken .. stuur|rijdt|wegrijdt|auto; koord om; touw om .. nek;
    zoek .. uur|uren|vanmorgen|vannacht; uur|uren|vanmorgen|vannacht .. zoek; niemand weet waar ze|hij|zij; niet|isnt|not waking; wont wake; not .. wake|waking up;
    geen zorgen meer om|over mij; laatste dag|keer .. last van mij|me; geen last meer van mij|me;
    kleinzoon|kleindochter|zoon|dochter|kind|jongen|meisje|jongere|client .. hangt; bed|kamer|kast|schuur .. hangt ze|hij`),
  /** What happened before is why something else happens now: "sinds de zelfmoord van vorig jaar". */
  voorbij: lijst(`
    sinds|na|door|vanwege|wegens .. zelfmoord|suicide|zelfdoding|zelfmoordpoging|steekpartij|schietpartij .. vorig|vorige|eerder|afgelopen|destijds|@datum|jaar|maand|maanden`),
  /** It happened, and nobody says that it is over: made by `voorval.ts`. */
  pasVoorval: lijst(`noodlottig voorval`),
  /** A fire somewhere, whatever is said of money besides. */
  brandErgens: lijst(`
    brand|brandt op|in de|het|onze|een|locatie|zolder|keuken|kelder|woonkamer|slaapkamer|schuur|gang|gebouw|pand|leefgroep|woongroep locatie|zolder|keuken|kelder|dak|woonkamer|slaapkamer|schuur|gang|gebouw|pand|leefgroep|woongroep|groep|noord|oost|zuid|west;
    brandt .. op zolder|dak|kamer; brandt .. nog binnen; brand .. nog binnen`),
  /** Made of a denial by `ontkenning.ts`, or said so. */
  ongedeerd: lijst(`
    ongedeerd; geblust; blusten; is|zijn|werd|werden ondergebracht; veilig elders; elders veilig; veilig op een andere; allemaal veilig; iedereen .. veilig; iedereen veilig; in veiligheid; loos alarm`),
  suicide: lijst(`
    suicid*; zelfmoord; zelfmoordpoging*; zelfmoordneiging*; zelfdoding*; zelfbeschadig*; automutil*; doodswens;
    suicied*`),
  nuGevaar: lijst(`
    nu; op dit moment; direct; meteen; acuut; onmiddellijk; snel; help; spoed; zojuist; net; vanavond; vannacht;
    now`),
  /** Somebody does it to somebody: the verb forms. */
  mishandeld: lijst(`
    kamer|kamers|slaapkamer|slaapkamers .. meiden|meisjes|meisje|jongens|jongen .. komen|komt|kwam|sluipt|sluipen;
    snachts|nachts .. kamer|kamers|slaapkamer|slaapkamers|bed .. meisje|meiden|meisjes|jongen|jongens|kind|kinderen;
    bang voor mijn|haar|zijn|hun man|vrouw|vriend|ex|partner|papa|mama; botbreuk*;
    gebroken arm|been|rib|ribben|pols; kneuzing*; bijtwond*; brandplek*; sluit|sluiten .. op; opgesloten in;
    uitgebuit; uitbuiting; aan .. gezeten; bont en blauw; wordt .. pijn gedaan; afgeranseld; seksueel .. door;
    durf|durft|durven .. naar huis|thuis; kinderporno*; pedofiel*; pedo; grooming; naaktfoto*; gedwongen .. seks*; seks met; ongewenst* aangeraakt; handtastelijk*; gemept; met een riem;
    met de riem; raakt haar|hem|mij|kinderen aan; mishandeling .. plaatsvind*;
    wordt|word|worden|werd .. geslagen|mishandeld|misbruikt|verwaarloosd|bedreigd; thuis .. geslagen;
    krijgt .. slaag|klappen; aan haar|hem zit; zit aan haar|hem; zit|zitten .. aan haar|hem; zit .. aan haar|hem;
    knijpt; gebeten; in elkaar geslagen; mept; sloeg; sloegen; beurse; vies* .. spelletje*; onzedelijk*;
    seksuele handelingen; verwaarlozen; verwaarloosde; opsluit*; sluit .. op in; niet te eten; ondervoed*;
    alleen thuis gelaten; mishandeld; mishandelt; mishandelen; geslagen; slaat;
    slaan .. kind|kinderen|zoon|dochter|elkaar; geschopt; schopt; misbruikt; wordt misbruik*; verwaarloosd;
    verwaarloost; verkracht; aangerand; betast; krijgt klappen|slaag; klappen; opgesloten; uitgehongerd;
    blauwe plek*; blauw oog; beaten; abused; hits; hit;
    bang voor .. vader|moeder|stiefvader|stiefmoeder|ouders|partner|oom; bang om naar huis; durft niet naar huis;
    durft .. niet naar huis; thuis niet veilig; niet veilig thuis; onveilig thuis; thuis .. onveilig;
    zit aan .. dochter|zoon|kind*; geen eten; striemen; brandwonden; door .. elkaar geschud; baby|kind|kindje|zuigeling .. geschud; schudt .. baby|kind|kindje; vastgebonden;
    tegen haar|zijn wil`),
  mishandeling: lijst(`
    mishandel*; kindermishandel*; kindermisbruik; seksueel misbruik*; misbruik; huiselijk geweld; verwaarloz*;
    incest; verkrachting*; aanranding*; partnergeweld; eergeweld; eergerelateerd; loverboy*; mensenhandel;
    child abuse; child neglect; neglect*; sexual abuse; domestic violence; abuse; onveilige thuissituatie; thuissituatie .. onveilig|niet veilig|zorgelijk;
    geweld thuis; thuis geweld; geweld in het|een gezin; seksuele uitbuiting; besnijdenis; veilig thuis;
    huislijk geweld; kindermishandling; seksueel grensoverschrijdend; uithuwelijk*;
    verkoopt|verkopen zichzelf|haar lichaam|lichaam; prostitutie; uitgehuwelijkt`),
  /** A group, a provision or a subject, not something happening: "behandeling na huiselijk geweld". */
  overAanbod: lijst(`
    voor kinderen|jongeren|jeugdigen|meisjes|jongens|slachtoffers|vrouwen|gezinnen; slachtoffers; behandelgroep*;
    hulp na|bij|aan; opvang na|bij|van|voor; *preventie; behandeling van|na|bij; vrouwenopvang; aanpak; preventie*; expertise;
    programma; training*; met .. suicid*; specialist*; aanbod; zorgvorm; traumacentrum; gespecialiseerd*; meldcode;
    die zijn|is|worden; suicidale jongeren|jeugdigen|kinderen|meisjes; mishandelde kinderen|jongeren; team;
    afdeling; kliniek; levert`),
  eenKind: lijst(`
    *jongetje; *meisje; *kindje; jongetje; meisje; buurkinderen; kinderen in|van dit|deze|het|een gezin; dit gezin;
    moeder en kinderen; iemand op|in de groep; broertjes; een leerling; leerlinge; mijn leerling; cliente;
    een cliente; een kind|meisje|jongen|jongere|client|baby|peuter|kleuter|tiener|jeugdige|leerling|puber|pleegkind;
    kind|meisje|jongen|jongere|jeugdige|client|baby|tiener|peuter van; het kind|meisje; dit|dat kind|meisje;
    deze|die jongen|jongere|jeugdige|client|tiener; pleegkind; pleegzoon; pleegdochter; buurmeisje; buurjongen;
    buurkind*; haar|zijn|hun dochter|zoon|kind|dochtertje|zoontje; dochter|zoon van; child; son; daughter; girl;
    boy; kleinkind; kleinzoon; kleindochter; nichtje; neefje; broertje; zusje; @getal jarig*; jarige; jarig;
    zoontje; dochtertje; een van de kinderen|jongeren|jeugdigen; een jeugdige; pupil; een gezin`),
  mijnKind: lijst(`
   
    mijn|onze|mn|ons zoon|dochter|kind|zoontje|dochtertje|kleinkind|kleinzoon|kleindochter|nichtje|neefje|pleegkind|pleegzoon|pleegdochter|broertje|zusje|stiefzoon|stiefdochter|client|kinderen|broer|zus|jongen|meisje|meid|jongste|oudste;
    my son|daughter|child|kid|kids`),
  zorgklacht: lijst(`
    geen hulp; wachtlijst; wacht .. op; wachten; behandeling; behandel*; ontevreden; niet tevreden; klacht*; klagen;
    klaagt; slechte zorg|hulp; krijgt .. geen|niet; krijgen .. geen|niet; medicatie; medicijnen; therapie;
    therapeut; begeleider; begeleiding; diagnose; indicatie; zoek .. hulp|plek; wordt niet geholpen; niet geholpen;
    passende; overplaatsen; overplaatsing; weghalen; andere plek|behandelaar|groep|pleegouder|pleegouders|begeleider; hulp voor; plek voor; plek vinden; overgeplaatst; uithuisgeplaatst; uithuisplaatsing;
    uit huis geplaatst; omgang*; voogd*; jeugdbeschermer; zorg; hulp; school; thuis; komt niet; luister*; complaint;
    help; treatment; beschikking; gezinsvoogd; groep; eenzaam`),
  /** Who helps one child or family, and does not turn up: a complaint about that care. */
  eenHulpverlener: lijst(`
    de|mijn|onze|haar|zijn|hun|een gezinsvoogd|voogd|jeugdbeschermer|jeugdbeschermster|begeleider|begeleidster|behandelaar|behandelaarster|therapeut|psycholoog|psychiater|hulpverlener|hulpverleenster|mentor|mentrix|gezinscoach|gezinswerker|jeugdwerker|jeugdconsulent|casemanager`),
  laatAfweten: lijst(`
    komt|komen|kwam .. opdagen; niet|nooit .. verschenen; nooit opdagen; niet opdagen; op komen dagen;
    komt|kwam .. afspraak|afspraken .. niet; komt|kwam .. nooit; belt|mailt|reageert .. nooit|niet; zegt .. steeds|altijd|weer .. af;
    nooit bereikbaar; luistert .. niet|nooit; laat .. niets|niks .. horen`),
  kwaliteit: lijst(`
    valse|vals|vervalste|nep diploma*|vog|registratie|papieren; ongediplomeerd*; ongeschoold*; niet bevoegd; isoleercel*; opgesloten .. kamer|isoleer*; kwalitatief;
    niet veilig op de groep; agressie op de groep; onveilig op de groep|locatie; onprofessionele*; onkundig*;
    zorg .. slecht|matig|ondermaats; ondermaats*; slechte begeleiding; geen behandelplan; dwang; inspecteur*; bsn;
    toezicht op; prikken; tucht; calamiteit*; calemiteit*; medicatiefout*; medicatie .. fout|verkeerd;
    kwaliteit .. slecht|onder|zorg|hulp|behandeling|begeleiding|laat; kwaliteit; zorgkwaliteit;
    zorg .. onder de maat; onder de maat; slechte zorg|kwaliteit|behandeling|hygiene;
    onveilig* .. groep|groepen|locatie|situatie*|leefklimaat|zorg|behandeling|woongroep;
    groep|groepen|locatie|leefklimaat .. onveilig; onveilige zorg; veiligheid van de zorg; veiligheid op de groep;
    inspectie; igj; isoleer*; separe*; vrijheidsbeperk*; fixatie*; gefixeerd; onbevoegd*; ongekwalificeerd*;
    onbekwaam; geen diploma*; zonder diploma*; skj; geen vog; zonder vog; hygiene; onverantwoord*; bejegening;
    tuchtrecht; dwangmaatregel*; incidenten; overleden; overlijden; quality of care; behandelfout*; medische fout`),
  /** Who does the care may not, or cannot. */
  onbevoegdWerk: lijst(`
    ongediplomeerd*; ongekwalificeerd*; ongeschoold*; onbekwaam; onbevoegde medewerker*|begeleider*|personeel|krachten|mensen|behandelaar*|therapeut*;
    niet gekwalificeerd*|gediplomeerd*|bevoegd*|bekwaam|opgeleid*; niet .. bevoegd|bekwaam;
    zonder|geen diploma*|vog|skj*|big*|registratie|bevoegdheid|opleiding; geen .. registratie|bevoegdheid;
    stagiair* .. zelfstandig|alleen|nachtdienst*|diensten|behandel*`),
  /** Who looks for people has too few of them. */
  zoektMensen: lijst(`
    vinden; krijgen; vindt; krijgt; werven; werving; vacature*; tekort*; moeilijk te; missen; mist; zoeken; zoekt`),
  bemiddeling: lijst(`
    vlottrek*; vlot trek*; bemiddelaar*; op gang; weer op gang; gesprek .. leiden|begeleiden|op gang; tussenpersoon;
    weer in gesprek; gesprek weer; onze relatie; de relatie; onderlinge relatie|verhouding*; relatieprobleem; puur;
    slechts; bemiddel*; mediat*; ozj; gespreksleid*; vlottrekken; vlot te trekken; vlot .. trekken;
    relatie .. verbeteren|herstellen|beter; samenwerking .. verbeteren|beter|herstellen; verbeteren;
    alleen .. relatie|samenwerking|communicatie|verhouding; onafhankelijk* .. gesprek|derde|persoon; om tafel;
    langs elkaar heen; ondersteuningsteam; puur .. relatie|samenwerking; weer met elkaar; met elkaar in gesprek;
    sfeer .. snijden; botert niet; boteren niet; botert .. niet; licht in de ogen; lucht .. klaren; puur communicatie; relationeel;
    alleen .. om communicatie; inhoudelijk .. niks|niets|niet .. mis|aan de hand; over de inhoud .. eens; via de advocaat|advocaten; kibbel*; gekibbel;
    als kat en hond; niet meer door een deur; verstaan .. elkaar; verhouding*|contact|sfeer|relatie|onderling* .. ijskoud|verziekt|bekoeld|vergiftigd|verpest|toxic|grimmig|om te snijden;
    enkel .. relatie|samenwerking; praten niet meer; praten .. niet meer; door een deur; mediator; alleen maar`),
  geschil: lijst(`
    niet .. eens met; geen overeenstemming; niet .. overeenstemming; verschillen van mening; onenigheid .. over;
    twist*; claim*; aanvecht*; vechten .. aan; onterecht .. tarief|korting|gunning; geen akkoord; uit te komen;
    niet uit; tarief .. onredelijk; onredelijk*; reeel tarief; reele tarieven; welke gemeente;
    andere gemeente .. betal*; betalen .. gemeente; wie is .. verantwoordelijk; wie draait .. op;
    wie draait .. voor; geschil*; wie .. moet betalen; wie .. betalen moet; wie .. betaalt; wie .. de rekening;
    voor wiens rekening; wie .. verantwoordelijk .. betal*; woonplaats*; woonplaatsbeginsel; arbitrage; oneens;
    niet .. eens over; niet mee eens; komen er .. niet uit; er niet uit; er samen niet uit; meningsverschil*;
    verschil van mening|inzicht; kort geding; naar de rechter; bezwaar*; tariefconflict; contractgeschil;
    contractconflict; dispute; conflict over; discussie over; ruzie over; strijd over; weigert .. tarief;
    bonje over|met; heibel over|met; in de clinch; gesteggel*; overhoop met; botsen .. over; contractruzie*; weigert .. factur*;
    tarief .. te laag; tarieven .. te laag; niet kostendekkend; betwist*; juridisch*; eenzijdig .. contract|tarief|tarieven|verlaagd|gewijzigd; tarief|tarieven|contract .. eenzijdig; hakt de knoop; laten toetsen; heen en weer; beide gemeenten;
    gemeente|@gemeente|regio|@regio|zorgverzekeraar|verzekeraar|zorgkantoor|rijk|wij|we|zij|aanbieder of .. betaalt|betalen|vergoedt|vergoeden|bekostigt|opdraait|draait;
    jeugdwet|wlz|zvw|wmo of .. jeugdwet|wlz|zvw|wmo;
    welke gemeente .. betaal*|betalen;
    weiger*|afgewezen|afgekeurd|geen .. indexatie|indexering|indexeren|index|loonindex*|prijsindex*;
    indexatie|indexering|index|loonindex*|prijsindex* .. weiger*|geweigerd|afgewezen|geschrapt|niet|onthouden;
    aanbesteding*|gunning*|inkoopprocedure|procedure|inschrijving|tender|selectie .. oneerlijk|eerlijk|transparant|deugt|voorgetrokken|vormfout|onrechtmatig|ondeugdelijk|gerommel*|partijdig|fair;
    oneerlijk*|ondoorzichtig* aanbesteding*|gunning|procedure|inkoop; voorgetrokken .. gunning|aanbesteding*; gunning|aanbesteding* .. voorgetrokken;
    welke wet; jeugdwet|wlz|zvw|wmo|onderwijs .. of .. jeugdwet|wlz|zvw|wmo|onderwijs;
    verzekeraar|zorgkantoor|gemeente|onderwijs|justitie|school of|en verzekeraar|zorgkantoor|gemeente|onderwijs|justitie wie|bij;
    wie .. dokken|opdraait|opdraaien; bij wie ligt .. rekening; draait .. op .. kosten|rekening; wie .. aan zet .. wet|jeugdwet|wlz|gemeente`),
  /** Two laws that each may pay. */
  tweeWetten: lijst(`
    jeugdwet|wlz|zvw|wmo .. of|versus|vs|en|dan .. jeugdwet|wlz|zvw|wmo|onderwijs; jeugdwet|wlz|zvw|wmo jeugdwet|wlz|zvw|wmo;
    jeugdwet|wlz|zvw|wmo .. wijst af .. jeugdwet|wlz|zvw|wmo`),
  /** Advance payment is asked of us; of one that somebody else asks is told. */
  voorschotVraag: lijst(`
    kan|kunnen|kunt|mag|mogen|krijgen|krijg we|wij|ik|u|jullie|ons|er .. voorschot*|bevoorschot*; voorschot* mogelijk|nodig|aanvragen|krijgen;
    vraag|vragen we|wij|ik|je .. voorschot*; hoe|waar|wie .. voorschot*; advance payment; vooruit betaald te worden`),
  contractzaak: lijst(`
    betal*; dossiers; kind; verhuisd; verblijfplaats; vergoeding; vergoeden; prijs; prijzen; gecontracteerd;
    contractering; inkoper; declaraties; loonindex*; regeling; contract*; tarief; tarieven; tariev*; inkoop;
    aanbesteding*; woonplaats*; woonplaatsbeginsel; rekening; facturen; factuur; betalen; betaalt; kosten;
    bekostiging; indexatie; indexering; overeenkomst; inkoopvoorwaarden; gunning; financiering`),
  subsidie: lijst(`
    financieel steunen|ondersteunen|helpen; sponsor*; bekostig*; budget; subsid*; subisdie*; financiering;
    financiele steun|bijdrage|ondersteuning|hulp; lening; noodsteun; steunfonds; steunpakket; geldbedrag; fonds;
    geld .. krijgen|aanvragen|lenen; bijdrage; grant; funding; subsidy; noodfonds; overbruggingskrediet; geld`),
  aanvragen: lijst(`
    steunen; kunt u; kunnen we; krijg ik; vraag ik; vragen; hoe kom|kan; waar kan; mogelijk; geef|geven; apply for;
    aanvra*; aangevraagd; vraag .. aan; vragen .. aan; krijgen; verkrijgen; in aanmerking; beschikbaar; recht op;
    apply; ontvangen; lenen; geven jullie; kunnen jullie; verstrek*; regelen; is er`),
  fraude: lijst(`
    rekenen .. nooit|niet; rekent .. nooit|niet; factureren .. nooit|niet; uren .. niet gewerkt|gemaakt;
    nooit gegeven|gemaakt|verleend|geleverd; niet gegeven|verleend|geleverd zijn|is;
    declareert .. niet|uren|zorg|dubbel|teveel; gedeclareerd; declareren .. niet|zorg|uren|dubbel;
    declaraties .. niet|fraud*; uren .. nooit|niet; factureert .. niet|dubbel; nooit geleverd; fictieve; fantoom*;
    schijnconstructie*; zwart geld; witwas*; misbruik van|met zorggeld|pgb|geld|middelen|subsidie; fraud*;
    gefraudeerd; frauduleu*; spookzorg; dubbel .. gedeclareerd|declareren; declareert; gedeclareerd .. niet;
    declaraties .. kloppen niet|vals; declaratiefraude; zorgfraude; nza; sjoemel*; valse facturen; zorgcowboy*;
    niet geleverde zorg; zorg die niet; oplicht*; nepfacturen; pgb`),
  misstand: lijst(`
    eigen bv; eigen bedrijf; familieleden .. betaald|ingehuurd|baan; vriendjes; opdrachten aan; klokkeluider*;
    luid de klok; anoniem .. misstand*; durf .. intern|niet intern|niet .. intern; bang .. ontslagen|baan;
    angstcultuur; geintimideerd; intimid*; omkoop*; machtsmisbruik; niet pluis .. directeur|bestuurder;
    klokkenluid*; klokkeluid*; klok .. luiden; misstand*; integriteit*; integer; doofpot; corrupt*;
    belangenverstrengeling; zelfverrijking; verrijkt zich*; verrijken zich*; vriendjespolitiek; whistle*;
    huis voor klokkenluiders; niet intern; intern niet; omkop*; steekpenningen; benadeling; represailles;
    in eigen zak; eigen zak; sluist .. weg; weggesluisd; verduister*`),
  datalek: lijst(`
    gegevens|clientgegevens|lijst|dossier|bestand .. verkeerde; naar de verkeerde; naar verkeerde;
    per ongeluk .. gemaild|verstuurd|gestuurd; inzage .. onbevoegd*; onbevoegde*; ingebroken .. systeem|computer;
    cyberaanval; gelekt; uitgelekt; cc .. bcc; privacy; usb stick; usbstick; gegevens zijn .. straat; datalek*;
    data lek*; dataleck; gegevens .. gelekt|uitgelekt|straat|verkeerde|buitgemaakt|gestolen|verloren;
    persoonsgegevens .. gelekt|straat|verkeerd*|kwijt|verstuurd; persoonsgegevens op straat; gegevens .. internet|online;
    clientenlijst|lijst .. online; hacker; wachtwoorden .. straat;
    verkeerde .. mail*|ontvanger|geadresseerde|persoon|adres; mail* .. verkeerde;
    verkeerd gemaild|verstuurd|geadresseerd; gehackt; hack; hackers; ransomware; laptop .. gestolen|kwijt|verloren;
    usb* .. kwijt|verloren|gestolen; telefoon .. gestolen|kwijt; dossiers .. op straat; data breach; breach;
    privacylek; privacy incident; privacyincident; phishing; lek .. persoonsgegevens; autoriteit persoonsgegevens;
    onbevoegd* .. dossier*|inzage; dossiers .. kwijt|verloren|gestolen|onbeveiligd`),
  /** Anyone who can be hurt. */
  mens: lijst(`
    vent; kerel; gozer; mensen; bewoners; groepsgenoot; medebewoner; hij; zij; ze; hem; haar; hen; iemand; vader;
    moeder; ouder; ouders; broer; zus; oma; opa; stiefvader; stiefmoeder; ex; partner; man; vrouw; collega;
    begeleider; begeleidster; begeleiding; groepsleider; jongen; jongens; meisje; meisjes; jongere; jongeren; kind;
    kinderen; client; clienten; clientje; cliente; leerling; jeugdige; bewoner; tiener; puber; pupil; baby; peuter;
    kleuter; dochter; zoon; pleegkind; jongetje; jochie; meid; mij; me; vriend; vriendin; persoon; ik; boy; girl;
    child; somebody; someone; he; she; her; him; mannen; vrouwen; groepsleiders; begeleiders; medewerker; medewerkers; jeugdigen; leerlingen;
    vriendinnen; vrienden; boyfriend; girlfriend; toddler; toddlers; kid; kids; brother; sister;
    cousin; vriendje; ventje; kleintjes; kleine; jongetjes; buurjongetje; bejaarde; meiden`),
  wapen: lijst(`
    *bijl; vleesmes; broodmes; zwaard; pijl en boog; handgranaat; revolver; wapens; mes; messen; keukenmes;
    stanleymes; aardappelmes; zakmes; pistool; geweer; vuurwapen*; wapen; bijl; machete; knife; gun; steekwapen;
    honkbalknuppel; koevoet`),
  springen: lijst(`
    gevallen; viel; valt; vallen; duwt; geduwd; balanceert; spring*; springt; sprong; gesprongen; gooien; werpen;
    storten; staat; zit; loopt; klimt; geklommen; hangt; jump; lopen; ligt; liep`),
  hoogte: lijst(`
    viaduct; brug; dak; dakrand; balkon; balustrade; spoor; spoorbaan; flat; flatgebouw; raam; vensterbank; snelweg;
    het|een|de|in kanaal; voor de trein; voor een trein|auto|bus; roof; het water in; in het water`),
  /** A way of speaking about money and organisations, not about bodies. */
  metafoor: lijst(`
    slaat|sloeg|slaan|sloegen nergens op; in .. water gevallen;    mes op de keel; bloedt .. leeg; bloeden .. leeg; leegbloed*; dood bloedt; doodbloed*; bloedt dood;
    op sterven na dood; doodsteek; dooddoener; dood spoor; doodmoe; brandt .. los; vlam in de pan; sprong in;
    in de bres; wapenfeit*; slaat de plank; slaat op; slaat nergens; slaan de handen; aan de slag;
    in brand .. organisatie; opgebrand; doodsbang dat; kill switch; killing; de klap|klappen;
    vermiste facturen|stukken|documenten|dossiers|papieren|post; suicidepreventie*; suicidebeleid; sterf van de; in brand haha;
    klappen opvangen|vangen; uit de lucht; over de kop; levensvatbaar*; dodelijk .. organisatie;
    slaat .. groot alarm; slaat alarm; alarm .. slaat; slaan .. alarm; alarm slaan; financieel; financiele;
    bom onder; bom .. onder|gebarsten; zelfmoord .. tarief|tarieven|korting|kortingen|contract|prijs|prijzen; met|door .. tarief|tarieven|korting|prijzen .. zelfmoord`),
  geweld: lijst(`
    gegil; gegooid; geschreeuw; uithonger*; hongert; kindergehuil;
    sluit|sluiten .. op; letsel; littekens; wonden; mishandelde; seks*; filmpjes; schade; toegetakeld; toetakel*;
    knuppel; vernedert; kleineert; isoleert; vechten; vecht; gevochten; ruzie; ruzies; huilt; huilen; vieze kleren;
    angstig; bang; pest; pijn doet; pijn gedaan; doet .. pijn; geen kleding; ondervoed*; vies; ongewassen;
    aan .. haren; schudt; gooit; bont en blauw; verslaafd*; scheldt; uitgescholden; gestalkt; gechanteerd;
    naaktfoto*; naakt; aanrand*; aanzitten; aan .. gezeten; aangezeten; misbr*; bruut; mep*; ranselt; afgeranseld;
    slaan; slaat; sloeg; geslagen; slaag; klap; klappen; schopt; schoppen; geschopt; geweld; gewelddadig*;
    agressief; agressie; mishandel*; misbruik*; verwaarlo*; opsluit*; opgesloten; bedreigt; bedreigd; intimideert;
    trapt; getrapt; schreeuwt; schreeuwen; gillen; gegil; vernederd; betast*; aanraakt; aangeraakt; alleen .. thuis;
    hele dagen alleen; nachten alleen; laat .. alleen; laten .. alleen; aan .. lot over; drank; dronken; drugs;
    onveilig; niet veilig; honger; geen eten; wurg*; duwt; knijpt; stalkt; violence; hits; beats`),
  gezinWoord: lijst(`
    thuis; gezin; gezinnen; ouders; vader; moeder; stiefvader; stiefmoeder; pleegvader; pleegmoeder; stiefouder*;
    papa; mama; oom; tante; opa; buren; buurman; buurvrouw; buurkinderen; buurmeisje; buurjongen; buurjongetje;
    huiselijk; partner; ex; echtgenoot; haar man; broertje; zusje; peuter; baby; kleuter;
    zijn kinderen|kind|zoon|dochter; haar kinderen|kind|zoon|dochter; hun kind|kinderen|zoon|dochter; dochter; zoon;
    kindje; at home; home; father; mother`),
  gegevensdrager: lijst(`
    dossier*; gegevens; persoonsgegevens; clientgegevens; clientdossier*; laptop; laptops; usb*; telefoon; lijst;
    lijsten; bestand*; mail; mails; mailtje; email; map; papieren; tas; namenlijst; tablet; excel*; systeem; data;
    bsns; documenten; rapporten`),
  kwijtgeraakt: lijst(`
    laten liggen; blijven liggen; kwijt; kwijtgeraakt; gestolen; verloren; verkeerde; verkeerd; op straat; gelekt;
    uitgelekt; onbevoegd*; open en bloot; gehackt; hack; openbaar; per ongeluk; iedereen; buitgemaakt; ingebroken;
    onbeveiligd; voor iedereen; bcc`),
  onveilig: lijst(`
    onveilig*; niet veilig; gevaarlijk*; onverantwoord*; slecht behandeld; slecht .. begeleid; slechte; slecht;
    incident; incidenten; ernstig incident; geweldsincident*; fouten; zonder diploma*; zonder opleiding;
    niet gekwalificeerd; niet opgeleid; zonder behandelplan; tekortschiet*`),
  zorginhoud: lijst(`
    zorg; hulp; behandeling; begeleiding; groep; leefgroep; woongroep; verblijf; jongeren; kinderen; clienten;
    jeugdigen; begeleiders; medicatie; groepsleiding; leefklimaat; kwaliteit; behandelaren; hulpverleners;
    personeel; therapeuten`),
  calamiteit: lijst(`
    client|jongere|jeugdige|kind .. overleden; overleden .. client|jongere|jeugdige|kind|groep; calamiteit*;
    calemiteit*; calamitijt*; medicatiefout*; suicide .. client; onverwacht overleden; onverwacht overlijden`),
  brand: lijst(`
    brand; fire; vuur`),
  veiligheidThuis: lijst(`
    veiligheid .. thuis|gezin; veiligheid van een|het|dit kind; kind .. gevaar; zorgen .. gezin;
    zorgelijke thuissituatie; zorgen .. thuissituatie; thuissituatie; opvoedsituatie; vechtscheiding .. kind*;
    kind* .. vechtscheiding; slaapt|slapen .. schuur|tent|garage|tuinhuis*|kelder|auto; dezelfde luier; schone luier;
    geen fles; gaat niet goed met die|dat|deze kleine|ventje|kind|jochie|meisje; te close; hard aangepakt;
    dingen die niet mogen|deugen; achter de|die voordeur; achter .. voordeur; te dichtbij .. meisjes|jongens|meiden|kinderen`),
  /** A home in which nobody can look after a child. */
  verwaarloosd: lijst(`
    vervuild*|vuil|smerig|stinkend .. huis|woning|huishouden;
    huis|woning .. vervuil*|afval|uitwerpselen|ontlasting|ongedierte|poep;
    kinderen|kind|baby|peuters|kleintjes .. zonder verwarming|stroom|eten|water|bed|matras; zelden|nauwelijks|amper .. gegeten|eten|gewassen|verschoond; bijna niet|niks|niets .. gegeten|eten;
    kinderen .. vervuild|verwaarloosd|ongewassen`),
  zelfDreiging: lijst(`
    dreigt|dreigen|wil|wilt|probeert|gaat .. zichzelf|zich .. te|iets|wat|neer*|dood*|om|pijn|kwaad|voor|verwonden|snijden|steken; dreigt|dreigen zich|zichzelf; zichzelf .. verwond*|pijn|kwaad|neer|dood|om; zelfverwonding; zichzelf beschadig*`),
} as const;
