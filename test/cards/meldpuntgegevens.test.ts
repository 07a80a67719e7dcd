/** The cards of the terms of the meldpunt and of the places people are sent to: at their largest, and with hostile text. */
import { doorverwijsgegevensKaart, meldpuntgegevensKaart } from '../../cards/meldpuntgegevens';
import { langsteBron, langsteMeldpuntwaarde, meldpuntgegevenKaart } from '../../cards/meldpuntgegeven';
import { wijzigingenKaart } from '../../cards/beheerwijzigingen';
import { button } from '../../cards/button';
import { doorverwijzingen } from '../../domain/doorverwijzing';
import { contactsleutels, stelMeldpuntIn, termijnsleutels } from '../../domain/meldpunt';
import type { Meldpuntgegeven } from '../../domain/meldpunt';
import { tekst } from '../support/proefregister';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

afterEach(() => stelMeldpuntIn({}));

function kaarten(wat: string) {
  const gegeven: Meldpuntgegeven = { waarde: wat.slice(0, langsteMeldpuntwaarde), bron: wat.slice(0, langsteBron) };
  const gegevens = {
    ...Object.fromEntries(termijnsleutels.map((sleutel) => [sleutel, { waarde: '12', bron: gegeven.bron }])),
    ...Object.fromEntries(contactsleutels.map((sleutel) => [sleutel, gegeven])),
  };
  stelMeldpuntIn(gegevens);
  const rijen = doorverwijzingen.map((rij) => ({ ...rij, bron: wat.slice(0, langsteBron), geldigTot: '2027-01-01' }));
  const wijziging = {
    ...({ id: 'w1', soort: 'meldpuntgegeven', sleutel: 'uren', oud: null, nieuw: gegeven, persoonId: 'p1' } as const),
    ...{ naam: 'Karel', op: '2026-03-02T10:00:00.000Z', reden: tekst('Nieuw') },
  } as const;
  return {
    'ingesteld, voor wie wijzigt': meldpuntgegevensKaart({ gegevens, magWijzigen: true }),
    'ingesteld, voor wie leest': meldpuntgegevensKaart({ gegevens, magWijzigen: false }),
    'niets ingesteld': meldpuntgegevensKaart({ gegevens: {}, magWijzigen: true }),
    'formulier van een termijn': meldpuntgegevenKaart({ gegeven: 'oppakken', nu: gegeven, gezien: '', sleutel: 's-1' }),
    'formulier van de uren': meldpuntgegevenKaart({ gegeven: 'uren', nu: gegeven, gezien: 'w1', sleutel: 's-1' }),
    geschiedenis: wijzigingenKaart({
      wijzigingen: Array.from({ length: 20 }, () => wijziging),
      terug: button('Terug', 'meldpuntgegevens.inzien', {}),
      sleutel: () => 'sleutel-1',
    }),
    doorverwijsgegevens: doorverwijsgegevensKaart(rijen, '2026-03-02'),
  };
}
const alle = Object.keys(kaarten('')) as (keyof ReturnType<typeof kaarten>)[];

it.each(alle)('%s, op zijn grootst, is een goede kaart', (naam) => {
  expect(gebreken(kaarten('Een lange bron met ë en ’ '.repeat(20))[naam])).toEqual([]);
});

it.each(alle)('%s: wat iemand schreef is tekst, en nooit opmaak', (naam) => {
  const plekken = plekkenVan(kaarten(vijandig)[naam], 'MERK');
  expect(plekken.filter((plek) => !['TextRun.text', 'Input.Text.value'].includes(plek))).toEqual([]);
});
