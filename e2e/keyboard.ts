import type { Locator, Page } from 'playwright-core';

/** How far one has to tab before it counts as out of reach. */
const most = 400;

/** Moves the focus with Tab until it is on `target`. Throws when it is never reached, or cannot be seen when it is. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let pressed = 0; pressed < most; pressed += 1) {
    const there = await target.evaluate(
      (element) => element === document.activeElement || element.contains(document.activeElement),
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by keyboard: ${target}`);
}

/** The arrow keys walk within a group of radio buttons, which Tab enters at one place. */
async function chooseRadio(target: Locator): Promise<void> {
  const page = target.page();
  const name = await target.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const entry =
    (await group.and(page.locator(':checked')).count()) > 0 ? group.and(page.locator(':checked')) : group.first();
  await tabTo(entry);
  if (!(await entry.isChecked())) await page.keyboard.press('Space');
  for (let pressed = 0; pressed < 12 && !(await target.isChecked()); pressed += 1)
    await page.keyboard.press('ArrowDown');
}

/**
 * From here on nothing on `page` is pressed with the mouse: what would be clicked is reached with Tab and pressed with
 * Enter or Space, and what would be written in is reached with Tab, so that a journey that succeeds is one that a keyboard alone can make.
 */
export function keyboardOnly(page: Page): void {
  const prototype = Object.getPrototypeOf(page.locator('body')) as Record<
    'click' | 'check' | 'fill',
    (this: Locator, ...rest: unknown[]) => Promise<void>
  >;
  keyboardPages.add(page);
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const { click, check, fill } = prototype;
  prototype.fill = async function (...rest) {
    if (keyboardPages.has(this.page())) await tabTo(this.first());
    return fill.apply(this, rest);
  };
  prototype.click = async function (...rest) {
    if (!keyboardPages.has(this.page())) return click.apply(this, rest);
    await tabTo(this.first());
    const kind = await this.first().evaluate(
      (element) => `${element.tagName} ${element.getAttribute('type') ?? ''} ${element.getAttribute('role') ?? ''}`,
    );
    if (/INPUT (text|search)?|TEXTAREA|combobox/.test(kind) && !/button/.test(kind)) return;
    await this.page().keyboard.press(/checkbox|SUMMARY/.test(kind) ? 'Space' : 'Enter');
  };
  prototype.check = async function (...rest) {
    if (!keyboardPages.has(this.page())) return check.apply(this, rest);
    const target = this.first();
    if (await target.isChecked()) return;
    if ((await target.getAttribute('type')) === 'radio') return chooseRadio(target);
    await tabTo(target);
    await this.page().keyboard.press('Space');
  };
}

const patched = new WeakSet<object>();
const keyboardPages = new WeakSet<Page>();
