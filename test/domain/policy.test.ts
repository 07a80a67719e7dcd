/** The matrix of rights: every cell walked for every relation to a zaak, and the table as people read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { andereKolommen, casusRollen, organisatieRollen } from '../../domain/actor';
import type { Actor, CasusRol, Rol } from '../../domain/actor';
import { bereik, celVan, geenZaak, handelingen, kolommen, laatRechtenGelijk, mag } from '../../domain/policy';
import type { Cel, Handeling, Zaak } from '../../domain/policy';
import { vergelijkGolden } from '../support/golden';
import { melderVan } from '../support/proefregister';

const samen = ['betrokken-en-onderwerp', 'huis', 'ander-huis', 'huis-en-onderwerp'] as const;
const relaties = ['maker', 'betrokken', 'onderwerp', 'vreemde', ...samen] as const;
type Relatie = (typeof relaties)[number];

const zaken: Readonly<Record<Relatie, Zaak>> = {
  maker: { ...geenZaak, makerId: 'p1' },
  betrokken: { ...geenZaak, makerId: 'ander', betrokken: ['gm'] },
  onderwerp: { ...geenZaak, makerId: 'ander', onderwerp: ['gm'] },
  'betrokken-en-onderwerp': { ...geenZaak, betrokken: ['gm'], onderwerp: ['gm'] },
  huis: { ...geenZaak, makerId: 'ander', huisId: 'gm', betrokken: ['gm'] },
  'ander-huis': { ...geenZaak, makerId: 'ander', huisId: 'gm2', betrokken: ['gm', 'gm2'] },
  'huis-en-onderwerp': { ...geenZaak, makerId: 'ander', huisId: 'gm', betrokken: ['gm'], onderwerp: ['gm'] },
  vreemde: { makerId: 'ander', betrokken: ['gm2'], onderwerp: ['noorderlicht'], rollen: [] },
};

/** What each cell means, written down a second time. */
const opent: Readonly<Record<Cel, readonly Relatie[]>> = {
  ja: relaties,
  rol: relaties,
  maker: ['maker'],
  betrokken: ['betrokken', 'huis', 'ander-huis'],
  onderwerp: ['onderwerp', 'betrokken-en-onderwerp', 'huis-en-onderwerp'],
  kring: ['betrokken', 'onderwerp', 'betrokken-en-onderwerp', 'huis', 'ander-huis', 'huis-en-onderwerp'],
  huis: ['huis'],
  nee: [],
};

const isCasusRol = (rol: Rol): rol is CasusRol => casusRollen.some((een) => een === rol);
const met = (rol: Rol): Actor => ({ ...melderVan('p1'), rollen: isCasusRol(rol) ? [] : [rol] });
const opZaak = (rol: Rol, zaak: Zaak, persoonId = 'p1'): Zaak =>
  isCasusRol(rol) ? { ...zaak, rollen: [{ persoonId, rol }] } : zaak;

const cellen = handelingen.flatMap((handeling) => kolommen.map((rol) => [handeling, rol] as const));

it('heeft een kolom voor elke rol, en geen andere', () => {
  expect([...kolommen].sort()).toEqual([...organisatieRollen, ...casusRollen, ...andereKolommen].sort());
});

