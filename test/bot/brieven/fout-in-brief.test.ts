/** Wie een fout in een brief wil herstellen, krijgt een rechtzettingsbrief aangeboden voor de raden die hem kregen, en voor geen andere. */
import { briefOpstellen } from '../../../app/brief-opstellen';
import { foutInBrief } from '../../../bot/brieven/fout-in-brief';
import { briefwerk } from '../../../reports/briefwerk';
import { sqliteWereld } from '../../support/werelden';
import { beurtVan, hash, inboundBasis, voer } from '../handlers/support/beurt';
import { bepaal, openCasus } from '../handlers/support/casuswereld';

it('de knop staat er voor raden naar wie een brief wegging, en voor wie hem mag opstellen', async () => {
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
        return [...new Set(kaart.match(/Rechtzettingsbrief [^"]*/gu) ?? [])];
      });
    expect(await knoppen('adviseur')).toEqual([]);
    const invoer = { casus, soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio' };
    const gemaakt = await voer(wereld, 'adviseur', briefOpstellen(briefwerk, hash), invoer);
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    expect(await knoppen('adviseur')).toEqual([]);
    const { briefId } = gemaakt.value;
    await wereld.eenheid(({ db }) => db.voer('update brief set status = ? where id = ?', ['verzonden', briefId]));
    expect(await knoppen('adviseur')).toEqual(['Rechtzettingsbrief andere regio']);
    expect(await knoppen('p1')).toEqual([]);
  } finally {
    await ruimOp();
  }
});
