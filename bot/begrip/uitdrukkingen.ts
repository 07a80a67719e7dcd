/** Ways of speaking that borrow a word of danger: each is read as what it means, before anybody looks for danger in it. */
import { compileer, eindVan } from './patronen';
import type { Patroon } from './patronen';

interface Uitdrukking {
  readonly patroon: Patroon;
  /** What is read in the place of the words; those in the gap stay. */
  readonly betekent: readonly string[];
  /** When it is read so: everywhere, only of what lies some time back, or only where nobody is spoken of. */
  readonly geldt: 'altijd' | 'voorbij' | 'zonder-mens';
}

const WERK = 'werk|papierwerk|papieren|administratie|regels|mail|mails|aanmeldingen|verslagen|bureaucratie';
const SCHULD = 'schulden|schuld|rekeningen|lasten|verliezen|kosten';
const INKOOP =
  'aanbesteding|aanbestedingen|contract|contracten|tarief|tarieven|tariefsverlaging|inkoop|regeldruk|bezuinigingen';
const BRANDT = 'licht|lampje|lamp|lampen|kachel|kaarsje|kaarsen|haard';

const IEMAND = 'hem|haar|iemand|kind|jongen|meisje|mij|client|jongere|begeleider|peuter|baby|hen|ons';
const RIVIER = 'maas|waal|rijn|ijssel|lek|amstel|vecht|dommel|schelde|kanaal|haven|singel|plas|meer|rivier';

/** Where words can stand that do not belong there. */
const GESCHREVEN =
  'update|updates|bericht|berichten|kanaal|teamskanaal|groepschat|chat|casus|tijdlijn|verslag|brief|mail|bijlage|bestand|tredewijzer|systeem';
const KIND = 'kind|kinderen|client|clienten|jongere|jongeren|jeugdige|jeugdigen';

/** Words | what they mean. */
const VAST: readonly (readonly [string, string])[] = [
  ['op sterven na dood', 'bijna failliet'],
  [`verdrinkt|verdrinken|verdrink|verdronken|verzuipt|verzuipen in .. ${SCHULD}`, 'heeft schulden'],
  [`verdrinkt|verdrinken|verdrink|verdronken|verzuipt|verzuipen in .. ${WERK}`, 'heeft druk werk'],
  [
    'misbruik .. van|met zorggelden|zorggeld|gelden|geld|subsidie|subsidies|middelen|budget|budgetten|pgb|pgbs',
    'fraude met geld',
  ],
  ['misbruik van .. macht|positie|vertrouwen|regels|systeem', 'machtsmisbruik'],
  ['water .. aan|tot de lippen', 'is in geldnood'],
  // Who warns that something stands where it may not.
  [`naam|namen .. ${KIND} .. ${GESCHREVEN}`, 'persoonsgegevens per ongeluk gedeeld in bericht'],
  [`${KIND} .. naam .. ${GESCHREVEN}`, 'persoonsgegevens per ongeluk gedeeld in bericht'],
  [
    `bsn|bsnnummer|burgerservicenummer|geboortedatum .. ${GESCHREVEN}`,
    'persoonsgegevens per ongeluk gedeeld in bericht',
  ],
  // Who takes back what he wrote says no farewell.
  [
    'trek|corrigeer|verbeter|wijzig|verwijder|herstel|rectificeer mijn|dit|dat|het|ons laatste bericht',
    'wijzig het vorige bericht',
  ],
  [
    'mijn|dit|dat|het|ons laatste bericht .. intrekken|verwijderen|wijzigen|corrigeren|verbeteren|klopt|klopte',
    'wijzig het vorige bericht',
  ],
  // Who finds nothing for one child is not in a quarrel, and nobody is in danger.
  [`komt|komen|kom|komend er|hier niet uit voor deze|die|dit|dat|een ${KIND}`, 'heeft geen plek voor dit kind'],
  [
    `ziet|zien|vindt|vinden|weet|weten geen oplossing voor deze|die|dit|dat|een ${KIND}`,
    'heeft geen plek voor dit kind',
  ],
  // Whom a bank, an accountant or a lawyer calls a client is an organisation when it has a name or a form.
  ['onze|ons|mijn|een|de client|cliente|klant|relatie @aanbieder', 'zakelijke relatie @aanbieder'],
  [
    'onze|ons|mijn|een|de client|cliente|klant|relatie stichting|zorgstichting|cooperatie|vereniging|bv|zorgaanbieder|jeugdzorgaanbieder|zorgorganisatie|instelling',
    'zakelijke relatie organisatie',
  ],
  // Who does not turn up is not in the water.
  ['op komen|komt|kwam|gekomen dagen', 'opdagen'],
  ['schoten|schot in de roos', 'goed geraden'],
  [`brandt|branden .. ${BRANDT}`, 'is aan'],
  [`${BRANDT} .. brandt|branden`, 'is aan'],
  ['aan de|een tafel gezeten', 'gesproken'],
  ['aan tafel gezeten', 'gesproken'],
  ['overval van|door .. fiscus|belastingdienst|deurwaarder|curator', 'beslag van de belastingdienst'],
  [`vermoord|gewurgd|genekt|gesloopt|kapotgemaakt|doodgeknepen door .. ${INKOOP}`, 'benadeeld in de aanbesteding'],
  ['brand geweest|gewoed', 'brandschade'],
  [`wurgt|wurgen|nekt|nekken|knijpt|knijpen .. met .. ${INKOOP}`, 'benadeelt met het contract'],
  ['deadline|planning|werkdruk|rooster is zelfmoord|moord|dodelijk', 'is te veel'],
  ['knijpt|wringt het', 'gaat het moeizaam'],
  ['sterven|sterft|sterf van de|het .. honger|dorst|hitte|kou|lach|werk', 'hebben veel'],
  ['organisatie|stichting|aanbieder|instelling|bedrijf .. doodgaat|sterft|doodgaan', 'organisatie gaat failliet'],
  // The other way round: what sounds like an organisation that stops is somebody who bleeds.
  ['bloeding|bloeden|bloed stopt niet', 'blijft hevig bloeden'],
  ['aan het doodbloeden', 'hevig aan het bloeden'],
  ['niet stopt met bloeden', 'blijft hevig bloeden'],
  ['geen zin meer in .. leven', 'wil niet meer leven'],
  [`houdt|houden|gehouden|duwt|duwen .. ${IEMAND} onder water`, 'verdrinkt iemand'],
  [`sprong|springt|gesprongen|gevallen|viel in de|het ${RIVIER}`, 'in het water gesprongen'],
];

