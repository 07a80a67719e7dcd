/** Wat al de deur uit is: een brief die iets anders zegt, en een besluit nadat de raden het hoorden. */
import { briefNakijken } from '../../app/brief-nakijken';
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { briefVerzenden } from '../../app/brief-verzenden';
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { feitCorrigeren as corrigeren } from '../../app/feit-wijzigen';
import { alleZinnen, zinTekst } from '../../domain/document';
import { planWijzigen } from '../../app/plan-wijzigen';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { Kring } from '../../domain/kring';
import type { Zaak } from '../../domain/policy';
import { briefwerk } from '../../reports/briefwerk';
import { nakijkKaart } from '../../cards/nakijken';
import { leesKaart } from '../support/kaarttekst';
import { hash } from '../bot/handlers/support/beurt';
import { bepaal, openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { melderVan, tekst } from '../support/proefregister';
import { ingelicht } from '../support/ingelicht';
import { metGereedschap } from '../support/gereedschap';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const vrijgave = { briefwerk, hash, volgorde: { tussenMinuten: 60 } };
const opstellen = briefOpstellen(briefwerk, hash);
const vrijgeven = briefVrijgeven(vrijgave);
const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
const pers = { soort: 'persbericht', publiek: 'pers' };
const om = (tijd: string): string => `2026-03-02T${tijd}:00.000Z`;

function suite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casus: string;

  const werk = (wie: string, tijd: string) => ({ actor: melderVan(wie), nu: om(tijd), vandaag: '2026-03-02' });
  const doe = <I, U, Z extends Zaak>(wie: string, verb: Verb<I, U, Z>, invoer: I, tijd = '10:00') =>
    wereld.eenheid((eenheid) => voerUit({ ...werk(wie, tijd), eenheid }, verb, invoer));

  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casus = await openVolledigeCasus(wereld);
  });
  afterEach(() => ruimOp());

  const zegHet = (kringen: readonly Kring[] = ['aanbieder', 'regio'], tijd = '09:00') =>
    wereld.eenheid((eenheid) => ingelicht({ ...werk('adviseur', tijd), eenheid }, casus, kringen));

  async function stelOp(wat: typeof rib): Promise<string> {
    const gemaakt = await doe('adviseur', opstellen, { casus, ...wat });
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    return gemaakt.value.briefId;
  }
  const lees = (brief: string) => wereld.eenheid((turn) => turn.brief.vind(brief));
  const moet = async (id: string) => {
    const brief = await lees(id);
    if (brief === null) throw new Error('geen brief');
    return brief;
  };
  async function stelVast(brief: string) {
    await doe('adviseur', briefVoorleggen, { brief });
    const gezien = (await lees(brief))?.hash ?? '';
    const kaart = await doe('adviseur2', briefNakijken(briefwerk), { brief });
    const bevestigd = kaart.ok ? kaart.value.controle.gevoelig.map(({ zinId }) => zinId) : [];
    return doe('adviseur2', briefVaststellen(briefwerk), { brief, gezien, bevestigd });
  }

  /** The councils have it: from now on what it said is what they know. */
  async function naarDeRaden(tijd = '10:05'): Promise<string> {
    await zegHet();
    const brief = await stelOp(rib);
    expect(await stelVast(brief)).toMatchObject({ ok: true });
    expect(await doe('adviseur', vrijgeven, { brief }, tijd)).toMatchObject({ ok: true });
    const stand = await doe('adviseur', vrijgaveInzien(vrijgave.volgorde), { brief });
    const aan = stand.ok ? stand.value.aan.map(({ sleutel }) => sleutel) : [];
    const verzending = { aan, hoe: 'e-mail', wanneer: '2026-03-02', bewijs: null } as const;
    expect(await doe('adviseur', briefVerzenden, { brief, ...verzending }, tijd)).toMatchObject({ ok: true });
    return (await lees(brief))?.nummer ?? '';
  }
  const nagekeken = async (brief: string) => {
    const uit = await doe('adviseur', briefNakijken(briefwerk), { brief }, '11:00');
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value.verzonden;
  };
  const wijzigBureau = (tijd: string, waarde = 'Ander Bureau', versie = 0) => {
    const wat = { casus, feit: 'plan.bureau', versie, waarde: tekst(waarde), reden: tekst('nieuwe opdracht') };
    return doe('adviseur', corrigeren, wat, tijd);
  };

  it('L78: wat de vorige brief anders zei, wordt de schrijver van een vervolg aangeboden, staat er als hij het zegt, en daarna niet nog eens', async () => {
    const vervolg = { soort: 'vervolgbrief', publiek: 'raad-eigen-regio' };
    await naarDeRaden();
    await wijzigBureau('10:10');
    const recht = async (brief: string) => {
      const uit = await doe('adviseur', briefNakijken(briefwerk), { brief }, '11:00');
      return uit.ok ? uit.value.rechtTeZetten : null;
    };
    const eerste = await stelOp(vervolg);
    expect(await recht(eerste)).toEqual([
      { omschrijving: 'naam begeleidend bureau', was: 'Bureau Voorbeeld', nu: 'Ander Bureau' },
    ]);
    const uit = await doe('adviseur', briefNakijken(briefwerk), { brief: eerste }, '11:00');
    const kaart = uit.ok ? leesKaart(nakijkKaart(uit.value, []).inhoud) : '';
    expect(kaart).toContain('zei de vorige brief aan deze raden iets anders: naam begeleidend bureau.');
    const zin = 'Het plan wordt begeleid door Ander Bureau';
    const wat = { casus, feit: 'vervolg.rechtzetting', versie: 0, waarde: [tekst(zin)], reden: tekst('nagevraagd') };
    expect(await doe('adviseur', corrigeren, wat, '11:05')).toMatchObject({ ok: true });
    const geraakt = await doe('adviseur', briefNakijken(briefwerk), { brief: eerste }, '11:06');
    expect(geraakt).toMatchObject({ value: { geraakt: [{ zinId: 'aanleiding.doel' }] } });
    const tweede = await stelOp(vervolg);
    const leest = async (brief: string) =>
      alleZinnen((await moet(brief)).document)
        .map(zinTekst)
        .join(' ');
    expect(await leest(tweede)).toContain(`Eerst zetten wij een punt uit onze vorige brief recht. ${zin}.`);
    expect(await recht(tweede)).toEqual([]);
    await wereld.eenheid(({ db }) => db.voer("update brief set status = 'vrijgegeven' where id = ?", [tweede]));
    const derde = await stelOp({ ...vervolg, soort: 'afsluitingsbrief' });
    expect(await leest(derde)).not.toContain('niet juist');
  });

  it('L78: wat na een verzonden raadsbrief is gewijzigd, staat met dag en reden bij het nakijken en houdt niets tegen', async () => {
    const nummer = await naarDeRaden();
    expect(await wijzigBureau('10:10')).toMatchObject({ ok: true });
    const brief = await stelOp(pers);
    expect(await nagekeken(brief)).toEqual({
      onverklaard: [],
      sindsdien: [
        {
          omschrijving: 'naam begeleidend bureau',
          was: 'Bureau Voorbeeld',
          nu: 'Ander Bureau',
          bron: nummer,
          op: om('10:10'),
          reden: 'nieuwe opdracht',
        },
      ],
    });
    expect(await stelVast(brief)).toMatchObject({ ok: true });
  });

  it('L78: een persbericht dat een verzonden raadsbrief tegenspreekt zonder dat iemand iets wijzigde, gaat er niet uit', async () => {
    const nummer = await naarDeRaden('10:20');
    // Recorded before the councils got their letter, as after putting back a database.
    expect(await wijzigBureau('10:10')).toMatchObject({ ok: true });
    const brief = await stelOp(pers);
    expect(await nagekeken(brief)).toMatchObject({
      sindsdien: [],
      onverklaard: [{ lezingen: [{ waarde: 'Ander Bureau' }, { waarde: 'Bureau Voorbeeld', bron: nummer }] }],
    });
    expect(await stelVast(brief)).toMatchObject({ fout: { soort: 'brief-spreekt-zich-tegen', aantal: 1 } });
    expect(await wijzigBureau('10:30', 'Ander Bureau', 1)).toMatchObject({ ok: true });
    expect(await nagekeken(brief)).toMatchObject({ onverklaard: [], sindsdien: [{ reden: 'nieuwe opdracht' }] });
  });

  it('L79: een andere trede of een ander plan nadat de raden het hoorden: zij horen het weer eerder dan de pers', async () => {
    await naarDeRaden();
    const plan = { casusId: casus, plan: 'continuiteitsplan', reden: tekst('zwaarder plan') } as const;
    expect(await doe('adviseur', planWijzigen, plan, '10:10')).toMatchObject({ ok: true });
    const stand = async (brief: string) => {
      const uit = await doe('adviseur', vrijgaveInzien(vrijgave.volgorde), { brief }, '12:00');
      return uit.ok ? uit.value.hindernissen : uit.fout;
    };
    expect(await stand(await stelOp(pers))).toMatchObject([{ soort: 'geen-raadsbrief' }]);
    const terug = { ...plan, plan: 'herstelplan' } as const;
    expect(await doe('adviseur', planWijzigen, terug, '10:20')).toMatchObject({ ok: true });
    await zegHet(['raad'], '10:30');
    expect(await stand(await stelOp(pers))).toEqual([]);
    await bepaal(wereld, casus, 4, '2026-03-02T10:40:00.000Z');
    const brief = await stelOp(pers);
    expect(await stand(brief)).toMatchObject([{ soort: 'geen-raadsbrief' }]);
    expect(await nagekeken(brief)).toMatchObject({ onverklaard: [] });
  });
}

describe('SQLite', () => suite(sqliteWereld));
metGereedschap(['postgres'], () => describe('PostgreSQL', () => suite(postgresWereld)));
