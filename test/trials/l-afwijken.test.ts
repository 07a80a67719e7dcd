/** Afwijken van de volgorde: gevraagd, toegestaan, geweigerd, teruggenomen en ingetrokken, en wie het te horen en te zien krijgt. */
import {
  afwijkingTerugnemen,
  afwijkingToestaan,
  afwijkingVragen,
  afwijkingWeigeren,
  toestemmingIntrekken,
} from '../../app/brief-afwijken';
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { eigenBrieven } from '../../app/brieven-inzien';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { Zaak } from '../../domain/policy';
import { briefwerk } from '../../reports/briefwerk';
import { vrijgaveKaart } from '../../cards/vrijgave';
import { leesKaart } from '../support/kaarttekst';
import { hash } from '../bot/handlers/support/beurt';
import { openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { metGereedschap } from '../support/gereedschap';
import { melderVan, tekst } from '../support/proefregister';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const vrijgave = { briefwerk, hash, volgorde: { tussenMinuten: 60 } };
const vrijgeven = briefVrijgeven(vrijgave);
const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
const pers = { soort: 'persbericht', publiek: 'pers' };

function suite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;

  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casus = await openVolledigeCasus(wereld);
  });
  afterEach(() => ruimOp());

  const doe = <I, U, Z extends Zaak>(wie: string, verb: Verb<I, U, Z>, invoer: I) =>
    wereld.eenheid((eenheid) =>
      voerUit({ actor: melderVan(wie), nu: '2026-03-02T10:00:00.000Z', vandaag: '2026-03-02', eenheid }, verb, invoer),
    );

  async function vastgesteld(wat: typeof rib): Promise<string> {
    const gemaakt = await doe('adviseur', briefOpstellen(briefwerk, hash), { casus, ...wat });
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    const { briefId: brief } = gemaakt.value;
    await doe('adviseur', briefVoorleggen, { brief });
    const versie = await wereld.eenheid((turn) => turn.brief.vind(brief));
    const dossier = (await wereld.eenheid((turn) => turn.feit.dossierJson(casus))) ?? {};
    const zinnen = versie === null ? [] : (briefwerk.controleer(versie, dossier)?.gevoelig ?? []);
    const bevestigd = zinnen.map(({ zinId }) => zinId);
    const uit = await doe('adviseur2', briefVaststellen(briefwerk), { brief, gezien: versie?.hash ?? '', bevestigd });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return brief;
  }

  it('L79: toestemming om af te wijken kan terug tot de brief is vrijgegeven, en daarna gaat hij niet meer', async () => {
    await vastgesteld(rib);
    const brief = await vastgesteld(pers);
    const reden = tekst('de krant publiceert vanavond');
    const intrekken = () => doe('adviseur2', toestemmingIntrekken, { brief });
    await doe('adviseur', afwijkingVragen, { brief, reden });
    expect(await intrekken()).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    await doe('adviseur2', afwijkingToestaan(vrijgave.volgorde), { brief });
    expect((await intrekken()).ok).toBe(true);
    expect(await intrekken()).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    expect(await doe('adviseur', vrijgeven, { brief })).toMatchObject({ fout: { soort: 'vrijgave-te-vroeg' } });
    const gemeld = await wereld.eenheid((turn) => turn.outbox.over(brief));
    expect(gemeld.filter(({ soort }) => soort === 'afwijking-ingetrokken')).toMatchObject([
      { ontvangerId: 'adviseur' },
    ]);
    await doe('adviseur', afwijkingVragen, { brief, reden });
    await doe('adviseur2', afwijkingToestaan(vrijgave.volgorde), { brief });
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(true);
    expect(await intrekken()).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
  });

  it('L79: is een eerdere brief vrijgegeven en nog niet als verzonden vastgelegd, dan zegt de kaart van de volgende dat', async () => {
    const raad = await vastgesteld(rib);
    const brief = await vastgesteld(pers);
    const stand = async () => {
      const uit = await doe('adviseur', vrijgaveInzien(vrijgave.volgorde), { brief });
      if (!uit.ok) throw new Error(uit.fout.soort);
      return leesKaart(vrijgaveKaart(uit.value, 'sleutel-1').inhoud);
    };
    expect(await stand()).not.toContain('vastgelegd dat hij is verzonden');
    await wereld.eenheid(({ db }) => db.voer("update brief set status = 'vrijgegeven' where id = ?", [raad]));
    const nummer = (await wereld.eenheid((turn) => turn.brief.vind(raad)))?.nummer ?? '';
    expect(await stand()).toContain(
      `Let op: ${nummer} aan de gemeenteraden is vrijgegeven, maar nog niet is vastgelegd dat hij is verzonden.`,
    );
    await wereld.eenheid(({ db }) => db.voer("update brief set status = 'verzonden' where id = ?", [raad]));
    expect(await stand()).not.toContain('vastgelegd dat hij is verzonden');
  });

  it('L79: een open vraag om af te wijken wacht op wie mag beslissen, en op niemand anders', async () => {
    await vastgesteld(rib);
    const brief = await vastgesteld(pers);
    const wacht = async (wie: string) => {
      const uit = await doe(wie, eigenBrieven, {});
      return uit.ok ? uit.value.brieven.filter(({ wachtOpU }) => wachtOpU === 'toestaan').map(({ id }) => id) : [];
    };
    expect(await wacht('adviseur2')).toEqual([]);
    await doe('adviseur', afwijkingVragen, { brief, reden: tekst('de krant publiceert vanavond') });
    expect(await wacht('adviseur2')).toEqual([brief]);
    expect(await wacht('adviseur')).toEqual([]);
    await doe('adviseur2', afwijkingWeigeren, { brief });
    expect(await wacht('adviseur2')).toEqual([]);
  });

  it('L79: wie om een afwijking vroeg neemt haar terug, een ander weigert haar, en wat gevraagd is blijft te lezen', async () => {
    await vastgesteld(rib);
    const brief = await vastgesteld(pers);
    const toestaan = () => doe('adviseur2', afwijkingToestaan(vrijgave.volgorde), { brief });
    const vraag = () => doe('adviseur', afwijkingVragen, { brief, reden: tekst('de krant publiceert vanavond') });
    await vraag();
    expect(await doe('adviseur2', afwijkingTerugnemen, { brief })).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    expect((await doe('adviseur', afwijkingTerugnemen, { brief })).ok).toBe(true);
    expect(await toestaan()).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    await vraag();
    expect(await doe('adviseur', afwijkingWeigeren, { brief })).toMatchObject({ fout: { soort: 'zelfde-persoon' } });
    expect((await doe('adviseur2', afwijkingWeigeren, { brief })).ok).toBe(true);
    expect(await toestaan()).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(false);
    await vraag();
    expect((await toestaan()).ok).toBe(true);
    for (const sluiten of [afwijkingTerugnemen, afwijkingWeigeren])
      expect(await doe('adviseur', sluiten, { brief })).toMatchObject({ fout: { soort: 'niet-gevonden' } });
    const eindes = await wereld.eenheid(({ db }) =>
      db.rijen('select reden, einde, einde_door from brief_afwijking order by id', []),
    );
    const reden = 'de krant publiceert vanavond';
    expect(eindes).toEqual([
      { reden, einde: 'teruggenomen', einde_door: 'adviseur' },
      { reden, einde: 'geweigerd', einde_door: 'adviseur2' },
      { reden, einde: null, einde_door: null },
    ]);
  });
}

describe('SQLite', () => suite(sqliteWereld));
metGereedschap(['postgres'], () => describe('PostgreSQL', () => suite(postgresWereld)));