/** Of whom it may be said in earnest: with one of these in the sentence the words mean what they say. */
const MENS = new Set(
  `${KIND}|${IEMAND}|hij|ze|zij|ik|me|zichzelf|meiden|jongens|meisjes|jongetje|meisje|baby|babys|peuters|kleuter|kleuters|tiener|tieners|puber|leerling|leerlingen|bewoner|bewoners|zoon|dochter|zoontje|dochtertje|broer|broertje|zus|zusje|vader|moeder|papa|mama|oom|tante|opa|oma|neefje|nichtje|pleegkind|pleegkinderen|begeleiders|medewerker|medewerkers|leider|leidster|man|vrouw|lichaam`
    .split('|')
    .filter((woord) => woord !== 'iemand'),
);
const KAS =
  'financien|financieel|financiele|geld|cijfers|begroting|kas|liquiditeit|boekhouding|balans|exploitatie|resultaat|salarissen|lonen';
const VUUR = 'brandt|branden|brand|brandje|brandjes|fik|vlam|vlammen';
const STUK =
  'begroting|cijfers|systeem|knoppen|dossier|stuk|stukken|tekst|brief|bestand|document|casus|melding|formulier|plan';
const ZAAK =
  'samenwerking|stichting|organisatie|aanbieder|aanbieders|instelling|bedrijf|contract|contracten|aanbesteding|fusie|project|plan|plannen|overleg|bestuur|onderneming|zorgboerderij|zorgaanbieder|sector|voorstel|convenant|initiatief|begroting|locatie|locaties|netwerk';
const LICHAAM =
  'doodgebloed|doodbloedt|doodbloeden|leeggebloed|gesneuveld|sneuvelt|sneuvelen|neergeschoten|afgeschoten|gewurgd|gestikt|verstikt|geslachtofferd|opgeblazen|verzopen|verdronken|verdrinkt|gestorven|gekeeld|onthoofd|gekruisigd|platgeslagen|doodgeslagen|doodgedrukt';
