/** X23 Somebody's role on a casus ends while its cards stand before him, a form is filled in, and messages wait for him. */
import type { OpenWorld } from '../../db/world';
import { outboxBerichten } from '../../bot/outbox/berichten';
import { kaartWeigeringTekst } from '../../texts/kaart-weigering';
import type { KaartKnop } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

const dag = PROEFMOMENT.slice(0, 10);
const nummer = 'C-2025-0003';
const verraad = /Hazelkamp|C-2025-0003/;

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);
const rolVanRob = (wat: 'wijsToe' | 'beeindigRol'): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = wie('Rob Janssen').wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    const casus = await turn.casus.vind(nummer, dag);
    await turn.casus[wat](casus?.id ?? '', actor?.persoonId ?? '', 'regievoerder', dag);
  });

const voorstel = { trede: '2', ingangsdatum: '2026-03-12', grond: 'Zo besproken.', bewijs: 'Verslag.', plan: 'geen' };

/** What he typed, the button on the card that came of it, and what he fills in there. */
const kaarten: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['taken Hazelkamp', 'Gereed', {}],
  ['taken Hazelkamp', 'Bekijken', {}],
  ['feiten Hazelkamp', 'Feit bijwerken', {}],
  ['trede vaststellen Hazelkamp', 'Voorleggen', voorstel],
  ['plan Hazelkamp', 'Soort plan wijzigen', {}],
  ['update Hazelkamp: overleg gehad', 'Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'kernteam' }],
  ['ritme Hazelkamp', 'Uitstellen', { dagen: '7', reden: 'Het overleg is verzet.' }],
  ['casus Hazelkamp', 'Meer doen', {}],
  ['tijdlijn Hazelkamp', 'Terug naar de casus', {}],
];

it('elke oude kaart maakt plaats voor dezelfde stille kaart, die niets bevestigt; een verzonnen kaart ook', async () => {
  await rolVanRob('wijsToe');
  const rob = wie('Rob Janssen');
  const knoppen: (readonly [string, KaartKnop, Readonly<Record<string, string>>])[] = [];
  for (const [zin, titel, invoer] of kaarten) {
    await rob.zeg(zin);
    knoppen.push([zin, rob.knop(titel), invoer]);
  }
  await rolVanRob('beeindigRol');
  for (const [zin, knop, invoer] of knoppen) {
    const uit = await rob.druk(knop, invoer);
    expect([zin, uit]).toEqual([zin, expect.stringContaining(kaartWeigeringTekst.kop)]);
    expect([zin, uit]).toEqual([zin, expect.not.stringMatching(verraad)]);
    expect(uit.includes(kaartWeigeringTekst.nietBewaard)).toBe(Object.keys(invoer).length > 0);
    const verzonnen = Object.fromEntries(
      Object.entries(knop.data).map(([naam, waarde]) => [
        naam,
        naam === 'casus' || naam === 'taak' ? 'verzonnen' : waarde,
      ]),
    );
    expect([zin, await rob.drukRuw(knop.verb, { ...verzonnen, ...invoer })]).toEqual([zin, uit]);
  }
  expect(await tel(huis, "gebeurtenis where tekst = 'Overleg gehad.'")).toBe(0);
});

it('wie de casus nog wel ziet, vindt vanaf die kaart de weg terug; wie er niets van ziet, krijgt die knop niet', async () => {
  const rob = wie('Rob Janssen');
  await rob.zeg('casus Wilgenhoeve');
  const { data } = rob.knop('Taken');
  const naar = async (casus: unknown): Promise<string> =>
    rob.drukRuw('feiten.inzien', { action: 'feiten.inzien', casus });
  expect(await naar(data['casus'])).toContain(kaartWeigeringTekst.kop);
  expect(await rob.klik('Casus tonen')).toContain('Stichting De Wilgenhoeve');
  expect(await naar(nummer)).not.toContain('Casus tonen');
});

it('in een kanaal blijft de kaart van de anderen staan', async () => {
  await rolVanRob('wijsToe');
  const rob = wie('Rob Janssen');
  await rob.zeg('taken Hazelkamp');
  const knop = rob.knop('Bekijken');
  await rolVanRob('beeindigRol');
  const inKanaal = new Spreker(huis, 'Rob Janssen', 'channel');
  const uit = await inKanaal.druk(knop);
  expect(uit).not.toContain(kaartWeigeringTekst.kop);
  expect(uit).not.toMatch(verraad);
});

it('halverwege een vraag in woorden: wat hij daarna typt, komt nergens', async () => {
  await rolVanRob('wijsToe');
  const rob = wie('Rob Janssen');
  await rob.zeg('extra taak Hazelkamp');
  await rolVanRob('beeindigRol');
  for (const zin of ['bank bellen', 'verder', 'ja', 'wat is de trede', 'welke taken staan open']) {
    expect([zin, await rob.zeg(zin)]).toEqual([zin, expect.not.stringMatching(verraad)]);
  }
  expect(await tel(huis, "taak where wat like '%bank bellen%'")).toBe(0);
});

