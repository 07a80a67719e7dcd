/** The operator's commands as the help shows them: names, what they take, and what each flag means. */

export interface Opdrachttekst {
  /** `<bestand>` is asked for, `[bestand]` may be left out. */
  readonly gegeven?: string;
  readonly uitleg: string;
  readonly verplicht?: Readonly<Record<string, string>>;
  readonly keuzes?: Readonly<Record<string, string>>;
}

const importkeuzes = {
  '--proef': 'telt alleen, en schrijft niets',
  '--rijen <nummers>': 'alleen deze rijen, zoals 2,5-9',
  '--alleen-goede': 'neemt de goede rijen over en slaat de andere over',
};

const persoon = {
  '--aad <id>': 'Entra-id van de beheerder',
  '--tenant <id>': 'tenant van die persoon',
};
const beheerder = {
  '--soort <soort>': 'soort brief, zoals raadsinformatiebrief',
  '--publiek <publiek>': 'voor wie de brief is, zoals raad-eigen-regio',
  ...persoon,
};
const passage = { '--passage <id>': 'de vaste tekst, zoals passage lijst hem noemt' };
const passagereden = { '--reden <reden>': 'waarom de vaste tekst verandert' };
const zinplek = { '--zin <zin>': 'de zin, zoals plan.doel' };

