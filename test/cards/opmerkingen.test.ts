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

describe('meer opmerkingen dan op een kaart passen', () => {
  const veel = (open: number, klaar: number): string => {
    const een = (nummer: number, afgehandeldOp: string | null) => ({
      ...{ ...rij, id: `o${String(nummer)}`, alinea: 'plan.kop', tekst: `Opmerking nummer ${String(nummer)}.` },
      afgehandeldOp,
    });
    const rijen = Array.from({ length: open + klaar }, (_, plek) => een(plek + 1, plek < open ? null : rij.op));
    const alineas = [{ sleutel: 'plan.kop', tekst: 'Het herstelplan' }];
    const view = { briefId: 'b', nummer: 'B-1', versie: 2, alineas, rijen };
    // The field to pick one from holds every open one: here only what can be read counts.
    return JSON.stringify(opmerkingenKaart(view, 'sleutel-1')).replaceAll(/"title":"Opmerking[^"]*"/gu, '');
  };

  it('een open opmerking staat er ook als er daarna twintig zijn afgehandeld', () => {
    const uit = veel(1, 20);
    expect(uit).toContain('Opmerking nummer 1.');
    expect(uit.indexOf('Opmerking nummer 1.')).toBeLessThan(uit.indexOf('Opmerking nummer 21.'));
    expect(uit.match(/Opmerking nummer/gu)).toHaveLength(15);
    expect(uit).not.toContain('hier niet te zien');
  });

  it('passen ook de open opmerkingen niet, dan staat erbij hoeveel er nog zijn', () => {
    const uit = veel(18, 3);
    expect(uit.match(/Opmerking nummer/gu)).toHaveLength(15);
    expect(uit).toContain('Ook open, hier niet te zien: 3.');
  });
});
