/** What the SDK itself throws ends like a defect of ours: a number and a sentence for who waits, name and place for the log. */
import type { TurnContext } from 'botbuilder';
import { teamsTekst } from '../../texts/teams';
import { spoorVan } from '../spoor';
import { defectVelden } from './log';
import type { Log } from './log';

interface TurnErrorDeps {
  readonly log: Log;
  readonly referentie: () => string;
}

/** Without this the adapter passes the error on: the HTTP request gets a 500, and the person nothing at all. */
export const onTurnError =
  ({ log, referentie }: TurnErrorDeps) =>
  async (context: TurnContext, fout: Error): Promise<void> => {
    const { activity } = context;
    const nummer = referentie();
    const spoor = spoorVan({ gesprek: { gesprekId: activity.conversation.id }, activityId: activity.id ?? null });
    log.error({ referentie: nummer, spoor, soort: activity.type, ...defectVelden(fout) }, 'defect');
    const antwoord = antwoordOp(activity, teamsTekst.storing(nummer));
    if (antwoord === null) return;
    try {
      await context.sendActivity(antwoord);
    } catch (oorzaak) {
      log.warn({ referentie: nummer, spoor, soort: activity.type, ...defectVelden(oorzaak) }, 'niet-bezorgd');
    }
  };

type Activiteit = TurnContext['activity'];

/** Events nobody waits for stay silent. */
function antwoordOp({ type, name }: Activiteit, tekst: string): Partial<Activiteit> | null {
  if (type === 'message') return { type: 'message', text: tekst, textFormat: 'plain' };
  if (type !== 'invoke') return null;
  if (name !== 'adaptiveCard/action')
    return { type: 'invokeResponse', value: { status: 500, body: { message: tekst } } };
  const body = { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: '500', message: tekst } };
  return { type: 'invokeResponse', value: { status: 200, body } };
}
