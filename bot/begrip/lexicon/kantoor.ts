/** Words of an office, and of talk there: never a name in small letters. Not in the lessons often enough to be learned from them. */
export const kantoorwoorden: ReadonlySet<string> = new Set(
  `accountant accountants activa agendering alinea amendement annulering archief arbitrage archivering audit bankgarantie bemiddeling bestemming bijstelling bijzin blauwdruk borging borg
cao certificaat checklist clausule collegelid concern concessie congres consult consultatie convenant coördinatie coordinatie curatele dagvaarding dashboard debiteuren deadline dekking
deelbesluit dilemma directielid dwangsom discussie diagnose draagkracht dwarsverband eindverantwoordelijke enquête enquete escalatie faillissement financier fiscus flyer formeel fusie
garantie gemiddelde gezag griffie griffier grondslag handboek hoofdlijn hoofdlijnen hoorzitting huisvesting hypotheek hiaat hoogte impasse incident incidenten indicator indicatoren initiatief inkomsten inspraak
instemming integraal interim intake inventaris invulling jurist juristen jurisprudentie kamerbrief kamervraag keten kengetal kengetallen kerntaak kwestie kwijting lacune leegstand leveranciers leges leiderschap logboek
looptijd loket maatwerk mediation memo meerjarig meerjarige merendeel methodiek monitor monitoring motie moties naslag navraag nazorg norm normen notaris notariaat noodplan
nulmeting offerte omgeving omslag onderbouwing onderbezetting onderpand ontslag ontslagen ontvlechting oplevering oprichting opzegging ordening overname overschot passiva peildatum pensioen perceel petitie pilot piket
plafond pleidooi pitch plenair polis prioriteit prioriteiten proef programma project projecten protocol protocollen quorum quickscan rechtbank rechtszaak referentie reglement regiegroep reorganisatie reikwijdte respijt respons
retour richtlijn richtlijnen roadmap rooster roosters sanering sanctie scope secretariaat sessie spelregels splitsing sponsor spoorboekje stagnatie startnotitie statuten storing subsidie subsidies surplus
tekening terugblik tendens toelichting toezegging toezeggingen transitie transparantie tussenstand tussenpersoon uitgaven uitgangspunt uitkering uitkomst uitkomsten uitleg uitstel uitvoerder uitwerking uitzondering
urgent urgentie vakbond vakbonden valkuil vastgoed vergunning vermogen verordening vestiging vetorecht visie volgorde volmacht volmachten vonnis voorbehoud voorlichter voorzitterschap voortgang vordering vorderingen
waarborg waarnemend weerstand werkgever werkveld werkvoorraad wisselgeld zakelijk zienswijze zienswijzen zorgplicht zwaartepunt afbakening managementletter agendapunt gat gaten wrijving ruis
actueel actuele betrouwbaar concreet concrete consistent correct dubbel dubbele eenvoudig expliciet extern externe fijn fijne finaal flink flinke fors forse globaal grof haalbaar handig
hectisch incompleet intensief intern interne krap krappe kritiek kritieke kwetsbaar lastig lopend matig nauw nijpend onrustig onzeker openbaar open precair preciezer recent recente riskant roerig
schaars serieus slap soepel stabiel stroef summier tijdig transparant traag vaag vol voorlopig vroeg wankel zwaarder ernstig ernstigst ernstigste hoogst laagst meest minst oudst nieuwst langst kortst snelst drukst
eergister inmiddels zometeen voorheen binnenkort momenteel alvast alsnog vooralsnog ondertussen straks zojuist daarnet voortaan allicht hopelijk kennelijk blijkbaar uiteraard wederom nogmaals overmorgen eergisteren`
    .split(/\s+/)
    .filter((woord) => woord.length > 3),
);
