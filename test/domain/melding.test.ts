/** Lifecycles as tables: every pair of status and step is either written down here or impossible. */
import { gesprekOvergangen } from '../../domain/accountgesprek';
import { casusOvergangen } from '../../domain/casus';
import { magAanvullen, meldingOvergangen } from '../../domain/melding';
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
    einde: ['afgesloten', 'doorverwezen', 'ingetrokken'],
    stappen: [
      'gekoppeld -afsluiten-> afgesloten',
      'gekoppeld -intrekken-> ingetrokken',
      'in-beoordeling -afsluiten-> afgesloten',
      'in-beoordeling -doorverwijzen-> doorverwezen',
      'in-beoordeling -intrekken-> ingetrokken',
      'in-beoordeling -koppelen-> gekoppeld',
      'in-beoordeling -vragen-> reactie-gevraagd',
      'ontvangen -beoordelen-> in-beoordeling',
      'ontvangen -intrekken-> ingetrokken',
      'reactie-gevraagd -afsluiten-> afgesloten',
      'reactie-gevraagd -beantwoorden-> in-beoordeling',
      'reactie-gevraagd -intrekken-> ingetrokken',
    ],
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
    einde: ['vervangen'],
    stappen: [
      'concept -afronden-> definitief',
      'concept -vastleggen-> concept',
      'definitief -corrigeren-> vervangen',
      'gepland -afronden-> definitief',
      'gepland -vastleggen-> concept',
    ],
  },
  toegangsverzoek: {
    tabel: verzoekOvergangen,
    begin: 'open',
    einde: ['geweigerd', 'verleend'],
    stappen: ['open -verlenen-> verleend', 'open -weigeren-> geweigerd'],
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

it('een melding die af is wordt niet meer aangevuld', () => {
  const open = (Object.keys(meldingOvergangen) as (keyof typeof meldingOvergangen)[]).filter(magAanvullen);
  expect(open.sort()).toEqual(['gekoppeld', 'in-beoordeling', 'ontvangen', 'reactie-gevraagd']);
});
