import type { ArticleMetadata } from '../article/article.ts';
import { readMetadata } from '../article/metadata.ts';
import { stillReads } from '../article/text-index.ts';
import type { Explanation } from '../context/explanation.ts';
import type { Figure } from '../context/figure.ts';
import type { Reader } from '../context/reading.ts';
import { answer, ask, fromAnywhereOurs, type Answers, type PageExchanges } from '../messages.ts';
import type { ReferenceSnapshot } from '../reference/snapshot.ts';
import type { CardWords } from '../i18n/card-words.ts';
import { UI_LANGUAGES, type Settings, type UiLanguage } from '../settings.ts';
import type { SiteState } from '../sites.ts';
import type { CardRoom, CopyRoom } from '../ui/card/room.ts';
import { Cards } from './cards.ts';
import { figureOf, needs } from './figures.ts';
import { Painter, type Spot } from './painter.ts';
import { PageReader, type ReadBlock } from './reader.ts';
import { PAGE_REQUESTS } from './requests.ts';
import { rooms } from './rooms.ts';
import { watchChanges } from './changes.ts';

/** Under this confidence a figure is listed but not underlined. */
const UNDERLINED = 0.6;

/**
 * One page being read: what was found, what is known about it, what is drawn. It lives until `signal` aborts, and then
 * leaves nothing behind.
 */
export class Page {
  readonly reader = new PageReader();
  readonly #signal: AbortSignal;
  readonly #stop: () => void;
  readonly #painter: Painter;
  readonly #cards: Cards;
  #spots = new Map<ReadBlock, Spot[]>();
  #settings!: Settings;
  #site!: SiteState;
  #article!: ArticleMetadata;
  #snapshot: ReferenceSnapshot | undefined;
  #known: Promise<void> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();
  #ready: Promise<void> = Promise.resolve();
  #on = false;

  constructor({ signal, stop }: { signal: AbortSignal; stop: () => void }) {
    this.#signal = signal;
    this.#stop = stop;
    this.#painter = new Painter(signal);
    this.#cards = new Cards(this, signal);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get article(): ArticleMetadata {
    return this.#article;
  }

  get on(): boolean {
    return this.#on && !this.#signal.aborted;
  }

  /** The language of the interface: the reader's choice, the page's language, else the browser's. */
  get language(): UiLanguage {
    const { language } = this.#settings;
    const wanted =
      language === 'page'
        ? [this.#article.language, navigator.language]
        : [language === 'browser' ? navigator.language : language];
    for (const tag of wanted) {
      const spoken = UI_LANGUAGES.find((known) => known === tag?.slice(0, 2).toLowerCase());
      if (spoken) return spoken;
    }
    return 'en';
  }

  async start(): Promise<void> {
    this.#ready = this.#setUp();
    answer<PageExchanges>(this.#answers(), {
      shapes: PAGE_REQUESTS,
      allow: fromAnywhereOurs,
      signal: this.#signal,
    });
    await this.#ready;
    if (this.#signal.aborted) return;
    if (!this.#site.on) {
      this.#stop();
      return;
    }
    this.#on = true;
    watchChanges({
      signal: this.#signal,
      changed: () => this.#read(),
      moved: () => this.#refresh(),
      storm: (on) => this.#painter.storm(on ? (this.#cards.under ?? null) : undefined),
    });
    await this.#read();
  }

  /** The figure of a block by its place there; always the same object, so that it can be compared. */
  readonly spotOf = (read: ReadBlock, index: number): Spot => {
    let spots = this.#spots.get(read);
    if (!spots) {
      spots = read.subjects.map((subject, i) => ({ read, subject, index: i }));
      this.#spots.set(read, spots);
    }
    return spots[index]!;
  };

  /** Every figure of the page that the reader wants to see, in order. */
  spots(): Spot[] {
    return this.reader.blocks.flatMap((read) =>
      read.subjects.flatMap((subject, index) =>
        this.#settings.annotate[subject.kind] ? [this.spotOf(read, index)] : [],
      ),
    );
  }

  flash(spot: Spot | null): void {
    this.#painter.flash(spot);
  }

  /** The card's script and what it says, fetched the first time that somebody means to open a card. */
  async room(): Promise<{ card: CardRoom; words: CardWords }> {
    const here = rooms();
    const { language } = this;
    if (!here.card || !here.words?.[language]) await ask('page/prepareCard', { language });
    const words = here.words?.[language];
    if (!here.card || !words) throw new Error('the card did not arrive');
    return { card: here.card, words };
  }

  /** The script that writes citations, fetched once a card is open or something is to be copied. */
  async copyRoom(): Promise<CopyRoom> {
    const here = rooms();
    if (!here.copy) await ask('page/prepareCopy', {});
    if (!here.copy) throw new Error('the citations did not arrive');
    return here.copy;
  }

  /** What a figure means. Everything it takes is at hand or asked for once; a figure that changed answers nothing. */
  async explain(spot: Spot): Promise<Explanation | undefined> {
    const { card, words } = await this.room();
    await this.#known;
    const passage = this.reader.blocks.indexOf(spot.read);
    if (passage < 0 || !this.#snapshot || !stillReads(spot.read.block, spot.subject.start, spot.subject.end))
      return undefined;
    return card.explain(
      { article: this.#article, passages: this.reader.blocks },
      { passage, subject: spot.index },
      this.#snapshot,
      this.#reader(),
      words,
    );
  }

  async figure(spot: Spot): Promise<Figure | undefined> {
    const explanation = await this.explain(spot);
    return explanation && figureOf(this.reader.blocks, spot, explanation);
  }

  #reader(): Reader {
    const { homeCurrency, secondCurrency, scale } = this.#settings;
    return { homeCurrency, ...(secondCurrency ? { secondCurrency } : {}), language: this.language, scale };
  }

  async #setUp(): Promise<void> {
    const { settings, site } = await ask('page/setup', {});
    this.#settings = settings;
    this.#site = site;
    this.#article = readMetadata(document, location.href);
    if (site.published) this.#article = { ...this.#article, published: site.published };
    if (site.choice.currency) this.#article = { ...this.#article, currency: site.choice.currency };
    this.#painter.style = settings.underline;
  }

  /** One reading at a time; one that is asked for meanwhile follows. */
  #read(): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      if (!this.on) return;
      const changed = await this.reader.read(document.body, this.#article, this.#signal);
      if (!this.on) return;
      if (!changed) {
        this.#painter.repaint();
        return;
      }
      const kept = new Set(this.reader.blocks);
      for (const read of this.#spots.keys()) if (!kept.has(read)) this.#spots.delete(read);
      this.#learn();
      this.#painter.show(this.spots().filter(({ subject }) => confidenceOf(subject) >= UNDERLINED));
    });
    return this.#reading;
  }

