/** L39: het register van wie het moet weten: een organisatie erbij, wie het nog niet weet, een vastlegging die niet klopte, en de volgorde die ernaar luistert. */
import { informerenInzien, informerenNoteren, sleutelVan } from '../../app/informeren';
import { informerenTerugnemen, informerenToevoegen, informerenWeghalen } from '../../app/informeren-aanpassen';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import { lijktPersoon } from '../../domain/informeerlijst';
import type { Kring } from '../../domain/kring';
import { Spreker } from '../support/gesprek';
import { ingelicht } from '../support/ingelicht';
import { huizen, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tekst } from '../support/proefregister';
import { maakCompleet, reeksAdviseur } from '../support/reeks';
import { kapotteRegel } from '../support/tellen';

let huis: Proefhuis;
afterEach(() => huis.ruimOp());

const bank = (groep: Kring = 'regio', wie = 'Bank Voorbeeld, kantoor Venlo') =>
  ({ wie: tekst(wie), groep, grond: 'afspraak', hoe: 'telefoon' }) as const;

async function overzicht(werk: Werk, casus: string) {
  const uit = await voerUit(werk, informerenInzien, { casus });
  if (!uit.ok) throw new Error(uit.fout.soort);
  return uit.value;
}

const fout = (uit: { readonly ok: boolean }) => (uit.ok ? null : (uit as unknown as { fout: object }).fout);

it.each(huizen())(
  'op %s: toegevoegd, gemist, vastgelegd, teruggenomen en weggehaald, elk met wie en wanneer',
  async (_, open) => {
    huis = await open();
    await huis.wereld.eenheid(async (eenheid) => {
      const casus = await maakCompleet(eenheid);
      const [werk, ander] = [await reeksAdviseur(eenheid, 0), await reeksAdviseur(eenheid, 1)];
      const erbij = await voerUit(werk, informerenToevoegen, { casus, ...bank() });
      const [rij] = (await overzicht(werk, casus)).ontbreekt.filter(({ extra }) => extra !== undefined);
      expect(rij).toMatchObject({ wie: 'Bank Voorbeeld, kantoor Venlo', groep: 'regio', extra: { hoe: 'telefoon' } });
      expect(erbij.ok && erbij.value.erbij).toMatchObject([{ door: werk.actor.naam, op: werk.nu }]);
      const gelijk = await voerUit(ander, informerenToevoegen, {
        casus,
        ...bank('pers', 'bank voorbeeld, KANTOOR Venlo'),
      });
      expect(fout(gelijk)).toMatchObject({ uitleg: 'staat-er-al' });

      // A comma in the name parts no answer of a card.
      const wie = rij === undefined ? [] : [sleutelVan(rij)];
      expect(wie.join()).not.toContain('kantoor');
      const noteren = { casus, wie, hoe: 'telefoon', wanneer: werk.vandaag, bewijs: null, nummer: null } as const;
      expect((await voerUit(werk, informerenNoteren, noteren)).ok).toBe(true);
      const weet = await overzicht(werk, casus);
      expect(weet.ontbreekt.some(({ extra }) => extra !== undefined)).toBe(false);
      const [vast] = weet.gedaan.filter(({ wie: naam }) => naam.startsWith('Bank'));

      const terug = { casus, vastlegging: vast?.id ?? '', reden: tekst('Er is niet opgenomen.') };
      expect((await voerUit(ander, informerenTerugnemen, terug)).ok).toBe(true);
      const na = await overzicht(werk, casus);
      expect(na.ontbreekt.some(({ extra }) => extra !== undefined)).toBe(true);
      expect(na.teruggenomen).toMatchObject([{ door: ander.actor.naam, terug: { reden: 'Er is niet opgenomen.' } }]);
      expect(fout(await voerUit(werk, informerenTerugnemen, terug))).toMatchObject({ uitleg: 'niet-in-de-lijst' });

      const weg = { casus, extra: rij?.extra?.id ?? '' };
      expect((await voerUit(werk, informerenWeghalen, weg)).ok).toBe(true);
      expect((await overzicht(werk, casus)).moeten.some(({ extra }) => extra !== undefined)).toBe(false);
      expect(fout(await voerUit(werk, informerenWeghalen, weg))).toMatchObject({ uitleg: 'niet-in-de-lijst' });
    });
    const [over] = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ aantal: number }>("select count(*) as aantal from geinformeerd where terug_reden <> ''", []),
    );
    expect(Number(over?.aantal)).toBe(1);
    expect(await kapotteRegel(huis)).toBeNull();
  },
);

