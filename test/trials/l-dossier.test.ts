/**
 * L77 voor alles wat een dossier kan veranderen: na iedere handeling uit de tabel klopt elke brief die op een stap wacht nog met zijn dossier,
 * of zijn akkoord is vervallen. Een nieuwe handeling doet vanzelf mee.
 */
import { setTimeout as even } from 'node:timers/promises';
import { bronstores } from '../../app/dossier-bronnen';
import { briefInzien } from '../../app/brief-inzien';
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefreeksStarten } from '../../app/briefreeks-starten';
import { briefreeksVerwerken } from '../../app/briefreeks-verwerken';
import { casusrolBeeindigen } from '../../app/casusrol-beeindigen';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { stelDossierSamen } from '../../app/dossier-samenstellen';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { feitAchterhouden } from '../../app/feit-wijzigen';
import { gebruikerBeeindigen } from '../../app/gebruiker-beeindigen';
import { gebruikerWijzigen } from '../../app/gebruiker-wijzigen';
import { planWijzigen } from '../../app/plan-wijzigen';
import { gebruikersImporteren } from '../../app/gebruikers-importeren';
import { registerImporteren } from '../../app/register-importeren';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import { voerUit } from '../../app/use-case';
import type { Verb, Werk } from '../../app/use-case';
import { casusrolOvernemen } from '../../app/werkvoorraad-inzien';
import type { Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import type { Actor } from '../../domain/actor';
import { geraaktDoor } from '../../domain/feitenblad';
import { handelingen } from '../../domain/policy';
import type { Handeling, Zaak } from '../../domain/policy';
import type { Eenheid } from '../../domain/ports';
import { maakVoorGemeente } from '../../reports/briefreeks';
import { briefwerk } from '../../reports/briefwerk';
import { hash, nu, vandaag } from '../bot/handlers/support/beurt';
import { proeven, proefwereld } from '../support/matrix';
import type { Matrixwereld } from '../support/matrix/wereld';
import { voorstel } from '../support/matrix/casus';
import { melderVan, proefpersonen, tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

const adviseur = melderVan('adviseur');
/** Who set the letters; the adviseur made them. */
const steller = 'adviseur2';
const mensen: readonly Actor[] = [
  ...['adviseur', 'adviseur2', 'beheer', 'meldpunt', 'accountmanager', 'regio1', 'p1', 'rvb'].map(melderVan),
  systeem,
];

async function lukt<I, U, Z extends Zaak>(werk: Werk, verb: Verb<I, U, Z>, invoer: I): Promise<U> {
  const uit = await voerUit(werk, verb, invoer);
  if (!uit.ok) throw new Error(`${verb.handeling}: ${JSON.stringify(uit.fout)}`);
  return uit.value;
}

/** A letter of every kind for every audience, and two series to a council of which one tells of the letter before; all of them put forward or set. */
async function zetBrieven(turn: Turn, casusId: string): Promise<void> {
  const werk = { actor: adviseur, eenheid: turn, nu, vandaag };
  await lukt(werk, casusrolToewijzen, { casusId, persoonId: 'regio1', rol: 'regievoerder', van: vandaag });
  await lukt(werk, feitVastleggen, { casusId, feiten: { 'accounthouder.gemeenten': ['Gemeente Venlo'] } });
  for (const { soort, publieken } of briefwerk.soorten)
    for (const publiek of publieken)
      await lukt(werk, briefOpstellen(briefwerk, hash), { casus: casusId, soort, publiek });
  const gegevens = { gemeente: 'Gemeente Venlo' };
  for (const soort of ['raadsinformatiebrief', 'vervolgbrief'] as const) {
    const { id: reeks } = await lukt(werk, briefreeksStarten, { casus: casusId, soort, rijen: [gegevens] });
    const rij = { volgnummer: 1, gegevens, briefId: null };
    await lukt(werk, briefreeksVerwerken({ maakVoorGemeente, hash }), { reeks, rij });
  }
  await turn.db.voer("update brief set status = 'voorgelegd' where casus_id = ? and status = 'concept'", [casusId]);
  const akkoord = JSON.stringify({ door: steller, versie: 1, hash: '' });
  const vast = "update brief set status = 'vastgesteld', akkoord = ? where casus_id = ? and soort <> 'persbericht'";
  await turn.db.voer(vast, [akkoord, casusId]);
}

/** One of each kind for each of its readers, and of a series one letter for each of two councils. */
const alle = briefwerk.soorten.flatMap(({ publieken }) => publieken).length + 2;
const alsVooraf = { wachtend: alle, oud: [] };

/** Letters that wait, and those among them that say something else than their dossier. */
async function stand(eenheid: Turn, casusId: string, dag = vandaag) {
  const werk = { actor: systeem, eenheid, nu, vandaag: dag };
  const casus = await eenheid.casus.vind(casusId, dag);
  if (!casus) throw new Error('no casus');
  const reeks = [];
  for (const { id } of await eenheid.briefreeks.wachtend({ casusId })) {
    const brief = await eenheid.brief.vind(id);
    if (brief) reeks.push(brief);
  }
  const wachtend = [...(await eenheid.brief.wachtend(casusId)), ...reeks];
  const oud: string[] = [];
  for (const brief of wachtend) {
    const dossier = await stelDossierSamen(werk, casus, brief);
    if (geraaktDoor(brief, dossier).length > 0) oud.push(`${brief.soort} ${brief.publiek} ${brief.variant}`);
  }
  return { wachtend: wachtend.length, oud };
}

const reden = tekst('Nieuwe opgave.');
const noorderlicht = { id: 'noorderlicht', soort: 'aanbieder' as const, naam: 'Stichting De Nieuwe Naam' };
const leeg = { aliassen: [], kvk: null, agb: null, vestigingsplaats: null, code: null };

/** Where the sample of the matrix only tries the door: what really changes a dossier. */
const sterk: Partial<Record<Handeling, (werk: Werk, casusId: string) => Promise<unknown>>> = {
  'feit.vastleggen': (werk, casusId) =>
    lukt(werk, feitVastleggen, { casusId, feiten: { 'aanbieder.naam': 'Andere naam' } }),
  'feit.achterhouden': (werk, casus) =>
    lukt(werk, feitAchterhouden, { casus, feit: 'aanbieder.naam', versie: 0, grond: '5.1.2f', reden }),
  'casusrol.toewijzen': async (werk, casusId) => {
    await lukt(werk, casusrolToewijzen, { casusId, persoonId: 'adviseur2', rol: 'plaatsvervanger', van: vandaag });
    await lukt(werk, casusrolBeeindigen, { casusId, persoonId: 'regio1', rol: 'regievoerder' });
    await lukt(werk, casusrolToewijzen, { casusId, persoonId: 'adviseur2', rol: 'regievoerder', van: vandaag });
  },
  'casusrol.beeindigen': async (werk, casusId) => {
    await lukt(werk, casusrolToewijzen, { casusId, persoonId: 'adviseur2', rol: 'plaatsvervanger', van: vandaag });
    await lukt(werk, casusrolBeeindigen, { casusId, persoonId: 'regio1', rol: 'regievoerder' });
  },
  'plan.wijzigen': (werk, casusId) => lukt(werk, planWijzigen, { casusId, plan: 'continuiteitsplan', reden }),
  'tredebepaling.vaststellen': async (werk, casusId) => {
    const { id: bepalingId } = await lukt(werk, tredebepalingVoorleggen, { ...voorstel(casusId), trede: 5 });
    await lukt({ ...werk, actor: melderVan('adviseur2') }, tredebepalingVaststellen, { bepalingId });
  },
  'register.importeren': (werk) =>
    lukt({ ...werk, actor: systeem }, registerImporteren, {
      ...{ partijen: [{ ...leeg, ...noorderlicht }], relaties: [], autoriteitsnamen: [] },
    }),
  'gebruiker.beeindigen': (werk) => lukt({ ...werk, actor: melderVan('beheer') }, gebruikerBeeindigen, 'regio1'),
  'gebruiker.wijzigen': (werk) =>
    lukt({ ...werk, actor: melderVan('beheer') }, gebruikerWijzigen, {
      persoonId: 'regio1',
      partijId: 'gm2',
      rollen: [],
    }),
  'gebruikers.importeren': (werk) =>
    lukt(
      { ...werk, actor: systeem },
      gebruikersImporteren,
      proefpersonen.map((wie) => (wie.id === 'regio1' ? { ...wie, identiteiten: [] } : wie)),
    ),
  'casusrol.overnemen': (werk, casus) =>
    voerUit({ ...werk, actor: melderVan('adviseur2') }, casusrolOvernemen, { casusId: casus, reden }),
};

/** Handelingen of which we know that they touch a letter in this world; any other may, and then has to let it fall too. */
const raakt: readonly Handeling[] = [
  ...([
    'casusrol.beeindigen',
    'feit.achterhouden',
    'feit.vastleggen',
    'gebruiker.beeindigen',
    'gebruiker.wijzigen',
  ] as const),
  ...(['gebruikers.importeren', 'gemeentegegevens.inlezen', 'plan.wijzigen', 'register.importeren'] as const),
  'tredebepaling.vaststellen',
];

/** All of them on the first database; on another those that write what a dossier is made from. */
const gevraagd = (database: string): readonly Handeling[] =>
  database === 'SQLite' ? handelingen : handelingen.filter((een) => raakt.includes(een) || een in sterk);

describe.each(databases())('L77 op %s', (database, open) => {
  let huis: Matrixwereld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeAll(async () => {
    const proef = await open();
    ruimOp = proef.ruimOp;
    huis = await proefwereld(() => Promise.resolve(proef.wereld));
    casusId = huis.eigen.casusId;
    await huis.wereld.eenheid((turn) => zetBrieven(turn, casusId));
  });
  afterAll(() => ruimOp());

  /** Whatever it changed is undone: every handeling meets the same letters. */
  const na = (doe: (turn: Turn) => Promise<unknown>, dag = vandaag) =>
    huis.wereld.eenheid((turn) =>
      turn.deel(
        async () => {
          const gedaan = await doe(turn);
          return gedaan === 'geweigerd' ? alsVooraf : stand(turn, casusId, dag);
        },
        () => false,
      ),
    );

  it('vooraf wacht er van iedere soort een brief, en alle kloppen', async () => {
    expect(await na(() => Promise.resolve())).toEqual(alsVooraf);
  });

  it.each(gevraagd(database))('%s laat geen brief wachten die iets anders zegt dan zijn dossier', async (handeling) => {
    const uitkomsten = [];
    for (const actor of mensen) {
      const poging = (turn: Turn) => ({
        werk: { actor, eenheid: turn, nu, vandaag },
        delen: huis.eigen,
        maker: actor === systeem ? adviseur : actor,
      });
      uitkomsten.push(await na((turn) => proeven[handeling].doe(poging(turn))));
    }
    const echt = sterk[handeling];
    if (echt) uitkomsten.push(await na((turn) => echt({ actor: adviseur, eenheid: turn, nu, vandaag }, casusId)));
    expect(uitkomsten.flatMap(({ oud }) => oud)).toEqual([]);
    if (raakt.includes(handeling)) expect(Math.min(...uitkomsten.map(({ wachtend }) => wachtend))).toBeLessThan(alle);
  });

  it('een trede die pas later ingaat laat de brieven vervallen op de dag dat zij ingaat, zonder dat iemand iets doet', async () => {
    const ingangsdatum = '2026-03-20';
    const bepaal = async (turn: Turn) => {
      const werk = { actor: adviseur, eenheid: turn, nu, vandaag };
      const later = { ...voorstel(casusId), trede: 5 as const, ingangsdatum };
      const { id: bepalingId } = await lukt(werk, tredebepalingVoorleggen, later);
      await lukt({ ...werk, actor: melderVan(steller) }, tredebepalingVaststellen, { bepalingId });
    };
    expect(await na(bepaal)).toEqual(alsVooraf);
    const ronde = (turn: Turn, dag: string) => {
      const rondeOp = { nu: `${dag}T06:00:00.000Z`, vandaag: dag, defect: (fout: unknown) => fail(fout) };
      return bewaakTermijnen({ eenheid: (doe) => doe(turn) }, rondeOp);
    };
    const straks = await na(async (turn) => {
      await bepaal(turn);
      await ronde(turn, '2026-03-19');
      expect((await stand(turn, casusId)).wachtend).toBe(alle);
      await ronde(turn, ingangsdatum);
    }, ingangsdatum);
    expect(straks.oud).toEqual([]);
    expect(straks.wachtend).toBeLessThan(alle);
  });

  it('de maker en wie vaststelde horen het één keer, met de zinnen erbij, en de brief is op zijn kaart weer concept', async () => {
    await huis.wereld.eenheid((turn) =>
      turn.deel(
        async () => {
          const werk = { actor: adviseur, eenheid: turn, nu, vandaag };
          const [eerste] = (await turn.brief.wachtend(casusId)).filter(({ soort }) => soort === 'vervolgbrief');
          const brief = eerste?.id ?? '';
          const vertelden = async () =>
            (await turn.outbox.over(brief))
              .filter(({ soort }) => soort === 'brief-geraakt')
              .map(({ ontvangerId }) => ontvangerId)
              .sort();
          await lukt(werk, planWijzigen, { casusId, plan: 'continuiteitsplan', reden });
          // Also who changed the plan: he may not know that a letter rests on it.
          expect(await vertelden()).toEqual(['adviseur', steller]);
          const kaart = await lukt(werk, briefInzien, { brief });
          expect(kaart.status).toBe('concept');
          expect(kaart.geraakt.map(({ feit }) => feit)).toContain('soort plan');
          const stappen = await turn.briefverloop.stappen(kaart.nummer);
          expect(stappen.filter(({ stap }) => stap === 'vervallen')).toHaveLength(1);
          await lukt(werk, planWijzigen, { casusId, plan: 'herstelplan', reden });
          await lukt(werk, planWijzigen, { casusId, plan: 'continuiteitsplan', reden });
          expect(await vertelden()).toEqual(['adviseur', steller]);
        },
        () => false,
      ),
    );
  });

  it('F64: een brief of een feit dat niet meer te lezen is, houdt geen besluit tegen en geen andere brief vast', async () => {
    const kapot = async (turn: Turn) => {
      const [los, ander] = await turn.brief.wachtend(casusId);
      const [inReeks] = await turn.briefreeks.wachtend({ casusId });
      await turn.db.voer("update brief set document = '{' where id in (?, ?)", [los?.id ?? '', inReeks?.id ?? '']);
      // A letter of a version before, on a fact that is no more.
      const blad = JSON.stringify({ ...ander?.blad, 'rvb.bestaatNiet': '1' });
      await turn.db.voer('update brief set blad = ? where id = ?', [blad, ander?.id ?? '']);
      const werk = { actor: adviseur, eenheid: turn, nu, vandaag };
      await lukt(werk, planWijzigen, { casusId, plan: 'continuiteitsplan', reden });
      const over = await turn.brief.wachtend(casusId);
      // Those about the plan fell, and the one on a fact that is no more; the damaged ones nobody can release.
      expect(over.map(({ id }) => id)).not.toContain(ander?.id);
      expect(over.length).toBeLessThan(11);
      return 'geweigerd';
    };
    await na(kapot);
    const feitKapot = async (turn: Turn) => {
      await turn.db.voer("update feit set waarde = '{' where casus_id = ?", [casusId]);
      await sterk['register.importeren']?.({ actor: systeem, eenheid: turn, nu, vandaag }, casusId);
      expect((await turn.partij.vind('noorderlicht'))?.naam).toBe(noorderlicht.naam);
      return 'geweigerd';
    };
    await na(feitKapot);
  });

  it('een sjabloon dat stuk is laat alles zoals het was, en houdt geen tredebepaling tegen', async () => {
    const stuk = {
      ...briefwerk,
      maak: () => {
        throw new Error('a template that is broken');
      },
    };
    await na(async (turn) => {
      const werk = { actor: adviseur, eenheid: turn, nu, vandaag };
      const vraag = { casus: casusId, soort: 'persbericht', publiek: 'pers' };
      await expect(voerUit(werk, briefOpstellen(stuk, hash), vraag)).rejects.toThrow('broken');
      expect(await stand(turn, casusId)).toEqual(alsVooraf);
      await sterk['tredebepaling.vaststellen']?.(werk, casusId);
      expect((await turn.tredebepaling.historie(casusId))[0]?.invoer.trede).toBe(5);
    });
  });

  it('een dossier wordt alleen gelezen uit stores waarvan elke schrijfweg in de tabel staat', async () => {
    await huis.wereld.eenheid(async (turn) => {
      const gelezen = new Set<string>();
      const eenheid = new Proxy<Eenheid>(turn, {
        get(doel, naam: string) {
          gelezen.add(naam);
          return Reflect.get(doel, naam) as unknown;
        },
      });
      const casus = await turn.casus.vind(casusId, vandaag);
      if (!casus) throw new Error('no casus');
      const werk = { actor: systeem, eenheid, nu, vandaag };
      for (const soort of ['vervolgbrief', 'aanbiedingsbrief'] as const)
        await stelDossierSamen(werk, casus, { soort, publiek: '', variant: 'Gemeente Venlo', nummer: 'B-2026-9999' });
      expect([...gelezen].filter((naam) => !bronstores.some((een) => een === naam))).toEqual([]);
      expect(gelezen.size).toBeGreaterThan(3);
    });
  });

  it('K71: een akkoord op hetzelfde moment als een ander plan staat daarna niet meer, en wie het gaf hoort dat', async () => {
    const [brief] = (await huis.wereld.eenheid((turn) => turn.brief.wachtend(casusId))).filter(
      ({ soort }) => soort === 'persbericht',
    );
    if (brief?.status !== 'voorgelegd') throw new Error('no letter that was put forward');
    const akkoord = { door: steller, versie: brief.versie, hash: brief.hash };
    const geeftAkkoord = huis.wereld.eenheid(async (turn) => {
      await turn.brief.zetStand(brief, { ...brief, status: 'vastgesteld', akkoord });
      await even(300);
    });
    await even(50);
    const wijzigt = huis.wereld.eenheid((turn) =>
      lukt({ actor: adviseur, eenheid: turn, nu, vandaag }, planWijzigen, {
        casusId,
        plan: 'continuiteitsplan',
        reden,
      }),
    );
    await Promise.all([geeftAkkoord, wijzigt]);
    await huis.wereld.eenheid(async (turn) => {
      expect(await turn.brief.vind(brief.id)).toMatchObject({ status: 'concept', akkoord: null });
      const wie = (await turn.outbox.over(brief.id)).map(({ ontvangerId }) => ontvangerId);
      expect(wie.sort()).toEqual(['adviseur', steller]);
    });
  });
});