  /** Asks the background for what bears on this article; cards wait for it only if it has not come by then. */
  #learn(): void {
    const { homeCurrency, secondCurrency } = this.#settings;
    const home = ['EUR', 'USD', homeCurrency, ...(secondCurrency ? [secondCurrency] : [])];
    this.#known = ask('reference/snapshot', needs(this.reader.blocks, this.#article, home)).then(
      (snapshot) => {
        this.#snapshot = snapshot;
      },
      () => {},
    );
    void ask('page/count', { figures: this.spots().length, off: 0 }).catch(() => {});
  }

  async #refresh(): Promise<void> {
    await this.#setUp();
    if (!this.#site.on) {
      this.#stop();
      return;
    }
    this.#cards.close();
    this.#learn();
    await this.#read();
    this.#painter.repaint();
  }

  #answers(): Answers<PageExchanges> {
    const list = async () => {
      await this.#ready;
      await this.#reading;
      return this.spots();
    };
    return {
      'page/figures': async () => {
        const figures: Figure[] = [];
        for (const spot of await list()) {
          const figure = await this.figure(spot);
          if (figure) figures.push(figure);
        }
        return { article: this.#article, figures };
      },
      'page/show': async ({ index }) => ({ shown: await this.#cards.jump((await list())[index]) }),
      'page/peek': async ({ index }) => {
        this.flash(index === null ? null : ((await list())[index] ?? null));
        return {};
      },
      'page/walk': async ({ direction }) => {
        await list();
        return { index: await this.#cards.walk(direction === 'next' ? 1 : -1) };
      },
      'page/copy': async () => {
        await list();
        return { copied: await this.#cards.copyNearest() };
      },
      'page/switch': async ({ on }) => {
        await this.#ready;
        // Off is off: nothing of this script stays. The background puts it in again when it is wanted.
        if (!on) this.#stop();
        return {};
      },
      'page/refresh': async () => {
        await this.#ready;
        await this.#refresh();
        return {};
      },
    };
  }
}

/** A currency that came from context alone is doubtful, but still worth a line; less sure than that is not. */
function confidenceOf(subject: Spot['subject']): number {
  return subject.kind === 'money' && subject.inferred ? 0.7 : 1;
}
