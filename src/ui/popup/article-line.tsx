import { useState } from 'preact/hooks';
import type { ArticleMetadata } from '../../article/article.ts';
import { isIsoDate, type IsoDate } from '../../calendar.ts';
import { formatDate } from '../../i18n/number.ts';
import type { SiteState } from '../../sites.ts';
import { HOME_CURRENCIES } from '../shared/currencies.ts';
import { ChevronIcon, PencilIcon } from '../shared/icons.tsx';
import { currencyName, useSpeech } from '../shared/words.ts';

interface ArticleLineProps {
  article: ArticleMetadata | null;
  site: SiteState | null;
  homeCurrency: string;
  today: IsoDate;
  correctDate: (published: IsoDate | null) => void;
  chooseCurrency: (currency: string) => void;
}

/** Which day's rates are used, and whose currency: the two things that decide every number below. */
export function ArticleLine(props: ArticleLineProps) {
  const { article, site, homeCurrency, today, correctDate, chooseCurrency } = props;
  const { words, language } = useSpeech();
  const [isEditing, setEditing] = useState(false);
  const published = article?.published;
  return (
    <div class="article-line">
      {article && (
        <span class="article-date">
          {words.popup.article}:{' '}
          <b class={published ? '' : 'missing'}>{published ? formatDate(published, language) : words.popup.noDate}</b>
          <button
            type="button"
            class="icon-button"
            aria-expanded={isEditing}
            aria-label={words.popup.correctDate}
            title={site?.published ? words.popup.correctedByYou : words.popup.correctDate}
            onClick={() => setEditing(!isEditing)}
          >
            <PencilIcon />
          </button>
        </span>
      )}
      <label class="currency">
        <span>{words.popup.currency}</span>
        <span class="currency-pick">
          <span aria-hidden="true">
            {homeCurrency}
            <ChevronIcon />
          </span>
          <select value={homeCurrency} onChange={(event) => chooseCurrency(event.currentTarget.value)}>
            {[...new Set([homeCurrency, ...HOME_CURRENCIES])].map((code) => (
              <option key={code} value={code}>
                {currencyName(language, code)}
              </option>
            ))}
          </select>
        </span>
      </label>
      {isEditing && (
        <DateForm
          published={published}
          corrected={site?.published !== undefined}
          today={today}
          done={(date) => {
            setEditing(false);
            if (date !== undefined) correctDate(date);
          }}
        />
      )}
    </div>
  );
}

interface DateFormProps {
  published: IsoDate | undefined;
  corrected: boolean;
  today: IsoDate;
  /** `undefined` leaves everything as it is, `null` forgets the correction. */
  done: (date: IsoDate | null | undefined) => void;
}

function DateForm({ published, corrected, today, done }: DateFormProps) {
  const { words } = useSpeech();
  const [date, setDate] = useState<string>(published ?? '');
  return (
    <form
      class="date-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isIsoDate(date)) done(date);
      }}
    >
      <input
        type="date"
        aria-label={words.popup.articleDate}
        value={date}
        max={today}
        required
        ref={(field) => field?.focus()}
        onInput={(event) => setDate(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          done(undefined);
        }}
      />
      <button type="submit" class="button primary">
        {words.popup.useDate}
      </button>
      {corrected && (
        <button type="button" class="button" onClick={() => done(null)}>
          {words.popup.forgetDate}
        </button>
      )}
    </form>
  );
}
