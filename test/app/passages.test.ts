/** Vaste teksten: wie er een heeft nagezien is eigenaar, hoort het na een jaar, en een brief met een verlopen tekst zegt het. */
import { passageBewaker, passageNazien, passagesInzien, verlopenPassages } from '../../app/passages';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { voerUit } from '../../app/use-case';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import type { Actor } from '../../domain/actor';
import { jaarLater } from '../../domain/passage';
import { briefwerk } from '../../reports/briefwerk';
import { melderVan } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const beheerder: Actor = { ...melderVan('adviseur'), rollen: ['beheerder'] };
const vraag = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio', kenmerk: '', versie: 1, datum: null };
const brief = briefwerk.maak({ ...vraag, dossierJson: mutsaers, formuleringen: {}, eigen: [] });

let proef: Proefwereld;
beforeEach(async () => {
  proef = await sqliteWereld();
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
const bewaak = (vandaag: string) => {
  const defect = (fout: unknown): never => {
    throw fout;
  };
  return bewaakTermijnen(proef.wereld, { ...op(vandaag), defect }, { 'passage-nazien': passageBewaker });
};

it('na een jaar hoort de eigenaar het één keer, en de brief noemt de tekst', async () => {
  expect(await zieNa('2026-03-02')).toMatchObject({ ok: true });
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

it('29 februari wordt 1 maart', () => {
  expect(jaarLater('2028-02-29')).toBe('2029-03-01');
});
