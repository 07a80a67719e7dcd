/** Een reeks brieven en een feit dat verandert: welke brieven het raakt, wiens akkoord vervalt, wie wat las, en één brief terug. */
import { feitVastleggen } from '../../app/feit-vastleggen';
import { feitCorrigeren } from '../../app/feit-wijzigen';
import { gegevensInlezen } from '../../app/gemeentegegevens';
import { reeksBeoordelen } from '../../app/briefreeks-bekijken';
import { reeksGelezen } from '../../app/briefreeks-lezen';
import { voerUit } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import { vrijeTekstUitOpslag as tekst } from '../../domain/persoonsgegevens';
import { briefwerk } from '../../reports/briefwerk';
import { hash } from '../bot/handlers/support/beurt';
import { Spreker } from '../support/gesprek';
import { huizen, PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { beginStap, reeksAdviseur, startVolleReeks } from '../support/reeks';
import { kapotteRegel } from '../support/tellen';

const na = (minuten: number): string => new Date(Date.parse(PROEFMOMENT) + minuten * 60_000).toISOString();

/** A series of which every letter was set. */
async function vastgesteld(huis: Proefhuis): Promise<string> {
  const reeks = await huis.wereld.eenheid(startVolleReeks);
  await huis.zetKlok(na(1));
  for (const [plek, stap] of (['voorleggen', 'vaststellen'] as const).entries()) {
    await beginStap(huis.wereld, reeks, stap);
    await huis.zetKlok(na(4 + plek * 3));
  }
  return reeks;
}

async function standen(huis: Proefhuis, reeks: string): Promise<Readonly<Record<string, number>>> {
  const stand: Record<string, number> = {};
  for (const { status } of await huis.wereld.eenheid((turn) => turn.briefreeks.teksten(reeks)))
    stand[status] = (stand[status] ?? 0) + 1;
  return stand;
}

const geraakteBrieven = (huis: Proefhuis, reeks: string) =>
  huis.wereld.eenheid((turn) => turn.briefreeks.deel(reeks, 'geraakt', { na: 0, grens: 100, persoonId: '' }));

const corrigeer = (huis: Proefhuis, reeks: string, feit: string, waarde: string) =>
  huis.wereld.eenheid(async (eenheid) => {
    const werk = await reeksAdviseur(eenheid, 0);
    const casus = (await eenheid.briefreeks.vind(reeks))?.casusId ?? '';
    const invoer = { casus, feit, versie: 0, waarde: tekst(waarde), reden: tekst('nieuwe opgave') };
    const uit = await voerUit(werk, feitCorrigeren, invoer);
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value.reeksen;
  });

const geefOndertekenaar = (huis: Proefhuis, naam: string, wie: string) =>
  huis.wereld.eenheid(async (eenheid) => {
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag: PROEFMOMENT.slice(0, 10), eenheid };
    const gemeente = (await eenheid.partij.vanSoort(['gemeente'])).find((een) => een.naam === naam);
    const velden = { ondertekenaar: tekst(wie) };
    const rij = { rij: 2, gemeenteId: gemeente?.id ?? '', gemeente: '', aanbiederId: '', velden, logo: null };
    expect((await voerUit(werk, gegevensInlezen, { rijen: [rij] })).ok).toBe(true);
  });

let huis: Proefhuis;
afterEach(() => huis.ruimOp());

