/** The checks before a letter goes forward: each can find something, and finds nothing in a sound letter. */
import { alleZinnen } from '../../../domain/document';
import type { Publiek } from '../../../domain/publiek';
import { voorBrief } from '../../../reports/brieven';
import type { BriefsoortNaam } from '../../../reports/brieven';
import {
  controleer,
  feitenblad,
  gaten,
  geraakteZinnen,
  gevoeligheidVan,
  herleiding,
  metGatenlijst,
  pakketTegenspraken,
  tegenspraken,
  verschillen,
} from '../../../reports/controle';
import { alleBrieven, brief, dossier, voorbeelden } from '../brieven/ondersteuning';

const casus = dossier('mutsaers-2023');
const rib = brief('raadsinformatiebrief', 'raad-andere-regio', casus);
const pers = brief('persbericht', 'pers', casus);

describe('tegenspraak', () => {
  it('is er niet in de voorbeelden', () => {
    expect(tegenspraken(casus)).toEqual([]);
  });

  it('zijn twee meldingsdata uit twee bronnen, tot iemand het verschil uitlegt', () => {
    const twee = { waarde: '2023-02', bron: 'persbericht', ook: [{ waarde: '2023-03', bron: 'brief' }] };
    const [gevonden] = tegenspraken(dossier('mutsaers-2023', { 'melding.regioOp': twee }));
    expect(gevonden?.lezingen.map(({ bron }) => bron)).toEqual(['persbericht', 'brief']);
    const uitgelegd = { ...twee, ook: [{ waarde: '2023-03', bron: 'brief', uitleg: 'dag van ontvangst' }] };
    expect(tegenspraken(dossier('mutsaers-2023', { 'melding.regioOp': uitgelegd }))).toEqual([]);
  });

  it('is een label dat niet bij de trede hoort', () => {
    const gevonden = tegenspraken(dossier('mutsaers-2023', { 'trede.label': 'problematisch' }));
    expect(gevonden.map(({ feit }) => feit)).toEqual(['trede.label']);
  });

  it('is een kop die een ander plan noemt', () => {
    const gevonden = tegenspraken(dossier('mutsaers-2023', { 'plan.soort': 'continuiteitsplan' }));
    expect(gevonden.map(({ feit }) => feit)).toEqual(['persbericht.kop']);
  });

  it('tussen twee brieven komt van een feit dat tussendoor veranderde, niet van minder zeggen', () => {
    const later = dossier('mutsaers-2023', { 'melding.regioOp': '2023-03' });
    const nu = { naam: 'raadsinformatiebrief', blad: feitenblad(rib, casus) };
    const gelijk = { naam: 'persbericht', blad: feitenblad(pers, casus) };
    const anders = { naam: 'persbericht', blad: feitenblad(brief('persbericht', 'pers', later), later) };
    expect(pakketTegenspraken([nu, gelijk])).toEqual([]);
    expect(pakketTegenspraken([nu, anders]).map(({ feit }) => feit)).toEqual(['melding.regioOp']);
  });
});

describe('herleiden', () => {
  it('een veranderd feit wijst precies de zinnen aan die erop rusten', () => {
    const blad = feitenblad(rib, casus);
    const nu = dossier('mutsaers-2023', { 'rvb.omvang': 3 });
    expect(geraakteZinnen(rib, blad, casus)).toEqual([]);
    expect(geraakteZinnen(rib, blad, nu)).toEqual([{ zin: 'bestuur.aantreden', feit: 'rvb.omvang' }]);
  });

  it('een feit dat een zin koos zonder erin te staan, wijst die zin ook aan', () => {
    const nu = dossier('mutsaers-2023', { 'organisatie.opVerzoekVanAanbieder': false });
    const geraakt = geraakteZinnen(rib, feitenblad(rib, casus), nu).map(({ zin }) => zin);
    expect(geraakt).toEqual(['vervolg.betrokken']);
  });

  it('een andere autoriteit raakt iedere zin die haar noemt', () => {
    const toen = voorBrief('raadsinformatiebrief', casus, '2023-11-07');
    const straks = voorBrief('raadsinformatiebrief', casus, '2026-02-03');
    const document = brief('raadsinformatiebrief', 'raad-andere-regio', casus, '2023-11-07');
    const geraakt = geraakteZinnen(document, feitenblad(document, toen), straks);
    expect(geraakt.map(({ zin }) => zin)).toContain('melding.taak');
  });

  it('de verschillen noemen wat de ene brief zegt en de andere niet', () => {
    const tabel = verschillen([rib, pers]);
    expect(tabel.find(({ feit }) => feit === 'trede.nummer')?.staatIn).toEqual([true, false]);
    expect(tabel.find(({ feit }) => feit === 'melding.aanbiederOp')?.staatIn).toEqual([false, true]);
    expect(tabel.some(({ feit }) => feit === 'trede.label')).toBe(false);
  });
});

