/** Ordinary words of people at work, and names of organisations no register here knows: every other line is held out of what the mechanism was made with. */

const regels = (bron: string): readonly string[] =>
  bron
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

/** What a hurried official writes in small letters; none of it names an organisation. */
export const gewoneZinnen = regels(`
hoe zit het met de rolverdeling
welke casus loopt het langst
wie is hier accounthouder
kan ik het overdrachtsdossier zien
heb je een sjabloon voor me
waar vind ik het stappenplan
wat valt er binnen de afbakening
hoe hoog is de caseload
wat is de doorlooptijd
wie heeft het mandaat
is er een volmacht getekend
hoe ziet het tijdpad eruit
staat de planning al vast
wie doet de achtervang
hoe loopt de bezetting
is het verzuim gestegen
hoeveel formatie is er nog
is er een voorschot gegeven
hebben ze surseance aangevraagd
is er al een curator
wie zijn de schuldeisers
wat is de solvabiliteit
toon de escalatieladder
wie is het aanspreekpunt
waar staan de werkafspraken
ik zoek de notulen van vorige week
is de actielijst bijgewerkt
stuur me de besluitenlijst
zijn de vergaderstukken rondgestuurd
wie zit er in de stuurgroep
wanneer komt de werkgroep bijeen
is er een woordvoeringslijn
wat is de kernboodschap
wie schrijft de spreektekst
hoe lopen de lijntjes
zijn de ketenpartners op de hoogte
wat zegt de cliëntenraad
heeft de ondernemingsraad ingestemd
hoe is de verstandhouding
wie trekt de kar
wat is het streefbedrag
is de vastgoedkant geregeld
hoe zit het met de huurovereenkomst
is er een vaststellingsovereenkomst
ligt er een intentieverklaring
wat staat er in de dienstverleningsovereenkomst
wat doen we met de onderaannemers
is er een overbruggingskrediet
loopt er een kort geding
wat zei de kantonrechter
hoe groot is het exploitatietekort
waar blijft het jaarverslag
is de managementletter binnen
wat vond de controller
hoe zit het met de kwartaalcijfers
is de inspectie langsgeweest
komt er een hercontrole
hoe zwaar weegt de bevinding
wie tekent het verbeterplan
is er een risicoanalyse
wat is het worstcasescenario
hoe ziet de fasering eruit
wat is de kritieke ondergrens
zijn er knelpunten
hoeveel bedden vallen weg
waar gaan de pupillen heen
hoe gaat het met de herplaatsing
is de overdracht warm
wie belt de gezinnen
komt er een informatieavond
hoe stemmen we dit af
kan ik iemand nabellen
ik moet nog even uitzoeken hoe dat zit
wie is de plaatsvervanger
wie neemt waar tijdens de feestdagen
ben ik vanmiddag ingepland
is het spoedje al weg
komt dit bij het dagelijks bestuur
wat vindt de portefeuillehouder
gaat dit naar de commissie
is er een collegevoorstel
wanneer is de raadsvergadering
komt er een motie
liggen er schriftelijke vragen
hoe reageren we op de journalist
klopt de persoproep
is er een terugvaloptie
waar staat de leeswijzer
hoe werkt de autorisatie
is er een handreiking
waar is de factsheet
kun je de tabel exporteren
wat betekent dat icoontje
hoe zet ik de meldingsfrequentie lager
is de koppeling stuk
wie beheert de mailbox
wat is de bewaartermijn
hoe zit het met de geheimhouding
is er een verwerkersovereenkomst
wat zegt de functionaris
wie houdt de vinger aan de pols
hoe kortst mogelijk kan dit
gaat het de goede kant op
is de lucht geklaard
hoe staat de vlag erbij
wie heeft de regie momenteel
wat is jouw inschatting
hoe pakken we dit aan
waar lopen ze tegenaan
welke trede is het ernstigst
wie weet hier het fijne van
is er vooruitgang geboekt
wat is het meest recente
staat er iets onafgehandeld open
wat is eergisteren veranderd
hoe vaak vergaderen ze
is het bezoek verzet
hebben we draagvlak
wat staat er in het raamcontract
loopt de aanbesteding nog
wanneer is de gunning
komt er een herindeling
is de transformatie gelukt
hoe zit het met de transitie
is er overcapaciteit
hoe vol zit de crisisopvang
is er een leegloop
wie pakt de telefoontjes op
`);

