/** F61 Killed before or after any statement of a change: the next start finds it done or not done, and pressing again does it once. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Spreker } from '../support/gesprek';
import type { Invoer } from '../support/gesprek';
import type { KaartKnop } from '../support/kaarttekst';
import { naarSamenvatting } from '../support/melding-doen';
import { momentenVan } from '../support/momenten';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { maakCompleet } from '../support/reeks';
import { laatRusten } from '../support/rust';
import { kapotteRegel, tel } from '../support/tellen';
import { bewerk, haalOp, herschrijf } from '../support/word-bewerken';

interface Druk {
  readonly wie: string;
  readonly knop: KaartKnop;
  readonly invoer: Invoer;
}

interface Geval {
  /** Up to the button, in a house where everything else is at rest. */
  bereid(huis: Proefhuis): Promise<Druk>;
  /** What there is one of when it was done. */
  readonly gedaan: string;
  readonly handeling: string;
}

const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));
const besluit = {
  ...{ trede: '4', plan: 'continuiteitsplan', grond: 'Het herstelplan is niet gehaald.', ingangsdatum: '2026-03-12' },
  ...{ bewijs: '', opmerking: '', corrigeert: 'geen', partijen: 'NZA' },
};

const gevallen: Readonly<Record<string, Geval>> = {
  'een melding versturen': {
    async bereid(huis) {
      const sanne = new Spreker(huis, 'Sanne Verhoeven');
      await naarSamenvatting(sanne, 'elk moment');
      return { wie: sanne.naam, knop: sanne.knop('Versturen'), invoer: {} };
    },
    gedaan: "melding where invoer like '%kenmerk elk moment%'",
    handeling: 'melding.registreren',
  },
  'een tredebepaling vaststellen': {
    async bereid(huis) {
      const [anouk, henk] = [new Spreker(huis, 'Anouk Wiersma'), new Spreker(huis, 'Henk Smeets')];
      // News of today: the shorter cadence of the higher trede asks for none in the next round of the scheduler.
      await anouk.zeg('update Mutsaersstichting het herstelplan is besproken');
      await anouk.klik('Laat zien wie dit leest', { tekst: 'Het herstelplan is besproken.', zicht: 'kernteam' });
      await anouk.klik('Versturen');
      await anouk.zeg('trede vaststellen Mutsaersstichting');
      await anouk.klik('Voorleggen', besluit);
      await henk.zeg('trede vaststellen Mutsaersstichting');
      await henk.klik('Besluit bekijken');
      return { wie: henk.naam, knop: henk.knop('Vaststellen'), invoer: {} };
    },
    gedaan: "tredebepaling where status = 'vastgesteld' and invoer like '%Het herstelplan is niet gehaald.%'",
    handeling: 'tredebepaling.vaststellen',
  },
  'een brief vaststellen': {
    async bereid(huis) {
      await huis.wereld.eenheid((eenheid) => maakCompleet(eenheid));
      const [esther, anouk] = [new Spreker(huis, 'Esther Kuipers'), new Spreker(huis, 'Anouk Wiersma')];
      await anouk.zeg('stop');
      await esther.zeg('raadsinformatiebrief Mutsaersstichting');
      await esther.klik('Raden in de eigen regio');
      await esther.klik('Nakijken');
      await esther.klik('Voorleggen');
      await anouk.wacht(/aan u voorgelegd/);
      await anouk.klik('Beoordelen');
      return { wie: anouk.naam, knop: anouk.knop('Vaststellen'), invoer: ticks };
    },
    gedaan: "brief where status = 'vastgesteld'",
    handeling: 'brief.vaststellen',
  },
  'de dag vastleggen waar een termijn uit volgt': {
    async bereid(huis) {
      const anouk = new Spreker(huis, 'Anouk Wiersma');
      await anouk.zeg('wanneer moeten de bevindingen van Vuurbaak er zijn');
      await anouk.klik('Datum vastleggen');
      return { wie: anouk.naam, knop: anouk.knop('Opslaan'), invoer: { feitdatum: '2026-03-10' } };
    },
    gedaan: "taak where termijn = '2026-04-21'",
    handeling: 'feit.vastleggen',
  },
  'een taak aan een collega geven': {
    async bereid(huis) {
      const femke = new Spreker(huis, 'Femke Dijkstra');
      await femke.zeg('geef het monitoringsoverleg Wilgenhoeve aan Henk');
      const [henk] = await huis.wereld.eenheid((turn) => turn.persoon.zoek('Henk Smeets', 1));
      return { wie: femke.naam, knop: femke.knop('Op naam zetten'), invoer: { aan: henk?.id ?? '', reden: '' } };
    },
    gedaan: "taak_verloop where soort = 'gegeven'",
    handeling: 'taak.toewijzen',
  },
  'over eigen woorden beslissen': {
    async bereid(huis) {
      const esther = new Spreker(huis, 'Esther Kuipers');
      const open = async (): Promise<void> => {
        await esther.zeg('raadsinformatiebrief Mutsaersstichting');
        await esther.klik('Raden in de eigen regio');
      };
      await open();
      await esther.klik('Word');
      const bestuur = 'tweehoofdige Raad van Bestuur';
      const nieuw = herschrijf(bestuur, `${bestuur}, die voortvarend begint`, 'Verder niets.');
      await esther.stuurBestanden({ 'brief.docx': bewerk(await haalOp(huis, esther), 'word/document.xml', nieuw) });
      await esther.zeg('feiten Mutsaersstichting');
      await esther.klik('Feit bijwerken');
      await esther.klik('Openen', { feit: 'rvb.omvang' });
      await esther.klik('Opslaan', { waarde: '3', reden: 'opgave van het bestuur' });
      await open();
      await esther.klik('Eigen teksten vergelijken');
      return { wie: esther.naam, knop: esther.knop('Tekst uit de feiten nemen'), invoer: {} };
    },
    gedaan: "brief where nummer = 'B-2026-0001'",
    handeling: 'brief.terugbrengen',
  },
  'iemand uit dienst die overal regievoerder van is': {
    async bereid(huis) {
      const karel = new Spreker(huis, 'Karel Mulder');
      await karel.zeg('gebruikers');
      const [femke] = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('femke dijkstra', 1));
      await karel.klik('Bekijken', { persoon: femke?.id ?? '' });
      await karel.klik('Toegang beëindigen');
      return { wie: karel.naam, knop: karel.knop('Toegang beëindigen'), invoer: {} };
    },
    gedaan: `persoon where naam = 'Femke Dijkstra' and not exists (select 1 from persoon_rol where persoon_id = persoon.id)
      and not exists (select 1 from casus_rol where persoon_id = persoon.id and tot is null)`,
    handeling: 'gebruiker.beeindigen',
  },
};