it.each(huizen())(
  'L77 op %s: een feit raakt de brieven waar het in staat en geen andere, met welke zin en waarom, en één bericht per mens',
  async (_, open) => {
    huis = await open();
    const reeks = await vastgesteld(huis);
    // In no letter to a council.
    expect(await corrigeer(huis, reeks, 'persbericht.kop', 'Een andere kop')).toEqual([]);
    expect(await standen(huis, reeks)).toEqual({ vastgesteld: 30 });
    // Of one gemeente.
    await geefOndertekenaar(huis, 'Venlo', 'Z. Eigen');
    expect(await standen(huis, reeks)).toEqual({ vastgesteld: 29, concept: 1 });
    expect((await geraakteBrieven(huis, reeks)).map(({ gegevens }) => gegevens.gemeente)).toEqual(['Venlo']);
    // Of all of them, except who has its own.
    const [gevolg, ...meer] = await corrigeer(huis, reeks, 'rib.ondertekenaar', 'P. de Wit');
    expect(meer).toEqual([]);
    expect(gevolg).toMatchObject({ reeks, vervallen: 29, zinnen: [{ zin: 'M. Janssen' }] });
    expect(gevolg?.gemeenten).toHaveLength(29);
    expect(gevolg?.gemeenten).not.toContain('Venlo');
    expect(await standen(huis, reeks)).toEqual({ concept: 30 });
    const geraakt = await geraakteBrieven(huis, reeks);
    expect(geraakt).toHaveLength(30);
    expect(geraakt[0]?.geraakt).toMatchObject({ vervallen: true, zinnen: [{ feit: 'naam van de ondertekenaar' }] });
    const outbox = await huis.wereld.eenheid((turn) => turn.outbox.over(reeks));
    const berichten = outbox.filter(({ soort, ontvangerId }) => soort === 'reeks-geraakt' && ontvangerId !== '');
    // One for what one gemeente gave, and one for the fact of all.
    const perMens = berichten.length / new Set(berichten.map(({ ontvangerId }) => ontvangerId)).size;
    expect(perMens).toBeGreaterThanOrEqual(1);
    expect(perMens).toBeLessThanOrEqual(2);
    const [stappen] = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ aantal: number }>("select count(*) as aantal from brief_stap where stap = 'vervallen'", []),
    );
    expect(Number(stappen?.aantal)).toBe(30);
    expect(await kapotteRegel(huis)).toBeNull();
  },
);

it('L77: wat buiten de kaart van feiten om verandert, zoals een ingelezen casus, raakt een reeks net zo, ook terwijl zij wordt vrijgegeven', async () => {
  huis = await startProefhuis();
  const reeks = await vastgesteld(huis);
  await huis.wereld.eenheid(async (eenheid) => {
    const casusId = (await eenheid.briefreeks.vind(reeks))?.casusId ?? '';
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag: PROEFMOMENT.slice(0, 10), eenheid };
    // One left before it changed.
    const [eerste] = await eenheid.briefreeks.teksten(reeks);
    await eenheid.db.voer("update brief set status = 'vrijgegeven' where nummer = ?", [eerste?.nummer ?? '']);
    const uit = await voerUit(werk, feitVastleggen, { casusId, feiten: { 'plan.doel': 'rust voor jeugdigen' } });
    expect(uit.ok).toBe(true);
  });
  expect(await standen(huis, reeks)).toEqual({ vrijgegeven: 1, concept: 29 });
  const geraakt = await geraakteBrieven(huis, reeks);
  expect(geraakt.map((een) => [een.geraakt?.vervallen, een.geraakt?.zinnen[0]?.feit])).toEqual(
    Array.from({ length: 29 }, () => [true, 'doel van het plan']),
  );
  const berichten = await huis.wereld.eenheid((turn) => turn.outbox.over(reeks));
  const wie = berichten.filter(({ soort }) => soort === 'reeks-geraakt').map(({ ontvangerId }) => ontvangerId);
  // Who made the letters and who set them, each once for all of them together.
  expect(wie).toHaveLength(2);
  expect(new Set(wie).size).toBe(2);
});

it('L77 in de chat: de kaart noemt de raden, de reeks zegt waarom, en bijwerken maakt het weer goed', async () => {
  huis = await startProefhuis();
  const reeks = await vastgesteld(huis);
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Feit bijwerken');
  await anouk.klik('Openen', { feit: 'rib.ondertekenaar' });
  const gevolg = await anouk.klik('Opslaan', { waarde: 'P. de Wit', reden: 'opvolger' });
  expect(gevolg).toContain('Dit raakt 30 brieven voor de raden');
  expect(gevolg).toContain('Het akkoord op 30 brieven is vervallen.');
  expect(gevolg).toMatch(/Voor de raden van .*Venlo/);
  const lijst = await anouk.klik('Geraakte brieven');
  expect(lijst).toContain('een feit is veranderd: naam van de ondertekenaar. Zin: “M. Janssen”');
  const reekskaart = await anouk.klik('Terug naar de reeks');
  expect(reekskaart).toContain('30 concept');
  expect(reekskaart).toMatch(/Geraakt door een gewijzigd feit\s+30 brieven/);
  await anouk.klik('Bijwerken');
  await huis.zetKlok(na(20));
  expect(await geraakteBrieven(huis, reeks)).toEqual([]);
  expect(await standen(huis, reeks)).toEqual({ concept: 30 });
});

