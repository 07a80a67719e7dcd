/** Sentences around what differs per gemeente: what is known, what is missing and whom to ask, and a file that came in. */
import { alleGemeenten } from '../domain/gemeentegegevens';
import type { Gemeenteveld } from '../domain/gemeentegegevens';
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

const velden: Readonly<Record<Gemeenteveld, string>> = {
  afzender: 'afzender',
  ondertekenaar: 'ondertekenaar',
  functie: 'functie van de ondertekenaar',
  portefeuille: 'portefeuillehouder',
  onderdelen: 'onderdelen van de aanbieder',
  segmenten: 'soorten hulp',
  gevolgen: 'gevolgen voor hulp en afspraken',
  rechtzetting: 'wat alleen voor deze raad wordt rechtgezet',
  logo: 'logo',
};

/** Whom to ask, and in which order the questions stand. */
const vragenAan: Readonly<Record<Gemeenteveld, string>> = {
  afzender: 'de gemeente',
  ondertekenaar: 'de gemeente',
  functie: 'de gemeente',
  portefeuille: 'de gemeente',
  logo: 'de gemeente',
  onderdelen: 'de accounthouder',
  segmenten: 'de accounthouder',
  gevolgen: 'de gemeente',
  rechtzetting: 'wie de brief schreef',
};

const namen = (welke: readonly Gemeenteveld[]): string => opsomming(welke.map((veld) => velden[veld]));
const gemeenten = (aantal: number): string => (aantal === 1 ? '1 gemeente' : `${String(aantal)} gemeenten`);
const rijen = (aantal: number): string => (aantal === 1 ? '1 rij' : `${String(aantal)} rijen`);

const gemeentenaam = (gemeente: string): string => (gemeente === alleGemeenten ? 'alle gemeenten' : gemeente);
const gemeentenamen = (welke: readonly string[]): string => opsomming(welke.map(gemeentenaam));

