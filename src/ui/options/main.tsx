import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../shared/theme.css';
import '../shared/base.css';
import './options.css';
import { readChoices, SITES_KEY } from '../../sites.ts';
import { browserPort, knownShortcuts } from '../shared/browser-port.ts';
import { createOptions } from './options.ts';
import { OptionsView } from './options-view.tsx';

const options = createOptions({
  ...browserPort(),
  sites: {
    read: async () => readChoices((await browser.storage.local.get(SITES_KEY))[SITES_KEY]),
    write: (choices) => browser.storage.local.set({ [SITES_KEY]: choices }),
    watch: (changed) => browser.storage.local.onChanged.addListener(changed),
  },
  permissions: {
    origins: async () => (await browser.permissions.getAll()).origins ?? [],
    request: (origins) => browser.permissions.request({ origins: [...origins] }),
    remove: (origins) => browser.permissions.remove({ origins: [...origins] }),
    watch: (changed) => {
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
    },
  },
  shortcuts: knownShortcuts,
  version: browser.runtime.getManifest().version,
});

render(<OptionsView options={options} />, document.getElementById('root')!);
await options.start();
