/**
 * The migrations in order, as an explicit list: knex would otherwise record file names with their extension,
 * and `.ts` at home against `.js` in production looks like a damaged folder.
 */
import type { Knex } from 'knex';
import { isPostgres, metGeduld } from '../connection';
import * as createRegister from './0001-create-register';
import * as createTraffic from './0002-create-traffic';
import * as createMeldingen from './0003-create-meldingen';
import * as createCasussen from './0004-create-casussen';
import * as indexResultsOfKeys from './0005-index-results-of-keys';
import * as holdSeveralDrafts from './0010-hold-several-drafts';
import * as addNamensAndBijlagen from './0011-add-namens-and-bijlagen';
import * as followMeldingen from './0013-follow-meldingen';
import * as rememberContributions from './0014-remember-contributions';
import * as copyMeldingen from './0015-copy-meldingen';
import * as answerTredebepalingen from './0020-answer-tredebepalingen';
import * as guardCasussen from './0021-guard-casussen';
import * as createBewaking from './0024-create-bewaking';
import * as createDraaiboek from './0025-create-draaiboek';
import * as createTaken from './0026-create-taken';
import * as extendAccountgesprekken from './0028-extend-accountgesprekken';
import * as createGebeurtenissen from './0030-create-gebeurtenissen';
import * as extendOutbox from './0031-extend-outbox';
import * as createKanalen from './0032-create-kanalen';
import * as createRitme from './0033-create-ritme';
import * as extendBrieven from './0040-extend-brieven';
import * as extendFeiten from './0041-extend-feiten';
import * as createInformeren from './0042-create-informeren';
import * as createBriefreeksen from './0043-create-briefreeksen';
import * as findTypedOrganisations from './0051-find-typed-organisations';
import * as createGespreksafspraken from './0055-create-gespreksafspraken';
import * as followUnreached from './0056-follow-unreached';
import * as answerForAnother from './0057-answer-for-another';
import * as createGemeentegegevens from './0060-create-gemeentegegevens';
import * as walkBriefreeksen from './0061-walk-briefreeksen';
import * as findHeldTreden from './0065-find-held-treden';
import * as chooseOverzichtUur from './0066-choose-overzicht-uur';
import * as rememberLostLetters from './0070-remember-lost-letters';
import * as followBriefreeksen from './0071-follow-briefreeksen';
import * as createRechtenvoorstel from './0075-create-rechtenvoorstel';
import * as traceActivities from './0076-trace-activities';
import * as undoGemeentegegevens from './0080-undo-gemeentegegevens';
import * as keepStapForKernteam from './0085-keep-stap-for-kernteam';
import * as findTasksByCasus from './0086-find-tasks-by-casus';
import * as holdLeaveToHindernissen from './0102-hold-leave-to-hindernissen';
import * as createGebiedeninlezing from './0113-create-gebiedeninlezing';
import * as addRsin from './0114-add-rsin';
import * as beginDecisionsOnTheirDay from './0118-begin-decisions-on-their-day';
import * as reportVacanciesPerRole from './0119-report-vacancies-per-role';
import * as findLettersOfCouncils from './0131-find-letters-of-councils';
import * as linkMessagesToCasussen from './0150-link-messages-to-casussen';
import * as keepPartijOfWhoDecided from './0151-keep-partij-of-who-decided';
import * as extendInformeren from './0155-extend-informeren';
import * as findPartijByName from './0160-find-partij-by-name';
import * as keepHuisOfBrief from './0165-keep-huis-of-brief';
import * as findTasksByMessage from './0170-find-tasks-by-message';
import * as countTermsFromAnyFact from './0180-count-terms-from-any-fact';
import * as whoGoesOnWithABriefreeks from './0188-who-goes-on-with-a-briefreeks';
import * as findNewsOfACasus from './0190-find-news-of-a-casus';
import * as endAQuestionForLeave from './0192-end-a-question-for-leave';
import * as whyAReleaseDidNotGo from './0193-why-a-release-did-not-go';
import * as whoEndedAWaarneming from './0194-who-ended-a-waarneming';
import * as takeDocumentsOut from './0195-take-documents-out';
import * as keepKeysAsHashes from './0197-keep-keys-as-hashes';
import * as addDocumentsLater from './0198-add-documents-later';
import * as keepPlanOfMilestone from './0200-keep-plan-of-milestone';
import * as findStepsByTheirDay from './0201-find-steps-by-their-day';
import * as keepWhoWasNotReached from './0202-keep-who-was-not-reached';
import * as forgetChatsOfOthers from './0204-forget-chats-of-others';
import * as keepOwnerOfStep from './0205-keep-owner-of-step';

