/** Hints for plain Dutch: what is hard about it, and what a writer can do. */

const maxWoorden = 25;

export const taaladvies = {
  maxWoorden,
  lang: (aantal: number): string =>
    `Deze zin heeft ${String(aantal)} woorden. Maak er twee van: tot ${String(maxWoorden)} woorden leest een zin gemakkelijk.`,
  moeilijk: (beter: string): string => `Schrijf liever: ${beter}.`,
  afkorting: (kort: string): string =>
    `Niet iedere lezer kent ${kort}. Schrijf de naam de eerste keer voluit, met de afkorting tussen haakjes erachter.`,
  stem: 'In deze brief is het college aan het woord. Controleer of ‘wij’ in deze vaste tekst dan nog klopt.',
  lijdend: 'Zeg liever wie dit doet, of zet er ‘door’ en de naam achter.',
  vakwoord: (beter: string, feit: string, wie: string): string =>
    `Ouders en jongeren kennen dit woord misschien niet. Schrijf liever: ${beter}. Het staat in het feit ‘${feit}’. Vraag een andere tekst aan: ${wie}. De regievoerder, een adviseur of communicatie op de casus past het aan met Feit bijwerken.`,
} as const;

/** Words of the trade that somebody types in a fact, and what parents and jongeren understand. Bron: the B1 lists for government, for the words of these letters. */
export const vakwoorden: Readonly<Record<string, string>> = {
  aansturing: 'leiding',
  afbouw: 'dat iets stap voor stap stopt',
  afschalen: 'stap voor stap minder doen',
  begroting: 'plan voor het geld',
  bestuurlijk: 'door het bestuur',
  bestuurlijke: 'van het bestuur',
  borgen: 'ervoor zorgen',
  borging: 'ervoor zorgen dat iets blijft',
  capaciteit: 'aantal plekken of mensen',
  caseload: 'aantal gezinnen per begeleider',
  continueren: 'doorgaan met',
  continuïteit: 'dat de hulp doorgaat',
  cruciaal: 'heel belangrijk',
  cruciale: 'hulp die niet gemist kan worden',
  exploitatie: 'kosten en inkomsten',
  faciliteren: 'helpen',
  governance: 'het bestuur en het toezicht daarop',
  implementatie: 'invoering',
  jeugdhulpfuncties: 'soorten jeugdhulp',
  kwaliteitsborging: 'zorgen dat de hulp goed blijft',
  liquiditeit: 'genoeg geld om rekeningen te betalen',
  liquiditeitspositie: 'of er genoeg geld is',
  mitigeren: 'kleiner maken',
  monitoren: 'volgen',
  monitoring: 'volgen hoe het gaat',
  perspectief: 'wat er later kan',
  prioriteren: 'kiezen wat eerst komt',
  reorganisatie: 'verandering van de organisatie',
  segment: 'soort hulp',
  segmenten: 'soorten hulp',
  solvabiliteit: 'of er genoeg eigen geld is',
  stabiliseren: 'rustig krijgen',
  stabilisering: 'rust brengen',
  stagnatie: 'dat iets stilstaat',
  transformatie: 'verandering',
  transitie: 'overgang',
  transparantie: 'openheid',
  verantwoording: 'laten zien wat er met het geld gebeurt',
  waarborgen: 'ervoor zorgen',
  zorgaanbod: 'de hulp die er is',
  zorgfuncties: 'soorten hulp',
  zorgvraag: 'welke hulp nodig is',
};
