import { h, render } from 'preact';
import { Card } from '../ui/card/card.tsx';
import cardStyle from '../ui/card/card.css?inline';
import themeStyle from '../ui/shared/theme.css?inline';
import type { CardProps } from '../ui/card/room.ts';
import { rooms } from './rooms.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(themeStyle + cardStyle);

/** Keys pressed in the card are nobody else's: sites have shortcuts of one letter. Escape is for the one who opened it. */
function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
}

function draw(root: ShadowRoot, props: CardProps | null): void {
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    keepKeys(root);
  }
  render(props && h(Card, { ...props, key: props.explanation.kicker + props.explanation.headline }), root);
}

rooms().card = { draw };
