/**
 * Every action a button may send, with the shape of what comes back. The name is public: cards live for years,
 * so an action is retired and never renamed. What a user filled in arrives as text beside the payload.
 */
import { z } from 'zod/v4';
import { gespreksthemas } from '../domain/accountgesprek';
import { casusRollen } from '../domain/actor';
import { casusvragen } from '../domain/casusvraag';
import { meldingwensen } from '../domain/meldingwens';
import { reekssoorten } from '../domain/briefreeks';
import { briefvragen } from '../domain/briefvraag';
import { paginavragen } from '../domain/paginavraag';
import { bestandsformaten } from '../domain/bestandsformaat';
import type { Meldingstap } from '../domain/melding-status';
import { langsteStilte } from '../domain/werkvoorraad';
import { werkfilters } from '../domain/meldpunt';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { taakSoorten } from '../domain/taak';
import { houdtNummer } from './eenmalige-sleutel';

/**
 * Text as Teams returns an input: always a string, absent when left empty on some clients. The door (`bot/invoer/deur.ts`) puts it
 * through the guard, and only then a handler gets to see it.
 */
const invoer = z.string().max(20_000).brand<'invoer'>().optional();
/** The same, for what guards it itself: forms that say at each field what was found there, and the texts of a melding. */
const eigenInvoer = z.string().max(20_000).optional();
/** An id is no text: without spaces, and never with a number in it that could be a BSN. What it names is shown and kept with the answer. */
const zonderTekst = (max: number) =>
  z
    .string()
    .regex(new RegExp(`^\\S{0,${String(max)}}$`))
    .refine((ruw) => !LOS_NUMMER.test(ruw));
/** Alone between other words, or cut up with nothing else around it; no id of ours is nine figures. */
const LOS_NUMMER = /(?<![0-9a-z])\d{9}(?![0-9a-z])|^(?:\d\D?){8}\d$/i;
const merk = zonderTekst(80);
const id = merk.min(1);
/** One-time key of a card that changes something; in this alphabet nobody can write a key that we make of something else. */
const sleutel = merk.regex(/^[\w-]{8,80}$/).refine((ruw) => !houdtNummer(ruw));
/** What was on the screen of who pressed. */
const versie = z.number().int().min(0).max(1_000_000);
/** Words that went past the guard, on the button that asks what was meant by them: nobody types them again, and nothing is kept before it is pressed. */
const gezegd = z.string().max(5_000).optional();
/** What a line of a list can be about. */
export const regelsoorten = ['taak', 'casus', 'brief', 'melding', 'gebeurtenis'] as const;
export type Regelsoort = (typeof regelsoorten)[number];
const leeg = z.object({});
/** A document, by the hash of its content; empty where none was chosen. */
const documentHash = z
  .string()
  .regex(/^(?:[0-9a-f]{64})?$/)
  .optional();
/** Delicate sentences that were ticked on an earlier card, and by whom. */
const afgevinkt = { afgevinkt: z.array(zonderTekst(120).min(1)).max(2_000).optional(), afgevinktDoor: id.optional() };
/** A sentence of a letter, for whom. */
const zinplek = { soort: id, publiek: id, zin: id };
const gemeentevelden = {
  ...{ afzender: invoer, ondertekenaar: invoer, functie: invoer, portefeuille: invoer },
  ...{ onderdelen: invoer, segmenten: invoer, rechtzetting: invoer },
};
const passagevelden = { naam: invoer, brief: invoer, thema: invoer, treden: invoer, tekst: invoer, reden: invoer };
const beheersoort = z.enum(['draaiboektaak', 'feestdag', 'formulering', 'meldpuntgegeven', 'eigen-passage']);
const meldpuntgegeven = z.enum(['oppakken', 'nietOpgepakt', 'reactie', 'herinnering', 'telefoon', 'uren']);
/** Ids of channels are longer than ours. */
const kanaalId = zonderTekst(200).min(1);
const berichtvelden = {
  tekst: eigenInvoer,
  stapWat: eigenInvoer,
  stapVoor: eigenInvoer,
  eigenaar: eigenInvoer,
  zicht: eigenInvoer,
  akkoord: eigenInvoer,
};
/** Which draft a button is of; cards from before there were several kinds of dialogue say nothing and mean the melding. */
const concept = { dialoog: id.optional(), over: merk.optional() };
/** What a list of casussen is narrowed to: around several regio's, and on which treden (an empty list: without one). */
const selectie = {
  plaatsen: z.array(id).max(20).optional(),
  treden: z.array(z.number().int().min(1).max(5)).max(5).optional(),
};
/** A day that exists. */
const dag = z.iso.date().optional();
/** `gezegd`: what somebody told already; his own words are the ground until he changes them. `trede`: the one he named himself. */
const bepalingVooraf = z.object({
  ...{ casus: id, ingangsdatum: dag, correctie: z.literal('ja').optional(), gezegd },
  trede: z
    .string()
    .regex(/^[1-5]$/)
    .optional(),
});
/** Where a page of a list begins. */
const plaats = z.number().int().min(0).max(100_000).optional();

