/** Sentences of the conversation itself: what could not be read, what was found, where else to go. */
import { inkorten } from './inkorten';
import type { BevindingSoort } from '../domain/persoonsgegevens';
import { belZin } from './contact';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

const gevonden: Readonly<Record<BevindingSoort, string>> = {
  bsn: 'een burgerservicenummer (BSN)',
  kind: 'gegevens van een kind',
  naam: 'de naam van een kind',
  geboortedatum: 'een geboortedatum',
  clientnummer: 'het nummer van een cliënt of dossier',
  adres: 'een adres',
  school: 'de school van een kind',
};

/** A number of an offer or a bill may pass the same test as a BSN. */
const anderNummer = 'Is het een ander nummer, zoals dat van een factuur? Noem dan alleen de laatste vier cijfers.';

export const dialoogTekst = {
  bezigKop: 'Dit is nog niet verstuurd',
  bezig: (wat: string, op: string): string =>
    `U heeft nog ${wat} openstaan, van ${momentVoluit(op)}. Wilt u daarmee verdergaan, die bewaren en een nieuwe beginnen, of opnieuw beginnen?`,
  pastNiet: (waarde: string): string => `${waarde} (zo getypt; dit lijkt geen antwoord op de vraag)`,
  laterVerder: 'Moet u weg? Wat u heeft ingevuld bewaar ik 30 dagen. Typ later ‘verder’ om verder te gaan.',
  hervat: 'We gaan verder waar u gebleven was.',
  weggooienKop: 'Alles weggooien?',
  weggooien:
    'Er is niets verstuurd. Met ‘Weggooien’ is wat u had ingevuld meteen weg. Doet u niets, dan bewaar ik het nog 30 dagen.',
  gestoptKop: 'Niet verstuurd, wel bewaard',
  gestopt:
    'Wat u al had ingevuld bewaar ik 30 dagen. Typ ‘verder’ om verder te gaan of ‘opnieuw’ om opnieuw te beginnen.',
  opnieuwBegonnen: 'Ik begin opnieuw. Was dat niet de bedoeling? Typ ‘terug’, dan staan uw antwoorden er weer.',
  nogNietWeg: (wat: string): string =>
    `Ik begin een nieuwe melding. U had nog ${wat} openstaan; u wilde die weggooien. Die heb ik nog, en gooi ik na 30 dagen weg. Wilt u er toch mee verder? Typ dan ‘verder’.`,
  weggegooid: 'Wat u had ingevuld is weggegooid',
  ditHetAntwoordKop: 'Is dit een antwoord op mijn vraag?',
  ditHetAntwoord: (wat: string, op: string): string =>
    `U heeft nog ${wat} openstaan, van ${momentVoluit(op)}. Ik wachtte toen op uw antwoord op deze vraag:`,
  jaAntwoord: 'Ja, gebruik dit antwoord',
  vraagOpnieuw: 'Stel de vraag opnieuw',
  ietsAnders: 'Nee, dit is iets anders',
  verlooptKop: 'Ik gooi binnenkort iets weg',
  verloopt: (wat: string, op: string, verlooptOp: string): string =>
    `U heeft nog ${wat} openstaan, van ${momentVoluit(op)}. Het is nog niet verstuurd. Op ${momentVoluit(verlooptOp)} gooi ik het weg. Typ ‘verder’ om verder te gaan.`,
  kiesOfWijzig:
    'Uw laatste bericht heb ik niet in uw melding gezet. Is de melding hieronder goed zo? Kies dan ‘Versturen’. Wilt u iets wijzigen, typ dan bijvoorbeeld ‘wijzig gemeenten’ of kies het antwoord in de lijst.',
  andereKop: (naam: string): string => `Hoort dit bij uw melding over ${naam}?`,
  andere: (naam: string): string => `U schrijft over ${naam}. Uw tekst is nog niet opgeslagen.`,
  hoortErbij: 'Ja, het hoort erbij',
  eerstDeze: 'Nee, eerst deze melding afmaken',
  dezeBewaren: (naam: string): string => `Nee, ook melden over ${naam}`,
  dezeWeg: (naam: string): string => `Weggooien, ${naam} melden`,
  dezeBewaardUitleg:
    'Begint u ook een andere melding, dan bewaar ik deze 30 dagen. Met ‘verder’ gaat u er later mee verder.',
  watOver: (wat: string, naam: string): string => `${wat} over ${naam}`,
  bewaard: (wat: string): string =>
    `Ik bewaar ${wat.replace(/^een /, 'uw ')}. Typ later ‘verder’ om daarmee verder te gaan.`,
  hervatMet: (wat: string): string => `We gaan verder met ${wat.replace(/^een /, 'uw ')}.`,
  meerOpen:
    'U heeft meerdere meldingen openstaan. Wilt u met één daarvan verdergaan, of een nieuwe beginnen? Wat u heeft ingevuld blijft bewaard.',
  welkeKop: 'Waarmee wilt u verdergaan?',
  welke: 'Er staat meer open. Kies waarmee u verdergaat; de rest blijft bewaard.',
  knop: {
    ernaast: 'Bewaren, en een nieuwe beginnen',
    opnieuw: 'Weggooien, opnieuw beginnen',
    verderMet: (wat: string): string => `Verder: ${wat.replace(/^een /, '')}`,
  },
  ookOpen: (wat: string): string => `U heeft ook nog ${wat} openstaan. Typ ‘verder’ om daarmee verder te gaan.`,
  genoteerdKop: 'Dit heb ik ook genoteerd',
  genoteerdVoet: 'Klopt het niet? Kies of typ ‘terug’. In de samenvatting kunt u alles nog wijzigen.',
  gewijzigd: (label: string): string => `${label} (gewijzigd)`,
  leeggemaakt: 'leeg',
  eerst: (nu: string, was: string): string => `${nu} – eerst stond er: ${was}`,
  weerGezet: (labels: readonly string[]): string => `Staat er weer: ${opsomming(labels.map((label) => `‘${label}’`))}.`,
  /** `heel`: nothing is left of the answer. */
  teruggenomen: (delen: readonly { readonly label: string; readonly heel: boolean }[]): string =>
    `Teruggenomen: ${opsomming(delen.map(({ label, heel }) => (heel ? `‘${label}’` : `de wijziging van ‘${label}’`)))}.`,
  nietGenoteerdWantTerug: 'Daar heb ik niets van genoteerd: u nam het in hetzelfde bericht terug.',
  hierStond: (antwoord: string): string => `Hier stond: ‘${antwoord}’.`,
  opengelaten: (label: string): string => `‘${label}’ heb ik opengelaten. Het meldpunt kan er later naar vragen.`,
  stondErAl: 'Dat had ik al genoteerd.',
  alBegonnen: (begin: string): string =>
    `U schreef al: ‘${begin}’. Wat u nu schrijft zet ik erachter. Is dit alles, kies dan ‘Overslaan’.`,
  aangevuld: (label: string): string => `Bij ‘${label}’ gezet`,
  losseVraag: (): string =>
    `Dit lees ik als een vraag en niet als een antwoord; ik heb het niet opgeschreven. Ik kan er hier niets over zeggen. ${belZin()}`,
  staatAl: (label: string, nu: string, zo: string): string =>
    `Bij ‘${label}’ staat al: ${nu}. Klopt dat niet, typ dan ‘${zo}’.`,
  verbeterZo: (nieuw: string): string => `nee, ${nieuw}`,
  wijzigZo: (label: string): string => `wijzig ${label.toLowerCase()}`,
  rond: (moment: string): string => `rond ${moment}`,
  geenFunctie:
    'Ik lees hier geen functie in. Typ alleen de functie, bijvoorbeeld ‘beleidsadviseur’, of kies ‘Overslaan’. Bedoelt u het zo, typ het dan nog eens.',
  geenGebied: 'Ik lees hier geen gemeente of regio in. Typ alleen de namen, of kies ‘Overslaan’.',
  nietGeweten: 'Dat u iets niet weet, mag: laat die vraag dan open. Weet u ook dit niet, kies dan ‘Overslaan’.',
  geenMoment:
    'Ik lees hier geen datum of periode in. Typ bijvoorbeeld ‘per 1 maart’, of kies ‘Overslaan’. Bedoelt u het zo, typ het dan nog eens.',
  geenJeugdhulpvorm:
    'Ik lees hier geen vorm van jeugdhulp in. Noem er een, of kies ‘Overslaan’. Bedoelt u het zo, typ het dan nog eens.',
  halveNaam: (deel: string): string =>
    `Met ‘${deel}’ in de naam vind ik dit. Staat de organisatie er niet bij? Schrijf dan waaraan het meldpunt haar herkent, bijvoorbeeld ‘zorgboerderij bij Roermond’.`,
  geenWoord: (tekst: string, magOverslaan: boolean): string =>
    `Met ‘${tekst}’ kan ik niets. Schrijf het in woorden${magOverslaan ? ', of kies ‘Overslaan’' : ''}. Bedoelt u het zo, typ het dan nog eens.`,
  jaIsGeenNaam: 'Schrijf het in woorden, of kies ‘Overslaan’.',
  geenNaam: (soort: 'datum' | 'bedrag' | 'getal', label: string): string =>
    `Dit lees ik als een ${soort} en niet als antwoord op ‘${label}’. Schrijf het in woorden, of kies ‘Overslaan’.`,
  samenvattingKop: 'Klopt dit?',
  samenvattingUitleg: 'Lees uw antwoorden na. U kunt elk antwoord nog wijzigen. Daarna verstuurt u ze.',
  alleenPersoonlijk:
    'Dit doet u in onze persoonlijke chat. Daar kan niemand anders meelezen. Open die chat en probeer het daar opnieuw.',
  wijzigFout: 'Kies eerst welk antwoord u wilt wijzigen.',
  voortgang: (nummer: number, totaal: number): string => `Vraag ${String(nummer)} van ${String(totaal)}`,
  blad: (nummer: number, totaal: number): string => `Bladzijde ${String(nummer)} van ${String(totaal)}`,
  nietBewaardOpBlad: (labels: readonly string[]): string =>
    `Niet bewaard, want ik kon het niet lezen: ${opsomming(labels.map((label) => `‘${label}’`))}. Vul het opnieuw in als het nodig is.`,
  formulierKop: (wat: string): string => `${wat.charAt(0).toUpperCase()}${wat.slice(1)} als formulier`,
  formulierUitleg: 'Bij elke knop bewaar ik wat u heeft ingevuld. Alleen wat ‘nodig’ heet moet u invullen.',
  verplicht: (label: string): string => `${label} (nodig)`,
  vulIn: 'Vul dit in. Zonder dit antwoord kan het meldpunt niets doen.',
  tochMelding: 'Wilde u hierover een melding doen?',
  nietGelezen: 'Dat kan ik niet als antwoord lezen.',
  nietInVerhaal: (zinnen: readonly string[]): string =>
    `Dit staat niet in uw melding, want het lijkt een vraag of verzoek aan mij: ‘${zinnen.map((zin) => inkorten(zin, 120)).join(' ')}’. ${belZin()}`,
  zonderKopVanMail:
    'Van de mail heb ik alleen de tekst in uw melding gezet. De kop, de aanhef en de ondertekening, met namen en telefoonnummers, heb ik weggelaten.',
  nogGeenReden: 'Hierin lees ik nog niet waarom het acuut is. Een paar woorden zijn genoeg, of kies ‘Overslaan’.',
  nogGeenVerhaal:
    'Hierin lees ik nog niet wat er speelt. Eén zin is genoeg, bijvoorbeeld ‘ik hoorde dat de lonen te laat zijn betaald’.',
  kiesKnop: 'Kies een van de knoppen bij de vraag hierboven. Er is nog niets opgeschreven.',
  uwKeuze: 'Uw keuze',
  kiesEen: 'Kies een van de mogelijkheden, of typ het nummer ervan.',
  kiesWatPast: (meer: boolean, magOpen: boolean): string =>
    `${meer ? 'U mag er meer dan één kiezen.' : 'Past er meer dan één? Kies wat het beste past. Het meldpunt leest ook wat u vertelt.'}${magOpen ? ' Wilt u niet kiezen, typ dan ‘overslaan’.' : ''}`,
  geenContact: 'Ik lees hier geen telefoonnummer of e-mailadres in. Typ er een, kies ‘Via Teams’, of kies ‘Overslaan’.',
  kiesWie:
    'Ik lees hier niet in wie het weet. Kies of noem de aanbieder, de accounthoudende regio of de inspectie, of typ ‘niemand’.',
  magOpenBlijven:
    'Er staan nog vragen open. Dat mag: typ ‘rest overslaan’, dan leest u uw antwoorden na en verstuurt u ze.',
  eerstNog: 'Op deze vraag heb ik eerst nog een antwoord nodig. Wat daarna komt mag grotendeels open blijven.',
  restOpen: 'De andere vragen heb ik opengelaten. Op deze vraag heb ik nog een antwoord nodig.',
  magOokOpen: 'Weet u het echt niet? Typ dan nog eens ‘overslaan’. Het meldpunt vraagt er dan later naar.',
  restDringend:
    'De andere vragen heb ik opengelaten. Weet u dit ook niet, typ dan ‘overslaan’. Het meldpunt vraagt er dan later naar.',
  /** `over`: what is asked of the person himself. */
  restOngezien: (aantal: number, over: readonly string[]): string =>
    `${aantal === 1 ? 'Eén vraag heb ik' : `${String(aantal)} vragen heb ik`} nog niet aan u gesteld; die blijven open.${over.length === 0 ? '' : ` Daar horen ook bij: ${opsomming(over.map((label) => `‘${label}’`))}.`} U kunt ze hieronder nog invullen met ‘Wijzigen’.`,
  nietOverslaan: 'Deze vraag kan ik niet overslaan. Zonder dit antwoord kan het meldpunt niets doen.',
  dagBestaatNiet: (dag: string): string =>
    `De dag ‘${dag}’ bestaat niet. Schrijf een andere dag of een periode, bijvoorbeeld ‘eind februari’, of kies ‘Overslaan’.`,
  geenDatum: 'Ik kon hier geen datum in lezen. Dat is niet erg, ik bewaar uw woorden.',
  /** A form has no button to skip one question: what may stay open stays empty. */
  opFormulier: (zin: string): string =>
    zin.replace('kies ‘Via Teams’', 'typ ‘via Teams’').replace('of kies ‘Overslaan’', 'of laat het leeg'),
  tweeAantallen: 'Ik lees hier twee getallen in. Welk getal zet ik bij de melding? Een ander getal mag ook.',
  geenAantal: 'Ik lees hier geen aantal in. Schrijf een getal, bijvoorbeeld 40, of kies ‘Overslaan’.',
  geenNummer: 'Ik lees hier geen nummer van acht cijfers in. Schrijf bijvoorbeeld ‘KvK 01234567’, of kies ‘Overslaan’.',
  nietGenoteerd: 'Wat u net schreef, heb ik niet genoteerd.',
  welkNummer: 'Is dit een KvK-nummer of een AGB-code? Beide hebben acht cijfers.',
  geenOrganisatie: 'Ik herken hier geen organisatie in. Typ alleen de naam, dan zoek ik die op.',
  eenPerMelding:
    'Een melding gaat over één organisatie. Kies er één. Over de andere kunt u daarna een eigen melding doen.',
  geenNaamGelezen:
    'Ik lees hier geen naam van een organisatie in. Typ alleen de naam. Ken ik die niet, zet hem dan tussen aanhalingstekens: “Zonnebloem”.',
  onbekendeNaam: (naam: string): string =>
    `De naam ‘${naam}’ ken ik niet. Controleer de schrijfwijze, of gebruik de naam zoals u hem typte.`,
  ofKies: 'Of kies wat u bedoelt',
  gebruikNaam: (naam: string): string => `Gebruik ‘${naam}’`,
  zoalsGetypt: (naam: string): string => `${naam} (zoals u typte; deze naam staat niet in onze lijst)`,
  naamGelezen: (naam: string): string =>
    `In uw bericht lees ik ‘${naam}’, en die naam staat niet in onze lijst. Is dat de organisatie? Zo niet, typ dan de goede naam.`,
  jaNaam: (naam: string): string => `Ja, ${naam}`,
  welkeNaam: 'Dit kan over meer dan één organisatie gaan. Welke bedoelt u?',
  welkeVanDeze: 'Welke van deze bedoelt u? Kies een knop, of typ het nummer ervan.',
  vreemdeLetters: 'In deze naam staan letters uit een ander schrift. Typ de naam met gewone letters.',
  uwAntwoord: 'Uw antwoord',
  overgeslagen: 'overgeslagen',
  nietsOpen: 'Er is nu geen vraag open. Typ ‘melding’ om te melden of ‘hulp’ voor wat ik kan.',
  teLang: (grens: number): string =>
    `Dit bericht is langer dan ${String(grens)} tekens. Maak het korter, of verdeel het over een paar berichten. Een verslag kunt u bij een melding als document meesturen.`,
  geenWoorden: 'Ik lees hier geen woorden in. Schrijf in een paar woorden wat u bedoelt, of typ ‘hulp’.',
  hulpKop: (wat: string): string => `U bent bezig met ${wat}`,
  hulp: 'Typ gewoon uw antwoord. U mag ook meer vragen in één bericht beantwoorden, of deze woorden gebruiken:',
  hulpNalezen:
    'U heeft alle vragen gehad. Lees uw antwoorden na en kies ‘Versturen’. Eerst iets wijzigen? Typ bijvoorbeeld ‘nee, het gaat om Venlo’, of gebruik deze woorden:',
  hulpWoorden: [
    { woord: 'terug', wat: 'Een antwoord terug' },
    { woord: 'overslaan', wat: 'Deze vraag openlaten' },
    { woord: 'rest overslaan', wat: 'Alle vragen openlaten die open mogen blijven' },
    { woord: 'nee, het gaat om …', wat: 'Een eerder antwoord verbeteren' },
    { woord: 'formulier', wat: 'De vragen als formulier invullen' },
    { woord: 'stop', wat: 'Stoppen; ik bewaar wat u heeft ingevuld 30 dagen' },
    { woord: 'opnieuw', wat: 'Opnieuw beginnen' },
  ],
  leeg: 'Ik kreeg een leeg bericht. Typ uw vraag of melding, of typ ‘hulp’.',
  verouderdKop: 'Deze kaart is verouderd',
  verouderd: 'Er is niets gewijzigd. Hieronder staat de kaart van nu.',
  ongeldig: 'Deze knop kan ik niet lezen. Er is niets opgeslagen. Typ ‘hulp’ om opnieuw te beginnen.',
  persoonsgegevensKop: 'Er staan persoonsgegevens in uw tekst',
  persoonsgegevens: (soorten: readonly BevindingSoort[]): string =>
    [
      `Ik zie ${opsomming([...new Set(soorten)].map((soort) => gevonden[soort]))}. Dat bewaren we niet. Uw tekst is niet opgeslagen.`,
      ...(soorten.includes('bsn') ? [anderNummer] : []),
    ].join(' '),
  geenBsn: `Dat kan, maar ik kan het niet nagaan: het nummer is gemaakt als een BSN. Daarom bewaar ik het niet. ${anderNummer}`,
  zonderGegevens: 'Zonder deze gegevens staat er:',
  schoonBijKeuze: 'Kiest u hieronder, dan gebruik ik deze tekst.',
  verwijderOok: 'Verwijder uw bericht ook zelf in Teams. Teams bewaart een eigen kopie.',
  eerdereDelen: (labels: readonly string[]): string =>
    labels.length === 1
      ? `Het eerste deel stond in een eerder antwoord (${labels.join()}). Daar heb ik het weggehaald.`
      : `De eerste delen stonden in eerdere antwoorden (${opsomming(labels)}). Daar heb ik ze weggehaald.`,
  verwijderAlle: (berichten: number): string =>
    `Verwijder ${berichten === 2 ? 'beide berichten' : 'deze berichten'} ook zelf in Teams. Teams bewaart een eigen kopie.`,
  ofOpnieuw: 'U kunt deze tekst gebruiken, of uw eigen tekst op de kaart aanpassen en opnieuw insturen.',
  opdrachtAanBot:
    'Dit lees ik als een opdracht aan mij en niet als een antwoord. Ik heb het niet opgeschreven. U kunt hier een antwoord wijzigen (‘wijzig gemeenten’), of stoppen (‘stop’). Over een andere organisatie doet u daarna een eigen melding.',
  oudeNaamInVerhaal: (label: string, naam: string): string =>
    `Bij ‘${label}’ staat nog een zin over ${naam}. Klopt die niet meer, typ dan ‘wijzig ${label.toLowerCase()}’.`,
  gaatHetOver: (naam: string): string => `Gaat dit over ${naam}? Zo niet, typ dan de naam.`,
  kopieLater: 'Een kopie krijgt u na het versturen. Typ dan ‘kopie’; u krijgt uw melding als PDF.',
  wachtNog: 'Wat u eerder schreef is nog niet opgeslagen. Wilt u dat ik het gebruik? Kies dan hieronder.',
  typOpnieuw: 'Goed. Typ uw tekst opnieuw, zonder deze gegevens. Van uw eerdere tekst is niets opgeslagen.',
  gebruikGemaskeerd: 'Deze tekst gebruiken',
  opnieuwTypen: 'Opnieuw typen',
} as const;
