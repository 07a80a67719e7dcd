/** Who may do what: the whole matrix handeling × rol, without defaults and without a superuser. */
import { casusRollen, organisatieRollen } from './actor';
import type { Actor, CasusRol, Rol } from './actor';

/**
 * `rol`: holds that role on this casus. `betrokken`: his partij is involved and is not the subject.
 * `onderwerp`: his partij is the subject. `kring`: either of the two. `maker`: his own record. `huis`: made by his own involved partij.
 */
export type Cel = 'ja' | 'rol' | 'betrokken' | 'onderwerp' | 'kring' | 'maker' | 'huis' | 'nee';

/** The columns, in the order in which each row below names its cells. */
export const kolommen = [...organisatieRollen, ...casusRollen, 'systeem', 'onbekend'] as const satisfies readonly Rol[];

type Cellen<Kolommen extends readonly Rol[]> = { readonly [K in keyof Kolommen]: Cel };
type Rij = Cellen<typeof kolommen>;

// prettier-ignore
const matrix = {
  //                              melder    meldpunt   accountm  adviseur   regiomw      bestuurder   communic     beheer  privacy regiev  plv    c-adv  acchoud c-comm woordv systeem onbekend
  'melding.registreren':         ['ja',     'ja',      'ja',     'ja',      'ja',        'ja',        'ja',        'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'nee',  'nee'],
  'melding.namens-registreren':  ['nee',    'ja',      'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'mijn-meldingen.inzien':       ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.inzien':              ['maker',  'ja',      'maker',  'ja',      'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'melding.aanvullen':           ['maker',  'ja',      'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.document-weghalen':   ['maker',  'ja',      'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.intrekken':           ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.herstellen':          ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.beantwoorden':        ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.afschrift':           ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'meldingen.inzien':            ['nee',    'ja',      'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.beoordelen':          ['nee',    'ja',      'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.vragen':              ['nee',    'ja',      'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.doorverwijzen':       ['nee',    'ja',      'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.afsluiten':           ['nee',    'ja',      'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.heropenen':           ['nee',    'ja',      'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.koppelen':            ['nee',    'ja',      'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'melding.ontkoppelen':         ['nee',    'ja',      'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'ontvangst.controleren':       ['nee',    'ja',      'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'accountgesprek.vastleggen':   ['nee',    'nee',     'ja',     'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.plannen':      ['nee',    'nee',     'ja',     'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.bewaren':      ['nee',    'nee',     'maker',  'maker',   'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.afronden':     ['nee',    'nee',     'maker',  'maker',   'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.corrigeren':   ['nee',    'nee',     'maker',  'maker',   'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.vervallen':    ['nee',    'nee',     'maker',  'maker',   'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.verzetten':    ['nee',    'nee',     'maker',  'maker',   'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'accountgesprek.inzien':       ['nee',    'nee',     'ja',     'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'rol', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'gespreksafspraak.afronden':   ['nee',    'nee',     'ja',     'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'gespreksafspraak.overnemen':  ['nee',    'nee',     'ja',     'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'trede.opvragen':              ['kring',  'ja',      'ja',     'ja',      'betrokken', 'kring',     'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'casus.openen':                ['nee',    'ja',      'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'casus.inzien':                ['nee',    'ja',      'ja',     'ja',      'betrokken', 'betrokken', 'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'casusrol.toewijzen':          ['nee',    'nee',     'nee',    'ja',      'betrokken', 'betrokken', 'nee',       'nee',  'nee',  'rol',  'rol', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'casusrol.beeindigen':         ['nee',    'nee',     'nee',    'ja',      'betrokken', 'betrokken', 'nee',       'nee',  'nee',  'rol',  'rol', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casusrol.teruggeven':         ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'nee', 'nee', 'nee', 'nee', 'nee', 'nee', 'nee',  'nee'],
  'casus.afronden':              ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casus.sluiten':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'nee', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casus.heropenen':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casusonderwerp.aanpassen':    ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'evaluatie.inzien':            ['nee',    'ja',      'ja',     'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'nee', 'nee', 'ja',   'nee'],
  'waarneming.instellen':        ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'ja',   'maker', 'nee', 'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'waarneming.teruggeven':       ['maker',  'maker',   'maker',  'maker',   'maker',     'maker',     'maker',     'maker', 'maker', 'nee', 'nee', 'nee', 'nee', 'nee', 'nee', 'nee',  'nee'],
  'tredebepaling.voorleggen':    ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'tredebepaling.vaststellen':   ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'tredebepaling.inzien':        ['nee',    'ja',      'ja',     'ja',      'kring',     'kring',     'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'nee', 'nee', 'ja',   'nee'],
  'tredebepaling.reageren':      ['nee',    'nee',     'nee',    'betrokken', 'kring',   'kring',     'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'tredebepaling.namens-reageren': ['nee',  'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'plan.wijzigen':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'tredebepaling.intrekken':     ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'feiten.inzien':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'ja',   'nee'],
  'feit.vastleggen':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'ja',   'nee'],
  'feit.bevestigen':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'feit.corrigeren':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'feit.achterhouden':           ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'feit.navragen':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'feit.lakken':                 ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'brief.opstellen':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.inzien':                ['nee',    'nee',     'nee',    'ja',      'nee',       'huis',      'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.nakijken':              ['nee',    'nee',     'nee',    'ja',      'nee',       'huis',      'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.voorleggen':            ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.vaststellen':           ['nee',    'nee',     'nee',    'ja',      'nee',       'huis',      'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'brief.teruggeven':            ['nee',    'nee',     'nee',    'ja',      'nee',       'huis',      'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'brief.opmerken':              ['nee',    'nee',     'nee',    'ja',      'nee',       'huis',      'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.intrekken':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'brief.vrijgeven':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'ja',   'nee'],
  'brief.plannen':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.afwijken':              ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'nee', 'nee',  'nee'],
  'brief.verzenden':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'brief.terugbrengen':          ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'informeren.inzien':           ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'informeren.noteren':          ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'informeren.toevoegen':        ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'informeren.weghalen':         ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'informeren.terugnemen':       ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'briefreeks.starten':          ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'briefreeks.inzien':           ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'briefreeks.gelezen':          ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'briefreeks.afbreken':         ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'briefreeks.verwerken':        ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'rol', 'rol', 'nee',  'nee'],
  'gemeentegegevens.inzien':     ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'gemeentegegevens.inlezen':    ['nee',    'nee',     'nee',    'ja',      'betrokken', 'nee',       'betrokken', 'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'gebieden.inzien':             ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'gebieden.inlezen':            ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'casus.koppelen':              ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'nee', 'nee', 'nee',  'nee'],
  'casus.bijwerken':             ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'nee', 'nee',  'nee'],
  'casusbericht.vrijgeven':      ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casusbericht.intrekken':      ['nee',    'nee',     'nee',    'maker',   'maker',     'maker',     'maker',     'nee',  'nee',  'rol',  'rol', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casusbericht.bevestigen':     ['nee',    'ja',      'ja',     'ja',      'betrokken', 'betrokken', 'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'nee',  'nee'],
  'casusbericht.herinneren':     ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'kernteambericht.inzien':      ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'tijdlijn.inzien':             ['nee',    'ja',      'ja',     'ja',      'betrokken', 'betrokken', 'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'bezorging.inzien':            ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'eigen-bezorging.inzien':      ['nee',    'nee',     'nee',    'ja',      'maker',     'maker',     'maker',     'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'bezorging.herhalen':          ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'bezorging.opvolgen':          ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'kanaal.bevestigen':           ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'kanaal.bijhouden':            ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'ritme.uitstellen':            ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'ritme.instellen':             ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'instelling.kiezen':           ['ja',     'ja',      'ja',     'ja',      'ja',        'ja',        'ja',        'ja',   'ja',   'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'nee',  'nee'],
  'register.opvragen':           ['ja',     'ja',      'ja',     'ja',      'ja',        'ja',        'ja',        'ja',   'ja',   'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'register.importeren':         ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'gebruikers.importeren':       ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'wachtend.inzien':             ['ja',     'ja',      'ja',     'ja',      'ja',        'ja',        'ja',        'ja',   'ja',   'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'taken.inzien':                ['kring',  'ja',      'ja',     'ja',      'betrokken', 'kring',     'betrokken', 'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'taak.afronden':               ['kring',  'nee',     'nee',    'ja',      'betrokken', 'kring',     'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'nee', 'nee', 'nee',  'nee'],
  'taak.bevestigen':             ['betrokken', 'nee',  'nee',    'nee',     'betrokken', 'betrokken', 'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'taak.opmerken':               ['kring',  'nee',     'ja',     'ja',      'betrokken', 'kring',     'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'nee', 'nee',  'nee'],
  'taak.toevoegen':              ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'taak.wijzigen':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'taak.overnemen':              ['nee',    'nee',     'nee',    'ja',      'betrokken', 'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'nee', 'nee', 'nee',  'nee'],
  'taak.toewijzen':              ['nee',    'nee',     'nee',    'ja',      'betrokken', 'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'rol',  'nee', 'nee', 'nee',  'nee'],
  'taken.herzien':               ['nee',    'nee',     'nee',    'ja',      'nee',       'nee',       'nee',       'nee',  'nee',  'rol',  'rol', 'rol', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'casusrol.overnemen':          ['nee',    'nee',     'betrokken', 'betrokken', 'betrokken', 'nee',  'nee',       'nee',  'nee',  'nee',  'rol', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'draaiboek.inzien':            ['ja',     'ja',      'ja',     'ja',      'ja',        'ja',        'ja',        'ja',   'nee',  'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'draaiboek.wijzigen':          ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'feestdagen.inzien':           ['ja',     'ja',      'ja',     'ja',      'ja',        'ja',        'ja',        'ja',   'ja',   'rol',  'rol', 'rol', 'rol',  'rol', 'rol', 'ja',   'nee'],
  'feestdag.wijzigen':           ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'formuleringen.inzien':        ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'formulering.wijzigen':        ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'meldpuntgegevens.inzien':     ['nee',    'ja',      'nee',    'ja',      'nee',       'nee',       'nee',       'ja',   'ja',   'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'meldpuntgegeven.wijzigen':    ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'termijnen.bewaken':           ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'ja',   'nee'],
  'toegang.vragen':              ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'nee',  'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'ja'],
  'toegang.verlenen':            ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'gebruikers.inzien':           ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'ja',   'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'gebruiker.wijzigen':          ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'gebruiker.beeindigen':        ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'nee',  'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'rechten.bevestigen':          ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'ja',   'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'rechten.afwijzen':            ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'ja',   'ja',   'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
  'rechten.intrekken':           ['nee',    'nee',     'nee',    'nee',     'nee',       'nee',       'nee',       'maker', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee', 'nee', 'nee',  'nee'],
} as const satisfies Record<string, Rij>;

/** What a rol may do; the same word pair as the button that sends it and the file in `app/`. */
export type Handeling = keyof typeof matrix;
export const handelingen = Object.keys(matrix) as readonly Handeling[];

/** After any other handeling somebody may see less than before: what was made ready before it is not sent any more. */
export const laatRechtenGelijk: ReadonlySet<Handeling> = new Set(
  handelingen.filter((handeling) =>
    /(\.inzien|\.opvragen|\.tonen|^melding\..*|^accountgesprek\..*|^gespreksafspraak\..*|^feit.*|^brief.*|^casus\.(bijwerken|koppelen)|^casusbericht\..*|^kanaal\..*|^bezorging\..*|^instelling\..*|^ritme\..*|^meldpuntgegeven\..*|^toegang\.vragen|^termijnen\..*)$/.test(
      handeling,
    ),
  ),
);

/** What the policy looks at: whose record it is, which partijen it concerns, who holds a role on it. */
export interface Zaak {
  readonly makerId: string | null;
  /** The partij of who made it, where that gives a right; left out elsewhere. */
  readonly huisId?: string | null;
  readonly betrokken: readonly string[];
  readonly onderwerp: readonly string[];
  readonly rollen: readonly { readonly persoonId: string; readonly rol: CasusRol }[];
}

/** For a handeling that is about nobody's record yet. */
export const geenZaak: Zaak = { makerId: null, betrokken: [], onderwerp: [], rollen: [] };

export const celVan = (handeling: Handeling, rol: Rol): Cel => {
  const rij: readonly Cel[] = matrix[handeling];
  return rij[kolommen.indexOf(rol)] ?? 'nee';
};

/** May this actor do this, here? Any role that allows it is enough. */
export function mag(actor: Actor, handeling: Handeling, zaak: Zaak): boolean {
  const opDezeZaak = zaak.rollen.filter((rij) => rij.persoonId === actor.persoonId).map((rij) => rij.rol);
  return [...actor.rollen, ...opDezeZaak].some((rol) => voldoet(celVan(handeling, rol), actor, zaak));
}

function voldoet(cel: Cel, actor: Actor, zaak: Zaak): boolean {
  const isOnderwerp = zaak.onderwerp.includes(actor.partijId);
  const isBetrokken = zaak.betrokken.includes(actor.partijId) && !isOnderwerp;
  switch (cel) {
    case 'ja':
    case 'rol':
      return true;
    case 'betrokken':
      return isBetrokken;
    case 'onderwerp':
      return isOnderwerp;
    case 'kring':
      return isBetrokken || isOnderwerp;
    case 'maker':
      return zaak.makerId === actor.persoonId;
    case 'huis':
      return isBetrokken && zaak.huisId === actor.partijId;
    case 'nee':
      return false;
  }
}

/** How far a list may reach for this actor; passed to the store, so that a list never holds more than one look-up would show. */
export interface Bereik {
  readonly alles: boolean;
  readonly betrokkenPartijId: string | null;
  readonly onderwerpPartijId: string | null;
  readonly makerId: string | null;
  readonly rolhouderId: string | null;
  /** The roles on a casus that give this right. */
  readonly opRollen: readonly CasusRol[];
}

export function bereik(actor: Actor, handeling: Handeling): Bereik {
  const cellen = actor.rollen.map((rol) => celVan(handeling, rol));
  const heeft = (...gezocht: Cel[]): boolean => cellen.some((cel) => gezocht.includes(cel));
  const opRollen = casusRollen.filter((rol) => celVan(handeling, rol) === 'rol');
  return {
    alles: heeft('ja'),
    betrokkenPartijId: heeft('betrokken', 'kring') ? actor.partijId : null,
    onderwerpPartijId: heeft('onderwerp', 'kring') ? actor.partijId : null,
    makerId: heeft('maker') ? actor.persoonId : null,
    rolhouderId: opRollen.length > 0 ? actor.persoonId : null,
    opRollen,
  };
}
