/** What people want the bot to do: concept → the words for it. `*` = any letters, `|` = or, `..` = up to five words in between. */
import { lijst } from './lijst';

export const handelingen = {
  melden: lijst(`
    iets kwijt; kwijt dat; wil .. melden; melding doen|maken; bij jullie|u terecht; terecht met;
    wil|wou|zou .. kwijt; ergens kwijt; zorg .. neerleggen; neerleggen; iets .. doorgeven; aan te geven;
    kenbaar maken; notify; inform you; meldign; melde; meldn; mldng; meld; melden; meldt; gemeld; aanmeld*;
    signaleren; rapporteren; aankaarten; doorgeven; geef .. door; report; reporting; aangeven; aan de bel trekken;
    trek .. aan de bel; signaal afgeven; meldpunt`),
  melding: lijst(`
    melding; meldingen; meldinkje; signaal; @meldingsnummer; meldingsnummer; my report`),
  status: lijst(`
    al nieuws; nieuws over; is er nieuws; nieuws;
    update; al iemand; iemand .. naar gekeken; naar gekeken; hoe loopt; wat doen jullie; wat is er mee; nog steeds;
    wanneer .. reactie|antwoord|horen; niets meer; niks meer; hoor ik; hoor .. nog; wie is .. bezig; bezig met;
    mee bezig; bezig; gebeurt; what happened; being handled; status; hoe ver; hoever; voortgang; in behandeling;
    stand van zaken; al bekeken; al gelezen; al iets; al opgepakt; opgepakt; reactie; antwoord; wat gebeurt er;
    wat is er gebeurd; wat is er .. gebeurd; wat is er .. gedaan; gedaan met; wat doen|doet .. met; aangekomen;
    ontvangen; binnengekomen; wie behandelt; beoordeeld; terugkoppeling; hoe staat; hoe gaat; gehoord;
    hoor|horen .. niets|niks; al wat bekend; gelezen; bekeken`),
  aanvullen: lijst(`
    nog kwijt; nog .. kwijt; nog zeggen; nog .. zeggen; ook nog; erbij zetten; zet .. erbij; bij .. zetten;
    nog iets; iets nieuws; er is nieuws; vollediger; vervolg; extra; additioneel; toelichten; toelichting;
    nog niet gemeld; niet vermeld; bijlage; verkeerd .. bedrag|naam|datum|aantal; foutje; corrigeer; correctie;
    aangevuld; more information; aanvul*; vul .. aan; toevoeg*; toe te voegen; toegevoegd; voeg .. toe; bijvoeg*;
    nog iets bij; vergeten; extra informatie; nieuwe informatie; meer informatie; nagekomen; nog wat;
    wijzig* .. melding; aanpassen; pas .. aan; corrigeren; verbeteren .. melding; add; aanvullende; er is nog;
    klopt niet; rechtzetten; naar boven gekomen; cijfers .. onjuist|verkeerd|fout; geen @bedrag maar; niet @bedrag maar; geen @aantal maar; bij te zetten; stuur .. na; sturen .. na; nasturen; nagestuurd; stukken|cijfers komen; komt nog .. achteraan; openlaten|openhouden; nog even .. open|staan; intussen meer gehoord|weten`),
  intrekken: lijst(`
    mag .. weg; kan .. weg; moet .. weg; gooi .. weg; weggooien; misverstand; fout gemaakt; vergissing; vergist;
    klopt niet meer; niet meer van toepassing; niet meer geldig; afmelden; delete; cancel; terugdraaien; stopzetten;
    intrek*; ingetrokken; trek .. in; trekken .. in; in te trekken; terugtrek*; trek .. terug; terugnemen;
    neem .. terug; terug te nemen; neemt .. terug; haal .. weg; weghalen; verwijder*; verwijderd; annuleer; annuleren; annuleert; ongedaan;
    withdraw; schrap*; vervalt; vervallen; laten vervallen; niet meer nodig; wissen; ten onrechte; per ongeluk;
    per abuis; onterecht; laat .. melding .. zitten|vallen|rusten; mijn .. maar zitten; melding .. opgelost;
    hoeft niet meer; achterhaald; van tafel; drop my report; als niet .. beschouwen|zien; alsof ik niets|niks; niet verder .. behandeling|behandelen; niet .. in behandeling; niets|niks meer .. met .. melding; weg ermee; laten vervallen`),
  vastleggen: lijst(`
    vastleg*; vastgelegd; vast te leggen; leg .. vast; leggen .. vast; noteer; noteren; verslag*; gespreksverslag*;
    registre*; invoer*; invullen; vul .. in; voer .. in; opslaan; sla .. op; notul*; opschrijven; schrijf .. op;
    verwerken; verwerk; aantekening*; toevoegen; documenteren; log; loggen; uitwerken; werk .. uit; record`),
  gesprek: lijst(`
    *gesprek; *gesprekken; gesprekverslag*; gespreksverslag*; praatte; gesproken met; bezoek gebracht; bezocht;
    overlegd; evaluatiegesprek*; afspraak gehad; gesprek; gesprekken; gesproken; sprak; spraken; spreken; om tafel;
    aan tafel; kwartaalgesprek*; voortgangsgesprek*; jaargesprek*; contactmoment*; gepraat; meeting;
    bestuurlijk gesprek; op bezoek; werkbezoek; gesprekje; gesprekverslag; gesprekspartner*; talk with`),
  accountgesprek: lijst(`
    accountgesprek*; account gesprek*; accountgespr*`),
  tonen: lijst(`
    toon; tonen; laat .. zien; laten zien; zien; geef; geef .. overzicht; open; openen; bekijk; bekijken; bekijkt;
    show; inzien; inzage; haal .. op; ophalen; opzoeken; zoek; lijst; lijstje; overzicht; overzichtje; opvragen;
    vraag .. op; opent; doe .. even; see; list; welke; ga naar; erbij; pak .. erbij; alles over`),
  maken: lijst(`
    maak; maken; maakt; gemaakt; schrijf; schrijven; opstel*; opgesteld; stel .. op; op te stellen; concept;
    conceptversie; genereer*; voorbereid*; bereid .. voor; klaarzetten; zet .. klaar; draft; nodig; make; write;
    aanmaken; versturen; sturen; stuur; eerste versie; produceer; opmaken; tekst`),
  overzicht: lijst(`
    overzicht; overzichtje; lijst; lijstje; alle; allemaal; alles; iedereen; elke; hoeveel; welke; wie; all; totaal;
    rijtje; rij`),
  vaststellen: lijst(`
    op @trede; van @trede; naar @trede; tredewissel; herbepal*; hoger; lager; promover*; ophogen; hoog .. op;
    verhoog; verlaag; breng .. naar; brengen .. naar; te brengen; terug; @tredewissel; overgaan naar; inschalen;
    schaal; schalen; vaststel*; vastgesteld; vast te stellen; stel .. vast; stellen .. vast; bepaal; bepalen;
    bepaling; opschal*; opgeschaald; schaal .. op; op te schalen; afschal*; afgeschaald; schaal .. af;
    af te schalen; verhog*; verhoogd; verlag*; verlaagd; omhoog; omlaag; voorleg*; leg .. voor; voor te leggen;
    wijzig*; gewijzigd; verander*; terugzetten; zet; zetten; escaleren; de-escaleren; moet naar; gaat naar;
    kan naar; mag naar; naar trede|@trede; zakt; zakken; stijgt; invoeren; aanpassen; pas .. aan; voorstellen;
    voorstel; herzien; raise; set; plaatsen; indelen; wordt @trede; tredebesluit*`),
  bijwerken: lijst(`
    update; updates; updaten; bijwerk*; bijgewerkt; bij te werken; werk .. bij; werken .. bij; tijdlijn; logboek;
    stand bijwerken; voortgangsbericht; laatste stand; notitie; aantekening;
    zet .. in|op|bij .. casus|tijdlijn|dossier; noteer .. casus|dossier|tijdlijn`),
  koppelen: lijst(`
    koppelt; gekoppelde; vastknopen; verknopen; bij .. horen; hoort .. bij; hoort .. aan; aanhangen; aansluiten;
    sluit .. aan; toewijzen; wijs .. toe; onder casus; bij casus hangen; koppel; koppelen; gekoppeld; koppeling;
    verbind; verbinden; hoort bij; behoort bij; hang .. aan; link; linken; connect; samenvoegen met; onderbrengen;
    verbonden; hangen; verknoop`),
  kanaal: lijst(`
    kanaal; kanalen; channel; teamskanaal; groepschat; chat; teams kanaal; hier; team`),
  bijpraten: lijst(`
    belangrijkste; nieuws; nieuws over; ontwikkelingen; ontwikkelingen in|bij|rond; samenvatting; recap; even bij;
    weg geweest; was .. weg; ziek geweest; afwezig; nieuwe .. dossier; neem .. over van; overgenomen van;
    hoe is het verlopen; gemiste; in vijf regels; kort overzicht; bijgewerkt worden; what happened; missed;
    wat is er allemaal; al die tijd; sinds gisteren; sinds vorige week; up to date; bijpraten; bijpraat; bijgepraat;
    praat .. bij; praten .. bij; wat heb ik gemist; gemist; wat hebben we gemist; samenvat*; vat .. samen; catch up;
    catch me up; op de hoogte; wat is er veranderd; wat is er .. veranderd; wat is er gebeurd; wat is er .. gebeurd;
    wat is er nieuw; wat is er .. nieuw; nieuwe ontwikkelingen; laatste ontwikkelingen; nieuwste; laatste nieuws;
    bijlezen; wat speelt er; terug van; weer terug; in het kort; kort .. wat er; wat er .. gebeurd is;
    laatste stand; vertel me wat er; wat er speelt; inlezen; brief me; nog wat gebeurd; voorgevallen; iets veranderd;
    iets gebeurd; sindsdien; ingelezen; gebeurd`),
  taken: lijst(`
    mijn lijst|lijstje|bord|bordje; nog dingen; nog iets liggen; nog .. liggen; op mijn lijst|lijstje|bord|naam;
    aan de slag; afhandelen; af te handelen; moet ik .. oppakken|afronden|afmaken|regelen|mee; nog te regelen;
    te regelen; to-do; nog .. doen; moet .. doen; moeten .. doen; moet .. gebeuren; moet .. af; af moet;
    loop ik .. achter; actielijst; actielijstje; wat ligt er; verlopen; verloopt; afronden; binnenkort .. af;
    deze week .. af; staat .. gepland; staat er .. voor|op; verwacht .. van mij; van mij verwacht; welke stappen;
    taak; taken; takenlijst*; taakjes; todo; todos; to do; todolijst*; deadline*; actiepunt*; acties; te doen;
    op naam van; op wiens|wie naam; moet|moeten ik|wij|we .. doen|afmaken|regelen|oppakken; staat|staan er .. open; openstaand*; termijn*; te laat;
    over tijd; uit de tijd; over de datum; achter op schema; werkvoorraad; werklijst*; klusjes; klus*; wat staat .. op mijn; tasks; my tasks; werk ligt;
    ligt er .. voor mij; op mijn bord; op mijn naam; vervaldat*; moet ik nog; moeten we nog; afvinken`),
  feiten: lijst(`
    wat is er al|nog|niet; weten we .. niet; nog niet .. bekend; wat weet je|u; wat staat vast; vaststaande;
    zeker weten; compleet; volledig; hiaten; lacunes; openstaande .. vragen|feiten; mist er; missende; al ingevuld; nog niet ingevuld; staat .. ingevuld; al vast;
    what do we know; known; missing; feit; feiten; feitenlijst; feitenrelaas; feitenoverzicht; feitje*; ontbreekt;
    ontbreken; ontbrekend*; mist nog; missen nog; missen we; wat weten we; weten we al; wat is bekend;
    wat is er bekend; bekend is; onbekend; facts; gaten; hard gemaakt; onderbouwing; bronnen; bevestigd; gegevens;
    informatie mist`),
  rib: lijst(`
   
    raad|raden|gemeenteraad|gemeenteraden|raadsleden .. geinformeerd|informeren|ingelicht|inlichten|bijpraten|bericht;
    raadsinformatie*; raadsinformatieb*; raadsstuk; raadsvoorstel;
    memo|bericht|tekst|stuk .. raad|gemeenteraad|raadsleden|raden; raad .. brief; r.i.b; rib-brief;
    raadsinformatiebrief; raadsinformatiebrieven; raadsinfo*; raadsinf*; rib; ribs; raadsbrief; raadsbrieven;
    informatiebrief; brief aan|voor de raad; brief aan|voor de gemeenteraad|raden|gemeenteraden|raadsleden;
    brief .. raad|gemeenteraad|raadsleden|gemeenteraden|raden; de raad inform*;
    raad|raden|gemeenteraad|gemeenteraden|raadsleden .. inform*|inlichten;
    informeren .. raad|gemeenteraad|raden|raadsleden|gemeenteraden; informeer .. raad|gemeenteraad|raden|raadsleden;
    raadsmemo; council letter; letter .. council; collegebrief`),
  persbericht: lijst(`
    pers|media|krant|journalist|journalisten .. geinformeerd|reageren|reactie|woordvoering|antwoord;
    reactie .. pers|media|journalist*; woordvoeringslijn; perslijn; mediatekst; persmededeling; mededeling .. pers;
    verklaring .. media|pers; persbericht*; pers bericht*; perstekst; persverklaring; pb; nieuwsbericht; mediabericht;
    press release; pressrelease; bericht voor|aan de pers|media; tekst voor|aan de pers|media;
    bericht|tekst|stuk|verklaring .. pers|media|journalisten|krant; pers|media|krant .. inform*|bericht|verklaring;
    voor de pers; voor de media; informeren .. pers|media; persb*`),
  aanbiedingsbrief: lijst(`
    brief .. bij de rib|raadsinformatiebrief|raadsbrief; rib .. aanbieden; aanbieden .. raad; bijbehorende brief;
    voorblad; begeleidend .. brief|schrijven|briefje; wethoudersbrief; brief .. wethouder; aanbiedbrief;
    aanbiedingsbrief; aanbiedingsbrieven; aanbieding brief; begeleidende brief; begeleidend schrijven;
    begeleidingsbrief; cover letter; coverletter; geleidebrief; oplegbrief; oplegger; oplegnotitie;
    brief van de|onze wethouder; brief|briefje bij de|het rib|raadsinformatiebrief|raadsbrief; doorgeleid*;
    doorstuurbrief; aanbiedingsb*; aanbiedings brief; brief .. namens .. wethouder|college; begeleidbrief`),
  accounthoudend: lijst(`
    accounthoud*; account houd*; accountregio; centrumgemeente*; contactregio`),
  regio: lijst(`
    regio; regios; jeugdregio; jeugdregios; jeugdzorgregio; jeugdhulpregio; jeugdhulpregios; inkoopregio; region;
    samenwerkingsverband; @regio`),
  valtOnder: lijst(`
    valt; vallen; hoort; horen; ligt; liggen; zit; zitten; bij welke; onder welke; in welke; van welke; deel van;
    deel uit; behoort; behoren; doen .. mee; welke gemeenten; what region; which region`),
} as const;
