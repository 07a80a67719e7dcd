/** A letter of two pages about an invented aanbieder, with every kind of block and run that a renderer must draw. */
import type { Blok, Document, Stuk, Zin } from '../../domain/document';

let teller = 0;
const tekst = (waarde: string): Stuk => ({ soort: 'tekst', tekst: waarde });
const feit = (waarde: string): Stuk => ({ soort: 'feit', feit: 'voorbeeld.feit', tekst: waarde });
const ontbreekt = (wat: string, wie: string): Stuk => ({
  soort: 'ontbreekt',
  feit: 'voorbeeld.ontbreekt',
  tekst: `[ONTBREEKT: ${wat} — vragen aan: ${wie}]`,
});
const weggelakt = (grond: string): Stuk => ({
  soort: 'weggelakt',
  feit: 'voorbeeld.weggelakt',
  tekst: '[weggelakt]',
  grond,
});
const noot = (nummer: number): Stuk => ({ soort: 'voetnoot', nummer });
const link = (waarde: string, url: string): Stuk => ({ soort: 'link', tekst: waarde, url });

/** A sentence out of loose parts; a plain string is text of the template. */
function zin(...stukken: readonly (string | Stuk)[]): Zin {
  teller += 1;
  return { id: `z${teller}`, stukken: stukken.map((stuk) => (typeof stuk === 'string' ? tekst(stuk) : stuk)) };
}

const kop = (niveau: 1 | 2 | 3, waarde: string): Blok => ({ soort: 'kop', niveau, zin: zin(waarde) });
const alinea = (...zinnen: readonly Zin[]): Blok => ({ soort: 'alinea', zinnen });

function documentMet(blokken: readonly Blok[], anders: Partial<Document> = {}): Document {
  return {
    soort: 'raadsinformatiebrief',
    titel: 'Voorbeeld',
    kenmerk: 'B-2026-0007',
    versie: 1,
    concept: false,
    datum: '2026-03-12',
    afzender: 'Jeugdregio Waterrijk',
    blokken,
    voetnoten: [],
    ...anders,
  };
}

const kopblok: Blok = {
  soort: 'kopblok',
  regels: [
    { label: 'Aan', zinnen: [zin('de leden van de gemeenteraad van ', feit('Oeverdam'))] },
    { label: 'Van', zinnen: [zin('het dagelijks bestuur van ', feit('Jeugdregio Waterrijk'))] },
    { label: 'Datum', zinnen: [zin(feit('12 maart 2026'))] },
    { label: 'Kenmerk', zinnen: [zin(feit('B-2026-0007'))] },
    {
      label: 'Betreft',
      zinnen: [
        zin('stand van zaken bij ', feit('Stichting De Wilgenhoeve'), ' en de zorg voor de jeugdigen in uw gemeente'),
      ],
    },
    { label: 'Bijlagen', zinnen: [zin('1')] },
  ],
};

const opening: readonly Blok[] = [
  alinea(zin('Geachte leden van de raad,')),
  alinea(
    zin(
      feit('Stichting De Wilgenhoeve'),
      ' geeft jeugdhulp in uw gemeente, zelf of via haar deelnemingen',
      noot(1),
      '.',
    ),
    zin('De financiële situatie van deze aanbieder is ', feit('zorgelijk'), '.'),
    zin('In deze brief leest u wat er is gebeurd, wat dit betekent voor de jeugdigen en wat wij nu doen.'),
    zin('U hoeft over deze brief geen besluit te nemen.'),
  ),
  kop(2, 'Wat er is gebeurd'),
  alinea(
    zin('De aanbieder heeft op ', feit('9 februari 2026'), ' een melding gedaan bij de Jeugdautoriteit.'),
    zin('Wij hebben dezelfde week met de aanbieder gesproken als accounthoudende regio', noot(2), '.'),
    zin('De nieuwe raad van bestuur van ', feit('twee'), ' personen werkt volledig mee.'),
  ),
  alinea(zin('De zorgen gaan over drie onderwerpen:')),
  {
    soort: 'lijst',
    genummerd: false,
    items: [
      [
        zin(
          'de ',
          feit('financiële ontwikkelingen'),
          ', met een tekort over ',
          feit('2025'),
          ' dat groter is dan begroot;',
        ),
      ],
      [zin('de ', feit('verantwoording'), ' van de geleverde jeugdhulp aan gemeenten;')],
      [zin('de ', feit('governance'), ', omdat het toezicht binnen de stichting op onderdelen ontbrak.')],
    ],
  },
  kop(3, 'Onderzoek naar kwaliteit en veiligheid'),
  alinea(
    zin('De Inspectie Gezondheidszorg en Jeugd (IGJ) doet onderzoek naar de kwaliteit en de veiligheid van de zorg.'),
    zin(
      'De IGJ maakt haar rapport zes weken na het bezoek openbaar op ',
      link('www.igj.nl', 'https://www.igj.nl'),
      '.',
    ),
    zin('Bij het onderzoek is ', weggelakt('5.1.2e'), ' betrokken.'),
  ),
];

