/** A wording of a beheerder: checked on save, filled with facts, and never a reason for a broken or untrue letter. */
import { voorbeelddossiers } from '../../../db/voorbeeld/dossiers';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Zin } from '../../../domain/document';
import { formuleringSleutel } from '../../../domain/formulering';
import { huistekst } from '../../../domain/persoonsgegevens';
import { herformuleer, keurFormulering } from '../../../reports/brieven/formulering';
import { basisVan } from '../../../reports/brieven/zinsjabloon';
import { feitenVanZin, gaten } from '../../../reports/controle';
import { maakFormuleerwerk } from '../../../reports/formuleerwerk';
import { renderMarkdown } from '../../../reports/render/markdown';
import { alleBrieven, brief, dossier, zonder } from './ondersteuning';

const soort = 'raadsinformatiebrief';
const publiek = 'raad-andere-regio';
const casus = dossier('mutsaers-2023');
const rib = brief(soort, publiek, casus);
const zinVan = (id: string, document = rib): Zin => {
  const gevonden = alleZinnen(document).find((zin) => zin.id === id);
  if (gevonden === undefined) throw new Error(`Zin ${id} is er niet.`);
  return gevonden;
};
const met = (id: string, tekst: string, bron = casus) =>
  herformuleer(
    brief(soort, publiek, bron),
    { [formuleringSleutel({ soort, publiek, zin: id })]: { basis: basisVan(zinVan(id)), tekst: huistekst(tekst) } },
    bron,
    { soort, publiek },
  );
const lees = (id: string, tekst: string, bron = casus): string => zinTekst(zinVan(id, met(id, tekst, bron)));

const brieven = alleBrieven.map(([een, lezer]) => ({
  ...{ soort: een, publiek: lezer, document: brief(een, lezer, casus) },
}));

it('een andere formulering wordt met feiten gevuld', () => {
  expect(lees('plan.toezeggingen', 'Toegezegd zijn {rvb.toezeggingen}, in {rvb.sinds}.')).toBe(
    'Toegezegd zijn medewerking, verantwoording en transparantie, in september 2023.',
  );
});

it('een onbekend feit blijft ook dan een gat', () => {
  const document = met('plan.doel', 'Doel: {plan.doel}.', zonder(casus, 'plan.doel'));
  expect(gaten(document).map(({ feit }) => feit)).toContain('plan.doel');
});

it('een formulering zonder een feit dat nog onbekend is, verbergt dat gat niet', () => {
  const zonderDoel = 'Het plan wordt met alle partijen gemaakt.';
  expect(lees('plan.doel', zonderDoel)).toBe(zonderDoel);
  expect(lees('plan.doel', zonderDoel, zonder(casus, 'plan.doel'))).toContain('[ONTBREEKT: doel van het plan');
});

it('zonder dat feit, of met een fout, blijft onze eigen zin staan', () => {
  const eigen = zinTekst(zinVan('plan.doel'));
  const bron = dossier('mutsaers-2023', { 'plan.bureau': { afwezig: 'niet-openbaar' } });
  expect(lees('plan.doel', 'Met hulp van {plan.bureau}.', bron)).toBe(eigen);
  expect(lees('plan.doel', 'Voor {bestaat.niet}.')).toBe(eigen);
});

it('ook een zin die de referentiecasus niet kent kan anders, en alleen die', () => {
  const werk = maakFormuleerwerk(voorbeelddossiers);
  const [anders] = werk.zinnen(soort, publiek).filter(({ basis }) => basis.startsWith('Bij een continuïteitsplan'));
  if (anders === undefined) throw new Error('die zin hoort er te zijn');
  expect([anders.casus, anders.anders]).not.toEqual(['Mutsaersstichting', []]);
  const tekst = 'De gemeenten die de hulp inkopen, voeren de regie.';
  const proef = werk.beproef({ soort, publiek, zin: anders.zin }, tekst);
  expect(proef).toMatchObject({ fouten: [], proef: { voorbeeld: tekst } });
  const keuze = {
    [formuleringSleutel({ soort, publiek, zin: anders.zin })]: { basis: anders.basis, tekst: huistekst(tekst) },
  };
  const lezing = (bron: typeof casus): string =>
    zinTekst(
      zinVan('vervolg.verantwoordelijk', herformuleer(brief(soort, publiek, bron), keuze, bron, { soort, publiek })),
    );
  expect(lezing(dossier('mutsaers-2023', { 'plan.soort': 'continuiteitsplan' }))).toBe(tekst);
  expect(lezing(casus)).toBe(zinTekst(zinVan('vervolg.verantwoordelijk')));
});

