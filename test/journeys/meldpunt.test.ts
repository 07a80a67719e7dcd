/** After a melding was sent: what its melder sees, and the day of the people of the meldpunt. */
import { meldingRegistreren } from '../../app/melding-registreren';
import { voerUit } from '../../app/use-case';
import { messageDelete, messageUpdate } from '../../simulator/events';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { proefInvoer } from '../support/proefregister';
import { laatRusten } from '../support/rust';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const dagMs = 86_400_000;
const naDagen = (dagen: number): Promise<void> =>
  huis.zetKlok(new Date(Date.parse(PROEFMOMENT) + dagen * dagMs).toISOString());

/** So many days later at this time; what is not acute waits for the daily overview. */
const opTijd = (dagen: number, tijd: string): Promise<void> =>
  huis.zetKlok(`${new Date(Date.parse(PROEFMOMENT) + dagen * dagMs).toISOString().slice(0, 10)}T${tijd}:00.000Z`);

/** Several people hear of one step: nobody reads on before each of them did. */
const allesVerstuurd = (): Promise<void> => laatRusten(huis);

/** Files one in silence; two people in one transcript afterwards. */
async function metMelding(kenmerk: string, over?: string) {
  const stil = new Spreker(huis, 'Bilal Amrani');
  const nummer = await doeMelding(stil, kenmerk, over);
  await stil.wacht(/Ontvangstbevestiging/);
  await allesVerstuurd();
  const verslag = new Verslag();
  const bilal = new Spreker(huis, 'Bilal Amrani', 'personal', verslag);
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'personal', verslag);
  return { nummer, verslag, bilal, marjan };
}

it('aanvullen in woorden, met nummer en zonder', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('aanvullen');
  await bilal.zeg('ik wil mijn melding aanvullen');
  await bilal.zeg(`aanvullen ${nummer}: de bank heeft het krediet opgezegd`);
  await allesVerstuurd();
  await marjan.wacht(/krediet opgezegd/);
  await bilal.zeg(`aanvullen ${nummer}`);
  await bilal.klik('Aanvullen', { aanvulling: 'De raad van toezicht is op de hoogte.' });
  await allesVerstuurd();
  await marjan.wacht(/raad van toezicht/);
  vergelijkReis('meldpunt-aanvullen', verslag);
});

it('intrekken met bevestiging, en dat weer terugdraaien', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('intrekken');
  await bilal.zeg(`${nummer} intrekken`);
  await bilal.klik('Intrekken', { toelichting: 'Het ging om BSN 111222333.' });
  await bilal.zeg(`${nummer} intrekken`);
  await bilal.klik('Intrekken', { toelichting: 'De bank betaalt toch, het is opgelost.' });
  await allesVerstuurd();
  await marjan.wacht(/ingetrokken[^]*De bank betaalt toch/);
  await bilal.zeg(`aanvullen ${nummer}: dit kan niet meer`);
  await bilal.klik('Toch niet intrekken');
  await allesVerstuurd();
  await marjan.wacht(/teruggedraaid/);
  vergelijkReis('meldpunt-intrekken', verslag);
});

it('het meldpunt vraagt iets terug, en het antwoord komt dagen later uit een ander gesprek', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('terugvraag');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await allesVerstuurd();
  await bilal.wacht(/is in beoordeling/);
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Hoeveel maanden salaris staan er open?' });
  await allesVerstuurd();
  await bilal.wacht(/Hoeveel maanden/);
  await naDagen(8);
  await allesVerstuurd();
  await bilal.wacht(/Herinnering/);
  verslag.kop('Acht dagen later, in een groepsgesprek');
  const inGroep = new Spreker(huis, 'Bilal Amrani', 'groupChat', verslag);
  await inGroep.zeg(`antwoord ${nummer}: twee maanden, en het vakantiegeld`);
  await allesVerstuurd();
  await bilal.wacht(/Uw antwoord is toegevoegd/);
  await allesVerstuurd();
  await marjan.wacht(/heeft de vraag beantwoord/);
  await marjan.zeg(nummer);
  vergelijkReis('meldpunt-terugvraag', verslag);
});

it('wie het antwoord al hoorde, gaat verder zonder te wachten, en de vraag is dan gesloten', async () => {
  const { nummer, bilal, marjan } = await metMelding('verder');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Hoeveel maanden salaris staan er open?' });
  await allesVerstuurd();
  await bilal.wacht(/Hoeveel maanden/);
  await marjan.klik('Doorverwijzen');
  expect(await marjan.klik('Doorverwijzen', { naar: 'IGJ' })).toContain('doorverwezen');
  await allesVerstuurd();
  await bilal.wacht(/is doorverwezen[\s\S]*hoeft u niet meer te beantwoorden/);
  const vragen = await huis.wereld.eenheid(async (turn) =>
    turn.meldingvraag.vanMelding((await turn.melding.vind(nummer))?.id ?? ''),
  );
  expect(vragen.map(({ status }) => status)).toEqual(['vervallen']);
});