const vervolg: readonly Blok[] = [
  kop(2, 'Het oordeel van de Jeugdautoriteit'),
  alinea(
    zin('De Jeugdautoriteit heeft op ', feit('2 maart 2026'), ' een risicoanalyse gemaakt.'),
    zin('Zij noemt de situatie zorgelijk (', feit('trede 3'), ' van het urgentiemodel).'),
    zin('Daarom geldt nu het draaiboek Continuïteit jeugdhulp.'),
    zin('De aanbieder maakt samen met ons een herstelplan.'),
    zin('Daarbij helpt ', ontbreekt('naam begeleidend bureau', 'regievoerder'), ' als onafhankelijk adviseur.'),
  ),
  kop(2, 'Wat dit betekent voor de jeugdigen'),
  alinea(
    zin('Het belang van de jeugdigen staat voorop.'),
    zin('Alle lopende behandelingen gaan door.'),
    zin('Wij bewaken met de aanbieder dat medewerkers met kennis en ervaring behouden blijven.'),
    zin('In de tabel ziet u om welke vormen van jeugdhulp het in onze regio gaat.'),
  ),
  {
    soort: 'tabel',
    bijschrift: 'Vormen van jeugdhulp van De Wilgenhoeve in Jeugdregio Waterrijk',
    kop: ['Vorm van jeugdhulp', 'Gemeenten', 'Stand van zaken'],
    rijen: [
      [zin('Ambulante begeleiding'), zin(feit('Oeverdam, Plasrijk en Vaartwijk')), zin('loopt door')],
      [zin('Dagbehandeling jonge kind'), zin(feit('Oeverdam')), zin('loopt door, geen nieuwe aanmeldingen')],
      [zin('Gezinshuizen'), zin(feit('Plasrijk')), zin(ontbreekt('aantal plaatsen', 'accountmanager'))],
      [zin('Behandelgroepen'), zin(feit('Vaartwijk')), zin('loopt door; zie ook het plan per locatie', noot(3))],
    ],
  },
  kop(2, 'Wat wij nu doen'),
  alinea(zin('Wij zetten de volgende stappen:')),
  {
    soort: 'lijst',
    genummerd: true,
    items: [
      [
        zin(
          'Wij stellen een bestuurlijke begeleidingsgroep in. ',
          feit('De aanbieder'),
          ' blijft zelf verantwoordelijk.',
        ),
      ],
      [zin('Wij wijzen een regievoerder aan.'), zin('De regievoerder is het vaste aanspreekpunt voor uw college.')],
      [zin('Wij informeren medewerkers, cliënten en ouders vóór de pers.')],
    ],
  },
  kop(2, 'Vervolg'),
  alinea(
    zin('U ontvangt van ons een nieuwe brief zodra het herstelplan is vastgesteld.'),
    zin('Wij verwachten dat dit vóór ', feit('1 mei 2026'), ' het geval is.'),
    zin(
      'Heeft u vragen? Stuur dan een bericht aan ',
      link('griffie@waterrijk.example', 'mailto:griffie@waterrijk.example'),
      '.',
    ),
  ),
  {
    soort: 'ondertekening',
    regels: [
      zin('Hoogachtend,'),
      zin('namens het dagelijks bestuur van ', feit('Jeugdregio Waterrijk'), ','),
      zin(ontbreekt('naam ondertekenaar', 'bestuurssecretaris')),
      zin('directeur'),
    ],
  },
  { soort: 'alinea', stijl: 'klein', zinnen: [zin('Bijlage: brochure Gemeenten en de continuïteit van jeugdhulp.')] },
];

