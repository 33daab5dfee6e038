/**
 * Owns reading pages as someone does who listens to them and uses only the keyboard: a virtual screen reader says what
 * is where, real keys do the rest. It is no real screen reader: it follows the specifications, not the habits of one.
 */
import { build } from 'esbuild';
import type { Page } from 'puppeteer';

let bundled: Promise<string> | undefined;

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/support/in-page/virtual-reader.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild made no script from test/support/in-page/virtual-reader.ts');
  return script.text;
}

/** How a listener moves on: to the next thing of a kind, as the quick keys of screen readers do. */
const MOVES = {
  heading: 'moveToNextHeading',
  link: 'moveToNextLink',
  landmark: 'moveToNextLandmark',
  form: 'moveToNextForm',
  main: 'moveToNextMain',
  contentinfo: 'moveToNextContentinfo',
} as const;
export type Move = keyof typeof MOVES | 'item';

/** More steps than any journey should take to find what it looks for. */
const PATIENCE = 150;

export class Listener {
  readonly #page: Page;
  readonly #origin: string;
  readonly #log: string[] = [];

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** What was done and what was heard, a line each: actions begin with a dash. */
  get transcript(): string {
    // The sizes of downloads change with every word of the site.
    return `${this.#log.join('\n').replace(/[\d.]+\s([KM]B)/g, '… $1')}\n`;
  }

  /** Starts to listen to the page that is open, from its top. */
  async #start(): Promise<void> {
    bundled ??= bundleReader();
    await this.#page.evaluate(await bundled);
    await this.#page.evaluate(() => window.virtualReader.start({ container: document.body }));
    this.#log.push(await this.#page.title());
  }

  /** Opens an address of the site, as from a bookmark. */
  async open(path: string): Promise<void> {
    this.#log.push(`— opens ${path}`);
    await this.#page.goto(this.#origin + path);
    await this.#start();
  }

  async #step(move: Move): Promise<string> {
    return this.#page.evaluate(
      async (command) => {
        const reader = window.virtualReader;
        if (command === 'next') await reader.next();
        else await reader.perform(reader.commands[command]);
        return reader.lastSpokenPhrase();
      },
      move === 'item' ? ('next' as const) : MOVES[move],
    );
  }

  /**
   * Goes on to the next thing of a kind until one is heard that has these words in it.
   *
   * @throws {Error} when nothing with these words comes.
   */
  async to(move: Move, words: string): Promise<void> {
    this.#log.push(`— next ${move}, to “${words}”`);
    for (let steps = 0; steps < PATIENCE; steps += 1) {
      const heard = await this.#step(move);
      this.#log.push(heard);
      if (heard.includes(words)) return;
    }
    throw new Error(`"${words}" was not heard in ${PATIENCE} steps:\n${this.transcript}`);
  }

  /** Listens to the next so many things. */
  async listen(items: number): Promise<void> {
    this.#log.push('— listens on');
    for (let item = 0; item < items; item += 1) this.#log.push(await this.#step('item'));
  }

  /** Puts the focus of the keyboard on what is being read. */
  async #focus(): Promise<void> {
    const isFocused = await this.#page.evaluate(() => {
      const node = window.virtualReader.activeNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const target = element?.closest<HTMLElement>('a[href], button, input, select, summary, [tabindex]');
      target?.focus();
      return target !== null && target === document.activeElement;
    });
    if (!isFocused) throw new Error(`what is being read takes no focus:\n${this.transcript}`);
  }

  /** Presses a key on what is being read. */
  async press(key: 'Enter' | 'Space' | 'ArrowDown' | 'Escape'): Promise<void> {
    this.#log.push(`— presses ${key}`);
    await this.#focus();
    await this.#page.keyboard.press(key);
  }

  /** Follows the link, or sends the form, that is being read, and listens to the page that comes. */
  async follow(): Promise<void> {
    this.#log.push('— presses Enter');
    await this.#focus();
    await Promise.all([this.#page.waitForNavigation(), this.#page.keyboard.press('Enter')]);
    await this.#start();
  }

  /** Types into the field that is being read. */
  async type(text: string): Promise<void> {
    this.#log.push(`— types “${text}”`);
    await this.#focus();
    await this.#page.keyboard.type(text);
  }

  /** Waits until the page says something by itself, in a live region, that has these words in it. */
  async hears(words: string): Promise<void> {
    const heard = await this.#page.waitForFunction(
      async (part) =>
        (await window.virtualReader.spokenPhraseLog()).findLast(
          (phrase) => /^(polite|assertive): /.test(phrase) && phrase.includes(part),
        ),
      { timeout: 20_000 },
      words,
    );
    this.#log.push('— waits', String(await heard.jsonValue()));
  }

  /** Notes what else is heard, such as the voice of the page. */
  note(words: string): void {
    this.#log.push(words);
  }

  /** Notes where the listener is now, without the host. */
  noteAddress(): void {
    this.#log.push(`— is at ${this.#page.url().slice(this.#origin.length)}`);
  }
}
