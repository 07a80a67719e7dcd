/** A letter for each council, from concept to sent: all in one step, each with its own checks, and what cannot is left with why. */
import { feitVastleggen } from '../../app/feit-vastleggen';
import { voerUit } from '../../app/use-case';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { systeem } from '../../domain/actor';
import { ingelicht } from '../support/ingelicht';
import { reeksAdviseur } from '../support/reeks';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel } from '../support/tellen';

const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
  await huis.wereld.eenheid(async (eenheid) => {
    const [casus] = await eenheid.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []);
    const feiten = {
      rib: { ...mutsaers.rib, datum: '2026-03-12', ondertekenaar: 'M. Janssen' },
      deelnemingen: { namen: ['Hai-5'] },
      plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld' },
    };
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag: PROEFMOMENT.slice(0, 10), eenheid };
    expect((await voerUit(werk, feitVastleggen, { casusId: casus?.id ?? '', feiten })).ok).toBe(true);
  });
});
afterEach(() => huis.ruimOp());

const KOP = 'gemeente;aanbieder;portefeuille;onderdelen;segmenten';
const bestand = (namen: readonly string[]): Record<string, Uint8Array> => ({
  'gegevens.csv': Buffer.from([KOP, ...namen.map((naam) => `${naam};Mutsaersstichting;geen;geen;geen`)].join('\n')),
});

async function gemeenten(): Promise<readonly string[]> {
  const reeks = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven('', 0, 1));
  expect(reeks).toEqual([]);
  return huis.wereld.eenheid(async (turn) => {
    const namen = await turn.db.rijen<{ naam: string }>(
      `select p.naam from partij p where p.soort = 'gemeente' order by p.naam`,
      [],
    );
    return namen.map(({ naam }) => naam);
  });
}

/** The newest status of each letter of the series, with how many have it. */
const standen = (): Promise<Record<string, number>> =>
  huis.wereld.eenheid(async (turn) => {
    const rijen = await turn.db.rijen<{ status: string; aantal: number }>(
      "select status, count(*) as aantal from brief where variant <> '' and status <> 'vervangen' group by status",
      [],
    );
    return Object.fromEntries(rijen.map(({ status, aantal }) => [status, Number(aantal)]));
  });

/** Waits until no step runs any more; what was said meanwhile differs from run to run, its last card does not. */
async function totKlaar(): Promise<void> {
  for (let keer = 0; keer < 1_600; keer += 1) {
    const { reeksen, rondes } = await huis.wereld.eenheid(async (turn) => ({
      reeksen: await turn.briefreeks.lopend(),
      rondes: await turn.briefreeks.lopendeRondes(),
    }));
    if (reeksen.length + rondes.length === 0) return;
    await new Promise((los) => setTimeout(los, 50));
  }
  throw new Error('the series never ended');
}

/** Before the councils: the aanbieder, his people and the regio's know it, and the register says so. */
const lichtIn = () =>
  huis.wereld.eenheid(async (eenheid) => {
    const [casus] = await eenheid.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []);
    await ingelicht(await reeksAdviseur(eenheid, 0), casus?.id ?? '');
  });

