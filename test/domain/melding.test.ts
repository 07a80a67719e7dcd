/** Lifecycles as tables: every pair of status and step is either written down here or impossible. */
import { gesprekOvergangen } from '../../domain/accountgesprek';
import { casusOvergangen } from '../../domain/casus';
import { vraagOvergangen } from '../../domain/melding-historie';
import { kanStap, meldingOvergangen, naStap } from '../../domain/melding-status';
import type { Meldingstap, MeldingStatus } from '../../domain/melding-status';
import { voorstelOvergangen } from '../../domain/rechten';
import { verzoekOvergangen } from '../../domain/persoon';
import { bepalingOvergangen } from '../../domain/trede';

type Tabel = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Levensloop {
  readonly tabel: Tabel;
  readonly begin: string;
  readonly einde: readonly string[];
  readonly stappen: readonly string[];
}

const levenslopen: Readonly<Record<string, Levensloop>> = {
  melding: {
    tabel: meldingOvergangen,
    begin: 'ontvangen',
    einde: [],
    stappen: [
      'afgesloten -weghalen-> afgesloten',
      'afgesloten -heropenen-> in-beoordeling',
      'doorverwezen -weghalen-> doorverwezen',
      'doorverwezen -heropenen-> in-beoordeling',
      'gekoppeld -aanvullen-> gekoppeld',
      'gekoppeld -weghalen-> gekoppeld',
      'gekoppeld -afsluiten-> afgesloten',
      'gekoppeld -intrekken-> ingetrokken',
      'gekoppeld -ontkoppelen-> in-beoordeling',
      'in-beoordeling -aanvullen-> in-beoordeling',
      'in-beoordeling -weghalen-> in-beoordeling',
      'in-beoordeling -afsluiten-> afgesloten',
      'in-beoordeling -doorverwijzen-> doorverwezen',
      'in-beoordeling -intrekken-> ingetrokken',
      'in-beoordeling -koppelen-> gekoppeld',
      'in-beoordeling -overnemen-> in-beoordeling',
      'in-beoordeling -vragen-> reactie-gevraagd',
      'ingetrokken -weghalen-> ingetrokken',
      'ingetrokken -herstellen-> ontvangen',
      'ontvangen -aanvullen-> ontvangen',
      'ontvangen -weghalen-> ontvangen',
      'ontvangen -beoordelen-> in-beoordeling',
      'ontvangen -intrekken-> ingetrokken',
      'reactie-gevraagd -aanvullen-> reactie-gevraagd',
      'reactie-gevraagd -weghalen-> reactie-gevraagd',
      'reactie-gevraagd -afsluiten-> afgesloten',
      'reactie-gevraagd -beantwoorden-> in-beoordeling',
      'reactie-gevraagd -doorverwijzen-> doorverwezen',
      'reactie-gevraagd -intrekken-> ingetrokken',
      'reactie-gevraagd -koppelen-> gekoppeld',
      'reactie-gevraagd -overnemen-> reactie-gevraagd',
      'reactie-gevraagd -verlopen-> in-beoordeling',
    ],
  },
  'vraag aan de melder': {
    tabel: vraagOvergangen,
    begin: 'open',
    einde: ['beantwoord', 'verlopen', 'vervallen'],
    stappen: ['open -beantwoorden-> beantwoord', 'open -sluiten-> vervallen', 'open -verlopen-> verlopen'],
  },
  casus: {
    tabel: casusOvergangen,
    begin: 'geopend',
    einde: [],
    stappen: [
      'afronding -behandelen-> in-behandeling',
      'afronding -sluiten-> gesloten',
      'geopend -behandelen-> in-behandeling',
      'gesloten -heropenen-> heropend',
      'heropend -afronden-> afronding',
      'heropend -behandelen-> in-behandeling',
      'in-behandeling -afronden-> afronding',
    ],
  },
  tredebepaling: {
    tabel: bepalingOvergangen,
    begin: 'voorgelegd',
    einde: ['ingetrokken', 'vastgesteld'],
    stappen: ['voorgelegd -intrekken-> ingetrokken', 'voorgelegd -vaststellen-> vastgesteld'],
  },
  accountgesprek: {
    tabel: gesprekOvergangen,
    begin: 'gepland',
    einde: ['vervallen', 'vervangen'],
    stappen: [
      'concept -afronden-> definitief',
      'concept -bewaren-> concept',
      'concept -vervallen-> vervallen',
      'definitief -vervangen-> vervangen',
      'gepland -bewaren-> concept',
      'gepland -vervallen-> vervallen',
    ],
  },
  toegangsverzoek: {
    tabel: verzoekOvergangen,
    begin: 'open',
    einde: ['geweigerd', 'verleend'],
    stappen: [
      'open -verlenen-> verleend',
      'open -voorleggen-> voorgelegd',
      'open -weigeren-> geweigerd',
      'voorgelegd -heropenen-> open',
      'voorgelegd -verlenen-> verleend',
      'voorgelegd -weigeren-> geweigerd',
    ],
  },
  rechtenvoorstel: {
    tabel: voorstelOvergangen,
    begin: 'open',
    einde: ['afgewezen', 'bevestigd', 'ingetrokken'],
    stappen: ['open -afwijzen-> afgewezen', 'open -bevestigen-> bevestigd', 'open -intrekken-> ingetrokken'],
  },
};

