/** The SDK's adapter with the ways out replaced: everything it sends goes over the one kept sender. */
import './withheld';
import { CloudAdapter, INVOKE_RESPONSE_KEY } from 'botbuilder';
import type { Activity, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Opdracht } from './activity-out';
import type { TeamsAuthentication } from './auth';
import type { InvokeUitkomst } from './invoke-out';
import type { Json } from './json';
import type { Sender } from './sender';

export type Turn = (context: TurnContext) => Promise<void>;

export class TeamsAdapter extends CloudAdapter {
  constructor(
    auth: TeamsAuthentication,
    private readonly sender: Sender,
  ) {
    super(auth);
  }

  /** Runs one proven activity; the SDK's own `process` would answer 500 with a library sentence for what we refuse ourselves. */
  async voerUit(bewijs: AuthenticateRequestResult, activity: Json, turn: Turn): Promise<InvokeUitkomst> {
    const uitkomst = await this.processActivity(bewijs, activity as unknown as Activity, turn);
    return uitkomst === undefined ? { status: 200 } : { status: uitkomst.status, body: uitkomst.body };
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const answers: ResourceResponse[] = [];
    for (const activity of activities) answers.push(await this.sendOne(context, activity));
    return answers;
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | void> {
    return this.ask(context, { methode: 'PUT', pad: pathOf(activity, activity.id), lichaam: activity });
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    await this.ask(context, { methode: 'DELETE', pad: pathOf(reference, reference.activityId), lichaam: null });
  }

  private async sendOne(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    if (activity.type === 'invokeResponse') {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return { id: '' };
    }
    if (activity.type === 'trace' || activity.type === 'delay') return { id: '' };
    delete activity.id;
    return this.ask(context, { methode: 'POST', pad: pathOf(activity, undefined), lichaam: activity });
  }

  private async ask(context: TurnContext, opdracht: Opdracht): Promise<ResourceResponse> {
    const uitkomst = await this.sender.zend(context.activity.serviceUrl, opdracht);
    if (uitkomst.soort === 'mislukt') throw new SendError(uitkomst.code);
    return { id: uitkomst.berichtId };
  }
}

class SendError extends Error {
  override readonly name = 'SendError';
  constructor(readonly code: string) {
    super(`the connector did not take it: ${code}`);
  }
}

function pathOf(where: { readonly conversation?: { readonly id: string } }, id: string | undefined): string {
  const activities = `/v3/conversations/${encodeURIComponent(where.conversation?.id ?? '')}/activities`;
  return id === undefined ? activities : `${activities}/${encodeURIComponent(id)}`;
}
