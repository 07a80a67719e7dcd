/** The look of a sender: read from configuration, refused when nobody could read it, and drawn with words for who cannot see. */
import { standaardHuisstijl } from '../../reports/huisstijl';
import { contrastOpWit, huisstijlVan, leesHuisstijlen } from '../../reports/huisstijl-lezen';
import { png } from '../support/plaatje';

const plaatjes: Readonly<Record<string, Uint8Array>> = {
  'logo.png': png(120, 40),
  'glas.png': png(10, 10, true),
  'tekst.png': new TextEncoder().encode('geen plaatje'),
  'teken.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
};
const bestand = (naam: string): Uint8Array | null => plaatjes[naam] ?? null;
const logo = { bestand: 'logo.png', alt: 'Wapen van Lindenbroek' };

it('iedere kleur van het huis is op wit te lezen', () => {
  const { accent, tekst, gedempt, ontbreekt } = standaardHuisstijl.kleur;
  for (const kleur of [accent, tekst, gedempt, ontbreekt]) expect(contrastOpWit(kleur)).toBeGreaterThan(4.5);
});

it('kiest de stijl van de afzender, en anders die van het huis', () => {
  const gelezen = leesHuisstijlen(
    { College: { accent: '#005000' }, 'College van Lindenbroek': { accent: '#7A1F00', logo } },
    bestand,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  const stijl = huisstijlVan(gelezen.value, 'college van Lindenbroek, afdeling Jeugd');
  expect(stijl.kleur.accent).toBe('#7a1f00');
  expect(stijl.logo).toMatchObject({ soort: 'png', alt: 'Wapen van Lindenbroek', breedte: 120, hoogte: 40 });
  expect(huisstijlVan(gelezen.value, 'College van Turfstad').kleur.accent).toBe('#005000');
  expect(huisstijlVan(gelezen.value, 'Algemeen Bestuur')).toBe(standaardHuisstijl);
});

it('geeft een afzender nooit het logo van een ander wiens naam net zo begint', () => {
  const gelezen = leesHuisstijlen({ 'College van Haarlem': { logo }, 'Gemeente Bergen': { logo } }, bestand);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  for (const ander of [
    'College van Haarlemmermeer',
    'Gemeente Bergeijk',
    'Gemeente Bergen-Noord',
    'Gemeente Bergen op Zoom',
  ])
    expect([ander, huisstijlVan(gelezen.value, ander)]).toEqual([ander, standaardHuisstijl]);
  for (const zelf of ['college van Haarlem', 'College van Haarlem (afdeling Jeugd)', 'Gemeente Bergen, team Jeugd'])
    expect([zelf, huisstijlVan(gelezen.value, zelf).logo?.alt]).toEqual([zelf, 'Wapen van Lindenbroek']);
});

it.each([
  [{ accent: 'rood' }, 'hekje'],
  [{ accent: '#ffcc00' }, 'te licht'],
  [{ logo: { bestand: 'logo.png' } }, '(alt)'],
  [{ logo: { ...logo, bestand: 'weg.png' } }, 'is er niet'],
  [{ logo: { ...logo, bestand: 'tekst.png' } }, 'geen PNG of JPEG'],
  [{ logo: { ...logo, bestand: 'glas.png' } }, 'doorzichtige achtergrond'],
  [{ logo: { ...logo, bestand: 'teken.svg' } }, 'SVG'],
  [{ logo: { ...logo, hoogte: 400 } }, 'hoogte'],
])('weigert %j en zegt wat men kan doen', (stijl, reden) => {
  const gelezen = leesHuisstijlen({ Afzender: stijl, Goed: { accent: '#000000' } }, bestand);
  expect(gelezen.ok ? [] : gelezen.fout).toEqual([expect.stringContaining(reden)]);
});