describe('lezen en teruggeven', () => {
  let reeks: string;
  beforeEach(async () => {
    huis = await startProefhuis();
    reeks = await huis.wereld.eenheid(startVolleReeks);
    await huis.zetKlok(na(1));
    await beginStap(huis.wereld, reeks, 'voorleggen');
    await huis.zetKlok(na(5));
  });

  it('wat iemand las staat er per brief, en na een nieuwe versie is hij weer ongelezen', async () => {
    const henk = new Spreker(huis, 'Henk Smeets');
    const toon = () => henk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks });
    expect(await toon()).toMatch(/Door u nog niet gelezen\s+30 brieven/);
    await henk.klik('Brieven bekijken');
    await henk.klik('Ongelezen brieven');
    expect(await henk.klik('Gelezen')).toContain('Vastgelegd: u las 1 brief.');
    expect(await henk.klik('Dit blad gelezen')).toContain('Vastgelegd: u las 10 brieven.');
    expect(await toon()).toMatch(/Door u nog niet gelezen\s+19 brieven/);
    expect(await henk.klik('Beoordelen')).toContain('U heeft van 11 van de 30 brieven vastgelegd dat u ze las.');
    expect(await henk.klik('Brieven bekijken')).toContain('Gelezen door Henk Smeets');
    await huis.wereld.eenheid(async (eenheid) => {
      const [eerste] = await eenheid.briefreeks.teksten(reeks);
      await eenheid.db.voer("update brief set status = 'vervangen' where id = ?", [eerste?.id ?? '']);
      await eenheid.db.voer(
        `insert into brief (id, nummer, casus_id, soort, publiek, variant, versie, status, document, hash, maker_id, gemaakt_op, schrijvers, akkoord, eigen, blad, logo)
         select 'nieuw', nummer, casus_id, soort, publiek, variant, versie + 1, 'voorgelegd', document, hash, maker_id, gemaakt_op, schrijvers, akkoord, eigen, blad, logo
         from brief where id = ?`,
        [eerste?.id ?? ''],
      );
    });
    expect(await toon()).toMatch(/Door u nog niet gelezen\s+20 brieven/);
  });

  it('wie de casus niet mag zien, legt niets vast, en een brief van een andere reeks telt niet', async () => {
    await huis.wereld.eenheid(async (eenheid) => {
      const werk = await reeksAdviseur(eenheid, 1);
      const anders = await voerUit(werk, reeksGelezen, { reeks, brieven: ['verzonnen'] });
      expect(anders).toEqual({ ok: true, value: { aantal: 0 } });
      const vreemd = {
        ...werk,
        actor: { ...werk.actor, rollen: ['melder' as const], persoonId: 'vreemd', partijId: 'elders' },
      };
      const geweigerd = await voerUit(vreemd, reeksGelezen, { reeks, brieven: [] });
      expect(geweigerd).toMatchObject({ fout: { soort: 'geen-toegang' } });
    });
  });

  it('één brief terug naar de schrijver, met een reden: de andere blijven voorgelegd en zijn vast te stellen', async () => {
    // Another person than who had the letters made.
    const lezer = await huis.wereld.eenheid(async (eenheid) => (await reeksAdviseur(eenheid, 1)).actor.naam);
    const henk = new Spreker(huis, lezer);
    await henk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks });
    await henk.klik('Brieven bekijken');
    await henk.klik('Beoordelen of teruggeven');
    const kaart = await henk.klik('Teruggeven', { reden: 'De naam van het college klopt niet.' });
    expect(kaart).toContain('concept');
    expect(await henk.klik('Terug naar de reeks')).toContain('29 voorgelegd, 1 concept');
    const over = await huis.wereld.eenheid(async (eenheid) => {
      const werk = await reeksAdviseur(eenheid, 1);
      return voerUit(werk, reeksBeoordelen(briefwerk, hash), { reeks });
    });
    expect(over).toMatchObject({ value: { aantal: 29, gelezen: 0 } });
    const teksten = await huis.wereld.eenheid((turn) => turn.briefreeks.teksten(reeks));
    const eerste = teksten.find(({ status }) => status === 'concept');
    const stappen = await huis.wereld.eenheid((turn) => turn.briefverloop.stappen(eerste?.nummer ?? ''));
    expect(stappen.at(-1)).toMatchObject({ stap: 'teruggeven', reden: 'De naam van het college klopt niet.' });
    const berichten = await huis.wereld.eenheid((turn) => turn.outbox.over(eerste?.id ?? ''));
    expect(berichten.map(({ soort }) => soort)).toContain('brief-teruggegeven');
  });
});