it('een gewone zin terwijl er een vraag openstaat wordt niet zomaar een antwoord', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('gewone zin');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Weet de gemeente het ook?' });
  await allesVerstuurd();
  await bilal.wacht(/Weet de gemeente/);
  await bilal.zeg('ja sinds vorige week weet de wethouder het');
  await bilal.klik(`Ja, antwoord op ${nummer}`);
  await bilal.zeg('hulp');
  await bilal.zeg('antwoord: te laat');
  vergelijkReis('meldpunt-gewone-zin', verslag);
});

it('zonder antwoord loopt de vraag af en gaat het meldpunt verder', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('afloop');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Wat is de naam van de bestuurder?' });
  await allesVerstuurd();
  await bilal.wacht(/naam van de bestuurder/);
  await naDagen(15);
  await allesVerstuurd();
  await bilal.wacht(/is gesloten/);
  // With other news of these two weeks in one message.
  await marjan.wacht(/berichten voor u/);
  expect(await marjan.zeg(nummer)).toMatch(/geen antwoord binnen de termijn/);
  await bilal.klik('Antwoord versturen', { antwoord: 'Dat is de heer De Wit.' });
  vergelijkReis('meldpunt-vraag-verlopen', verslag);
});

it('doorverwezen en afgesloten: de melder hoort waarheen, waarom en wat hij nog kan', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('doorverwijzen');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Doorverwijzen');
  await marjan.klik('Doorverwijzen', { naar: 'ergens', toelichting: '' });
  await marjan.klik('Doorverwijzen', {
    naar: 'Geschillencommissie',
    toelichting: 'Het gaat om het tarief in het contract.',
  });
  await allesVerstuurd();
  await bilal.wacht(/is doorverwezen/);
  await marjan.klik('Heropenen');
  await allesVerstuurd();
  await bilal.wacht(/weer in beoordeling/);
  await marjan.klik('Afsluiten');
  await marjan.klik('Afsluiten', { reden: 'anders', toelichting: '' });
  await marjan.klik('Afsluiten', { reden: 'opgelost', toelichting: 'De gemeenten hebben betaald.' });
  await allesVerstuurd();
  await bilal.wacht(/is afgesloten/);
  await bilal.zeg(`aanvullen ${nummer}: nog iets`);
  vergelijkReis('meldpunt-doorverwijzen', verslag);
});

it('gekoppeld aan een casus: de melder zonder recht leest niets van een casus', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('koppelen', 'Sterrenmos');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Koppelen aan casus');
  await marjan.klik('Koppelen aan casus', { casus: '', casusnummer: 'C-2026-9999' });
  await marjan.klik('Koppelen aan casus', { casus: '+', casusnummer: '' });
  await allesVerstuurd();
  const gehoord = await bilal.wacht(/heeft uw melding .* opgepakt/);
  expect(gehoord).not.toMatch(/casus/i);
  expect(await bilal.zeg(nummer)).not.toMatch(/casus/i);
  await marjan.klik('Koppeling losmaken');
  await allesVerstuurd();
  await bilal.wacht(/weer in beoordeling/);
  vergelijkReis('meldpunt-koppelen', verslag);
});

it('een werkdag van het meldpunt, met een collega die eerder was', async () => {
  for (const naam of ['Rob Janssen', 'Lotte Claessen']) await doeMelding(new Spreker(huis, naam), 'druk', 'Sterrenmos');
  const { nummer, verslag, marjan } = await metMelding('werkdag');
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  await marjan.zeg('werklijst');
  await marjan.klik('Volgende bladzijde');
  await marjan.klik('Toon: niet opgepakt');
  await marjan.zeg('nieuwe meldingen');
  await marjan.zeg(nummer);
  await henk.zeg('welke meldingen zijn er binnen?');
  await henk.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await henk.klik('In behandeling nemen');
  await henk.klik('Vraag stellen');
  await marjan.klik('Afsluiten');
  await marjan.klik('Afsluiten', { reden: 'geen-risico', toelichting: 'De bank staat garant.' });
  await henk.klik('Vraag stellen', { vraag: 'Hoe lang loopt dit al?' });
  await marjan.klik('Werklijst');
  await marjan.klik('Toon: van mij');
  vergelijkReis('meldpunt-werkdag', verslag);
});

