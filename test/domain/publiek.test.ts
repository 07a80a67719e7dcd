/** What an audience may see, by type and at run time: the matrix of facts and readers. */
import { maakZicht, parseDossier, tabelregels } from '../../domain/dossier';
import type { Zicht } from '../../domain/dossier';
import { publieken } from '../../domain/publiek';
import type { Publiek } from '../../domain/publiek';

function leeg() {
  const gelezen = parseDossier({});
  if (!gelezen.ok) throw new Error('een leeg dossier hoort leesbaar te zijn');
  return gelezen.value;
}

const ziet = (publiek: Publiek): readonly string[] =>
  tabelregels.filter(({ rij }) => rij.zicht.includes(publiek)).map(({ id }) => id);

it('een perszin kan het nummer van de trede niet noemen', () => {
  const zicht: Zicht<'pers'> = maakZicht(leeg(), 'pers');
  expect(zicht.trede.label.status).toBe('onbekend');
  // @ts-expect-error the press does not get the number
  expect(zicht.trede.nummer).toBeUndefined();
  // @ts-expect-error nor the regievoerder
  expect(zicht.organisatie.regievoerderNaam).toBeUndefined();
  // @ts-expect-error nor the names of the deelnemingen
  expect(zicht.deelnemingen.namen).toBeUndefined();
});

/** Named, so that the compiler compares the fields and not the names of the audiences. */
type Beide = Zicht<'raad-eigen-regio' | 'pers'>;

it('een zin voor twee publieken ziet alleen wat beide mogen zien', () => {
  const raad: Zicht<'raad-eigen-regio'> = maakZicht(leeg(), 'raad-eigen-regio');
  const beide: Beide = raad;
  expect(beide.trede.label.status).toBe('onbekend');
  // @ts-expect-error the council may know the number, the press may not
  expect(beide.trede.nummer).toBeDefined();
});

it.each(publieken)('%s krijgt ook bij het draaien niets anders dan de tabel toestaat', (publiek) => {
  const zicht = Object.entries(maakZicht(leeg(), publiek)).flatMap(([groep, rijen]) =>
    Object.keys(rijen).map((sleutel) => `${groep}.${sleutel}`),
  );
  expect(zicht.sort()).toEqual([...ziet(publiek)].sort());
});

/** Rows: a fact, and who reads it. Columns of the audience matrix that these letters were written from. */
it.each<[string, readonly Publiek[]]>([
  ['trede.nummer', ['raad-eigen-regio', 'raad-andere-regio', 'ontvangende-regio']],
  ['trede.label', publieken],
  // See docs/adr/0134: what a newspaper may say of a melding is no secret for a council.
  ['melding.aanbiederOp', publieken],
  ['voorgeschiedenis.internGehouden', ['raad-eigen-regio', 'raad-andere-regio', 'pers']],
  ['deelnemingen.namen', ['raad-eigen-regio', 'raad-andere-regio']],
  ['ontvanger.segmenten', ['ontvangende-regio']],
  ['gevolgen.financieel', ['raad-eigen-regio']],
  ['organisatie.begeleidingsgroep', ['raad-eigen-regio', 'raad-andere-regio']],
  ['organisatie.regievoerder', ['raad-eigen-regio', 'raad-andere-regio']],
  ['organisatie.communicatiebureau', ['raad-eigen-regio', 'raad-andere-regio']],
  ['igj.gevraagdDoorRvb', ['raad-eigen-regio', 'raad-andere-regio']],
  ['igj.rapportNaWeken', ['raad-eigen-regio', 'raad-andere-regio']],
  ['kernteam.mail', ['pers', 'medewerkers', 'clienten']],
  ['verwant.naam', ['ontvangende-regio']],
  ['werkgebied.aantalGemeenten', ['ontvangende-regio']],
])('%s is voor %p', (id, wie) => {
  expect(publieken.filter((publiek) => ziet(publiek).includes(id))).toEqual([...wie]);
});

it('een met de hand beperkt feit is voor de anderen niet openbaar', () => {
  const gelezen = parseDossier({ plan: { bureau: { waarde: 'De Kring', zicht: ['raad-eigen-regio'] } } });
  if (!gelezen.ok) throw new Error(String(gelezen.fout));
  expect(maakZicht(gelezen.value, 'raad-eigen-regio').plan.bureau.status).toBe('bekend');
  expect(maakZicht(gelezen.value, 'pers').plan.bureau.status).toBe('niet-openbaar');
});
