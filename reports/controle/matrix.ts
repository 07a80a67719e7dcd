/** Which subject belongs in which letter: the audience matrix of the house, as data that a letter can be held against. */
import { briefsoortNamen } from '../../domain/briefsoort';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import type { Document, FeitId } from '../../domain/document';
import type { Publiek } from '../../domain/publiek';
import { feitenVan } from '../../domain/feitenblad';

export interface Onderwerp {
  readonly naam: string;
  readonly feiten: readonly FeitId[];
  /** Kinds of letter that may speak of it; a reader's name narrows that to one audience. */
  readonly magIn: readonly Plek[];
}

type Plek = BriefsoortNaam | `${BriefsoortNaam}/${Publiek}`;

/** Whom a kind of letter speaks to decides which rows it has from the start. */
const gehoor = {
  raadsinformatiebrief: 'raden',
  vervolgbrief: 'raden',
  afsluitingsbrief: 'raden',
  aanbiedingsbrief: 'regio',
  persbericht: 'pers',
  'vragen-en-antwoorden': 'pers',
  verklaring: 'pers',
  medewerkersbrief: 'eigen mensen',
  clientenbrief: 'eigen mensen',
} as const satisfies Record<BriefsoortNaam, 'raden' | 'regio' | 'pers' | 'eigen mensen'>;

const brievenAan = (wie: (typeof gehoor)[BriefsoortNaam]): readonly BriefsoortNaam[] =>
  briefsoortNamen.filter((soort) => gehoor[soort] === wie);

const raden = brievenAan('raden');
const woordvoering = brievenAan('pers');
const eigenMensen = brievenAan('eigen mensen');

/** Bron: the three letters of the reference case; what the later letters may say follows from their readers. */
export const publieksmatrix: readonly Onderwerp[] = [
  {
    naam: 'nummer van de trede',
    feiten: ['trede.nummer', 'vervolg.vorigeTrede'],
    magIn: [...raden, 'aanbiedingsbrief'],
  },
  {
    naam: 'wie om onderzoek vroeg, en wanneer het begon',
    feiten: ['onderzoek.opVerzoekVan', 'onderzoek.op'],
    magIn: [...raden, 'aanbiedingsbrief'],
  },
  {
    naam: 'melding door de regio',
    feiten: ['melding.regioOp'],
    magIn: ['raadsinformatiebrief', 'aanbiedingsbrief', ...woordvoering],
  },
  {
    naam: 'melding door de aanbieder',
    feiten: ['melding.aanbiederOp'],
    magIn: ['raadsinformatiebrief', ...woordvoering, 'medewerkersbrief'],
  },
  {
    naam: 'terughoudendheid van het vorige bestuur',
    feiten: ['voorgeschiedenis.internGehouden', 'rvb.houdingVeranderd'],
    magIn: ['raadsinformatiebrief', 'persbericht'],
  },
  { naam: 'namen van deelnemingen', feiten: ['deelnemingen.namen'], magIn: ['raadsinformatiebrief'] },
  {
    naam: 'omvang en segmenten in de ontvangende regio',
    feiten: ['werkgebied.aantalGemeenten', 'ontvanger.onderdelen', 'ontvanger.segmenten', 'ontvanger.gevolgenZorg'],
    magIn: ['aanbiedingsbrief'],
  },
  {
    naam: 'gevolgen voor de begroting',
    feiten: ['gevolgen.financieel'],
    magIn: raden.map((soort) => `${soort}/raad-eigen-regio` as const),
  },
  {
    naam: 'gevolgen voor de eigen afspraken van een gemeente elders',
    feiten: ['ontvanger.gevolgenInGemeente'],
    magIn: raden.map((soort) => `${soort}/raad-andere-regio` as const),
  },
  {
    naam: 'regievoerder en begeleidingsgroep',
    feiten: ['organisatie.regievoerder', 'organisatie.regievoerderNaam', 'organisatie.begeleidingsgroep'],
    magIn: raden,
  },
  { naam: 'wie de regie heeft', feiten: ['organisatie.regie'], magIn: ['aanbiedingsbrief'] },
  {
    naam: 'verzoek aan de inspectie en haar rapport',
    feiten: ['igj.gevraagdDoorRvb', 'igj.rapportNaWeken', 'igj.rapportOp', 'igj.uitkomst'],
    magIn: raden,
  },
  {
    naam: 'dat de inspectie meekijkt',
    feiten: ['igj.betrokken'],
    magIn: ['raadsinformatiebrief', 'vervolgbrief', 'persbericht', 'vragen-en-antwoorden', ...eigenMensen],
  },
  { naam: 'adres voor vragen van de pers', feiten: ['kernteam.mail'], magIn: [...woordvoering, 'medewerkersbrief'] },
  {
    naam: 'verwante casus',
    feiten: ['verwant.naam', 'verwant.ontwikkeling', 'verwant.vervolg'],
    magIn: ['aanbiedingsbrief'],
  },
  { naam: 'salaris en banen', feiten: ['personeel.salaris', 'personeel.banen'], magIn: ['medewerkersbrief'] },
];

/** Empty for every letter that keeps to the matrix. */
export const buitenMatrix = (document: Document, publiek: Publiek): readonly { onderwerp: string; feit: FeitId }[] => {
  const gebruikt = new Set(feitenVan(document));
  return publieksmatrix
    .filter(({ magIn }) => !magIn.some((plek) => plek === document.soort || plek === `${document.soort}/${publiek}`))
    .flatMap(({ naam, feiten }) =>
      feiten.filter((feit) => gebruikt.has(feit)).map((feit) => ({ onderwerp: naam, feit })),
    );
};
