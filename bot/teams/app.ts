/** The Teams AI `Application` as our table of ways in: which activity becomes which `Inbound`. */
import './withheld';
import { Application } from '@microsoft/teams-ai/lib/Application';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState';
import type { TurnContext } from 'botbuilder';
import { lezers } from './activity-in';
import type { Ingang } from './activity-in';
import type { Json } from './json';

/** Handles one activity that belongs to a way in. */
export type Ontvanger = (ingang: Ingang, activity: Json, context: TurnContext) => Promise<void>;

/** State lives in our own tables: this one is never read from anywhere and never kept. */
class EmptyTurnState extends TurnState {
  private readonly leeg: Record<string, object> = { temp: {}, user: {}, conversation: {} };

  override load(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override save(): Promise<void> {
    return Promise.resolve();
  }

  override getScope(scope: string): ReturnType<TurnState['getScope']> {
    return { value: this.leeg[scope] } as ReturnType<TurnState['getScope']>;
  }
}

class QuietApplication extends Application {
  /** The option to leave the typing timer out is ignored, and its one field is shared by all turns at once. */
  override startTypingTimer(): void {
    return;
  }
}

export function createApp(ontvang: Ontvanger): Application {
  const app = new QuietApplication({ removeRecipientMention: false, turnStateFactory: () => new EmptyTurnState() });
  for (const ingang of Object.keys(lezers) as Ingang[]) addWay(app, ingang, ontvang);
  return app;
}

/** One way in. Invokes are told apart by name; our own answer is sent, never one the SDK would make of a result. */
function addWay(app: Application, ingang: Ingang, ontvang: Ontvanger): void {
  const isInvoke = ingang.includes('/');
  const handler = (context: TurnContext): Promise<void> =>
    ontvang(ingang, context.activity as unknown as Json, context);
  const selector = ({ activity }: TurnContext): Promise<boolean> =>
    Promise.resolve(isInvoke ? activity.type === 'invoke' && activity.name === ingang : activity.type === ingang);
  app.addRoute(selector, handler, isInvoke);
}
