/** The words in which people name a dated fact and a party of the draaiboek; over text in lower case without diacritics. */
import type { TaakEigenaar } from '../../domain/draaiboek';
import type { TermijnFeit } from '../../domain/termijnfeit';

/** The first that fits is meant, so what is said more precisely stands first. */
const feitwoorden: readonly (readonly [TermijnFeit, RegExp])[] = [
  ['igj.rapportOp', /inspectierapport|igj-?rapport|rapport van de (?:inspectie|igj)/],
  ['igj.bezoekOp', /inspectiebezoek|igj-?bezoek|(?:bezoek|komst) van de (?:inspectie|igj)/],
  ['melding.aanbiederOp', /melding (?:van|door) de aanbieder/],
  ['melding.regioOp', /melding (?:van|door) de regio/],
  ['trede.vastgesteldOp', /tredebepaling|vaststelling van de trede|vaststellen van de trede|besluit over de trede/],
  ['onderzoek.op', /(?:begin|start) van het (?:verdiepend )?onderzoek|verdiepend onderzoek/],
  ['rvb.sinds', /(?:begin|start|komst) van de nieuwe (?:raad van bestuur|rvb|bestuurder)|nieuwe raad van bestuur/],
  ['vervolg.volgendOverleg', /(?:bestuurlijke?|volgende?|monitorings) ?overleg|bestuursoverleg|monitoringsoverleg/],
  ['vervolg.vorigeOp', /(?:vorige|laatste) (?:raads)?brief(?: aan de raden)?/],
  ['vervolg.volgendeBrief', /volgende (?:raads)?brief(?: aan de raden)?/],
  ['afsluiting.evaluatieOp', /evaluatie/],
  ['afsluiting.op', /(?:afsluiting|sluiting|afsluiten|sluiten) van de casus/],
  ['afsluitingsbrief.datum', /afsluitende brief|afsluitingsbrief/],
  ['vervolgbrief.datum', /vervolgbrief/],
  ['rib.datum', /raadsinformatiebrief|raadsbrief/],
  ['aanbiedingsbrief.datum', /aanbiedingsbrief/],
  ['medewerkersbrief.datum', /medewerkersbrief|brief aan (?:de )?medewerkers/],
  ['clientenbrief.datum', /clientenbrief|brief aan (?:de )?(?:clienten|ouders)(?: en ouders)?/],
  ['persbericht.embargo', /(?:einde van het )?embargo/],
  ['persbericht.datum', /persbericht/],
  ['verklaring.volgendBericht', /volgende bericht aan de pers/],
  ['verklaring.datum', /eerste verklaring/],
  ['vragen.datum', /vragen en antwoorden/],
  ['hulp.stoptOp', /(?:eerste dag zonder|stoppen van de|einde van de|stop van de) (?:jeugd)?hulp/],
  ['personeel.bijeenkomstOp', /(?:personeels)?bijeenkomst(?: voor (?:de )?medewerkers)?/],
  ['accounthouder.gecontroleerdOp', /nakijken van de tekst over de regio/],
  ['autoriteit.sinds', /start van de (?:landelijke )?autoriteit/],
];

export interface Gevonden<T> {
  readonly wat: T;
  readonly van: number;
  readonly tot: number;
}

export function feitIn(klein: string): Gevonden<TermijnFeit> | null {
  for (const [wat, patroon] of feitwoorden) {
    const treffer = patroon.exec(klein);
    if (treffer !== null) return { wat, van: treffer.index, tot: treffer.index + treffer[0].length };
  }
  return null;
}

const eigenaarwoorden: readonly (readonly [TaakEigenaar, string])[] = [
  ['niet-accounthoudende-regio', "(?:andere|overige|betrokken|niet-accounthoudende) regio'?s?"],
  ['accounthoudende-regio', '(?:accounthoudende )?regio|accounthouder'],
  ['regievoerder', 'regievoerder'],
  ['begeleidingsgroep', '(?:bestuurlijke )?begeleidingsgroep'],
  ['centrumgemeente', 'centrumgemeente'],
  ['gemeenten', '(?:betrokken )?gemeenten?'],
  ['autoriteit', '(?:jeugd)?autoriteit|nza'],
  ['igj', 'igj|inspectie'],
  ['ozj', 'ozj'],
  ['aanbieder', 'aanbieder'],
];

/** "…, voor de regievoerder" or "… door de IGJ", at the end. */
export function eigenaarAchter(klein: string): Gevonden<TaakEigenaar> | null {
  for (const [wat, woorden] of eigenaarwoorden) {
    const treffer = new RegExp(`[ ,]+(?:voor|door|van) (?:de |het )?(?:${woorden})[ .]*$`).exec(klein);
    if (treffer !== null) return { wat, van: treffer.index, tot: klein.length };
  }
  return null;
}
