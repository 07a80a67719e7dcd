/** The inputs with which a fact is corrected, kept back or blackened. */
import { regelVan } from '../domain/dossier';
import type { Onbekend } from '../domain/feit';
import { wooGronden } from '../domain/feitversie';
import { feitgangTekst as tekst } from '../texts/feitgang';
import type { FeitInvoer, FeitView } from './feit-view';
import type { Invulveld } from './invulblad';

export function velden(
  view: FeitView,
  { waarde = '', reden = '', grond = '', lak = '', wie = '', gevraagdop = '' }: FeitInvoer,
): readonly Invulveld[] {
  const { regel, nu } = view;
  const gronden = wooGronden.map((grond) => ({ title: tekst.grondKeuze(grond), value: grond }));
  const zwijgen = regelVan(regel.id)?.rij.weglaatbaar === true ? [{ title: tekst.zwijgen, value: 'zwijgen' }] : [];
  const lezingen = nu.status === 'bekend' && nu.andereLezingen.length > 0;
  const uitleg: Invulveld = { soort: 'tekst', id: 'uitleg', label: tekst.uitleg, max: 500 };
  return [
    waardeVeld(regel.id, waarde),
    ...(nu.status === 'onbekend' ? navraagvelden(nu, wie, gevraagdop) : []),
    { soort: 'tekst', id: 'reden', label: tekst.reden, max: 500, waarde: reden },
    ...(lezingen ? [uitleg] : []),
    gekozen({ soort: 'keuze', id: 'grond', label: tekst.grond, keuzes: [...zwijgen, ...gronden] }, grond),
    ...(nu.status === 'bekend' ? [lakveld(nu.wooGrond, lak)] : []),
  ];
}

/** Whom to ask stands filled in: mostly that is who was asked. */
const navraagvelden = (nu: Onbekend, wie: string, op: string): readonly Invulveld[] => [
  {
    soort: 'tekst',
    id: 'wie',
    label: tekst.gevraagdAan,
    max: 200,
    waarde: wie === '' ? (nu.navraag?.aan ?? nu.vragenAan) : wie,
  },
  { soort: 'datum', id: 'gevraagdop', label: tekst.gevraagdOp, waarde: op },
];

/** The ground that holds now stands chosen, and only then it can be taken away. */
function lakveld(nu: string | undefined, keuze: string): Invulveld {
  const gronden = wooGronden.map((grond) => ({ title: tekst.lakKeuze(grond), value: grond }));
  const keuzes = nu === undefined ? gronden : [{ title: tekst.lakAf, value: 'geen' }, ...gronden];
  const veld = { soort: 'keuze', id: 'lak', label: tekst.lak, keuzes } as const;
  return gekozen(veld, keuze === '' ? (nu ?? '') : keuze);
}

/** What somebody chose stands chosen; anything else is no choice. */
const gekozen = (veld: Extract<Invulveld, { soort: 'keuze' }>, waarde: string): Invulveld =>
  veld.keuzes.some(({ value }) => value === waarde) ? { ...veld, waarde } : veld;

function waardeVeld(id: string, waarde: string): Invulveld {
  const soort = regelVan(id)?.rij.soort;
  const basis = { id: 'waarde', label: tekst.waarde, waarde };
  const naam = soort?.naam ?? 'tekst';
  if (naam === 'dag') return { ...basis, soort: 'datum' };
  if (naam === 'vlag') {
    return {
      ...basis,
      soort: 'keuze',
      keuzes: [
        { title: tekst.ja, value: 'ja' },
        { title: tekst.nee, value: 'nee' },
      ],
    };
  }
  if (naam === 'keuze' || naam === 'keuzes') {
    const keuzes = keuzesIn(soort?.verwacht ?? '').map((value) => ({ title: value.replaceAll('-', ' '), value }));
    return naam === 'keuzes'
      ? { ...basis, soort: 'keuze', keuzes, meer: true, stijl: 'expanded' }
      : { ...basis, soort: 'keuze', keuzes };
  }
  const lang = naam === 'lijst' || naam === 'tekst' ? ({ lang: true } as const) : {};
  return { ...basis, soort: 'tekst', max: 1500, voorbeeld: tekst.waardeVoorbeeld(naam), ...lang };
}

/** The kind of value names its own choices: `een van: a, b` or `een lijst uit: a, b`. */
const keuzesIn = (verwacht: string): readonly string[] => (verwacht.split(': ')[1] ?? '').split(', ');
