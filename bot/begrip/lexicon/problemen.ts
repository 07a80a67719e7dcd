/** What may be wrong with an organisation, and which kind of melding that is. Bron: kinds of melding, meldpunt of the Jeugdautoriteit. */
import { lijst } from './lijst';

export const problemen = {
  /** `vermoeden-financieel`: money that does the talking by itself. */
  geldnood: lijst(`
    koek op; koek is op; aan het|een infuus; einde verhaal; einde oefening; vooruit .. betalen; vooruitbetal*; gesommeerd; sommatie*;
    wachtgeld .. op; wachtgeld op; dwangbevel*; uwv; op de fles; zwart gat; tering naar; geld .. bijna op; geen cent; geen buffer;
    buffers .. op|weg; buffer .. op|weg; liquide*; terugvorder*; terugbetal*;
    abn|rabobank|rabo|ing|triodos|bng .. trekt|trok|stopt|zegt|stekker|krediet; bloedt .. leeg; leegbloed*;
    doodbloed*; failleren; verlieslijdend; geld .. uit .. binnen; kas; schuldenlast; loonbeslag; saneren; sanering;
    wsnp; noodplan; geld .. nodig; extra geld; geldkraan; niet meer rondkomen; rond krijgen; rondkomen; eindjes;
    aan elkaar knopen; interen; teert .. in; teren .. in; ingeteerd; tekort op|van|in;
    miljoenen .. tekort|verlies|schuld; tekort .. miljoen*; fors|flink|groot tekort|verlies; structureel tekort;
    in de min; negatief; betalingsproblem*; betaalproblem*; bankroet*; pleite; blut; ten onder; gaat .. ten onder;
    kaalgeplukt; financieel .. aan de grond; aan de grond; afgrond; faillissementsaanvraag; voortbestaan;
    twijfel* .. voortbestaan|continuiteit; niet .. overleven; overleeft .. niet; overleven .. niet; solvent; kapot;
    ingestort; technisch failliet; onder water; rekening .. geblokkeerd; bankrekening*;
    financier* .. stopt|haakt|trekt|weigert; haakt .. af; voorschot; bevoorschotting; noodlening; noodsteun;
    reddingsplan; redding*; financiele injectie; kapitaalinjectie; steunverzoek; steunvraag; faillis*; failliet*;
    faliet*; faliss*; failiet*; bankrupt*; bankroet; surseance*; surceance*; insolv*; geldnood; geldgebrek;
    geldproblemen; geld op; geld .. op; geld .. opraakt; geen geld; zonder geld; geldtekort; geldzorgen;
    liquiditeit*; solvabiliteit*;
    financiele* .. problemen|moeilijkheden|nood|zorgen|situatie|tekorten|positie|druk|gat|crisis|ellende|risicos|malaise;
    financieel .. zwaar|slecht|moeilijk|problemen|krap|wankel|niet|aan de grond|lastig|ongezond|instabiel|kwetsbaar;
    financiele nood; rode cijfers; in|diep de|het rood|rode; rood staan; staat|staan .. rood; deurwaarder*; beslag*;
    curator*; bewindvoerder; schuldeiser*; schuldsanering; wanbetal*; betalingsproblemen; betalingsachterstand*;
    betalingsonmacht; betalingsregeling; uitstel van betaling; omvallen; omvalt; omgevallen; om te vallen;
    valt .. om; vallen .. om; gaat .. onderuit; gaan .. onderuit; op .. omvallen; rand van de afgrond;
    water .. aan de lippen; kopje onder; noodlijdend*; noodkrediet; verliezen; verlieslat*; verliesgevend*; verlies;
    miljoenenverlies; miljoenentekort; exploitatietekort*; begrotingstekort*; negatief vermogen|resultaat|eigen;
    negatieve cijfers|resultaten; kasgeld*; kaspositie; kas .. leeg; lege kas; rekening .. leeg; reserves .. op;
    spaarpot leeg; financieel gat; gat in de|begroting; bank .. krediet|stekker|lening|geld|leent|financiering;
    krediet* .. opgezegd|ingetrokken|op|stop|verlaagd|bevroren; kredietlijn; bank .. trekt|trok|weigert|stopt|zegt;
    belastingschuld*; belastingdienst; loonbelasting; stapel* .. rekeningen; onbetaalde; aanmaning*; incasso*;
    acute geldproblemen; going concern; cash*; bankruptcy; money problems; out of money; broke; financial problems;
    financial trouble; doorstart*; ondergang; staat er .. slecht voor; slecht voor; slechte cijfers;
    tekort van @bedrag; @bedrag tekort; @bedrag .. tekort; tekort .. @bedrag; schuld van @bedrag;
    verlies .. @bedrag; omzetverlies; omzetdaling`),
  /** A court, a bank or the police steps in. */
  ingreep: lijst(`
    bewindvoerder*|curator|interim*|onderzoeker|herstelmanager|crisismanager .. benoemd|aangesteld|aangewezen|neergezet|ingezet|geplaatst|erop gezet;
    er komt|is een bewindvoerder|curator; stille bewindvoerder; inval|doorzoeking .. was|geweest|gedaan|gister*|vanochtend|vanmorgen|vandaag|bij;
    binnengevallen; doorzoeking; arrestatieteam; fiod; recherche; verzegeld; beslag .. gelegd|ligt|liggen|liggen; leeggehaald; verhuiswagen*;
    surseance|faillissement .. verleend|uitgesproken|aangevraagd; aandelen .. verkocht; ondernemingskamer; op non actief gezet|gesteld; administrator appointed; appointed .. administrator`),
  /** The inspectorate steps in: what it means for the organisation is a signal, whatever it was for. */
  toezichtmaatregel: lijst(`
    verscherpt .. toezicht; verscherpt toezicht; inspectie|igj .. aanwijzing|bevel|maatregel|ingegrepen|ingrijpt|boete|dwangsom;
    aanwijzing|bevel|dwangsom|boete van|door de inspectie|igj; aanwijzing|bevel|dwangsom|boete van|door igj|inspectie`),
  /** Money is spoken of; with worry or a name beside it, it is about money trouble. */
  geldwoord: lijst(`
    afgehaakt; voorschot*; vooruit; financ*; geld; geldstroom*; gelden; cijfers; jaarcijfers; begroting*; bank;
    banken; schuld; schulden; rekening; rekeningen; facturen; factuur; krediet*; lening*; reserve*; vermogen; kas;
    tekort; tekorten; resultaat; omzet; jaarrekening; accountant*; betaling*; bevoorschotting; kosten; inkomsten;
    @bedrag; money; financial*; belasting; premies; pensioenfonds; verhuurder; crediteur*; debiteur*; winst;
    dekking; borg; garantie; huur; aflossen; aflossing*; investering*; onbetaald`),
  nietBetalen: lijst(`
    loonstrook; eindejaarsuitkering; salarisbetaling*; salarisadministratie; loonkosten; premies .. niet;
    kan .. salaris*|loon|lonen|huur|rekeningen .. niet; achterstand; achterstanden; betalingsachterst*;
    betaalachterstand*; openstaande .. facturen|rekeningen; facturen|rekeningen .. open|liggen; blijven .. liggen;
    blijft .. onbetaald; niet uitgekeerd; pay salaries|staff|wages; cannot pay; can not pay; cant pay;
    unable to pay;
    kan|kunnen|konden .. niet|geen|nauwelijks|amper .. betalen|voldoen|uitbetalen|overmaken|opbrengen|financieren|dragen|ophoesten|bekostigen;
    niet .. betalen|uitbetaald|betaald|uitbetalen|betaalt; betaalt|betalen .. niet; betaalt .. te laat;
    betalen .. te laat; te laat betaald; salaris*; salariss*; loon; lonen; loonbetaling*; vakantiegeld;
    dertiende maand; pensioenpremie*; huur .. niet; rekeningen .. niet; facturen .. niet; crediteuren;
    leveranciers .. niet; payroll; wages; salaries; salary; uitbetal*; achterstallig*`),
  /** A dispute that already has consequences for the care is a melding, not only a dispute. */
  stilstand: lijst(`
    intussen .. niks|niets|stil; ondertussen .. niks|niets|stil; ligt .. stil; liggen .. stil; staat .. stil;
    niet verder; gebeurt .. niks|niets; daardoor .. geen; zolang .. geen; aanbieder .. de dupe; loopt .. vast`),
  /** `voornemen`: somebody plans to stop, start, merge, leave or change. */
  stopt: lijst(`
    uit .. stappen; uit .. stapt; uit .. te stappen;
    neemt .. afscheid; trekt .. uit; trekken .. uit; sloot; stopte; opdoeken; doekt .. op; uitkleden; uitstappen;
    eruit; beeindiging; beeindigd; staking; plaatsingsstop; intakestop; toelatingsstop; wachtlijststop; stopzetting;
    houdt op; houden op; houdt ermee op; houdt het voor gezien; gooit de handdoek; de deuren;
    deuren .. dicht|sluiten; gaat|gaan .. weg; niet langer; niet meer .. bieden|leveren|aanbieden|plaatsen;
    biedt .. niet meer; levert .. niet meer; leveren .. niet meer; biedt .. geen; levert .. geen; leveren .. geen;
    plaatst .. geen; schroeft .. terug; terugschroeven; terugbrengen; brengt .. terug; vermindert; verminderen;
    minder .. capaciteit; reduceren; plekken .. minder|weg|verloren; aantal plekken; stoot .. af; vertrekt uit;
    haalt .. weg; opheft; ontbind*; ontbonden; stopt; stoppen; stopzetten; gestopt; stopgezet; staakt; staken;
    gestaakt; sluit; sluiten; sluiting*; gesloten; dichtgaan; dicht; gaat .. dicht; gaan .. dicht; afbouw*;
    afgebouwd; bouwt .. af; bouwen .. af; af te bouwen; beeindig*; beeindigt; ophoudt; houdt .. op; houden .. op;
    ermee op; ermee ophouden; opzeg*; opgezegd; zegt .. op; zeggen .. op; op te zeggen; trekt .. terug;
    trekken .. terug; terugtrek*; teruggetrokken; clientenstop*; opnamestop*; patientenstop*; instroomstop*;
    aannamestop*; neemt|nemen .. geen .. aan|op; geen nieuwe; inkrimp*; krimpt; krimpen; halveert; halveren;
    schrapt; schrappen; opheff*; opgeheven; heft .. op; stekker; closing; closes; shut down; stopping; stops;
    liquideren; ontmantel*; levert .. in; niet verlengen; niet .. verleng*; verlengt .. niet; per .. geen; afstoten;
    weg te gaan; gaat weg; verdwijnt; verdwijnen; vervalt; weggevallen; wegvallen; valt .. weg; vallen .. weg;
    minder plekken|plaatsen|bedden; stop .. met; eruit stappen; stapt .. uit; stappen .. uit; uitgefaseerd;
    uitfaser*`),
  wijziging: lijst(`
    opricht*; richt .. op; oprichten; gaat samen; samengaat; samen met een andere; in zee; fuseer*; wijzigt;
    wijzigen; wijziging*; gewijzigd; verandert; veranderen; verandering*; nieuw bestuur; verkassen; doorverko*;
    koopt .. op; opgekocht; opkopen; investeerder*; private equity; andere rechtsvorm; omzetten; overgang;
    opgaan in; gaat op in; gaan op in; gaat .. aanbieden; nieuwe groep|behandelgroep|vestiging|afdeling|dienst;
    zonder overleg; buiten .. om; zonder .. te overleggen; eenzijdig; herinricht*; herziet; inhuizen;
    anders organiseren; concentreert; doorlichten; verplaatst .. naar; verplaatsen; fusie*; fuseren; fuseert;
    gefuseerd; overname*; overgenomen; overnemen; neemt .. over; overgaan; splits*; opsplits*; reorganis*;
    herstructur*; verhuist; verhuizen; verkoop; verkopen; verkoopt; verkocht; nieuwe eigenaar; uitbreid*;
    breidt .. uit; nieuw* aanbod; nieuwe zorgvorm; nieuwe locatie; start .. nieuwe; begint .. met; merge; merger;
    takeover; overstap*; wijzig* .. aanbod; aanbod .. wijzig*|verander*; voornemen*; van plan; plannen om;
    wil .. stoppen; besloten; besluit; aangekondigd; kondigt .. aan; voorgenomen; omvormen; samengaan; samenvoeg*;
    gaan .. samen; overdracht; overdragen; overweegt; overwegen; onverwacht`),
  bestuur: lijst(`
    bestuursvoorzitter; bestuursleden; bestuurslid; toezicht; toezichtsraad; portefeuillehouder; college;
    secretaris; zorgdirecteur; regiodirecteur; locatiemanager; managers; leidinggevende*; rvcs; hr; regiomanager;
    beleidsmedewerker; contractmanager; bestuur; bestuurder*; directeur*; directie; rvb; rvt;
    raad van bestuur|toezicht|commissarissen; toezichthouder*; commissaris*; ceo; cfo; wethouder*; interim*;
    governance; voorzitter; aanspreekpunt*; contactpersoon; management; accountmanager; financieel directeur;
    controller`),
  vertrekt: lijst(`
    geen bestuurder|directeur|bestuur .. meer; geen .. meer; zonder bestuurder|directeur|bestuur; kappen;
    willen .. stoppen; nieuwe; stopt; gestopt; moet .. weg; moeten .. weg; eruit; per direct; terugget*;
    teruggetreden; treedt .. terug; treden .. terug; functie .. neer; ontheven; gaat .. weg; gaan .. weg; wijzigt;
    verandert; verliest; onverwacht; met pensioen; gaat met pensioen; uit functie; op staande voet; aan de kant;
    conflict; personeel|medewerkers|begeleiders|behandelaren|mensen kwijt; vertrekt; vertrekken; vertrok; vertrokken; vertrek; opgestapt; opstappen; stapt .. op; stappen .. op;
    stapte .. op; weg; weggestuurd; ontsl*; aftre*; afgetreden; treedt .. af; treden .. af; trad .. af; neergelegd;
    legt .. neer; vervangen; vervang*; wordt vervangen; opvolg*; wisselt; wisseling*; wissel; gewisseld; geschorst;
    schors*; op non; ziek; langdurig ziek; uitgevallen; uitval*; vacant;
    nieuwe bestuurder|directeur|wethouder|rvb|rvt|raad; resigned; left; quit; verlaat; verlaten; de laan uit;
    bestuurswisseling*; opgevolgd; ruzie`),
  verband: lijst(`
    regionale samenwerking; samenwerking .. stappen|verlaten|uit; uit de regio;
    regio|jeugdregio .. opgesplitst|gesplitst|opgeheven|samengevoegd|ontbonden; regio|jeugdregio .. uit elkaar;
    gemeenschappelijke regeling*; uittred*; uitgetreden; treedt .. uit; treden .. uit; trad .. uit; uit te treden;
    samenwerkingsverband*; inkooporganisatie*; centrumregeling*; mandat*; rechtsvorm*;
    regio .. verlaat|verlaten|stapt|anders|splitst|opheffen; jeugdregio .. wijzig*|verander*|samenstelling;
    samenstelling; bedrijfsvoeringsorganisatie; dienstverleningsovereenkomst; inkoopregio`),
  /** `knelpunt-samenwerking`: parties that do not get on. */
  samenwerking: lijst(`
    @gemeente|@regio|gemeente|regio|wij|ons en|met|& @aanbieder;
    @aanbieder en|met|& @gemeente|@regio|gemeente|regio|ons; tussen .. en; conflict met|tussen;
    gemeente en|& aanbieder; aanbieder en gemeente; aanbieder en de gemeente; gemeente en de aanbieder;
    contractmanagement; wij en @aanbieder; gemeente en @aanbieder; regio en @aanbieder;
    @aanbieder en de|onze gemeente|regio; gesprek*; overleggen; tussen; onderling; samenwerk*; samengewerkt;
    werken .. samen; relatie; relaties; verhouding*; verstandhouding*; onderlinge; communicatie; overleg;
    contact met; cooperation; vertrouwen; vertrouwensbreuk; partijen; partnerschap; afstemming; opdrachtgever*`),
  verstoord: lijst(`
    slepend*; voortslepend*;
    zit|zitten|zat .. vast; muurvast; weigert .. overleg|gesprek|contact; elk overleg;
    loopt .. niet lekker|soepel|goed|meer; verlopen .. stroef|moeizaam|slecht; verloopt .. stroef|moeizaam|slecht;
    werkt .. niet mee; werken .. niet mee; werkt .. tegen; tegenwerk*; staan lijnrecht; staan .. tegenover elkaar;
    op scherp; op springen; verziekt; vertroebeld; verhard; geen contact; geen reactie; niet bereikbaar;
    afspraken .. niet na; komt .. niet na; komen .. niet na; houdt zich niet; vastgelopen*; bottleneck; stagneert;
    stagnatie; stokt; gefrustreerd; frustratie*; niet serieus genomen; verstoord; knelpunt*; vastgelopen;
    loopt .. vast; lopen .. vast; loopt .. stroef|moeizaam|slecht|spaak|mis|niet|mank;
    lopen .. stroef|moeizaam|slecht|spaak|mis; stroef; moeizaam; stroeve; moeizame; slechte; conflict*; ruzie*;
    spanning*; gespannen; botst; botsen; onenigheid; niet .. door een deur; langs elkaar; vertrouwensbreuk;
    verzuurd; onder druk; verslechterd; verslechter*; hapert; weigert; weigeren; impasse; patstelling;
    reageert .. niet; reageren .. niet; vertrouwen .. weg|kwijt|beschadigd; elkaar kwijt; contact kwijt; wantrouwen; escaleert; lastig;
    spaak; onwerkbaar; niet goed; niet lekker; bekoeld; gebrouilleerd; polarise*`),
  /** Trouble that names no kind by itself. */
  zorgen: lijst(`
    apegapen; puinhoop; zooitje; drama; dramatisch; vertrouw* .. niet; vertrouwt; vertrouwen .. niet; redt .. niet;
    niet meer redt; niet redt; niet meer aankan; op zijn gat; op haar gat; op instorten; ten einde raad; hommeles;
    ellende; mot; malaise; trekken .. niet meer; trekt .. niet meer; aan de rand; moeite; nood; hoofd boven water;
    boven water; gevarenzone; schrijnend; hachelijk*; penibel*; neerwaarts*; alarmbel*; stuk;
    gaat .. slecht|fout|verkeerd; gaat .. niet goed; niet goed; loopt .. uit de hand; uit de hand; onhoudbaar*;
    zwaar weer; in zwaar weer; mis; er is iets aan de hand; iets .. aan de hand; zorgelijke; zorgelijk; onzeker*;
    op de tocht; op het spel; bedreigd; bedreiging; bedreigen; in het geding; onvoldoende; tekort; tekorten;
    wankelt; stress; overspannen; verslechter*; achteruit; bergafwaarts; risk; at risk; signaal; signaleren;
    valt om; noodgreep; problematisch*; niet in orde; niet op orde; rommelt; gerommel; wil .. aankaarten; gevaar;
    zorgen; zorgwekkend*; ongerust; bezorgd; verontrust*; alarm*; problemen; probleem; moeilijkheden;
    gaat niet goed; gaat .. mis; loopt .. mis; dreigt; dreigen; dreigt te; dreigend*; risico*; in gevaar;
    continuiteit*; continuteit*; discontinuiteit*; vermoed*; gerucht*; signalen; in de knel; in nood; wankel*;
    instabiel; onder druk; crisis; instort*; chaos; overbelast*; kritiek; kritisch; niet pluis; onderbuik*; worried;
    concern*; concerned; trouble; problem; problems; ernstig*; noodsituatie; noodklok; brandbrief*; klem; piept;
    kraakt; bang; kan .. niet meer; kunnen .. niet meer; redden .. niet; houdt .. niet vol; houden .. niet vol;
    niet meer vol; staat op omvallen; gaat slecht; gaat het slecht; onrust; misgaan; fout`),
  personeel: lijst(`
    medewerkers; collegas; begeleiders; behandelaren; hulpverleners; jeugdbeschermers; psychologen; psychiaters;
    gedragsdeskundigen; personeelsleden; werknemers; employees; vacatures; werkdruk; zieken; roosters; bemensing;
    bezetting*; caseload*; personeelstekort*; personeelsverloop;
    personeel .. weg|vertrekt|tekort|ziek|verloop|loopt|stapt|op; ziekteverzuim; verzuim; leegloop; loopt leeg;
    medewerkers .. vertrek*|weg|ziek|stappen|ontslag|ontslagen|ontslaan; ontslagronde; ontslaan; massaontslag;
    ontslag; uitstroom; onderbezet*; bezetting; gedragswetenschappers; staff; zzp*; uitzendkrachten; personeel`),
  capaciteit: lijst(`
    *groep; *groepen; *opvang; *voorziening; *voorzieningen; *plekken; *locatie; *locaties; gezinshuis*; jeugdhulp;
    jeugdzorg; ambulante*; dagbehandel*; dagbested*; behandel*; verblijf*; logeer*; pleegzorg*; specialistisch*;
    kliniek*; poli; polikliniek; zorgaanbod; hulpaanbod; jeugdbescherming; jeugdreclassering; therapie; diensten;
    woonvorm*; kamertraining*; trainingshuis; bed; crisisbed*; opname*; wachtenden; wachtlijst*; wachttijd*;
    capaciteit*; plekken; bedden; plaatsen; overplaats*; overgeplaatst; uitgeplaatst; herplaats*; overdracht;
    onderbrengen; nergens; geen alternatief; waiting list; op straat; zonder hulp; zonder zorg; huur; pand; gebouw;
    vergunning; contract; aanbesteding; gecontracteerd; locatie; locaties; vestiging; crisisopvang; crisisdienst;
    crisisplekken; verblijfsgroep*; leefgroep*; behandelgroep*; afdeling; pleegzorg; jeugdzorgplus; zorgvorm;
    aanbod`),
} as const;
