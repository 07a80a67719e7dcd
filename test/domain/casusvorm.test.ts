/** The reference case as it was described, with names of its own for the facts, is read as the same facts. */
import casusbestand from '../support/casusvorm.json';
import voorbeeld from '../../db/voorbeeld/mutsaers-2023.json';
import { uitCasusvorm } from '../../domain/casusvorm';
import { leesDossierbestand, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import type { OptioneelFeit } from '../../domain/feit';

type Bestand = typeof casusbestand;

const lees = (bestand: unknown) => {
  const omgezet = uitCasusvorm(bestand);
  return omgezet.ok ? leesDossierbestand(omgezet.value) : omgezet;
};

function dossierVan(bestand: unknown): Dossier {
  const gelezen = lees(bestand);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  return gelezen.value;
}

const waarden = (dossier: Dossier): ReadonlyMap<string, unknown> =>
  new Map(
    tabelregels.map(({ id, groep, sleutel }) => {
      const groepen = dossier as unknown as Readonly<Record<string, Readonly<Record<string, OptioneelFeit<unknown>>>>>;
      const feit = groepen[groep]?.[sleutel];
      return [id, feit?.status === 'bekend' ? feit.waarde : feit?.status];
    }),
  );

const anders = (wijzig: (bestand: Bestand) => object): ReadonlyMap<string, unknown> =>
  waarden(dossierVan({ ...casusbestand, ...wijzig(casusbestand) }));

describe('het casusbestand van de referentiecasus', () => {
  it('zegt over geen feit iets anders dan het dossier van die casus', () => {
    const [gelezen, bedoeld] = [waarden(dossierVan(casusbestand)), waarden(dossierVan(voorbeeld))];
    const verschil = [...bedoeld].filter(([id, waarde]) => JSON.stringify(gelezen.get(id)) !== JSON.stringify(waarde));
    // What the documents say in prose only: the file has no field for it, so a letter asks.
    expect(verschil.map(([id]) => [id, gelezen.get(id)])).toEqual([
      ['aanbieder.lidwoord', 'geen'],
      ['aanbieder.isGroot', 'onbekend'],
      ['gevolgen.financieel', 'onbekend'],
      ['melding.onderschreven', 'onbekend'],
      ['onderzoek.basis', 'geen'],
      ['organisatie.opVerzoekVanAanbieder', 'onbekend'],
      ['rvb.houdingVeranderd', 'onbekend'],
      ['voorgeschiedenis.bestuurlijkContact', 'onbekend'],
    ]);
  });

  it('leest wat iemand erin verandert', () => {
    expect(anders(({ plan }) => ({ plan: { ...plan, soort: 'continuïteitsplan' } })).get('plan.soort')).toBe(
      'continuiteitsplan',
    );
    const trede = anders(({ trede }) => ({ trede: { ...trede, nummer: 4, label: 'problematisch' } }));
    expect([trede.get('trede.nummer'), trede.get('trede.label')]).toEqual([4, 'problematisch']);
    expect(anders(({ igj }) => ({ igj: { ...igj, betrokken: false } })).get('igj.betrokken')).toBe(false);
    const regievoerder = { status: 'is aangesteld', naam: 'A. de Vries', taken: ['leidt het overleg'] };
    const regie = anders(({ organisatie }) => ({ organisatie: { ...organisatie, regievoerder } }));
    expect([
      regie.get('organisatie.regievoerder'),
      regie.get('organisatie.regievoerderNaam'),
      regie.get('organisatie.regievoerderTaken'),
    ]).toEqual(['aangesteld', 'A. de Vries', ['leidt het overleg']]);
    const zonder = anders(({ tijdlijn }) => ({ tijdlijn: tijdlijn.filter(({ wat }) => !wat.includes('zelf')) }));
    expect([zonder.get('melding.regioOp'), zonder.get('melding.aanbiederOp')]).toEqual(['2023-02', 'geen']);
    expect(anders(() => ({ autoriteit: 'NZa' })).get('autoriteit.naam')).toBe('Nederlandse Zorgautoriteit');
    const embargo = anders(({ persbericht }) => ({ persbericht: { ...persbericht, embargo: '2023-11-07T12:00' } }));
    expect(embargo.get('persbericht.embargo')).toBe('2023-11-07T12:00');
  });

  /** Every field, and every group of fields, one after the other. */
  const overal = (waarde: unknown): readonly (readonly [plek: string, bestand: object])[] => {
    const uit: (readonly [string, object])[] = [];
    const loop = (deel: object, pad: readonly string[]): void =>
      Object.entries(deel).forEach(([sleutel, onder]: [string, unknown]) => {
        const bestand = structuredClone(casusbestand);
        const ouder = pad.reduce<Record<string, unknown>>((een, stap) => een[stap] as Record<string, unknown>, bestand);
        ouder[sleutel] = waarde;
        if (waarde === null || Array.isArray(onder)) uit.push([[...pad, sleutel].join('.'), bestand]);
        if (typeof onder === 'object' && onder !== null && !Array.isArray(onder)) loop(onder, [...pad, sleutel]);
      });
    loop(casusbestand, []);
    return uit.filter(([plek]) => plek !== 'case_id' && plek !== 'aanbieder' && plek !== 'aanbieder.naam');
  };

  it.each([
    ['null: dat zeggen de stukken niet', null],
    ['een lege lijst: die zijn er niet', []],
  ])('leest de rest als ergens %s', (_wat, waarde) => {
    const alles = overal(waarde);
    expect(alles.length).toBeGreaterThan(waarde === null ? 80 : 10);
    const gelezen = alles.map(([plek, bestand]) => [plek, lees(bestand)] as const);
    expect(gelezen.flatMap(([plek, uit]) => (uit.ok ? [] : [`${plek}: ${uit.fout.join(' ')}`]))).toEqual([]);
  });

  it('houdt wat er niet is uit elkaar van wat niemand zei', () => {
    const deelnemingen = { in_bron_s3: [], lijst_voetnoot: [] };
    expect(anders(() => ({ deelnemingen })).get('deelnemingen.namen')).toBe('geen');
    expect(anders(() => ({ deelnemingen: null })).get('deelnemingen.namen')).toBe('onbekend');
    expect(anders(({ plan }) => ({ plan: { ...plan, begeleidend_bureau: null } })).get('plan.bureau')).toBe('onbekend');
  });

  it('kent een aanbieder met een andere rechtsvorm, en het bestuur van een regio zonder eigen organisatie', () => {
    expect(anders(({ aanbieder }) => ({ aanbieder: { ...aanbieder, soort: 'B.V.' } })).get('aanbieder.soort')).toBe(
      'andere-rechtsvorm',
    );
    const regio = anders(({ accounthoudende_regio, rib }) => ({
      accounthoudende_regio: { ...accounthoudende_regio, rechtsvorm: null },
      rib: { ...rib, van: 'Dagelijks bestuur van de regio Limburg-Noord' },
    }));
    expect(regio.get('accounthouder.bestuur')).toBe('Dagelijks bestuur');
  });

  it.each<[string, string, unknown]>([
    ['regio doet melding bij de JA', 'melding.regioOp', '2024-05'],
    ['aanbieder meldt zich bij de NZa', 'melding.aanbiederOp', '2024-05'],
    ['IGJ bezoekt twee locaties', 'igj.bezoekOp', '2024-05'],
    ['onaangekondigd bezoek van de inspectie', 'igj.bezoekOp', '2024-05'],
    ['rapport van de IGJ', 'igj.rapportOp', '2024-05'],
    ['JA verdiepend onderzoek op verzoek jeugdregio’s', 'onderzoek.op', '2024-05'],
    ['opgeschaald naar trede 4', 'trede.vastgesteldOp', '2024-05'],
  ])('leest in de tijdlijn "%s" als %s', (wat, feit, dag) => {
    expect(anders(() => ({ tijdlijn: [{ datum: '2024-05', wat }] })).get(feit)).toBe(dag);
  });

  it.each<[string, (bestand: Bestand) => object, string]>([
    ['een veld dat niemand kent', () => ({ kleur: 'groen' }), 'kleur: dit veld bestaat niet in een casusbestand.'],
    [
      'een ander zicht dan feiten hebben',
      ({ aanbieder }) => ({ aanbieder: { ...aanbieder, vis: 'intern' } }),
      'aanbieder.vis: hier kan alleen "pers" staan: wie een feit leest, staat vast.',
    ],
    [
      'een gebeurtenis die bij geen feit hoort',
      () => ({ tijdlijn: [{ datum: null, wat: 'iedereen met vakantie' }] }),
      'tijdlijn: "iedereen met vakantie" hoort bij geen feit. Noem een melding, het bestuur, het onderzoek, de tredebepaling of het persbericht.',
    ],
    [
      'een woord dat niet past',
      ({ plan }) => ({ plan: { ...plan, status: 'op de plank' } }),
      'plan.status: "op de plank" is hier niet bekend. Kies uit: in-voorbereiding, in-uitvoering, vastgesteld.',
    ],
    [
      'twee aantallen die verschillen',
      ({ accounthoudende_regio: regio }) => ({ accounthoudende_regio: { ...regio, aantal_gemeenten: 15 } }),
      'accounthoudende_regio.aantal_gemeenten: er staan 14 namen van gemeenten in de lijst.',
    ],
  ])('noemt %s, en leest dan niets', (_wat, wijzig, fout) => {
    const gelezen = lees({ ...casusbestand, ...wijzig(casusbestand) });
    expect(gelezen.ok ? [] : gelezen.fout).toEqual([fout]);
  });

  it('laat een dossier zoals het is, en struikelt over geen enkele vorm', () => {
    expect(uitCasusvorm(voorbeeld)).toEqual({ ok: true, value: voorbeeld });
    for (const ruw of [null, 3, 'tekst', [], { case_id: null }]) expect(uitCasusvorm(ruw).ok).toBe(true);
    const vreemd = Object.fromEntries(Object.keys(casusbestand).map((sleutel) => [sleutel, [{ a: [null] }]]));
    expect(lees(vreemd).ok).toBe(false);
  });
});

describe('een vijandig casusbestand', () => {
  const met = (extra: string): unknown => JSON.parse(`{"case_id":"x",${extra}}`) as unknown;
  const fouten = (extra: string): readonly string[] => {
    const gelezen = uitCasusvorm(met(extra));
    return gelezen.ok ? [] : gelezen.fout;
  };

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'valueOf', 'toString', '__defineGetter__'])(
    'kent geen veld dat elk object heeft: %s',
    (naam) => {
      for (const waarde of ['"a"', '["a"]', '1', 'null'])
        expect(fouten(`"${naam}":${waarde}`)).toEqual([`${naam}: dit veld bestaat niet in een casusbestand.`]);
    },
  );

  it.each([
    ['een veld dat niet wordt gebruikt', '"deelnemingen":{"public_extra":["Jip de Vries, 7 jaar"]}'],
    ['een nummer dat niet wordt gebruikt', '"aanbieder":{"kvk":{"oud":"bsn 123456782"}}'],
    ['een woord dat niet past', '"aanbieder":{"soort":"bsn 123456782"}'],
    ['een gebeurtenis die bij geen feit hoort', '"tijdlijn":[{"wat":"Jip de Vries, 7 jaar, slaapt op kantoor"}]'],
    ['de naam van een veld', '"bsn 123456782":1'],
  ])('houdt tegen wat niet bewaard mag worden, en zegt het niet na: %s', (_wat, extra) => {
    const [fout = '', ...meer] = fouten(extra);
    expect(fout).toContain('hier staat een BSN of iets over één kind');
    expect(meer).toEqual([]);
    expect(fout).not.toMatch(/Jip|123456782/);
  });

  // The time of one is no measure on a busy machine: four times the text may take four times as long and a bit, and not sixty-four times.
  it.each([
    ['een melding die nergens van is', (keer: number) => `"tijdlijn":[{"wat":"${'melding door '.repeat(keer)}"}]`],
    ['een getal zonder weken', (keer: number) => `"igj":{"rapport":"${'1'.repeat(keer * 12)} dagen"}`],
  ])('leest een lange tekst in een keer: %s', (_wat, tekst) => {
    const duur = (keer: number): number => {
      const begin = performance.now();
      uitCasusvorm(met(tekst(keer)));
      return performance.now() - begin;
    };
    duur(100);
    expect(duur(1600)).toBeLessThan(16 * Math.max(duur(400), 5));
  });

  it('leest wat diep genest is niet', () => {
    expect(fouten(`"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).toHaveLength(1);
  });
});