it('wat niemand vastlegde en niemand gevraagd wordt, staat in geen brief en is dus geen verschil', () => {
  const bron = dossier('mutsaers-2023', { 'igj.bezoekOp': { afwezig: 'geen' } });
  const [rib, pers] = [brief('raadsinformatiebrief', 'raad-andere-regio', bron), brief('persbericht', 'pers', bron)];
  const bladen = [rib, pers].map((document) => feitenblad(document, bron));
  expect(bladen[0]?.['igj.bezoekOp']).toBe('geen');
  const namen = verschillen([rib, pers], bladen).map(({ feit }) => feit);
  expect(namen).toContain('trede.nummer');
  expect(namen).not.toContain('igj.bezoekOp');
  const bekend = dossier('mutsaers-2023', { 'igj.bezoekOp': '2023-11-20' });
  const wel = [brief('raadsinformatiebrief', 'raad-andere-regio', bekend), pers] as const;
  const nu = verschillen(
    wel,
    wel.map((document) => feitenblad(document, bekend)),
  );
  expect(nu.map(({ feit }) => feit)).toContain('igj.bezoekOp');
});

describe('woorden', () => {
  const gebruikt = (waarde: unknown) => {
    const bron = dossier('mutsaers-2023', { 'onderzoek.basis': waarde });
    return controleer(brief('persbericht', 'pers', bron), bron, 'pers').beladenWoorden;
  };

  it('een beladen woord wordt genoemd met het feit waar het uit komt', () => {
    expect(gebruikt('vermoedens van fraude')).toEqual([
      { woord: 'fraude', zin: 'oordeel.basis', feit: 'onderzoek.basis' },
    ]);
  });

  it('een beladen woord mag als iemand het feit heeft bevestigd', () => {
    expect(gebruikt({ waarde: 'het faillissement', bevestigdDoor: 'curator' })).toEqual([]);
  });

  it('een segment dat Crisis heet is geen oordeel', () => {
    const document = brief('aanbiedingsbrief', 'ontvangende-regio', casus);
    expect(controleer(document, casus, 'ontvangende-regio').beladenWoorden).toEqual([]);
  });

  it('een kop met het nummer van de trede gaat niet naar de pers', () => {
    const bron = dossier('mutsaers-2023', { 'persbericht.kop': 'Mutsaersstichting naar trede 3' });
    const gevonden = controleer(brief('persbericht', 'pers', bron), bron, 'pers').nietVoorPubliek;
    expect(gevonden).toEqual([{ zin: 'titel.kop', woord: 'trede 3' }]);
    expect(controleer(pers, casus, 'pers').nietVoorPubliek).toEqual([]);
  });

  it('een gevoelige zin wacht op een naam', () => {
    expect(controleer(rib, casus, 'raad-andere-regio').teBevestigen).toEqual([
      { zin: 'voorgeschiedenis.zorgen', feit: 'voorgeschiedenis.zorgen' },
      { zin: 'melding.intern', feit: 'voorgeschiedenis.internGehouden' },
      { zin: 'bestuur.houding', feit: 'rvb.houdingVeranderd' },
    ]);
    const bevestigdDoor = 'portefeuillehouder';
    const bron = dossier('mutsaers-2023', {
      'voorgeschiedenis.internGehouden': { waarde: true, bevestigdDoor },
      'voorgeschiedenis.zorgen': { waarde: ['leegstand'], bevestigdDoor },
      'rvb.houdingVeranderd': { waarde: true, bevestigdDoor },
    });
    expect(controleer(rib, bron, 'raad-andere-regio').teBevestigen).toEqual([]);
  });
});

describe('gevoelige zinnen', () => {
  const waarom = (soort: BriefsoortNaam, publiek: Publiek, bron = dossier('jeugdbescherming-2026')) =>
    Object.fromEntries(
      alleZinnen(brief(soort, publiek, bron)).flatMap((zin) => {
        const soorten = gevoeligheidVan(zin);
        return soorten.length === 0 ? [] : [[zin.id, soorten.join(', ')]];
      }),
    );

  it('zijn wat over houding, verwijt, toezicht, geld, personen of een ander gaat, en niets anders', () => {
    expect(waarom('raadsinformatiebrief', 'raad-eigen-regio', casus)).toEqual({
      'voorgeschiedenis.zorgen': 'verwijt',
      'melding.intern': 'houding',
      'bestuur.houding': 'houding',
      'begroting.financieel': 'geld',
    });
    expect(waarom('vervolgbrief', 'raad-andere-regio', dossier('concern-2025'))).toEqual({
      'inspectie.uitkomst': 'toezicht',
      'verwachting.regievoerder': 'personen',
    });
    expect(waarom('vervolgbrief', 'raad-andere-regio')).toEqual({ 'situatie.eerder': 'verwijt' });
    expect(waarom('medewerkersbrief', 'medewerkers')).toEqual({
      'gevolgen.salaris': 'geld',
      'gevolgen.banen': 'personen',
    });
    expect(waarom('aanbiedingsbrief', 'ontvangende-regio', casus)).toEqual({ 'verwant.ontwikkeling': 'derden' });
    expect(waarom('clientenbrief', 'clienten')).toEqual({});
  });
});

