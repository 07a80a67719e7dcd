/** The cards of standing texts that were added: at their largest, and with hostile text. */
import { eigenPassagesKaart, passageformulierKaart, passageproefKaart } from '../../cards/eigen-passage';
import { langstePassage, langstePassagenaam } from '../../domain/eigen-passage';
import type { EigenPassage } from '../../domain/eigen-passage';
import { briefwerk } from '../../reports/briefwerk';
import { tekst } from '../support/proefregister';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const brieven = briefwerk.soorten.flatMap(({ soort, publieken }) => publieken.map((publiek) => ({ soort, publiek })));

function kaarten(wat: string) {
  const [naam, woorden] = [wat.slice(0, langstePassagenaam) || 'Naam', wat.slice(0, langstePassage) || 'Tekst.'];
  const brief = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
  const eigen: EigenPassage = {
    ...{ id: 'eigen-1', naam: tekst(naam), tekst: tekst(woorden), thema: 'hulp', vervallen: false, ...brief },
    treden: [3, 4, 5],
  };
  const passage = { id: eigen.id, naam, treden: eigen.treden, zinnen: [], woorden: [] };
  const stand = { eigenaarId: 'p1', eigenaar: wat.slice(0, 60), nazienVoor: '2027-03-12', verlopen: true };
  const regels = Array.from({ length: 9 }, () => ({ eigen, passage, stand }));
  const ingevuld = {
    ...{ passage: 'eigen-1', gezien: 'w1', naam, brief: 'raadsinformatiebrief/raad-eigen-regio', thema: 'hulp' },
    ...{ treden: '3,4,5', tekst: woorden, reden: wat.slice(0, 400) },
  };
  return {
    'de lijst, voor wie wijzigt': eigenPassagesKaart({ regels, vanaf: 0, magWijzigen: true }, () => 's-1'),
    'de lijst, voor wie leest': eigenPassagesKaart({ regels, vanaf: 6, magWijzigen: false }, () => 's-1'),
    'nog niets': eigenPassagesKaart({ regels: [], vanaf: 0, magWijzigen: true }, () => 's-1'),
    formulier: passageformulierKaart({ ...ingevuld, brieven, meldingen: [wat.slice(0, 300)], sleutel: 's-1' }),
    voorbeeld: passageproefKaart(ingevuld, { voorbeeld: woorden, casus: wat.slice(0, 60) }, 's-1'),
  };
}
const alle = Object.keys(kaarten('')) as (keyof ReturnType<typeof kaarten>)[];

it.each(alle)('%s, op zijn grootst, is een goede kaart', (naam) => {
  expect(gebreken(kaarten('Een lange tekst met ë en ’ '.repeat(50))[naam])).toEqual([]);
});

it.each(alle)('%s: wat iemand schreef is tekst, en nooit opmaak', (naam) => {
  const plekken = plekkenVan(kaarten(vijandig)[naam], 'MERK');
  expect(plekken.filter((plek) => !['TextRun.text', 'Input.Text.value'].includes(plek))).toEqual([]);
});
