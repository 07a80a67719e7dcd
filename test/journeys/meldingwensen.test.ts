/** With a melding before him somebody says in his own words what he wants with it: the meldpunt and the melder each get what fits their rights. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function metMelding(naam: string, nummer = 'M-2026-0004'): Promise<Spreker> {
  const wie = new Spreker(huis, naam);
  await wie.zeg(nummer);
  return wie;
}

const opDeKaart = (wie: Spreker): string => JSON.stringify(wie.neemKaarten().at(-1));

describe('het meldpunt', () => {
  it.each([
    ['hier hebben we al een dossier van, hang het er maar onder', 'M-2026-0004 koppelen aan een casus'],
    ['hier moet echt een nieuwe casus voor komen', 'M-2026-0004 koppelen aan een casus'],
    ['dit is niet voor het meldpunt maar voor de inspectie', 'M-2026-0004 doorverwijzen'],
    ['mag van de werklijst af, klaar', 'M-2026-0004 afsluiten'],
    ['hoe staat het hiermee', 'Stand: in beoordeling. Behandelaar: Marjan de Graaf.'],
    ['welke stappen zijn er al gezet', 'Onder het kopje ‘Wat er is gebeurd’'],
    ['uit welke gemeente komt dit en wie bel ik', 'Sanne Verhoeven van Venlo heeft deze melding gedaan.'],
    ['ik pak deze zelf op', 'staat al op uw naam'],
    ['zijn er meer meldingen over deze club', 'geen andere meldingen'],
    ['kan ik een pdf voor het dossier krijgen', 'Een afschrift is er alleen voor de melder'],
    ['trek hem maar in', 'Intrekken doet de melder zelf'],
    ['ziet de aanbieder dit', 'De melder vindt het niet goed dat de organisatie zijn naam hoort.'],
    ['welke trede heeft deze aanbieder', 'Er is nog geen trede vastgesteld'],
    ['wie van het team kan dit van me overnemen', 'Een melding komt op naam van wie haar zelf oppakt.'],
  ])('%s', async (zin, verwacht) => {
    expect(await (await metMelding('Marjan de Graaf')).zeg(zin)).toContain(verwacht);
  });

  it('wat gezegd is, staat ingevuld in het formulier', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    await marjan.zeg('vraag na hoeveel kinderen het zijn');
    expect(opDeKaart(marjan)).toContain('Kunt u ons laten weten hoeveel kinderen het zijn?');
    await marjan.zeg('M-2026-0004');
    await marjan.zeg('hang hem aan C-2025-0004');
    expect(opDeKaart(marjan)).toContain('"value":"C-2025-0004"');
    await marjan.zeg('M-2026-0004');
    await marjan.zeg('zet erbij dat de bank heeft gebeld over BSN 111222333');
    const aanvulling = opDeKaart(marjan);
    expect(aanvulling).toContain('de bank heeft gebeld');
    expect(aanvulling).not.toContain('111222333');
  });

  it('verandert niets voor er op een knop is gedrukt', async () => {
    const marjan = await metMelding('Marjan de Graaf', 'M-2026-0006');
    await marjan.zeg('ik wil deze melding graag in behandeling nemen');
    await marjan.zeg('deze melding kan wat mij betreft gesloten worden');
    expect(await marjan.zeg('M-2026-0006')).toContain('nieuw · gemeld op');
  });

  it('onthoudt ook een melding waarmee niets meer kan', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    await marjan.zeg('M-2026-0005');
    const gezegd = await marjan.zeg('bel de melder');
    expect(gezegd).toContain('Melding M-2026-0005');
    expect(gezegd).not.toContain('M-2026-0004');
  });

  it('kiest uit wat met deze melding kan als het niet zeker is, en wat er anders mee bedoeld kan zijn staat erbij', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    expect(await marjan.zeg('doe er maar wat mee wat jou goed lijkt')).toContain('Gaat het over deze melding?');
  });

  it('een signaal over een ander gaat niet verloren', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    const zin = 'Noorderlicht kan volgende maand de salarissen niet meer betalen';
    expect(await marjan.zeg(zin)).toContain('Stichting Het Noorderlicht');
  });

  it.each([
    ['loopt hier al een casus', 'Casus C-2026-0004'],
    ['loopt hier al een casus van Maanvaren', 'Casus C-2026-0004'],
    ['loopt hier al een casus van Noorderlicht', 'Casus C-2025-0006'],
    ['loopt hier al een casus van Kiezelpad', 'Over Praktijk Kiezelpad is geen casus geopend.'],
    ['loopt er een casus van Hai-5', 'Hai-5 hoort bij Mutsaersstichting. Daarover is er casus C-2023-0001.'],
  ])('of er een casus loopt: %s', async (zin, verwacht) => {
    expect(await (await metMelding('Marjan de Graaf')).zeg(zin)).toContain(verwacht);
  });

  it('wat een signaal over deze kan zijn, gaat mee op een knop', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    expect(await marjan.zeg('de bank heeft het krediet nu ook opgezegd')).toContain('(Melding doen)');
  });

  it('wat gezegd is, gaat mee op de knop van een gissing en staat dan in het formulier', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    await marjan.zeg('de bank heeft het krediet nu ook opgezegd over BSN 111222333');
    await marjan.klik('De melding aanvullen');
    expect(opDeKaart(marjan)).toContain('"value":"de bank heeft het krediet nu ook opgezegd over BSN [');
    expect(JSON.stringify(marjan.neemKaarten())).not.toContain('111222333');
  });

  it('wie de knop van een gissing typt, krijgt het formulier leeg: wat hij zei bleef nergens bewaard', async () => {
    const marjan = await metMelding('Marjan de Graaf');
    await marjan.zeg('de bank heeft het krediet nu ook opgezegd');
    await marjan.zeg('De melding aanvullen');
    const formulier = opDeKaart(marjan);
    expect(formulier).toContain('aanvulling');
    expect(formulier).not.toContain('krediet');
  });
});

describe('de melder', () => {
  it.each([
    ['hoe staat het ermee', 'Het meldpunt verzamelt informatie.'],
    ['mag ik hier een pdf van voor ons zaaksysteem', 'Ophalen'],
    ['ik wil mijn melding intrekken', 'Intrekken'],
    ['ik heb inmiddels meer informatie', 'Wat wilt u aanvullen?'],
    ['komt mijn naam bij de aanbieder terecht', 'U vindt het niet goed dat de organisatie uw naam hoort.'],
    ['hang hem aan de casus die al loopt', 'Dit doet een medewerker van het meldpunt'],
    ['sluit deze melding maar af', 'Vul haar aan of trek haar in.'],
  ])('%s', async (zin, verwacht) => {
    expect((await (await metMelding('Sanne Verhoeven')).zeg(zin)).toLowerCase()).toContain(verwacht.toLowerCase());
  });

  it.each(['wie behandelt deze', 'heeft een andere gemeente dit ook gemeld', 'welke casus loopt hierover'])(
    'hoort niet wat hij niet mag weten: %s',
    async (zin) => {
      const gezegd = await (await metMelding('Sanne Verhoeven')).zeg(zin);
      expect(gezegd).not.toMatch(/Marjan|C-2026-0004|M-2026-000[123]/);
    },
  );
});

it('wie geen casus mag zien, hoort van een die loopt hetzelfde als van een die er niet is', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const van = (naam: string) => bilal.zeg(`loopt hier al een casus van ${naam}`);
  expect(await van('Mutsaersstichting')).toBe(await van('Kiezelpad'));
});

it('wie de melding niet mag zien, hoort hetzelfde als van een nummer dat niet bestaat', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const zonder = async (nummer: string) => (await bilal.zeg(`wie heeft ${nummer} gemeld`)).replaceAll(nummer, 'M');
  expect(await zonder('M-2026-0004')).toBe(await zonder('M-2026-9999'));
});