export const gegevensTekst = {
  knop: {
    tonen: 'Gegevens per gemeente',
    invulbestand: 'Invulbestand',
    overnemen: 'Overnemen',
    ongedaan: 'Ongedaan maken',
    inlezingen: 'Eerder overgenomen',
    terug: 'Terugzetten',
    brief: 'Alleen deze raad',
    rechtzetting: 'Rechtzetting voor deze raad',
    invullen: 'Invullen',
    bekijken: 'Bekijk wat er verandert',
    ophalen: 'Invulbestand ophalen',
    feiten: 'Terug naar de feiten',
  },
  kop: (nummer: string): string => `Gegevens per gemeente, casus ${nummer}`,
  stand: (totaal: number, klaar: number): string =>
    totaal === 0
      ? 'Bij deze casus zijn nog geen gemeenten met naam bekend. Vraag de namen aan de accounthouder.'
      : `Van ${String(klaar)} van de ${gemeenten(totaal)} is alles bekend wat in de brief aan de raad kan verschillen.`,
  uitleg:
    'Ontbreken afzender, ondertekenaar of functie, dan staan die van de casus in de brief. Is het college van de gemeente zelf de afzender, dan vraagt de brief ook wie daar ondertekent. Ontbreekt het logo, dan krijgt de brief de gewone huisstijl. Al het andere dat ontbreekt, staat als gat in de brief.',
  hoe: 'Vul één gemeente in met ‘Invullen’. Voor veel gemeenten haalt u het invulbestand op, vult u het in en sleept u het terug in onze persoonlijke chat, met de logo’s erbij. U ziet eerst wat er verandert.',
  compleet: 'Alles is bekend.',
  ontbreekt: (welke: readonly Gemeenteveld[]): string => {
    const perVraag = new Map<string, Gemeenteveld[]>();
    for (const veld of welke) perVraag.set(vragenAan[veld], [...(perVraag.get(vragenAan[veld]) ?? []), veld]);
    return [...perVraag].map(([wie, wat]) => `Ontbreekt: ${namen(wat)}. Vragen aan ${wie}.`).join(' ');
  },
  bekend: (welke: readonly Gemeenteveld[]): string => `Bekend: ${namen(welke)}.`,
  bladzijde: (van: number, tot: number, totaal: number): string =>
    `Gemeente ${String(van)} tot en met ${String(tot)} van ${String(totaal)}.`,
  samenvatting: (nummer: string, totaal: number, klaar: number): string =>
    `Gegevens per gemeente van casus ${nummer}: ${String(klaar)} van ${String(totaal)} compleet.`,

  formulier: {
    kop: (nummer: string): string => `Gegevens van één gemeente, casus ${nummer}`,
    uitleg:
      'Alles wat u hier invult, staat alleen in de brief aan deze raad. Laat een vak leeg als nog niemand het weet: dan is het een gat in de brief. Schrijf ‘geen’ als iets er niet is. U ziet eerst wat er verandert.',
    rechtzettingUitleg:
      'Bij ‘wat alleen voor deze raad wordt rechtgezet’ schrijft u hele zinnen: wat er stond en wat juist is. Ze staan in de rechtzettingsbrief aan deze raad.',
    lijst: (naam: string): string => `${naam} (één per regel)`,
    niets: 'U wijzigde niets. Er is niets klaargezet.',
    ingevuld: 'Wat u typte staat ingevuld. Er is nog niets overgenomen.',
    samenvatting: (gemeente: string, nummer: string): string => `Gegevens invullen van ${gemeente}, casus ${nummer}.`,
  },
  veld: (veld: Gemeenteveld): string => hoofdletter(velden[veld]),

  invulKop: 'Het invulbestand staat klaar',
  invul: (tot: string): string =>
    `In het bestand heeft iedere gemeente een rij, met wat al bekend is. Zet in een lijst een streep | tussen de namen. Een lege cel laat staan wat er was. Schrijf ‘geen’ als iets er niet is, en ‘onbekend’ als het weer een gat moet worden. De link werkt één keer, tot ${momentVoluit(tot)}.`,
  eenKeer: 'U kunt het bestand één keer ophalen. Het ophalen wordt vastgelegd in het logboek.',
  bestandsnaam: (nummer: string): string => `gegevens-per-gemeente-${nummer}.csv`,

  proefKop: 'Dit verandert er als u het overneemt',
  proef: (nieuw: number, gewijzigd: number, gelijk: number): string =>
    `Nieuw: ${rijen(nieuw)}. Gewijzigd: ${rijen(gewijzigd)}. Gelijk aan wat er was: ${rijen(gelijk)}.`,
  proefUitleg:
    'Er is nog niets overgenomen. Brieven die al zijn voorgelegd of vastgesteld en die hierdoor anders zouden luiden, worden weer concept. Hun makers krijgen bericht. Na een dag vervalt dit voorstel.',
  perGemeente: 'Per gemeente',
  regel: (gemeente: string, welke: readonly Gemeenteveld[]): string => `${gemeente}: ${namen(welke)}`,
  meer: (aantal: number): string => `En nog ${rijen(aantal)}.`,
  klaarKop: 'De gegevens zijn overgenomen',
  klaar: (nieuw: number, gewijzigd: number): string =>
    nieuw + gewijzigd === 0
      ? 'Er was niets nieuws. Alles is gebleven zoals het was.'
      : `Overgenomen: ${rijen(nieuw + gewijzigd)}. Wat er eerder stond, blijft bewaard met wie het opgaf en wanneer. U kunt dit ongedaan maken.`,
  inlezingenKop: (nummer: string): string => `Eerder overgenomen bestanden, casus ${nummer}`,
  inlezingen:
    'Met Terugzetten wordt alles uit dat bestand weer zoals het ervoor was. Wat daarna opnieuw is opgegeven, blijft staan. Ook terugzetten kunt u ongedaan maken.',
  geenInlezingen: 'Voor de gemeenten van deze casus is nog geen bestand overgenomen.',
  inlezing: (op: string): string => `Overgenomen op ${momentVoluit(op)}`,
  inlezingDoor: (door: string, welke: readonly string[]): string =>
    `${door === '' ? 'Door de beheerder van het systeem' : `Door ${door}`}, voor ${gemeentenamen(welke)}.`,
  terugKop: 'De gegevens zijn teruggezet',
  nietTerugKop: 'Er is niets teruggezet',
  terug: (welke: readonly string[]): string =>
    welke.length === 0
      ? 'Alles wat in dat bestand stond, is daarna opnieuw opgegeven of al teruggezet.'
      : `Weer zoals het was: ${gemeentenamen(welke)}. Wat in het bestand stond, blijft in de geschiedenis bewaard.`,
  gelatenKop: 'Dit is na het bestand opnieuw opgegeven en blijft staan',
  gelaten: (gemeente: string, welke: readonly Gemeenteveld[]): string => `${gemeentenaam(gemeente)}: ${namen(welke)}`,
  verlopen: 'Dit voorstel is al overgenomen of verlopen. Stuur het bestand opnieuw.',

  foutKop: 'Er is niets overgenomen',
  fouten: (aantal: number): string =>
    `In het bestand ${aantal === 1 ? 'staat 1 fout' : `staan ${String(aantal)} fouten`}. Verbeter het bestand en stuur het opnieuw.`,
  wat: 'Wat er niet klopt',
  fout: (rij: number, uitleg: string): string => (rij > 0 ? `Rij ${String(rij)}: ${uitleg}` : uitleg),
  meerFouten: (aantal: number): string => `En nog ${String(aantal)} fouten.`,
  geenRijen: 'In het bestand staan geen rijen onder de kop.',
  logoOntbreekt: (naam: string): string =>
    `Het plaatje ${naam} zat niet bij uw bericht. Stuur het bestand en de plaatjes samen, ten hoogste tien bestanden per bericht.`,
  'niet-opgehaald': 'Ik kon het bestand niet ophalen. Sleep het opnieuw in de chat en probeer het nog een keer.',
  'te-groot': 'Het bestand is te groot. Verdeel de gemeenten over twee bestanden en stuur ze na elkaar.',
  'te-veel': 'Er zaten meer CSV-bestanden bij uw bericht. Stuur ze een voor een.',
} as const;