it('een andere casus kan niets van deze lijst weghalen of terugnemen', async () => {
  huis = await startProefhuis();
  await huis.wereld.eenheid(async (eenheid) => {
    const casus = await maakCompleet(eenheid);
    const werk = await reeksAdviseur(eenheid, 0);
    await voerUit(werk, informerenToevoegen, { casus, ...bank() });
    await ingelicht(werk, casus);
    const { erbij, gedaan } = await overzicht(werk, casus);
    const [vreemd] = await eenheid.db.rijen<{ id: string }>('select id from casus where id <> ? limit 1', [casus]);
    const elders = { casus: vreemd?.id ?? '' };
    const weg = await voerUit(werk, informerenWeghalen, { ...elders, extra: erbij[0]?.id ?? '' });
    const terug = { ...elders, vastlegging: gedaan[0]?.id ?? '', reden: tekst('x') };
    expect([fout(weg), fout(await voerUit(werk, informerenTerugnemen, terug))]).toMatchObject([
      { uitleg: 'niet-in-de-lijst' },
      { uitleg: 'niet-in-de-lijst' },
    ]);
    expect((await overzicht(werk, casus)).erbij).toHaveLength(1);
  });
});

it.each([
  ['J. de Vries', true],
  ['mevrouw Jansen', true],
  ['dhr. Bakker', true],
  ['Sanne Verhoeven', true],
  ['K. de Vries', true],
  ['k.l. de vries', true],
  ['K.de Vries', true],
  ['K de Vries', true],
  ['De Vries, Kim', true],
  ['de vries, kim', true],
  ['Vries, K. de', true],
  ['Vries, Kim de', true],
  ['Jansen, J', true],
  ['De Vries K.', true],
  ['Stichting De Vries', false],
  ['De Vries & Partners', false],
  ['De Vries', false],
  ['De Waag', false],
  ['De Waag, Venlo', false],
  ['De Vries B.V.', false],
  ['De Vries, B.V.', false],
  ['Zorgboerderij K.', false],
  ['B V Zorg', false],
  ['Bank Nederland, afdeling kredieten', false],
  ['Cliëntenraad, bestuur en leden', false],
  ['info@bank.example', true],
  ['Bank Voorbeeld 06-12345678', true],
  ['Bank Voorbeeld', false],
  ['Inspectie Gezondheidszorg en Jeugd', false],
  ['Provincie Limburg', false],
  ['Raad van Toezicht Mutsaersstichting', false],
  ['B.V. De Brug', false],
])('%s is een persoon: %s', (naam, persoon) => {
  huis = { ruimOp: () => Promise.resolve() } as unknown as Proefhuis;
  expect(lijktPersoon(naam)).toBe(persoon);
});

