/** Verbs as people at work use them, in the forms that the order of a Dutch sentence depends on. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/));

/** Can only be what the sentence turns on. */
export const PERSOONSVORM = lijst(
  `is ben was waren heeft heb had hadden moet moest moesten mag mocht mochten kan kun kon konden wil wou wilde zal zou zouden gaat ga ging gingen
  staat sta stond stonden geldt gold doet doe deed deden krijgt krijg kreeg kregen hoort leest lees las lazen ziet zie zag zagen komt kom kwam kwamen
  pakt neemt nam betekent wijkt ontbreekt zit loopt liep duurt duurde heet zegt zei zeiden ligt lag lagen blijft bleef wordt word werd werden
  beslist bepaalt stelt vindt vond vonden denkt dacht speelt werkt weet wist wisten klopt hoeft lukt gebeurt gebeurde gebeurden begint begon
  eindigt stopt start regelt schrijft schreef stuurt stuurde belt belde tekent controleert keurt valt viel volgt helpt betaalt bestaat verandert
  veranderde scheelt kost mist hangt levert zoekt gebruikt vraagt vroeg wacht`,
);

/** With another verb beside it this one turns the sentence: "wat wij moeten doen". */
export const HULP = lijst('moeten mogen kunnen willen zullen hoeven');

/** Also an infinitive; what the sentence turns on where no other verb is. */
export const MEERVOUD = lijst(
  `zijn hebben worden gaan staan gelden doen krijgen horen lezen zien komen nemen betekenen ontbreken zitten lopen duren heten zeggen liggen blijven
  beslissen bepalen vinden denken spelen werken weten kloppen lukken gebeuren beginnen schrijven bellen tekenen vallen volgen betalen bestaan veranderen
  missen hangen wachten moeten mogen kunnen willen zullen hoeven`,
);

/** What is asked of us, as it is ordered: "de laatste intrekken", "trek de laatste in". */
const OPDRACHTEN: Readonly<Record<string, string>> = {
  aanmaken: 'maak aan',
  aanpassen: 'pas aan',
  aanvullen: 'vul aan',
  afronden: 'rond af',
  afsluiten: 'sluit af',
  annuleren: 'annuleer',
  bijpraten: 'praat bij',
  bijwerken: 'werk bij',
  delen: 'deel',
  doorsturen: 'stuur door',
  doorzetten: 'zet door',
  geven: 'geef',
  halen: 'haal',
  heropenen: 'heropen',
  intrekken: 'trek in',
  invullen: 'vul in',
  klaarzetten: 'zet klaar',
  koppelen: 'koppel',
  leggen: 'leg',
  maken: 'maak',
  nakijken: 'kijk na',
  neerzetten: 'zet neer',
  noteren: 'noteer',
  ontkoppelen: 'ontkoppel',
  openen: 'open',
  openzetten: 'zet open',
  opschrijven: 'schrijf op',
  opslaan: 'sla op',
  opstellen: 'stel op',
  opzoeken: 'zoek op',
  overdragen: 'draag over',
  plannen: 'plan',
  schrappen: 'schrap',
  schrijven: 'schrijf',
  sluiten: 'sluit',
  sturen: 'stuur',
  toevoegen: 'voeg toe',
  toewijzen: 'wijs toe',
  tonen: 'toon',
  uitnodigen: 'nodig uit',
  veranderen: 'verander',
  verplaatsen: 'verplaats',
  versturen: 'verstuur',
  vervangen: 'vervang',
  verwijderen: 'verwijder',
  verzetten: 'verzet',
  voorleggen: 'leg voor',
  vragen: 'vraag',
  weghalen: 'haal weg',
  weglaten: 'laat weg',
  wijzigen: 'wijzig',
  zetten: 'zet',
};

/** The order of an infinitive, and what of it stands at the end; null for what nobody asks of us. */
export function opdrachtVan(werkwoord: string): readonly [bevel: string, achteraan: string] | null {
  const vorm = Object.hasOwn(OPDRACHTEN, werkwoord) ? OPDRACHTEN[werkwoord] : undefined;
  if (vorm === undefined) return null;
  const [bevel = '', achteraan = ''] = vorm.split(' ');
  return [bevel, achteraan];
}

const BEVELEN: ReadonlySet<string> = new Set(Object.values(OPDRACHTEN).map((vorm) => vorm.split(' ')[0] ?? vorm));

/** "Stuur hem naar Esther": its first word orders something of us. */
export const begintMetBevel = (tekst: string): boolean => BEVELEN.has((tekst.split(' ')[0] ?? '').toLowerCase());