export const opdrachten = {
  begrijp: {
    uitleg: 'leest regels tekst en geeft per regel in JSON wat ermee bedoeld is',
    keuzes: {
      '--nu <datum>': 'de dag van vandaag, zoals 2026-03-12',
      '--register <bestand>': 'CSV met aanbieders in plaats van het register',
    },
  },
  'register importeren': {
    gegeven: '<bestand>',
    uitleg: 'leest aanbieders en andere organisaties uit een CSV',
    keuzes: importkeuzes,
  },
  'gebruikers importeren': {
    gegeven: '<bestand>',
    uitleg: 'leest mensen met hun rollen uit een CSV',
    keuzes: importkeuzes,
  },
  'gebieden importeren': {
    gegeven: '<bestand>',
    uitleg:
      'leest gemeenten en jeugdregio’s uit een CSV, zoals bij een herindeling; wat niet in het bestand staat, blijft',
    keuzes: importkeuzes,
  },
  'gebieden exporteren': { uitleg: 'geeft alle gemeenten en jeugdregio’s als CSV' },
  'gebieden terug': {
    uitleg: 'zet een bestand met gemeenten en jeugdregio’s als geheel terug; zonder keuze: welke dat waren',
    keuzes: {
      '--inlezing <id>': 'welk bestand wordt teruggezet; wat daarna is veranderd of in gebruik is, blijft staan',
      '--proef': 'alleen tellen, niets schrijven',
    },
  },
  'draaiboek importeren': {
    gegeven: '<bestand>',
    uitleg: 'leest regels van het draaiboek uit een CSV; wat niet in het bestand staat, blijft',
    keuzes: importkeuzes,
  },
  'draaiboek exporteren': { uitleg: 'geeft het draaiboek als CSV' },
  'feestdagen importeren': {
    gegeven: '<bestand>',
    uitleg: 'leest feestdagen uit een CSV; wat niet in het bestand staat, blijft',
    keuzes: importkeuzes,
  },
  'feestdagen exporteren': { uitleg: 'geeft alle feestdagen als CSV' },
  'feestdagen aanvullen': {
    gegeven: '<jaar>',
    uitleg: 'zet de feestdagen van een later jaar erbij, volgens de wet en de bibliotheek date-holidays',
  },
  'casus importeren': { gegeven: '<bestand>', uitleg: 'opent een casus uit een dossier of een export' },
  'casus exporteren': { gegeven: '<nummer>', uitleg: 'geeft een casus als JSON' },
  'casus evaluaties': { uitleg: 'geeft alle evaluaties van gesloten casussen als CSV' },
  'brief maken': {
    uitleg: 'maakt een brief uit een dossier, zonder database',
    verplicht: {
      '--dossier <bestand>': 'JSON met de feiten',
      '--soort <soort>': 'soort brief, zoals raadsinformatiebrief, vervolgbrief of persbericht',
      '--uit <map>': 'waar de bestanden komen',
    },
    keuzes: {
      '--publiek <publiek>': 'voor wie de brief is',
      '--gemeente <naam>': 'uit een export: de brief aan de raad van deze gemeente, met wat voor haar is opgegeven',
      '--datum <datum>': 'de dag van de brief, zoals 2026-03-12',
      '--pakket <soorten>': 'vergelijkt met andere brieven uit dit dossier, zoals persbericht,aanbiedingsbrief',
      '--huisstijl <bestand>': 'JSON met kleur en logo per afzender',
      '--weggelakt': 'lakt weg wat volgens de Woo niet openbaar is',
    },
  },
  'brief terug': {
    gegeven: '<bestand>',
    uitleg: 'brengt een bewerkt Word-bestand terug als nieuwe versie van de brief',
    verplicht: {
      '--brief <nummer>': 'het kenmerk van de brief, zoals B-2026-0007',
      '--aad <id>': 'Entra-id van wie de tekst bewerkte',
      '--tenant <id>': 'tenant van die persoon',
    },
  },
  'brief gegevens': {
    gegeven: '[bestand]',
    uitleg: 'leest uit een CSV wat per gemeente verschilt, zoals afzender, ondertekenaar en logo',
    keuzes: {
      ...importkeuzes,
      '--sjabloon <bestand>': 'schrijft een CSV om in te vullen, met wat al bekend is',
      '--aanbieder <naam>': 'bij --sjabloon: de aanbieder waarvoor u invult',
    },
  },
  'brief gegevens-terug': {
    uitleg:
      'maakt ongedaan wat uit een bestand met gegevens per gemeente is overgenomen; zonder keuze: welke dat waren',
    keuzes: {
      '--inlezing <id>': 'welke overname wordt teruggezet; wat daarna opnieuw is opgegeven, blijft staan',
      '--proef': 'alleen tellen, niets schrijven',
    },
  },
  'formulering lijst': {
    uitleg: 'geeft alle zinnen van een brief met hun formulering, in JSON',
    verplicht: beheerder,
    keuzes: { '--zoek <woord>': 'alleen zinnen waarin dit woord staat' },
  },
  'formulering toon': {
    uitleg: 'geeft één zin met zijn feiten en een voorbeeld, in JSON',
    verplicht: { ...beheerder, ...zinplek },
  },
  'formulering zet': {
    uitleg: 'geeft een zin een andere formulering, nadat die op een voorbeeld is beproefd',
    verplicht: {
      ...beheerder,
      ...zinplek,
      '--tekst <tekst>': 'de nieuwe zin, met {feit} waar een feit komt',
      '--reden <reden>': 'waarom de zin verandert',
    },
    keuzes: { '--proef': 'beproeft de zin, en bewaart niets' },
  },
  'formulering terug': {
    uitleg: 'zet de oorspronkelijke zin terug',
    verplicht: { ...beheerder, ...zinplek, '--reden <reden>': 'waarom de zin verandert' },
  },
  'passage lijst': {
    uitleg: 'geeft alle vaste teksten met hun eigenaar en de dag waarop ze nagezien moeten zijn, in JSON',
    verplicht: persoon,
  },
  'passage toon': {
    uitleg: 'geeft één eigen vaste tekst met alle wijzigingen, in JSON; zo kan hij ook terug met passage zet',
    verplicht: { ...passage, ...persoon },
  },
  'passage zet': {
    gegeven: '<bestand>',
    uitleg:
      'leest een vaste tekst uit JSON: zonder id een nieuwe, met id in de plaats van die er staat; eerst op een voorbeeld beproefd',
    verplicht: { ...passagereden, ...persoon },
    keuzes: { '--proef': 'beproeft de tekst, en bewaart niets' },
  },
  'passage nazien': {
    uitleg: 'legt vast dat een vaste tekst is nagelezen en nog klopt; hij is dan over een jaar weer aan de beurt',
    verplicht: { ...passage, '--reden <reden>': 'wat er is nagezien', ...persoon },
  },
  'passage toewijzen': {
    uitleg: 'geeft een vaste tekst een eigenaar, en een dag waarop hij nagezien moet zijn',
    verplicht: {
      ...passage,
      '--eigenaar <naam>': 'wie de tekst voortaan naziet, zoals gebruikers hem noemen',
      '--voor <datum>': 'uiterlijk deze dag, zoals 2027-03-01; niet later dan over een jaar',
      ...passagereden,
      ...persoon,
    },
  },
  'passage vervallen': {
    uitleg: 'haalt een eigen vaste tekst uit de brieven die daarna worden gemaakt',
    verplicht: { ...passage, ...passagereden, ...persoon },
  },
  'passage terug': {
    uitleg: 'draait één wijziging van een eigen vaste tekst terug',
    verplicht: { '--wijziging <id>': 'welke wijziging, zoals passage toon haar noemt', ...persoon },
  },
  'melding controleren': {
    gegeven: '<nummer> <code>',
    uitleg: 'controleert of een ontvangstbevestiging van een melding echt is',
  },
  spoor: {
    gegeven: '<nummer>',
    uitleg: 'toont wat er gebeurde met een melding, casus of brief, of bij een spoor uit het log',
  },
  'logboek controleren': { uitleg: 'controleert of niemand het logboek heeft veranderd' },
  'logboek exporteren': {
    uitleg: 'schrijft het logboek als JSON, één regel per handeling, met de hashes van de keten',
    keuzes: { '--na <volgnummer>': 'begint na deze regel' },
  },
  backup: { gegeven: '[bestand]', uitleg: 'maakt een kopie van de database' },
  herstel: { gegeven: '<bestand>', uitleg: 'zet een backup terug' },
  migreer: { uitleg: 'brengt de database op de stand van deze versie' },
} as const satisfies Readonly<Record<string, Opdrachttekst>>;

export type Opdracht = keyof typeof opdrachten;

/** The first word of commands that come in more kinds. */
export const groepen: Readonly<Record<string, string>> = {
  register: 'aanbieders, gemeenten en regio’s',
  gebruikers: 'mensen met hun rollen',
  casus: 'een casus als bestand',
  gebieden: 'gemeenten en jeugdregio’s als tabel',
  draaiboek: 'het draaiboek als tabel',
  feestdagen: 'de feestdagen als tabel',
  brief: 'brieven uit een dossier',
  formulering: 'zinnen van brieven anders formuleren',
  passage: 'vaste teksten in brieven',
  logboek: 'het logboek',
  melding: 'ontvangstbevestigingen van meldingen',
};