interface Migratie {
  readonly naam: string;
  readonly up: (knex: Knex) => Promise<void>;
}

export const migraties: readonly Migratie[] = [
  { naam: '0001-create-register', up: createRegister.up },
  { naam: '0002-create-traffic', up: createTraffic.up },
  { naam: '0003-create-meldingen', up: createMeldingen.up },
  { naam: '0004-create-casussen', up: createCasussen.up },
  { naam: '0005-index-results-of-keys', up: indexResultsOfKeys.up },
  { naam: '0010-hold-several-drafts', up: holdSeveralDrafts.up },
  { naam: '0011-add-namens-and-bijlagen', up: addNamensAndBijlagen.up },
  { naam: '0013-follow-meldingen', up: followMeldingen.up },
  { naam: '0014-remember-contributions', up: rememberContributions.up },
  { naam: '0015-copy-meldingen', up: copyMeldingen.up },
  { naam: '0020-answer-tredebepalingen', up: answerTredebepalingen.up },
  { naam: '0021-guard-casussen', up: guardCasussen.up },
  { naam: '0024-create-bewaking', up: createBewaking.up },
  { naam: '0025-create-draaiboek', up: createDraaiboek.up },
  { naam: '0026-create-taken', up: createTaken.up },
  { naam: '0028-extend-accountgesprekken', up: extendAccountgesprekken.up },
  { naam: '0030-create-gebeurtenissen', up: createGebeurtenissen.up },
  { naam: '0031-extend-outbox', up: extendOutbox.up },
  { naam: '0032-create-kanalen', up: createKanalen.up },
  { naam: '0033-create-ritme', up: createRitme.up },
  { naam: '0040-extend-brieven', up: extendBrieven.up },
  { naam: '0041-extend-feiten', up: extendFeiten.up },
  { naam: '0042-create-informeren', up: createInformeren.up },
  { naam: '0043-create-briefreeksen', up: createBriefreeksen.up },
  { naam: '0051-find-typed-organisations', up: findTypedOrganisations.up },
  { naam: '0055-create-gespreksafspraken', up: createGespreksafspraken.up },
  { naam: '0056-follow-unreached', up: followUnreached.up },
  { naam: '0057-answer-for-another', up: answerForAnother.up },
  { naam: '0060-create-gemeentegegevens', up: createGemeentegegevens.up },
  { naam: '0061-walk-briefreeksen', up: walkBriefreeksen.up },
  { naam: '0065-find-held-treden', up: findHeldTreden.up },
  { naam: '0066-choose-overzicht-uur', up: chooseOverzichtUur.up },
  { naam: '0070-remember-lost-letters', up: rememberLostLetters.up },
  { naam: '0071-follow-briefreeksen', up: followBriefreeksen.up },
  { naam: '0075-create-rechtenvoorstel', up: createRechtenvoorstel.up },
  { naam: '0076-trace-activities', up: traceActivities.up },
  { naam: '0080-undo-gemeentegegevens', up: undoGemeentegegevens.up },
  { naam: '0085-keep-stap-for-kernteam', up: keepStapForKernteam.up },
  { naam: '0086-find-tasks-by-casus', up: findTasksByCasus.up },
  { naam: '0102-hold-leave-to-hindernissen', up: holdLeaveToHindernissen.up },
  { naam: '0113-create-gebiedeninlezing', up: createGebiedeninlezing.up },
  { naam: '0114-add-rsin', up: addRsin.up },
  { naam: '0118-begin-decisions-on-their-day', up: beginDecisionsOnTheirDay.up },
  { naam: '0119-report-vacancies-per-role', up: reportVacanciesPerRole.up },
  { naam: '0131-find-letters-of-councils', up: findLettersOfCouncils.up },
  { naam: '0150-link-messages-to-casussen', up: linkMessagesToCasussen.up },
  { naam: '0151-keep-partij-of-who-decided', up: keepPartijOfWhoDecided.up },
  { naam: '0155-extend-informeren', up: extendInformeren.up },
  { naam: '0160-find-partij-by-name', up: findPartijByName.up },
  { naam: '0165-keep-huis-of-brief', up: keepHuisOfBrief.up },
  { naam: '0170-find-tasks-by-message', up: findTasksByMessage.up },
  { naam: '0180-count-terms-from-any-fact', up: countTermsFromAnyFact.up },
  { naam: '0188-who-goes-on-with-a-briefreeks', up: whoGoesOnWithABriefreeks.up },
  { naam: '0190-find-news-of-a-casus', up: findNewsOfACasus.up },
  { naam: '0192-end-a-question-for-leave', up: endAQuestionForLeave.up },
  { naam: '0193-why-a-release-did-not-go', up: whyAReleaseDidNotGo.up },
  { naam: '0194-who-ended-a-waarneming', up: whoEndedAWaarneming.up },
  { naam: '0195-take-documents-out', up: takeDocumentsOut.up },
  { naam: '0197-keep-keys-as-hashes', up: keepKeysAsHashes.up },
  { naam: '0198-add-documents-later', up: addDocumentsLater.up },
  { naam: '0200-keep-plan-of-milestone', up: keepPlanOfMilestone.up },
  { naam: '0201-find-steps-by-their-day', up: findStepsByTheirDay.up },
  { naam: '0202-keep-who-was-not-reached', up: keepWhoWasNotReached.up },
  { naam: '0204-forget-chats-of-others', up: forgetChatsOfOthers.up },
  { naam: '0205-keep-owner-of-step', up: keepOwnerOfStep.up },
];

