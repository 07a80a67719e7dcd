/** Time that passes over a question to a melder: he is reminded once, and after the term the meldpunt goes on without. */
import type { Bewaker } from './bewaker';
import { zetStap } from './melding-stap';
import { vraagZaak } from './melding-beantwoorden';

export const vraagHerinneren: Bewaker = {
  voorwerp: 'melding',
  async vind({ eenheid, nu }, grens) {
    const vragen = await eenheid.meldingvraag.teHerinneren(nu, grens);
    return vragen.map(({ id, herinnerOp }) => ({ objectId: id, datum: herinnerOp }));
  },
  async herinner(werk, { objectId }) {
    const zaak = await vraagZaak(werk, objectId);
    if (zaak?.vraag.status !== 'open') return;
    const { eenheid, nu } = werk;
    const rij = { objectId, ontvangerId: zaak.melding.melderId, op: nu };
    await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu), soort: 'melding-vraag-herinnering' });
  },
};

export const vraagVerlopen: Bewaker = {
  voorwerp: 'melding',
  async vind({ eenheid, nu }, grens) {
    const vragen = await eenheid.meldingvraag.verlopen(nu, grens);
    return vragen.map(({ id, verlooptOp }) => ({ objectId: id, datum: verlooptOp }));
  },
  async herinner(werk, { objectId }) {
    const zaak = await vraagZaak(werk, objectId);
    if (zaak === null || !(await werk.eenheid.meldingvraag.sluit(objectId, 'verlopen', null, werk.nu))) return;
    await zetStap(werk, zaak.melding, 'verlopen', { object: objectId });
  },
};
