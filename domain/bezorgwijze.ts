/** Every kind of message that leaves by itself, and how soon it may reach somebody: the table that also drives the types. */

/**
 * `meteen`: a receipt, a reply, or a question that waits for this person; also whatever is for a channel.
 * `gespreid`: news that matters today: at most one in ten minutes, and what came meanwhile goes along in it.
 * `overzicht`: news that can wait for the daily overview, unless the trede is high enough for this person.
 */
export type Bezorgwijze = 'meteen' | 'gespreid' | 'overzicht';

export const bezorgwijzen = {
  antwoord: 'meteen',
  'melding-ontvangen': 'meteen',
  'melding-nieuw': 'gespreid',
  /** A step was taken: to its melder, and to the meldpunt. */
  'melding-status': 'gespreid',
  'melding-bijgewerkt': 'gespreid',
  'melding-vraag': 'meteen',
  'melding-vraag-herinnering': 'gespreid',
  /** Nobody took it up: to the meldpunt, and later to who comes next. */
  'melding-niet-opgepakt': 'overzicht',
  'melding-blijft-liggen': 'overzicht',
  'toegang-gevraagd': 'meteen',
  'toegang-verleend': 'meteen',
  /** Rights that wait for a second person; the object is the proposal. */
  'rechten-voorgelegd': 'meteen',
  /** What the second person decided, to who proposed it. */
  'rechten-besloten': 'meteen',
  'standpunt-gevraagd': 'meteen',
  /** A partij that was asked does not agree: to who put it forward. */
  'standpunt-oneens': 'gespreid',
  'bepaling-voorgelegd': 'overzicht',
  /** Another kind of plan was set while it waits: to who put it forward and who answered. */
  'bepaling-plan-anders': 'gespreid',
  'bepaling-vastgesteld': 'overzicht',
  'casusrol-gekregen': 'gespreid',
  /** Somebody else has the role this person had; the object is the casus. */
  'casusrol-overgenomen': 'gespreid',
  /** Who was given a role cannot do it; the object is the line on the timeline. */
  'casusrol-teruggegeven': 'meteen',
  'casusrol-vacant': 'overzicht',
  /** Somebody is going to stand in, does so from today, or does so no longer; the object is the waarneming. */
  'waarneming-vastgelegd': 'meteen',
  'waarneming-begint': 'meteen',
  'waarneming-voorbij': 'meteen',
  /** The stand-in stopped by himself: to who is away, who arranged it, and who leads the casussen now. */
  'waarneming-teruggegeven': 'meteen',
  'concept-verloopt': 'overzicht',
  /** A tredebepaling or plan started tasks; the object is the casus. */
  'taken-gestart': 'gespreid',
  /** Which open tasks lapse, now that trede or plan changed; the object is the casus. */
  'taken-herzien': 'meteen',
  /** What is near or late for this person; the object is that person. */
  'taken-herinnering': 'gespreid',
  /** What others have left lying on the casussen this person leads; the object is that person. */
  'taken-escalatie': 'gespreid',
  /** Somebody put this person's name on a task, or took it off; the object is the task. */
  'taak-gegeven': 'gespreid',
  'taak-teruggenomen': 'gespreid',
  /** A standing text of the letters has to be read again; the object is the passage. */
  'passage-nazien': 'gespreid',
  'brief-voorgelegd': 'meteen',
  /** All letters of a series together; the object is the series. */
  'reeks-voorgelegd': 'meteen',
  /** A file of all letters was handed over in which some were missing; the object is the series. */
  'reeks-onvolledig': 'meteen',
  /** A fact under letters of a series changed; the object is the series. */
  'reeks-geraakt': 'gespreid',
  'brief-geraakt': 'gespreid',
  'brief-teruggegeven': 'meteen',
  'vrijgave-gemist': 'gespreid',
  'afwijking-gevraagd': 'meteen',
  /** To whom it was asked: nobody has to decide any more. */
  'afwijking-teruggenomen': 'meteen',
  /** To who asked. */
  'afwijking-toegestaan': 'meteen',
  'afwijking-geweigerd': 'meteen',
  /** To who asked, and to who gave it: leave that counts no more. */
  'afwijking-ingetrokken': 'meteen',
  /** A planned release was carried out: to who planned it, and who sends the letter now. */
  'vrijgave-gedaan': 'meteen',
  /** The letter was taken back before its moment came: to who planned it. */
  'vrijgave-vervallen': 'meteen',
  'gesprek-gepland': 'overzicht',
  /** Agreements that are near or late; the object is the person who minds them. */
  'afspraken-herinnering': 'gespreid',
  'gesprekken-aan-de-beurt': 'overzicht',
  casusbericht: 'overzicht',
  'casusbericht-ingetrokken': 'meteen',
  'casusbericht-voorgelegd': 'meteen',
  'casusbericht-geweigerd': 'meteen',
  /** A second person let it go: to who wrote it; the object is the event. */
  'casusbericht-vrijgegeven': 'meteen',
  /** How far it has come, on the card that says it was let go. */
  'casusbericht-voortgang': 'meteen',
  'casusbericht-akkoord': 'meteen',
  'casusritme-herinnering': 'gespreid',
  'casusritme-escalatie': 'gespreid',
  'kanaal-bevestigen': 'meteen',
  'kanaal-verloren': 'gespreid',
  /** Who was not reached by one message; the object is what the message was about. */
  'niet-bereikt': 'gespreid',
  kanaalbericht: 'meteen',
  'kanaalbericht-ingetrokken': 'meteen',
  'stand-van-zaken': 'meteen',
} as const satisfies Readonly<Record<string, Bezorgwijze>>;

