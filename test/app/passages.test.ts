/** Vaste teksten: wie er een heeft nagezien is eigenaar, hoort het na een jaar, en een brief met een verlopen tekst zegt het. */
import {
  passageBewaker,
  passageNazien,
  passageOpenen,
  passagesInzien,
  passageToewijzen,
  passagesZonderEigenaar,
  verlopenPassages,
} from '../../app/passages';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { voerUit } from '../../app/use-case';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import type { Actor } from '../../domain/actor';
import { alleZinnen, zinTekst } from '../../domain/document';
import { jaarLater, passagesIn } from '../../domain/passage';
import { briefwerk } from '../../reports/briefwerk';
import { melderVan, tekst, vulRegister } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const beheerder: Actor = { ...melderVan('adviseur'), rollen: ['beheerder'] };
const vraag = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio', kenmerk: '', versie: 1, datum: null };
const brief = briefwerk.maak({ ...vraag, dossierJson: mutsaers, formuleringen: {}, eigen: [] });

let proef: Proefwereld;
beforeEach(async () => {
  proef = await sqliteWereld();
  await proef.wereld.eenheid(vulRegister);
});
afterEach(() => proef.ruimOp());

const op = (vandaag: string, actor = beheerder) => ({ actor, nu: `${vandaag}T09:00:00.000Z`, vandaag });
const zieNa = (vandaag: string, actor = beheerder) =>
  proef.wereld.eenheid((eenheid) =>
    voerUit({ ...op(vandaag, actor), eenheid }, passageNazien, { passage: 'autoriteit', reden: 'nagezien' }),
  );
const verlopen = (vandaag: string) =>
  proef.wereld.eenheid(async (eenheid) => {
    if (brief === null) throw new Error('geen brief');
    const gevonden = await verlopenPassages({ ...op(vandaag), eenheid }, brief.document);
    return gevonden.map(({ passage }) => passage.id);
  });
const zonderEigenaar = (vandaag: string) =>
  proef.wereld.eenheid(async (eenheid) =>
    brief === null
      ? []
      : (await passagesZonderEigenaar({ ...op(vandaag), eenheid }, brief.document)).map(({ id }) => id),
  );
const bewaak = (vandaag: string) => {
  const defect = (fout: unknown): never => {
    throw fout;
  };
  return bewaakTermijnen(proef.wereld, { ...op(vandaag), defect }, { 'passage-nazien': passageBewaker });
};

it('na een jaar hoort de eigenaar het één keer, en de brief noemt de tekst', async () => {
  expect(await zieNa('2026-03-02')).toMatchObject({ ok: true });
  const zonder = await zonderEigenaar('2027-03-01');
  expect(zonder).not.toContain('autoriteit');
  expect(zonder.length).toBeGreaterThan(0);
  expect([await verlopen('2027-03-01'), await bewaak('2027-03-01')]).toEqual([[], 0]);
  expect([await verlopen('2027-03-02'), await bewaak('2027-03-02')]).toEqual([['autoriteit'], 1]);
  expect(await bewaak('2027-03-03')).toBe(0);
  const wachtend = await proef.wereld.eenheid((turn) => turn.outbox.over('autoriteit'));
  expect(wachtend.map(({ soort, ontvangerId }) => [soort, ontvangerId])).toEqual([['passage-nazien', 'adviseur']]);
  await zieNa('2027-03-04');
  expect([await verlopen('2027-03-05'), await bewaak('2027-03-05')]).toEqual([[], 0]);
});

it('alleen een beheerder ziet ze na, en alleen wat bestaat', async () => {
  expect(await zieNa('2026-03-02', melderVan('adviseur'))).toMatchObject({ fout: { soort: 'geen-toegang' } });
  const lijst = await proef.wereld.eenheid((eenheid) =>
    voerUit({ ...op('2026-03-02'), eenheid }, passagesInzien, null),
  );
  expect(lijst.ok ? lijst.value.every(({ stand }) => stand === null) : lijst).toBe(true);
});