/** The name stands after the bar, as it would be said back. */
export const namenInZinnen = regels(`
hoe gaat het met de viersprong|viersprong
welke trede heeft pluryn|pluryn
loopt er iets bij youz|youz
hoe staat cardea ervoor|cardea
trede enver|enver
is er nieuws over timon|timon
wat speelt er bij parlan|parlan
gaat het nog goed met altra|altra
welke trede heeft levvel|levvel
casus lijn5 graag|lijn5
is xonar al opgeschaald|xonar
hoe zit het met jarabee|jarabee
trede trias|trias
wat weten we van yorneo|yorneo
hoe gaat het bij molendrift|molendrift
is er een casus van accare|accare
loopt er wat bij kenter|kenter
hoe is het met sterk huis|huis
wat is de stand bij kompaan|kompaan
wie doet rubicon|rubicon
hoe staat het met lionarons|lionarons
wat is er met pergamijn|pergamijn
is er iets met fivoor|fivoor
trede moviera|moviera
hoe gaat het met arosa|arosa
wat speelt bij schakenbosch|schakenbosch
status harreveld|harreveld
hoe gaat het met middin|middin
toon de casus van juvans|juvans
wat is de trede van de zonnehoeve|zonnehoeve
loopt er iets bij 't kwetternest|kwetternest
hoe gaat het met de klimroos|klimroos
is er nieuws over huize morgenlicht|morgenlicht
hoe staat kidzz erbij|kidzz
welke trede heeft de rotonde|rotonde
wat is er bij het startblok aan de hand|startblok
gaat het goed met de springplank|springplank
hoe zit het met de boomhut|boomhut
hoe staat het met de kameleon|kameleon
trede de speelboom|speelboom
is er iets met buitenkans|buitenkans
loopt er iets bij het vlinderhuis|vlinderhuis
wat weten we van de regenboog|regenboog
casus kikkersprong|kikkersprong
wat speelt er bij de opstap|opstap
hoe gaat het met kantelpunt|kantelpunt
welke trede heeft zeemeeuw|zeemeeuw
is er wat bekend over bergvliet|bergvliet
hoe gaat het bij de lindenborg|lindenborg
loopt er iets bij zonneveld|zonneveld
trede wilgenrijk|wilgenrijk
hoe staat het met de vuurdoorn|vuurdoorn
wat is er met de waterlelie|waterlelie
gaat het nog met de korenaar|korenaar
is er een casus van de rietkraag|rietkraag
wat is de stand van de eekhoorn|eekhoorn
hoe is het met egelantier|egelantier
trede duindoorn|duindoorn
hoe gaat het met jeugdsaam|jeugdsaam
wat weten we over careyou|careyou
welke trede heeft opgroeiland|opgroeiland
is er iets bij thuisbasis|thuisbasis
hoe staat het met merel en co|merel
loopt er iets rond zorghof|zorghof
hoe gaat het met Pluryn Oost|Pluryn Oost
welke trede heeft De Viersprong|De Viersprong
Is Accare al opgeschaald|Accare
Wat speelt er bij Zonnehoeve|Zonnehoeve
hoe zit het met Verdeling Jeugd|Verdeling Jeugd
loopt er iets bij Stappenplan BV|Stappenplan BV
wat weten we van Youz|Youz
trede Kantelpunt|Kantelpunt
gaat het goed bij De Overdracht|De Overdracht
wat is er bij Het Overleg|Het Overleg
`);

export const afstellen = <T>(lijst: readonly T[]): readonly T[] => lijst.filter((_, plek) => plek % 2 === 0);
export const achtergehouden = <T>(lijst: readonly T[]): readonly T[] => lijst.filter((_, plek) => plek % 2 === 1);
