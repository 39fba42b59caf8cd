import { useEffect } from 'preact/hooks';
import { Logo } from '../shared/icons.tsx';
import { Notice } from '../shared/notice.tsx';
import { PageFiguresPart } from '../shared/page-figures-part.tsx';
import { SpeechContext, useSpeech } from '../shared/words.ts';
import { BottomBar } from './bottom-bar.tsx';
import type { NotebookPage } from './notebook-page.ts';
import { SavedArticlePart } from './saved-article.tsx';
import { Toolbar } from './toolbar.tsx';

interface Part {
  notebook: NotebookPage;
}

/** The notebook: the figures of the page beside it, and the kept ones of every article. */
export function NotebookView({ notebook }: Part) {
  const { words, language } = notebook;
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = `${words.value.notebook.title} · ${words.value.common.name}`;
  }, [language.value]);
  return (
    <SpeechContext.Provider value={{ words: words.value, language: language.value }}>
      <Header notebook={notebook} />
      <main>
        <div
          id="panel"
          role="tabpanel"
          aria-label={notebook.view.value === 'page' ? words.value.notebook.pageTab : words.value.notebook.savedTab}
        >
          {notebook.view.value === 'page' ? <PagePart notebook={notebook} /> : <SavedPart notebook={notebook} />}
        </div>
      </main>
      <BottomBar notebook={notebook} />
    </SpeechContext.Provider>
  );
}

const VIEWS = ['page', 'saved'] as const;

function Header({ notebook: { view, saved } }: Part) {
  const { words, language } = useSpeech();
  const { notebook: text } = words;
  const choose = (chosen: (typeof VIEWS)[number]) => {
    view.value = chosen;
  };
  const count = saved.value?.length ?? 0;
  return (
    <header>
      <Logo />
      <h1>{text.title}</h1>
      <div class="tabs" role="tablist" aria-label={text.views}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={view.value === one}
            aria-controls="panel"
            tabIndex={view.value === one ? 0 : -1}
            onClick={() => choose(one)}
            onKeyDown={(event) => {
              if (!event.key.startsWith('Arrow')) return;
              event.preventDefault();
              choose(one === 'page' ? 'saved' : 'page');
              const { parentElement } = event.currentTarget;
              [...(parentElement?.children ?? [])].filter((tab) => tab !== event.currentTarget).forEach(focus);
            }}
          >
            {one === 'page' ? text.pageTab : text.savedTab}
            {one === 'saved' && count > 0 && <b>{new Intl.NumberFormat(language).format(count)}</b>}
          </button>
        ))}
      </div>
    </header>
  );
}

const focus = (element: Element) => (element as HTMLElement).focus();

function PagePart({ notebook: { page } }: Part) {
  const { words } = useSpeech();
  const beside = page.value;
  if (!beside) return <Notice title={words.notebook.noPage} why={words.notebook.noPageWhy} />;
  return (
    <>
      {beside.article.value?.title && <h2 class="page-title">{beside.article.value.title}</h2>}
      <PageFiguresPart page={beside} />
      <output class="said">{beside.said.value}</output>
    </>
  );
}

function SavedPart({ notebook }: Part) {
  const { words } = useSpeech();
  const { notebook: text } = words;
  const { saved, articles } = notebook;
  if (saved.value === null) return null;
  if (saved.value === undefined) return <Notice title={text.failedTitle} why={text.failedWhy} />;
  if (saved.value.length === 0) return <Notice title={text.emptyTitle} why={text.emptyWhy} />;
  return (
    <>
      <Toolbar notebook={notebook} />
      {articles.value.length === 0 && <p class="no-match">{text.noMatch}</p>}
      {articles.value.map((article) => (
        <SavedArticlePart key={article.url} notebook={notebook} article={article} />
      ))}
    </>
  );
}
