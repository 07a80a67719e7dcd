/** Wat op zijn dag gold en maanden later als nu in een brief staat, vraagt om een tweede blik. */
import { controleer } from '../../../reports/controle';
import { brief, dossier } from '../brieven/ondersteuning';

describe('wat op zijn dag gold en nu als nu in de brief staat', () => {
  const reden = 'van-maanden-voor-de-brief';
  const oud = (datum: string, anders: Record<string, unknown> = {}): readonly string[] => {
    const later = dossier('mutsaers-2023', { 'rib.datum': datum, ...anders });
    const rib = brief('raadsinformatiebrief', 'raad-andere-regio', later, datum);
    return controleer(rib, later, 'raad-andere-regio')
      .teControleren.filter((een) => een.reden === reden)
      .map(({ feit }) => feit);
  };

  it('een brief van jaren later vraagt het van ieder ervan', () => {
    expect(oud('2026-03-18')).toEqual(
      expect.arrayContaining(['igj.planning', 'plan.status', 'organisatie.regievoerder', 'onderzoek.basis']),
    );
  });

  it('een brief van dezelfde weken niet, en ook niet als er sindsdien iets gebeurde of het feit opnieuw is bevestigd', () => {
    expect(oud('2023-11-07')).toEqual([]);
    expect(oud('2026-03-18', { 'trede.vastgesteldOp': '2026-03-02' })).toEqual([]);
    const bevestigd = { waarde: 'in-voorbereiding', datum: '2026-03-10' };
    expect(oud('2026-03-18', { 'plan.status': bevestigd })).not.toContain('plan.status');
    expect(oud('2026-03-18', { 'plan.status': bevestigd })).toContain('igj.planning');
  });

  it('wat is afgerond wordt niet oud', () => {
    expect(oud('2026-03-18', { 'plan.status': 'vastgesteld', 'organisatie.regievoerder': 'aangesteld' })).not.toEqual(
      expect.arrayContaining(['plan.status']),
    );
  });
});