it('een naam die op een punt eindigt, is dezelfde zin en krijgt geen tweede punt', () => {
  const bron = dossier('mutsaers-2023', { 'plan.bureau': 'De Kring B.V.' });
  expect(lees('plan.bureau', 'Het plan komt er met {plan.bureau}.', bron)).toBe('Het plan komt er met De Kring B.V.');
});

it('een zin die bij een andere casus iets anders zegt, houdt daar onze woorden', () => {
  const bron = dossier('mutsaers-2023', { 'plan.soort': 'continuiteitsplan' });
  const anders = alleZinnen(brief(soort, publiek, bron)).filter(
    (zin) => alleZinnen(rib).some(({ id }) => id === zin.id) && basisVan(zin) !== basisVan(zinVan(zin.id)),
  );
  expect(anders.length).toBeGreaterThan(0);
  for (const zin of anders) expect(lees(zin.id, 'Iets anders.', bron)).toBe(zinTekst(zin));
});

it('een weggelaten feit blijft herleidbaar: de zin rust er nog op', () => {
  const zin = zinVan('plan.doel', met('plan.doel', 'Er is een doel.'));
  expect(feitenVanZin(zin)).toEqual(expect.arrayContaining([...feitenVanZin(zinVan('plan.doel'))]));
});

it('iedere zin van iedere brief kan door zichzelf worden vervangen zonder dat er een letter verandert', () => {
  const werk = maakFormuleerwerk(voorbeelddossiers);
  for (const een of brieven) {
    const zinnen = werk.zinnen(een.soort, een.publiek);
    expect(zinnen.length).toBeGreaterThan(0);
    const keuze = Object.fromEntries(
      zinnen.map((zin) => [
        formuleringSleutel({ ...een, zin: zin.zin }),
        { basis: zin.basis, tekst: huistekst(zin.sjabloon) },
      ]),
    );
    const nieuw = herformuleer(een.document, keuze, casus, een);
    expect(renderMarkdown(nieuw)).toBe(renderMarkdown(een.document));
  }
});

it('een voetnoot gaat niet verloren als de formulering hem weglaat', () => {
  const zin = alleZinnen(rib).find(({ stukken }) => stukken.some((stuk) => stuk.soort === 'voetnoot'));
  const nieuw = zinVan(zin?.id ?? '', met(zin?.id ?? '', 'Een korte zin.'));
  expect(nieuw.stukken.filter((stuk) => stuk.soort === 'voetnoot')).toHaveLength(1);
});

it('de proef noemt wat er verloren gaat', () => {
  const werk = maakFormuleerwerk(voorbeelddossiers);
  const uit = werk.beproef({ soort, publiek, zin: 'plan.doel' }, 'Er is een doel.');
  expect(uit).toMatchObject({ fouten: [], proef: { voorbeeld: 'Er is een doel.' } });
  expect(uit.proef?.verloren.length).toBeGreaterThan(0);
  expect(werk.beproef({ soort, publiek, zin: 'kopblok.van' }, 'Iets.').fouten).toHaveLength(1);
});

it.each([
  ['', 'De zin is leeg'],
  ['Een zin (zonder slot.', 'los haakje'],
  ['Voor {bestaat.niet}.', 'bestaat niet'],
  ['Trede {trede.nummer}.', 'niet voor deze lezers'],
  ['Het is {igj.betrokken}.', 'kan niet in een zin'],
  ['Een {losse accolade.', 'losse accolade'],
  ['{{constructor.prototype}}.', 'accolade'],
  ['{constructor}.', 'bestaat niet'],
  ['{__proto__}.', 'bestaat niet'],
  ['${process.env}.', 'bestaat niet'],
  ['{noot} Een zin.', 'hoort niet bij deze zin'],
  ['<b>Een zin</b>.', 'gewone tekst'],
  ['Een **zin**.', 'gewone tekst'],
  ['Een [zin](https://voorbeeld.nl).', 'gewone tekst'],
  ['{#each feiten}{/each}.', 'bestaat niet'],
  ['Een zin zonder punt', 'met een punt'],
])('%s wordt niet bewaard', (tekst, reden) => {
  const zin: Zin = { id: 'x', stukken: [{ soort: 'tekst', tekst: 'Een zin.' }] };
  const gekeurd = keurFormulering(tekst, 'pers', zin);
  expect(gekeurd.ok ? '' : gekeurd.fout.join(' ')).toContain(reden);
});

it('wat een zin zelf drukt, mag in zijn formulering staan', () => {
  for (const { document, publiek: lezer } of brieven) {
    for (const zin of alleZinnen(document)) {
      const gekeurd = keurFormulering(basisVan(zin), lezer, zin);
      expect(gekeurd.ok ? [] : [zin.id, ...gekeurd.fout]).toEqual([]);
    }
  }
});
