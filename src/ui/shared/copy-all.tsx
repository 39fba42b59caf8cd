import { ChevronIcon } from './icons.tsx';
import { Menu } from './menu.tsx';
import type { PageFigures } from './page-figures.ts';
import { useSpeech } from './words.ts';

/** Copies every figure of the page: as text at once, in other formats from the list. */
export function CopyAll({ page }: { page: PageFigures }) {
  const { words } = useSpeech();
  const { common, popup: text } = words;
  return (
    <span class="split">
      <button type="button" class="button" onClick={() => void page.copyAll('text')}>
        {text.copyAll}
      </button>
      <Menu
        label={text.copyAllAs}
        side="above"
        class="button"
        items={[
          { label: common.text, act: () => void page.copyAll('text') },
          { label: common.markdown, act: () => void page.copyAll('markdown') },
          { label: common.table, act: () => void page.copyAll('table') },
          { label: common.csv, act: () => void page.copyAll('csv') },
        ]}
      >
        <ChevronIcon />
      </Menu>
    </span>
  );
}
