/** The system's dialogs, answered by the test: a person at the desk would choose this. */

import type { Game } from './game.ts';

/** The next dialogs for opening come back with this file, or with none. */
export async function chooseFile({ app }: Game, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

/** The next dialogs for saving come back with this place, or with none. */
export async function choosePlace({ app }: Game, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** The next questions are answered with this button. Returns how to read what was asked. */
export async function answerQuestions({ app }: Game, button: number): Promise<() => Promise<readonly string[]>> {
  const asked = await app.evaluateHandle(({ dialog }, response) => {
    const messages: string[] = [];
    const answer = (_window: unknown, { message }: { message: string }): Promise<{ response: number }> => {
      messages.push(message);
      return Promise.resolve({ response });
    };
    Object.assign(dialog, { showMessageBox: answer });
    return messages;
  }, button);
  return () => asked.jsonValue();
}