const formulierstappen = [
  'vragen',
  'koppelen',
  'doorverwijzen',
  'afsluiten',
  'aanvullen',
  'intrekken',
  'weghalen',
  'beantwoorden',
] as const satisfies readonly Meldingstap[];

export const actions = {
  'hulp.tonen': leeg,
  /** `over`: the one that was meant, where more than one went by the name in the text. */
  'melding.ook': z.object({
    ...{ melding: id, naam: z.string().min(1).max(200) },
    rest: z.array(z.string().max(200)).max(4),
  }),
  'voorstel.kiezen': z.object({ intent: id, tekst: z.string().max(5_000), over: merk.optional() }),
  'pagina.kiezen': z.object({ pagina: z.enum(paginavragen), tekst: z.string().max(5_000), over: id.optional() }),

  'melding.starten': leeg,
  'melding.toch': z.object({ tekst: z.string().max(5_000) }),
  'dialoog.antwoord': z.object({ ...concept, veld: id, keuze: z.string().max(200).optional(), invoer: eigenInvoer }),
  'dialoog.gemaskeerd': z.object({ ...concept, veld: id, tekst: z.string().max(20_000) }),
  'dialoog.terug': z.object(concept),
  'dialoog.overslaan': z.object({ ...concept, veld: id, rest: z.literal('rest').optional() }),
  'dialoog.stoppen': z.object(concept),
  'dialoog.wissen': z.object({ ...concept, tekst: z.string().max(5_000).optional() }),
  'dialoog.ernaast': z.object({ dialoog: id.optional(), tekst: z.string().max(5_000).optional() }),
  'dialoog.weggooien': z.object(concept),
  'dialoog.verder': z.object(concept),
  'dialoog.wijzigen': z.object({ ...concept, wijzigVeld: merk.optional(), wordt: z.string().max(5_000).optional() }),
  'dialoog.versturen': z.object({ ...concept, sleutel }),
  'dialoog.formulier': z.object(concept),
  /** What was filled in comes beside this, under the names of the inputs. */
  'dialoog.formulier-opslaan': z.looseObject({
    ...concept,
    blad: z.number().int().min(0).max(40),
    naar: z.enum(['volgende', 'vorige', 'vragen', 'samenvatting', 'stoppen']),
  }),
  'melding.registreren': z.object({ sleutel, over: merk.optional() }),
  'mijn-meldingen.inzien': leeg,
  'melding.inzien': z.object({ melding: id }),
  'melding.aanvullen': z.object({ melding: id, sleutel, aanvulling: eigenInvoer }),
  'melding.document': z.object({ losse: id, melding: id, sleutel }),
  'melding.document-weg': z.object({ losse: id }),
  'melding.document-weghalen': z.object({ melding: id, sleutel, document: documentHash }),
  'melding.intrekken': z.object({ melding: id, sleutel, toelichting: eigenInvoer }),
  'melding.herstellen': z.object({ melding: id, sleutel }),
  'melding.afschrift': z.object({ melding: id }),
  /** `bericht`: what stands for the message that holds the answer, when it was typed in the chat. */
  'melding.beantwoorden': z.object({ vraag: id, sleutel, antwoord: eigenInvoer, bericht: merk.optional() }),
  /** Opens the form of a step that needs more than a press; `gezegd`: what somebody already said to add. */
  'melding.stap': z.object({ melding: id, stap: z.enum(formulierstappen), gezegd }),
  'werklijst.inzien': z.object({
    filter: z.enum(werkfilters).optional(),
    bladzijde: z.number().int().optional(),
    ...{ over: id.optional(), van: id.optional(), acuut: z.boolean().optional() },
  }),
  'melding.beoordelen': z.object({ melding: id, versie, sleutel }),
  'melding.heropenen': z.object({ melding: id, versie, sleutel }),
  'melding.vragen': z.object({ melding: id, versie, sleutel, vraag: eigenInvoer }),
  'melding.koppelen': z.object({ melding: id, versie, sleutel, casus: invoer, casusnummer: invoer, ook: invoer }),
  'melding.ontkoppelen': z.object({ melding: id, versie, sleutel }),
  'melding.doorverwijzen': z.object({ melding: id, versie, sleutel, naar: eigenInvoer, toelichting: eigenInvoer }),
  'melding.afsluiten': z.object({ melding: id, versie, sleutel, reden: eigenInvoer, toelichting: eigenInvoer }),
  'melding.wens': z.object({ melding: id, wens: z.enum(meldingwensen), gezegd }),
  'melding.namens': leeg,
  'melding.op-eigen-naam': z.object({ over: id.optional() }),
  'melding.bijlage': z.object({ melding: id, hash: z.string().regex(/^[0-9a-f]{64}$/) }),

  'accountgesprek.openen': z.object({ partijId: id.optional(), gesprek: id.optional(), datum: dag, gezegd }),
  'accountgesprek.formulier': z.object({ partijId: id.optional(), gezegd }),
  'accountgesprek.bewaren': z.looseObject({
    ...{ gesprek: id.optional(), versie: z.number().int(), pagina: id, sleutel },
    naar: z.enum(['volgende', 'vorige', 'overzicht', 'later']),
  }),
  'accountgesprek.afronden': z.object({ gesprek: id, versie: z.number().int(), sleutel }),
  'accountgesprek.vervallen': z.object({ gesprek: id, versie: z.number().int(), sleutel }),
  /** `datum`, `tijd`: what was said already. */
  'accountgesprek.verzet-openen': z.object({ gesprek: id, datum: dag, tijd: z.iso.time().optional() }),
  'accountgesprek.verzetten': z.object({
    ...{ gesprek: id, versie: z.number().int(), sleutel },
    ...{ datum: eigenInvoer, tijd: eigenInvoer },
  }),
  'accountgesprek.corrigeren': z.object({ gesprek: id, sleutel, reden: eigenInvoer }),
  'accountgesprek.plannen': z.object({
    ...{ sleutel, partijId: eigenInvoer, organisatie: eigenInvoer },
    ...{ datum: eigenInvoer, tijd: eigenInvoer },
  }),
  'accountgesprek.planning': z.object({
    maanden: z.number().int().optional(),
    vanaf: z.number().int().min(0).optional(),
    tot: dag,
  }),
  'accountgesprek.agenda': z.object({ gesprek: id }),
  'accountgesprek.plan-openen': z.object({ partijId: id.optional() }),
  'accountgesprek.melding': z.object({ gesprek: id, thema: z.enum(gespreksthemas) }),
  'accountgesprek.bericht': z.object({ gesprek: id }),
  'accountgesprek.versie': z.object({ gesprek: id, naar: z.enum(['oud', 'nieuw']) }),
  'accountgesprek.vastleggen': z.looseObject({ sleutel }),
  'accountgesprek.inzien': z.object({ gesprek: id }),
  /** Names the report that is on the screen, and shows the one before it. */
  'accountgesprek.vorige': z.object({ gesprek: id }),
  'accountgesprekken.inzien': z.object({
    ...{ partijId: id.optional(), van: dag, tot: dag },
    /** The report it stands under: what is on the screen is known by its buttons. */
    gesprek: id.optional(),
    /** Only those in which somebody noted a zorg. */
    zorg: z.literal('ja').optional(),
  }),
  'gespreksafspraken.inzien': z.object({ van: z.enum(['mij', 'collegas']).optional() }),
  'gespreksafspraak.overnemen': z.object({ afspraak: id, versie, sleutel }),
  'gespreksafspraak.afronden': z.object({
    ...{ afspraak: id, versie, sleutel },
    stap: z.enum(['afronden', 'vervallen', 'heropenen']),
  }),

  'trede.opvragen': z.object({ over: id }),
  'trede.historie': z.object({ over: id }),
  'tredebepaling.openen': bepalingVooraf,
  'tredebepaling.formulier': bepalingVooraf,
  'tredebepaling.voorleggen': z.looseObject({ casus: id, sleutel }),
  'tredebepaling.inzien': z.object({ bepaling: id }),
  'tredebepaling.reageren': z.object({
    bepaling: id,
    standpunt: z.enum(['eens', 'oneens']),
    plan: z.string().max(40).optional(),
    sleutel,
    toelichting: eigenInvoer,
  }),
  'tredebepaling.namens-formulier': z.object({ bepaling: id }),
  'tredebepaling.namens-reageren': z.looseObject({ bepaling: id, sleutel }),
  'ritme.inzien': leeg,
  'ritme.instellen': z.looseObject({ sleutel }),
  'plan.inzien': z.object({ casus: id }),
  'plan.formulier': z.object({ casus: id }),
  'plan.wijzigen': z.looseObject({ casus: id, sleutel, gezien: z.string().max(40).optional() }),
  'tredebepaling.vaststellen': z.object({ bepaling: id, gezien: merk, plan: z.string().max(40).optional(), sleutel }),
  'tredebepaling.intrekken': z.object({ bepaling: id, sleutel, toelichting: eigenInvoer }),
  'casus.inzien': z.object({ casus: id }),
  'casus.openformulier': z.object({ partijId: id }),
  'casus.openen': z.looseObject({ partijId: id, sleutel }),
  'casus.menu': z.object({ casus: id }),
  'casus.vraag': z.object({ casus: id, vraag: z.enum(casusvragen), gezegd }),
  'casus.wie': z.object({ casus: id, namen: z.literal('alle').optional() }),
  'casus.stap': z.object({ casus: id, stap: z.enum(['behandelen', 'afronden']), sleutel }),
  'casus.sluitformulier': z.object({ casus: id }),
  'casus.sluiten': z.looseObject({ casus: id, sleutel }),
  'casus.heropenformulier': z.object({ casus: id }),
  'casus.heropenen': z.looseObject({ casus: id, sleutel }),
  'casusrollen.inzien': z.object({ casus: id, vanaf: plaats }),
  'casusrol.kiezen': z.object({ casus: id }),
  'casusrol.toewijzen': z.looseObject({ casus: id, sleutel }),
  'casusrol.teruggeven': z.object({ casus: id, rol: z.enum(casusRollen), sleutel }),
  'casusrol.beeindigen': z.object({ casus: id, persoon: id, rol: z.enum(casusRollen), sleutel }),
  'casusonderwerp.inzien': z.object({ casus: id }),
  'casusonderwerp.formulier': z.object({ casus: id, uitMelding: z.literal(true).optional() }),
  'casusonderwerp.aanpassen': z.looseObject({ casus: id, sleutel, uit: z.array(id).max(20).optional() }),
  'waarneming.inzien': leeg,
  'waarneming.instellen': z.looseObject({ sleutel }),
  'waarneming.beeindigen': z.object({ waarneming: id, sleutel }),
  'waarneming.teruggeven': z.object({ waarneming: id, sleutel }),
  'casussen.inzien': z.object({
    partijId: id.optional(),
    ...selectie,
    /** What was looked for in words. */
    woord: invoer,
    gesloten: z.literal(true).optional(),
    /** Those on which who asks holds this role himself. */
    eigenRol: z.enum(casusRollen).optional(),
    van: dag,
    tot: dag,
    vanaf: z.number().int().min(0).max(100_000).optional(),
  }),
  'feiten.inzien': z.object({ casus: id, groep: invoer }),
  'register.opvragen': z.object({ partijId: id }),

  'werkvoorraad.inzien': z.object({
    welke: z.enum(['mijn', 'partij', 'stil', 'termijn', 'niemand']).optional(),
    ...selectie,
    /** Without news for so many days. */
    dagen: z.number().int().min(1).max(langsteStilte).optional(),
    vanaf: plaats,
  }),
  'casusrol.overnemen-vragen': z.object({ casus: id }),
  'casusrol.overnemen': z.object({ casus: id, sleutel, reden: invoer }),
  /** `rond`: only lines that count from a fact; an id of one, or empty for all of them. */
  'draaiboek.inzien': z.object({ vanaf: plaats, rond: merk.optional(), treden: selectie.treden }),
  'draaiboek.openen': z.object({ regel: id.optional() }),
  'draaiboek.wijzigen': z.object({
    ...{ regel: merk, gezien: merk, sleutel },
    ...{ wat: invoer, eigenaar: invoer, treden: invoer, plannen: invoer, termijn: invoer, aantal: invoer },
    // A card of before there was a choice counts weken from the visit of the IGJ.
    ...{ feit: invoer.optional(), eenheid: invoer.optional() },
    ...{ bron: invoer, officieel: invoer, geldt: invoer, reden: invoer },
  }),
  'feestdagen.inzien': z.object({ jaar: z.number().int().min(1900).max(2999).optional() }),
  'feestdag.openen': leeg,
  'feestdag.wijzigen': z.object({ sleutel, datum: invoer, naam: invoer, bron: invoer, geldt: invoer, reden: invoer }),
  'meldpuntgegevens.inzien': leeg,
  'doorverwijsgegevens.inzien': leeg,
  'meldpuntgegeven.openen': z.object({ gegeven: meldpuntgegeven }),
  'meldpuntgegeven.wijzigen': z.object({
    ...{ gegeven: meldpuntgegeven, gezien: merk, sleutel },
    ...{ waarde: invoer, bron: invoer, reden: invoer },
  }),
  'formuleringen.inzien': z.object({ soort: id.optional(), publiek: id.optional(), vanaf: plaats }),
  'formuleringen.zoeken': z.object({ woord: invoer }),
  'formulering.openen': z.object({ ...zinplek, tekst: invoer }),
  'formulering.bekijken': z.object({ ...zinplek, gezien: merk, tekst: invoer, reden: invoer }),
  'formulering.wijzigen': z.object({ ...zinplek, gezien: merk, sleutel, tekst: invoer, reden: invoer }),
  'formulering.terugzetten': z.object({ ...zinplek, gezien: merk, sleutel, reden: invoer }),
  'passages.inzien': leeg,
  'passage.nazien': z.object({ passage: id, sleutel }),
  'passage.openen': z.object({ passage: id }),
  'passage.toewijzen': z.object({
    passage: id,
    sleutel,
    gezien: merk,
    eigenaar: invoer,
    nazienVoor: invoer,
    reden: invoer,
  }),
  'passages.eigen': z.object({ vanaf: plaats }),
  'passage.formulier': z.object({ passage: id.optional(), ...passagevelden }),
  'passage.bekijken': z.object({ passage: merk, gezien: merk, ...passagevelden }),
  'passage.bewaren': z.object({ passage: merk, gezien: merk, sleutel, ...passagevelden }),
  'passage.vervallen': z.object({ passage: id, gezien: merk, sleutel, reden: invoer }),
  'beheer.wijzigingen': z.object({ soort: beheersoort }),
  'beheer.terugdraaien': z.object({ soort: beheersoort, wijziging: id, sleutel }),
  'taken.van': z.object({ persoon: id, vanaf: plaats }),
  'taken.inzien': z.object({ welke: z.enum(['mijn', 'partij', 'regie']).optional(), vanaf: plaats, voor: dag }),
  'casustaken.inzien': z.object({ casus: id, vanaf: plaats, welke: z.enum(['open', 'klaar']).optional(), voor: dag }),
  /** A line of a list with what was said of it; `stap`: it stood there as the next step of that casus. */
  'regel.openen': z.object({ soort: z.enum(regelsoorten), over: id, stap: z.literal('ja').optional(), gezegd }),
  'taak.inzien': z.object({ taak: id }),
  'taak.afronden': z.object({
    taak: id,
    versie,
    sleutel,
    toelichting: invoer,
    lijst: z.enum(['mijn', 'partij', 'regie', 'casus']).optional(),
    voor: dag,
  }),
  'taak.bevestigen': z.object({ taak: id, sleutel }),
  'taak.opmerken': z.object({ taak: id, sleutel, toelichting: invoer }),
  'taak.vervallen': z.object({ taak: id, versie, sleutel, toelichting: invoer }),
  'taak.overnemen': z.object({ taak: id, versie, sleutel, toelichting: invoer }),
  'taak.heropenen': z.object({ taak: id, versie, sleutel, toelichting: invoer }),
  'taak.aanpassen': z.object({ taak: id }),
  'taak.wijzigen': z.object({ taak: id, versie, sleutel, termijn: invoer, eigenaar: invoer, reden: invoer }),
  'taak.geven': z.object({ taak: id, aan: id.optional() }),
  'taak.toewijzen': z.object({ taak: id, versie, sleutel, aan: invoer, reden: invoer }),
  'taak.terugnemen': z.object({ taak: id, versie, sleutel, aan: id.optional() }),
  'taak.nieuw': z.object({ casus: id, soort: z.enum(taakSoorten).optional() }),
  /** `gezegd`: whose name was said for it. */
  'taak.toevoegen': z.object({
    ...{ casus: id, sleutel, gezegd },
    ...{ wat: invoer, soort: invoer, eigenaar: invoer, termijn: invoer },
  }),
  'taakfeit.openen': z.object({ taak: id }),
  'taakfeit.vastleggen': z.object({ taak: id, feitversie: versie.optional(), sleutel, feitdatum: invoer }),
  'taakfeit.weghalen': z.object({ taak: id, feitversie: versie.optional(), sleutel }),
  'taken.beslissen': z.object({ casus: id }),
  'taken.herzien': z.object({ casus: id, gevraagd: z.array(id).max(50), sleutel, vervallen: invoer, reden: invoer }),
  /** Words that may be about a draft, and may tell of danger. */
  'concept.verwerken': z.object({ tekst: z.string().max(5_000) }),
  'casusbericht.voorbeeld': z.object({ casus: id, corrigeert: id.optional(), ...berichtvelden }),
  'casusbericht.aanpassen': z.object({ casus: id, corrigeert: id.optional(), ...berichtvelden }),
  'casus.bijwerken': z.object({
    ...{ casus: id, corrigeert: id.optional(), kenmerk: id, sleutel },
    /** The day of what happened, as it stood on what he looked at. */
    ...{ gebeurdOp: dag, ...berichtvelden },
  }),
  'bericht.overnemen': z.object({
    casus: id.optional(),
    zicht: z.enum(['kernteam', 'betrokken']),
    kenmerk: id.optional(),
  }),
  'casusbericht.corrigeren': z.object({ gebeurtenis: id }),
  'casusbericht.intrekken': z.object({ gebeurtenis: id, sleutel, reden: invoer }),
  'casusbericht.bevestigen': z.object({ gebeurtenis: id, sleutel }),
  'casusbericht.herinneren': z.object({ gebeurtenis: id, persoon: id.optional(), sleutel }),
  'casusbericht.vrijgeven': z.object({ voorstel: id, door: z.boolean(), kenmerk: id.optional(), sleutel }),
  'voorstel.inzien': z.object({ voorstel: id }),
  'voorstel.terugnemen': z.object({ voorstel: id }),
  'akkoorden.inzien': z.object({ gebeurtenis: id }),
  'gebeurtenis.inzien': z.object({ gebeurtenis: id }),
  'tijdlijn.inzien': z.object({ casus: id, vanaf: z.number().int().nonnegative().optional() }),
  'casus.bijpraten': z.object({ casus: id }),
  'kanaal.instellen': z.object({ kanaal: kanaalId, keuze: z.enum(['kernteam', 'betrokken', 'los']) }),
  'kanaal.bevestigen': z.object({ kanaal: kanaalId, kenmerk: id, door: z.boolean() }),
  'kanaal.vernieuwen': z.object({ kanaal: kanaalId, versie: z.number() }),
  'bezorging.inzien': z.object({ casus: id }),
  'bezorging.herhalen': z.object({ bericht: id, casus: id.optional() }),
  'ritme.tonen': z.object({ casus: id }),
  'ritme.uitstellen': z.object({ casus: id, sleutel, reden: invoer, dagen: invoer }),
  'instelling.kiezen': z.object({ vanaf: z.number() }),
  'instelling.uur': z.object({ uur: invoer }),

  'brief.opstellen': z.object({ casus: id, soort: id, publiek: id, sleutel }),
  'brief.inzien': z.object({ brief: id }),
  'brief.lezen': z.object({ brief: id, blad: plaats }),
  'brieven.inzien': z.object({ casus: id.optional(), vanaf: plaats }),
  'brief.weglakken': z.object({ brief: id }),
  'brief.bestanden': z.object({ brief: id }),
  'brief.bestand': z.object({ brief: id, formaat: z.enum(bestandsformaten) }),

  'brief.nakijken': z.object({ brief: id, meer: z.literal(true).optional() }),
  'brief.bevindingen': z.object({ brief: id, blad: plaats }),
  'brief.voorstellen': z.object({ brief: id }),
  'brief.rechtzetten': z.object({ brief: id }),
  'brief.voorstel-kiezen': z.object({ brief: id, alinea: id, gezien: id, keuze: z.enum(['feiten', 'eigen']), sleutel }),
  'brief.voorleggen': z.object({ brief: id, sleutel }),
  'brief.beoordelen': z.object({ brief: id }),
  'brief.vaststellen': z.looseObject({ brief: id, gezien: merk, sleutel, reden: invoer, ...afgevinkt }),
  'brief.teruggeven': z.object({ brief: id, sleutel, reden: invoer }),
  'brief.opmerkingen': z.object({ brief: id }),
  'brief.opmerken': z.object({ brief: id, sleutel, alinea: invoer, opmerking: invoer }),
  'brief.afhandelen': z.object({ brief: id, sleutel, afgehandeld: invoer }),
  'brief.intrekking': z.object({ brief: id }),
  'brief.intrekken': z.object({ brief: id, sleutel, reden: invoer }),
  'brief.verloop': z.object({ brief: id }),
  'brief.versies': z.object({ brief: id, van: plaats, naar: plaats, blad: plaats }),
  'brief.vraag': z.object({ brief: id, vraag: z.enum(briefvragen) }),
  'brief.vrijgave': z.object({ brief: id }),
  'brief.vrijgeven': z.object({ brief: id, sleutel }),
  'brief.plannen': z.object({ brief: id, sleutel, datum: invoer, tijd: invoer }),
  'brief.plan-afzeggen': z.object({ brief: id, sleutel }),
  'brief.afwijken': z.object({ brief: id, sleutel, reden: invoer }),
  'brief.afwijking-toestaan': z.object({ brief: id, sleutel }),
  'brief.afwijking-weigeren': z.object({ brief: id, sleutel }),
  'brief.afwijking-terugnemen': z.object({ brief: id, sleutel }),
  'brief.afwijking-intrekken': z.object({ brief: id, sleutel }),
  'brief.verzending': z.object({ brief: id }),
  'brief.verzenden': z.object({ brief: id, sleutel, aan: invoer, hoe: invoer, wanneer: invoer, bewijs: invoer }),
  'briefreeks.starten': z.object({
    casus: id,
    sleutel,
    gemeente: z.string().max(100).optional(),
    soort: z.enum(reekssoorten).optional(),
  }),
  'briefreeks.keuze': z.object({ reeks: id }),
  'briefreeks.gelezen': z.object({ reeks: id, brieven: z.array(id).max(10), sleutel }),
  'briefreeks.inzien': z.object({ reeks: id }),
  'briefreeks.afbreken': z.object({ reeks: id, sleutel }),
  'briefreeks.hervatten': z.object({ reeks: id, sleutel }),
  'briefreeks.bestanden': z.object({ reeks: id }),
  'briefreeks.brieven': z.object({
    reeks: id,
    na: plaats,
    gelaten: z.boolean().optional(),
    deel: z.enum(['alle', 'gelaten', 'geraakt', 'ongelezen', 'eigen']).optional(),
  }),
  'briefreeks.bijwerken': z.object({ reeks: id, sleutel }),
  'briefreeks.voorleggen': z.object({ reeks: id, sleutel }),
  'briefreeks.beoordelen': z.object({ reeks: id }),
  'briefreeks.vaststellen': z.looseObject({ reeks: id, gezien: merk, sleutel, ...afgevinkt }),
  'briefreeks.vrijgeven': z.object({ reeks: id, sleutel }),
  'briefreeks.verzending': z.object({ reeks: id }),
  'briefreeks.verzenden': z.object({ reeks: id, sleutel, hoe: invoer, wanneer: invoer, bewijs: invoer }),
  'briefreeks.intrekking': z.object({ reeks: id }),
  'briefreeks.intrekken': z.object({ reeks: id, sleutel, reden: invoer }),
  'gemeentegegevens.inzien': z.object({ casus: id, vanaf: plaats }),
  'gemeentegegevens.invullen': z.object({ casus: id, gemeente: id }),
  'gemeentegegevens.ingevuld': z.object({ casus: id, gemeente: id, ...gemeentevelden }),
  'gemeentegegevens.invulbestand': z.object({ casus: id }),
  'gemeentegegevens.overnemen': z.object({ voorstel: id, sleutel }),
  'gemeentegegevens.inlezingen': z.object({ casus: id }),
  'gemeentegegevens.terugzetten': z.object({ inlezing: id, sleutel }),
  'gebieden.inzien': leeg,
  'gebieden.overnemen': z.object({ voorstel: id, sleutel }),
  'gebieden.terugzetten': z.object({ inlezing: id, sleutel }),
  'informeren.inzien': z.object({ casus: id }),
  'informeren.noteren': z.object({
    ...{ casus: id, sleutel, wie: invoer, hoe: invoer, wanneer: invoer, bewijs: invoer },
    ...{ bereikt: invoer, waarom: invoer },
  }),
  'informeren.lijst': z.object({ casus: id }),
  'informeren.toevoegen': z.object({ casus: id, sleutel, wie: invoer, groep: invoer, grond: invoer, hoe: invoer }),
  'informeren.weghalen': z.object({ casus: id, sleutel, extra: invoer }),
  'informeren.vastgelegd': z.object({ casus: id }),
  'informeren.terugnemen': z.object({ casus: id, sleutel, vastlegging: invoer, reden: invoer }),
  'feit.kiezen': z.object({ casus: id }),
  'feit.inzien': z.object({ casus: id, feit: invoer, genoemd: invoer }),
  'feit.bevestigen': z.object({ casus: id, feit: id, versie, sleutel, uitleg: invoer }),
  'feit.corrigeren': z.object({ casus: id, feit: id, versie, sleutel, waarde: invoer, reden: invoer }),
  'feit.achterhouden': z.object({ casus: id, feit: id, versie, sleutel, grond: invoer, reden: invoer }),
  'feit.navragen': z.object({ casus: id, feit: id, versie, sleutel, wie: invoer, gevraagdop: invoer }),
  'feit.lakken': z.object({ casus: id, feit: id, versie, sleutel, lak: invoer, reden: invoer }),

  'toegang.vragen': leeg,
  'toegang.verlenen': z.object({ verzoek: id, sleutel, partij: invoer, rollen: invoer }),
  'toegang.weigeren': z.object({ verzoek: id, sleutel }),
  'gebruikers.inzien': z.object({ naam: invoer }),
  'gebruiker.inzien': z.object({ persoon: invoer }),
  'gebruiker.wijzigen': z.object({ persoon: id, sleutel, partij: invoer, rollen: invoer }),
  'gebruiker.afscheid': z.object({ persoon: id }),
  'gebruiker.beeindigen': z.object({ persoon: id, sleutel }),
  'rechten.inzien': z.object({ voorstel: id }),
  'rechten.bevestigen': z.object({ voorstel: id, sleutel }),
  'rechten.afwijzen': z.object({ voorstel: id, sleutel }),
  'rechten.intrekken': z.object({ voorstel: id, sleutel }),
} as const satisfies Record<string, z.ZodType>;

