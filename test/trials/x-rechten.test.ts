/** Between partijen nothing leaks: not through a button, a list, a search, a channel, an old card or a waiting message. */
import { composeQuery } from '../../simulator/invokes';
import { membersAdded } from '../../simulator/events';
import { messageActivity } from '../../simulator/activities';
import gebruikers from '../../simulator/users.json';
import type { Action } from '../../cards/actions';
import type { Actor } from '../../domain/actor';
import { onbekende } from '../../domain/actor';
import { geenZaak, mag } from '../../domain/policy';
import type { Handeling, Zaak } from '../../domain/policy';
import { tredeZicht } from '../../domain/trede';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { huizen, PROEFMOMENT } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

const weigering = 'Hierover kan ik u niets laten zien';
const gekregen = (antwoord: string): boolean =>
  !antwoord.includes(weigering) && !antwoord.includes('Ik ken u nog niet');
const dag = PROEFMOMENT.slice(0, 10);

describe.each(huizen())('rechten op %s', (_, open) => {
  let huis: Proefhuis;
  beforeAll(async () => {
    huis = await open();
  });
  afterAll(async () => {
    expect(await kapotteRegel(huis)).toBeNull();
    await huis.ruimOp();
  });

  const actorVan = (naam: string): Promise<Actor> =>
    huis.wereld.eenheid(async ({ persoon }) => {
      const { aadObjectId, tenantId } = new Spreker(huis, naam).wie;
      return (await persoon.actor(aadObjectId, tenantId, dag)) ?? onbekende(aadObjectId, tenantId, naam);
    });
  const verhuis = (naam: string, partijId: string): Promise<number> =>
    huis.wereld.eenheid(({ db }) => db.voer('update persoon set partij_id = ? where naam = ?', [partijId, naam]));

  /** What the matrix says, with the trede rule on top of it. */
  const magLezen = async (actor: Actor, handeling: Handeling, nummer: string): Promise<boolean> =>
    huis.wereld.eenheid(async (turn) => {
      const casus = await turn.casus.vind(nummer, dag);
      const [laatste] = casus ? await turn.tredebepaling.historie(casus.id) : [];
      if (!casus || !mag(actor, handeling, casus)) return false;
      return handeling === 'casus.inzien' || tredeZicht(actor, casus, laatste?.invoer.trede ?? null) !== 'geen';
    });

  it('X20 elke knop, elke persoon, elke casus: alleen wat de tabel toestaat', async () => {
    const nummers = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ nummer: string }>('select nummer from casus order by nummer', []),
    );
    const knoppen: readonly (readonly [Action, Handeling, (nummer: string) => object])[] = [
      ['trede.opvragen', 'trede.opvragen', (over) => ({ over })],
      ['casus.inzien', 'casus.inzien', (casus) => ({ casus })],
      ['feiten.inzien', 'feiten.inzien', (casus) => ({ casus })],
    ];
    const vragen = nummers.slice(1, 5).flatMap(({ nummer }) => knoppen.map((knop) => [nummer, ...knop] as const));
    const afwijkingen = async (naam: string): Promise<readonly string[]> => {
      const [wie, actor] = [new Spreker(huis, naam), await actorVan(naam)];
      const uit: string[] = [];
      for (const [nummer, action, handeling, data] of vragen) {
        const kreeg = gekregen(await wie.drukRuw(action, { action, ...data(nummer) }));
        if (kreeg !== (await magLezen(actor, handeling, nummer))) uit.push(`${naam} ${action} ${nummer}`);
      }
      return uit;
    };
    for (const { naam } of gebruikers) expect(await afwijkingen(naam)).toEqual([]);
  });

  it('X20 knoppen zonder casus: alleen wie de handeling mag krijgt iets te zien', async () => {
    const knoppen: readonly (readonly [Action, Handeling])[] = [
      ['accountgesprek.openen', 'accountgesprek.vastleggen'],
      ['accountgesprekken.inzien', 'accountgesprek.inzien'],
      ['mijn-meldingen.inzien', 'mijn-meldingen.inzien'],
    ];
    for (const { naam } of gebruikers) {
      const [wie, actor] = [new Spreker(huis, naam), await actorVan(naam)];
      for (const [action, handeling] of knoppen) {
        const antwoord = await wie.drukRuw(action, { action });
        const eigen: Zaak = { ...geenZaak, makerId: actor.persoonId };
        expect([naam, action, gekregen(antwoord)]).toEqual([naam, action, mag(actor, handeling, eigen)]);
      }
    }
  });

  it('X22 in een kanaal met buitenstaanders staat nooit een trede, ook niet na een knop', async () => {
    const marjan = new Spreker(huis, 'Marjan de Graaf', 'channel');
    await new Spreker(huis, 'Marjan de Graaf').zeg('hulp');
    for (const zin of [
      'trede Mutsaersstichting',
      'casus Mutsaersstichting',
      'mijn casussen',
      'feiten Mutsaersstichting',
    ])
      expect(await marjan.zeg(zin)).toBe('Ik antwoord u in onze persoonlijke chat.');
    expect(await marjan.drukRuw('trede.opvragen', { action: 'trede.opvragen', over: 'AB-MUTSAERS' })).not.toMatch(
      /zorgelijk/,
    );
    const bot = new Spreker(huis, 'Bilal Amrani', 'channel');
    bot.luister();
    const inKanaal = huis.simulator?.connector.messages(bot.plaats.id) ?? [];
    expect(JSON.stringify(inKanaal)).not.toMatch(/zorgelijk|C-2023-0001/);
  });

  it('X23 wie van partij wisselt verliest meteen alles: concept, kaart, link en wachtend bericht', async () => {
    const tom = new Spreker(huis, 'Tom Hendriks');
    await tom.zeg('raadsinformatiebrief Mutsaersstichting');
    await tom.klik('Raden in de eigen regio');
    const meer = tom.knop('PDF');
    await tom.klik('PDF');
    const berichten = JSON.stringify(huis.simulator?.connector.messages(tom.plaats.id));
    const link = `${huis.url}${/\/bestand\/[\w-]+/.exec(berichten)?.[0] ?? ''}`;
    expect((await fetch(link)).status).toBe(200);
    // A receipt that is on its way when he moves has left: this one was refused before that.
    const geweigerdeBevestiging = new Promise<void>((los) => {
      huis.simulator?.connector.behave(({ activity }) => {
        if (!JSON.stringify(activity ?? {}).includes('Ontvangstbevestiging')) return undefined;
        los();
        return { status: 429 };
      });
    });
    const nummer = await doeMelding(tom, 'X23');
    await geweigerdeBevestiging;
    await tom.zeg('melding');
    await tom.zeg('Vuurbaak');
    await verhuis('Tom Hendriks', 'AB-NOORDERLICHT');
    huis.simulator?.connector.behave(undefined);
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(link, { method: 'POST' })).status).toBe(404);
    expect(await tom.druk(meer)).toContain(weigering);
    expect(await tom.zeg('verder')).toContain('Er is nu geen vraag open');
    expect(await tom.zeg(nummer)).toContain(weigering);
    expect(await tom.zeg('mijn meldingen')).not.toContain(nummer);
    await huis.zetKlok(new Date(Date.parse(PROEFMOMENT) + 600_000).toISOString());
    expect(tom.luister()).not.toContain(nummer);
    expect(await tel(huis, "outbox where reden = 'niet-meer-van-toepassing'")).toBe(1);
  });

  it('X26 zoeken en foutzinnen verraden geen casus die iemand niet mag zien', async () => {
    const zoek = async (naam: string, text: string): Promise<string> => {
      const wie = new Spreker(huis, naam);
      const { body } = await wie.stuur(composeQuery(wie.scene(), { commandId: 'zoek', parameter: 'naam', text }));
      return JSON.stringify(body);
    };
    expect(await zoek('Anouk Wiersma', 'C-2023-0001')).toContain('Mutsaersstichting');
    const geweigerd = await zoek('Bilal Amrani', 'C-2023-0001');
    expect(geweigerd).not.toContain('Mutsaers');
    expect(geweigerd).toBe(await zoek('Bilal Amrani', 'C-2023-9999'));
    expect(await zoek('Daan Vermeulen', 'Mutsaers')).not.toContain('Mutsaers');
    const bilal = new Spreker(huis, 'Bilal Amrani');
    expect(await bilal.zeg('casus C-2023-0001')).toBe(await bilal.zeg('casus C-2023-9999'));
  });

  it.each(['treden', 'mijn casussen', 'mijn taken', 'hulp'])(
    'X26 %s noemt geen casus die iemand niet mag zien',
    async (vraag) => {
      for (const { naam } of gebruikers) {
        const [wie, actor] = [new Spreker(huis, naam), await actorVan(naam)];
        const nummers = [...new Set((await wie.zeg(vraag)).match(/C-\d{4}-\d{4}/g))];
        const gezien = await Promise.all(nummers.map((nummer) => magLezen(actor, 'trede.opvragen', nummer)));
        expect([naam, nummers.filter((_, plek) => gezien[plek] !== true)]).toEqual([naam, []]);
      }
    },
  );

  it('X28 dezelfde persoon vanuit een tenant die niemand kent, is een onbekende', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    const vreemd = '00000000-0000-4000-8000-000000000000';
    const scene = {
      ...anouk.scene(),
      person: { ...anouk.wie, tenantId: vreemd },
      place: { ...anouk.plaats, id: 'a:vreemd', tenantId: vreemd },
    };
    await anouk.stuur(messageActivity(scene, 'trede Mutsaersstichting'));
    const antwoord = JSON.stringify(huis.simulator?.connector.messages('a:vreemd'));
    expect(antwoord).toContain('Ik ken u nog niet');
    expect(antwoord).not.toContain('zorgelijk');
  });

  it('X30b wie twee keer wordt toegevoegd, of de bot zelf, geeft één welkom', async () => {
    const lotte = new Spreker(huis, 'Lotte Claessen');
    // She spoke before: just below an answer there would be no welcome.
    await huis.zetKlok(`${dag}T12:00:00.000Z`);
    const toegevoegd = membersAdded(lotte.scene('1700000000030'), ['28:tredewijzer', `29:${lotte.wie.aadObjectId}`]);
    await Promise.all([lotte.stuur(toegevoegd), lotte.stuur(toegevoegd)]);
    await lotte.stuur(toegevoegd);
    expect(lotte.luister().match(/Welkom, Lotte Claessen/g)).toHaveLength(1);
  });
});