it('van concept tot verzonden, in vijf stappen, met één brief die blijft staan', async () => {
  const verslag = new Verslag();
  const stil = new Spreker(huis, 'Anouk Wiersma');
  await stil.stuurBestanden(bestand((await gemeenten()).filter((naam) => naam !== 'Weert')));
  await stil.klik('Overnemen');
  await stil.zeg('feiten Mutsaersstichting');
  await stil.klik('Brieven voor alle raden');
  await totKlaar();
  const [reeks] = await huis.wereld.eenheid((turn) => turn.db.rijen<{ id: string }>('select id from briefreeks', []));
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  const toon = (wie: Spreker) => wie.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks: reeks?.id });
  verslag.kop('De reeks is klaar: alle brieven zijn concept');
  await toon(anouk);
  const stap = async (wie: Spreker, titel: string, invoer: Record<string, string> = {}): Promise<void> => {
    const knop = wie.knop(titel);
    verslag.kop(`${wie.naam} drukt op ${titel}`);
    await new Spreker(huis, wie.naam).druk(knop, invoer);
    await totKlaar();
    // The card of the progress was brought up to date in its place; how often differs from run to run.
    wie.verhuis(huis, { gelezen: true });
    await toon(wie);
  };
  await stap(anouk, 'Alle voorleggen');
  expect(await standen()).toEqual({ voorgelegd: 30 });
  const berichten = await huis.wereld.eenheid((turn) => turn.outbox.over(reeks?.id ?? ''));
  expect(new Set(berichten.map(({ soort }) => soort))).toEqual(new Set(['reeks-voorgelegd']));
  expect(new Set(berichten.map(({ ontvangerId }) => ontvangerId)).size).toBe(berichten.length);
  verslag.kop('Wie de brieven liet maken, stelt ze niet vast');
  await anouk.klik('Beoordelen');
  await anouk.klik('Alle vaststellen', ticks);
  verslag.kop('Een ander wel, met een vinkje bij iedere gevoelige zin');
  await toon(henk);
  await henk.klik('Beoordelen');
  await henk.klik('Alle vaststellen');
  await stap(henk, 'Alle vaststellen', ticks);
  expect(await standen()).toEqual({ vastgesteld: 29, voorgelegd: 1 });
  verslag.kop('Wat bleef staan, en waarom');
  await henk.klik('Wat bleef staan');
  await toon(henk);
  await lichtIn();
  await stap(henk, 'Alle vrijgeven');
  expect(await standen()).toEqual({ vrijgegeven: 29, voorgelegd: 1 });
  verslag.kop('De verzending, voor alle raden tegelijk');
  await henk.klik('Verzending vastleggen');
  await stap(henk, 'Alle verzonden', { hoe: 'e-mail', wanneer: '2026-03-12', bewijs: 'lijst van de griffies' });
  expect(await standen()).toEqual({ verzonden: 29, voorgelegd: 1 });
  const genoteerd = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ wie: string }>("select wie from geinformeerd where groep = 'raad'", []),
  );
  expect(new Set(genoteerd.map(({ wie }) => wie)).size).toBe(29);
  verslag.kop('Weert: aangevuld, bijgewerkt, en de rest blijft wat hij is');
  await stil.stuurBestanden(bestand(['Weert']));
  await stil.klik('Overnemen');
  await stap(anouk, 'Bijwerken');
  expect(await standen()).toEqual({ verzonden: 29, concept: 1 });
  expect(await kapotteRegel(huis)).toBeNull();
  // The texts of the letters change with their wording, and their hash with them.
  vergelijkReis('briefreeks', { tekst: verslag.tekst.replaceAll(/[0-9a-f]{64}/g, '…') });
});

it('afbreken halverwege: wat gedaan is blijft gedaan, en het persbericht wacht op de rest', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.stuurBestanden(bestand(await gemeenten()));
  await anouk.klik('Overnemen');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  await totKlaar();
  const [reeks] = await huis.wereld.eenheid((turn) => turn.db.rijen<{ id: string }>('select id from briefreeks', []));
  await anouk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks: reeks?.id });
  await anouk.klik('Alle voorleggen');
  await anouk.klik('Afbreken');
  await totKlaar();
  const { concept = 0, voorgelegd = 0 } = await standen();
  expect(concept + voorgelegd).toBe(30);
  expect(concept).toBeGreaterThan(0);
  const [ronde] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ status: string; gedaan: number }>('select status, gedaan from briefreeks_ronde', []),
  );
  expect(ronde).toMatchObject({ status: 'afgebroken' });
  // The series that is there is gone on with: no council is written to twice.
  expect(await anouk.zeg('feiten Mutsaersstichting')).not.toContain('Brieven voor alle raden');
  expect(await anouk.klik('Brieven aan de raden')).toContain('30 van 30 brieven');
  await anouk.zeg('persbericht Mutsaersstichting');
  const [pers] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ id: string }>("select id from brief where soort = 'persbericht'", []),
  );
  await huis.wereld.eenheid((turn) =>
    turn.db.voer("update brief set status = 'vastgesteld' where id = ?", [pers?.id ?? '']),
  );
  const gezegd = await anouk.drukRuw('brief.vrijgave', { action: 'brief.vrijgave', brief: pers?.id });
  // Of all letters of one kind to councils in the same position one stands there; how many were put forward before the stop is chance.
  const eerste = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ nummer: string }>(
      "select min(nummer) as nummer from brief where variant <> '' group by soort, publiek, status",
      [],
    ),
  );
  const wacht = gezegd.split('\n').filter((regel) => regel.startsWith('Eerst '));
  expect(wacht.filter((regel) => regel.startsWith('Eerst gaat')).sort()).toEqual(
    eerste.map(({ nummer }) => `Eerst gaat ${nummer} naar de gemeenteraden.`).sort(),
  );
  expect(wacht.filter((regel) => !regel.startsWith('Eerst gaat'))).toEqual([
    'Eerst de aanbieder en zijn mensen: er is geen brief voor de aanbieder, de medewerkers, en cliënten en ouders. Leg bij de casus onder Wie weet het vast dat zij het weten.',
    'Eerst de regio’s: er is geen brief voor MGR sociaal domein Limburg-Noord, Midden-Limburg Oost, Midden-Limburg West, Noord-Limburg en Zuid-Limburg. Leg bij de casus onder Wie weet het vast dat zij het weten.',
  ]);
  expect(gezegd).toContain('Deze brief is nog niet aan de beurt.');
  expect(gezegd).not.toContain('Nu vrijgeven');
});