const vooruitAlleen = (): Promise<void> =>
  Promise.reject(new Error('migrations only go forward; restore a backup instead'));

const bron: Knex.MigrationSource<Migratie> = {
  getMigrations: () => Promise.resolve([...migraties]),
  getMigrationName: (migratie) => migratie.naam,
  getMigration: (migratie) => Promise.resolve({ up: migratie.up, down: vooruitAlleen }),
};

/** A database that was made by a newer version of Tredewijzer: starting on it could lose what that version wrote. */
export class NieuwerSchema extends Error {}

/**
 * Brings the schema up to date, in one transaction: a process that is killed half-way leaves the schema as it was.
 * Two that meet at a database do it one after the other: PostgreSQL by an advisory lock, SQLite by its one writer.
 * Somebody who only opens a database that is up to date waits for nobody.
 */
export async function migreer(knex: Knex): Promise<void> {
  if (isPostgres(knex)) {
    await knex.transaction(async (wacht) => {
      await wacht.raw('select pg_advisory_xact_lock(?)', [migratieslot]);
      await loop(knex);
    });
  } else if (!(await isBij(knex))) {
    await metGeduld(knex, () => knex.transaction(neemSchrijfbeurt));
  }
}

/** Any number will do, as long as every instance takes the same one. */
const migratieslot = 20210701;

/** The first statement writes, so that what the other process made is read after it was done. */
async function neemSchrijfbeurt(beurt: Knex): Promise<void> {
  await beurt.raw('PRAGMA user_version=0');
  await loop(beurt);
}

/** knex keeps a lock row of its own, which a killed process leaves behind although nothing is half done: it is freed first. */
async function loop(knex: Knex): Promise<void> {
  if (await isBij(knex)) return;
  await knex.migrate.forceFreeMigrationsLock(config);
  await knex.migrate.latest(config);
}

const config = { migrationSource: bron, tableName: 'schema_versie' };

/** A database of a newer version is refused. */
async function isBij(knex: Knex): Promise<boolean> {
  if (!(await knex.schema.hasTable(config.tableName))) return false;
  const rijen = await knex<{ name: string }>(config.tableName).select('name');
  const onbekend = rijen.find((rij) => !migraties.some((migratie) => migratie.naam === rij.name));
  if (onbekend)
    throw new NieuwerSchema(`the database has migration ${onbekend.name}, which this version does not know`);
  return rijen.length === migraties.length;
}
