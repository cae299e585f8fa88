import { describe, expect, it } from 'vitest';
import { setTheme, shoot, THEMES, useStage, violations } from './page.ts';

describe('help', { timeout: 300_000 }, () => {
  const { faults, open } = useStage();

  it('opens over the page and gives the focus back, in any theme', async () => {
    const page = await open({ hasMap: false });
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const found: Record<string, readonly string[]> = {};
      for (const title of ['What this is', 'Keyboard keys', 'Licence']) {
        await menu.press('Enter');
        await page.getByRole('menuitem', { name: title }).press('Enter');
        await page.getByRole('dialog', { name: title }).waitFor();
        found[title] = await violations(page);
        await shoot(page, `help-${title}-${theme}`);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
        await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true);
      }
      expect(found, theme).toEqual({ 'What this is': [], 'Keyboard keys': [], Licence: [] });
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
