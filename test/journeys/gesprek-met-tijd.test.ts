/** A planned accountgesprek with an hour: said in a sentence, moved, and taken out of the calendar again. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

async function agendabestand(): Promise<string> {
  const verzonden = JSON.stringify(huis.simulator?.connector.sent ?? []);
  const url = [...verzonden.matchAll(/https?:\/\/[^"\s)]+\/bestand\/agenda-[\w-]+/g)].at(-1)?.[0] ?? '';
  return (await fetch(`${huis.url}${new URL(url).pathname}`, { method: 'POST' })).text();
}

it('gepland met een tijd, verzet naar een dag zonder tijd, en weggegooid', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('plan accountgesprek met Wilgenhoeve op 31 maart om 14 uur');
  expect(ingevuld(pieter.neemKaarten().at(-1))).toMatchObject({ datum: '2026-03-31', tijd: '14:00' });
  const fout = await pieter.klik('Gesprek plannen', { partijId: 'AB-WILGENHOEVE', datum: '2026-03-31', tijd: '25:00' });
  expect(fout).toContain('Hoe laat? (mag leeg): Kies een tijd');
  const gepland = await pieter.klik('Gesprek plannen', {
    ...{ partijId: 'AB-WILGENHOEVE', datum: '2026-03-31', tijd: '14:30' },
  });
  expect(gepland).toContain('31 maart 2026 om 14.30 uur');
  expect(await pieter.zeg('overzicht accountgesprekken')).toContain('31 maart 2026 om 14.30 uur');
  await pieter.zeg('zet het gesprek met Wilgenhoeve in mijn agenda');
  await pieter.klik('Zet in mijn agenda');
  expect(await agendabestand()).toContain('DTSTART:20260331T123000Z\r\n');

  await pieter.zeg('verzet het gesprek met Wilgenhoeve naar 2 april');
  expect(await pieter.klik('Vastleggen', { datum: '2026-04-02', tijd: '' })).toMatch(/op 2 april 2026\. Stond het al/);
  await pieter.klik('Zet in mijn agenda');
  expect(await agendabestand()).toMatch(/SEQUENCE:1\r\n[^]*DTSTART;VALUE=DATE:20260402/);

  expect(await pieter.klik('Weggooien')).toContain('Stond het al in uw agenda?');
  await pieter.klik('Haal uit mijn agenda');
  expect(await agendabestand()).toMatch(/METHOD:CANCEL\r\n[^]*STATUS:CANCELLED/);
});

async function beurt(wie: Spreker): Promise<string> {
  await wie.zeg('mijn accountgesprekken');
  return wie.klik('Wie is aan de beurt?');
}

it('wie aan de beurt is, staat er met de dag en de tijd van zijn plan', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('plan accountgesprek met Lindewal op 1 april');
  await pieter.klik('Gesprek plannen', { partijId: 'AB-LINDEWAL', datum: '2026-04-01', tijd: '09:15' });
  expect(await beurt(pieter)).toContain('Gepland op 1 april 2026 om 09.15 uur');
  await huis.zetKlok('2026-04-03T08:00:00.000Z');
  expect(await beurt(pieter)).toContain('Stond gepland op 1 april 2026 om 09.15 uur');
  await huis.zetKlok(PROEFMOMENT);
});

it('op twee schermen verzet: de tweede ziet waar het gesprek nu staat, houdt wat hij koos, en beslist opnieuw', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('plan accountgesprek met Kraanvogelhof op 31 maart');
  await pieter.klik('Gesprek plannen', { partijId: 'AB-KRAANVOGELHOF', datum: '2026-03-31', tijd: '' });
  await pieter.klik('Andere dag');
  const [oudeDag, oudWeg] = [pieter.knop('Vastleggen'), pieter.knop('Weggooien')];
  await pieter.klik('Vastleggen', { datum: '2026-04-02', tijd: '10:00' });

  const intussen = await pieter.druk(oudeDag, { datum: '2026-04-08', tijd: '' });
  expect(intussen).toMatch(/intussen gewijzigd[^]*Er is niets overschreven[^]*staat nu op 2 april 2026 om 10.00 uur/);
  expect(ingevuld(pieter.neemKaarten().at(-1))).toMatchObject({ datum: '2026-04-08' });
  expect(await pieter.druk(oudWeg)).toContain('niets weggegooid: dit gesprek is intussen verzet naar 2 april 2026');
  expect(await pieter.klik('Weggooien')).not.toContain('niets weggegooid');
});

it('drie keer verzet: dezelfde afspraak in de agenda, met elke keer een hoger nummer', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('plan accountgesprek met Waterrijk op 7 april om 10 uur');
  await pieter.klik('Gesprek plannen', {
    partijId: '',
    organisatie: 'Jeugdbescherming Waterrijk',
    datum: '2026-04-07',
    tijd: '10:00',
  });
  const kern: string[] = [];
  for (const dag of ['', '08', '09', '10']) {
    if (dag !== '') {
      await pieter.zeg('verzet het gesprek met Waterrijk');
      await pieter.klik('Vastleggen', { datum: `2026-04-${dag}`, tijd: '10:00' });
    }
    await pieter.klik('Zet in mijn agenda');
    const ics = await agendabestand();
    kern.push(
      `${/UID:(\S+)/.exec(ics)?.[1] ?? ''} ${/SEQUENCE:\d+/.exec(ics)?.[0] ?? ''} ${/DTSTART:\d{8}/.exec(ics)?.[0] ?? ''}`,
    );
  }
  const uid = kern[0]?.split(' ')[0] ?? '';
  expect(uid).not.toBe('');
  expect(kern).toEqual(
    ['07', '08', '09', '10'].map((dag, keer) => `${uid} SEQUENCE:${String(keer)} DTSTART:202604${dag}`),
  );
});

it('twee gesprekken gepland bij dezelfde organisatie: elk heeft zijn eigen knoppen, met de dag die werd genoemd', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  for (const datum of ['2026-04-14', '2026-04-15']) {
    await pieter.zeg('plan een accountgesprek met Zevenvlinder');
    await pieter.klik('Gesprek plannen', { partijId: '', organisatie: 'Zorggroep Zevenvlinder', datum, tijd: '' });
  }
  const gevraagd = await pieter.zeg('verzet het gesprek met Zevenvlinder naar 23 april 11 uur');
  expect(gevraagd).toContain('Welk gepland gesprek bedoelt u?');
  expect(gevraagd.match(/\(Andere dag\)/g)).toHaveLength(2);
  expect(gevraagd).not.toContain('23 april');
  await pieter.klik('Andere dag');
  expect(ingevuld(pieter.neemKaarten().at(-1))).toMatchObject({ datum: '2026-04-23', tijd: '11:00' });
  expect(await pieter.klik('Vastleggen', { datum: '2026-04-23', tijd: '11:00' })).toContain(
    '23 april 2026 om 11.00 uur',
  );
});
