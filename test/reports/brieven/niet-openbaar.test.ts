/** Wat iemand achterhoudt, is niet hetzelfde als wat er niet is: geen brief ontkent een feit dat alleen niet openbaar is. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { tabelregels } from '../../../domain/dossier';
import type { Dossier, TabelRegel } from '../../../domain/dossier';
import { bekend, geen, nietOpenbaar } from '../../../domain/feit';
import { alleBrieven, brief, dossier } from './ondersteuning';
import { trekDossier } from './loterij';

const verbergbaar = tabelregels.filter(({ rij }) => rij.weglaatbaar === true && rij.nooitVerborgen !== true);

/** Sentences that only say less, and that are as true of what is withheld: by fact, each with its place in a letter. Looked at one by one. */
const zegtAlleenMinder: Readonly<Record<string, readonly string[] | 'overal'>> = {
  'aanbieder.lidwoord': 'overal',
  'trede.vastgesteldOp': [
    'oordeel.bepaling',
    'trede.bepaling',
    'oordeel.oordeel',
    'situatie.trede',
    'situatie.oordeel',
    'afloop.besluit',
    'oordeel.onderzoek',
    'aanleiding.onderzoek',
  ],
  'autoriteit.brochure': ['kopblok.bijlagen', 'kopblok.bijlage'],
  'rib.bijlagen': ['kopblok.bijlage'],
  'ontvanger.gemeente': ['kopblok.aan', 'aanleiding.onderwerp'],
  'ontvanger.onderdelenInGemeente': ['aanleiding.segmenten'],
  'ontvanger.portefeuillehouder': ['vragen.contact'],
  // That deelnemingen give the help too is left out, and whether there are any stays a question: neither says that there are none.
  'werkgebied.viaDeelnemingen': ['aanleiding.werkgebied', 'aanleiding.hulp', 'aanleiding.deelnemingen'],
  'onderzoek.opVerzoekVan': ['oordeel.bepaling', 'oordeel.onderzoek', 'aanleiding.onderzoek'],
  'onderzoek.op': ['oordeel.onderzoek', 'aanleiding.onderzoek'],
  'organisatie.regievoerderBij': ['regievoerder.aanstelling', 'verwachting.regievoerder'],
  'organisatie.vragenmail': ['regievoerder.adres'],
  'persrechtzetting.vanKenmerk': ['noot.overgenomen'],
  'organisatie.volgendeStapVoor': ['verwachting.stap'],
  'hulp.stoptOp': ['jeugdigen.stopt', 'jeugdigen.doorgang', 'hulp.doorgang', 'gevolgen.doorgang', 'regio.stopt'],
  'organisatie.regievoerderNaam': ['regievoerder.aanstelling', 'verwachting.regievoerder'],
  'accounthouder.centrumgemeente': ['trede.regie'],
  'melding.regioOp': ['melding.aanbieder'],
  'melding.aanbiederOp': ['melding.regio', 'melding.kop'],
  'vervolg.vorigKenmerk': ['aanleiding.vorige'],
  'vervolg.volgendeBrief': ['verwachting.brief'],
  'verklaring.volgendBericht': ['vervolg.bericht'],
  'afsluiting.overgenomenDoor': ['afloop.uitkomst', 'afloop.hulp'],
  'afsluiting.lessen': ['aanleiding.doel', 'evaluatie.kop'],
};

const magBlijven = (id: string, plek: string): boolean =>
  zegtAlleenMinder[id] === 'overal' || zegtAlleenMinder[id]?.includes(plek) === true;

const waarden: Readonly<Record<string, unknown>> = {
  ...{ tekst: 'een naam', lijst: ['eerste', 'tweede'], getal: 2, trede: 1, vlag: true },
  ...{ datum: '2023-02', dag: '2023-02-01', tijdstip: '2023-02-01T09:30', keuze: 'wordt-aangesteld' },
};

type Groepen = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const met = (bron: Dossier, { groep, sleutel }: TabelRegel, feit: unknown): Dossier => ({
  ...bron,
  [groep]: { ...(bron as unknown as Groepen)[groep], [sleutel]: feit },
});

const naam = ({ id, rij }: TabelRegel) => ({ id, omschrijving: rij.omschrijving });
const zinnen = (document: Document): ReadonlyMap<string, string> =>
  new Map(alleZinnen(document).map((zin) => [`${zin.id} ${eenNaam(zinTekst(zin))}`, zin.id]));
/** Written out or short only tells what stood before it. */
const eenNaam = (tekst: string): string =>
  tekst
    .replace(/Jeugdautoriteit( \(JA\))?/gu, 'JA')
    .replace(/Nederlandse Zorgautoriteit( \(NZa\))?/gu, 'NZa')
    .replace(/Inspectie Gezondheidszorg en Jeugd( \(IGJ\))?/gu, 'IGJ');

/** Everything that may be left out is not there: then the last word of a paragraph is all there is. */
const kaal = verbergbaar.reduce<Dossier>(
  (tot, regel) => met(tot, regel, geen(naam(regel))),
  dossier('mutsaers-2023', { 'igj.betrokken': true }),
);

const bronnen: readonly Dossier[] = [
  ...(['mutsaers-2023', 'concern-2025', 'jeugdbescherming-2026'] as const).map((een) => dossier(een)),
  kaal,
  ...[11, 12, 13].map((zaad) => ({ ...trekDossier(zaad), autoriteit: kaal.autoriteit })),
];

const gevallen = alleBrieven.flatMap(([soort, publiek]) =>
  verbergbaar
    .filter(({ rij }) => rij.zicht.includes(publiek))
    .map((regel) => [soort, publiek, regel.id, regel] as const),
);

it.each(gevallen)('%s voor %s zegt van een achtergehouden %s niet dat het er niet is', (soort, publiek, id, regel) => {
  const waarde = waarden[regel.rij.soort.naam];
  expect(waarde).toBeDefined();
  const mis = bronnen.flatMap((bron) => {
    const maak = (feit: unknown) => zinnen(brief(soort, publiek, met(bron, regel, feit)));
    const [wel, niet, dicht] = [
      maak(bekend(naam(regel), waarde, { bron: 'proef' })),
      maak(geen(naam(regel))),
      maak(nietOpenbaar(naam(regel))),
    ];
    return [...niet].filter(([zin]) => dicht.has(zin) && !wel.has(zin));
  });
  const fout = mis.filter(([, plek]) => !magBlijven(id, plek));
  expect(fout.map(([zin]) => zin)).toEqual([]);
});