export const voorbeeldDocument: Document = {
  soort: 'raadsinformatiebrief',
  titel: 'Raadsinformatiebrief De Wilgenhoeve',
  kenmerk: 'B-2026-0007',
  versie: 2,
  concept: true,
  datum: '2026-03-12',
  afzender: 'Jeugdregio Waterrijk',
  blokken: [
    kop(1, 'Raadsinformatiebrief: continuïteit van jeugdhulp bij De Wilgenhoeve'),
    kopblok,
    ...opening,
    ...vervolg,
  ],
  voetnoten: [
    {
      nummer: 1,
      zinnen: [
        zin('De deelnemingen zijn: ', feit('Buro Rietland, Zorghoeve Het Sluisje en Praktijk Kompas & Zonen'), '.'),
        zin('Zij vallen onder hetzelfde bestuur.'),
      ],
    },
    {
      nummer: 2,
      zinnen: [
        zin(
          'De accounthoudende regio is de regio die namens alle gemeenten het contact met een landelijk werkende aanbieder onderhoudt.',
        ),
        zin('Zie ', link('de afspraken', 'https://www.jeugdautoriteit.example/afspraken'), '.'),
      ],
    },
    { nummer: 3, zinnen: [zin('Het plan per locatie volgt uiterlijk ', feit('15 april 2026'), '.')] },
  ],
};

/** A table of many rows, long enough for several pages. */
export function langeTabel(rijen: number): Document {
  const tabel: Blok = {
    soort: 'tabel',
    bijschrift: 'Gemeenten en contactpersonen',
    kop: ['Nummer', 'Gemeente', 'Toelichting'],
    rijen: Array.from({ length: rijen }, (_, rij) => [
      zin(`rij ${rij + 1}`),
      zin(`Gemeente ${rij + 1}`),
      zin('De gemeente heeft de brief ontvangen en legt deze voor aan het college.'),
    ]),
  };
  return documentMet([kop(1, 'Overzicht van gemeenten'), tabel, alinea(zin('Einde van het overzicht.'))]);
}

/** Every sentence with a footnote of its own: they claim more than one page. */
export const veelNoten = (aantal: number): Document =>
  documentMet(
    [
      kop(1, 'Veel voetnoten'),
      ...Array.from({ length: aantal }, (_, plaats) =>
        alinea(zin(`Zin ${String(plaats + 1)} heeft een noot`, noot(plaats + 1), '.')),
      ),
    ],
    {
      voetnoten: Array.from({ length: aantal }, (_, plaats) => ({
        nummer: plaats + 1,
        zinnen: [
          zin(
            `Noot ${String(plaats + 1)} legt uit wat daar staat, in een zin die lang genoeg is om over de regel heen te lopen en dus twee regels te vullen.`,
          ),
        ],
      })),
    },
  );

/** Parts that turned out to be empty leave no element behind. */
export const leegRondom: Document = documentMet([
  kop(1, 'Lege delen'),
  alinea(),
  { soort: 'lijst', genummerd: false, items: [] },
  { soort: 'kopblok', regels: [{ label: 'Kenmerk', zinnen: [] }] },
  { soort: 'tabel', bijschrift: '', kop: ['Kolom'], rijen: [] },
  alinea(zin('De enige zin.')),
  { soort: 'ondertekening', regels: [] },
]);
