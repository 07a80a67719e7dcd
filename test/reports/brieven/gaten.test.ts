/** No path through a template prints a hole: each fact is taken away in turn, from each letter. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document, FeitId } from '../../../domain/document';
import { nieuweBrief, legVoor, stelVast } from '../../../domain/brief';
import { regelVan } from '../../../domain/dossier';
import type { Dossier } from '../../../domain/dossier';
import type { Publiek } from '../../../domain/publiek';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { feitenVan, gaten } from '../../../reports/controle';
import { alleBrieven, brief, dossier, vanCollege, voorbeelden, zonder } from './ondersteuning';
import { gebreken } from './gebreken';

/** The article is grammar and the authority comes from the register: neither is ever a gap in a letter. */
const nooitEenGat = (id: FeitId): boolean => id === 'aanbieder.lidwoord' || id.startsWith('autoriteit.');

/** Decides only which authority is named, or is said when it is known; its own marker would say nothing to a reader. */
const alleenKeuze = ['trede.vastgesteldOp'];

/** Named to councils; elsewhere it only says whether there was one or more. */
const alleenGetal = (id: FeitId, soort: string): boolean =>
  id === 'trede.jeugdregios' &&
  !['raadsinformatiebrief', 'vervolgbrief', 'afsluitingsbrief', 'aanbiedingsbrief'].includes(soort);

/** Where the help stops these say so; that nobody recorded whether it goes on is for them no question. */
const alleenWaarZijStopt = (id: FeitId, soort: string): boolean =>
  id === 'hulp.doorgang' && ['raadsinformatiebrief', 'persbericht', 'aanbiedingsbrief'].includes(soort);

/** Who may read the number of a trede reads that where no label is confirmed. */
const leestHetNummer = (id: FeitId, publiek: Publiek): boolean =>
  id === 'trede.label' && regelVan('trede.nummer')?.rij.zicht.includes(publiek) === true;

const gevallen = voorbeelden.flatMap((naam) => alleBrieven.map(([soort, publiek]) => [naam, soort, publiek] as const));

const markers = (document: Document, id: FeitId): readonly string[] =>
  alleZinnen(document).flatMap((zin) =>
    zin.stukken.flatMap((stuk) =>
      stuk.soort === 'ontbreekt' && stuk.feit === id && stuk.tekst.startsWith('[ONTBREEKT: ') ? [zin.id] : [],
    ),
  );

function magVaststellen(document: Document): boolean {
  const voorgelegd = legVoor(nieuweBrief('maker', 'h'), 'maker');
  if (!voorgelegd.ok) throw new Error('voorleggen hoort te kunnen');
  const beletsels = { gaten: gaten(document).length, tegenspraken: 0, teBevestigen: 0 };
  return stelVast(voorgelegd.value, 'ander', 'h', beletsels).ok;
}

function misZonderEenFeit(bron: Dossier, soort: BriefsoortNaam, publiek: Publiek): readonly string[] {
  const gebruikt = feitenVan(brief(soort, publiek, bron)).filter(
    (id) =>
      !nooitEenGat(id) &&
      !alleenKeuze.includes(id) &&
      !leestHetNummer(id, publiek) &&
      !alleenGetal(id, soort) &&
      !alleenWaarZijStopt(id, soort),
  );
  expect(gebruikt.length).toBeGreaterThan(8);
  return gebruikt.flatMap((id) => {
    const document = brief(soort, publiek, zonder(bron, id));
    const aantal = markers(document, id).length;
    const rij = gaten(document).filter(({ feit }) => feit === id).length;
    const fouten = [...gebreken(document), ...(magVaststellen(document) ? ['vaststellen kan'] : [])];
    return aantal === 1 && rij === 1 && fouten.length === 0 ? [] : [`${id}: ${String(aantal)} ${fouten.join('; ')}`];
  });
}

it.each(gevallen)(
  '%s, %s voor %s: zonder een feit staat er precies één gat, en is vaststellen dicht',
  (naam, soort, publiek) => {
    expect(misZonderEenFeit(dossier(naam), soort, publiek)).toEqual([]);
  },
);

it.each(voorbeelden)('%s: ook in de brieven van een college elders', (naam) => {
  for (const soort of ['raadsinformatiebrief', 'vervolgbrief', 'afsluitingsbrief'] as const)
    expect(misZonderEenFeit(vanCollege(naam), soort, 'raad-andere-regio')).toEqual([]);
});

it('een feit dat op meer plaatsen ontbreekt, zegt één keer bij wie men het vraagt', () => {
  const document = brief(
    'raadsinformatiebrief',
    'raad-andere-regio',
    zonder(dossier('stichting-2024'), 'aanbieder.naam'),
  );
  const zinnen = alleZinnen(document).map(zinTekst);
  expect(zinnen.filter((tekst) => tekst.includes('vragen aan: meldpunt'))).toHaveLength(1);
  expect(zinnen.filter((tekst) => tekst.includes('[naam van de aanbieder — ontbreekt]')).length).toBeGreaterThan(3);
});

it('een trede zonder vastgestelde benaming is voor een raad geen gat, en voor de pers wel', () => {
  const bron = dossier('stichting-2024', { 'trede.nummer': 2 });
  const raad = brief('raadsinformatiebrief', 'raad-eigen-regio', bron);
  expect(gaten(raad)).toEqual([]);
  expect(alleZinnen(raad).map(zinTekst).join(' ')).toContain('hoort bij trede 2 van het landelijke urgentiemodel');
  expect(gaten(brief('persbericht', 'pers', bron)).map(({ feit }) => feit)).toEqual(['trede.label']);
});