it('in de chat: de lijst, een organisatie erbij, en de brief aan de raden wacht tot zij het weet', async () => {
  huis = await startProefhuis();
  const casus = await huis.wereld.eenheid(maakCompleet);
  await huis.wereld.eenheid(async (eenheid) => ingelicht(await reeksAdviseur(eenheid, 0), casus));
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('geinformeerd Mutsaersstichting');
  expect(await anouk.klik('Lijst aanpassen')).toContain('De gemeenteraden (volgens de wet)');
  const persoon = { wie: 'J. de Vries', groep: 'regio', grond: 'afspraak', hoe: 'telefoon' };
  expect(await anouk.klik('Toevoegen', persoon)).toContain('Noem de organisatie');
  const erbij = await anouk.klik('Toevoegen', { ...persoon, wie: 'Bank Voorbeeld' });
  expect(erbij).toMatch(
    /Bank Voorbeeld: tegelijk met de regio’s, per telefoon, volgens afspraak\. Toegevoegd door Anouk Wiersma op /,
  );
  expect(await anouk.klik('Wie weet het')).toContain('Bank Voorbeeld: tegelijk met de regio’s, per telefoon');

  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
  await huis.wereld.eenheid(({ db }) => db.voer("update brief set status = 'vastgesteld'", []));
  const wacht = async () => {
    await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
    await anouk.klik('Raden in de eigen regio');
    return anouk.klik('Vrijgeven');
  };
  expect(await wacht()).toContain('Bank Voorbeeld');

  await anouk.zeg('geinformeerd Mutsaersstichting');
  const [rij] = await huis.wereld.eenheid(({ db }) => db.rijen<{ id: string }>('select id from informeer_partij', []));
  const gezegd = { wie: `extra ${rij?.id ?? ''}`, hoe: 'telefoon', wanneer: '2026-03-02' };
  expect(await anouk.klik('Vastleggen', gezegd)).toContain('Bank Voorbeeld: per telefoon op 2 maart 2026');
  expect(await wacht()).not.toContain('Bank Voorbeeld');

  await anouk.zeg('geinformeerd Mutsaersstichting');
  await anouk.klik('Vastlegging terugnemen');
  const [vast] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>("select id from geinformeerd where wie = 'Bank Voorbeeld'", []),
  );
  const keuze = { vastlegging: vast?.id ?? '' };
  expect(await anouk.klik('Vastlegging terugnemen', keuze)).toContain('Schrijf waarom');
  const terug = await anouk.klik('Vastlegging terugnemen', { ...keuze, reden: 'Er is niet opgenomen.' });
  expect(terug).toMatch(/Teruggenomen door Anouk Wiersma op .*: “Er is niet opgenomen\.”/);
  expect(await wacht()).toContain('Bank Voorbeeld');
  await anouk.zeg('geinformeerd Mutsaersstichting');
  await anouk.klik('Lijst aanpassen');
  expect(await anouk.klik('Weghalen', { extra: rij?.id ?? '' })).toContain('staat niet meer op de lijst');
  expect(await wacht()).not.toContain('Bank Voorbeeld');
});

it.each(huizen())('op %s: wat niet aankwam staat erbij met waarom, en telt voor niemand mee', async (_, open) => {
  huis = await open();
  await huis.wereld.eenheid(async (eenheid) => {
    const casus = await maakCompleet(eenheid);
    const werk = await reeksAdviseur(eenheid, 0);
    const [raad] = (await overzicht(werk, casus)).ontbreekt.filter(({ groep }) => groep === 'raad');
    if (raad === undefined) throw new Error('no council');
    const basis = { casus, wie: [sleutelVan(raad)], wanneer: werk.vandaag, bewijs: null, nummer: null };
    const niet = { ...basis, hoe: 'e-mail', nietBereikt: tekst('Onbestelbaar') } as const;
    expect((await voerUit(werk, informerenNoteren, niet)).ok).toBe(true);
    const na = await overzicht(werk, casus);
    expect(na.ontbreekt).toContainEqual(raad);
    expect(na.gedaan).toEqual([]);
    expect(na.nietBereikt).toMatchObject([
      { wie: raad.wie, hoe: 'e-mail', reden: 'Onbestelbaar', door: werk.actor.naam, op: werk.nu },
    ]);
    // That it arrived after all is another record, and the first one stays.
    expect((await voerUit(werk, informerenNoteren, { ...basis, hoe: 'telefoon' })).ok).toBe(true);
    const later = await overzicht(werk, casus);
    expect(later.ontbreekt).not.toContainEqual(raad);
    expect(later.gedaan).toMatchObject([{ wie: raad.wie, hoe: 'telefoon' }]);
    expect(later.nietBereikt).toHaveLength(1);
  });
});
