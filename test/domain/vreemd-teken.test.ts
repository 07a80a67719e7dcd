/** Welke tekens een brief kan drukken: wat de regel toelaat, tekenen beide lettertypen; de rest vraagt om woorden. */
import { letterlijkeGaten } from '../../domain/letterlijk-gat';
import { vreemdeTekens, zonderVreemdeTekens } from '../../domain/vreemd-teken';
import { voorbeeldDocument } from '../support/voorbeeld-document';
import { nietGetekendPagina } from '../../bot/bestanden/pagina';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { maakBriefUitBestand } from '../../reports/brief-maken';
import { eisTekens } from '../../reports/render/pdf-letters';

it('wat mag, kunnen beide lettertypen tekenen', () => {
  const alle = Array.from({ length: 0x2_0000 }, (_, punt) => punt).filter((punt) => punt < 0xd800 || punt > 0xdfff);
  const mag = alle
    .map((punt) => String.fromCodePoint(punt))
    .filter(
      (teken) =>
        vreemdeTekens(teken).length === 0 &&
        !/[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200b\u2028\u2029\u2060\ufeff]/u.test(teken),
    );
  expect(mag.length).toBeGreaterThan(700);
  for (const soort of ['gewoon', 'vet'] as const)
    expect(() => {
      eisTekens(soort, mag.map((teken) => teken.normalize('NFC')).join(''));
    }).not.toThrow();
});

it.each([
  ['gewone woorden', 'Café ’s-Gravenhage – “IJsselstein”, € 3,50: ½ jaar, Łódź, Αθήνα, Київ, e\u0301', []],
  ['wat de brief er zelf uithaalt', 'Pw\u0000C\u202e\u200b\ud800', []],
  ['een plaatje', 'zorg 🏥 en 🏥', ['🏥']],
  ['ander schrift', 'zie شركة', ['شركة']],
  ['een merk dat niet te zien is', 'zorg\ufe0f', ['U+FE0F']],
])('%s', (_, tekst, verwacht) => {
  expect(vreemdeTekens(tekst)).toEqual(verwacht);
});

it('in een zin is het een gat, ook in een feit', () => {
  const zin = { id: 'z', stukken: [{ soort: 'feit' as const, feit: 'plan.bureau', tekst: 'PwC 🏥' }] };
  expect(letterlijkeGaten(zin)).toEqual([
    '[ONTBREEKT: woorden in plaats van “🏥”, want dat kan een PDF niet tonen — vragen aan: communicatie]',
  ]);
  expect(zonderVreemdeTekens('PwC 🏥 zorg', '[teken]')).toBe('PwC [teken] zorg');
});

const maak = (bureau: string) =>
  maakBriefUitBestand({
    dossierTekst: JSON.stringify({ ...mutsaers, plan: { ...mutsaers.plan, bureau } }),
    ...{ soort: 'raadsinformatiebrief', publiek: null, datum: null },
  });

it('uit een bestand komt dan geen brief, met wat er in de weg staat', async () => {
  expect(await maak('PwC 🏥')).toEqual({
    ok: false,
    fout: [
      'In deze brief staat iets wat een PDF niet kan tonen: “🏥”. Schrijf daar woorden voor. Er is niets gemaakt.',
    ],
  });
});

it('een feit van een miljoen tekens wordt gewoon een lange brief', async () => {
  const gemaakt = await maak('woord '.repeat(200_000).trim());
  expect(gemaakt.ok && gemaakt.value.bestanden.length).toBe(4);
}, 60_000);

it('wie het bestand toch ophaalt, leest welk teken het is', () => {
  const alinea = {
    soort: 'alinea' as const,
    zinnen: [{ id: 'z', stukken: [{ soort: 'tekst' as const, tekst: 'zorg 🏥' }] }],
  };
  const met = { ...voorbeeldDocument, blokken: [...voorbeeldDocument.blokken, alinea] };
  expect(nietGetekendPagina('pdf', met)).toContain('wat een PDF niet kan tonen: “🏥”');
  expect(nietGetekendPagina('pdf', voorbeeldDocument)).not.toContain('kan tonen');
});
