/** People move by a file of the operator: their roles on casussen end as in the chat, vacancies are told, and a trial foretells exactly that. */
import { verben } from '../../app/verben';
import { importeerGebruikers } from '../../db/import-uitvoeren';
import gebruikers from '../../simulator/users.json';
import { verhuiszinnen } from '../../texts/opdrachtregel';
import { actorVan, casusVan, elkeTestEenWereld, klok, nu, wereld } from '../support/taakwereld';

elkeTestEenWereld();

const rij = (naam: string, partij: string, rollen: string): string => {
  const wie = gebruikers.find((een) => een.naam === naam);
  return `${naam};${wie?.aadObjectId ?? ''};${wie?.tenantId ?? ''};${partij};${rollen}`;
};
const neemOver = (proef: boolean, ...rijen: readonly string[]) =>
  wereld().eenheid((turn) =>
    importeerGebruikers(
      turn,
      verben,
      Buffer.from(['naam;aad_object_id;tenant_id;partij;rollen', ...rijen].join('\n')),
      { rijen: null, alleenGoede: false, proef },
      { nu: nu(), vandaag: klok.vandaag },
    ),
  );
const houders = async (aanbieder: string) =>
  (await casusVan(aanbieder)).rolhouders.map(({ naam, rol }) => `${rol} ${naam}`).sort();
const post = () =>
  wereld().eenheid(({ db }) => db.rijen<{ id: string }>("select id from outbox where soort = 'casusrol-gekregen'", []));

const weg = rij('Rob Janssen', 'Gemeente Utrecht', 'melder');

/** Besides his own he leads the casus that nobody led. */
beforeEach(() =>
  wereld().eenheid(async (turn) => {
    const casus = await turn.casus.zoek('AB-MUTSAERS', klok.vandaag);
    const { persoonId } = await actorVan(turn, 'Rob Janssen');
    await turn.casus.wijsToe(casus?.id ?? '', persoonId, 'regievoerder', klok.vandaag);
  }),
);

it('de proef zegt vooraf welke rollen eindigen en wat dan niet vervuld is, en verandert niets', async () => {
  const [voor, postVoor] = [await houders('AB-MUTSAERS'), await post()];
  const straks = await neemOver(true, weg);
  expect(straks).toMatchObject({ gewijzigd: 1, geschreven: false });
  const { nummer } = await casusVan('AB-MUTSAERS');
  expect(straks.gevolg?.eindigt).toContainEqual({ naam: 'Rob Janssen', casus: nummer, rol: 'regievoerder' });
  expect(straks.gevolg?.vacatures).toContainEqual({ casus: nummer, rol: 'regievoerder' });
  expect([await houders('AB-MUTSAERS'), await post()]).toEqual([voor, postVoor]);
  expect(await wereld().eenheid(async (turn) => (await actorVan(turn, 'Rob Janssen')).partijId)).not.toMatch(/^GM/);
});

it('na het overnemen is het precies zo gegaan, en een tweede keer gebeurt er niets', async () => {
  const { gevolg: voorzien } = await neemOver(true, weg);
  const gedaan = await neemOver(false, weg);
  expect(gedaan.gevolg).toEqual(voorzien);
  expect((await houders('AB-MUTSAERS')).filter((een) => een.endsWith('Rob Janssen'))).toEqual([]);
  expect(verhuiszinnen(gedaan.gevolg ?? { eindigt: [], vacatures: [] }, true)).toEqual([
    'Beëindigd: Rob Janssen, regievoerder van C-2023-0001.',
    'Beëindigd: Rob Janssen, regievoerder van C-2026-0001.',
    'Niet meer vervuld op C-2023-0001: regievoerder.',
    'Niet meer vervuld op C-2026-0001: regievoerder.',
    'De accounthoudende regio krijgt daarover bericht.',
  ]);
  expect((await neemOver(false, weg)).gevolg).toEqual({ eindigt: [], vacatures: [] });
});

it('twee adviseurs die samen weggaan, erven niets van elkaar; wie blijft krijgt hun casussen en hoort het', async () => {
  const adviseurs = gebruikers.filter(({ rollen }) => rollen.includes('adviseur')).map(({ naam }) => naam);
  const weggaand = adviseurs.slice(0, -1);
  await neemOver(false, ...weggaand.map((naam) => rij(naam, 'Gemeente Utrecht', 'melder')));
  const leeg = await wereld().eenheid(({ db }) =>
    db.rijen(
      `select c.nummer from casus c where c.status <> 'gesloten' and not exists (select 1 from casus_rol r
        where r.casus_id = c.id and r.tot is null and r.rol in ('regievoerder', 'casus-adviseur', 'plaatsvervanger'))`,
      [],
    ),
  );
  const nogMetRol = await wereld().eenheid(({ db }) =>
    db.rijen<{ naam: string }>(
      'select distinct p.naam from casus_rol r join persoon p on p.id = r.persoon_id where r.tot is null',
      [],
    ),
  );
  expect(nogMetRol.filter(({ naam }) => weggaand.includes(naam))).toEqual([]);
  expect(leeg).toEqual([]);
  expect((await post()).length).toBeGreaterThan(0);
});

it('wie bij zijn partij blijft en alleen andere rollen krijgt, houdt zijn casussen', async () => {
  const voor = await houders('AB-VUURBAAK');
  const wie = gebruikers.find(({ naam }) => naam === 'Rob Janssen');
  const zelfde = rij('Rob Janssen', wie?.partij ?? '', 'regiomedewerker|melder');
  expect(await neemOver(false, zelfde)).toMatchObject({ gewijzigd: 1, gevolg: { eindigt: [], vacatures: [] } });
  expect(await houders('AB-VUURBAAK')).toEqual(voor);
});