it('iedere cel staat in het bestand onder de rol waar zij bij hoort: zo leest een mens de tabel', () => {
  const regels = readFileSync(join(__dirname, '../../domain/policy.ts'), 'utf8').split('\n');
  const plaatsen = (regel: string, deel: RegExp): readonly number[] =>
    [...regel.matchAll(deel)].map(({ index }) => index);
  const koppen = plaatsen(regels.find((regel) => /^ {2}\/\/ +melder /.test(regel)) ?? '', /[\w-]+/g);
  const rijen = regels.filter((regel) => /^ {2}'[\w.-]+': +\[/.test(regel));
  expect([koppen.length, rijen.length]).toEqual([kolommen.length, handelingen.length]);
  const dichtstBij = (plaats: number): number =>
    koppen.reduce((best, kop, i) => (Math.abs(kop - plaats) < Math.abs((koppen[best] ?? 0) - plaats) ? i : best), 0);
  const scheef = rijen.filter((rij) =>
    plaatsen(rij, /(?<=[[ ])'\w+'(?=[,\]])/g).some((plaats, i) => dichtstBij(plaats) !== i),
  );
  expect(scheef).toEqual([]);
});

it.each(handelingen)('%s: elke cel opent wat zij belooft en niets meer', (handeling) => {
  for (const rol of kolommen) {
    for (const relatie of relaties) {
      const mocht = mag(met(rol), handeling, opZaak(rol, zaken[relatie]));
      expect([rol, relatie, mocht]).toEqual([rol, relatie, opent[celVan(handeling, rol)].includes(relatie)]);
    }
  }
});

it('een rol op een casus telt alleen voor wie haar heeft, en alleen op die casus', () => {
  const open = cellen.filter(([handeling, rol]) => celVan(handeling, rol) === 'rol');
  expect(open.length).toBeGreaterThan(0);
  for (const [handeling, rol] of open) {
    expect(mag(met(rol), handeling, opZaak(rol, zaken.vreemde, 'iemand-anders'))).toBe(false);
    expect(mag(met(rol), handeling, zaken.vreemde)).toBe(false);
  }
});

it('de cel "rol" staat alleen in kolommen van een casus, en daar staat alleen "rol" of "nee"', () => {
  for (const [handeling, rol] of cellen) {
    const cel = celVan(handeling, rol);
    if (isCasusRol(rol)) expect([handeling, rol, ['rol', 'nee'].includes(cel)]).toEqual([handeling, rol, true]);
    else expect([handeling, rol, cel]).not.toEqual([handeling, rol, 'rol']);
  }
});

it('niemand mag alles: ook beheerder en systeem niet', () => {
  for (const rol of kolommen) expect(handelingen.some((handeling) => celVan(handeling, rol) === 'nee')).toBe(true);
});

it('beheerders zien geen melding, gesprek, trede, casus of brief', () => {
  const inhoud = handelingen.filter((handeling) =>
    /^(melding|mijn|accountgesprek|trede|casus|feit|brief)/.test(handeling),
  );
  for (const handeling of inhoud)
    for (const rol of ['beheerder', 'privacybeheerder'] as const) expect(celVan(handeling, rol)).toBe('nee');
});

it('wie onbekend is mag alleen toegang vragen', () => {
  expect(handelingen.filter((handeling) => celVan(handeling, 'onbekend') !== 'nee')).toEqual(['toegang.vragen']);
});

it('de aanbieder over wie het gaat komt niet bij meldingen, casus, feiten of brieven', () => {
  const rollen = ['melder', 'bestuurder', 'regiomedewerker', 'communicatiemedewerker'] as const;
  for (const handeling of [
    'melding.inzien',
    'casus.inzien',
    'feiten.inzien',
    'brief.opstellen',
    'brief.inzien',
  ] as const)
    for (const rol of rollen) expect(mag(met(rol), handeling, zaken.onderwerp)).toBe(false);
});

it('een lijst reikt even ver als één zaak', () => {
  for (const [handeling, rol] of cellen.filter(([, rol]) => !isCasusRol(rol))) {
    const tot = bereik(met(rol), handeling);
    const uitLijst: Readonly<Record<Exclude<Relatie, (typeof samen)[number]>, boolean>> = {
      maker: tot.alles || tot.makerId === 'p1',
      betrokken: tot.alles || tot.betrokkenPartijId === 'gm',
      onderwerp: tot.alles || tot.onderwerpPartijId === 'gm',
      vreemde: tot.alles,
    };
    for (const [relatie, inLijst] of Object.entries(uitLijst))
      expect([handeling, rol, relatie, inLijst]).toEqual([
        ...[handeling, rol, relatie],
        mag(met(rol), handeling, zaken[relatie as Relatie]),
      ]);
  }
});

it('wie twee rollen heeft reikt zo ver als de verste van de twee', () => {
  const paren = organisatieRollen.flatMap((een) => organisatieRollen.map((ander) => [een, ander] as const));
  for (const handeling of handelingen)
    for (const [een, ander] of paren) {
      const samen = bereik({ ...melderVan('p1'), rollen: [een, ander] }, handeling);
      const los = [een, ander].map((rol) => bereik(met(rol), handeling));
      expect([handeling, een, ander, samen]).toEqual([
        ...[handeling, een, ander],
        {
          ...samen,
          alles: los.some(({ alles }) => alles),
          betrokkenPartijId: los.find((elk) => elk.betrokkenPartijId !== null)?.betrokkenPartijId ?? null,
          onderwerpPartijId: los.find((elk) => elk.onderwerpPartijId !== null)?.onderwerpPartijId ?? null,
          makerId: los.find((elk) => elk.makerId !== null)?.makerId ?? null,
        },
      ]);
    }
});

it('een lijst reikt met een rol op een casus precies zo ver als die rol op die casus', () => {
  const zonder: Actor = { ...melderVan('p1'), rollen: [] };
  for (const handeling of handelingen) {
    const opRollen = casusRollen.filter((rol) => mag(zonder, handeling, opZaak(rol, zaken.vreemde)));
    const rolhouderId = opRollen.length > 0 ? 'p1' : null;
    expect([handeling, bereik(zonder, handeling)]).toEqual([
      handeling,
      expect.objectContaining({ opRollen, rolhouderId }),
    ]);
  }
});

it('na wat bepaalt wie wat ziet gaat niets weg dat daarvoor klaarstond', () => {
  const bepaalt =
    /^(?:casusrol|waarneming|rechten|gebruikers?|gebieden|register)\.(?!inzien|opvragen)|^(?:casus|casusonderwerp)\.(?:openen|sluiten|heropenen|aanpassen)|^toegang\.verlenen|^tredebepaling\.vaststellen/;
  expect(handelingen.filter((handeling) => bepaalt.test(handeling) && laatRechtenGelijk.has(handeling))).toEqual([]);
});

it('de tabel voor mensen is dezelfde tabel', () => {
  vergelijkGolden(join(__dirname, '..', '..', 'docs', 'generated', 'policy.md'), policyPagina());
});

const uitleg: Readonly<Record<Cel, string>> = {
  ja: 'altijd',
  rol: 'wie deze rol heeft op deze casus',
  betrokken: 'als zijn partij betrokken is, en niet zelf het onderwerp',
  onderwerp: 'als zijn partij het onderwerp is',
  kring: 'als zijn partij betrokken of onderwerp is',
  maker: 'alleen zijn eigen gegevens',
  huis: 'wat zijn eigen partij maakte, als zij betrokken is, en niet zelf het onderwerp',
  nee: 'nooit',
};

const cel = (handeling: Handeling, rol: Rol): string =>
  celVan(handeling, rol) === 'nee' ? '–' : celVan(handeling, rol);

function policyPagina(): string {
  const tabel = (rollen: readonly Rol[]): readonly string[] => [
    `| handeling | ${rollen.join(' | ')} |`,
    `| --- |${rollen.map(() => ' --- |').join('')}`,
    ...handelingen.map((handeling) => `| ${handeling} | ${rollen.map((rol) => cel(handeling, rol)).join(' | ')} |`),
    '',
  ];
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit `domain/policy.ts` door `npm run goldens`. Wat hier niet staat, mag niet.',
    '',
    ...Object.entries(uitleg).map(([naam, zin]) => `- ${naam === 'nee' ? '–' : `\`${naam}\``}: ${zin}.`),
    '',
    '## Rollen in een organisatie, het systeem en onbekenden',
    '',
    ...tabel([...organisatieRollen, ...andereKolommen]),
    '## Rollen op een casus',
    '',
    ...tabel(casusRollen),
  ]
    .join('\n')
    .trimEnd();
}
