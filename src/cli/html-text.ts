import { Parser } from 'htmlparser2';

/** A saved page as plain text: blocks joined by a blank line, so that no figure is read across two of them. */
export interface PageText {
  text: string;
  /** BCP 47, from `<html lang>`. */
  language?: string;
}

/** Elements whose words are not prose. */
const SILENT = new Set(
  'script style noscript template iframe object svg math pre code kbd samp var textarea select option button input nav'.split(
    ' ',
  ),
);

/** Elements inside a line of text; every other one ends the block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark output q rp rt ruby s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);

/** Reads the prose of an HTML page in one pass, without building a tree. Never throws: broken markup is read as browsers do. */
export function pageText(html: string): PageText {
  const blocks: string[] = [];
  let line = '';
  let silent = 0;
  let language: string | undefined;
  const endBlock = () => {
    const text = line.replaceAll(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html' && attributes.lang) language = attributes.lang;
      if (SILENT.has(name)) silent += 1;
      else if (!INLINE.has(name)) endBlock();
    },
    ontext(data) {
      if (silent === 0) line += data;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      else if (!INLINE.has(name)) endBlock();
    },
  });
  parser.end(html);
  endBlock();
  return { text: blocks.join('\n\n'), ...(language === undefined ? {} : { language }) };
}