/** The same, of a thing. */
const ZONDER_MENS: readonly (readonly [string, string])[] = [
  ['er|hier|daar .. aan gezeten', 'gewerkt aan dit stuk'],
  ['hieraan|eraan|daaraan gezeten', 'gewerkt aan dit stuk'],
  [`aan .. ${STUK} gezeten`, 'gewerkt aan dit stuk'],
  [`aan .. ${STUK} .. gezeten`, 'gewerkt aan dit stuk'],
  ['hoef|hoeft|hoeven niemand .. zoeken', 'is al geregeld'],
  [`${ZAAK} .. ${LICHAAM}`, 'organisatie gaat niet door'],
  ['in de|eigen voet geschoten|schiet|schieten|schoot', 'benadeelt de organisatie'],
  [`${VUUR} .. qua ${KAS}`, 'is in geldnood'],
  [`${VUUR} .. ${KAS} gezien|dan|gesproken`, 'is in geldnood'],
];

const ERNSTIG = [
  'zelfmoord|zelfmoordpoging|suicide|suicidepoging|zelfdoding|steekpartij|steekincident|schietpartij|brand',
  'ongeluk|ongeval|busongeluk|overlijden|calamiteit|overval|gijzeling|vermissing|mishandeling|verdrinking|incident',
].join('|');
const VROEGER = 'vorig|vorige|destijds|indertijd';
const TOEN = 'jaar|zomer|herfst|winter|voorjaar|najaar|lente|maand|kwartaal|seizoen';
/** Why something else happens now: "sinds de zelfmoord van vorig jaar". */
const VOORBIJ: readonly string[] = [
  `${ERNSTIG} .. ${VROEGER} ${TOEN}`,
  `${ERNSTIG} .. eerder dit jaar`,
  `${ERNSTIG} .. jaar|jaren|maanden geleden`,
  `${ERNSTIG} .. @datum`,
];
const AANLEIDING = new Set(['sinds', 'na', 'door', 'doordat', 'vanwege', 'wegens', 'de', 'het', 'een', 'dat']);

const perWoord = new Map<string, Uitdrukking[]>();
const voegToe = (bron: string, betekent: string, geldt: Uitdrukking['geldt']): void => {
  const een = { patroon: compileer(bron), betekent: betekent.split(' '), geldt };
  for (const begin of bron.slice(0, bron.indexOf(' ')).split('|'))
    perWoord.set(begin, [...(perWoord.get(begin) ?? []), een]);
};
for (const [bron, betekent] of VAST) voegToe(bron, betekent, 'altijd');
for (const [bron, betekent] of ZONDER_MENS) voegToe(bron, betekent, 'zonder-mens');
for (const bron of VOORBIJ) voegToe(bron, 'voorval', 'voorbij');

/** `langGeleden`: every day the text names lies well before today. */
export const zonderUitdrukkingen = (woorden: readonly string[], langGeleden: boolean): readonly string[] => {
  if (!woorden.some((woord) => perWoord.has(woord))) return woorden;
  const uit: string[] = [];
  for (let plek = 0; plek < woorden.length;) {
    const [eind, gelezen] = leesVanaf(woorden, plek, langGeleden);
    uit.push(...gelezen);
    plek = eind;
  }
  return uit;
};

/** Where the expression that begins here ends, and what it is read as; one word as it stands when there is none. */
const leesVanaf = (
  woorden: readonly string[],
  plek: number,
  langGeleden: boolean,
): readonly [number, readonly string[]] => {
  const woord = woorden[plek] ?? '';
  for (const { patroon, betekent, geldt } of perWoord.get(woord) ?? []) {
    const eind = eindVan(patroon, woorden, plek);
    if (eind < 0 || (geldt === 'zonder-mens' && woorden.some((een) => MENS.has(een)))) continue;
    if (geldt !== 'voorbij') return [eind, [...betekent, ...inHetGat(patroon, woorden.slice(plek, eind))]];
    if (AANLEIDING.has(woorden[plek - 1] ?? '') && (langGeleden || !woorden.slice(plek, eind).includes('@datum')))
      return [eind, [...betekent, ...woorden.slice(plek + 1, eind)]];
  }
  return [plek + 1, [woord]];
};

const inHetGat = (patroon: Patroon, woorden: readonly string[]): readonly string[] =>
  woorden.filter((woord) => !patroon.some((deel) => deel?.test(woord) === true));
