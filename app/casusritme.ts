/** Guards the cadence of messages: the regievoerder is reminded once, and when nothing comes the plaatsvervanger hears of it; at a high trede again and again, ever less often. */
import { regieadres } from '../domain/casusbericht';
import { aanwezigen } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import { ritmeEscaleert, ritmeEscaleertVoor, ritmeVervalt, uitsteldagen } from '../domain/ritme';
import type { Ritme } from '../domain/ritme';
import { overdag } from './bewaker';
import type { Bewaker, Bewakers } from './bewaker';
import { zoekCasus } from './casus-inzien';
import { casusIsOpen } from './taak-zaak';
import { tredeNu } from './trede-zichtbaar';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb, Werk } from './use-case';

const herinnering: Bewaker = {
  voorwerp: 'casus',
  async vind({ eenheid, vandaag }, grens) {
    const alle = await eenheid.gebeurtenis.ritmes(vandaag);
    const stil = alle.map((ritme) => ({ objectId: ritme.casusId, datum: ritmeVervalt(ritme) }));
    const vervallen = stil.filter(({ datum }) => datum <= vandaag);
    return (await eenheid.bewaking.nogNiet('casusritme', vervallen)).slice(0, grens);
  },
  herinner: (werk, { objectId }) => stuur(werk, objectId, 'casusritme-herinnering', regieadres),
};

/** Who takes over when the regievoerder says nothing: the plaatsvervanger, or else the adviser. */
const tweede = (casus: CasusDossier): string | null => {
  const aanwezig = aanwezigen(casus);
  const regie = aanwezig.find(({ rol }) => rol === 'regievoerder')?.persoonId;
  const anderen = aanwezig.filter(({ persoonId }) => persoonId !== regie);
  return (
    (anderen.find(({ rol }) => rol === 'plaatsvervanger') ?? anderen.find(({ rol }) => rol === 'casus-adviseur'))
      ?.persoonId ?? null
  );
};

const escalatie: Bewaker = {
  voorwerp: 'casus',
  async vind({ eenheid, nu, vandaag }, grens) {
    const alle = await eenheid.gebeurtenis.ritmes(vandaag);
    const stil = alle
      .filter((ritme) => ritmeEscaleert(ritme, nu, vandaag))
      .map((ritme) => ({ objectId: ritme.casusId, datum: ritmeEscaleertVoor(ritme, vandaag) }));
    return (await eenheid.bewaking.nogNiet('casusritme-escalatie', stil)).slice(0, grens);
  },
  herinner: (werk, { objectId }) => stuur(werk, objectId, 'casusritme-escalatie', tweede),
};

async function stuur(
  werk: Werk,
  casusId: string,
  soort: 'casusritme-herinnering' | 'casusritme-escalatie',
  wie: (casus: CasusDossier) => string | null,
): Promise<void> {
  const { eenheid, nu, vandaag } = werk;
  const casus = await eenheid.casus.vind(casusId, vandaag);
  const ontvangerId = casus && wie(casus);
  if (!ontvangerId) return;
  const trede = await tredeNu(werk, casusId);
  const rij = { id: eenheid.nieuwId(nu), soort, objectId: casusId, ontvangerId, op: nu, casusId } as const;
  await eenheid.outbox.voegToe({ ...rij, trede });
}

/** After a day without a confirmation each receiver is reminded, once. */
const akkoordMs = 86_400_000;

const akkoord: Bewaker = {
  voorwerp: 'gebeurtenis',
  async vind({ eenheid, nu }, grens) {
    const voor = new Date(Date.parse(nu) - akkoordMs).toISOString();
    return (await eenheid.casusbericht.zonderAkkoord(voor, grens)).map((objectId) => ({ objectId, datum: '' }));
  },
  async herinner({ eenheid, nu }, { objectId }) {
    const casusId = (await eenheid.gebeurtenis.vind(objectId))?.casusId ?? null;
    for (const { persoonId, akkoordOp } of await eenheid.casusbericht.akkoorden(objectId)) {
      if (akkoordOp !== null || !(await eenheid.casusbericht.herinner(objectId, persoonId, nu))) continue;
      const rij = { id: eenheid.nieuwId(nu), soort: 'casusbericht-akkoord', objectId, op: nu, casusId } as const;
      await eenheid.outbox.voegToe({ ...rij, ontvangerId: persoonId });
    }
  },
};

export const ritmeBewakers = {
  casusritme: overdag(herinnering),
  'casusritme-escalatie': overdag(escalatie),
  'casusbericht-akkoord': overdag(akkoord),
} as const satisfies Bewakers;

type Uitstelinvoer = { readonly casus: string; readonly dagen: number; readonly reden: VrijeTekst };

export const ritmeUitstellen: Verb<Uitstelinvoer, { readonly casusId: string; readonly tot: string }, CasusDossier> = {
  handeling: 'ritme.uitstellen',
  zaak: (werk, { casus }) => zoekCasus(werk, casus),
  async doe(werk, { dagen, reden }, casus) {
    const open = casusIsOpen(casus, 'uitstellen');
    if (!open.ok) return open;
    if (!uitsteldagen.some((een) => een === dagen))
      return faal({ soort: 'veld-ongeldig', veld: 'Uitstel', uitleg: 'niet-in-de-lijst' });
    if (reden.trim() === '') return faal({ soort: 'veld-ongeldig', veld: 'Reden', uitleg: 'verplicht' });
    const tot = new Date(Date.parse(werk.vandaag) + dagen * 86_400_000).toISOString().slice(0, 10);
    await noteerGebeurtenis(werk, casus.id, { soort: 'uitstel', tot }, { zichtbaarheid: 'kernteam', tekst: reden });
    return ok({ casusId: casus.id, tot });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

/** Of who may write about it: the reminder is his. */
export const casusritmeInzien: Verb<
  { readonly casus: string },
  { readonly casus: CasusDossier; readonly ritme: Ritme | null },
  CasusDossier
> = {
  handeling: 'casus.bijwerken',
  leest: true,
  zaak: (werk, { casus }) => zoekCasus(werk, casus),
  async doe({ eenheid, vandaag }, _, casus) {
    const [ritme = null] = await eenheid.gebeurtenis.ritmes(vandaag, casus.id);
    return ok({ casus, ritme });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};
