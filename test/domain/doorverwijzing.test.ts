/** De doorverwijstabel: alleen wat een bron geeft, en altijd een antwoord bij gevaar. */
import { verwijzingKaart } from '../../bot/invoer/verwijzen';
import {
  doorverwijzingen,
  doorverwijzingenOp,
  doorverwijzingOp,
  magNietBewaardWorden,
  metVerwijsgegevens,
  naren,
} from '../../domain/doorverwijzing';

describe('doorverwijzing', () => {
  it('heeft voor elk adres een eigen regel met bron en zin', () => {
    expect(doorverwijzingen.map(({ naar }) => naar)).toEqual([...naren]);
    expect(new Set(doorverwijzingen.map(({ zin }) => zin)).size).toBe(naren.length);
    expect(doorverwijzingen.filter(({ bron }) => bron === '')).toEqual([]);
  });

  it('noemt alleen de telefoonnummers die een bron geeft', () => {
    expect(doorverwijzingen.flatMap(({ naar, telefoon }) => (telefoon === null ? [] : [[naar, telefoon]]))).toEqual([
      ['112', '112'],
      ['Veilig Thuis', '0800-2000'],
      ['LMZ', '088-120 50 20'],
      ['IGJ', '088-120 50 00'],
      ['NZa', '088-770 87 70'],
      ['Huis voor Klokkenluiders', '088-133 10 00'],
    ]);
  });

  it('zegt bij elke plek buiten de eigen organisatie hoe men er komt', () => {
    const zonder = doorverwijzingen.filter(({ telefoon, url }) => telefoon === null && url === null);
    expect(zonder.map(({ naar }) => naar)).toEqual(['subsidie', 'datalek', 'woordvoerder']);
  });

  it('zet gevaar voorop', () => {
    expect(doorverwijzingen.slice(0, 2).map(({ naar }) => naar)).toEqual(['112', 'Veilig Thuis']);
  });

  it('bewaart niets bij gevaar, mishandeling en de zorg voor één kind, en laat bij de rest toch melden toe', () => {
    expect(naren.filter(magNietBewaardWorden)).toEqual(['112', 'Veilig Thuis', 'LMZ']);
  });

  it('kent de Geschillencommissie pas sinds april 2023', () => {
    expect(doorverwijzingOp('Geschillencommissie', '2023-03-31')).toBeNull();
    expect(doorverwijzingOp('Geschillencommissie', '2023-04-01')?.naar).toBe('Geschillencommissie');
  });

  it('houdt een regel niet langer aan dan hij geldt', () => {
    const [eerste] = doorverwijzingen;
    if (eerste === undefined) throw new Error('lege tabel');
    const verlopen = [{ ...eerste, geldigTot: '2026-01-01' }];
    expect(doorverwijzingOp('112', '2026-01-01', verlopen)).toBeNull();
    expect(doorverwijzingOp('112', '2025-12-31', verlopen)).not.toBeNull();
  });

  it('laat zien wat van een plek bekend is, en niets van een plek die nog niet of niet meer geldt', () => {
    const zin = 'we komen er niet uit over het tarief';
    const nu = JSON.stringify(verwijzingKaart('Geschillencommissie', '2026-03-12', zin, 'toch'));
    expect(nu).toContain('degeschillencommissiezorg.nl');
    expect(nu).toContain('1 april 2023');
    const eerder = JSON.stringify(verwijzingKaart('Geschillencommissie', '2023-03-31', zin, 'toch'));
    expect(eerder).not.toMatch(/Geschillencommissie|geschillen/);
    expect(eerder).toContain('geen adres dat vandaag geldt');
    expect(JSON.stringify(verwijzingKaart('Veilig Thuis', '2026-03-12', zin))).toContain(
      'Telefoon: 0800-2000, dag en nacht, zeven dagen per week, gratis.',
    );
  });

  it('toont van elke plek wat vandaag geldt, en daarachter wat later of eerder geldt', () => {
    const later = {
      naar: 'LMZ',
      telefoon: '0900 1234',
      geldigVan: '2027-01-01',
      geldigTot: '2028-01-01',
      bron: 'brief',
    } as const;
    const rijen = doorverwijzingenOp('2026-03-02', metVerwijsgegevens([later]));
    expect(rijen.filter(({ naar }) => naar === 'LMZ').map(({ telefoon }) => telefoon)).toEqual([
      '088-120 50 20',
      '0900 1234',
    ]);
    expect(new Set(rijen.map(({ naar }) => naar))).toEqual(new Set(naren));
    const eerder = doorverwijzingenOp('2023-03-31').find(({ naar }) => naar === 'Geschillencommissie');
    expect(eerder?.geldigVan).toBe('2023-04-01');
  });
});
