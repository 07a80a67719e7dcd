/** A remark keeps the place and the version it was made at, also when the letter went on. */
import { opmerkingenKaart } from '../../cards/briefgang';

const rij = {
  id: 'o',
  versie: 2,
  tekst: 'Klopt dit?',
  door: 'Anouk',
  op: '2026-03-02T10:00:00.000Z',
  afgehandeldOp: null,
};
const kaart = (anders: { readonly versie?: number; readonly alinea?: string }): string => {
  const alineas = [{ sleutel: 'plan.kop', tekst: 'Het herstelplan' }];
  const rijen = [{ ...rij, alinea: 'plan.kop', ...anders }];
  return JSON.stringify(opmerkingenKaart({ briefId: 'b', nummer: 'B-1', versie: 2, alineas, rijen }, 'sleutel-1'));
};

it('een opmerking bij een eerdere versie zegt dat, en ook dat haar alinea er niet meer staat', () => {
  const [eerder, weg] = ['Geplaatst bij versie 1.', 'De alinea waar dit bij hoorde, staat niet in deze versie.'];
  expect(kaart({})).not.toContain(eerder);
  expect(kaart({ versie: 1 })).toContain(eerder);
  expect(kaart({})).not.toContain(weg);
  expect(kaart({ versie: 1, alinea: 'bestuur.kop' })).toContain(weg);
});
