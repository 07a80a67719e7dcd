/** Words that shape a sentence: who speaks, whether it asks, greets, wants to stop, or talks about nothing of ours. */
import { lijst } from './lijst';

export const gesprekswoorden = {
  mijn: lijst(`
    mijn; mn; my; onze; ons; mij; eigen; mine`),
  ik: lijst(`
    ik; wij; we; i; ikzelf; men`),
  wil: lijst(`
    wil; willen; wilt; zou graag; graag; want; wens; moet; moeten; kan ik; mag ik; kunnen wij|we; hoe kan ik;
    hoe meld|doe ik; waar kan ik; kun|kunt je|u; kan je|u; zou je|u; need; zou ik; verzoek; aub; alsjeblieft;
    alstublieft; svp; please; even; can i; ff; gaarne`),
  vraag: lijst(`
    kan; mag; ?; wat; wie; waar; wanneer; welke; welk; hoe; hoeveel; waarom; is; zijn; heeft; weet; what; who; how;
    which; where; staat; kun; kunt; zit; ken`),
  hoeStaatHet: lijst(`
    hoe het .. gaat|staat|loopt|zit|is; hoe .. ervoor; hoe .. er voor; beter|slechter voor; beter of slechter;
    hoe .. gaat; hoe .. vergaat; hoe maakt; wat is er aan de hand; wat speelt er; wat speelt; toestand; gesteld met;
    de laatste stand; huidige; actuele; nog steeds; al opgeschaald|afgeschaald; hoe stiet; hoe giet;
    is .. zorgelijk|problematisch; in zwaar weer; op dit moment; welk niveau; welke fase; in welk stadium; how bad;
    current; hoe staat; hoe gaat; hoe is het; hoe ist; hoe loopt; hoe zit; hoe staan; hoe ernstig; hoe erg;
    hoe slecht; hoe gezond; hoe zorgelijk; stand van zaken; situatie bij|van|rond|rondom; huidige situatie|stand;
    actuele situatie|stand; hoe doet; how is; how are; status van|bij|rond; status; stand bij|van|rond;
    wat is de stand; stvz; gaat het goed|beter|slechter; gaat het; staat het; ervoor; er voor; hoe kritiek;
    hoe urgent; urgentie`),
  trede: lijst(`
    trede; treden; tredes; tredde; tredebepaling*; tredebesluit*; tredestatus; urgentietrede; urgentieniveau;
    urgentiemodel; @trede; tredeoverzicht; step; escalatieniveau; ladder; zorgelijk; problematisch;
    zeer problematisch`),
  /** From one to another without the word for it: "terug van 4 naar 3, regio akkoord". */
  tredestap: lijst(`
    van 1|2|3|4|5|een|twee|drie|vier|vijf naar 1|2|3|4|5|een|twee|drie|vier|vijf;
    besluit|besloten|akkoord|unaniem|vastgesteld|leggen|leg .. naar 1|2|3|4|5|een|twee|drie|vier|vijf;
    naar 1|2|3|4|5|een|twee|drie|vier|vijf .. besluit|besloten|akkoord|unaniem|vastgesteld`),
  tredebepaling: lijst(`
    tredebepaling*; tredebesluit*`),
  tredeWoord: lijst(`
    trede; treden; tredes; tredebepaling*; tredestatus; urgentietrede; @trede; tredeoverzicht; urgentieniveau;
    tredde`),
  tredenMeervoud: lijst(`
    treden; tredes; tredeoverzicht; alle tredes|treden`),
  aanbiederWoord: lijst(`
    aanbieder; aanbieders; jeugdhulpaanbieder*; zorgaanbieder*; zorginstelling*; instelling; instellingen;
    organisatie; organisaties; stichting; stichtingen; gi; gis; jeugdhulporganisatie*; zorgorganisatie*; providers;
    provider; partij; partijen; gecertificeerde instelling*; jeugdbeschermer*; zorgpartij*; zorgboerderij*;
    gezinshuis*; concern; jeugdzorginstelling*; jeugdinstelling*`),
  meervoudAanbieders: lijst(`
    aanbieders; jeugdhulpaanbieders; zorgaanbieders; instellingen; organisaties; stichtingen; gis; providers;
    partijen; wie; iedereen; welke`),
  casus: lijst(`
    casus; casussen; casuistiek; dossier; dossiers; case; cases; zaak; @casusnummer; casussenlijst; zaken;
    casusoverzicht`),
  /** Of a casus: nothing was written in it, or nobody has it. */
  zonderNieuws: lijst(`
    zonder update|updates|nieuws|bericht|regievoerder|eigenaar|voortgang; niets|niks .. gedaan|gebeurd|bijgehouden; stilliggen; liggen stil; lang niets|niks; geen update|updates|regievoerder`),
  casusWoord: lijst(`
    casus; casussen; dossier; dossiers; case; cases; @casusnummer`),
  gemeenteWoord: lijst(`
    gemeente; gemeenten; gemeentes; @gemeente; plaats; stad; municipality; wij; we`),
  nietGesproken: lijst(`
    niet gesproken; niet .. gesproken; geen gesprek; geen .. gesprek*; geen accountgesprek*; geen .. contact;
    niet gehad; lang niet; al .. niet; langste geleden; wanneer .. gesproken; wanneer .. gesprek*;
    wanneer .. accountgesprek*; laatste|vorige|laatst gesprek|accountgesprek; laatste .. gesproken; vorige keer;
    volgende accountgesprek|gesprek; laatst gesproken; laatste keer; gepland; ingepland; geweest;
    besproken .. vorige|laatste; afgesproken; afspraken; eerdere; aan de beurt; nog spreken; gevoerd;
    gehad .. dit jaar; staan er .. gepland; wie .. spreken`),
  gebeurtenis: lijst(`
    overleg; overlegd; overleg gehad; besproken; afgesproken; gebeld; gebeld met; toegezegd; toezegging; ontvangen;
    ingediend; aangeleverd; opgeleverd; akkoord; bevestigd; aangesteld; benoemd; herstelplan; continuiteitsplan;
    verbeterplan; plan van aanpak; begeleidingsgroep; regievoerder; monitoringsoverleg*; bestuurlijk overleg;
    kernteam; stuurgroep; rapport; rapportage; eerste versie; concept ontvangen; plan; afgerond; gestart;
    verplaatst; uitgesteld; vastgesteld; goedgekeurd; gedeeld; verstuurd; geinformeerd; getekend; volgt;
    vergadering; geweest; bezocht; binnen; cijfers; raad geinformeerd; gehouden; actie; komt vrijdag; doorgeschoven;
    gemaild; bijeenkomst`),
  hulpVraag: lijst(`
    help; wat kun|kan|kunt je|u|jij; wat kan ik; wat kan deze|dit; wat doe|doet je|jij|u|dit|deze; hoe werk|werkt;
    uitleg; leg .. uit; handleiding; menu; opties; mogelijkheden; commandos; commando; opdrachten; instructie*;
    what can you do; how does; how do; snap .. niet; begrijp .. niet; weet .. niet hoe|wat|waar; weet het niet;
    weet ik niet; geen idee; voorbeelden; wat moet ik .. typen|invullen|zeggen|intypen; wie ben|bent je|jij|u;
    hoe begin; wat zijn .. functies; kun|kunt|kan je|u .. helpen|uitleggen; hulp nodig; klacht|klachten .. over|tegen jullie|u|uw|het|de meldpunt|jeugdautoriteit; klacht|klachten over|tegen .. meldpunt|jeugdautoriteit; waarvoor; waar ben jij voor;
    hoe gebruik; help me; assist; vastgelopen; hoe moet`),
  hulpWoord: lijst(`
    hulp; help; helpen; menu; uitleg`),
  groet: lijst(`
    hoi; hallo; hello; hi; hey; goedemorgen; goedemiddag; goedenavond; goedendag; goeiemorgen; goeiedag; dag; moi;
    hee; goeie; yo; moin`),
  dank: lijst(`
    bedankt; dank; dankjewel; dankuwel; thanks; merci; top; prima; fijn; super; oke; ok; thx; tot ziens; doei`),
  stoppen: lijst(`
    sluit .. af; sluit maar; geen tijd; later verder; moet weg; moet .. vergadering|overleg|trein in; stop even; even stoppen; ander keertje; andere keer; rond af; ophouden; stop;
    stoppen; stoppe; laat maar; laat maar zitten; laat zitten; annuleer; annuleren; cancel; afbreken; breek .. af;
    hou .. mee op|op; quit; exit; geen zin; wil niet verder; niet verder; niet meer verder; niet doorgaan;
    ga niet door; doe maar niet; sluit .. gesprek|chat|venster; afsluiten; beeindig*; stop ermee; stop hiermee;
    toch maar niet; vergeet het; vergeet maar; nevermind; never mind; weg hier; genoeg; ik stop; hoeft niet meer;
    kap ermee; kappen; abort; niet meer nodig; laten we stoppen; einde; klaar mee`),
  ditGesprek: lijst(`
    hiermee; ermee; dit; gesprek; invoer; invullen; vragenlijst; formulier; chat; nu; ik; maar; verder; vragen;
    proces; mee`),
  onzin: lijst(`
    aardappel*; doodmoe; verkiezing*; premier; minister; tandarts; notulen; eten; fietsen; film; muziek; sport;
    thuis; kinderopvang; hahaha; laptop; internet; wifi; toetsenbord; beamer; parkeer*; file; auto; weer; regen;
    lunch; koffie; grap; mop; voetbal; recept; kat; hond; trein; parkeren; verjaardag; gefeliciteerd; weekend;
    salarisstrook; wachtwoord; printer; outlook; vergaderzaal; verlof; kantine; lol; haha; hoofdstad; gedicht;
    vertaal; broodje`),
  scheldwoord: lijst(`
    kut*; klote*; godver*; fuck*; shit; idioot; sukkel; stomme; rotding; waardeloos`),
  /** "Waar kan ik terecht met …": asks for this place. */
  waarTerecht: lijst(`
    waar kan|kunnen|moet; met wie kan|moet; bij wie; bij jullie; bij u; terecht;
    wie kan|moet ik .. bellen|spreken|hebben; wil .. neerleggen; bij wie moet; aan wie; hier melden; mag ik; kan ik;
    kunnen wij|we; moet ik dit|dat; wil .. kwijt; is dit de plek; where can`),
  briefWoord: lijst(`
    *brief; *brieven; *briefje; bericht; tekst; memo; stuk; stukje; schrijven; concept; conceptje; verklaring; nota;
    notitie; letter; mededeling`),
  informeren: lijst(`
    informer*; geinformeerd; inlicht*; ingelicht; in te lichten; op de hoogte; bijpraten; vertellen; inform;
    te informeren`),
  raadWoord: lijst(`
    raden; gemeenteraad; gemeenteraden; raadsleden; raadslid; de raad; onze raad; raad; council; fracties; griffie; fractievoorzitter*; raadsfractie*;
    raadscommissie`),
  raadVan: lijst(`
    raad van; raden van`),
  persWoord: lijst(`
    pers; media; krant; kranten; journalist*; perswoord*; nieuwsredactie; omroep; redactie; publiciteit; press`),
  wethouderWoord: lijst(`
    wethouder; wethouders; college`),
  casusNieuws: lijst(`
    verzet naar; verschoven naar; uitgesteld tot|naar; verplaatst naar;
    herstelplan*; continuiteitsplan*; verbeterplan*; kernteam; begeleidingsgroep; regievoerder; stuurgroep;
    monitoringsoverleg*; bestuurlijk overleg; plan van aanpak; tijdlijn; casusoverleg; regieoverleg`),
  /** Something the register holds about an aanbieder. */
  registerGegeven: lijst(`
    kvk; kvknummer; kvk-nummer; kamer van koophandel; agb; agb-code; agbcode; adres*; vestiging; vestigingen;
    vestigingsplaats*; gevestigd; hoofdkantoor; hoofdvestiging; zetel; statutair*; officiele naam; officieel .. heet;
    heet .. officieel; heten .. officieel; ingeschreven; inschrijving*; register; geregistreerd; contactgegevens;
    telefoonnummer; postadres; bezoekadres; based; registered; registration; landelijk gecontracteerd; cruciale;
    zelfde|hetzelfde|welk concern; concern .. hoort|behoort; onderdeel van; dochter van|onder @aanbieder; moederorganisatie .. van; gecertificeerde instelling; soort aanbieder|organisatie|instelling; andere|welke|een naam .. register|bekend|ingeschreven;
    onder die|welke naam; andere naam; bijnaam; afkorting .. van; basisgegevens; werkgebied`),
  /** To read what was written down before. */
  terugzien: lijst(`
    teruglezen; terug te lezen; lees .. terug; terugzien; terugzoeken; opzoeken; zoek .. op; terugvinden; terugkijken;
    inzien; nalezen; naslaan; lezen; ophalen; vorige|vorig|laatste gesprek*|accountgesprek*|verslag|meeting;
    gesprek*|verslag van vorig*|vorige; notes; zoek .. verslag|gespreksverslag; waar .. verslag|gespreksverslag`),
  /** What I told you before, without the word melding. */
  watIkMeldde: lijst(`
    wat|hetgeen|dat ik .. doorgaf|meldde|instuurde|gemeld|doorgegeven|ingestuurd|ingediend|aangekaart|aangaf|aangegeven|stuurde|gestuurd|opgestuurd;
    ik .. iets|wat doorgegeven|gemeld|ingestuurd|aangekaart; gaf ik .. door; ik gaf .. door; ik stuurde .. in; stuurde ik .. in; ik meldde; meldde ik;
    heb ik .. doorgegeven|gemeld|ingestuurd|aangekaart; ik heb .. doorgegeven|gemeld|ingestuurd|aangekaart; melding gedaan; mijn bericht|signaal|bericht|inzending;
    what i reported|sent|submitted; signal|report i sent|made`),
  bijElkaar: lijst(`
    bij elkaar; bijeen; samenvoeg*; voeg .. samen; samen te voegen; aan elkaar; op een hoop; horen .. bij elkaar;
    dubbel; dubbele; hetzelfde; combineer; combineren; merge; een zaak; een casus van`),
  opRij: lijst(`
    op een rij|rijtje; alles wat we|jullie hebben; alles over; alle stukken; het hele dossier`),
  wieZiet: lijst(`
    wie .. leest|ziet|zien|lezen|krijgt; ziet de|een|die aanbieder|organisatie; aanbieder .. zien|weten|horen wie|dat;
    meeleest; meelezen; meekijkt; meekijken; naam .. terecht|doorgegeven; anoniem; geheim; vertrouwelijk; vertrouwelijke; veilig om; wat gebeurt er met|na|nadat; mijn naam .. genoemd|geheim|bekend|zichtbaar`),
  /** What went well is news of a casus that runs; what goes wrong may be new. */
  goedNieuws: lijst(`
    alsnog betaald|uitbetaald|gelukt; toch betaald|uitbetaald; is|zijn .. opgeheven|ingelopen|afgelost|voldaan|afbetaald|bezworen;
    beslag|stop|opnamestop|surseance .. opgeheven|ingetrokken|eraf|af; valt mee; bezworen; van de baan; komen eruit;
    dankzij; verlengd tot; heeft .. verlengd; stemt in; ingestemd; geld .. bijgestort; bijgestort; aangevuld;
    extra geld; teruggevonden; terecht; compleet; gevonden; geplaatst; weer rond; is rond; goedgekeurd; approved;
    extended; akkoord; doet toch mee; gaat door; geen ontslagen; geen acuut|direct risico`),
  stopDit: lijst(`
    stop|stoppen .. deze|dit|die melding|gesprek|formulier|vragen|vragenlijst; stop|stoppen .. met invullen|melden|vragen; breek .. af; annuleer dit|deze; ermee stoppen; hiermee stoppen; stop hiermee|ermee`),
} as const;
