/** L Een vervolgbrief zegt alleen dat de trede gelijk bleef als dat zo is: naar de brief die wegging, of naar wat iemand daarvan weet. */
import { briefIntrekken } from '../../app/brief-intrekken';
import { briefNakijken } from '../../app/brief-nakijken';
import { briefOpstellen } from '../../app/brief-opstellen';
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Trede } from '../../domain/trede';
import { briefwerk } from '../../reports/briefwerk';
import { hash, voer } from '../bot/handlers/support/beurt';
import { bepaal, legFeitenVast, openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { databases } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const publiek = 'raad-andere-regio';
const onveranderd = 'De indeling is sinds onze vorige brief niet veranderd';
const gat = '[ONTBREEKT: trede die de vorige brief noemde — vragen aan: meldpunt]';

describe.each(databases())('op %s', (_, open) => {
  let proef: Proefwereld;
  let casus: string;
  beforeEach(async () => {
    proef = await open();
    casus = (await openCasus(proef.wereld)).id;
    await bepaal(proef.wereld, casus, 3);
  });
  afterEach(() => proef.ruimOp());

  const stelOp = async (soort: string) => {
    const uit = await voer(proef.wereld, 'adviseur', briefOpstellen(briefwerk, hash), { casus, soort, publiek });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value;
  };
  const lees = async (soort: string): Promise<string> => {
    const { briefId } = await stelOp(soort);
    const brief = await proef.wereld.eenheid((turn) => turn.brief.vind(briefId));
    return brief ? alleZinnen(brief.document).map(zinTekst).join(' ') : '';
  };
  const zet = (id: string, status: string) =>
    proef.wereld.eenheid((turn) => turn.db.voer('update brief set status = ? where id = ?', [status, id]));
  const verstuur = async (soort: string, dag: string, trede: Trede | null = null): Promise<string> => {
    if (trede !== null) await bepaal(proef.wereld, casus, trede);
    await legFeitenVast(proef.wereld, casus, { [soort === 'vervolgbrief' ? 'vervolgbrief.datum' : 'rib.datum']: dag });
    const { briefId, nummer } = await stelOp(soort);
    await zet(briefId, 'verzonden');
    return nummer;
  };

  it('zonder een brief ervoor is de trede van toen een gat, tot iemand haar noemt', async () => {
    const eerst = await lees('vervolgbrief');
    expect(eerst).toContain(gat);
    expect(eerst).not.toContain(onveranderd);
    await legFeitenVast(proef.wereld, casus, { 'vervolg.vorigeTrede': 3 });
    const daarna = await lees('vervolgbrief');
    expect(daarna).toContain(`${onveranderd}: de situatie hoort nog steeds bij trede 3`);
    expect(daarna).not.toContain(gat);
  });

  it('na een brief in dezelfde trede is de indeling gelijk, met dag en kenmerk van die brief', async () => {
    const nummer = await verstuur('raadsinformatiebrief', '2026-02-20');
    const vervolg = await lees('vervolgbrief');
    expect(vervolg).toContain(onveranderd);
    expect(vervolg).toContain(`Op 20 februari 2026 hebben wij u een brief gestuurd`);
    expect(vervolg).toContain(`(kenmerk ${nummer})`);
  });

  it('na een brief in een andere trede noemt zij die, en een tweede vervolg leest van het eerste', async () => {
    await verstuur('raadsinformatiebrief', '2026-02-20');
    await bepaal(proef.wereld, casus, 4);
    expect(await lees('vervolgbrief')).toContain('In onze vorige brief was dat nog trede 3.');
    const nummer = await verstuur('vervolgbrief', '2026-03-01');
    await legFeitenVast(proef.wereld, casus, { 'vervolgbrief.datum': '2026-03-15' });
    const tweede = await lees('vervolgbrief');
    expect(tweede).toContain(`(kenmerk ${nummer})`);
    expect(tweede).toContain(`${onveranderd}: de situatie hoort nog steeds bij trede 4`);
  });

  it('een rechtzettingsbrief noemt de brief die wegging en wat daarin niet klopte, en verder niets', async () => {
    const nummer = await verstuur('raadsinformatiebrief', '2026-02-20');
    const eerst = await lees('rechtzettingsbrief');
    expect(eerst).toContain(`Op 20 februari 2026 hebben wij u een brief gestuurd`);
    expect(eerst).toContain(`(kenmerk ${nummer})`);
    expect(eerst).toContain('[ONTBREEKT: wat in een eerdere brief aan de raden niet juist was');
    const punt = 'In onze brief stond dat er dertien gemeenten zijn. Dat moeten er veertien zijn.';
    await legFeitenVast(proef.wereld, casus, {
      rechtzettingsbrief: { datum: '2026-03-02', betreft: 'Rechtzetting', punten: [punt] },
    });
    const daarna = await lees('rechtzettingsbrief');
    expect(daarna).toContain(punt);
    expect(daarna).not.toMatch(/trede|herstelplan|punten:/u);
    const { briefId } = await stelOp('rechtzettingsbrief');
    await zet(briefId, 'verzonden');
    // The next one in the series follows on the letter with the news, and does not say it again.
    const vervolg = await lees('vervolgbrief');
    expect(vervolg).toContain(`(kenmerk ${nummer})`);
    expect(vervolg).not.toContain('dertien gemeenten');
  });

  it('wat de raden anders lazen dan de feiten nu, vult de rechtzettingsbrief in, tot het erin staat', async () => {
    await legFeitenVast(proef.wereld, casus, { 'plan.doel': 'rust in de organisatie' });
    await verstuur('raadsinformatiebrief', '2026-02-20');
    await legFeitenVast(proef.wereld, casus, { 'plan.doel': 'een sluitende begroting' });
    const recht = async () => {
      const { briefId: brief } = await stelOp('rechtzettingsbrief');
      const uit = await voer(proef.wereld, 'adviseur', briefNakijken(briefwerk), { brief });
      return uit.ok ? uit.value.rechtTeZetten.map(({ was, nu }) => [was, nu]) : [];
    };
    expect(await recht()).toEqual([['rust in de organisatie', 'een sluitende begroting']]);
    await legFeitenVast(proef.wereld, casus, {
      'rechtzettingsbrief.punten': ['Er stond rust. Juist is een sluitende begroting.'],
    });
    expect(await recht()).toEqual([]);
  });

  it('een fout in de afsluitende brief wordt bij die brief rechtgezet, en een vervolg begint er niet mee', async () => {
    const eerste = await verstuur('raadsinformatiebrief', '2026-02-20');
    await legFeitenVast(proef.wereld, casus, { 'afsluitingsbrief.datum': '2026-03-01' });
    const { briefId, nummer } = await stelOp('afsluitingsbrief');
    await zet(briefId, 'verzonden');
    expect(await lees('rechtzettingsbrief')).toContain(`(kenmerk ${nummer})`);
    expect(await lees('vervolgbrief')).toContain(`(kenmerk ${eerste})`);
  });

  it('de afsluitende brief na een vervolg spreekt zichzelf niet tegen over de dag van dat vervolg', async () => {
    await verstuur('raadsinformatiebrief', '2026-02-20');
    await verstuur('vervolgbrief', '2026-03-01');
    await legFeitenVast(proef.wereld, casus, { 'afsluitingsbrief.datum': '2026-03-15' });
    const { briefId: brief } = await stelOp('afsluitingsbrief');
    const uit = await voer(proef.wereld, 'adviseur', briefNakijken(briefwerk), { brief });
    expect(uit.ok ? uit.value.controle.tegenspraken : uit).toEqual([]);
  });

  it('zonder een brief die wegging is er niets recht te zetten', async () => {
    expect(await lees('rechtzettingsbrief')).toContain('[ONTBREEKT: datum van de vorige brief aan de raden');
  });

  it('wat wegging luidt nog hetzelfde als het opnieuw wordt gevraagd: een vervolg leest niet van zichzelf', async () => {
    await verstuur('raadsinformatiebrief', '2026-02-20');
    await legFeitenVast(proef.wereld, casus, { 'vervolgbrief.datum': '2026-03-01' });
    const { briefId, nummer } = await stelOp('vervolgbrief');
    await zet(briefId, 'vrijgegeven');
    expect(await stelOp('vervolgbrief')).toMatchObject({ nummer, ongewijzigd: true });
  });

  it('wordt de brief ervoor ingetrokken, dan vervalt het akkoord op het vervolg', async () => {
    await legFeitenVast(proef.wereld, casus, { 'rib.datum': '2026-02-20' });
    const { briefId: eerste } = await stelOp('raadsinformatiebrief');
    await zet(eerste, 'vrijgegeven');
    const { briefId: vervolg } = await stelOp('vervolgbrief');
    await zet(vervolg, 'vastgesteld');
    const ingetrokken = await voer(proef.wereld, 'adviseur', briefIntrekken, { brief: eerste, reden: tekst('Fout') });
    expect(ingetrokken.ok).toBe(true);
    expect((await proef.wereld.eenheid((turn) => turn.brief.vind(vervolg)))?.status).toBe('concept');
  });
});