export type Action = keyof typeof actions;
/** What a button carries. */
export type Payload<A extends Action> = z.input<(typeof actions)[A]>;
/** What came back with it: what people typed is free text by now. */
export type Ontvangen<A extends Action> = Gekeurd<z.output<(typeof actions)[A]>>;

type Getypt = NonNullable<z.output<typeof invoer>>;
type Gekeurd<P> = {
  [V in keyof P]: [Exclude<P[V], undefined>] extends [Getypt] ? VrijeTekst | undefined : P[V];
};

export type Actie = { [A in Action]: { readonly action: A; readonly payload: z.output<(typeof actions)[A]> } }[Action];

/** The inputs of an action in which people type, that have to pass the door. */
export const vrijeInvoer = (action: Action): readonly string[] =>
  Object.entries(actions[action].shape).flatMap(([naam, vorm]) => (vorm === invoer ? [naam] : []));

/** Did somebody fill in anything? A text of a form, or what a form sends along under names of its own. */
export function isIngevuld({ action, payload }: Actie): boolean {
  const vormen: Readonly<Record<string, unknown>> = actions[action].shape;
  return Object.entries(payload).some(([naam, waarde]) => {
    const vorm = vormen[naam];
    const vanMensen = vorm === undefined ? !eigenNamen.has(naam) : vorm === invoer || vorm === eigenInvoer;
    return vanMensen && typeof waarde === 'string' && waarde.trim() !== '';
  });
}
/** What a loose form keeps besides its fields, and nobody fills in. */
const eigenNamen: ReadonlySet<string> = new Set(['action', 'blijft', 'vanLijst']);

/** What a pressed button sent, or why it cannot be used: not ours any more, or not of the right shape. */
export function leesActie(data: unknown): Actie | 'onbekend' | 'ongeldig' {
  const naam = typeof data === 'object' && data !== null && 'action' in data ? data.action : undefined;
  if (typeof naam !== 'string' || !Object.hasOwn(actions, naam)) return 'onbekend';
  const gelezen = actions[naam as Action].safeParse(data);
  return gelezen.success ? ({ action: naam, payload: gelezen.data } as Actie) : 'ongeldig';
}