describe('duidelijke taal', () => {
  it.each([
    ['wat de regio Te zijner tijd doet ten aanzien van de hulp', ['Te zijner tijd', 'ten aanzien van']],
    ['dat het bestuur voornemens is door middel van een plan te herstellen', ['voornemens', 'door middel van']],
    ['dat de partij met het oogje opgelet heeft', []],
  ])('vindt ook moeilijke woorden bij elkaar: %s', (doel, woorden) => {
    const bron = dossier('concern-2025', { 'plan.doel': doel });
    const hints = controleer(brief('persbericht', 'pers', bron), bron, 'pers').taalhints;
    expect(hints.filter(({ soort }) => soort === 'moeilijk-woord').map(({ tekst: woord }) => woord)).toEqual(woorden);
  });

  it('vindt een lange zin, een moeilijk woord en een afkorting zonder uitleg', () => {
    const lang = `${Array.from({ length: 30 }, () => 'woord').join(' ')} inzake de ABC`;
    const bron = dossier('mutsaers-2023', { 'onderzoek.basis': lang });
    const soorten = controleer(brief('persbericht', 'pers', bron), bron, 'pers').taalhints.map(({ soort }) => soort);
    expect(soorten).toEqual(expect.arrayContaining(['lange-zin', 'moeilijk-woord', 'afkorting-niet-uitgelegd']));
  });

  it('zegt niets over een gat: daar komt nog een naam', () => {
    const hints = controleer(rib, casus, 'raad-andere-regio').taalhints;
    expect(hints.filter(({ tekst }) => /ONTBREEKT|ontbreekt|vragen aan/.test(tekst))).toEqual([]);
    expect(hints.filter(({ zin }) => zin === 'plan.bureau')).toEqual([]);
  });

  it('telt een rij namen niet als een lange zin, en een lijdende vorm met ‘door’ niet als fout', () => {
    const bron = dossier('mutsaers-2023', { 'plan.bureau': 'Adviesbureau De Kring' });
    const hints = controleer(brief('persbericht', 'pers', bron), bron, 'pers').taalhints;
    expect(hints.filter(({ zin }) => ['over.gemeenten', 'lead.bureau'].includes(zin))).toEqual([]);
    const anders = dossier('mutsaers-2023', { 'plan.doel': 'dat de hulp niet wordt gestopt' });
    const gevonden = controleer(brief('persbericht', 'pers', anders), anders, 'pers').taalhints;
    expect(gevonden).toContainEqual(expect.objectContaining({ zin: 'plan.doel', tekst: 'wordt gestopt' }));
  });

  it.each(voorbeelden.flatMap((naam) => alleBrieven.map(([soort, publiek]) => [naam, soort, publiek] as const)))(
    'onze eigen tekst krijgt geen enkele hint, alleen wat iemand typte: %s, %s voor %s',
    (naam, soort, publiek) => {
      const bron = dossier(naam);
      const getypt = JSON.stringify(bron);
      const { taalhints } = controleer(brief(soort, publiek, bron), bron, publiek);
      expect(taalhints.filter(({ tekst }) => !getypt.includes(tekst))).toEqual([]);
    },
  );
});

describe('wat bovenaan en ernaast staat', () => {
  it('de lijst van gaten staat boven een concept en telt zelf niet mee', () => {
    const metLijst = metGatenlijst(rib);
    expect(metLijst.blokken.length).toBe(rib.blokken.length + 2);
    expect(metLijst.blokken[1]).toMatchObject({ soort: 'alinea', stijl: 'label' });
    expect(gaten(metLijst)).toEqual(gaten(rib));
  });

  it('de herleiding noemt bij iedere zin het feit, de waarde en de bron', () => {
    const rijen = herleiding(rib, casus);
    expect(rijen).toContainEqual(
      expect.objectContaining({
        zin: 'oordeel.trede',
        feit: 'trede.nummer',
        waarde: '3',
        bron: 'stukken van november 2023',
      }),
    );
  });

  it('een getal van horen zeggen en een oude vaste tekst vragen om een tweede blik', () => {
    const aanbieding = brief('aanbiedingsbrief', 'ontvangende-regio', casus);
    expect(controleer(aanbieding, casus, 'ontvangende-regio').teControleren).toEqual([
      { feit: 'werkgebied.aantalGemeenten', reden: 'nooit-nagegaan' },
    ]);
    const nooit = controleer(brief('persbericht', 'pers', casus), casus, 'pers').teControleren;
    expect(nooit).toEqual([{ feit: 'accounthouder.gecontroleerdOp', reden: 'nooit-vastgelegd' }]);
    const oud = dossier('mutsaers-2023', { 'accounthouder.gecontroleerdOp': '2022-11-06' });
    expect(controleer(brief('persbericht', 'pers', oud), oud, 'pers').teControleren).toEqual([
      { feit: 'accounthouder.gecontroleerdOp', reden: 'langer-dan-een-jaar-geleden' },
    ]);
  });
});