it('een ontvangstbevestiging controleren', async () => {
  const stil = new Spreker(huis, 'Bilal Amrani');
  const nummer = await doeMelding(stil, 'controle');
  const code = /Controlecode: (\S+)/.exec(await stil.wacht(/Controlecode/))?.[1] ?? '';
  const verslag = new Verslag();
  const karel = new Spreker(huis, 'Karel Mulder', 'personal', verslag);
  const zonder = code.replaceAll('-', '').toLowerCase();
  expect(await karel.zeg(`controleer ontvangst ${nummer} ${code}`)).toContain('is echt');
  expect(await karel.zeg(`controleer ontvangst ${nummer.toLowerCase()} ${zonder}`)).toContain('is echt');
  await karel.zeg(`controleer ontvangst ${nummer} 0000-0000-0000`);
  await karel.zeg('controleer ontvangst');
  await new Spreker(huis, 'Bilal Amrani', 'personal', verslag).zeg(`controleer ontvangst ${nummer} ${code}`);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

/** What somebody reads between pressing `Versturen` and the end, without what differs by nature. */
async function gelezenNaVersturen(naam: string, over: string): Promise<string> {
  const wie = new Spreker(huis, naam);
  await naarSamenvatting(wie, 'tweede melding', over);
  const direct = await wie.klik('Versturen');
  await allesVerstuurd();
  return `${direct}\n${await wie.wacht(/Ontvangstbevestiging/)}`
    .replaceAll(/M-\d{4}-\d{4}/g, 'M')
    .replaceAll(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'CODE');
}

it('een tweede melding: wie de casus niet mag zien leest precies hetzelfde als zonder casus', async () => {
  const metCasus = await gelezenNaVersturen('Bilal Amrani', 'Mutsaersstichting');
  const zonder = await gelezenNaVersturen('Bilal Amrani', 'Sterrenmos');
  expect(metCasus).toBe(zonder);
  expect(metCasus).not.toMatch(/casus/i);
  // Her gemeente is involved in that casus: she may hear its trede, and still not see the casus.
  expect(await gelezenNaVersturen('Sanne Verhoeven', 'Mutsaersstichting')).not.toMatch(/casus/i);
  for (const over of ['AB-MUTSAERS', 'AB-STERRENMOS']) await registreerZonderCasussen(over);
});

/** Filing asks nothing of the casussen, so that it takes the same time with one as without; the store here answers nobody. */
async function registreerZonderCasussen(over: string): Promise<void> {
  await huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = new Spreker(huis, 'Bilal Amrani').wie;
    const vandaag = PROEFMOMENT.slice(0, 10);
    const actor = await turn.persoon.actor(aadObjectId, tenantId, vandaag);
    if (actor === null) throw new Error('no such actor');
    const casus = new Proxy(turn.casus, {
      get: () => {
        throw new Error('the casus is nobody’s business here');
      },
    });
    const invoer = { ...proefInvoer, over: { partijId: over, naam: over } };
    const werk = { actor, nu: PROEFMOMENT, vandaag, eenheid: { ...turn, casus } };
    expect(await voerUit(werk, meldingRegistreren, invoer)).toMatchObject({ ok: true });
  });
}

it('een tweede melding: wie de casus mag zien hoort dat zij loopt, en het meldpunt ziet beide naast elkaar', async () => {
  const verslag = new Verslag();
  const stil = new Spreker(huis, 'Pieter van Loon');
  await naarSamenvatting(stil, 'tweede', 'Mutsaersstichting');
  await allesVerstuurd();
  const pieter = new Spreker(huis, 'Pieter van Loon', 'personal', verslag);
  await pieter.druk(stil.knop('Versturen'));
  await allesVerstuurd();
  expect(await pieter.wacht(/Ontvangstbevestiging/)).toMatch(/loopt casus C-2023-0001/);
  // In a transcript of his own: what stands on the card of a casus is no part of this journey.
  expect(await stil.druk(pieter.knop('Casus tonen'))).toContain('Casus C-2023-0001');
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  await henk.zeg('werklijst');
  vergelijkReis('meldpunt-tweede-melding', verslag);
});

