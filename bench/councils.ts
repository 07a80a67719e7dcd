/** What a series rests on: the reference case, and of every gemeente its own sender, signatory and parts of the aanbieder. */
import { gegevensInlezen } from '../app/gemeentegegevens';
import { feitVastleggen } from '../app/feit-vastleggen';
import { voerUit } from '../app/use-case';
import mutsaers from '../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld, Turn } from '../db/world';
import { systeem } from '../domain/actor';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { people } from './people';

function free(text: string): VrijeTekst {
  const made = maakVrijeTekst(text);
  if (!made.ok) throw new Error(`the guard stops ${text}`);
  return made.tekst;
}

const parts = ['Hai-5', 'Buro Maks', 'Grijp het Leven', 'Zorgokee', 'Hoeve de Kaolder'].map(free);
const segments = ['Wonen', 'Ambulant', 'Crisis', 'Dagbehandeling'].map(free);
const letters = 'ABCDEFGHJKLMNPRSTVW';

/** Some of each, another choice for the next gemeente; none is known not to be there. */
function some(from: readonly VrijeTekst[], number: number): readonly VrijeTekst[] | null {
  const chosen = from.filter((_, place) => (((number % 29) + 1) & (1 << place)) !== 0);
  return chosen.length === 0 ? null : chosen;
}

const casusOf = async (turn: Turn): Promise<{ readonly id: string; readonly aanbieder_id: string }> => {
  const [casus] = await turn.db.rijen<{ id: string; aanbieder_id: string }>(
    'select id, aanbieder_id from casus order by nummer limit 1',
    [],
  );
  if (casus === undefined) throw new Error('the demo world has no casus');
  return casus;
};

export const layCouncils = (world: OpenWorld, nu: string): Promise<void> =>
  world.eenheid(async (eenheid) => {
    // The house that served in an earlier group held them by a later clock than ours.
    await eenheid.db.voer('delete from lease', []);
    const casus = await casusOf(eenheid);
    const work = { actor: systeem, nu, vandaag: nu.slice(0, 10), eenheid };
    const rib = { ...mutsaers.rib, datum: nu.slice(0, 10) };
    const facts = { rib, deelnemingen: { namen: parts }, plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld' } };
    const told = await voerUit(work, feitVastleggen, { casusId: casus.id, feiten: facts });
    const gemeenten = await eenheid.partij.vanSoort(['gemeente']);
    const rijen = gemeenten.map(({ id, naam }, number) => ({
      ...{ rij: number + 2, gemeenteId: id, gemeente: naam, aanbiederId: casus.aanbieder_id, logo: null },
      velden: {
        afzender: free(`College van burgemeester en wethouders van ${naam}`),
        ondertekenaar: free(`${letters[number % letters.length] ?? 'A'}. Voorbeeld`),
        functie: free('gemeentesecretaris'),
        portefeuille: free(`wethouder ${letters[(number * 7) % letters.length] ?? 'B'}. Voorbeeld`),
        onderdelen: some(parts, number),
        segmenten: some(segments, number),
      },
    }));
    const taken = await voerUit(work, gegevensInlezen, { rijen });
    if (!told.ok || !taken.ok) throw new Error('the councils cannot be laid ready');
  });

/** A series that waits to be made, of one of the people of the benchmark. */
export const laySeries = (world: OpenWorld, councils: number, op: string): Promise<string> =>
  world.eenheid(async (turn) => {
    const casus = await casusOf(turn);
    const all = await turn.partij.vanSoort(['gemeente']);
    const rijen = all.slice(0, councils).map(({ naam: gemeente }) => ({ gemeente }));
    const id = turn.nieuwId(op);
    const makerId = people[0]?.aadObjectId ?? '';
    await turn.briefreeks.voegToe({ id, casusId: casus.id, soort: 'raadsinformatiebrief', makerId, op }, rijen);
    return id;
  });
