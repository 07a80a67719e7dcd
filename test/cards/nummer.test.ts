/** A number on a card is letter for letter what another system knows it by. */
import { casusKaart } from '../../cards/casus';
import { casus, vandaag } from './support/voorbeelden';

it('shows a number as somebody may copy it into another system', () => {
  const kaart = casusKaart({ casus, stap: null, tredeZichtbaar: false, vandaag }, []);
  expect(JSON.stringify(kaart.inhoud)).toContain('Casus C-2026-0003');
  expect(JSON.stringify(kaart.inhoud)).not.toContain('\u2011');
});