it('een reeks die is afgebroken met brieven erin blijft de reeks van deze casus: geen raad krijgt een tweede brief', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.stuurBestanden(bestand(await gemeenten()));
  await anouk.klik('Overnemen');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  await totKlaar();
  await huis.wereld.eenheid((turn) => turn.db.voer("update briefreeks set status = 'afgebroken'", []));
  const feiten = await anouk.zeg('feiten Mutsaersstichting');
  expect(feiten).toContain('(Brieven aan de raden)');
  expect(feiten).not.toContain('(Brieven voor alle raden)');
  expect(await anouk.zeg('brieven voor alle raden van Mutsaersstichting')).toContain('30 van 30 brieven');
});

/** What stands in the way of the press, as the card says it, of councils only. */
async function eerstDeRaden(anouk: Spreker): Promise<readonly string[]> {
  await anouk.zeg('persbericht Mutsaersstichting');
  const [pers] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ id: string }>("select id from brief where soort = 'persbericht' and status <> 'vervangen'", []),
  );
  await huis.wereld.eenheid((turn) =>
    turn.db.voer("update brief set status = 'vastgesteld' where id = ?", [pers?.id ?? '']),
  );
  const gezegd = await anouk.drukRuw('brief.vrijgave', { action: 'brief.vrijgave', brief: pers?.id });
  return gezegd.split('\n').filter((regel) => /^(Eerst gaat|Deze raden)/.test(regel));
}

async function reeksGemaakt(anouk: Spreker): Promise<string> {
  await anouk.stuurBestanden(bestand(await gemeenten()));
  await anouk.klik('Overnemen');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  await totKlaar();
  const [reeks] = await huis.wereld.eenheid((turn) => turn.db.rijen<{ id: string }>('select id from briefreeks', []));
  return reeks?.id ?? '';
}

it.each(['afgebroken', 'gestopt'])(
  'een reeks die is %s: de brieven die er zijn houden het persbericht tegen tot zij vrij of ingetrokken zijn',
  async (status) => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    const reeks = await reeksGemaakt(anouk);
    await huis.wereld.eenheid((turn) => turn.db.voer('update briefreeks set status = ?', [status]));
    expect(await eerstDeRaden(anouk)).toEqual([
      'Eerst gaat B-2026-0001 naar de gemeenteraden.',
      'Eerst gaat B-2026-0003 naar de gemeenteraden.',
    ]);
    await anouk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks });
    await huis.wereld.eenheid((turn) =>
      turn.db.voer("update brief set status = 'ingetrokken' where variant <> '' and status <> 'vervangen'", []),
    );
    const nu = await eerstDeRaden(anouk);
    expect(nu.join('\n')).not.toContain('Eerst gaat');
    expect(nu.join('\n')).toContain('Beesel');
  },
);

it('zolang de reeks loopt, houdt ook een raad zonder brief het persbericht tegen; na afbreken maakt niemand die brief', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const reeks = await reeksGemaakt(anouk);
  await huis.wereld.eenheid(async (turn) => {
    await turn.db.voer("update brief set status = 'vrijgegeven' where variant <> ''", []);
    const sql = 'insert into briefreeks_rij (reeks_id, volgnummer, gemeente, gegevens) values (?, ?, ?, ?)';
    await turn.db.voer(sql, [reeks, 999, 'Zwolle', JSON.stringify({ gemeente: 'Zwolle' })]);
    await turn.db.voer("update briefreeks set status = 'loopt'", []);
    // Somebody else is at work on it, and gets no further: a round of ours would make that letter.
    await turn.lease.neem('briefreeksen', 'een ander huis', PROEFMOMENT, '2026-03-13T09:00:00.000Z');
  });
  expect((await eerstDeRaden(anouk)).join('\n')).toContain('Zwolle');
  await huis.wereld.eenheid((turn) => turn.db.voer("update briefreeks set status = 'afgebroken'", []));
  expect((await eerstDeRaden(anouk)).join('\n')).not.toContain('Zwolle');
});
