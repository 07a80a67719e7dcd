/** Every letter in every trede and with every plan: what reads otherwise than in the golden of the case, sentence by sentence. */
import path from 'node:path';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { planSoorten } from '../../../domain/plan';
import { vergelijkGolden } from '../../support/golden';
import { alleBrieven, brief, dossier, voorbeelden } from './ondersteuning';
import type { Voorbeeld } from './ondersteuning';
import { gebreken } from './gebreken';

const plannen = [...planSoorten, 'geen'] as const;
const combinaties = [2, 3, 4, 5].flatMap((trede) => plannen.map((plan) => ({ trede, plan })));

/** Who decided on another trede decided on its label too: the typed one does not stay. */
const metTredeEnPlan = (naam: Voorbeeld, trede: number, plan: (typeof plannen)[number]) =>
  dossier(naam, {
    'trede.nummer': trede,
    'trede.label': null,
    'trede.draaiboek': null,
    'plan.soort': plan === 'geen' ? { afwezig: 'geen' } : plan,
  });

const zinnenVan = (document: Document): ReadonlyMap<string, string> =>
  new Map(alleZinnen(document).map((zin) => [zin.id, zinTekst(zin)]));

function verschil(gewoon: Document, anders: Document): readonly string[] {
  const [oud, nieuw] = [zinnenVan(gewoon), zinnenVan(anders)];
  const weg = [...oud].filter(([id]) => !nieuw.has(id)).map(([id]) => `- ${id}: (vervalt)`);
  const andere = [...nieuw].filter(([id, tekst]) => oud.get(id) !== tekst).map(([id, tekst]) => `- ${id}: ${tekst}`);
  return [...weg, ...andere];
}

describe.each(voorbeelden)('%s', (naam) => {
  it.each(alleBrieven)('%s voor %s in trede 2 tot en met 5, met ieder plan en zonder', (soort, publiek) => {
    const gewoon = brief(soort, publiek, dossier(naam));
    const delen = combinaties.map(({ trede, plan }) => {
      const anders = brief(soort, publiek, metTredeEnPlan(naam, trede, plan));
      expect(gebreken(anders)).toEqual([]);
      const regels = verschil(gewoon, anders);
      return [
        `## trede ${String(trede)}, ${plan}`,
        '',
        ...(regels.length === 0 ? ['Zoals de brief zelf.'] : regels),
      ].join('\n');
    });
    const golden = path.join(__dirname, 'goldens', 'trede-en-plan', `${naam}-${soort}-${publiek}.md`);
    vergelijkGolden(golden, [`# ${naam}: ${soort} voor ${publiek}`, ...delen].join('\n\n'));
  });
});

it('de pers leest in geen enkele trede een nummer, en in trede 2 een gat waar de benaming hoort', () => {
  for (const { trede, plan } of combinaties) {
    for (const [soort, publiek] of alleBrieven.filter(([, wie]) => ['pers', 'medewerkers', 'clienten'].includes(wie))) {
      const document = brief(soort, publiek, metTredeEnPlan('stichting-2024', trede, plan));
      const tekst = [...zinnenVan(document).values()].join(' ');
      expect(tekst).not.toMatch(/trede \d/);
      // What puts a release right says nothing of how it is now.
      expect(tekst.includes('[ONTBREEKT: benaming van de situatie')).toBe(trede === 2 && soort !== 'persrechtzetting');
    }
  }
});

it.each(alleBrieven)(
  'zonder plan vraagt de %s voor %s niet wie dat plan volgt; wie het weet, leest het wel',
  (soort, publiek) => {
    const geenPlan = { 'trede.nummer': 2, 'plan.soort': { afwezig: 'geen' } };
    const bron = dossier('stichting-2024', { ...geenPlan, 'plan.bewaker': null });
    const stukken = alleZinnen(brief(soort, publiek, bron)).flatMap((zin) => zin.stukken);
    expect(stukken.filter((stuk) => 'feit' in stuk && stuk.feit === 'plan.bewaker')).toEqual([]);
    const anders = zinnenVan(
      brief(soort, publiek, dossier('stichting-2024', { ...geenPlan, 'plan.bewaker': 'regio' })),
    );
    const nu = zinnenVan(brief(soort, publiek, bron));
    expect([...nu.keys()].every((id) => anders.has(id))).toBe(true);
  },
);