it('een bericht dat iemand in Teams wijzigt of verwijdert verandert niets, en dat hoort hij', async () => {
  const verslag = new Verslag();
  const bilal = new Spreker(huis, 'Bilal Amrani', 'personal', verslag);
  const wijzig = async (id: string, tekst: string): Promise<string> => {
    verslag.kop(`Bilal wijzigt zijn bericht in: ${tekst}`);
    await bilal.stuur(messageUpdate(bilal.scene(), id, tekst));
    return bilal.luister();
  };
  const [verhaal, los] = ['1700000000901', '1700000000902'];
  await bilal.zeg('hulp', los);
  expect(await wijzig(los, 'help')).toBe('');
  await bilal.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen', verhaal);
  expect(await wijzig(verhaal, 'Noorderlicht kan de huur niet betalen')).toContain('Daarin is niets veranderd');
  await bilal.klik('Nee');
  for (let keer = 0; keer < 15 && !(await bilal.zeg('overslaan')).includes('Klopt uw melding'); keer += 1);
  await bilal.klik('Versturen');
  await allesVerstuurd();
  await bilal.wacht(/Ontvangstbevestiging/);
  expect(await wijzig(verhaal, 'Het BSN is 111222333')).toContain('[BSN weggehaald]');
  expect(await wijzig(verhaal, 'Noorderlicht heeft de huur nu betaald')).toContain('is niet veranderd');
  expect(await tel(huis, "inbox where antwoord like '%huur nu betaald%'")).toBe(0);
  await bilal.klik('Nieuwe tekst als aanvulling');
  verslag.kop('Bilal verwijdert zijn bericht');
  await bilal.stuur(messageDelete(bilal.scene(), verhaal));
  expect(bilal.luister()).toContain('blijft staan');
  const ander = new Spreker(huis, 'Sanne Verhoeven');
  await ander.stuur(messageDelete({ ...bilal.scene('1700000000903'), person: ander.wie }, verhaal));
  expect(ander.luister()).toBe('');
  vergelijkReis('meldpunt-bericht-gewijzigd', verslag);
});

it('wie een antwoord aan het meldpunt in Teams wijzigt, hoort wat daarmee gebeurd is, voor en na het insturen', async () => {
  const { nummer, bilal, marjan } = await metMelding('gewijzigd antwoord');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Hoeveel weken kunnen zij nog betalen?' });
  await allesVerstuurd();
  await bilal.wacht(/Hoeveel weken/);
  const id = '1700000000911';
  const wijzig = async (tekst: string): Promise<string> => {
    await bilal.stuur(messageUpdate(bilal.scene(), id, tekst));
    return bilal.luister();
  };
  await bilal.zeg('nog ongeveer vier weken volgens de controller', id);
  const ervoor = await wijzig('nog ongeveer zes weken volgens de controller');
  expect(ervoor).toContain('Van dat bericht was nog niets bewaard');
  expect(ervoor).toMatch(/Is dit uw antwoord aan het meldpunt[^]*zes weken/);
  await bilal.stuur(messageDelete(bilal.scene(), id));
  expect(bilal.luister()).toMatch(/nog niets bewaard[^]*wacht nog op uw antwoord/);
  expect(await bilal.klik(`Ja, antwoord op ${nummer}`)).toContain('Uw antwoord is toegevoegd');
  const erna = await wijzig('nog ongeveer acht weken volgens de controller');
  expect(erna).toContain(`Dat bericht hoort bij melding ${nummer}`);
  expect(erna).toContain('is niet veranderd');
  await bilal.klik('Nieuwe tekst als aanvulling');
  expect(await marjan.zeg(nummer)).toMatch(/zes weken[^]*acht weken/);
});

it('een open vraag dringt zich niet op: wie duidelijk iets anders vraagt krijgt antwoord, en een herinnering', async () => {
  const { nummer, verslag, bilal, marjan } = await metMelding('anders');
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Hoeveel maanden loopt dit al?' });
  await allesVerstuurd();
  await bilal.wacht(/Hoeveel maanden/);
  const antwoord = await bilal.zeg('in welke jeugdregio ligt de gemeente Venlo?');
  expect(antwoord).toContain(`wacht nog op uw antwoord bij ${nummer}`);
  expect(antwoord).not.toContain('Is dit uw antwoord');
  const nieuw = await bilal.zeg('ik wil een melding doen over Maanvaren');
  expect(nieuw).toContain(`wacht nog op uw antwoord bij ${nummer}`);
  await bilal.zeg('stop');
  expect(await bilal.zeg('sinds januari, dus drie maanden')).toContain('Is dit uw antwoord');
  expect(await bilal.zeg('antwoord: sinds januari')).toContain('Uw antwoord is toegevoegd');
  vergelijkReis('meldpunt-iets-anders', verslag);
});

it('wordt een melding niet opgepakt, dan hoort het meldpunt dat met een knop, en later de adviseur', async () => {
  const { verslag, marjan } = await metMelding('blijft liggen');
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('hulp');
  await opTijd(5, '08:00');
  await opTijd(5, '15:30');
  await marjan.wacht(/is nog niet opgepakt/);
  await marjan.klik('Bekijken');
  await opTijd(13, '08:00');
  await opTijd(13, '15:30');
  await anouk.wacht(/M-2026-0007 is nog niet opgepakt/);
  vergelijkReis('meldpunt-blijft-liggen', verslag);
});
