/** Wie een fout in een brief wil herstellen, krijgt een rechtzetting aangeboden voor wie hem kreeg, en voor niemand anders. */
import { briefOpstellen } from '../../../app/brief-opstellen';
import { foutInBrief } from '../../../bot/brieven/fout-in-brief';
import { briefwerk } from '../../../reports/briefwerk';
import { sqliteWereld } from '../../support/werelden';
import { beurtVan, hash, inboundBasis, voer } from '../handlers/support/beurt';
import { bepaal, openCasus } from '../handlers/support/casuswereld';

it('de knop staat er voor wie een brief wegging, en voor wie hem mag opstellen', async () => {
  const { wereld, ruimOp } = await sqliteWereld();
  try {
    const { id: casus } = await openCasus(wereld);
    await bepaal(wereld, casus, 3);
    const knoppen = (wie: string) =>
      wereld.eenheid(async (eenheid) => {
        const gezegd = { soort: 'bericht', tekst: 'maak een rectificatie', genoemd: true, bijlagen: [] } as const;
        const actor = await eenheid.persoon.actorVanPersoon(wie, '2026-03-02');
        const beurt = beurtVan(eenheid, wie, { ...inboundBasis(wie), ...gezegd });
        const kaart = JSON.stringify(await foutInBrief(actor === null ? beurt : { ...beurt, actor }, casus));
        return [...new Set(kaart.match(/Rechtzetting(?:sbrief (?:eigen|andere) regio| voor de pers)(?=")/gu) ?? [])];
      });
    expect(await knoppen('adviseur')).toEqual([]);
    const maak = async (soort: string, publiek: string): Promise<string> => {
      const gemaakt = await voer(wereld, 'adviseur', briefOpstellen(briefwerk, hash), { casus, soort, publiek });
      if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
      return gemaakt.value.briefId;
    };
    const verstuur = (brief: string) =>
      wereld.eenheid(({ db }) => db.voer('update brief set status = ? where id = ?', ['verzonden', brief]));
    const raadsbrief = await maak('raadsinformatiebrief', 'raad-andere-regio');
    expect(await knoppen('adviseur')).toEqual([]);
    await verstuur(raadsbrief);
    expect(await knoppen('adviseur')).toEqual(['Rechtzettingsbrief andere regio']);
    const persbericht = await maak('persbericht', 'pers');
    expect(await knoppen('adviseur')).toEqual(['Rechtzettingsbrief andere regio']);
    await verstuur(persbericht);
    expect(await knoppen('adviseur')).toEqual(['Rechtzettingsbrief andere regio', 'Rechtzetting voor de pers']);
    expect(await knoppen('p1')).toEqual([]);
  } finally {
    await ruimOp();
  }
});
