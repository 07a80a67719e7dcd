/** Breedte van de kolommen van een tabel: één woord dat breder is dan het blad, laat de woorden ernaast heel. */
import { kolomBreedtes as inWord } from '../../../reports/render/docx-kolommen';
import { verdeel } from '../../../reports/render/kolommen';
import { kolomBreedtes as inPdf } from '../../../reports/render/pdf-kolommen';
import type { Letters } from '../../../reports/render/pdf-letters';
import type { Loop } from '../../../reports/render/pdf-loop';

const lang = 'gemeenschappelijkeregelingsvertegenwoordigersoverleg'.repeat(3);
const letters = { gewoon: { breedte: (tekst: string) => tekst.length } } as unknown as Letters;
const loop = (tekst: string): readonly Loop[] => [{ tekst, letter: 'gewoon', maat: 10, kleur: '#000000' }];

it.each([
  ['wie weinig vraagt, krijgt het heel', [400, 20], 100, [80, 20]],
  ['twee te brede delen wat er over is', [400, 20, 300], 100, [40, 20, 40]],
  ['wat past, blijft', [30, 20], 100, [30, 20]],
  ['niemand krijgt meer dan er is', [400, 300], 100, [50, 50]],
])('%s', (_, gevraagd, breedte, verwacht) => {
  expect(verdeel(gevraagd, breedte)).toEqual(verwacht);
});

it('in Word houdt de kolom ernaast ruimte voor zijn langste woord', () => {
  const zin = (tekst: string) => ({ id: tekst, stukken: [{ soort: 'tekst' as const, tekst }] });
  const tabel = {
    soort: 'tabel' as const,
    bijschrift: '',
    kop: ['Zin', 'Rust op'],
    rijen: [[lang, 'ondertekenaar'].map(zin)],
  };
  const [eerste = 0, tweede = 0] = inWord(tabel, { breedte: 9_000, letter: 10 });
  expect(tweede).toBeGreaterThanOrEqual('ondertekenaar'.length * 10 * 0.6 * 20);
  expect(eerste + tweede).toBeLessThanOrEqual(9_001);
});

it('in de PDF ook', () => {
  const [eerste = 0, tweede = 0] = inPdf([[loop(lang), loop('ondertekenaar')]], 100, 2, letters);
  expect(tweede).toBeGreaterThanOrEqual('ondertekenaar'.length);
  expect(eerste + tweede).toBeCloseTo(100);
});
