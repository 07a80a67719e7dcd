/** L Een rechtzetting voor de pers hoort bij het persbericht dat wegging, zegt verder niets, en gaat na de raden. */
import { vindHindernissen } from '../../app/brief-hindernissen';
import { briefNakijken } from '../../app/brief-nakijken';
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefZaak } from '../../app/brief-zaak';
import { alleZinnen, zinTekst } from '../../domain/document';
import { briefwerk } from '../../reports/briefwerk';
import { hash, voer } from '../bot/handlers/support/beurt';
import { bepaal, legFeitenVast, openCasus } from '../bot/handlers/support/casuswereld';
import { databases } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const op = '2026-02-20T09:00:00.000Z';
const punt = 'In het persbericht stond dat het doel rust was. Het doel is een sluitende begroting.';

describe.each(databases())('op %s', (_, open) => {
  let proef: Proefwereld;
  let casus: string;
  beforeEach(async () => {
    proef = await open();
    casus = (await openCasus(proef.wereld)).id;
    await bepaal(proef.wereld, casus, 3);
    await legFeitenVast(proef.wereld, casus, {
      'persbericht.kop': 'Herstelplan voor Het Noorderlicht',
      'persbericht.datum': '2026-02-20',
      'plan.doel': 'rust in de organisatie',
    });
  });
  afterEach(() => proef.ruimOp());

  const stelOp = async (soort: string, publiek = 'pers'): Promise<string> => {
    const uit = await voer(proef.wereld, 'adviseur', briefOpstellen(briefwerk, hash), { casus, soort, publiek });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value.briefId;
  };
  const lees = async (): Promise<string> => {
    const id = await stelOp('persrechtzetting');
    const brief = await proef.wereld.eenheid((turn) => turn.brief.vind(id));
    return brief ? alleZinnen(brief.document).map(zinTekst).join(' ') : '';
  };
  const verstuur = async (id: string): Promise<void> => {
    await proef.wereld.eenheid(async (turn) => {
      await turn.db.voer('update brief set status = ? where id = ?', ['verzonden', id]);
      const brief = await turn.brief.vind(id);
      const stap = { id: turn.nieuwId(op), nummer: brief?.nummer ?? '', briefId: id, versie: 1, op };
      await turn.briefverloop.voegStapToe({ ...stap, stap: 'vrijgeven', persoonId: 'adviseur', reden: null });
    });
  };
  const nagekeken = async (brief: string) => {
    const uit = await voer(proef.wereld, 'adviseur', briefNakijken(briefwerk), { brief });
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value;
  };

  it('zonder een persbericht dat wegging zijn dag, kop en wat er fout was gaten', async () => {
    const tekst = await lees();
    for (const wat of ['datum van het persbericht met de fout', 'kop van het persbericht', 'wat in het persbericht'])
      expect(tekst).toContain(`[ONTBREEKT: ${wat}`);
  });

  it('noemt het persbericht zoals het wegging, biedt aan wat nu anders is, en zegt verder niets', async () => {
    await verstuur(await stelOp('persbericht'));
    await legFeitenVast(proef.wereld, casus, {
      'persbericht.kop': 'Een nieuwe kop',
      'persbericht.datum': '2026-04-01',
      'plan.doel': 'een sluitende begroting',
    });
    const { rechtTeZetten, verschillen } = await nagekeken(await stelOp('persrechtzetting'));
    expect(verschillen).toEqual([]);
    expect(rechtTeZetten.map(({ was, nu }) => [was, nu])).toEqual([
      ['rust in de organisatie', 'een sluitende begroting'],
    ]);
    await legFeitenVast(proef.wereld, casus, {
      persrechtzetting: { datum: '2026-02-24', punten: [punt] },
    });
    const tekst = await lees();
    expect(tekst).toContain('Rectificatie: Herstelplan voor Het Noorderlicht');
    expect(tekst).toContain('Op 20 februari 2026 verscheen een persbericht');
    expect(tekst).toContain(punt);
    expect(tekst).not.toMatch(/herstelplan (?:is|wordt)|trede|Een nieuwe kop|zorgelijk/u);
    expect((await nagekeken(await stelOp('persrechtzetting'))).rechtTeZetten).toEqual([]);
  });

  describe('met twee persberichten', () => {
    let eerste: string;
    beforeEach(async () => {
      const een = await stelOp('persbericht');
      eerste = (await proef.wereld.eenheid((turn) => turn.brief.vind(een)))?.nummer ?? '';
      await verstuur(een);
      await legFeitenVast(proef.wereld, casus, {
        'persbericht.kop': 'Uitvoering is begonnen',
        'persbericht.datum': '2026-02-26',
        'plan.doel': 'een sluitende begroting',
      });
      await verstuur(await stelOp('persbericht'));
    });

    it('hoort de rechtzetting bij het laatste, zolang niemand er een koos', async () => {
      const tekst = await lees();
      expect(tekst).toContain('Rectificatie: Uitvoering is begonnen');
      expect(tekst).toContain('Op 26 februari 2026 verscheen een persbericht');
      expect(tekst).not.toContain(`kenmerk ${eerste}`);
    });

    it('hoort zij bij het bericht dat iemand koos, met wat dát anders zei', async () => {
      await legFeitenVast(proef.wereld, casus, { 'persrechtzetting.vanKenmerk': eerste });
      const tekst = await lees();
      expect(tekst).toContain('Rectificatie: Herstelplan voor Het Noorderlicht');
      expect(tekst).toContain('Op 20 februari 2026 verscheen een persbericht');
      expect(tekst).toContain(`het persbericht van 20 februari 2026 (kenmerk ${eerste}) overgenomen`);
      const { rechtTeZetten } = await nagekeken(await stelOp('persrechtzetting'));
      expect(rechtTeZetten.map(({ was, nu }) => [was, nu])).toEqual([
        ['rust in de organisatie', 'een sluitende begroting'],
      ]);
    });

    it('is het gekozen kenmerk geen persbericht van deze casus dat wegging, dan zijn dag en kop gaten en niet die van een ander', async () => {
      await stelOp('verklaring');
      for (const nummer of ['B-2026-0999', 'B-2026-0003']) {
        await legFeitenVast(proef.wereld, casus, { 'persrechtzetting.vanKenmerk': nummer });
        const tekst = await lees();
        expect(tekst).toContain('[ONTBREEKT: datum van het persbericht met de fout');
        expect(tekst).not.toMatch(/Rectificatie: (?:Uitvoering|Herstelplan)/u);
      }
    });
  });

  it('wat de pers niet mag lezen, wordt ook in een getypt punt gevonden', async () => {
    await verstuur(await stelOp('persbericht'));
    await legFeitenVast(proef.wereld, casus, { 'persrechtzetting.punten': ['Er stond trede 2. Het is trede 3.'] });
    const { controle } = await nagekeken(await stelOp('persrechtzetting'));
    expect(controle.nietVoorPubliek.map(({ woord }) => woord)).toEqual(['trede 2']);
  });

  it('een persbericht van na de rechtzetting wordt als tegenspraak gevonden', async () => {
    await verstuur(await stelOp('persbericht'));
    await legFeitenVast(proef.wereld, casus, { 'persrechtzetting.datum': '2026-02-18' });
    const { controle } = await nagekeken(await stelOp('persrechtzetting'));
    expect(controle.tegenspraken.map(({ omschrijving }) => omschrijving)).toEqual([
      'datum van het persbericht met de fout ligt na de datum van de brief',
    ]);
  });

  it('gaat na de raden: een rechtzettingsbrief die nog openstaat gaat voor, en geen raad leest het eerst in de krant', async () => {
    await verstuur(await stelOp('persbericht'));
    const recht = await stelOp('persrechtzetting');
    const staatInDeWeg = () =>
      proef.wereld.eenheid(async (eenheid) => {
        const actor = await eenheid.persoon.actorVanPersoon('adviseur', '2026-03-02');
        if (actor === null) throw new Error('geen actor');
        const werk = { actor, eenheid, nu: '2026-03-02T10:00:00.000Z', vandaag: '2026-03-02' } as never;
        const zaak = await briefZaak(werk, recht);
        return zaak === null ? [] : (await vindHindernissen(werk, zaak, { tussenMinuten: 0 })).map((een) => een.soort);
      });
    expect(await staatInDeWeg()).toEqual(['niet-geinformeerd', 'niet-geinformeerd', 'geen-raadsbrief']);
    await stelOp('rechtzettingsbrief', 'raad-eigen-regio');
    expect(await staatInDeWeg()).toContain('eerst-brief');
  });
});