/** Below the trede at which others read along, of a partij that is involved or not; and above it. */
const wachtrijen: readonly Wachtrij[] = [
  { naam: 'Rob Janssen', casusnummer: nummer, woorden: verraad, partij: 'JZ02' },
  { naam: 'Rob Janssen', casusnummer: nummer, woorden: verraad, partij: 'GM0153' },
  { naam: 'Bilal Amrani', casusnummer: 'C-2023-0001', woorden: /Mutsaers|C-2023-0001/, partij: 'GM0344' },
  // Of an involved gemeente a melder may ask the trede and the tasks, and sees no casus.
  {
    ...{ naam: 'Bilal Amrani', casusnummer: 'C-2023-0001', woorden: /Mutsaers|C-2023-0001/, partij: 'GM0983' },
    ziet: ['taken-gestart'],
  },
];
type Turn = Parameters<Parameters<OpenWorld['eenheid']>[0]>[0];
interface Wachtrij {
  readonly naam: string;
  readonly casusnummer: string;
  readonly woorden: RegExp;
  readonly partij: string;
  /** What he may still read where he works now. */
  readonly ziet?: readonly string[];
}

const bericht = { tekst: 'Overleg.', volgendeStap: null, zicht: 'kernteam', vraagAkkoord: false, corrigeert: null };

/** He held the regie until today, has tasks on his name, and put a message before a second person. */
async function wasErbij(turn: Turn, { naam, casusnummer, partij }: Wachtrij) {
  const { aadObjectId, tenantId } = wie(naam).wie;
  const persoonId = (await turn.persoon.actor(aadObjectId, tenantId, dag))?.persoonId ?? '';
  const persoon = await turn.persoon.vind(persoonId);
  const casus = await turn.casus.vind(casusnummer, dag);
  if (persoon === null || casus === null) throw new Error('no such casus');
  await turn.persoon.bewaar({ ...persoon, partijId: partij });
  await turn.casus.wijsToe(casus.id, persoonId, 'regievoerder', '2026-03-01');
  await turn.casus.beeindigRol(casus.id, persoonId, 'regievoerder', dag);
  await turn.db.voer('update taak set persoon_id = ? where casus_id = ?', [persoonId, casus.id]);
  const voorgelegd = { id: 'voorstel-1', casusId: casus.id, makerId: persoonId, op: PROEFMOMENT };
  await turn.casusbericht.legVoor({ ...voorgelegd, bericht: bericht as never });
  const ontvanger = await turn.persoon.actor(aadObjectId, tenantId, dag);
  if (ontvanger === null) throw new Error('nobody');
  return { casus, ontvanger };
}

async function allesVan(turn: Turn, casusId: string): Promise<readonly string[]> {
  const ids = [casusId, 'voorstel-1'];
  for (const tabel of ['taak', 'tredebepaling', 'gebeurtenis', 'casus_kanaal', 'brief']) {
    const sql = `select * from ${tabel} where casus_id = ?`;
    const rijen = await turn.db.rijen<Readonly<Record<string, string>>>(sql, [casusId]);
    ids.push(...rijen.map((rij) => rij['id'] ?? rij['kanaal_id'] ?? ''));
  }
  return ids;
}

it.each(wachtrijen)(
  'geen soort bericht uit de wachtrij noemt $naam van $partij nog zijn oude casus $casusnummer',
  async (van) => {
    const gelekt = await huis.wereld.eenheid(async (echt) => {
      const turn = { ...echt, outbox: { ...echt.outbox, zetCasussen: () => Promise.resolve() } };
      const { casus, ontvanger } = await wasErbij(turn, van);
      const wieEnWanneer = { ontvanger, nu: PROEFMOMENT, vandaag: dag };
      const sleutels = { nieuweSleutel: () => 'sleutel-1', onderteken: () => 'x' };
      const uit = new Set<string>();
      const soorten = Object.entries(outboxBerichten).filter(([een]) => een !== 'antwoord');
      const ids = await allesVan(turn, casus.id);
      for (const [soort, maak, objectId] of soorten.flatMap((een) => ids.map((id) => [...een, id] as const))) {
        const rij = {
          id: 'rij',
          soort,
          objectId,
          ontvangerId: ontvanger.persoonId,
          op: PROEFMOMENT,
          casusId: casus.id,
        };
        const kaart = await maak({ turn, rij: rij as never, ...wieEnWanneer, ...sleutels });
        if (van.woorden.test(JSON.stringify(kaart))) uit.add(soort);
      }
      return [...uit];
    });
    expect(gelekt).toEqual(van.ziet ?? []);
  },
);

it.each(wachtrijen)(
  'wat klaarlag voor $naam van $partij over $casusnummer gaat niet meer weg, en het overzicht van berichten zegt waarom',
  async (van) => {
    await huis.wereld.eenheid(async (turn) => {
      const { casus, ontvanger } = await wasErbij(turn, van);
      const rij = {
        ...{ id: turn.nieuwId(PROEFMOMENT), objectId: 'voorstel-1', casusId: casus.id },
        ...{ ontvangerId: ontvanger.persoonId, op: PROEFMOMENT },
      };
      await turn.outbox.voegToe({ ...rij, soort: 'casusbericht-geweigerd' });
    });
    const spreker = wie(van.naam);
    await huis.zetKlok('2026-03-13T12:00:00.000Z');
    expect(spreker.luister()).not.toMatch(van.woorden);
    expect(await tel(huis, "outbox where soort = 'casusbericht-geweigerd' and reden = ?", 'geen-recht-meer')).toBe(1);
  },
);