describe.each(Object.entries(levenslopen))('levensloop van een %s', (_, { tabel, begin, einde, stappen }) => {
  const statussen = Object.keys(tabel);
  const namen = [...new Set(Object.values(tabel).flatMap((rij) => Object.keys(rij)))];
  const naar = (status: string, stap: string): string | undefined =>
    Object.hasOwn(tabel[status] ?? {}, stap) ? tabel[status]?.[stap] : undefined;

  it('kent van elk paar van status en stap precies deze uitkomsten', () => {
    const gevonden = statussen.flatMap((status) =>
      namen.flatMap((stap) => {
        const volgende = naar(status, stap);
        return volgende === undefined ? [] : [`${status} -${stap}-> ${volgende}`];
      }),
    );
    expect(gevonden.sort()).toEqual([...stappen].sort());
  });

  it('leidt alleen naar statussen die bestaan, en elke status is te bereiken', () => {
    const bereikt = new Set([begin]);
    for (const status of bereikt) for (const volgende of Object.values(tabel[status] ?? {})) bereikt.add(volgende);
    expect([...bereikt].sort()).toEqual([...statussen].sort());
  });

  it('eindigt waar niets meer kan', () => {
    expect(statussen.filter((status) => Object.keys(tabel[status] ?? {}).length === 0).sort()).toEqual(
      [...einde].sort(),
    );
  });
});

const statussen = Object.keys(meldingOvergangen) as MeldingStatus[];

it('een melding die af is wordt niet meer aangevuld', () => {
  const open = statussen.filter((status) => kanStap(status, 'aanvullen'));
  expect(open.sort()).toEqual(['gekoppeld', 'in-beoordeling', 'ontvangen', 'reactie-gevraagd']);
});

it('elk paar van status en stap geeft de volgende status of een weigering die beide noemt', () => {
  const stappen = [...new Set(Object.values(meldingOvergangen).flatMap((rij) => Object.keys(rij)))] as Meldingstap[];
  for (const status of statussen) {
    for (const stap of stappen) {
      const volgende = (meldingOvergangen[status] as Partial<Record<Meldingstap, MeldingStatus>>)[stap];
      const verwacht =
        volgende === undefined
          ? { ok: false, fout: { soort: 'kan-niet-in-deze-status', status, stap } }
          : { ok: true, value: volgende };
      expect(naStap(status, stap)).toEqual(verwacht);
    }
  }
});
