/** Words that differ, marked on cards with two texts of one paragraph: also where the texts are longer than the card takes. */
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import { voorstellenKaart } from '../../cards/voorstellen';
import { naastElkaar } from '../../cards/woordmerken';
import type { Regel } from '../../cards/streek';

const omlijst = { oud: { voor: 'Eerst: “', na: '”' }, nieuw: { voor: 'Nu: “', na: '”' } };
const tekst = (regel: Regel | undefined): string =>
  typeof regel === 'string' ? regel : (regel ?? []).map((deel) => deel.tekst).join('');
const gemerkt = (regel: Regel | undefined): readonly string[] =>
  typeof regel === 'object' ? regel.flatMap((deel) => (deel.merk ? [deel.tekst] : [])) : [];

it('merkt de woorden die anders zijn, in beide teksten, en noemt ze', () => {
  const [was, is] = ['Het plan start in mei van dit jaar.', 'Het plan start in juni van dit jaar.'];
  const [eerst, nu, anders] = naastElkaar({ was, is, ...omlijst, langste: 500 });
  expect([tekst(eerst), tekst(nu)]).toEqual([`Eerst: “${was}”`, `Nu: “${is}”`]);
  expect([gemerkt(eerst), gemerkt(nu)]).toEqual([['mei'], ['juni']]);
  expect(anders).toBe('Anders: ‘mei’ werd ‘juni’.');
});

it('laat van een lange tekst eerst weg wat gelijk is, zodat een woord achteraan te zien blijft', () => {
  const lang = 'Dit stuk van de alinea bleef gelijk. '.repeat(40);
  const [was, is] = [`${lang}Het plan start in mei.`, `${lang}Het plan start in juni.`];
  const [eerst, nu] = naastElkaar({ was, is, ...omlijst, langste: 500 });
  expect(tekst(eerst)).toMatch(/^Eerst: “… .*Het plan start in mei\.”$/);
  expect(tekst(nu).length).toBeLessThan(520);
  expect(gemerkt(nu)).toEqual(['juni']);
});

it('blijft binnen de maat als alles anders is', () => {
  const [was, is] = ['woord '.repeat(400), 'ander '.repeat(400)];
  for (const regel of naastElkaar({ was, is, ...omlijst, langste: 300 })) expect(tekst(regel).length).toBeLessThan(320);
});

it('staat op de kaart van een brief die terugkwam, en bij eigen teksten en de feiten', () => {
  const [was, nu] = ['Het plan start in mei van dit jaar.', 'Het plan start in juni van dit jaar.'];
  const brief = { briefId: 'b', nummer: 'B-2026-0007', versie: 2, soort: 'persbericht', aanbieder: 'A' };
  const terug = teruggebrachtKaart({
    ...brief,
    ongewijzigd: false,
    bijgehouden: 0,
    opmerkingen: 0,
    verborgen: 0,
    tabellen: 0,
    kaders: 0,
    weggelaten: [],
    vast: [],
    gewijzigd: [{ was, nu }],
  });
  const voorstel = { sleutel: 'a.b', eigen: was, nieuw: nu, gezien: 'x' };
  const eigen = voorstellenKaart({ ...brief, voorstellen: [voorstel] }, () => 'sleutel');
  for (const kaart of [terug, eigen]) {
    const inhoud = JSON.stringify(kaart.inhoud);
    expect(inhoud).toMatch(/"text":"mei"[^}]*"strikethrough":true/);
    expect(inhoud).toMatch(/"text":"juni"[^}]*"underline":true/);
    expect(inhoud).toContain('Anders: ‘mei’ werd ‘juni’.');
  }
});
