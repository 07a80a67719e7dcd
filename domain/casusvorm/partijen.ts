/** Who has the plan made, and who sends the letter: by the names of the aanbieder and the regio in the same file. */
import { isRuw, teksten } from './omzetting';
import type { Omzetting } from './omzetting';

/** An aanbieder that has its plan made is named; who else pays for it are gemeenten. */
export const planVan: Omzetting = (waarde, heel) => {
  const aanbieder = isRuw(heel['aanbieder']) ? heel['aanbieder']['naam'] : undefined;
  const regio = isRuw(heel['accounthoudende_regio']) ? heel['accounthoudende_regio'] : {};
  if (waarde === aanbieder || waarde === 'aanbieder') return { 'plan.opdrachtgever': 'aanbieder' };
  const vanRegio = [regio['naam'], regio['rechtsvorm']].includes(waarde);
  if (vanRegio || teksten(waarde).some((wie) => /gemeente|regio/i.test(wie)))
    return { 'plan.opdrachtgever': 'gemeenten' };
  return 'dit is de aanbieder zelf of de gemeenten.';
};

/** "Algemeen Bestuur MGR …" is the board of the organisation that stands behind it. */
export const afzender: Omzetting = (waarde, heel) => {
  const regio = isRuw(heel['accounthoudende_regio']) ? heel['accounthoudende_regio'] : {};
  const [wie, naam] = [regio['rechtsvorm'], regio['naam']].map((een) => teksten(een)[0]);
  const gemeente = wie?.replace(/^gemeente /iu, '');
  const achter = [wie, naam && `jeugdregio ${naam}`, naam && `regio ${naam}`, naam, gemeente].filter(
    (een) => een !== undefined,
  );
  const organisatie = achter.find((een) => typeof waarde === 'string' && waarde.endsWith(` ${een}`));
  const bestuur =
    organisatie === undefined
      ? null
      : String(waarde)
          .slice(0, -organisatie.length)
          .trim()
          .replace(/ van(?: de)?$/i, '');
  return { 'rib.van': waarde, 'accounthouder.bestuur': bestuur };
};
