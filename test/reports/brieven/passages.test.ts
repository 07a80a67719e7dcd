/** Wat een beheerder toevoegt staat als hele alinea op zijn plaats, in geen brief dubbel, en alleen met wat deze lezer mag weten. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { regelVan, tabelregels } from '../../../domain/dossier';
import { passagethemas, passageZin } from '../../../domain/eigen-passage';
import type { EigenPassage } from '../../../domain/eigen-passage';
import { maakVrijeTekst } from '../../../domain/persoonsgegevens';
import type { Publiek } from '../../../domain/publiek';
import { voorBrief } from '../../../reports/brieven';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { metPassages } from '../../../reports/brieven/passages';
import { controleer, feitenVan } from '../../../reports/controle';
import { gebreken } from './gebreken';
import { plaatsVan, spoorpatroon, trekDossier } from './loterij';
import { alleBrieven, brief, dossier, vanCollege, zonder } from './ondersteuning';

const vrij = (tekst: string) => {
  const gemaakt = maakVrijeTekst(tekst);
  if (!gemaakt.ok) throw new Error(tekst);
  return gemaakt.tekst;
};
const passage = (anders: Partial<EigenPassage>): EigenPassage => ({
  ...{ id: 'eigen-1', naam: vrij('Proef'), thema: 'hulp', treden: [1, 2, 3, 4, 5], vervallen: false },
  ...{ soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio', tekst: vrij('Vraag het {aanbieder.naam}.') },
  ...anders,
});
/** A fact that these readers may see and that can be left out. */
const teksten = (publiek: Publiek): string =>
  `Wij noemen ${tabelregels
    .filter(({ rij }) => rij.zicht.includes(publiek) && rij.soort.naam === 'tekst')
    .slice(0, 3)
    .map(({ id }) => `{${id}}`)
    .join(' en ')}.`;

const plekVan = ({ blokken }: Document, id: string): number =>
  blokken.findIndex((blok) => blok.soort === 'alinea' && blok.zinnen[0]?.id === passageZin(id));

/** What is wrong with this letter, with a text at each theme; and how many of them found a place. */
function keur(zaad: number, soort: BriefsoortNaam, publiek: Publiek) {
  const uit = trekDossier(zaad);
  const erbij = passagethemas.map((thema, nummer) =>
    passage({ id: `eigen-${String(nummer)}`, thema, soort, publiek, tekst: vrij(teksten(publiek)) }),
  );
  const document = metPassages(brief(soort, publiek, uit), erbij, voorBrief(soort, uit, null), { soort, publiek });
  const tekst = alleZinnen(document).map(zinTekst).join(' ');
  const ondertekening = document.blokken.findIndex((blok) => blok.soort === 'ondertekening');
  const plekken = erbij.map(({ id }) => plekVan(document, id)).filter((plek) => plek >= 0);
  const fouten = [
    ...gebreken(document),
    ...feitenVan(document).filter((id) => regelVan(id)?.rij.zicht.includes(publiek) !== true),
    ...(tekst.match(spoorpatroon) ?? []).filter(
      (spoor) => tabelregels[plaatsVan(spoor)]?.rij.zicht.includes(publiek) !== true,
    ),
    ...plekken.filter((plek) => plek === 0 || (ondertekening >= 0 && plek > ondertekening)).map(String),
  ];
  return { fouten, geplaatst: plekken.length };
}

it('in veertig willekeurige dossiers blijft iedere brief heel, met een tekst bij ieder thema', () => {
  const zaden = Array.from({ length: 40 }, (_, nummer) => nummer + 1);
  const gekeurd = zaden.flatMap((zaad) => alleBrieven.map(([soort, publiek]) => keur(zaad, soort, publiek)));
  expect(gekeurd.flatMap(({ fouten }) => fouten)).toEqual([]);
  expect(gekeurd.reduce((som, { geplaatst }) => som + geplaatst, 0)).toBeGreaterThan(500);
});

const bron = dossier('mutsaers-2023');
const lezer = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' } as const;
const maak = (passages: readonly EigenPassage[], uit = bron): Document =>
  metPassages(brief(lezer.soort, lezer.publiek, uit), passages, voorBrief(lezer.soort, uit, null), lezer);

it('staat achter de sectie van het thema, en alleen in deze brief en bij deze trede', () => {
  const document = maak([passage({})]);
  const plek = plekVan(document, 'eigen-1');
  const koppen = document.blokken.slice(0, plek).flatMap((blok) => (blok.soort === 'kop' ? [blok.zin.id] : []));
  expect(koppen.at(-1)).toBe('jeugdigen.kop');
  const eigenlijk = brief(lezer.soort, lezer.publiek, bron);
  expect(maak([passage({ treden: [1, 2, 4, 5] })])).toEqual(eigenlijk);
  expect(maak([passage({ soort: 'vervolgbrief' })])).toEqual(eigenlijk);
  expect(maak([passage({ publiek: 'raad-andere-regio' })])).toEqual(eigenlijk);
});

it('rust op de trede als die ertoe doet, en op de feiten die erin staan', () => {
  const zin = (een: EigenPassage) => alleZinnen(maak([een])).find(({ id }) => id === 'passage.eigen-1');
  expect(zin(passage({ treden: [3] }))?.rustOp).toEqual(['trede.nummer']);
  expect(zin(passage({}))?.rustOp).toBeUndefined();
  expect(zin(passage({}))?.stukken).toContainEqual(expect.objectContaining({ soort: 'feit', feit: 'aanbieder.naam' }));
});

it('een feit dat niemand weet is een gat, en aan wie het gevraagd wordt staat er één keer', () => {
  const uit = zonder(bron, 'plan.bureau');
  const document = maak([passage({ tekst: vrij('Het bureau is {plan.bureau}.') })], uit);
  const markers = alleZinnen(document).flatMap(({ stukken }) =>
    stukken.flatMap((stuk) => (stuk.soort === 'ontbreekt' && stuk.feit === 'plan.bureau' ? [stuk.tekst] : [])),
  );
  expect(markers.length).toBeGreaterThan(1);
  expect(markers.filter((marker) => marker.startsWith('[ONTBREEKT: '))).toHaveLength(1);
});

it('een vaste tekst met wij wordt nagevraagd waar een college aan het woord is, en nergens anders', () => {
  const hints = (uit: typeof bron, tekst: string, publiek: 'raad-andere-regio' | 'raad-eigen-regio') => {
    const wie = { soort: 'raadsinformatiebrief', publiek } as const;
    const zelf = passage({ publiek, tekst: vrij(tekst) });
    const document = metPassages(brief(wie.soort, publiek, uit), [zelf], uit, wie);
    return controleer(document, uit, publiek).taalhints.filter(({ soort }) => soort === 'stem');
  };
  const zin = 'Wij bewaken samen met u dat de hulp doorgaat.';
  const college = vanCollege('mutsaers-2023');
  expect(hints(college, zin, 'raad-andere-regio')).toEqual([
    expect.objectContaining({ zin: 'passage.eigen-1', tekst: zin, soort: 'stem' }),
  ]);
  expect(hints(college, 'De regio bewaakt dat de hulp doorgaat.', 'raad-andere-regio')).toEqual([]);
  expect(hints(bron, zin, 'raad-andere-regio')).toEqual([]);
  expect(hints(bron, zin, 'raad-eigen-regio')).toEqual([]);
});
