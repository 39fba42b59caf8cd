declare module '@citation-js/core' {
  export class Cite {
    constructor(source: string);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'papaparse' {
  const Papa: { parse<Row>(text: string, options: object): { data: Row[]; errors: unknown[] } };
  export default Papa;
}
declare module 'commonmark' {
  export class Parser {
    parse(text: string): object;
  }
  export class HtmlRenderer {
    render(tree: object): string;
  }
}
