import { h, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HOVER } from '../../page/hover-timing.ts';
import { Card } from '../card/card.tsx';
import cardStyle from '../card/card.css?inline';
import themeStyle from '../shared/theme.css?inline';
import { useSpeech } from '../shared/words.ts';
import type { Piece } from './demo.ts';
import type { Welcome } from './welcome.ts';

/** The card opens a little sooner than in a page: here the reader came to see it. */
const DWELL_MS = 200;

interface Opened {
  piece: Piece;
  left: number;
  top: number;
}

/** A live paragraph: the figures in it are found and explained as they are in any article. */
export function TryIt({ welcome }: { welcome: Welcome }) {
  const { words } = useSpeech();
  const [opened, setOpened] = useState<Opened | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const after = (milliseconds: number, work: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, milliseconds);
  };
  const open = (piece: Piece, button: HTMLElement) => {
    clearTimeout(timer.current);
    const box = frame.current!.getBoundingClientRect();
    // A figure that runs over two lines has its card under the first.
    const line = button.getClientRects()[0] ?? button.getBoundingClientRect();
    const left = Math.max(0, Math.min(line.left - box.left, box.width - 320));
    setOpened({ piece, left, top: line.bottom - box.top + HOVER.gapPx });
  };
  const leave = () => after(HOVER.closeMs, () => setOpened(null));

  return (
    <div class="try" ref={frame}>
      <p class="try-text">
        {welcome.pieces.value.map((piece, index) =>
          piece.figure ? (
            <span key={index} class="together">
              {piece.before}
              <button
                type="button"
                class="figure"
                aria-expanded={opened?.piece === piece}
                onPointerEnter={(event) => {
                  const button = event.currentTarget;
                  if (event.pointerType === 'mouse') after(opened ? HOVER.warmMs : DWELL_MS, () => open(piece, button));
                }}
                onPointerLeave={leave}
                onClick={(event) => open(piece, event.currentTarget)}
                onFocus={(event) => event.currentTarget.matches(':focus-visible') && open(piece, event.currentTarget)}
                onBlur={leave}
                onKeyDown={(event) => event.key === 'Escape' && setOpened(null)}
              >
                {piece.text}
              </button>
              {piece.after}
            </span>
          ) : (
            piece.text
          ),
        )}
      </p>
      <p class="try-hint">
        {words.welcome.tryIt} <small>{words.welcome.tryKeys}</small>
      </p>
      {opened && (
        <DemoCard
          key={opened.piece.text}
          welcome={welcome}
          opened={opened}
          stay={() => clearTimeout(timer.current)}
          leave={leave}
          close={() => setOpened(null)}
        />
      )}
    </div>
  );
}

interface DemoCardProps {
  welcome: Welcome;
  opened: Opened;
  stay: () => void;
  leave: () => void;
  close: () => void;
}

/** The card as pages show it, in a root of its own so that its style is the same. */
function DemoCard({ welcome, opened: { piece, left, top }, stay, leave, close }: DemoCardProps) {
  const host = useRef<HTMLDivElement>(null);
  const { settings, language, port } = welcome;
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeStyle + cardStyle);
    root.adoptedStyleSheets = [sheet];
    const card = h(Card, {
      explanation: piece.figure!.explanation,
      settings: settings.value!,
      language: language.value,
      manner: 'hover',
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      actions: {
        copy: () => welcome.copy(piece),
        save: () => welcome.save(piece),
        close,
        siteOff: close,
        onlyWithAlt: close,
        settings: () => port.openPage('options'),
        currency: () => {},
        pin: stay,
        mayAct: () => true,
      },
    });
    render(card, root);
    return () => render(null, root);
  }, [piece]);
  return (
    <div
      ref={host}
      class="demo-card"
      style={{ left: `${left}px`, top: `${top}px` }}
      onPointerEnter={stay}
      onPointerLeave={leave}
      onFocusIn={stay}
      onFocusOut={leave}
    />
  );
}
