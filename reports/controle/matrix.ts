/** Which letter may speak of which subject: the audience matrix of the house, as data that a letter can be held against. */
import { isBriefsoort } from '../../domain/briefsoort';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import type { Document, FeitId } from '../../domain/document';
import { feitenVan } from '../../domain/feitenblad';
import type { Publiek } from '../../domain/publiek';

/** A subject, and the facts that speak of it. What stands here is in no letter that does not name it below. */
export const onderwerpen = {
  'nummer van de trede': ['trede.nummer', 'vervolg.vorigeTrede'],
  'wie om onderzoek vroeg, en wanneer het begon': ['onderzoek.opVerzoekVan', 'onderzoek.op'],
  'melding door de regio': ['melding.regioOp'],
  'melding door de aanbieder': ['melding.aanbiederOp'],
  'terughoudendheid van het vorige bestuur': ['voorgeschiedenis.internGehouden', 'rvb.houdingVeranderd'],
  'namen van deelnemingen': ['deelnemingen.namen'],
  'omvang en segmenten in de ontvangende regio': [
    ...['werkgebied.aantalGemeenten', 'ontvanger.onderdelen', 'ontvanger.segmenten', 'ontvanger.gevolgenZorg'],
  ],
  'gevolgen voor de begroting': ['gevolgen.financieel'],
  'gevolgen voor de eigen afspraken van een gemeente elders': ['ontvanger.gevolgenInGemeente'],
  'regievoerder en begeleidingsgroep': [
    ...['organisatie.regievoerder', 'organisatie.regievoerderNaam', 'organisatie.begeleidingsgroep'],
  ],
  'wie de regie heeft': ['organisatie.regie'],
  'verzoek aan de inspectie en haar rapport': [
    ...['igj.gevraagdDoorRvb', 'igj.rapportNaWeken', 'igj.rapportOp', 'igj.uitkomst'],
  ],
  'dat de inspectie meekijkt': ['igj.betrokken'],
  'adres voor vragen van de pers': ['kernteam.mail'],
  'verwante casus': ['verwant.naam', 'verwant.ontwikkeling', 'verwant.vervolg'],
  'salaris en banen': ['personeel.salaris', 'personeel.banen'],
} as const satisfies Readonly<Record<string, readonly FeitId[]>>;

export type Onderwerp = keyof typeof onderwerpen;
export const onderwerpnamen = Object.keys(onderwerpen) as Onderwerp[];

interface Spreekruimte {
  readonly over: readonly Onderwerp[];
  /** On top of that, to one of its readers. */
  readonly alleenAan?: { readonly [P in Publiek]?: readonly Onderwerp[] };
}

const aanRaden = {
  over: [
    'nummer van de trede',
    'wie om onderzoek vroeg, en wanneer het begon',
    'regievoerder en begeleidingsgroep',
    'verzoek aan de inspectie en haar rapport',
  ],
  alleenAan: {
    'raad-eigen-regio': ['gevolgen voor de begroting'],
    'raad-andere-regio': ['gevolgen voor de eigen afspraken van een gemeente elders'],
  },
} as const satisfies Spreekruimte;

const eersteAanRaden = {
  ...aanRaden,
  over: [
    ...aanRaden.over,
    'melding door de regio',
    'melding door de aanbieder',
    'terughoudendheid van het vorige bestuur',
    'namen van deelnemingen',
    'dat de inspectie meekijkt',
  ],
} as const satisfies Spreekruimte;

const aanPers = [
  ...['melding door de regio', 'melding door de aanbieder', 'adres voor vragen van de pers'],
] as const satisfies readonly Onderwerp[];

/** Bron: the three letters of the reference case; what the other letters may say follows from their readers. A new kind of letter has its own line: the compiler asks for it. */
export const publieksmatrix: Readonly<Record<BriefsoortNaam, Spreekruimte>> = {
  raadsinformatiebrief: eersteAanRaden,
  vervolgbrief: { ...aanRaden, over: [...aanRaden.over, 'dat de inspectie meekijkt'] },
  afsluitingsbrief: aanRaden,
  // What was wrong may have stood in any letter to them.
  rechtzettingsbrief: eersteAanRaden,
  aanbiedingsbrief: {
    over: [
      'nummer van de trede',
      'wie om onderzoek vroeg, en wanneer het begon',
      'melding door de regio',
      'omvang en segmenten in de ontvangende regio',
      'wie de regie heeft',
      'verwante casus',
    ],
  },
  persbericht: { over: [...aanPers, 'terughoudendheid van het vorige bestuur', 'dat de inspectie meekijkt'] },
  // What was wrong may have stood anywhere in that release.
  persrechtzetting: { over: ['adres voor vragen van de pers'] },
  'vragen-en-antwoorden': { over: [...aanPers, 'dat de inspectie meekijkt'] },
  verklaring: { over: aanPers },
  medewerkersbrief: {
    over: [
      'melding door de aanbieder',
      'dat de inspectie meekijkt',
      'adres voor vragen van de pers',
      'salaris en banen',
    ],
  },
  clientenbrief: { over: ['dat de inspectie meekijkt'] },
};

const niets: Spreekruimte = { over: [] };

/** Empty for every letter that keeps to the matrix. */
export function buitenMatrix(
  document: Document,
  publiek: Publiek,
): readonly { readonly onderwerp: Onderwerp; readonly feit: FeitId }[] {
  const { over, alleenAan = {} } = isBriefsoort(document.soort) ? publieksmatrix[document.soort] : niets;
  const mag = new Set<Onderwerp>([...over, ...(alleenAan[publiek] ?? [])]);
  const gebruikt = new Set(feitenVan(document));
  return onderwerpnamen
    .filter((naam) => !mag.has(naam))
    .flatMap((onderwerp) =>
      onderwerpen[onderwerp].filter((feit) => gebruikt.has(feit)).map((feit) => ({ onderwerp, feit })),
    );
}