/** All that one change leaves behind: the thing itself, its line, its key, and what waits to be sent. */
async function spoor(huis: Proefhuis, { gedaan, handeling }: Geval): Promise<Readonly<Record<string, number>>> {
  const outbox = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ soort: string; aantal: number }>(
      "select soort, count(*) as aantal from outbox where soort <> 'antwoord' group by soort order by soort",
      [],
    ),
  );
  return {
    gedaan: await tel(huis, gedaan),
    regels: await tel(huis, "logboek where uitkomst = 'gedaan' and handeling = ?", handeling),
    sleutels: await tel(huis, 'sleutel where handeling = ?', handeling),
    ...Object.fromEntries(outbox.map(({ soort, aantal }) => [soort, Number(aantal)])),
  };
}

const activiteit = 'elk-moment';

/** The next start on what was left: all of it or nothing, and after the same press came again all of it, once. */
async function vanaf(van: string, geval: Geval, { wie, knop, invoer }: Druk, id: string | undefined) {
  const stand = `${van}-${id ?? 'nieuw'}`;
  for (const eind of ['', '-wal']) if (existsSync(van + eind)) copyFileSync(van + eind, stand + eind);
  const huis = await startProefhuis({ databaseUrl: `sqlite:${stand}` });
  try {
    const eerst = await spoor(huis, geval);
    await new Spreker(huis, wie).druk(knop, invoer, 'execute', id);
    await laatRusten(huis);
    return { eerst, daarna: await spoor(huis, geval), kapot: await kapotteRegel(huis) };
  } finally {
    await huis.ruimOp();
  }
}

async function beproef(huis: Proefhuis, geval: Geval): Promise<void> {
  const druk = await geval.bereid(huis);
  await laatRusten(huis);
  const niets = await spoor(huis, geval);
  const pad = huis.databaseUrl.slice('sqlite:'.length);
  const { gekeken, standen } = await momentenVan(pad, join(huis.map, 'momenten'), () =>
    new Spreker(huis, druk.wie).druk(druk.knop, druk.invoer, 'execute', activiteit),
  );
  const alles = await spoor(huis, geval);
  expect(alles).toMatchObject({ gedaan: niets['gedaan'] === 0 ? 1 : Number(niets['gedaan']) + 1 });
  expect(gekeken).toBeGreaterThan(20);
  expect(standen.length).toBeGreaterThan(1);
  // Teams delivers again under the same id; a person who presses again does so under another.
  const opnieuw = standen.flatMap((stand) => [activiteit, undefined].map((id) => [stand, id] as const));
  for (const [stand, id] of opnieuw) {
    const { eerst, daarna, kapot } = await vanaf(stand, geval, druk, id);
    expect([JSON.stringify(niets), JSON.stringify(alles)]).toContain(JSON.stringify(eerst));
    expect([daarna, kapot]).toEqual([alles, null]);
  }
}

it.each(Object.entries(gevallen))('F61 gedood voor of na elke opdracht aan de database: %s', async (_, geval) => {
  const huis = await startProefhuis();
  try {
    await beproef(huis, geval);
  } finally {
    await huis.ruimOp();
  }
});