export type OutboxSoort = keyof typeof bezorgwijzen;
/** What is for a channel and not for a person. */
export type KanaalSoort = 'kanaalbericht' | 'kanaalbericht-ingetrokken' | 'stand-van-zaken';

/**
 * What stands in the ledger of a casus. `opvolgen`: when it reaches nobody, who leads the casus hears it and finds another
 * route; a notice about a notice helps nobody.
 */
const bezorgsoorten = {
  casusbericht: 'opvolgen',
  'casusbericht-voorgelegd': 'opvolgen',
  'casusbericht-akkoord': 'opvolgen',
  'casusbericht-ingetrokken': 'inzien',
  kanaalbericht: 'inzien',
  'kanaalbericht-ingetrokken': 'inzien',
  'standpunt-gevraagd': 'opvolgen',
  'standpunt-oneens': 'inzien',
  'bepaling-voorgelegd': 'opvolgen',
  'bepaling-plan-anders': 'opvolgen',
  'bepaling-vastgesteld': 'opvolgen',
  'casusrol-gekregen': 'opvolgen',
  'casusrol-overgenomen': 'inzien',
  'casusrol-teruggegeven': 'opvolgen',
  'casusrol-vacant': 'opvolgen',
  'taken-gestart': 'opvolgen',
  'taken-herzien': 'opvolgen',
  'taak-gegeven': 'opvolgen',
  'taak-teruggenomen': 'inzien',
  /** About tasks of several casussen: a task on each of those, and no notice besides. */
  'taken-herinnering': 'opvolgen',
  'taken-escalatie': 'opvolgen',
  'casusritme-herinnering': 'opvolgen',
  'casusritme-escalatie': 'opvolgen',
} as const satisfies Partial<Readonly<Record<OutboxSoort, 'opvolgen' | 'inzien'>>>;
export type Bezorgsoort = keyof typeof bezorgsoorten;
export const isBezorgsoort = (soort: string): soort is Bezorgsoort => Object.hasOwn(bezorgsoorten, soort);
export const moetOpgevolgd = (soort: string): boolean => isBezorgsoort(soort) && bezorgsoorten[soort] === 'opvolgen';
