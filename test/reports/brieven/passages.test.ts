/** Wat een beheerder toevoegt staat als hele alinea op zijn plaats, in geen brief dubbel, en alleen met wat deze lezer mag weten. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { regelVan, tabelregels } from '../../../domain/dossier';
import { passagethemas, passageZin } from '../../../domain/eigen-passage';
import type { EigenPassage } from '../../../domain/eigen-passage';
import { maakVrijeTekst } from '../../../domain/persoonsgegevens';
import type { Publiek } from '../../../domain/publiek';
import { voorBrief } from '../../../reports/brieven';
import { metPassages } from '../../../reports/brieven/passages';
import { feitenVan } from '../../../reports/controle';
import { gebreken } from './gebreken';
import { spoorpatroon, trekDossier } from './loterij';
import { alleBrieven, brief, dossier, zonder } from './ondersteuning';

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

it('in veertig willekeurige dossiers blijft iedere brief heel, met een tekst bij ieder thema', () => {
  let geplaatst = 0;
  for (let zaad = 1; zaad <= 40; zaad += 1) {
    const bron = trekDossier(zaad);
    for (const [soort, publiek] of alleBrieven) {
      const erbij = passagethemas.map((thema, nummer) =>
        passage({ id: `eigen-${String(nummer)}`, thema, soort, publiek, tekst: vrij(teksten(publiek)) }),
      );
      const document = metPassages(brief(soort, publiek, bron), erbij, voorBrief(soort, bron, null), {
        soort,
        publiek,
      });
      expect([soort, zaad, gebreken(document)]).toEqual([soort, zaad, []]);
      const vreemd = feitenVan(document).filter((id) => regelVan(id)?.rij.zicht.includes(publiek) !== true);
      expect([soort, publiek, vreemd]).toEqual([soort, publiek, []]);
      const sporen = alleZinnen(document).map(zinTekst).join(' ').match(spoorpatroon) ?? [];
      for (const spoor of sporen)
        expect(tabelregels[Number(spoor.slice(2, -1))]?.rij.zicht.includes(publiek)).toBe(true);
      const ondertekening = document.blokken.findIndex((blok) => blok.soort === 'ondertekening');
      for (const { id } of erbij) {
        const plek = plekVan(document, id);
        geplaatst += plek < 0 ? 0 : 1;
        expect(ondertekening < 0 || plek < ondertekening).toBe(true);
        expect(plek).not.toBe(0);
      }
    }
  }
  expect(geplaatst).toBeGreaterThan(500);
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
