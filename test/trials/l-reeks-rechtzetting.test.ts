/** Een fout die maar één raad las, in zijn eigen brief uit een reeks: alleen die raad leest de rechtzetting ervan. */
import { gegevensInlezen, gegevensInzien } from '../../app/gemeentegegevens';
import { briefreeksStarten } from '../../app/briefreeks-starten';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { voerUit } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import { alleZinnen, zinTekst } from '../../domain/document';
import { vrijeTekstUitOpslag } from '../../domain/persoonsgegevens';
import { gaten } from '../../reports/controle';
import { PROEFMOMENT, startProefhuis, zetKlok } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { maakCompleet, reeksAdviseur } from '../support/reeks';

const vandaag = PROEFMOMENT.slice(0, 10);
const voorAllen = 'In onze brief stond 15 gemeenten. Het zijn er 14.';
const alleenGennep = 'Er stond dat in uw gemeente dagbehandeling wordt gegeven. Het gaat om pleegzorg.';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

/** The letters of a series to these councils, by council. */
async function reeks(
  punten: readonly string[] | null,
): Promise<ReadonlyMap<string, { tekst: string; open: string[] }>> {
  const id = await huis.wereld.eenheid(async (turn) => {
    const casus = await maakCompleet(turn);
    const doe = { nu: PROEFMOMENT, vandaag, actor: systeem, eenheid: turn };
    const feiten = {
      rechtzettingsbrief: { betreft: 'Rechtzetting', datum: vandaag, ...(punten === null ? {} : { punten }) },
    };
    expect((await voerUit(doe, feitVastleggen, { casusId: casus, feiten })).ok).toBe(true);
    const gevonden = await turn.casus.vind(casus, vandaag);
    const gennep = (await turn.partij.vanSoort(['gemeente'])).find(({ naam }) => naam === 'Gennep');
    const rij = {
      ...{ rij: 2, gemeenteId: gennep?.id ?? '', gemeente: 'Gennep', aanbiederId: gevonden?.aanbiederId ?? '' },
      ...{ velden: { rechtzetting: [vrijeTekstUitOpslag(alleenGennep)] }, logo: null },
    };
    expect((await voerUit(doe, gegevensInlezen, { rijen: [rij] })).ok).toBe(true);
    const uit = await voerUit(await reeksAdviseur(turn, 0), briefreeksStarten, {
      ...{ casus, soort: 'rechtzettingsbrief', rijen: [{ gemeente: 'Gennep' }, { gemeente: 'Venray' }] },
    });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value.id;
  });
  await zetKlok(huis.url, PROEFMOMENT);
  const brieven = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(id, 0, 10));
  return new Map(
    brieven.map(({ brief }) => [
      brief.variant,
      {
        tekst: alleZinnen(brief.document).map(zinTekst).join(' '),
        open: gaten(brief.document).map(({ feit }) => feit),
      },
    ]),
  );
}

it('staat er ook iets voor allen, dan leest die raad beide en een ander alleen het eerste', async () => {
  const brieven = await reeks([voorAllen]);
  expect(brieven.get('Gennep')?.tekst).toContain(voorAllen);
  expect(brieven.get('Gennep')?.tekst).toContain(alleenGennep);
  expect(brieven.get('Gennep')?.tekst).toContain('Het gaat om deze punten:');
  expect(brieven.get('Venray')?.tekst).toContain(voorAllen);
  expect(brieven.get('Venray')?.tekst).not.toContain('pleegzorg');
});

it('staat er niets voor allen, dan is de brief van die raad heel en in die van een ander een gat', async () => {
  const brieven = await reeks(null);
  expect(brieven.get('Gennep')?.tekst).toContain(`Het gaat om één punt. ${alleenGennep}`);
  expect(brieven.get('Gennep')?.open).not.toContain('rechtzettingsbrief.punten');
  expect(brieven.get('Venray')?.open).toContain('rechtzettingsbrief.punten');
  expect(brieven.get('Venray')?.tekst).not.toContain('pleegzorg');
});

it('aan geen gemeente wordt gevraagd of er iets recht te zetten is', async () => {
  await huis.wereld.eenheid(async (turn) => {
    const casus = await maakCompleet(turn);
    const uit = await voerUit(await reeksAdviseur(turn, 0), gegevensInzien, { casus });
    expect(uit.ok && uit.value.gemeenten.length).toBeGreaterThan(0);
    expect(uit.ok && uit.value.gemeenten.flatMap(({ ontbreekt }) => ontbreekt)).not.toContain('rechtzetting');
  });
});