describe('een eigenaar en een termijn', () => {
  const wijsToe = (anders: Partial<Parameters<typeof passageToewijzen.doe>[1]> = {}, actor = beheerder) =>
    proef.wereld.eenheid((eenheid) =>
      voerUit({ ...op('2026-03-02', actor), eenheid }, passageToewijzen, {
        ...{
          passage: 'over-de-regio',
          eigenaar: 'adviseur2',
          nazienVoor: '2026-06-01',
          reden: tekst('zij kent de regio'),
          gezien: '',
        },
        ...anders,
      }),
    );
  const blad = () =>
    proef.wereld.eenheid((eenheid) =>
      voerUit({ ...op('2026-03-02'), eenheid }, passageOpenen, { passage: 'over-de-regio' }),
    );

  it('worden gezet met een reden, en de eigenaar hoort het op zijn dag', async () => {
    expect(await wijsToe()).toMatchObject({ ok: true });
    expect(await blad()).toMatchObject({ value: { stand: { eigenaarId: 'adviseur2', nazienVoor: '2026-06-01' } } });
    expect([await bewaak('2026-05-31'), await bewaak('2026-06-01')]).toEqual([0, 1]);
    const wachtend = await proef.wereld.eenheid((turn) => turn.outbox.over('over-de-regio'));
    expect(wachtend.map(({ ontvangerId }) => ontvangerId)).toEqual(['adviseur2']);
  });

  it('blijven bij wie ze had als een ander de tekst naziet', async () => {
    await wijsToe({ passage: 'autoriteit' });
    await zieNa('2026-03-05');
    const stand = await proef.wereld.eenheid((eenheid) =>
      voerUit({ ...op('2026-03-05'), eenheid }, passageOpenen, { passage: 'autoriteit' }),
    );
    expect(stand).toMatchObject({ value: { stand: { eigenaarId: 'adviseur2', nazienVoor: '2027-03-05' } } });
  });

  it.each([
    [{ nazienVoor: '2027-03-03' }, 'veld-ongeldig'],
    [{ nazienVoor: '2026-03-02' }, 'veld-ongeldig'],
    [{ nazienVoor: '2026-02-31' }, 'veld-ongeldig'],
    [{ eigenaar: 'niemand' }, 'niet-gevonden'],
    [{ eigenaar: 'p1' }, 'niet-gevonden'],
    [{ eigenaar: 'communicatie' }, 'niet-gevonden'],
    [{ passage: 'bestaat-niet' }, 'niet-gevonden'],
    [{ reden: null }, 'reden-ontbreekt'],
    [{ gezien: 'oud' }, 'verouderd'],
  ])('%j wordt geweigerd: %s', async (anders, soort) => {
    expect(await wijsToe(anders)).toMatchObject({ fout: { soort } });
  });

  it('als de eigenaar weg is staat de tekst op niemands naam, horen de beheerders het, en kan een ander hem krijgen', async () => {
    await wijsToe({ passage: 'autoriteit' });
    expect(await zonderEigenaar('2026-03-02')).not.toContain('autoriteit');
    await proef.wereld.eenheid(async (turn) => {
      const wie = await turn.persoon.vind('adviseur2');
      if (wie) await turn.persoon.bewaar({ ...wie, rollen: [], identiteiten: [] });
    });
    expect(await zonderEigenaar('2026-03-02')).toContain('autoriteit');
    expect(await verlopen('2026-06-01')).toEqual(['autoriteit']);
    expect(await bewaak('2026-06-01')).toBe(1);
    const berichten = await proef.wereld.eenheid((turn) => turn.outbox.over('autoriteit'));
    expect(berichten.map(({ ontvangerId }) => ontvangerId)).toEqual(['beheer']);
    // Read again by somebody who is there: it is his.
    await zieNa('2026-06-02');
    expect(await zonderEigenaar('2026-06-02')).not.toContain('autoriteit');
  });

  it('zijn alleen voor een beheerder', async () => {
    expect(await wijsToe({}, melderVan('adviseur'))).toMatchObject({ fout: { soort: 'geen-toegang' } });
  });
});

it('een persbericht bevat de tekst over de regio en de noot voor de redactie', () => {
  const pers = briefwerk.maak({
    ...vraag,
    soort: 'persbericht',
    publiek: 'pers',
    dossierJson: mutsaers,
    formuleringen: {},
    eigen: [],
  });
  const zinnen = pers === null ? [] : alleZinnen(pers.document).map((zin) => ({ id: zin.id, tekst: zinTekst(zin) }));
  const gevonden = passagesIn(zinnen).map(({ id }) => id);
  expect(gevonden).toEqual(expect.arrayContaining(['over-de-regio', 'noot-redactie', 'convenant']));
  expect(gevonden).not.toContain('wettelijke-plicht');
});

it('29 februari wordt 1 maart', () => {
  expect(jaarLater('2028-02-29')).toBe('2029-03-01');
});
