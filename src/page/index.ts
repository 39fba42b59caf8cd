/** The part of the page script that reads, recognises and draws. */
globalThis.dispatchEvent(new Event('chiosa'));
