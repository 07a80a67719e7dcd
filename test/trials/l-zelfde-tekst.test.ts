/** L77 Wat wordt vrijgegeven is letter voor letter wat iemand vaststelde, ook als geen feit veranderde en de rij in de database wel. */
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefVaststellen } from '../../app/brief-vaststellen';
import { briefVoorleggen } from '../../app/brief-voorleggen';
import { briefVrijgeven } from '../../app/brief-vrijgeven';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import { alineasVan } from '../../domain/brief-eigen';
import type { Zaak } from '../../domain/policy';
import { briefwerk } from '../../reports/briefwerk';
import { hash } from '../bot/handlers/support/beurt';
import { openVolledigeCasus } from '../bot/handlers/support/casuswereld';
import { ingelicht } from '../support/ingelicht';
import { melderVan } from '../support/proefregister';
import { databases } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const [nu, vandaag] = ['2026-03-02T10:00:00.000Z', '2026-03-02'];
const vrijgeven = briefVrijgeven({ briefwerk, hash, volgorde: { tussenMinuten: 0 } });

describe.each(databases())('op %s', (_, open) => {
  let proef: Proefwereld;
  let brief: string;
  const doe = <I, U, Z extends Zaak>(wie: string, verb: Verb<I, U, Z>, invoer: I) =>
    proef.wereld.eenheid((eenheid) => voerUit({ actor: melderVan(wie), nu, vandaag, eenheid }, verb, invoer));
  const lees = () => proef.wereld.eenheid((turn) => turn.brief.vind(brief));
  const zet = (veld: string, waarde: string) =>
    proef.wereld.eenheid(({ db }) => db.voer(`update brief set ${veld} = ? where id = ?`, [waarde, brief]));

  const leeg = (): never => {
    throw new Error('geen brief');
  };

  beforeEach(async () => {
    proef = await open();
    const casus = await openVolledigeCasus(proef.wereld);
    const wat = { casus, soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
    const gemaakt = await doe('adviseur', briefOpstellen(briefwerk, hash), wat);
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    brief = gemaakt.value.briefId;
    await doe('adviseur', briefVoorleggen, { brief });
    const versie = await lees();
    const dossier = (await proef.wereld.eenheid((turn) => turn.feit.dossierJson(casus))) ?? {};
    const zinnen = versie === null ? [] : (briefwerk.controleer(versie, dossier)?.gevoelig ?? []);
    const bevestigd = zinnen.map(({ zinId }) => zinId);
    const invoer = { brief, gezien: versie?.hash ?? '', bevestigd };
    expect((await doe('adviseur2', briefVaststellen(briefwerk), invoer)).ok).toBe(true);
    await proef.wereld.eenheid((eenheid) =>
      ingelicht({ actor: melderVan('adviseur'), nu, vandaag, eenheid }, casus, ['aanbieder', 'regio']),
    );
  });
  afterEach(() => proef.ruimOp());

  const geweigerd = async () => {
    const uit = await doe('adviseur', vrijgeven, { brief });
    expect(uit).toMatchObject({ ok: false, fout: { soort: 'brief-gewijzigd-na-akkoord' } });
    expect((await lees())?.status).toBe('vastgesteld');
  };

  it('zoals hij is, gaat hij vrij', async () => {
    expect((await doe('adviseur', vrijgeven, { brief })).ok).toBe(true);
  });

  it('eigen woorden die er na het akkoord bij kwamen, gaan niet mee', async () => {
    const [sleutel = ''] = alineasVan((await lees())?.document ?? leeg()).map((een) => een.sleutel);
    const zin = { sleutel, soort: 'achter', tekst: 'Deze zin heeft niemand gelezen.', basis: '' } as const;
    await zet('eigen', JSON.stringify([zin]));
    await geweigerd();
  });

  it('een akkoord op een eerdere versie is geen akkoord op deze', async () => {
    const akkoord = (await lees())?.akkoord;
    await zet('akkoord', JSON.stringify({ ...akkoord, versie: 9 }));
    await geweigerd();
  });

  it('een akkoord op een andere tekst is geen akkoord op deze', async () => {
    const akkoord = (await lees())?.akkoord;
    await zet('akkoord', JSON.stringify({ ...akkoord, hash: hash('een andere tekst') }));
    await geweigerd();
  });
});
