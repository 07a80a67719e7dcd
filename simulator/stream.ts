/** Server-Sent Events: tells every open page what happened in any conversation. */
import type { Request, Response } from 'express';

const HEARTBEAT_MS = 20_000;

export class Stream {
  private readonly pages = new Set<Response>();

  join(req: Request, res: Response): void {
    res.set({ 'Content-Type': 'text/event-stream; charset=utf-8', Connection: 'keep-alive' });
    res.write('retry: 1000\n\n');
    const heartbeat = setInterval(() => res.write(': klop\n\n'), HEARTBEAT_MS);
    this.pages.add(res);
    req.on('close', () => {
      clearInterval(heartbeat);
      this.pages.delete(res);
    });
  }

  tell(event: unknown): void {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    for (const page of this.pages) page.write(line);
  }

  end(): void {
    for (const page of this.pages) page.end();
  }
}
